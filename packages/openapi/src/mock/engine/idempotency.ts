import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";
import { Refusal } from "./handler.ts";
import { StoredBodies, type StoredBody } from "./stored-bodies.ts";

const DAY = 86_400_000;

/** The first answer under an idempotency key. */
export interface StoredAnswer {
	/** SHA-256 of query and body, in Base64: another request under the same key is refused. */
	readonly digest: string;
	/** When the first request came, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** Undefined while the first request is running. */
	readonly answer: { readonly status: number; readonly body: string } | undefined;
}

/** A first response in memory. */
interface Remembered {
	readonly digest: string;
	readonly at: number;
	readonly answer: { readonly status: number; readonly body: StoredBody } | undefined;
}

/** Responses kept for 24 hours by key; of the request a digest is kept, and older responses are compressed. */
export class IdempotencyMemory {
	#stored = new Map<string, Remembered>();
	#bodies = new StoredBodies();

	static digest(body: string): string {
		return createHash("sha256").update(body).digest("base64");
	}

	/**
	 * The first answer under this name, or that of `work`. A late answer is kept when it has gone out; until then the name is in use.
	 * Assumption: refusals are not kept, so that what was put right may be sent again under the same key.
	 *
	 * @throws Refusal 409 for another request under the same name, or while the first one runs
	 */
	once(
		name: string,
		request: { readonly digest: string; readonly now: number; readonly late: boolean },
		work: () => Answer,
	): { readonly answer: Answer; readonly replayed: boolean } {
		const { digest, now, late } = request;
		this.#forgetOld(now);
		const stored = this.#stored.get(name);
		if (stored && stored.digest !== digest)
			throw new Refusal(409, "idempotency_key_mismatch", {
				type: "conflict",
				hint: "This key was used with another body.",
			});
		if (stored?.answer)
			return { answer: { status: stored.answer.status, body: stored.answer.body.read() }, replayed: true };
		if (stored)
			throw new Refusal(409, "idempotency_in_progress", {
				type: "conflict",
				hint: "The first request with this key is still running.",
			});
		const answer = work();
		const { status, body } = answer;
		const keep = (): void => {
			this.#stored.set(name, { digest, at: now, answer: { status, body: this.#bodies.keep(body) } });
		};
		if (!late) {
			keep();
			return { answer, replayed: false };
		}
		this.#stored.set(name, { digest, at: now, answer: undefined });
		return { answer: { ...answer, answered: keep }, replayed: false };
	}

	/** What is older than a day; the oldest stands first. */
	#forgetOld(now: number): void {
		for (const [name, { at }] of this.#stored) {
			if (now - at < DAY) return;
			this.#stored.delete(name);
		}
	}

	snapshot(): [string, StoredAnswer][] {
		return [...this.#stored].map(([name, { digest, at, answer }]) => [
			name,
			{ digest, at, answer: answer && { status: answer.status, body: answer.body.read() } },
		]);
	}

	restore(snapshot: readonly (readonly [string, StoredAnswer])[]): void {
		this.#bodies = new StoredBodies();
		this.#stored = new Map(
			snapshot.map(([name, { digest, at, answer }]) => [
				name,
				{ digest, at, answer: answer && { status: answer.status, body: this.#bodies.keep(answer.body) } },
			]),
		);
	}
}
