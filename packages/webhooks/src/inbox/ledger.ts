import type { Letter } from "./letter.ts";
import { type PullSource, pullConsumer, type Taken, type Verdict } from "./pull.ts";
import type { DeadLetter, InboxCounts, InboxStorage } from "./storage.ts";

/** A change of one letter, as it is written down. */
export type Entry =
	| { readonly op: "put"; readonly letter: Letter }
	| { readonly op: "try"; readonly id: string }
	| { readonly op: "later"; readonly id: string; readonly attempts: number; readonly due: number }
	| {
			readonly op: "dead";
			readonly id: string;
			readonly attempts: number;
			readonly reason: string;
	  }
	| { readonly op: "done"; readonly id: string; readonly at: number };

interface Kept {
	readonly letter: Letter;
	attempts: number;
	due: number;
	/** Set while it is being worked on. */
	taken: boolean;
	/** Set when it is dead. */
	reason?: string;
}

export interface LedgerOptions {
	/** Milliseconds that the ids of finished letters are kept, to know their duplicates. */
	readonly ttl: number;
	/** Ids of finished letters that are kept at most. */
	readonly maxFinished: number;
	readonly now: () => number;
	/** Writes entries down before they count; all or none. */
	readonly write: (entries: readonly Entry[]) => Promise<void>;
}

/** Letters of one process: state in memory, each change written down first where `write` does so. */
export interface Ledger extends Omit<InboxStorage, "close"> {
	/** Takes an entry that was written down earlier. */
	restore(entry: Entry): void;
	/** The entries that make up the present state. */
	snapshot(): IterableIterator<Entry>;
}

const POLL_MS = 50;

export function ledger({ ttl, maxFinished, now, write }: LedgerOptions): Ledger {
	const letters = new Map<string, Kept>();
	const finished = new Map<string, number>();
	const arriving = new Set<string>();
	const listeners = new Set<() => void>();

	const tell = () => {
		for (const wake of listeners) wake();
	};
	const forget = () => {
		const limit = now() - ttl;
		for (const [id, at] of finished) {
			if (finished.size <= maxFinished && at > limit) return;
			finished.delete(id);
		}
	};
	function apply(entry: Entry): void {
		if (entry.op === "put") {
			letters.set(entry.letter.id, { letter: entry.letter, attempts: 0, due: 0, taken: false });
			return;
		}
		const kept = letters.get(entry.id);
		if (entry.op === "done") {
			letters.delete(entry.id);
			finished.delete(entry.id);
			finished.set(entry.id, entry.at);
			forget();
		} else if (!kept) return;
		else if (entry.op === "try") kept.attempts++;
		else {
			kept.attempts = entry.attempts;
			kept.taken = false;
			if (entry.op === "dead") kept.reason = entry.reason;
			else {
				kept.due = entry.due;
				delete kept.reason;
				// Behind those that became due before it.
				letters.delete(entry.id);
				letters.set(entry.id, kept);
			}
		}
	}
	async function record(entries: readonly Entry[]): Promise<void> {
		await write(entries);
		for (const entry of entries) apply(entry);
	}
	function entryOf(taken: Taken, verdict: Verdict): Entry {
		const { id } = taken.letter;
		if (verdict.state === "done") return { op: "done", id, at: now() };
		if (verdict.state === "dead") return { op: "dead", id, attempts: taken.attempt, reason: verdict.reason };
		const attempts = verdict.counted ? taken.attempt : taken.attempt - 1;
		return { op: "later", id, attempts, due: now() + verdict.delayMs };
	}

	const source: PullSource = {
		pollMs: POLL_MS,
		async take(limit) {
			const time = now();
			const due: Kept[] = [];
			for (const kept of letters.values()) {
				if (due.length === limit) break;
				if (!kept.taken && kept.reason === undefined && kept.due <= time) due.push(kept);
			}
			if (due.length === 0) return [];
			for (const kept of due) kept.taken = true;
			try {
				await record(due.map(({ letter }) => ({ op: "try", id: letter.id })));
			} catch (error) {
				for (const kept of due) kept.taken = false;
				throw error;
			}
			return due.map(({ letter, attempts }) => ({ letter, attempt: attempts, ticket: "" }));
		},
		settle: (taken, verdict) => record([entryOf(taken, verdict)]),
		onArrival(wake) {
			listeners.add(wake);
			return () => listeners.delete(wake);
		},
	};

	return {
		restore: apply,
		async put(letter) {
			const { id } = letter;
			const at = finished.get(id);
			if (letters.has(id) || arriving.has(id) || (at !== undefined && at > now() - ttl)) return false;
			arriving.add(id);
			try {
				await record([{ op: "put", letter }]);
			} finally {
				arriving.delete(id);
			}
			tell();
			return true;
		},
		start: async (work, rules) => pullConsumer(source, work, rules),
		async counts(): Promise<InboxCounts> {
			let dead = 0;
			for (const { reason } of letters.values()) if (reason !== undefined) dead++;
			return { waiting: letters.size - dead, dead };
		},
		async dead(limit) {
			const found: DeadLetter[] = [];
			for (const { letter, attempts, reason } of letters.values())
				if (reason !== undefined) found.push({ letter, attempts, reason });
			return found.sort((a, b) => a.letter.receivedAt - b.letter.receivedAt).slice(0, limit);
		},
		async replay(id) {
			if (letters.get(id)?.reason === undefined) return false;
			await record([{ op: "later", id, attempts: 0, due: 0 }]);
			tell();
			return true;
		},
		*snapshot() {
			forget();
			for (const [id, at] of finished) yield { op: "done", id, at };
			for (const { letter, attempts, due, reason } of letters.values()) {
				yield { op: "put", letter };
				if (reason !== undefined) yield { op: "dead", id: letter.id, attempts, reason };
				else if (attempts > 0 || due > 0) yield { op: "later", id: letter.id, attempts, due };
			}
		},
	};
}

/** Options of {@link memoryInbox}. */
export interface MemoryInboxOptions {
	/** How long the id of a finished letter is kept, in milliseconds, to know its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many such ids are kept. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
}

/**
 * An inbox in this process, for tests and for events that may be lost with it. For those that may not, `fileInbox` of `/node`,
 * `postgresInbox` and `pgBossInbox` of `/postgres`, `bullmqInbox` of `/redis`.
 *
 * @example
 * ```ts
 * import { memoryInbox } from "@countersign/webhooks";
 *
 * console.log(await memoryInbox().counts());
 * ```
 */
export function memoryInbox({
	ttl = 604_800_000,
	maxFinished = 100_000,
	now = Date.now,
}: MemoryInboxOptions = {}): InboxStorage {
	return ledger({ ttl, maxFinished, now, write: async () => {} });
}
