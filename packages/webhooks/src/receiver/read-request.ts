import type { Clock } from "../core/clock.ts";
import { type Refusal, refuse } from "../core/errors.ts";

/** How much of a body is read, and for how long. */
export interface ReadLimits {
	readonly maxBytes: number;
	/** Milliseconds for the whole body. */
	readonly timeout: number;
	readonly clock: Clock;
}

/**
 * The exact bytes of a request's body, read piece by piece so that one over the limit is abandoned while it arrives. Never
 * as text: that would drop a byte order mark and replace bytes that are not UTF-8.
 *
 * @returns `"late"` for a body that does not arrive in time
 * @throws whatever the connection fails with
 */
export async function readRequestBody(
	request: Request,
	{ maxBytes, timeout, clock }: ReadLimits,
): Promise<Uint8Array | Refusal | "late"> {
	const tooLarge = () => refuse("body_too_large", `The body has more than ${maxBytes} bytes.`);
	if (request.bodyUsed)
		return refuse("body_not_raw", "Something has read the body already: let the receiver read it first.");
	if (Number(request.headers.get("content-length")) > maxBytes) {
		cancelBody(request);
		return tooLarge();
	}
	if (!request.body) return new Uint8Array();
	const reader = request.body.getReader();
	// Not awaited: a sender may keep its connection open for as long as it likes.
	const giveUp = () => void reader.cancel().catch(() => {});
	let late = false;
	const cancelTimer = clock.after(timeout, () => {
		late = true;
		// Ends the read that is waiting.
		giveUp();
	});
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (late) return "late";
			if (done) return joined(chunks, length);
			length += value.length;
			if (length > maxBytes) {
				giveUp();
				return tooLarge();
			}
			chunks.push(value);
		}
	} finally {
		cancelTimer();
	}
}

/** Lets go of a body that nobody will read. */
export function cancelBody(request: Request): void {
	if (!request.bodyUsed) void request.body?.cancel().catch(() => {});
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	if (chunks.length === 1) return chunks[0]!;
	const body = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		body.set(chunk, offset);
		offset += chunk.length;
	}
	return body;
}
