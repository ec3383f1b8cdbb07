import type { Letter } from "../../inbox/letter.ts";
import { PullConsumer } from "../../inbox/pull.ts";
import {
	type AdoptOptions,
	type Consumer,
	type DeadLetter,
	type DeadQuery,
	type InboxCounts,
	InboxInUseError,
	type InboxScope,
	type InboxStorage,
	type InboxSummary,
	isInScope,
	type TryingRules,
	type Work,
	type WorkRules,
} from "../../inbox/storage.ts";
import { oldestFirst } from "../oldest-first.ts";
import type { Box } from "./box.ts";
import type { Entry } from "./entry.ts";
import { LedgerSource } from "./ledger-source.ts";
import { type LedgerRules, LedgerState } from "./ledger-state.ts";

export interface LedgerOptions extends LedgerRules {
	/** Stores all entries or none. Calls `commit` synchronously as soon as it knows that they are durable. */
	readonly write: (entries: readonly Entry[], commit: () => void) => Promise<void>;
}

/**
 * The entries of one process. The state is in memory; `write` can store each change before it is applied. Methods of `InboxStorage` are
 * bound, because applications spread a storage into an object that overrides one method.
 */
export class Ledger implements Required<Omit<InboxStorage, "close">> {
	readonly #options: LedgerOptions;
	readonly #state: LedgerState;
	readonly #listeners = new Set<() => void>();
	readonly #arriving = new Map<string, Promise<void>>();

	constructor(options: LedgerOptions) {
		this.#options = options;
		this.#state = new LedgerState(options);
	}

	/** Applies a change that was stored earlier. */
	restore(entry: Entry): void {
		this.#state.apply(entry);
	}

	/** Completes a restore. Entries that were in progress become suspects, because one of them may have crashed the process. */
	restored(): void {
		this.#state.restored();
	}

	/** Returns the changes that recreate the current state. */
	snapshot(): IterableIterator<Entry> {
		return this.#state.snapshot();
	}

	readonly put = async (letter: Letter, { formerId }: TryingRules): Promise<boolean> => {
		const { id } = letter;
		if (this.#state.isKnown(id) || (formerId !== undefined && this.#state.isKnown(formerId))) return false;
		const other = this.#arriving.get(id);
		if (other) {
			// Do not acknowledge a duplicate before the original delivery is durable.
			await other;
			return false;
		}
		const writing = this.#record([{ op: "put", letter }]);
		this.#arriving.set(id, writing);
		try {
			await writing;
		} finally {
			this.#arriving.delete(id);
		}
		this.#wakeAll();
		return true;
	};

	readonly start = async (work: Work, rules: WorkRules): Promise<Consumer> => {
		const { clock, now } = this.#options;
		const own = new Set<Box>();
		this.#state.boxes.workOn(own, rules);
		const source = new LedgerSource(
			{
				state: this.#state,
				clock,
				now,
				listeners: this.#listeners,
				record: (entries) => this.#record(entries),
				wakeAll: () => this.#wakeAll(),
			},
			own,
		);
		const consumer = new PullConsumer(source, work, { ...rules, clock });
		return {
			async stop() {
				await consumer.stop();
				for (const one of own) one.consumers--;
			},
		};
	};

	readonly counts = async (scope: InboxScope = {}): Promise<InboxCounts> => {
		const own = this.#state.boxes.in(scope);
		const sum = (count: (one: Box) => number) => own.reduce((total, one) => total + count(one), 0);
		const unhandled = sum((one) => one.unhandled);
		const counts = { waiting: sum((one) => one.waiting), dead: sum((one) => one.deadCount) };
		return unhandled > 0 ? { ...counts, unhandled } : counts;
	};

	readonly dead = async (limit: number, { after, ...scope }: DeadQuery = {}): Promise<readonly DeadLetter[]> => {
		const found: DeadLetter[] = [];
		for (const own of this.#state.boxes.in(scope))
			for (const { letter, attempts, reason } of own.dead())
				if (isInScope(letter, scope)) found.push({ letter, attempts, reason });
		return found
			.sort(oldestFirst)
			.filter((one) => !after || oldestFirst(after, one) < 0)
			.slice(0, limit);
	};

	readonly replay = async (id: string): Promise<boolean> => {
		if (!this.#isDead(id)) return false;
		await this.#record([{ op: "later", id, attempts: 0, due: 0 }]);
		this.#wakeAll();
		return true;
	};

	readonly discard = async (id: string): Promise<boolean> => {
		if (!this.#isDead(id)) return false;
		await this.#record([{ op: "done", id, at: this.#options.now() }]);
		return true;
	};

	readonly namesFor = async (verifier: string, fingerprints: readonly string[]): Promise<readonly string[]> => {
		const { inboxes, missing } = this.#state.names.find(verifier, fingerprints);
		if (missing) await this.#record([missing]);
		return inboxes;
	};

	readonly abandoned = async (): Promise<readonly InboxSummary[]> => this.#state.boxes.abandoned();

	readonly adopt = async (from: string, into: string, { force = false }: AdoptOptions = {}): Promise<number> => {
		const { boxes } = this.#state;
		if (boxes.isWorkedOn(from) && !force) throw new InboxInUseError(from);
		const summary = boxes.in({ inboxes: [from] })[0];
		const count = summary ? summary.waiting + summary.deadCount : 0;
		await this.#record([{ op: "adopt", from, into }]);
		this.#wakeAll();
		return count;
	};

	#record(entries: readonly Entry[]): Promise<void> {
		return this.#options.write(entries, () => {
			for (const entry of entries) this.#state.apply(entry);
		});
	}

	#wakeAll(): void {
		for (const wake of this.#listeners) wake();
	}

	#isDead(id: string): boolean {
		return this.#state.get(id)?.state === "dead";
	}
}
