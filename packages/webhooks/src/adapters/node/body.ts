import type { IncomingMessage } from "node:http";
import { realClock } from "../../core/clock.ts";
import { singleHeader } from "../../core/header-lookup.ts";
import type { BodySource } from "../../receiver/read-body.ts";
import { NodeHeaders } from "./headers.ts";

/** How long the rest of an abandoned body is read and dropped, so that the sender receives the response. */
const DRAIN_MS = 1000;

/** The body of a request of `node:http` or `node:http2`, as it arrives. */
export class NodeBody implements BodySource {
	readonly length: number;
	readonly #request: IncomingMessage;

	constructor(request: IncomingMessage, headers: NodeHeaders = new NodeHeaders(request)) {
		this.#request = request;
		this.length = Number(singleHeader(headers, "Content-Length"));
	}

	whole(): Uint8Array | undefined {
		const request = this.#request;
		if (!isUntouched(request) || !(request.complete || request.readableLength === this.length)) return undefined;
		const body = request.read() as Buffer;
		// The end of the request is announced as usual: the server and other listeners wait for it.
		request.resume();
		return body;
	}

	read(onPiece: (piece: Uint8Array) => void, onEnd: (error?: unknown) => void): void {
		const request = this.#request;
		const broken = () => onEnd(new Error("The sender closed the connection before the body was complete."));
		// Its events are over: nobody would hear of its end.
		if (request.destroyed) {
			broken();
			return;
		}
		let ended = false;
		request.on("data", onPiece);
		request.on("end", () => {
			ended = true;
			onEnd();
		});
		request.on("error", broken);
		request.on("close", () => {
			if (!ended) broken();
		});
	}

	abandon(): void {
		drain(this.#request);
	}
}

/** Whether there are bytes that nobody has read and nobody else is about to read. */
function isUntouched(request: IncomingMessage): boolean {
	return (
		request.readableLength > 0 &&
		request.readableFlowing === null &&
		request.readableDidRead === false &&
		request.readableEncoding === null &&
		!request.readableObjectMode &&
		!request.destroyed
	);
}

/** Drops what still arrives, for a moment; then lets go of the connection. */
export function drain(request: IncomingMessage): void {
	const cancel = realClock.after(DRAIN_MS, () => request.destroy());
	request.once("close", cancel);
	request.once("end", cancel);
	request.resume();
}
