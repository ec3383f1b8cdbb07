import type { Clock } from "../../core/clock.ts";
import type { PullSource, Taken, TakeRequest, Verdict } from "../../inbox/pull.ts";
import type { Box } from "./box.ts";
import type { Entry } from "./entry.ts";
import type { LedgerState } from "./ledger-state.ts";

/** The parts of a ledger that a consumer uses. */
export interface LedgerWork {
	readonly state: LedgerState;
	readonly clock: Clock;
	readonly now: () => number;
	/** Functions to call when an entry may have become due. */
	readonly listeners: Set<() => void>;
	/** Stores changes, then applies them. */
	record(entries: readonly Entry[]): Promise<void>;
	wakeAll(): void;
}

const AFTER_RELEASE_MS = 1_000;

/** Hands the entries of a ledger to one consumer. */
export class LedgerSource implements PullSource {
	readonly pollMs = 50;
	readonly #ledger: LedgerWork;
	/** The inboxes that its consumer works on. */
	readonly #own: Set<Box>;

	constructor(ledger: LedgerWork, own: Set<Box>) {
		this.#ledger = ledger;
		this.#own = own;
	}

	async take({ limit, skippedTypes, scope }: TakeRequest): Promise<readonly Taken[]> {
		const { state } = this.#ledger;
		state.boxes.workOn(this.#own, scope);
		if (state.size === 0) return [];
		const chosen = state.choose(state.boxes.in(scope), limit, skippedTypes);
		if (chosen.length === 0) return [];
		const alone = chosen[0]!.suspect;
		const before = chosen.map(({ state, due }) => ({ state, due }));
		// Mark them as taken before the write, so that no other consumer takes them in the meantime.
		for (const one of chosen) state.change(one, { state: "taken" });
		try {
			await this.#ledger.record(chosen.map(({ letter }) => ({ op: "try", id: letter.id, ...(alone && { alone }) })));
		} catch (error) {
			for (const [index, one] of chosen.entries()) state.change(one, before[index]!);
			throw error;
		}
		return chosen.map(({ letter, attempts }) => ({ letter, attempt: attempts, ticket: "", ...(alone && { alone }) }));
	}

	async settle(taken: Taken, verdict: Verdict): Promise<void> {
		await this.#ledger.record([this.#entryOf(taken, verdict)]);
		this.#ledger.wakeAll();
	}

	release({ letter }: Taken): void {
		const { state, clock } = this.#ledger;
		const one = state.get(letter.id);
		if (one?.state === "taken") state.change(one, { state: "delayed", due: clock.monotonic() + AFTER_RELEASE_MS });
	}

	onArrival(wake: () => void): () => void {
		this.#ledger.listeners.add(wake);
		return () => this.#ledger.listeners.delete(wake);
	}

	#entryOf({ letter: { id }, attempt }: Taken, verdict: Verdict): Entry {
		const { state, now } = this.#ledger;
		if (verdict.state === "done") return { op: "done", id, at: now() };
		if (verdict.state === "dead") return { op: "dead", id, attempts: attempt, reason: verdict.reason };
		const { delayMs: delay, counted, reason, unhandled } = verdict;
		return {
			op: "later",
			id,
			attempts: counted ? attempt : attempt - 1,
			due: now() + delay,
			delay,
			...(reason !== undefined && { reason }),
			...(unhandled && { unhandled }),
			// Its handlers did not run, so it is still a suspect.
			...(!counted && state.get(id)?.suspect && { suspect: true }),
		};
	}
}
