import { readBody } from "../core/bytes.ts";
import type { Clock } from "../core/clock.ts";
import { type Refusal, refuse } from "../core/errors.ts";

/** A body that is still arriving, independent of the platform. */
export interface BodySource {
	/** The declared length in bytes; `undefined` or `NaN` if it is missing. */
	readonly length?: number | undefined;
	/**
	 * Starts reading.
	 *
	 * @param onPiece receives each piece in order, in any kind of buffer or view. The pieces then belong to the receiver
	 * @param onEnd is called once: without an argument at the end of the body, or with an error if the connection broke before that
	 */
	read(onPiece: (piece: Uint8Array) => void, onEnd: (error?: unknown) => void): void;
	/** Returns and consumes the whole body if all of it has arrived; otherwise changes nothing. Omit it if the platform cannot tell. */
	whole?(): Uint8Array | undefined;
	/** Discards the rest of the body. */
	abandon(): void;
}

/** Limits for reading a body. */
export interface ReadLimits {
	readonly maxBytes: number;
	/** Timeout for the whole body, in milliseconds. */
	readonly timeout: number;
	readonly clock: Pick<Clock, "after">;
}

/**
 * Reads the exact bytes of a body, piece by piece, and abandons it as soon as it exceeds the limit. Never decodes it as text, which would
 * drop a byte order mark and replace bytes that are not UTF-8.
 *
 * @returns `"late"` if the body does not arrive in time
 * @throws the error that broke the connection
 */
export function readBodySource(
	source: BodySource,
	{ maxBytes, timeout, clock }: ReadLimits,
): Promise<Uint8Array | Refusal | "late"> {
	return new Promise((resolve, reject) => {
		const pieces: Uint8Array[] = [];
		let length = 0;
		let open = true;
		let cancelTimer: (() => void) | undefined;
		const close = (abandoned: boolean) => {
			open = false;
			cancelTimer?.();
			if (abandoned) source.abandon();
		};
		const giveUp = (refusal: Refusal) => {
			close(true);
			resolve(refusal);
		};
		const tooLarge = () => giveUp(refuse("body_too_large", `The body has more than ${maxBytes} bytes.`));
		if (Number(source.length) > maxBytes) return tooLarge();
		source.read(
			(piece) => {
				if (!open) return;
				const bytes = bytesOf(piece);
				if (!bytes) return giveUp(refuse("body_not_raw", DECODED));
				length += bytes.length;
				if (length > maxBytes) return tooLarge();
				pieces.push(bytes);
			},
			(error) => {
				if (!open) return;
				close(false);
				if (error === undefined) resolve(joined(pieces, length));
				else reject(error);
			},
		);
		// A body that has arrived already needs no timer.
		if (open)
			cancelTimer = clock.after(timeout, () => {
				close(true);
				resolve("late");
			});
	});
}

const DECODED =
	"The body stream returns text instead of bytes. Remove the code that calls setEncoding() or decodes the stream before the receiver reads it.";

/**
 * Returns the bytes of a piece, or `undefined` for text, which is no longer what was received. Streams made by the application may hold any
 * kind of buffer.
 */
function bytesOf(piece: unknown): Uint8Array | undefined {
	const body = typeof piece === "string" ? undefined : readBody(piece, Number.POSITIVE_INFINITY);
	return body instanceof Uint8Array ? body : undefined;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
	if (pieces.length === 1) return pieces[0]!;
	const body = new Uint8Array(length);
	let offset = 0;
	for (const piece of pieces) {
		body.set(piece, offset);
		offset += piece.length;
	}
	return body;
}
