import { type Clock, realClock } from "../../core/clock.ts";
import type { Claim, ClaimResult, EventState, ReceiverStore } from "../../receiver/store.ts";
import { Batcher } from "../batch.ts";
import { atLeastOne, storableDuration } from "../duration.ts";
import { storableText, storageKey } from "../storage-key.ts";
import { isEmbedded, type PostgresClient, type Row, sqlOf, type TransactionOf, untilAborted } from "./client.ts";
import { Cut } from "./cut.ts";
import { migration } from "./migrate.ts";
import { endpointIn } from "./store-endpoints.ts";
import { permitsOf } from "./store-permits.ts";
import { eventsSchema } from "./store-schema.ts";
import { PRUNE_AT_ONCE, statements } from "./store-statements.ts";

export { postgresStoreSchema } from "./store-schema.ts";

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

interface FirstClaim {
	readonly key: string;
	/** Milliseconds. */
	readonly lease: string;
}
interface Completion {
	readonly key: string;
	readonly token: string;
}

const PRUNE_EVERY_MS = 60_000;
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
	const { take, takeNew, look, end, endDone, endAll, remove } = statements(table);
	/** When the lease of a claim is over, on the clock that never goes back. */
	const leaseEnds = new WeakMap<Claim, number>();
	let prunedAt = clock.monotonic();
	let pruning: Promise<number> | undefined;

	const finish = async ({ key, token }: Claim, state: EventState, reason: string | null, uncounted = 0) =>
		(await sql.run(end, [await storageKey(key), String(token), state, reason, uncounted])).length === 1;

	const takeOne = async ({ key, lease }: FirstClaim): Promise<Row | undefined> =>
		(await sql.run(take, [key, lease]))[0];
	/** First claims. `undefined`: not tried, or not new. */
	const firstClaims = new Batcher<FirstClaim, Row | undefined>({
		clock,
		alone: takeOne,
		async together(wanted) {
			const rows = await sql.run(takeNew, [JSON.stringify(wanted)]);
			const taken = new Map(rows.map((row) => [String(row.key), row]));
			// Of two deliveries of one event the first gets it.
			return wanted.map(({ key }) => {
				const row = taken.get(key);
				taken.delete(key);
				return row;
			});
		},
	});
	/** Completions outside of a transaction. */
	const completions = new Batcher<Completion, boolean>({
		clock,
		alone: async ({ key, token }) => (await sql.run(`${endDone} returning key`, [key, token])).length === 1,
		async together(ended) {
			const rows = await sql.run(endAll, [JSON.stringify(ended)]);
			const keys = new Set(rows.map(({ key, token }) => `${token} ${key}`));
			return ended.map(({ key, token }) => keys.has(`${token} ${key}`));
		},
	});

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
				const wanted = { key: stored, lease: String(lease) };
				taken = await (tries === 0 ? firstClaims.add(wanted) : takeOne(wanted));
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
		const cut = new Cut();
		const remaining = (leaseEnds.get(claimed) ?? Number.POSITIVE_INFINITY) - clock.monotonic();
		// By then another worker may have the event. The connection goes back to the pool: handlers that wait for each other's connections,
		// or for one that has stalled, would hold theirs forever.
		const cancel = clock.after(remaining + LEASE_GRACE_MS, () => cut.end(new Error("The lease of the event is over.")));
		try {
			return await sql.transactThenMark(
				// With a single connection a handler that hangs would stop everything else.
				(transaction) => (embedded && signal ? untilAborted(work(transaction), signal) : work(transaction)),
				// At the end, so that a handler that hangs keeps nobody from taking over; a stale worker finds it here.
				{ text: endDone, values: [await storageKey(claimed.key), String(claimed.token)] },
				cut,
			);
		} finally {
			cancel();
			release();
		}
	}

	return {
		claim,
		complete: async ({ key, token }) => completions.add({ key: await storageKey(key), token: String(token) }),
		fail: (claimed, reason, dead) => finish(claimed, dead ? "dead" : "failed", storableText(reason)),
		release: (claimed) => finish(claimed, "failed", null, 1),
		async endpointFor(verifier, fingerprints) {
			await ready();
			return endpointIn(sql.run, table, verifier, fingerprints);
		},
		...(transactional && { completeWith, maxConcurrency }),
		prune,
	};
}
