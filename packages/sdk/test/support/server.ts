import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface SeenRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: IncomingMessage["headers"];
	readonly body: string;
}

/** What a server does with a request; the last reaction of a list is repeated. */
export type Reaction = (request: SeenRequest, response: ServerResponse, socket: IncomingMessage["socket"]) => void;

export const reply =
	(status: number, body: unknown = {}, headers: Record<string, string> = {}): Reaction =>
	(_, response) => {
		response.writeHead(status, { "content-type": "application/json", ...headers });
		response.end(typeof body === "string" ? body : JSON.stringify(body));
	};

export interface TestServer {
	readonly url: string;
	readonly seen: SeenRequest[];
	/** How many connections are open. */
	connections(): Promise<number>;
	close(): Promise<void>;
}

/** A real server that reacts as told, one reaction after the other. */
export async function startServer(...reactions: readonly Reaction[]): Promise<TestServer> {
	const seen: SeenRequest[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk) => {
			body += chunk;
		});
		request.on("end", () => {
			const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
			seen.push(one);
			const reaction = reactions[Math.min(seen.length, reactions.length) - 1];
			reaction?.(one, response, request.socket);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		seen,
		connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
