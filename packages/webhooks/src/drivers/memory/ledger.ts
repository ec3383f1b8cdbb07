import type { Clock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import { type PullSource, pullConsumer, type Taken, type Verdict } from "../../inbox/pull.ts";
import { type DeadLetter, InboxInUseError, type InboxStorage, isInScope } from "../../inbox/storage.ts";
import type { Box } from "./box.ts";
import type { Entry } from "./entry.ts";
import { finishedIds } from "./finished.ts";
import type { Kept } from "./kept.ts";
import { ledgerBoxes } from "./ledger-boxes.ts";
import { ledgerNames } from "./ledger-names.ts";

export interface LedgerOptions {
	/** Milliseconds that the ids of finished entries are kept, to recognize their duplicates. */
	readonly ttl: number;
	/** Ids of finished entries that are kept at most. */
	readonly maxFinished: number;
	/** Wall-clock time, in milliseconds. */
	readonly now: () => number;
	readonly clock: Clock;
	/** Writes entries down, all or none, and calls `commit` in the same step as it learns that they are durable. */
	readonly write: (entries: readonly Entry[], commit: () => void) => Promise<void>;
}

/** Entries of one process: state in memory, each change written down first where `write` does so. */
export interface Ledger extends Required<Omit<InboxStorage, "close">> {
	/** Takes an entry that was written down earlier. */
	restore(entry: Entry): void;
	/** Ends the restoring: what was in progress then may be what ended its process. */
	restored(): void;
	/** The entries that make up the present state. */
	snapshot(): IterableIterator<Entry>;
}

const POLL_MS = 50;
const AFTER_RELEASE_MS = 1_000;

export function ledger({ ttl, maxFinished, now, clock, write }: LedgerOptions): Ledger {
	const kept = new Map<string, Kept>();
	const boxes = ledgerBoxes();
	const { boxOf, boxesIn, workOn } = boxes;
	const finished = finishedIds({ ttl, maxFinished, now });
	const names = ledgerNames(write);
	const arriving = new Map<string, Promise<void>>();
	const listeners = new Set<() => void>();
	let sequence = 0;
	let inProgress = 0;

	const wakeAll = () => {
		for (const wake of listeners) wake();
	};
	function put(letter: Letter): void {
		if (kept.has(letter.id)) return;
		const state = { attempts: 0, due: 0, state: "ready", suspect: false, alone: false, unhandled: false } as const;
		const fresh: Kept = { letter, sequence: sequence++, ...state, reason: "" };
		kept.set(letter.id, fresh);
		boxOf(letter).add(fresh);
	}
	function end(one: Kept): void {
		if (one.state === "taken") inProgress--;
		boxOf(one.letter).remove(one);
		kept.delete(one.letter.id);
	}
	function change(one: Kept, fields: Partial<Kept>): void {
		if (one.state === "taken") inProgress--;
		boxOf(one.letter).update(one, fields);
		if (one.state === "taken") inProgress++;
	}
	function later(one: Kept, { attempts, due, delay = Infinity, ...entry }: Extract<Entry, { op: "later" }>): void {
		const wait = Math.max(0, Math.min(due - now(), delay));
		change(one, {
			attempts,
			due: clock.monotonic() + wait,
			state: wait > 0 ? "delayed" : "ready",
			suspect: entry.suspect ?? false,
			unhandled: entry.unhandled ?? false,
			reason: entry.reason ?? "",
		});
	}
	function apply(entry: Entry): void {
		if (entry.op === "format") return;
		if (entry.op === "name") names.apply(entry);
		else if (entry.op === "put") put(entry.letter);
		else if (entry.op === "adopt") adopt(entry);
		else applyTo(entry);
	}
	function adopt({ from, into }: Extract<Entry, { op: "adopt" }>): void {
		names.rename(from, into);
		for (const one of kept.values()) {
			if (one.letter.inbox !== from) continue;
			boxOf(one.letter).remove(one);
			one.letter = { ...one.letter, inbox: into };
			boxOf(one.letter).add(one);
		}
	}
	function applyTo(entry: Exclude<Entry, { op: "format" | "name" | "put" | "adopt" }>): void {
		const one = kept.get(entry.id);
		if (entry.op === "done") {
			if (one) end(one);
			finished.add(entry.id, entry.at);
		} else if (!one) return;
		else if (entry.op === "try")
			change(one, { attempts: one.attempts + 1, state: "taken", alone: entry.alone ?? false, unhandled: false });
		else if (entry.op === "later") later(one, entry);
		else change(one, { attempts: entry.attempts, state: "dead", suspect: false, reason: entry.reason });
	}
	const record = (entries: readonly Entry[]) => write(entries, () => entries.forEach(apply));

	function entryOf({ letter: { id }, attempt }: Taken, verdict: Verdict): Entry {
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
			// It did not run, so it is not cleared of having ended its process.
			...(!counted && kept.get(id)?.suspect && { suspect: true }),
		};
	}

	/** What to take next: a suspect when nothing else is in progress, and nothing beside it. */
	function choose(own: readonly Box[], limit: number, skippedTypes: ReadonlySet<string>): readonly Kept[] {
		const time = clock.monotonic();
		if (boxes.worked().some((one) => one.suspect(time))) {
			const suspect = inProgress === 0 ? own.map((one) => one.suspect(time)).find(Boolean) : undefined;
			return suspect ? [suspect] : [];
		}
		const due = own.flatMap((one) => one.due(time, limit, skippedTypes));
		return own.length > 1 ? due.sort((a, b) => a.due - b.due || a.sequence - b.sequence).slice(0, limit) : due;
	}

	const sourceFor = (own: Set<Box>): PullSource => ({
		pollMs: POLL_MS,
		async take({ limit, skippedTypes, scope }) {
			workOn(own, scope);
			if (kept.size === 0) return [];
			const chosen = choose(boxesIn(scope), limit, skippedTypes);
			if (chosen.length === 0) return [];
			const alone = chosen[0]!.suspect;
			const before = chosen.map(({ state, due }) => ({ state, due }));
			// Taken before it is written, so that nobody else takes them meanwhile.
			for (const one of chosen) change(one, { state: "taken" });
			try {
				await record(chosen.map(({ letter }) => ({ op: "try", id: letter.id, ...(alone && { alone }) })));
			} catch (error) {
				for (const [index, one] of chosen.entries()) change(one, before[index]!);
				throw error;
			}
			return chosen.map(({ letter, attempts }) => ({ letter, attempt: attempts, ticket: "", ...(alone && { alone }) }));
		},
		async settle(taken, verdict) {
			await record([entryOf(taken, verdict)]);
			wakeAll();
		},
		release({ letter }) {
			const one = kept.get(letter.id);
			if (one?.state === "taken") change(one, { state: "delayed", due: clock.monotonic() + AFTER_RELEASE_MS });
		},
		onArrival(wake) {
			listeners.add(wake);
			return () => listeners.delete(wake);
		},
	});

	async function putOnce(letter: Letter, formerId: string | undefined): Promise<boolean> {
		const { id } = letter;
		const isKnown = (one: string) => kept.has(one) || finished.has(one);
		if (isKnown(id) || (formerId !== undefined && isKnown(formerId))) return false;
		const other = arriving.get(id);
		if (other) {
			// A duplicate must not be acknowledged before the delivery that it repeats is durable.
			await other;
			return false;
		}
		const writing = record([{ op: "put", letter }]);
		arriving.set(id, writing);
		try {
			await writing;
		} finally {
			arriving.delete(id);
		}
		wakeAll();
		return true;
	}
	const oldestFirst = (a: DeadLetter, b: DeadLetter) =>
		a.letter.receivedAt - b.letter.receivedAt || (a.letter.id < b.letter.id ? -1 : 1);
	const isDead = (id: string) => kept.get(id)?.state === "dead";

	return {
		restore: apply,
		restored() {
			for (const one of kept.values()) {
				if (one.state !== "taken") continue;
				// Only an entry that was in progress by itself is blamed for the end of its process.
				const attempts = one.alone ? one.attempts : one.attempts - 1;
				change(one, { state: "ready", suspect: true, attempts, due: clock.monotonic() });
			}
		},
		put: (letter, { formerId }) => putOnce(letter, formerId),
		async start(work, rules) {
			const own = new Set<Box>();
			workOn(own, rules);
			const consumer = pullConsumer(sourceFor(own), work, { ...rules, clock });
			return {
				async stop() {
					await consumer.stop();
					for (const one of own) one.consumers--;
				},
			};
		},
		async counts(scope = {}) {
			const own = boxesIn(scope);
			const sum = (count: (one: Box) => number) => own.reduce((total, one) => total + count(one), 0);
			const unhandled = sum((one) => one.unhandled);
			const counts = { waiting: sum((one) => one.waiting), dead: sum((one) => one.deadCount) };
			return unhandled > 0 ? { ...counts, unhandled } : counts;
		},
		async dead(limit, { after, ...scope } = {}) {
			const found: DeadLetter[] = [];
			for (const own of boxesIn(scope))
				for (const { letter, attempts, reason } of own.dead())
					if (isInScope(letter, scope)) found.push({ letter, attempts, reason });
			return found
				.sort(oldestFirst)
				.filter((one) => !after || oldestFirst(after, one) < 0)
				.slice(0, limit);
		},
		async replay(id) {
			if (!isDead(id)) return false;
			await record([{ op: "later", id, attempts: 0, due: 0 }]);
			wakeAll();
			return true;
		},
		async discard(id) {
			if (!isDead(id)) return false;
			await record([{ op: "done", id, at: now() }]);
			return true;
		},
		namesFor: names.namesFor,
		abandoned: async () => boxes.abandoned(),
		async adopt(from, into, { force = false } = {}) {
			if (boxes.isWorkedOn(from) && !force) throw new InboxInUseError(from);
			const summary = boxesIn({ inboxes: [from] })[0];
			const count = summary ? summary.waiting + summary.deadCount : 0;
			await record([{ op: "adopt", from, into }]);
			wakeAll();
			return count;
		},
		*snapshot() {
			yield* names.snapshot();
			yield* finished.snapshot();
			for (const one of kept.values()) yield* entriesOf(one, now, clock);
		},
	};
}

function* entriesOf(one: Kept, now: () => number, clock: Clock): IterableIterator<Entry> {
	const { letter, attempts, state, suspect, unhandled, reason, alone } = one;
	const { id } = letter;
	yield { op: "put", letter };
	if (state === "dead") return yield { op: "dead", id, attempts, reason };
	const delay = Math.max(0, one.due - clock.monotonic());
	const begun = state === "taken" ? attempts - 1 : attempts;
	if (begun > 0 || delay > 0 || suspect || unhandled || reason !== "")
		yield {
			op: "later",
			id,
			attempts: Math.max(0, begun),
			due: now() + delay,
			delay,
			...(reason !== "" && { reason }),
			...(suspect && { suspect: true }),
			...(unhandled && { unhandled: true }),
		};
	if (state === "taken") yield { op: "try", id, ...(alone && { alone: true }) };
}
