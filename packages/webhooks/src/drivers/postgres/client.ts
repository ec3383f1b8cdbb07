import { type Clock, realClock } from "../../core/clock.ts";
import { logFailure } from "../../core/guard.ts";
import { joinedCall } from "../../core/joined-call.ts";
import { markInside } from "./mark.ts";
import { type PooledClient, runIn, transactIn, transactThenMarkIn } from "./pool-transaction.ts";
import type { Row, Run, Sql } from "./sql.ts";

export type { Row, Run, Sql } from "./sql.ts";

/**
 * Your application's PostgreSQL client: a `Pool` of `pg`, `postgres` (porsager) or PGlite. None of them is a dependency of this package.
 */
export type PostgresClient =
	| {
			/** `pg`: runs one statement on any client of the pool. */
			query(...args: never[]): unknown;
			/** `pg`: takes a client out of the pool. */
			connect(...args: never[]): unknown;
	  }
	| {
			/** `postgres`: runs one statement. */
			unsafe(...args: never[]): unknown;
			/** `postgres`: runs a transaction. */
			begin(...args: never[]): unknown;
	  }
	| {
			/** PGlite: runs one statement. */
			query(...args: never[]): unknown;
			/** PGlite: runs a transaction. */
			transaction(...args: never[]): unknown;
	  };

/** The transaction that handlers receive from a client: a `PoolClient`, a `TransactionSql` or PGlite's `Transaction`. */
export type TransactionOf<Client> = Client extends {
	/** `pg`: takes a client out of the pool. */
	connect: { (): Promise<infer Transaction>; (callback: never): void };
}
	? Transaction
	: Client extends {
				/** `postgres`: runs `work` in a transaction. */
				begin: (options: string, work: (transaction: infer Transaction) => never) => unknown;
			}
		? Transaction
		: Client extends {
					/** PGlite: runs `work` in a transaction. */
					transaction: (work: (transaction: infer Transaction) => never) => unknown;
				}
			? Transaction
			: unknown;

interface Querying {
	query(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
}
interface Pool extends Querying {
	connect(): Promise<PooledClient>;
	readonly totalCount: number;
	on?(event: "error", listener: (error: Error) => void): void;
	listenerCount?(event: "error"): number;
	readonly options?: { readonly max?: number };
}
interface TaggedTransaction {
	unsafe(text: string, values?: unknown[]): Promise<Row[]>;
}
interface Tagged extends TaggedTransaction {
	begin<T>(work: (transaction: TaggedTransaction) => Promise<T>): Promise<T>;
	readonly options?: { readonly max?: number };
}
interface Embedded extends Querying {
	transaction<T>(work: (transaction: Querying) => Promise<T>): Promise<T>;
}

const queries =
	(client: Querying): Run =>
	async (text, values = []) =>
		(await client.query(text, [...values])).rows;
const tagged =
	(client: TaggedTransaction): Run =>
	async (text, values = []) =>
		client.unsafe(text, [...values]);

/** The default pool size of `pg` and `postgres`. */
const USUAL_MAX = 10;

/**
 * Returns a common interface to a client.
 *
 * @param clock limits how long `run` waits for a connection of `pg` that is gone without a sign. Without it, statements can take any time
 * @throws TypeError for something that is not a PostgreSQL client, or for a single connection instead of a pool
 */
export function sqlOf<Transaction = unknown>(client: PostgresClient, clock?: Clock): Sql<Transaction> {
	const shape = client as Partial<Pool & Tagged & Embedded> | null | undefined;
	if (typeof shape?.unsafe === "function" && typeof shape.begin === "function") {
		const sql = shape as Tagged;
		const transact: Sql<Transaction>["transact"] = (work) =>
			sql.begin((transaction) => work(tagged(transaction), transaction as Transaction));
		return {
			run: tagged(sql),
			connections: sql.options?.max ?? USUAL_MAX,
			transact,
			transactThenMark: (work, mark) => markInside(transact, work, mark),
		};
	}
	if (typeof shape?.query === "function" && typeof shape.transaction === "function") {
		const database = shape as Embedded;
		const transact: Sql<Transaction>["transact"] = (work) =>
			database.transaction((transaction) => work(queries(transaction), transaction as Transaction));
		return {
			run: queries(database),
			connections: 1,
			transact,
			transactThenMark: (work, mark) => markInside(transact, work, mark),
		};
	}
	if (typeof shape?.query === "function" && typeof shape.connect === "function" && shape.totalCount !== undefined) {
		const pool = shape as Pool;
		surviveIdleErrors(pool);
		return {
			run: clock ? runIn(clock, pool) : queries(pool),
			connections: pool.options?.max ?? USUAL_MAX,
			transact: (work) => transactIn(pool, (held) => work(queries(held), held as Transaction), clock),
			transactThenMark: (work, mark, cut) => transactThenMarkIn(pool, (held) => work(held as Transaction), mark, cut),
		};
	}
	throw new TypeError(
		"The client must be a Pool of pg (not a Client), postgres or PGlite, because several statements run at the same time.",
	);
}

/** Adds an error listener to a pool. Without one, a broken idle connection ends the process. */
function surviveIdleErrors(pool: Pool): void {
	if (pool.listenerCount?.("error") !== 0) return;
	// Log only the message, because the error object of pg contains the whole client.
	pool.on?.("error", ({ message }) => logFailure("an idle connection of the pool")(message));
}

/** Returns whether the client is PGlite, which has a single connection. */
export function isEmbedded(client: PostgresClient): boolean {
	const shape = client as Partial<Embedded & Tagged>;
	return typeof shape.transaction === "function" && typeof shape.unsafe !== "function";
}

/** Resolves or rejects as `work` does, or rejects with the signal's reason as soon as it aborts. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		if (signal.aborted) onAbort();
		signal.addEventListener("abort", onAbort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
	});
}

/** Returns a table name that is safe in a statement. @throws TypeError for any other name */
export function tableName(name: string): string {
	if (!/^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$/.test(name))
		throw new TypeError(
			`"${name}" is not a valid table name. Use lower-case letters, digits and _, optionally after a schema and a dot.`,
		);
	return name;
}

/** After this time, work that has not ended may hang on a broken connection, and the next call starts it again on another one. */
const HANGS_MS = 30_000;

/** Returns a function that creates tables or queues once. After a failure, the next call retries. `work` must be safe to run twice at once. */
export function once(work: () => Promise<unknown>, clock: Pick<Clock, "monotonic"> = realClock): () => Promise<void> {
	let isDone = false;
	const run = joinedCall(
		async () => {
			await work();
			isDone = true;
		},
		clock,
		HANGS_MS,
	);
	return async () => {
		if (!isDone) await run();
	};
}

// If two processes create the same table at the same time, one of them gets one of these errors.
const MADE_MEANWHILE = new Set(["23505", "42P07", "42710"]);

export async function createTables(run: Run, statements: readonly string[]): Promise<void> {
	for (const statement of statements) {
		for (let tries = 1; ; tries++) {
			try {
				await run(statement);
				break;
			} catch (error) {
				if (tries === 5 || !MADE_MEANWHILE.has(String((error as { code?: unknown }).code))) throw error;
			}
		}
	}
}
