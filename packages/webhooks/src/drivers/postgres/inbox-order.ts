import type { Letter } from "../../inbox/letter.ts";
import { entryKey } from "../storage-key.ts";
import type { Run } from "./client.ts";
import type { Scoped } from "./inbox-scope.ts";

const AT_ONCE = 5_000;

/** The condition for types with a handler here. `$3` contains the other types, as JSON. */
export const IS_HANDLED = "type not in (select jsonb_array_elements_text($3::text::jsonb))";

/**
 * Returns the condition for a row named `entry` to be the first open one of its key. Types without a handler here are skipped, because they
 * may wait forever. `not exists` would be slower: for a key with thousands of rows, PostgreSQL would join all of them with each other.
 */
export const isFirst = (table: string): string =>
	`(order_key is null or sequence = (select sequence from ${table} as earlier where earlier.state = 'open'
and earlier.inbox = entry.inbox and earlier.order_key = entry.order_key and earlier.${IS_HANDLED} order by sequence limit 1))`;

/**
 * Keeps entries with the same key in order. Entries that wait for an earlier one have the mode `behind`, so that they do not slow down the
 * search for entries that are due, however many there are.
 */
export class InboxOrder {
	readonly #run: Run;
	readonly #table: string;

	constructor(run: Run, table: string) {
		this.#run = run;
		this.#table = table;
	}

	/** Returns the values that `putBehind` and `callAll` need before those of a scope. @param skipped the types to skip, as JSON */
	values(skipped: string): readonly unknown[] {
		return [AT_ONCE, 0, skipped];
	}

	/** Sets aside entries that are due but not the first of their key. */
	putBehind(scope: Scoped): Promise<unknown> {
		return this.#move("is null", "'behind'", `due <= clock_timestamp() and not ${isFirst(this.#table)}`, scope);
	}

	/** Makes entries ready that wait although they are the first of their key, because a process died before it called `callNext`. */
	callAll(scope: Scoped): Promise<unknown> {
		return this.#move("= 'behind'", "null", isFirst(this.#table), scope);
	}

	/** Makes the next entry of a key ready, after one has ended or turned out to have no handler. */
	async callNext({ id, orderKey }: Letter): Promise<void> {
		if (orderKey === undefined) return;
		const table = this.#table;
		// Read the inbox from the row, because the stored delivery still names the original inbox if another one has adopted it.
		await this.#run(
			`update ${table} set mode = null where id = (select id from ${table}
where state = 'open' and inbox = (select inbox from ${table} where id = $1) and order_key = $2 and mode = 'behind' order by sequence limit 1 for update skip locked) and mode = 'behind'`,
			[await entryKey(id), await entryKey(orderKey)],
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
