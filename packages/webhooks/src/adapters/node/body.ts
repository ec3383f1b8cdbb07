import type { IncomingMessage } from "node:http";
import { realClock } from "../../core/clock.ts";
import { singleHeader } from "../../core/header-lookup.ts";
import { BodyInterruptedError } from "../../receiver/errors.ts";
import type { BodySource } from "../../receiver/read-body.ts";
import { NodeHeaders } from "./headers.ts";

/** How long the rest of an abandoned body is read and discarded, so that the sender can receive the response. */
const DRAIN_MS = 1000;

/** Reads the body of a `node:http` or `node:http2` request as it arrives. */
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
		// The server and other listeners still need the "end" event, which a complete request emits by itself.
		if (!request.complete) request.resume();
		return body;
	}

	read(onPiece: (piece: Uint8Array) => void, onEnd: (error?: unknown) => void): void {
		const request = this.#request;
		const broken = () => onEnd(new BodyInterruptedError());
		// A destroyed request emits no more events, so its end would never be noticed.
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

/** Returns whether there are bytes that nothing has read yet and nothing else is about to read. */
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

/** Discards the rest of the body for a moment, then closes the connection. */
export function drain(request: IncomingMessage): void {
	const cancel = realClock.after(DRAIN_MS, () => request.destroy());
	request.once("close", cancel);
	request.once("end", cancel);
	request.resume();
}
