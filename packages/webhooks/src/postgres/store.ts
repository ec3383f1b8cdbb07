import type { Claim, ClaimResult, ReceiverStore } from "../receiver/store.ts";
import { createTables, once, type PostgresClient, type Run, sqlOf, type TransactionOf, tableName } from "./client.ts";

/** Options of {@link postgresStore}. */
export interface PostgresStoreOptions {
	/** The table's name. @defaultValue "countersign_events" */
	readonly table?: string | undefined;
	/** `false` where the table comes from a migration of your own: {@link postgresStoreSchema} gives its statements. @defaultValue true */
	readonly createTable?: boolean | undefined;
	/**
	 * Hands each handler a transaction, in which the event is marked done: what the handler writes through it happens exactly once.
	 * `false` for handlers that take long and write elsewhere; they would hold a connection each. @defaultValue true
	 */
	readonly transactional?: boolean | undefined;
	/** How long a finished event is remembered, in milliseconds. Longer than the sender tries again. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
}

/** A store on PostgreSQL. */
export interface PostgresStore<Transaction> extends ReceiverStore<Transaction> {
	/** Forgets events that were finished longer ago than `ttl`; happens by itself every minute while events come. Answers how many. */
	prune(): Promise<number>;
}

/** The statements that make the table of {@link postgresStore}, for migrations. */
export function postgresStoreSchema(table = "countersign_events"): readonly string[] {
	const name = tableName(table);
	return [
		`create table if not exists ${name} (
	key text primary key,
	state text not null check (state in ('pending', 'done', 'failed', 'dead')),
	token bigint not null,
	taken_over boolean not null,
	lease_until timestamptz not null,
	reason text,
	changed_at timestamptz not null
)`,
		`create index if not exists ${name.replace(".", "_")}_changed on ${name} (changed_at) where state <> 'pending'`,
	];
}

class Overtaken extends Error {}

const PRUNE_EVERY_MS = 60_000;
const PRUNE_AT_ONCE = 5_000;
const CLAIM_TRIES = 20;

/**
 * Remembers events in PostgreSQL, for receivers in several processes. Handlers get a transaction as `context.transaction`; what they
 * write through it and the mark that the event is done commit together or not at all. So the effect happens exactly once, whatever
 * dies when; a worker that was overtaken finds its transaction undone.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @throws TypeError for something that is no such client, or a table name that cannot be one
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite";
 * import { createReceiver } from "@countersign/webhooks";
 * import { arcusWebhooks } from "@countersign/webhooks/arcus";
 * import { postgresStore } from "@countersign/webhooks/postgres";
 *
 * const database = new PGlite(); // or new Pool() of pg, or postgres()
 * const webhooks = arcusWebhooks({ secrets: "whsec_test_placeholder" });
 * const receiver = createReceiver({ webhooks, store: postgresStore(database) });
 * receiver.on("order.confirmed", async (event, { transaction }) => {
 * 	await transaction.query("insert into shipments (event) values ($1)", [event.id]);
 * });
 * await database.close();
 * ```
 */
export function postgresStore<Client extends PostgresClient>(
	client: Client,
	options: PostgresStoreOptions & { readonly transactional: false },
): PostgresStore<undefined>;
/** The same, with a transaction for each handler: `context.transaction`, of the kind that the client itself has. */
export function postgresStore<Client extends PostgresClient>(
	client: Client,
	options?: PostgresStoreOptions & { readonly transactional?: true | undefined },
): PostgresStore<TransactionOf<Client>>;
export function postgresStore(
	client: PostgresClient,
	{
		table = "countersign_events",
		createTable = true,
		transactional = true,
		ttl = 604_800_000,
	}: PostgresStoreOptions = {},
): PostgresStore<unknown> {
	const sql = sqlOf(client);
	const name = tableName(table);
	const ready = once(async () => createTable && createTables(sql.run, postgresStoreSchema(table)));
	let prunedAt = Date.now();

	// Of all that come at once the row's lock lets one through; the others find its lease. The clock is that of the server.
	const take = `insert into ${name} as known (key, state, token, taken_over, lease_until, changed_at)
values ($1, 'pending', 1, false, clock_timestamp() + $2::bigint * interval '1 millisecond', clock_timestamp())
on conflict (key) do update set state = 'pending', token = known.token + 1, taken_over = known.state = 'pending',
	lease_until = excluded.lease_until, changed_at = excluded.changed_at
where known.state = 'failed' or (known.state = 'pending' and known.lease_until <= clock_timestamp())
returning token::text as token, taken_over`;
	const look = `select state, (extract(epoch from lease_until - clock_timestamp()) * 1000)::bigint::text as remaining from ${name} where key = $1`;
	const end = `update ${name} set state = $3, reason = $4, changed_at = clock_timestamp()
where key = $1 and token = $2 and state = 'pending' returning key`;

	const finish = async (run: Run, { key, token }: Claim, state: string, reason: string | null): Promise<boolean> =>
		(await run(end, [key, String(token), state, reason])).length === 1;

	async function prune(): Promise<number> {
		await ready();
		const rows = await sql.run(
			`delete from ${name} where key in (select key from ${name}
where state <> 'pending' and changed_at < clock_timestamp() - $1::bigint * interval '1 millisecond' limit ${PRUNE_AT_ONCE}) returning key`,
			[String(Math.round(ttl))],
		);
		return rows.length;
	}

	async function claim(key: string, leaseMs: number): Promise<ClaimResult> {
		await ready();
		if (Date.now() - prunedAt > PRUNE_EVERY_MS) {
			prunedAt = Date.now();
			// Tidying up is no reason to refuse a delivery.
			void prune().catch(() => {});
		}
		const lease = Math.ceil(leaseMs);
		for (let tries = 0; tries < CLAIM_TRIES; tries++) {
			const taken = (await sql.run(take, [key, String(lease)]))[0];
			if (taken) {
				const token = Number(taken.token);
				const takenOver = taken.taken_over === true;
				return { state: "claimed", claim: { key, token, attempt: token, takenOver, leaseUntil: Date.now() + lease } };
			}
			const found = (await sql.run(look, [key]))[0];
			if (found?.state === "done" || found?.state === "dead") return { state: found.state };
			const remaining = Number(found?.remaining ?? 0);
			if (found?.state === "pending" && remaining > 0) return { state: "pending", leaseUntil: Date.now() + remaining };
			// It was given back, forgotten or its lease ended between the two statements: once more.
		}
		throw new Error(`the event ${key} changed hands ${CLAIM_TRIES} times in a row`);
	}

	async function completeWith(claimed: Claim, work: (transaction: unknown) => Promise<void>): Promise<boolean> {
		try {
			await sql.transact(async (run, transaction) => {
				await work(transaction);
				// At the end, so that a handler that hangs keeps nobody from taking over; who is overtaken finds it here.
				if (!(await finish(run, claimed, "done", null))) throw new Overtaken();
			});
			return true;
		} catch (error) {
			if (error instanceof Overtaken) return false;
			throw error;
		}
	}

	return {
		claim,
		complete: (claimed) => finish(sql.run, claimed, "done", null),
		fail: (claimed, reason, dead) => finish(sql.run, claimed, dead ? "dead" : "failed", reason.replaceAll("\0", "")),
		...(transactional && { completeWith }),
		prune,
	};
}
