import { type Refusal, refuse } from "../core/errors.ts";
import { BodyInterruptedError } from "./errors.ts";
import { type BodySource, type ReadLimits, readBodySource } from "./read-body.ts";

/**
 * Reads the exact bytes of a request's body, up to the size limit and the timeout.
 *
 * @returns `"late"` if the body does not arrive in time
 * @throws the error that broke the connection
 */
export async function readRequestBody(request: Request, limits: ReadLimits): Promise<Uint8Array | Refusal | "late"> {
	if (request.bodyUsed) return refuse("body_not_raw", "The body was already read. Let the receiver read it first.");
	return readBodySource(sourceOf(request), limits);
}

/** Cancels a body that nobody will read. */
export function cancelBody(request: Request): void {
	if (!request.bodyUsed) void request.body?.cancel().catch(() => {});
}

function sourceOf(request: Request): BodySource {
	let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
	let abandoned = false;
	return {
		length: Number(request.headers.get("content-length")),
		read(onPiece, onEnd) {
			reader = request.body?.getReader();
			if (!reader) return onEnd();
			const next = (): Promise<void> =>
				reader!.read().then(({ done, value }) => {
					if (done) return onEnd();
					onPiece(value);
					return abandoned ? undefined : next();
				});
			next().catch((error: unknown) => onEnd(new BodyInterruptedError(error)));
		},
		abandon() {
			abandoned = true;
			// Not awaited: a sender may keep its connection open indefinitely.
			if (reader) void reader.cancel().catch(() => {});
			else cancelBody(request);
		},
	};
}
