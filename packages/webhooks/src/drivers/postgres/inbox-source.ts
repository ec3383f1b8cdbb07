import type { Clock } from "../../core/clock.ts";
import type { PullSource, Taken, TakeRequest, Verdict } from "../../inbox/pull.ts";
import { Batcher } from "../batch.ts";
import { entryKey, storableText } from "../storage-key.ts";
import type { Run } from "./client.ts";
import { SignsOfWork } from "./inbox-adopt.ts";
import { InboxOrder } from "./inbox-order.ts";
import { inboxesTable } from "./inbox-schema.ts";
import { ms } from "./inbox-scope.ts";
import { InboxTaker } from "./inbox-take.ts";

/** The parts of an inbox that a source uses. */
export interface InboxSourceOptions {
	readonly run: Run;
	readonly table: string;
	readonly clock: Clock;
	/** Milliseconds after which the entries of a process that died are handed out again. */
	readonly lease: number;
	readonly pollMs: number;
	/** Functions to call when an entry has arrived. */
	readonly listeners: Set<() => void>;
	/** Runs before entries are taken. */
	prepare(): Promise<void>;
}

interface Handled {
	readonly id: string;
	readonly ticket: string;
}

/** Hands the entries of a table to one consumer. */
export class InboxSource implements PullSource {
	readonly pollMs: number;
	readonly renewEveryMs: number;
	readonly #options: InboxSourceOptions;
	readonly #leaseMs: string;
	readonly #order: InboxOrder;
	readonly #signs: SignsOfWork;
	readonly #taker: InboxTaker;
	/** Records handled entries. */
	readonly #done: Batcher<Handled, undefined>;

	constructor(options: InboxSourceOptions) {
		const { run, table: name, clock, lease, pollMs } = options;
		this.pollMs = pollMs;
		this.renewEveryMs = Math.max(1, lease / 3);
		this.#options = options;
		this.#leaseMs = String(Math.ceil(lease));
		this.#order = new InboxOrder(run, name);
		this.#signs = new SignsOfWork(run, inboxesTable(name), clock);
		// Keep the id to recognize duplicates, but not the body.
		const statement = `update ${name} as entry set state = 'done', letter = '', mode = null, changed_at = clock_timestamp()
from json_to_recordset($1::text::json) as handled (id text, ticket bigint)
where entry.id = handled.id and entry.ticket = handled.ticket and entry.state = 'open'`;
		const finish = async (handled: readonly Handled[]): Promise<readonly undefined[]> => {
			await run(statement, [JSON.stringify(handled)]);
			return [];
		};
		this.#done = new Batcher<Handled, undefined>({
			clock,
			together: finish,
			alone: async (one) => (await finish([one]))[0],
		});
		this.#taker = new InboxTaker({ run, name, leaseMs: this.#leaseMs, lookMs: pollMs, clock });
	}

	async take(request: TakeRequest): Promise<readonly Taken[]> {
		await this.#options.prepare();
		await this.#signs.give(request.scope);
		return this.#taker.take(request);
	}

	async settle(taken: Taken, verdict: Verdict): Promise<void> {
		if (verdict.state === "done") await this.#done.add({ id: await entryKey(taken.letter.id), ticket: taken.ticket });
		else if (verdict.state === "dead")
			await this.#update(taken, "state = 'dead', mode = null, reason = $3, attempts = $4", [
				storableText(verdict.reason),
				taken.attempt,
			]);
		else
			await this.#update(taken, `due = clock_timestamp() + ${ms("$3")}, attempts = $4, reason = $5, mode = $6`, [
				String(Math.ceil(verdict.delayMs)),
				verdict.counted ? taken.attempt : taken.attempt - 1,
				verdict.reason === undefined ? null : storableText(verdict.reason),
				modeAfter(taken, verdict),
			]);
		if (verdict.state !== "later" || verdict.unhandled) await this.#order.callNext(taken.letter);
	}

	async renew(all: readonly Taken[]): Promise<void> {
		const { run, table } = this.#options;
		for (const { letter, ticket } of all)
			await run(
				`update ${table} set due = clock_timestamp() + ${ms("$3")} where id = $1 and ticket = $2 and state = 'open' and mode in ('shared', 'alone')`,
				[await entryKey(letter.id), ticket, this.#leaseMs],
			);
	}

	onArrival(wake: () => void): () => void {
		const { listeners } = this.#options;
		listeners.add(wake);
		return () => listeners.delete(wake);
	}

	async #update({ letter, ticket }: Taken, fields: string, more: readonly unknown[] = []): Promise<void> {
		const { run, table } = this.#options;
		await run(
			`update ${table} set ${fields}, changed_at = clock_timestamp() where id = $1 and ticket = $2 and state = 'open'`,
			[await entryKey(letter.id), ticket, ...more],
		);
	}
}

/** Returns the mode after an attempt. If its handlers did not run, a suspect stays a suspect. */
function modeAfter({ alone }: Taken, verdict: Extract<Verdict, { state: "later" }>): string | null {
	if (verdict.unhandled) return "unhandled";
	return alone && !verdict.counted ? "suspect" : null;
}
