import { Cut } from "./cut.ts";
import type { Row, Statement } from "./sql.ts";

/** What is used of a client of a pool of `pg`. */
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

export function transactIn<T>(pool: Connecting, work: (client: PooledClient) => Promise<T>): Promise<T> {
	return withClient(pool, new Cut(), async (client, transaction) => {
		await transaction.begin();
		const result = await work(client);
		await client.query("commit");
		return result;
	});
}

/** As `transactThenMark` of a client. */
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

/** What PostgreSQL cannot read as a number, and says so: that ends a transaction inside a single message. */
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

	/** Each message to the server costs as much as all the rest: a handler that writes nothing through its transaction needs no `begin`. */
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
			// The server takes messages in order, so it is not awaited here; how it ended is looked at before the commit.
			this.begin().catch(() => {});
			return query.apply(client, given);
		};
	}

	/** @returns false, with everything undone, where the mark changes no row */
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
			// The count is part of the text, or the server would read it as a number before it has counted.
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

	/** @returns what the rollback failed with: then the connection cannot be used any more */
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
): Promise<T> {
	const client = await pool.connect();
	const transaction = new Transaction(client);
	let lost: Error | undefined;
	// A client outside its pool that nobody listens to ends the process when its connection breaks.
	const onError = (error: Error) => {
		lost = error;
	};
	client.on?.("error", onError);
	try {
		return await cut.orEnd(work(client, transaction));
	} catch (error) {
		// The server undoes what a lost connection had begun. One that was cut is closed: what still uses it must reach nobody else's work.
		if (cut.reason) lost ??= cut.reason;
		else lost ??= await transaction.undo();
		throw error;
	} finally {
		client.release(lost);
		// A connection that is being closed may still break.
		if (!lost) client.off?.("error", onError);
	}
}
