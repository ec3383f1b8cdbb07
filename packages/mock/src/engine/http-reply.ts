import type { IncomingMessage, ServerResponse } from "node:http";
import type { Engine } from "./engine.ts";
import type { EngineReply } from "./exchange.ts";

/** Statuses whose responses have no body. */
export const isBodyless = (status: number): boolean => status === 204 || status === 304;

/** Writes a reply and applies its fault. */
export function sendReply(
	{ log, timers }: Engine,
	request: IncomingMessage,
	response: ServerResponse,
	reply: EngineReply,
): void {
	try {
		write(timers, request, response, reply);
	} catch (error) {
		// If a response cannot be written, the mock has failed and the connection is closed.
		log.failed(`the response to ${request.method} ${request.url} could not be written`, error);
		request.socket.destroy();
	}
}

function write(
	timers: Engine["timers"],
	request: IncomingMessage,
	response: ServerResponse,
	{ status, headers, body, fault, delayMs = 0, answered }: EngineReply,
): void {
	const begin = (text: string): void => {
		if (isBodyless(status)) {
			const { "content-type": _type, ...rest } = headers;
			response.writeHead(status, rest);
		} else response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
	};
	const half = Math.floor(body.length / 2);
	switch (fault) {
		case "reset-before":
		case "done-answer-lost":
			request.socket.destroy();
			return;
		case "latency":
			timers.after(delayMs, () => {
				begin(body);
				response.end(body);
				answered?.();
			});
			return;
		case "truncated-body":
			begin(body);
			response.write(body.slice(0, half), () => request.socket.destroy());
			return;
		case "malformed-json": {
			const cut = body.slice(0, Math.max(1, body.length - 2));
			begin(cut);
			response.end(cut);
			return;
		}
		case "slow-body":
			begin(body);
			response.write(body.slice(0, half));
			timers.after(delayMs, () => {
				response.end(body.slice(half));
				answered?.();
			});
			return;
		default:
			begin(body);
			response.end(body);
	}
}
