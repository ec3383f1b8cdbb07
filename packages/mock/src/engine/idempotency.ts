import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";
import type { IdempotencyResult } from "./checks.ts";
import { Refusal } from "./handler.ts";
import { RowLog } from "./row-log.ts";

const DAY = 86_400_000;

/** The first response for an idempotency key. */
export interface StoredAnswer {
	/** SHA-256 of query and body, in Base64. A different request with the same key is rejected. */
	readonly digest: string;
	/** Time of the first request, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** Undefined while the first request is running. */
	readonly answer: { readonly status: number; readonly body: string } | undefined;
}

/** A first response in memory. */
interface Remembered {
	/** The name it is stored under. */
	readonly id: string;
	readonly digest: string;
	readonly at: number;
	readonly status: number;
	readonly body: string;
}

const nothingToUndo = (): void => {};

/** Keeps responses by key for 24 hours. For each request only a digest is kept, and older responses are compressed. */
export class IdempotencyMemory {
	/** First requests whose response has not been sent. */
	#running = new Map<string, Pick<StoredAnswer, "digest" | "at">>();
	readonly #answered: RowLog;

	/** @param keep how many responses are kept; older ones are forgotten before their day is over */
	constructor(keep: number) {
		this.#answered = new RowLog("idempotency", nothingToUndo, keep);
	}

	static digest(body: string): string {
		return createHash("sha256").update(body).digest("base64");
	}

	/**
	 * Returns the first response under this name, or runs `work` and keeps its response. A delayed response is kept once
	 * it has been sent; until then the name is in use. Assumption: errors are not kept, so a corrected request can be
	 * sent again with the same key.
	 *
	 * @throws Refusal 409 for a different request with the same name, or while the first one runs
	 */
	once(
		name: string,
		request: {
			readonly digest: string;
			readonly now: number;
			readonly late: boolean;
			/** Called with what is known about the name, before anything else happens. */
			readonly looked?: ((found: IdempotencyResult, firstAt: number | undefined) => void) | undefined;
		},
		work: () => Answer,
	): { readonly answer: Answer; readonly replayed: boolean } {
		const { digest, now, late, looked } = request;
		this.#forgetOld(now);
		const running = this.#running.get(name);
		const stored = running ? undefined : this.#find(name, now);
		const known = running ?? stored;
		looked?.(!known ? "new" : known.digest !== digest ? "mismatch" : stored ? "replayed" : "running", known?.at);
		if (known && known.digest !== digest)
			throw new Refusal(409, "idempotency_key_mismatch", {
				type: "conflict",
				hint: "This key was used with another body.",
			});
		if (stored) return { answer: { status: stored.status, body: stored.body }, replayed: true };
		if (running)
			throw new Refusal(409, "idempotency_in_progress", {
				type: "conflict",
				hint: "The first request with this key is still running.",
			});
		const answer = work();
		if (!late) {
			this.#keep({ id: name, digest, at: now, status: answer.status, body: answer.body });
			return { answer, replayed: false };
		}
		const started = { digest, at: now };
		this.#running.set(name, started);
		const answered = (): void => {
			// A restored mock no longer knows of this request.
			if (this.#running.get(name) !== started) return;
			this.#running.delete(name);
			this.#keep({ id: name, ...started, status: answer.status, body: answer.body });
		};
		return { answer: { ...answer, answered }, replayed: false };
	}

	#find(name: string, now: number): Remembered | undefined {
		const found = this.#answered.get(name) as Remembered | undefined;
		return found && now - found.at < DAY ? found : undefined;
	}

	#keep(remembered: Remembered): void {
		this.#answered.insert({ ...remembered });
		this.#answered.compact();
	}

	/** Removes responses older than a day, oldest first. */
	#forgetOld(now: number): void {
		this.#answered.dropWhile(({ at }) => now - Number(at) >= DAY);
		for (const [name, { at }] of this.#running) {
			if (now - at < DAY) return;
			this.#running.delete(name);
		}
	}

	snapshot(): [string, StoredAnswer][] {
		const answered = this.#answered.all() as unknown as readonly Remembered[];
		return [
			...answered.map(({ id, digest, at, status, body }): [string, StoredAnswer] => [
				id,
				{ digest, at, answer: { status, body } },
			]),
			...Array.from(this.#running, ([name, started]): [string, StoredAnswer] => [
				name,
				{ ...started, answer: undefined },
			]),
		];
	}

	restore(snapshot: readonly (readonly [string, StoredAnswer])[]): void {
		this.#running = new Map();
		const answered: Remembered[] = [];
		for (const [id, { digest, at, answer }] of snapshot) {
			if (answer) answered.push({ id, digest, at, ...answer });
			else this.#running.set(id, { digest, at });
		}
		this.#answered.load(answered.map((one) => ({ ...one })));
	}
}
