import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Engine, EngineReply } from "./engine.ts";
import type { Timers } from "./timers.ts";

/** A mock on a port. */
export interface Listening {
	/** Base URL with the API's base path, ready for a client's `baseUrl`. */
	readonly url: string;
	/** The port that it listens on, also when a free one was asked for. */
	readonly port: number;
	/** Ends the server and every connection. */
	close(): Promise<void>;
}

/** The same API over real HTTP, on 127.0.0.1. The engine is called directly: no Request or Response is built on this way. */
export async function listen(engine: Engine, port: number): Promise<Listening> {
	const server = createServer((request, response) => {
		let body = "";
		request.setEncoding("utf8");
		request.on("data", (chunk: string) => {
			body += chunk;
		});
		request.on("end", () => {
			const reply = engine.handle({
				method: request.method ?? "GET",
				url: request.url ?? "/",
				headers: { get: (name) => headerOf(request, name) },
				body,
				ip: request.socket.remoteAddress,
			});
			send(request, response, reply, engine.timers);
		});
		request.on("error", () => response.destroy());
	});
	server.keepAliveTimeout = 30_000;
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	const address = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${address.port}${engine.provider.basePath}`,
		port: address.port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name.toLowerCase()];
	return Array.isArray(value) ? value.join(", ") : value;
}

function send(request: IncomingMessage, response: ServerResponse, reply: EngineReply, timers: Timers): void {
	const write = (): void => {
		const length = Buffer.byteLength(reply.body);
		response.writeHead(reply.status, { ...reply.headers, "content-length": length });
		response.end(reply.body);
	};
	switch (reply.fault) {
		case "reset-before":
		case "done-answer-lost":
			request.socket.destroy();
			return;
		case "latency":
			timers.after(reply.delayMs ?? 0, () => {
				write();
				reply.answered?.();
			});
			return;
		case "truncated-body": {
			response.writeHead(reply.status, { ...reply.headers, "content-length": Buffer.byteLength(reply.body) });
			response.write(reply.body.slice(0, Math.floor(reply.body.length / 2)), () => request.socket.destroy());
			return;
		}
		case "malformed-json": {
			const cut = reply.body.slice(0, Math.max(1, reply.body.length - 2));
			response.writeHead(reply.status, { ...reply.headers, "content-length": Buffer.byteLength(cut) });
			response.end(cut);
			return;
		}
		case "slow-body": {
			response.writeHead(reply.status, { ...reply.headers, "content-length": Buffer.byteLength(reply.body) });
			const half = Math.floor(reply.body.length / 2);
			response.write(reply.body.slice(0, half));
			timers.after(reply.delayMs ?? 0, () => {
				response.end(reply.body.slice(half));
				reply.answered?.();
			});
			return;
		}
		default:
			write();
	}
}
