import { createTables, once, type PostgresClient, sqlOf, tableName } from "../postgres/client.ts";
import type { Letter } from "./letter.ts";
import { type PullSource, pullConsumer, type Taken } from "./pull.ts";
import type { InboxStorage } from "./storage.ts";

/** Options of {@link postgresInbox}. */
export interface PostgresInboxOptions {
	/** The table's name. @defaultValue "countersign_inbox" */
	readonly table?: string | undefined;
	/** `false` where the table comes from a migration of your own: {@link postgresInboxSchema} gives its statements. @defaultValue true */
	readonly createTable?: boolean | undefined;
	/** Milliseconds after which the letters of a process that died are handed out again; a living one renews them. @defaultValue 30_000 */
	readonly lease?: number | undefined;
	/** Milliseconds between two looks at an empty table. @defaultValue 500 */
	readonly pollInterval?: number | undefined;
	/** How long the id of a finished letter is kept, in milliseconds, to know its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
}

/** The statements that make the table of {@link postgresInbox}, for migrations. */
export function postgresInboxSchema(table = "countersign_inbox"): readonly string[] {
	const name = tableName(table);
	return [
		`create table if not exists ${name} (
	id text primary key,
	letter text not null,
	state text not null check (state in ('open', 'done', 'dead')),
	attempts int not null,
	ticket bigint not null,
	due timestamptz not null,
	reason text,
	received_at timestamptz not null,
	changed_at timestamptz not null
)`,
		`create index if not exists ${name.replace(".", "_")}_due on ${name} (due) where state = 'open'`,
		`create index if not exists ${name.replace(".", "_")}_done on ${name} (changed_at) where state = 'done'`,
	];
}

const PRUNE_EVERY_MS = 60_000;

/**
 * An inbox in a table of PostgreSQL or PGlite: any number of processes receive, any number work off, and no two have the same
 * letter.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @throws TypeError for something that is no such client, or options that cannot be meant
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
export function postgresInbox(
	client: PostgresClient,
	{
		table = "countersign_inbox",
		createTable = true,
		lease = 30_000,
		pollInterval = 500,
		ttl = 604_800_000,
	}: PostgresInboxOptions = {},
): InboxStorage {
	const { run } = sqlOf(client);
	const name = tableName(table);
	if (!(lease >= 1 && pollInterval >= 1)) throw new TypeError("lease and pollInterval must be 1 millisecond or more");
	const ready = once(async () => createTable && createTables(run, postgresInboxSchema(table)));
	const listeners = new Set<() => void>();
	const leaseMs = String(Math.ceil(lease));
	const ms = (parameter: string) => `${parameter}::bigint * interval '1 millisecond'`;
	let prunedAt = Date.now();

	const tell = () => {
		for (const wake of listeners) wake();
	};
	async function prune(): Promise<void> {
		if (Date.now() - prunedAt < PRUNE_EVERY_MS) return;
		prunedAt = Date.now();
		await run(
			`delete from ${name} where id in (select id from ${name}
where state = 'done' and changed_at < clock_timestamp() - ${ms("$1")} limit 5000)`,
			[String(Math.round(ttl))],
		);
	}

	const source: PullSource = {
		pollMs: pollInterval,
		renewEveryMs: Math.max(1, lease / 3),
		async take(limit) {
			await ready();
			// Tidying up is no reason to leave letters lying.
			await prune().catch(() => {});
			const rows = await run(
				`update ${name} set attempts = attempts + 1, ticket = ticket + 1, due = clock_timestamp() + ${ms("$2")}
where id in (select id from ${name} where state = 'open' and due <= clock_timestamp() order by due limit $1 for update skip locked)
returning letter, attempts, ticket::text as ticket`,
				[limit, leaseMs],
			);
			return rows.map((row) => ({
				letter: JSON.parse(String(row.letter)) as Letter,
				attempt: Number(row.attempts),
				ticket: String(row.ticket),
			}));
		},
		async settle({ letter, attempt, ticket }: Taken, verdict) {
			const where = `where id = $1 and ticket = $2 and state = 'open'`;
			if (verdict.state === "done") {
				// The id stays, for duplicates; the body is not needed any more.
				await run(`update ${name} set state = 'done', letter = '', changed_at = clock_timestamp() ${where}`, [
					letter.id,
					ticket,
				]);
			} else if (verdict.state === "dead") {
				await run(
					`update ${name} set state = 'dead', reason = $3, attempts = $4, changed_at = clock_timestamp() ${where}`,
					[letter.id, ticket, clean(verdict.reason), attempt],
				);
			} else {
				await run(
					`update ${name} set due = clock_timestamp() + ${ms("$3")}, attempts = $4, reason = $5, changed_at = clock_timestamp() ${where}`,
					[
						letter.id,
						ticket,
						String(Math.ceil(verdict.delayMs)),
						verdict.counted ? attempt : attempt - 1,
						verdict.reason === undefined ? null : clean(verdict.reason),
					],
				);
			}
		},
		async renew(taken) {
			for (const { letter, ticket } of taken)
				await run(
					`update ${name} set due = clock_timestamp() + ${ms("$3")} where id = $1 and ticket = $2 and state = 'open'`,
					[letter.id, ticket, leaseMs],
				);
		},
		onArrival(wake) {
			listeners.add(wake);
			return () => listeners.delete(wake);
		},
	};

	return {
		async put(letter) {
			await ready();
			const rows = await run(
				`insert into ${name} (id, letter, state, attempts, ticket, due, received_at, changed_at)
values ($1, $2, 'open', 0, 0, clock_timestamp(), to_timestamp($3::float8 / 1000), clock_timestamp()) on conflict (id) do nothing returning id`,
				[letter.id, JSON.stringify(letter), String(letter.receivedAt)],
			);
			if (rows.length === 1) tell();
			return rows.length === 1;
		},
		async start(work, rules) {
			await ready();
			return pullConsumer(source, work, rules);
		},
		async counts() {
			await ready();
			const rows = await run(
				`select count(*) filter (where state = 'open')::int as waiting, count(*) filter (where state = 'dead')::int as dead from ${name} where state <> 'done'`,
			);
			return { waiting: Number(rows[0]?.waiting ?? 0), dead: Number(rows[0]?.dead ?? 0) };
		},
		async dead(limit) {
			await ready();
			const rows = await run(
				`select letter, attempts, reason from ${name} where state = 'dead' order by received_at, id limit $1`,
				[limit],
			);
			return rows.map((row) => ({
				letter: JSON.parse(String(row.letter)) as Letter,
				attempts: Number(row.attempts),
				reason: String(row.reason),
			}));
		},
		async replay(id) {
			await ready();
			const rows = await run(
				`update ${name} set state = 'open', attempts = 0, reason = null, due = clock_timestamp(), changed_at = clock_timestamp() where id = $1 and state = 'dead' returning id`,
				[id],
			);
			if (rows.length === 1) tell();
			return rows.length === 1;
		},
	};
}

/** Text in PostgreSQL holds no zero byte. */
function clean(text: string): string {
	return text.replaceAll("\0", "");
}
