import { readBody } from "../core/bytes.ts";
import type { Clock } from "../core/clock.ts";
import { type Refusal, refuse } from "../core/errors.ts";

/** A body that is still arriving, in whatever form the platform hands it out. */
export interface BodySource {
	/** The declared length in bytes; `undefined` or not a number if it is missing. */
	readonly length?: number | undefined;
	/**
	 * Begins to read.
	 *
	 * @param onPiece receives each piece, in order: bytes in any buffer or view. The pieces belong to the receiver from then on.
	 * @param onEnd is called once: without an argument at the end of the body, with an error where the connection broke before that
	 */
	read(onPiece: (piece: Uint8Array) => void, onEnd: (error?: unknown) => void): void;
	/** Returns the whole body where all of it is there already, and takes it; otherwise nothing has changed. Left out where nobody can tell. */
	whole?(): Uint8Array | undefined;
	/** Lets go of the rest of the body: nobody reads it. */
	abandon(): void;
}

/** How much of a body is read, and for how long. */
export interface ReadLimits {
	readonly maxBytes: number;
	/** Milliseconds for the whole body. */
	readonly timeout: number;
	readonly clock: Pick<Clock, "after">;
}

/**
 * The exact bytes of a body, read piece by piece so that one over the limit is abandoned while it arrives. Never as text: that
 * would drop a byte order mark and replace bytes that are not UTF-8.
 *
 * @returns `"late"` for a body that does not arrive in time
 * @throws whatever the connection fails with
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
		// A body that was there already needs no timer.
		if (open)
			cancelTimer = clock.after(timeout, () => {
				close(true);
				resolve("late");
			});
	});
}

const DECODED =
	"The body arrives as something other than bytes: nothing may decode the stream before the receiver reads it, as setEncoding() does.";

/** Streams that the application made may hold buffers of any kind; text is no longer what was received. */
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
