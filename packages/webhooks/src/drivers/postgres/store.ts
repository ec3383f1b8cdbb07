import { type Clock, realClock } from "../../core/clock.ts";
import type { Claim, ClaimResult, ReceiverStore } from "../../receiver/store.ts";
import { storableText } from "../storage-key.ts";
import { isEmbedded, type PostgresClient, type Sql, sqlOf, type TransactionOf, untilAborted } from "./client.ts";
import { Cut } from "./cut.ts";
import { EventTable } from "./event-table.ts";
import { type Permits, permitsOf } from "./store-permits.ts";

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

/** How long a transaction may outlive the lease of its event. */
const LEASE_GRACE_MS = 2_000;

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
export function postgresStore(client: PostgresClient, options: PostgresStoreOptions = {}): PostgresStore<unknown> {
	const { table = "countersign_events", createTable = true, ttl = 604_800_000, clock = realClock } = options;
	const sql = sqlOf(client, clock);
	const events = new EventTable({ sql, table, createTable, ttl, clock });
	if (options.transactional === false) return new TableStore(events);
	return new TransactionalStore(events, { sql, client, clock });
}

/** Its methods are bound, so that a copy of the store with some of them replaced works. */
class TableStore implements PostgresStore<unknown> {
	readonly #events: EventTable;

	constructor(events: EventTable) {
		this.#events = events;
	}

	readonly claim = (key: string, leaseMs: number): Promise<ClaimResult> => this.#events.claim(key, leaseMs);

	readonly complete = (claim: Claim): Promise<boolean> => this.#events.complete(claim);

	readonly fail = (claim: Claim, reason: string, dead: boolean): Promise<boolean> =>
		this.#events.fail(claim, dead ? "dead" : "failed", storableText(reason));

	readonly release = (claim: Claim): Promise<boolean> => this.#events.fail(claim, "failed", null, 1);

	readonly endpointFor = (verifier: string, fingerprints: readonly string[]): Promise<string> =>
		this.#events.endpointFor(verifier, fingerprints);

	readonly prune = (): Promise<number> => this.#events.prune();
}

interface TransactionalRules {
	readonly sql: Sql;
	readonly client: PostgresClient;
	readonly clock: Clock;
}

/** Gives each handler a transaction that also marks the event as done. */
class TransactionalStore extends TableStore {
	readonly maxConcurrency: number;
	readonly #events: EventTable;
	readonly #rules: TransactionalRules;
	readonly #isEmbedded: boolean;
	readonly #permits: Permits;

	/** @throws TypeError for a pool of one connection */
	constructor(events: EventTable, rules: TransactionalRules) {
		super(events);
		this.#events = events;
		this.#rules = rules;
		this.#isEmbedded = isEmbedded(rules.client);
		this.maxConcurrency = this.#isEmbedded ? 1 : rules.sql.connections - 1;
		if (this.maxConcurrency < 1)
			throw new TypeError(
				"postgresStore: the pool has a maximum of 1 connection. A handler uses it for its transaction, so claims and other queries would wait forever. Raise the maximum to 2 or more, or set transactional: false.",
			);
		this.#permits = permitsOf(rules.client, this.maxConcurrency);
	}

	readonly completeWith = async (
		claim: Claim,
		work: (transaction: unknown) => Promise<void>,
		signal?: AbortSignal,
	): Promise<boolean> => {
		const release = await this.#permits.acquire(signal);
		const { sql, clock } = this.#rules;
		const cut = new Cut();
		// After that, another worker may have the event. Free the connection: handlers that wait for each other's connections, or for one that
		// has stalled, would otherwise hold theirs forever.
		const cancel = clock.after(this.#events.remaining(claim) + LEASE_GRACE_MS, () =>
			cut.end(new Error("The lease of the event has expired.")),
		);
		try {
			return await sql.transactThenMark(
				// PGlite has a single connection, so a handler that hangs would block everything else.
				(transaction) => (this.#isEmbedded && signal ? untilAborted(work(transaction), signal) : work(transaction)),
				// Mark at the end, so that a hanging handler does not lock the row and block a takeover. A stale worker fails here.
				await this.#events.markOf(claim),
				cut,
			);
		} finally {
			cancel();
			release();
		}
	};
}
