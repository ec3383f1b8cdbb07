import type { IncomingMessage } from "node:http";
import { systemClock } from "../../core/clock.ts";
import type { BodySource } from "../../receiver/read-body.ts";

/** How long the rest of an abandoned body is read and dropped, so that the sender receives the response. */
const DRAIN_MS = 1000;

/** The body of a request of `node:http` or `node:http2`, as it arrives. */
export class NodeBody implements BodySource {
	readonly #request: IncomingMessage;

	constructor(request: IncomingMessage) {
		this.#request = request;
	}

	get length(): number {
		return Number(this.#request.headers["content-length"]);
	}

	whole(): Uint8Array | undefined {
		const request = this.#request;
		if (!isThere(request)) return undefined;
		// The end of the request is announced after this, as usual: the server and other listeners wait for it.
		return request.read() as Buffer;
	}

	read(onPiece: (piece: Uint8Array) => void, onEnd: (error?: unknown) => void): void {
		const request = this.#request;
		const broken = () => onEnd(new Error("The sender closed the connection before the body was complete."));
		// Its events are over: nobody would hear of its end.
		if (request.destroyed) return broken();
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

/** Whether all bytes have arrived, nobody has read any of them, and nobody else is about to. */
function isThere(request: IncomingMessage): boolean {
	return (
		request.complete === true &&
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
	const cancel = systemClock.after(DRAIN_MS, () => request.destroy());
	request.once("close", cancel);
	request.once("end", cancel);
	request.resume();
}
