import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { realClock } from "../core/clock.ts";

/** A request as the server read it. */
export interface SeenRequest {
	/** HTTP method, in capitals. */
	readonly method: string;
	/** Path and query, as they were sent. */
	readonly url: string;
	/** The headers as Node.js returns them, with names in lower case. */
	readonly headers: IncomingMessage["headers"];
	/** The body as text; empty without a body. */
	readonly body: string;
	/** When it arrived, in monotonic milliseconds. */
	readonly at: number;
}

/** What the server does with one request. */
export type Reaction = (request: SeenRequest, response: ServerResponse, socket: IncomingMessage["socket"]) => void;

/** A server that misbehaves on request. */
export interface MisbehavingServer {
	/** Its URL, without a trailing slash. */
	readonly url: string;
	/** Every request that was read to its end. */
	readonly seen: readonly SeenRequest[];
	/** Closes the server and every connection. */
	close(): Promise<void>;
}

/** Responds completely. A body that is a string is sent unchanged. */
export function reply(status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Reaction {
	return (_, response) => {
		response.writeHead(status, { "content-type": "application/json", ...headers });
		response.end(typeof body === "string" ? body : JSON.stringify(body));
	};
}

/** Reads the request and closes the socket without a response: the work may have been done. */
export const cut: Reaction = (_, __, socket) => socket.destroy();

/** Never responds. */
export const silence: Reaction = () => {};

/** Sends the headers and half a body, and then nothing more. */
export const stall: Reaction = (_, response) => {
	response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
	response.write('{"id":');
};

/** Starts a server on loopback that reacts as specified, one reaction after the other. The last one is repeated. */
export async function startMisbehavingServer(...reactions: readonly Reaction[]): Promise<MisbehavingServer> {
	const seen: SeenRequest[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.setEncoding("utf8");
		request.on("data", (chunk: string) => {
			body += chunk;
		});
		request.on("end", () => {
			const { method = "", url = "", headers } = request;
			const one = { method, url, headers, body, at: realClock.monotonic() };
			seen.push(one);
			reactions[Math.min(seen.length, reactions.length) - 1]?.(one, response, request.socket);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		seen,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
