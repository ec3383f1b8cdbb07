import { type Clock, systemClock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import { PullConsumer, type PullSource, type Taken, type Verdict } from "../../inbox/pull.ts";
import type { DeadLetter, InboxStorage } from "../../inbox/storage.ts";
import { keyOf, storable } from "../key.ts";
import { type PostgresClient, type Row, sqlOf, tableName } from "./client.ts";
import { abandonedIn, adoptIn, signsOfWork } from "./inbox-adopt.ts";
import { namesIn } from "./inbox-names.ts";
import { postgresOrder } from "./inbox-order.ts";
import { endpointsTable, inboxesTable, inboxSchema } from "./inbox-schema.ts";
import { inScope, ms, taker } from "./inbox-take.ts";
import { migration } from "./migrate.ts";

export { postgresInboxSchema } from "./inbox-schema.ts";

/** Options of {@link postgresInbox}. */
export interface PostgresInboxOptions {
	/** The table's name. @defaultValue "countersign_inbox" */
	readonly table?: string | undefined;
	/** `false` where the tables come from a migration of your own: {@link postgresInboxSchema} returns its statements. @defaultValue true */
	readonly createTable?: boolean | undefined;
	/** Milliseconds after which the entries of a process that died are handed out again; a living one renews them. @defaultValue 30_000 */
	readonly lease?: number | undefined;
	/** Milliseconds between two looks at an empty table. @defaultValue 500 */
	readonly pollInterval?: number | undefined;
	/** How long the id of a finished entry is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The clock. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

const PRUNE_EVERY_MS = 60_000;
const PRUNE_AT_ONCE = 5_000;

/**
 * Creates an inbox in a table of PostgreSQL or PGlite. Any number of processes receive and handle entries, and no two have the same one.
 * Services that share the table have inboxes of their own.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @throws TypeError for something that is no such client, and for invalid options
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite";
 * import { postgresInbox } from "@countersign/webhooks/postgres";
 *
 * const database = new PGlite(); // or new Pool() of pg, or postgres()
 * const storage = postgresInbox(database);
 * console.log(await storage.counts());
 * await database.close();
 * ```
 */
export function postgresInbox(client: PostgresClient, options: PostgresInboxOptions = {}): InboxStorage {
	const { table = "countersign_inbox", createTable = true, lease = 30_000, pollInterval = 500 } = options;
	const { ttl = 604_800_000, clock = systemClock } = options;
	const sql = sqlOf(client);
	const { run } = sql;
	const name = tableName(table);
	if (!(lease >= 1 && pollInterval >= 1 && ttl >= 0))
		throw new TypeError(
			"postgresInbox: `lease` and `pollInterval` must be 1 millisecond or more, and `ttl` 0 or more.",
		);
	const ready = createTable ? migration(sql, inboxSchema(table)) : async () => {};
	const listeners = new Set<() => void>();
	const order = postgresOrder(run, name);
	const leaseMs = String(Math.ceil(lease));
	let prunedAt = clock.monotonic();
	let pruning: Promise<void> | undefined;

	const wakeAll = () => {
		for (const wake of listeners) wake();
	};
	/** In small steps, so that no statement holds many rows, and until nothing is left, so that it keeps up with any rate. */
	async function prune(): Promise<void> {
		const due = [PRUNE_AT_ONCE, String(Math.round(ttl))];
		let removed = PRUNE_AT_ONCE;
		while (removed >= PRUNE_AT_ONCE) {
			const rows = await run(
				`delete from ${name} where id in (select id from ${name}
where state = 'done' and changed_at < clock_timestamp() - ${ms("$2")} limit $1 for update skip locked) returning 1 as one`,
				due,
			);
			removed = rows.length;
		}
	}
	function pruneNowAndThen(): void {
		if (pruning || clock.monotonic() - prunedAt < PRUNE_EVERY_MS) return;
		prunedAt = clock.monotonic();
		// Beside the work: what fails is tried again in a minute.
		pruning = prune()
			.catch(() => {})
			.finally(() => {
				pruning = undefined;
			});
	}

	async function settle(taken: Taken, verdict: Verdict): Promise<void> {
		const values = [await keyOf(taken.letter.id), taken.ticket];
		const update = (fields: string, more: readonly unknown[] = []) =>
			run(
				`update ${name} set ${fields}, changed_at = clock_timestamp() where id = $1 and ticket = $2 and state = 'open'`,
				[...values, ...more],
			);
		// The id stays, for duplicates; the body is not needed any more.
		if (verdict.state === "done") await update("state = 'done', letter = '', mode = null");
		else if (verdict.state === "dead")
			await update("state = 'dead', mode = null, reason = $3, attempts = $4", [
				storable(verdict.reason),
				taken.attempt,
			]);
		else
			await update(`due = clock_timestamp() + ${ms("$3")}, attempts = $4, reason = $5, mode = $6`, [
				String(Math.ceil(verdict.delayMs)),
				verdict.counted ? taken.attempt : taken.attempt - 1,
				verdict.reason === undefined ? null : storable(verdict.reason),
				modeAfter(taken, verdict),
			]);
		if (verdict.state !== "later" || verdict.unhandled) await order.callNext(taken.letter);
	}

	const source = (): PullSource => {
		const sayWorking = signsOfWork(run, inboxesTable(name), clock);
		const take = taker({ run, name, leaseMs, lookMs: pollInterval, clock });
		return {
			pollMs: pollInterval,
			renewEveryMs: Math.max(1, lease / 3),
			async take(request) {
				await ready();
				pruneNowAndThen();
				await sayWorking(request.scope);
				return take(request);
			},
			settle,
			async renew(all) {
				for (const { letter, ticket } of all)
					await run(
						`update ${name} set due = clock_timestamp() + ${ms("$3")} where id = $1 and ticket = $2 and state = 'open' and mode in ('shared', 'alone')`,
						[await keyOf(letter.id), ticket, leaseMs],
					);
			},
			onArrival(wake) {
				listeners.add(wake);
				return () => listeners.delete(wake);
			},
		};
	};

	return {
		async put(letter, { formerId = letter.id }) {
			await ready();
			const ids = [await keyOf(letter.id), await keyOf(formerId)];
			const rows = await run(
				`insert into ${name} (id, letter, inbox, type, order_key, state, attempts, ticket, due, received_at, changed_at)
select $1, $3, $4, $5, $7, 'open', 0, 0, clock_timestamp(), to_timestamp($6::float8 / 1000), clock_timestamp()
where not exists (select 1 from ${name} where id = $2 and inbox = '') on conflict (id) do nothing returning id`,
				[
					...[...ids, JSON.stringify(letter), letter.inbox ?? "", await keyOf(letter.type)],
					...[String(letter.receivedAt), letter.orderKey === undefined ? null : await keyOf(letter.orderKey)],
				],
			);
			if (rows.length === 1) wakeAll();
			return rows.length === 1;
		},
		async start(work, rules) {
			await ready();
			return new PullConsumer(source(), work, { ...rules, clock });
		},
		async counts(scope = {}) {
			await ready();
			const { where, values } = inScope(scope, []);
			const count = (what: string) => `(select count(*) from ${name} where ${what} and ${where})::int`;
			const [row] = await run(
				`select ${count("state = 'open'")} as waiting, ${count("state = 'dead'")} as dead, ${count("state = 'open' and mode = 'unhandled'")} as unhandled`,
				values,
			);
			const counts = { waiting: Number(row?.waiting ?? 0), dead: Number(row?.dead ?? 0) };
			const unhandled = Number(row?.unhandled ?? 0);
			return unhandled > 0 ? { ...counts, unhandled } : counts;
		},
		async dead(limit, { after, ...scope } = {}) {
			await ready();
			const from = [limit, String(after?.letter.receivedAt ?? 0), after ? await keyOf(after.letter.id) : ""];
			const { where, values } = inScope(scope, from);
			const rows = await run(
				`select letter, attempts, reason from ${name} where state = 'dead' and (received_at, id) > (to_timestamp($2::float8 / 1000), $3) and ${where}
order by received_at, id limit $1`,
				values,
			);
			return rows.map(deadOf);
		},
		async replay(id) {
			await ready();
			const rows = await run(
				`update ${name} set state = 'open', mode = null, attempts = 0, reason = null, due = clock_timestamp(), changed_at = clock_timestamp()
where id = $1 and state = 'dead' returning id`,
				[await keyOf(id)],
			);
			if (rows.length === 1) wakeAll();
			return rows.length === 1;
		},
		async discard(id) {
			await ready();
			const rows = await run(
				`update ${name} set state = 'done', letter = '', changed_at = clock_timestamp() where id = $1 and state = 'dead' returning id`,
				[await keyOf(id)],
			);
			return rows.length === 1;
		},
		async namesFor(verifier, fingerprints) {
			await ready();
			return namesIn(run, endpointsTable(name), verifier, fingerprints);
		},
		async abandoned() {
			await ready();
			return abandonedIn(run, name);
		},
		async adopt(from, into, how = {}) {
			await ready();
			const count = await adoptIn(sql, name, from, into, how);
			wakeAll();
			return count;
		},
		async close() {
			await pruning;
		},
	};
}

/** An attempt that did not run the handlers does not clear an entry of having ended its worker. */
function modeAfter({ alone }: Taken, verdict: Extract<Verdict, { state: "later" }>): string | null {
	if (verdict.unhandled) return "unhandled";
	return alone && !verdict.counted ? "suspect" : null;
}

const deadOf = (row: Row): DeadLetter => ({
	letter: JSON.parse(String(row.letter)) as Letter,
	attempts: Number(row.attempts),
	reason: String(row.reason),
});
