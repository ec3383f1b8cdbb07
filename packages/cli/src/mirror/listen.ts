import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mirror } from "@countersign/mirror";
import { nodeHandler } from "@countersign/webhooks/node";
import { UsageError } from "../shared/errors.ts";
import type { System } from "./system.ts";

/** A server of a mirror. */
export interface Listening {
	readonly url: string;
	close(): Promise<void>;
}

/** Reads a port. @throws UsageError for something else than a number from 0 to 65535 */
export function portOf(option: string, text: string): number {
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
	throw new UsageError(`${option} must be a port from 0 to 65535, but was ${text}.`);
}

async function listen(option: string, text: string, host: string, handler: RequestListener): Promise<Listening> {
	const port = portOf(option, text);
	const server = createServer(handler);
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: Error & { code?: string }) =>
			reject(
				new UsageError(
					error.code === "EADDRINUSE"
						? `${option}: port ${port} is in use. Choose another, or 0 for a free one.`
						: `${option}: port ${port} cannot be opened (${error.code ?? error.message}). Choose another, or 0 for a free one.`,
				),
			),
		);
		server.listen(port, host, resolve);
	});
	return {
		url: `http://${host}:${(server.address() as AddressInfo).port}`,
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeIdleConnections();
			await closed;
		},
	};
}

/** Responds with the status: 200 if everything works, 503 if a list or the feed is failing or the database does not respond. */
export const serveHealth = (mirror: Mirror, port: string): Promise<Listening> =>
	listen("--health", port, "127.0.0.1", (_request, response) => {
		const answer = (code: number, body: object): void => {
			response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body));
		};
		mirror.status().then(
			({ resources, feed, ...rest }) => {
				const isFailing = [...resources, ...(feed ? [feed] : [])].some(({ state }) => state === "failing");
				answer(isFailing ? 503 : 200, { resources, feed, ...rest });
			},
			() => answer(503, { error: "The database does not respond." }),
		);
	});

/** Receives webhooks. An event is acknowledged when it is stored in the mirror's database. */
export async function serveWebhooks(mirror: Mirror, system: System, port: string): Promise<Listening> {
	const receiver = await system.receiver(mirror.receive);
	const { url, close } = await listen("--webhooks", port, "127.0.0.1", nodeHandler(receiver));
	return {
		url,
		async close() {
			await close();
			await receiver.close();
		},
	};
}
