import { createHash } from "node:crypto";

const LIFETIME_MS = 600_000;
const MAX_OPEN = 20;

/** Codes that can each be used once, within ten minutes. Only their hashes are kept. */
export class OneTimeCodes {
	readonly #now: () => number;
	readonly #open = new Map<string, number>();

	/** @param now milliseconds since 1970 */
	constructor(now: () => number) {
		this.#now = now;
	}

	accept(code: string): void {
		this.#open.set(digest(code), this.#now() + LIFETIME_MS);
		const [oldest] = this.#open.keys();
		if (this.#open.size > MAX_OPEN && oldest !== undefined) this.#open.delete(oldest);
	}

	/** Uses up a code. Returns false for one that is unknown, used or too old. */
	redeem(code: string): boolean {
		// The map compares hashes, so its time reveals nothing about the code.
		const hash = digest(code);
		const until = this.#open.get(hash);
		this.#open.delete(hash);
		return until !== undefined && this.#now() < until;
	}
}

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");
