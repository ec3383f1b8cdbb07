import type { Letter } from "../../inbox/letter.ts";
import { keyOf } from "../key.ts";
import type { Run } from "./client.ts";
import type { Scoped } from "./inbox-scope.ts";

const AT_ONCE = 5_000;

/** Types without a handler here, as JSON in `$3`. */
export const IS_HANDLED = "type not in (select jsonb_array_elements_text($3::text::jsonb))";

/**
 * The condition that a row named `entry` is the first open one of its key. Those of types without a handler here do not count, because they
 * may wait forever. Not `not exists`: for a key with thousands of rows that would be planned as a join of all with all.
 */
export const isFirst = (table: string): string =>
	`(order_key is null or sequence = (select sequence from ${table} as earlier where earlier.state = 'open'
and earlier.inbox = entry.inbox and earlier.order_key = entry.order_key and earlier.${IS_HANDLED} order by sequence limit 1))`;

/**
 * Entries that wait for an earlier one of their key have the mode `behind`: they are out of the way of a worker that looks for what is due,
 * however many they are.
 */
export class InboxOrder {
	readonly #run: Run;
	readonly #table: string;

	constructor(run: Run, table: string) {
		this.#run = run;
		this.#table = table;
	}

	/** Returns what `putBehind` and `callAll` need before the values of a scope. @param skipped types, as JSON */
	values(skipped: string): readonly unknown[] {
		return [AT_ONCE, 0, skipped];
	}

	/** Moves entries out of the way that are due and not the first ones of their keys. */
	putBehind(scope: Scoped): Promise<unknown> {
		return this.#move("is null", "'behind'", `due <= clock_timestamp() and not ${isFirst(this.#table)}`, scope);
	}

	/** Makes all entries ready that wait although they are the first ones: their process died before it called them. */
	callAll(scope: Scoped): Promise<unknown> {
		return this.#move("= 'behind'", "null", isFirst(this.#table), scope);
	}

	/** Makes the next entry of a key ready, after one of it has ended or was found to have no handler. */
	async callNext({ id, orderKey }: Letter): Promise<void> {
		if (orderKey === undefined) return;
		const table = this.#table;
		// The row knows its inbox: the letter has the one that it came to, before another one adopted it.
		await this.#run(
			`update ${table} set mode = null where id = (select id from ${table}
where state = 'open' and inbox = (select inbox from ${table} where id = $1) and order_key = $2 and mode = 'behind' order by sequence limit 1 for update skip locked) and mode = 'behind'`,
			[await keyOf(id), await keyOf(orderKey)],
		);
	}

	#move(from: string, to: string, condition: string, { where, values }: Scoped): Promise<unknown> {
		return this.#run(
			`update ${this.#table} set mode = ${to} where id in (select id from ${this.#table} as entry
where state = 'open' and mode ${from} and order_key is not null and ${condition} and ${where} limit $1::int + $2::int for update skip locked)`,
			values,
		);
	}
}
