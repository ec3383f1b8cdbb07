import { createHash } from "node:crypto";

const LIFETIME_MS = 600_000;
const MAX_OPEN = 20;

/** Codes that can each be used once, within ten minutes. Only their hashes are kept. */
export class OneTimeCodes {
	readonly #now: () => number;
	readonly #open = new Map<string, { readonly until: number; readonly redeemed: () => void }>();

	/** @param now milliseconds since 1970 */
	constructor(now: () => number) {
		this.#now = now;
	}

	/** @param redeemed called when the code is used */
	accept(code: string, redeemed: () => void = () => {}): void {
		this.#open.set(digest(code), { until: this.#now() + LIFETIME_MS, redeemed });
		const [oldest] = this.#open.keys();
		if (this.#open.size > MAX_OPEN && oldest !== undefined) this.#open.delete(oldest);
	}

	/** Uses up a code. Returns false for one that is unknown, used or too old. */
	redeem(code: string): boolean {
		// The map compares hashes, so its time reveals nothing about the code.
		const hash = digest(code);
		const found = this.#open.get(hash);
		this.#open.delete(hash);
		if (found === undefined || this.#now() >= found.until) return false;
		found.redeemed();
		return true;
	}
}

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");
