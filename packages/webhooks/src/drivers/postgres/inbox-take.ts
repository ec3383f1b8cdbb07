import type { Clock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import type { Taken, TakeRequest } from "../../inbox/pull.ts";
import type { InboxScope } from "../../inbox/storage.ts";
import { entryKey } from "../storage-key.ts";
import type { Row, Run } from "./client.ts";
import { InboxOrder, IS_HANDLED, isFirst } from "./inbox-order.ts";
import { inScope, ms } from "./inbox-scope.ts";

interface TakeOptions {
	readonly run: Run;
	/** The name of the table. */
	readonly name: string;
	readonly leaseMs: string;
	readonly lookMs: number;
	readonly clock: Clock;
}

const PARK_AT_ONCE = 1_000;
const CALL_EVERY_MS = 5_000;

const SUSPECTS = "mode in ('shared', 'alone', 'suspect') and due <= clock_timestamp()";

/** Takes entries that are due from a table. */
export class InboxTaker {
	readonly #options: TakeOptions;
	readonly #order: InboxOrder;
	/** Whether an entry whose worker died is waiting until nothing else is in progress in this process. */
	#isDraining = false;
	#lookedAt = Number.NEGATIVE_INFINITY;
	#parkedAt = Number.NEGATIVE_INFINITY;
	#unhandledAt = Number.NEGATIVE_INFINITY;
	#calledAt = Number.NEGATIVE_INFINITY;
	#sortedAt = Number.NEGATIVE_INFINITY;
	/** Whether any entry so far has had a key. */
	#isOrdered = false;
	#scope: InboxScope = {};

	constructor(options: TakeOptions) {
		this.#options = options;
		this.#order = new InboxOrder(options.run, options.name);
	}

	async take({ limit, running, skippedTypes, scope }: TakeRequest): Promise<readonly Taken[]> {
		const { clock, lookMs } = this.#options;
		this.#scope = scope;
		const time = clock.monotonic();
		if (this.#isDraining || time - this.#lookedAt >= lookMs) {
			this.#lookedAt = time;
			if (running === 0) {
				const suspects = await this.#pickSuspect();
				this.#isDraining = suspects.length > 0;
				if (this.#isDraining) return suspects.map((one) => ({ ...one, alone: true }));
			} else if (!this.#isDraining) this.#isDraining = await this.#hasSuspect();
			if (this.#isDraining) return [];
		}
		const skipped = JSON.stringify(await Promise.all([...skippedTypes].map(entryKey)));
		if (skippedTypes.size > 0 && time - this.#parkedAt >= lookMs) {
			this.#parkedAt = time;
			await this.#park(skipped);
		}
		const taken = await this.#pickHandled("mode is null and due <= clock_timestamp()", limit, skipped);
		await this.#keepOrder(taken, skipped, time);
		// Entries without a handler so far can wait a little longer, so do not query them on each take.
		if (taken.length >= limit || time - this.#unhandledAt < lookMs) return taken;
		this.#unhandledAt = time;
		return [...(await this.#pickHandled("mode = 'unhandled'", limit - taken.length, skipped)), ...taken];
	}

	/** Takes a suspect. If it was in progress with others, its last attempt is not counted, because another one may have crashed the worker. */
	#pickSuspect(): Promise<readonly Taken[]> {
		const attempts = "attempts = case mode when 'shared' then attempts else attempts + 1 end";
		return this.#pick(SUSPECTS, 1, `mode = 'alone', ${attempts}`);
	}

	#pickHandled(condition: string, limit: number, skipped: string): Promise<readonly Taken[]> {
		const whole = `${condition} and ${IS_HANDLED} and ${isFirst(this.#options.name)}`;
		return this.#pick(whole, limit, "mode = 'shared', attempts = attempts + 1", [skipped]);
	}

	/** Takes entries that match a condition, sorted by `due`. `$1` is the limit and `$2` the lease. */
	async #pick(
		condition: string,
		limit: number,
		fields: string,
		more: readonly unknown[] = [],
	): Promise<readonly Taken[]> {
		const { run, name, leaseMs } = this.#options;
		// Conditions refer to the row as `entry`.
		const { where, values } = inScope(this.#scope, [limit, leaseMs, ...more]);
		const rows = await run(
			`with picked as (
	select id as picked_id, due as was_due from ${name} as entry where state = 'open' and ${condition} and ${where}
	order by due limit $1 for update skip locked
)
update ${name} set ${fields}, ticket = ticket + 1, due = clock_timestamp() + ${ms("$2")}
from picked where id = picked_id
returning letter, attempts, ticket::text as ticket, extract(epoch from was_due)::float8 as was_due`,
			values,
		);
		return [...rows].sort((a, b) => Number(a.was_due) - Number(b.was_due)).map(takenOf);
	}

	async #hasSuspect(): Promise<boolean> {
		const { run, name } = this.#options;
		const { where, values } = inScope(this.#scope, []);
		const rows = await run(
			`select 1 as one from ${name} where state = 'open' and ${SUSPECTS} and ${where} limit 1 for update skip locked`,
			values,
		);
		return rows.length > 0;
	}

	/** Sets aside entries without a handler here. */
	async #park(skipped: string): Promise<void> {
		const { run, name } = this.#options;
		const { where, values } = inScope(this.#scope, [PARK_AT_ONCE, skipped]);
		await run(
			`update ${name} set mode = 'unhandled' where id in (select id from ${name}
where state = 'open' and mode is null and type in (select jsonb_array_elements_text($2::text::jsonb)) and ${where}
limit $1 for update skip locked)`,
			values,
		);
	}

	async #keepOrder(taken: readonly Taken[], skipped: string, time: number): Promise<void> {
		this.#isOrdered ||= taken.some(({ letter }) => letter.orderKey !== undefined);
		const isCallDue = time - this.#calledAt >= CALL_EVERY_MS;
		if (time - this.#sortedAt < this.#options.lookMs || (!this.#isOrdered && !isCallDue)) return;
		this.#sortedAt = time;
		await this.#order.putBehind(inScope(this.#scope, this.#order.values(skipped)));
		if (!isCallDue) return;
		this.#calledAt = time;
		await this.#order.callAll(inScope(this.#scope, this.#order.values(skipped)));
	}
}

const takenOf = (row: Row): Taken => ({
	letter: JSON.parse(String(row.letter)) as Letter,
	attempt: Number(row.attempts),
	ticket: String(row.ticket),
});
