import type { Clock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import type { Box } from "./box.ts";
import type { Entry } from "./entry.ts";
import { FinishedIds } from "./finished.ts";
import type { Kept } from "./kept.ts";
import { LedgerBoxes } from "./ledger-boxes.ts";
import { LedgerNames } from "./ledger-names.ts";

/** The limits and the clock of a ledger. */
export interface LedgerRules {
	/** Milliseconds that the ids of finished entries are kept, to recognize their duplicates. */
	readonly ttl: number;
	/** The maximum number of ids of finished entries. */
	readonly maxFinished: number;
	/** Returns wall-clock time in milliseconds. */
	readonly now: () => number;
	readonly clock: Clock;
}

type Later = Extract<Entry, { op: "later" }>;

/** The current state of a ledger. It changes when a change is applied, and when work starts or ends in this process. */
export class LedgerState {
	readonly boxes = new LedgerBoxes();
	readonly names = new LedgerNames();
	readonly #now: () => number;
	readonly #clock: Clock;
	readonly #kept = new Map<string, Kept>();
	readonly #finished: FinishedIds;
	#sequence = 0;
	#inProgress = 0;

	constructor(rules: LedgerRules) {
		this.#now = rules.now;
		this.#clock = rules.clock;
		this.#finished = new FinishedIds(rules);
	}

	/** The number of entries that wait, are in progress or are dead. */
	get size(): number {
		return this.#kept.size;
	}

	get(id: string): Kept | undefined {
		return this.#kept.get(id);
	}

	/** Returns whether an entry exists or has finished recently. */
	isKnown(id: string): boolean {
		return this.#kept.has(id) || this.#finished.has(id);
	}

	apply(entry: Entry): void {
		if (entry.op === "format") return;
		if (entry.op === "name") this.names.add(entry);
		else if (entry.op === "put") this.#put(entry.letter);
		else if (entry.op === "adopt") this.#adopt(entry);
		else this.#applyTo(entry);
	}

	/** Completes a restore. Entries that were in progress become suspects, because one of them may have crashed the process. */
	restored(): void {
		for (const one of this.#kept.values()) {
			if (one.state !== "taken") continue;
			// The interrupted attempt counts only if the entry was in progress alone: otherwise another one may have crashed the process.
			const attempts = one.alone ? one.attempts : one.attempts - 1;
			this.change(one, { state: "ready", suspect: true, attempts, due: this.#clock.monotonic() });
		}
	}

	change(one: Kept, fields: Partial<Kept>): void {
		if (one.state === "taken") this.#inProgress--;
		this.boxes.of(one.letter).update(one, fields);
		if (one.state === "taken") this.#inProgress++;
	}

	/** Chooses the entries to take next. A suspect is taken alone, when nothing else is in progress. */
	choose(own: readonly Box[], limit: number, skippedTypes: ReadonlySet<string>): readonly Kept[] {
		const time = this.#clock.monotonic();
		if (this.boxes.worked().some((one) => one.suspect(time))) {
			const suspect = this.#inProgress === 0 ? own.map((one) => one.suspect(time)).find(Boolean) : undefined;
			return suspect ? [suspect] : [];
		}
		const due = own.flatMap((one) => one.due(time, limit, skippedTypes));
		return own.length > 1 ? due.sort((a, b) => a.due - b.due || a.sequence - b.sequence).slice(0, limit) : due;
	}

	/** Returns the changes that recreate the current state. */
	*snapshot(): IterableIterator<Entry> {
		yield* this.names.snapshot();
		yield* this.#finished.snapshot();
		for (const one of this.#kept.values()) yield* this.#entriesOf(one);
	}

	#put(letter: Letter): void {
		if (this.#kept.has(letter.id)) return;
		const state = { attempts: 0, due: 0, state: "ready", suspect: false, alone: false, unhandled: false } as const;
		const fresh: Kept = { letter, sequence: this.#sequence++, ...state, reason: "" };
		this.#kept.set(letter.id, fresh);
		this.boxes.of(letter).add(fresh);
	}

	#adopt({ from, into }: Extract<Entry, { op: "adopt" }>): void {
		this.names.rename(from, into);
		for (const one of this.#kept.values()) {
			if (one.letter.inbox !== from) continue;
			this.boxes.of(one.letter).remove(one);
			one.letter = { ...one.letter, inbox: into };
			this.boxes.of(one.letter).add(one);
		}
	}

	#applyTo(entry: Exclude<Entry, { op: "format" | "name" | "put" | "adopt" }>): void {
		const one = this.#kept.get(entry.id);
		if (entry.op === "done") {
			if (one) this.#end(one);
			this.#finished.add(entry.id, entry.at);
		} else if (!one) return;
		else if (entry.op === "try")
			this.change(one, { attempts: one.attempts + 1, state: "taken", alone: entry.alone ?? false, unhandled: false });
		else if (entry.op === "later") this.#postpone(one, entry);
		else this.change(one, { attempts: entry.attempts, state: "dead", suspect: false, reason: entry.reason });
	}

	#end(one: Kept): void {
		if (one.state === "taken") this.#inProgress--;
		this.boxes.of(one.letter).remove(one);
		this.#kept.delete(one.letter.id);
	}

	#postpone(one: Kept, { attempts, due, delay = Infinity, ...entry }: Later): void {
		const wait = Math.max(0, Math.min(due - this.#now(), delay));
		this.change(one, {
			attempts,
			due: this.#clock.monotonic() + wait,
			state: wait > 0 ? "delayed" : "ready",
			suspect: entry.suspect ?? false,
			unhandled: entry.unhandled ?? false,
			reason: entry.reason ?? "",
		});
	}

	*#entriesOf(one: Kept): IterableIterator<Entry> {
		const { letter, attempts, state, suspect, unhandled, reason, alone } = one;
		const { id } = letter;
		yield { op: "put", letter };
		if (state === "dead") return yield { op: "dead", id, attempts, reason };
		const delay = Math.max(0, one.due - this.#clock.monotonic());
		const begun = state === "taken" ? attempts - 1 : attempts;
		if (begun > 0 || delay > 0 || suspect || unhandled || reason !== "")
			yield {
				op: "later",
				id,
				attempts: Math.max(0, begun),
				due: this.#now() + delay,
				delay,
				...(reason !== "" && { reason }),
				...(suspect && { suspect: true }),
				...(unhandled && { unhandled: true }),
			};
		if (state === "taken") yield { op: "try", id, ...(alone && { alone: true }) };
	}
}
