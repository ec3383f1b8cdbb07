import { isUtf8 } from "node:buffer";

/** A body up to this size is read before the key is checked. */
export const SMALL_BODY_BYTES = 65_536;

/** A body that was read. */
export interface ReadBody {
	readonly text: string;
	/** True if the bytes were not UTF-8, so the text is not what was sent. */
	readonly isGarbled: boolean;
}

/** Returns the text of the bytes. A byte order mark stays, so that signatures cover what was sent. */
export function decodeBody(chunks: readonly Uint8Array[]): ReadBody {
	const bytes = Buffer.concat(chunks);
	return { text: bytes.toString("utf8"), isGarbled: !isUtf8(bytes) };
}

/** Collects the chunks of a body up to a limit. The caller decides from the sender whether a large body is read. */
export class BodyCollector {
	readonly chunks: Uint8Array[] = [];
	readonly #limit: number;
	#size = 0;
	#isAdmitted = false;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/**
	 * @param chunk the next bytes
	 * @param admit called once if the body is big; a returned response rejects it
	 * @returns why reading stopped: an error response, or `"too large"`
	 */
	add<Refused>(chunk: Uint8Array, admit: () => Refused | undefined): Refused | "too large" | undefined {
		this.#size += chunk.length;
		const refused = this.expect(this.#size, admit);
		if (refused === undefined) this.chunks.push(chunk);
		return refused;
	}

	/** The same for the size in Content-Length. */
	expect<Refused>(size: number, admit: () => Refused | undefined): Refused | "too large" | undefined {
		if (size <= SMALL_BODY_BYTES && size <= this.#limit) return undefined;
		if (!this.#isAdmitted) {
			const refused = admit();
			if (refused !== undefined) return refused;
			this.#isAdmitted = true;
		}
		return size > this.#limit ? "too large" : undefined;
	}
}
