import { createHash } from "node:crypto";

const DAY = 86_400_000;

/** The first answer under an idempotency key. */
export interface StoredAnswer {
	readonly digest: string;
	readonly at: number;
	/** Undefined while the first request is running. */
	readonly answer: { readonly status: number; readonly body: string } | undefined;
}

/** Answers kept for 24 hours by key; what was asked is kept as a digest. */
export class IdempotencyMemory {
	#stored = new Map<string, StoredAnswer>();

	static digest(body: string): string {
		return createHash("sha256").update(body).digest("base64");
	}

	find(name: string, now: number): StoredAnswer | undefined {
		const found = this.#stored.get(name);
		if (found && now - found.at >= DAY) {
			this.#stored.delete(name);
			return undefined;
		}
		return found;
	}

	begin(name: string, digest: string, now: number): void {
		this.#stored.set(name, { digest, at: now, answer: undefined });
	}

	finish(name: string, status: number, body: string): void {
		const found = this.#stored.get(name);
		if (found) this.#stored.set(name, { ...found, answer: { status, body } });
	}

	forget(name: string): void {
		this.#stored.delete(name);
	}

	snapshot(): [string, StoredAnswer][] {
		return [...this.#stored];
	}

	restore(snapshot: readonly (readonly [string, StoredAnswer])[]): void {
		this.#stored = new Map(snapshot);
	}
}
