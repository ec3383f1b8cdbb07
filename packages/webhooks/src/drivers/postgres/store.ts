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
	/** The name of the table. @defaultValue "countersign_events" */
	readonly table?: string | undefined;
	/** Whether to create the table. Set it to `false` if you create it in your own migration with the statements of {@link postgresStoreSchema}. @defaultValue true */
	readonly createTable?: boolean | undefined;
	/**
	 * Whether each handler gets a transaction that also marks the event as done, so that its writes through the transaction happen exactly
	 * once. Set it to `false` if handlers are slow and write elsewhere, because each one holds a connection. @defaultValue true
	 */
	readonly transactional?: boolean | undefined;
	/** How long a finished event is remembered, in milliseconds. Make it longer than the sender retries. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The clock for pruning. Leases use the server's clock. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/** A store on PostgreSQL. */
export interface PostgresStore<Transaction> extends ReceiverStore<Transaction> {
	/**
	 * Removes all events that were finished, and claims that were abandoned, longer than `ttl` ago. Runs automatically every minute while
	 * events arrive.
	 *
	 * @returns how many were removed
	 */
	prune(): Promise<number>;
}

interface FirstClaim {
	readonly key: string;
	/** The duration of the lease in milliseconds. */
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
 * Creates a store in PostgreSQL, for receivers in several processes. Handlers get a transaction as `context.transaction`. Their writes
 * through it and the mark that the event is done are committed together or not at all, so the writes happen exactly once even after a crash.
 * The transaction of a stale worker is rolled back.
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
/** Creates a store that gives each handler a transaction, `context.transaction`, of the type that your client uses. */
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
			"postgresStore: the pool has a maximum of 1 connection. A handler uses it for its transaction, so claims and other queries would wait forever. Raise the maximum to 2 or more, or set transactional: false.",
		);
	const ready = createTable ? migration(sql, schema) : async () => {};
	const permits = permitsOf(client, maxConcurrency);
	const { take, takeNew, look, end, endDone, endAll, remove } = statements(table);
	/** When the lease of a claim ends, on the monotonic clock. */
	const leaseEnds = new WeakMap<Claim, number>();
	let prunedAt = clock.monotonic();
	let pruning: Promise<number> | undefined;

	const finish = async ({ key, token }: Claim, state: EventState, reason: string | null, uncounted = 0) =>
		(await sql.run(end, [await storageKey(key), String(token), state, reason, uncounted])).length === 1;

	const takeOne = async ({ key, lease }: FirstClaim): Promise<Row | undefined> =>
		(await sql.run(take, [key, lease]))[0];
	/** Claims events for the first time. The result is `undefined` if the event is not new. */
	const firstClaims = new Batcher<FirstClaim, Row | undefined>({
		clock,
		alone: takeOne,
		async together(wanted) {
			const rows = await sql.run(takeNew, [JSON.stringify(wanted)]);
			const taken = new Map(rows.map((row) => [String(row.key), row]));
			// If an event was delivered twice, the first delivery gets the claim.
			return wanted.map(({ key }) => {
				const row = taken.get(key);
				taken.delete(key);
				return row;
			});
		},
	});
	/** Marks events as done outside of a transaction. */
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
			// After a full batch there may be more. Continuing keeps up with any rate of events.
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
		// A failure to prune must not refuse a delivery.
		if (clock.monotonic() - prunedAt > PRUNE_EVERY_MS) void prune().catch(() => {});
		const lease = storableDuration(leaseMs);
		const stored = await storageKey(key);
		for (let tries = 0; tries < CLAIM_TRIES; tries++) {
			let taken: Row | undefined;
			try {
				const wanted = { key: stored, lease: String(lease) };
				taken = await (tries === 0 ? firstClaims.add(wanted) : takeOne(wanted));
			} catch (error) {
				// The lease has expired, but the worker's transaction still locks the row: it is committing, or its connection stalled.
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
			// Between the two statements the event was released or removed, or its lease ended. Try again.
		}
		throw new Error(`The event ${key} could not be claimed: other workers changed it ${CLAIM_TRIES} times in a row.`);
	}

	async function completeWith(
		claimed: Claim,
		work: (transaction: unknown) => Promise<void>,
		signal?: AbortSignal,
	): Promise<boolean> {
		const release = await permits.acquire(signal);
		const cut = new Cut();
		const remaining = (leaseEnds.get(claimed) ?? Number.POSITIVE_INFINITY) - clock.monotonic();
		// After that, another worker may have the event. Free the connection: handlers that wait for each other's connections, or for one that
		// has stalled, would otherwise hold theirs forever.
		const cancel = clock.after(remaining + LEASE_GRACE_MS, () =>
			cut.end(new Error("The lease of the event has expired.")),
		);
		try {
			return await sql.transactThenMark(
				// PGlite has a single connection, so a handler that hangs would block everything else.
				(transaction) => (embedded && signal ? untilAborted(work(transaction), signal) : work(transaction)),
				// Mark at the end, so that a hanging handler does not lock the row and block a takeover. A stale worker fails here.
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
