import type { Clock } from "../../core/clock.ts";
import { type AdoptOptions, InboxInUseError, type InboxScope, type InboxSummary } from "../../inbox/storage.ts";
import type { Run, Sql } from "./client.ts";
import { endpointsTable, inboxesTable } from "./inbox-schema.ts";

/** How often a worker records that it works on its inboxes. */
const SEEN_EVERY_MS = 30_000;
/** An inbox has no worker if none has recorded it for this long. */
const SEEN_LATELY = "interval '3 minutes'";

/** The condition for an inbox that has a worker. */
export const IS_SEEN = `seen_at > clock_timestamp() - ${SEEN_LATELY}`;

/** Records at intervals which inboxes this process works on. */
export class SignsOfWork {
	readonly #run: Run;
	readonly #table: string;
	readonly #clock: Clock;
	#noted = "";
	#notedAt = Number.NEGATIVE_INFINITY;

	/** @param table the table to record them in */
	constructor(run: Run, table: string, clock: Clock) {
		this.#run = run;
		this.#table = table;
		this.#clock = clock;
	}

	async give({ inboxes = [] }: InboxScope): Promise<void> {
		const names = inboxes.filter((name) => name !== "").join(",");
		const time = this.#clock.monotonic();
		if (names === "" || (names === this.#noted && time - this.#notedAt < SEEN_EVERY_MS)) return;
		await this.#run(
			`insert into ${this.#table} as known (inbox, seen_at)
select name, clock_timestamp() from unnest(string_to_array($1::text, ',')) as name order by name
on conflict (inbox) do update set seen_at = excluded.seen_at`,
			[names],
		);
		this.#noted = names;
		this.#notedAt = time;
	}
}

/** Returns the inboxes that have entries but no worker. */
export async function abandonedIn(run: Run, table: string): Promise<readonly InboxSummary[]> {
	const rows = await run(
		`select inbox as name, count(*) filter (where state = 'open')::int as waiting, count(*) filter (where state = 'dead')::int as dead
from ${table} as entry where state in ('open', 'dead') and inbox <> '' and not exists (
	select 1 from ${inboxesTable(table)} as known where known.inbox = entry.inbox and ${IS_SEEN}
) group by inbox order by inbox`,
	);
	return rows.map(({ name, waiting, dead }) => ({ name: String(name), waiting: Number(waiting), dead: Number(dead) }));
}

/** Moves the entries and secrets of an inbox to another one. */
export function adoptIn(
	sql: Sql,
	table: string,
	from: string,
	into: string,
	{ force = false }: AdoptOptions,
): Promise<number> {
	return sql.transact(async (run) => {
		const seen = await run(`select 1 as one from ${inboxesTable(table)} where inbox = $1 and ${IS_SEEN}`, [from]);
		if (seen.length > 0 && !force) throw new InboxInUseError(from);
		await run(`update ${endpointsTable(table)} set inbox = $2 where inbox = $1`, [from, into]);
		const [row] = await run(
			`with moved as (update ${table} set inbox = $2 where inbox = $1 and state <> 'done' returning 1) select count(*)::int as count from moved`,
			[from, into],
		);
		return Number(row?.count ?? 0);
	});
}
