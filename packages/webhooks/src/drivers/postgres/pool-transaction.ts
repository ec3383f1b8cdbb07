import type { Clock } from "../../core/clock.ts";
import { Cut } from "./cut.ts";
import type { Row, Run, Statement } from "./sql.ts";

/** The methods of a `pg` pool client that transactions use. */
export interface PooledClient {
	query(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
	escapeLiteral?(text: string): string;
	release(error?: Error | boolean): void;
	on?(event: "error", listener: (error: Error) => void): void;
	off?(event: "error", listener: (error: Error) => void): void;
}

interface Connecting {
	connect(): Promise<PooledClient>;
}

/**
 * After this time a short statement will get no response any more: its connection is gone without a sign. It is closed, because a pool would
 * otherwise keep its place forever, and run out of places.
 */
const HANGS_MS = 60_000;

const NO_RESPONSE = `The database did not respond within ${HANGS_MS} ms, so the connection was closed.`;
const NO_CONNECTION = `The pool had no connection within ${HANGS_MS} ms: the database does not accept one, or all are in use. Check the database, or raise the pool's \`max\`.`;

/** Runs `work`, and ends `cut` if it takes too long. */
async function bounded<T>(clock: Clock, cut: Cut, message: string, work: () => Promise<T>): Promise<T> {
	const cancel = clock.after(HANGS_MS, () =>
		// The code that sockets use, so that callers retry.
		cut.end(Object.assign(new Error(message), { code: "ETIMEDOUT" })),
	);
	try {
		return await work();
	} finally {
		cancel();
	}
}

/** Takes a client out of the pool, unless `cut` ends before. A client that comes later goes back to the pool. */
async function clientOf(pool: Connecting, cut: Cut, clock: Clock | undefined): Promise<PooledClient> {
	const connecting = pool.connect();
	const orEnd = () => cut.orEnd(connecting);
	try {
		return await (clock ? bounded(clock, cut, NO_CONNECTION, orEnd) : orEnd());
	} catch (error) {
		if (cut.reason)
			connecting.then(
				(late) => late.release(),
				() => {},
			);
		throw error;
	}
}

/** Runs a short statement on any connection of a pool. */
export function runIn(clock: Clock, pool: Connecting): Run {
	return async (text, values = []) => {
		const cut = new Cut();
		const query = (client: PooledClient) => bounded(clock, cut, NO_RESPONSE, () => client.query(text, [...values]));
		return (await withClient(pool, cut, query, clock)).rows;
	};
}

/** @param clock limits the time until the transaction has begun, if it is given */
export function transactIn<T>(pool: Connecting, work: (client: PooledClient) => Promise<T>, clock?: Clock): Promise<T> {
	const cut = new Cut();
	const transacted = async (client: PooledClient, transaction: Transaction): Promise<T> => {
		await (clock ? bounded(clock, cut, NO_RESPONSE, () => transaction.begin()) : transaction.begin());
		const result = await work(client);
		await client.query("commit");
		return result;
	};
	return withClient(pool, cut, transacted, clock);
}

/** Implements `transactThenMark` for a pool of `pg`. */
export function transactThenMarkIn(
	pool: Connecting,
	work: (client: PooledClient) => Promise<unknown>,
	mark: Statement,
	cut: Cut = new Cut(),
): Promise<boolean> {
	return withClient(pool, cut, async (client, transaction) => {
		transaction.beginWithFirstQuery();
		await work(client);
		return transaction.markAndCommit(mark);
	});
}

/** A string that PostgreSQL fails to convert to a number. The error aborts a transaction within a single message. */
const UNMARKED = "countersign: another worker has this event";

class Transaction {
	readonly #client: PooledClient;
	#begun: Promise<unknown> | undefined;
	#stopWatching = () => {};

	constructor(client: PooledClient) {
		this.#client = client;
	}

	begin(): Promise<unknown> {
		this.#begun = this.#client.query("begin");
		return this.#begun;
	}

	/** Sends `begin` with the first query. Round trips dominate the cost, and a handler that runs no query needs no `begin`. */
	beginWithFirstQuery(): void {
		const client = this.#client;
		const { query } = client;
		const isOwn = Object.hasOwn(client, "query");
		this.#stopWatching = () => {
			if (isOwn) client.query = query;
			else delete (client as Partial<PooledClient>).query;
			this.#stopWatching = () => {};
		};
		client.query = (...given) => {
			this.#stopWatching();
			// No need to wait, because the server processes messages in order. The result is checked before the commit.
			this.begin().catch(() => {});
			return query.apply(client, given);
		};
	}

	/** Marks the event and commits. @returns false if the mark changes no row; then everything is rolled back */
	async markAndCommit({ text, values }: Statement): Promise<boolean> {
		const client = this.#client;
		this.#stopWatching();
		if (this.#begun) await this.#begun;
		if (this.#begun && client.escapeLiteral) return this.#markInOneMessage({ text, values });
		const { rows } = await client.query(`${text} returning 1 as one`, [...values]);
		if (this.#begun) await client.query(rows.length > 0 ? "commit" : "rollback");
		return rows.length > 0;
	}

	async #markInOneMessage({ text, values }: Statement): Promise<boolean> {
		const client = this.#client;
		const whole = text.replaceAll(/\$(\d+)/g, (_, number) => client.escapeLiteral!(values[Number(number) - 1]!));
		try {
			// The text includes the count. Otherwise the server would convert the constant, and fail, before it counts.
			await client.query(
				`with marked as (${whole} returning 1) select case when count(*) = 0 then ('${UNMARKED} ' || count(*))::int end from marked; commit`,
			);
			return true;
		} catch (error) {
			if (!String((error as Error | undefined)?.message).includes(UNMARKED)) throw error;
			await client.query("rollback");
			return false;
		}
	}

	/** Rolls back. @returns the error if that fails; then the connection is no longer usable */
	async undo(): Promise<Error | undefined> {
		this.#stopWatching();
		if (!this.#begun) return undefined;
		return this.#client.query("rollback").then(
			() => undefined,
			(failure: Error) => failure,
		);
	}
}

async function withClient<T>(
	pool: Connecting,
	cut: Cut,
	work: (client: PooledClient, transaction: Transaction) => Promise<T>,
	clock?: Clock,
): Promise<T> {
	const client = await clientOf(pool, cut, clock);
	const transaction = new Transaction(client);
	let lost: Error | undefined;
	// Without a listener, a broken connection of a checked-out client ends the process.
	const onError = (error: Error) => {
		lost = error;
	};
	client.on?.("error", onError);
	try {
		return await cut.orEnd(work(client, transaction));
	} catch (error) {
		// The server rolls back after a lost connection. A cut connection is closed, so that code that still uses it cannot affect later work.
		if (cut.reason) lost ??= cut.reason;
		else lost ??= await transaction.undo();
		throw error;
	} finally {
		client.release(lost);
		// A lost connection keeps its listener, because it can still emit errors while it closes.
		if (!lost) client.off?.("error", onError);
	}
}
