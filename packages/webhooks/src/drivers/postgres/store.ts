import { type Clock, realClock } from "../../core/clock.ts";
import type { Claim, ClaimResult, EventState, ReceiverStore } from "../../receiver/store.ts";
import { atLeastOne, storableDuration } from "../duration.ts";
import { storableText, storageKey } from "../storage-key.ts";
import {
	isEmbedded,
	type PostgresClient,
	type Row,
	type Run,
	sqlOf,
	type TransactionOf,
	tableName,
	untilAborted,
} from "./client.ts";
import { indexName, migration, type Schema, schemaStatements } from "./migrate.ts";
import { createEndpoints, endpointIn, endpointsTable } from "./store-endpoints.ts";
import { permitsOf } from "./store-permits.ts";

/** Options of {@link postgresStore}. */
export interface PostgresStoreOptions {
	/** The table's name. @defaultValue "countersign_events" */
	readonly table?: string | undefined;
	/** `false` where the table comes from a migration of your own: {@link postgresStoreSchema} gives its statements. @defaultValue true */
	readonly createTable?: boolean | undefined;
	/**
	 * Gives each handler a transaction, in which the event is marked done: what the handler writes through it happens exactly once.
	 * `false` for handlers that take long and write elsewhere, because each would hold a connection. @defaultValue true
	 */
	readonly transactional?: boolean | undefined;
	/** How long a finished event is remembered, in milliseconds. Longer than the sender retries. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** Time for tidying up; leases follow the clock of the server. @defaultValue the machine's own */
	readonly clock?: Clock | undefined;
}

/** A store on PostgreSQL. */
export interface PostgresStore<Transaction> extends ReceiverStore<Transaction> {
	/**
	 * Forgets events that were finished, and claims that were abandoned, longer ago than `ttl`, until none is left. Happens by itself
	 * every minute while events come.
	 *
	 * @returns how many
	 */
	prune(): Promise<number>;
}

/** The statements that create the table of {@link postgresStore} or bring it up to date, for migrations of your own. */
export function postgresStoreSchema(table = "countersign_events"): readonly string[] {
	return schemaStatements(eventsSchema(table));
}

function eventsSchema(table: string): Schema {
	const name = tableName(table);
	const inSchema = (index: string) => (name.includes(".") ? `${name.slice(0, name.indexOf("."))}.${index}` : index);
	return {
		kind: "events",
		table,
		versions: [
			[
				`create table if not exists ${name} (
	key text primary key,
	state text not null check (state in ('pending', 'done', 'failed', 'dead')),
	token bigint not null,
	taken_over boolean not null,
	lease_until timestamptz not null,
	reason text,
	changed_at timestamptz not null
)`,
			],
			[
				// Null for events of processes that still run 0.1.0: they count in their token.
				`alter table ${name} add column if not exists attempts bigint`,
				`create index if not exists ${indexName(name, "age")} on ${name} (changed_at)`,
				`drop index if exists ${inSchema(indexName(name, "changed"))}`,
				createEndpoints(name),
			],
		],
		probe: `select key, state, token, attempts, taken_over, lease_until, reason, changed_at, endpoint from ${name}, ${endpointsTable(name)} limit 0`,
	};
}

class Overtaken extends Error {}

const PRUNE_EVERY_MS = 60_000;
const PRUNE_AT_ONCE = 5_000;
const CLAIM_TRIES = 20;
/** How long a transaction may outlive the lease of its event. */
const LEASE_GRACE_MS = 2_000;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Remembers events in PostgreSQL, for receivers in several processes. Handlers get a transaction as `context.transaction`; what they
 * write through it and the mark that the event is done commit together or not at all. So the effect happens exactly once, whatever
 * crashes when; the transaction of a stale worker is rolled back.
 *
 * Each handler holds a connection, and one always stays free: a receiver handles at most `pool.max - 1` events at once.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @throws TypeError for anything else, for an invalid table name, and for a pool of one connection (unless `transactional: false`)
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { postgresStore } from "@countersign/webhooks/postgres";
 *
 * const database = new PGlite(); // or new Pool() of pg, or postgres()
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks, store: postgresStore(database) });
 * receiver.on("order.confirmed", async (_event, { id, transaction }) => {
 * 	await transaction.query("insert into shipments (event) values ($1)", [id]);
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
		clock = realClock,
	}: PostgresStoreOptions = {},
): PostgresStore<unknown> {
	const sql = sqlOf(client);
	const schema = eventsSchema(table);
	const keep = String(storableDuration(atLeastOne("ttl", ttl)));
	const embedded = isEmbedded(client);
	const maxConcurrency = embedded ? 1 : sql.connections - 1;
	if (transactional && maxConcurrency < 1)
		throw new TypeError(
			"postgresStore: the pool has a maximum of 1 connection. A handler holds one in its transaction, so claims and its other queries would wait forever. Raise the maximum to 2 or more, or set transactional: false.",
		);
	const ready = createTable ? migration(sql, schema) : async () => {};
	const permits = permitsOf(client, maxConcurrency);
	const { take, look, end, remove } = statements(table);
	/** When the lease of a claim is over, on the clock that never goes back. */
	const leaseEnds = new WeakMap<Claim, number>();
	let prunedAt = clock.monotonic();
	let pruning: Promise<number> | undefined;

	const finish = async (run: Run, { key, token }: Claim, state: EventState, reason: string | null, uncounted = 0) =>
		(await run(end, [await storageKey(key), String(token), state, reason, uncounted])).length === 1;

	async function removeOld(): Promise<number> {
		await ready();
		let removed = 0;
		for (;;) {
			const { length } = await sql.run(remove, [keep]);
			removed += length;
			// A full batch means that there is more, at whatever rate events come.
			if (length < PRUNE_AT_ONCE) return removed;
		}
	}
	function prune(): Promise<number> {
		pruning ??= removeOld().finally(() => {
			pruning = undefined;
			prunedAt = clock.monotonic();
		});
		return pruning;
	}

	async function claim(key: string, leaseMs: number): Promise<ClaimResult> {
		await ready();
		// Tidying up is no reason to refuse a delivery.
		if (clock.monotonic() - prunedAt > PRUNE_EVERY_MS) void prune().catch(() => {});
		const lease = storableDuration(leaseMs);
		const stored = await storageKey(key);
		for (let tries = 0; tries < CLAIM_TRIES; tries++) {
			let taken: Row | undefined;
			try {
				taken = (await sql.run(take, [stored, String(lease)]))[0];
			} catch (error) {
				// Its lease is over, and its worker is just about to record how it ended, or was when its connection stalled.
				if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE)
					return { state: "pending", leaseUntil: clock.now() + 1000 };
				throw error;
			}
			if (taken) {
				const takenOver = taken.taken_over === true;
				const [token, attempt] = [Number(taken.token), Number(taken.attempts)];
				const claimed = { key, token, attempt, takenOver, leaseUntil: clock.now() + lease };
				leaseEnds.set(claimed, clock.monotonic() + lease);
				return { state: "claimed", claim: claimed };
			}
			const found = (await sql.run(look, [stored]))[0];
			if (found?.state === "done" || found?.state === "dead") return { state: found.state };
			const remaining = Number(found?.remaining ?? 0);
			if (found?.state === "pending" && remaining > 0) return { state: "pending", leaseUntil: clock.now() + remaining };
			// It was given back, forgotten or its lease ended between the two statements: once more.
		}
		throw new Error(`the event ${key} changed hands ${CLAIM_TRIES} times in a row`);
	}

	async function completeWith(
		claimed: Claim,
		work: (transaction: unknown) => Promise<void>,
		signal?: AbortSignal,
	): Promise<boolean> {
		const release = await permits.acquire(signal);
		const cut = new AbortController();
		const remaining = (leaseEnds.get(claimed) ?? Number.POSITIVE_INFINITY) - clock.monotonic();
		// By then another worker may have the event. The connection goes back to the pool: handlers that wait for each other's connections,
		// or for one that has stalled, would hold theirs forever.
		const cancel = clock.after(remaining + LEASE_GRACE_MS, () =>
			cut.abort(new Error("The lease of the event is over.")),
		);
		try {
			await sql.transact(async (run, transaction) => {
				// With a single connection a handler that hangs would stop everything else.
				await (embedded && signal ? untilAborted(work(transaction), signal) : work(transaction));
				// At the end, so that a handler that hangs keeps nobody from taking over; a stale worker finds it here.
				if (!(await finish(run, claimed, "done", null))) throw new Overtaken();
			}, cut.signal);
			return true;
		} catch (error) {
			if (error instanceof Overtaken) return false;
			throw error;
		} finally {
			cancel();
			release();
		}
	}

	return {
		claim,
		complete: (claimed) => finish(sql.run, claimed, "done", null),
		fail: (claimed, reason, dead) => finish(sql.run, claimed, dead ? "dead" : "failed", storableText(reason)),
		release: (claimed) => finish(sql.run, claimed, "failed", null, 1),
		async endpointFor(verifier, fingerprints) {
			await ready();
			return endpointIn(sql.run, table, verifier, fingerprints);
		},
		...(transactional && { completeWith, maxConcurrency }),
		prune,
	};
}

/** The statements of a store. The clock is that of the server, so that those of the workers need not agree. */
function statements(table: string) {
	const name = tableName(table);
	const ms = (parameter: string) => `${parameter}::bigint * interval '1 millisecond'`;
	return {
		// Of all claims at once the row's lock lets one through. An event that is done, or whose lease runs, is not locked at all: its
		// row may be held by a transaction that commits its end, and no claim waits long for one whose connection has stalled.
		take: `insert into ${name} as known (key, state, token, attempts, taken_over, lease_until, changed_at)
select $1::text, 'pending', 1, 1, false, clock_timestamp() + ${ms("$2")}, clock_timestamp()
where set_config('lock_timeout', '2000', true) is not null and not exists (select 1 from ${name} held where held.key = $1::text
	and (held.state in ('done', 'dead') or (held.state = 'pending' and held.lease_until > clock_timestamp())))
on conflict (key) do update set state = 'pending', token = known.token + 1, attempts = coalesce(known.attempts, known.token) + 1,
	taken_over = known.state = 'pending', lease_until = excluded.lease_until, changed_at = excluded.changed_at
where known.state = 'failed' or (known.state = 'pending' and known.lease_until <= clock_timestamp())
returning token::text as token, attempts::text as attempts, taken_over`,
		look: `select state, (extract(epoch from lease_until - clock_timestamp()) * 1000)::bigint::text as remaining from ${name} where key = $1`,
		end: `update ${name} set state = $3, reason = $4, attempts = coalesce(attempts, token) - $5::int, changed_at = clock_timestamp()
where key = $1 and token = $2 and state = 'pending' returning key`,
		// Claims whose worker never came back are forgotten like finished events, a `ttl` after their lease.
		remove: `delete from ${name} where key in (select key from ${name}
where changed_at < clock_timestamp() - ${ms("$1")} and (state <> 'pending' or lease_until < clock_timestamp() - ${ms("$1")})
order by changed_at limit ${PRUNE_AT_ONCE} for update skip locked) returning key`,
	};
}
