import type { IncomingMessage } from "node:http";
import { systemClock } from "../../core/clock.ts";
import type { BodySource } from "../../receiver/read-body.ts";

/** How long the rest of an abandoned body is read and dropped, so that the sender receives the response. */
const DRAIN_MS = 1000;

/** The body of a request of `node:http` or `node:http2`, as it arrives. */
export function nodeBody(request: IncomingMessage): BodySource {
	return {
		length: Number(request.headers["content-length"]),
		read(onPiece, onEnd) {
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
		},
		abandon: () => drain(request),
	};
}

/** Drops what still arrives, for a moment; then lets go of the connection. */
export function drain(request: IncomingMessage): void {
	const cancel = systemClock.after(DRAIN_MS, () => request.destroy());
	request.once("close", cancel);
	request.once("end", cancel);
	request.resume();
}
