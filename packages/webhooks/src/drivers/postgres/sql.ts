import type { Cut } from "./cut.ts";

export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement. `$1`, `$2` and so on are placeholders for the values. */
export type Run = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** The interface through which stores use any client. */
export interface Sql<Transaction = unknown> {
	readonly run: Run;
	/** The maximum number of connections. */
	readonly connections: number;
	/** Runs a transaction. Commits when `work` resolves. If `work` rejects, rolls back and rejects with the same error. */
	transact<T>(work: (run: Run, transaction: Transaction) => Promise<T>): Promise<T>;
	/**
	 * Runs a transaction with a final statement before the commit. If that statement changes no row, rolls back and resolves with `false`.
	 *
	 * @param cut ends the transaction early. A pool of `pg` then drops the connection, whatever `work` is doing; other clients cannot do that
	 */
	transactThenMark(work: (transaction: Transaction) => Promise<unknown>, mark: Statement, cut?: Cut): Promise<boolean>;
}

/** An `update` without `returning`. `$1`, `$2` and so on are placeholders for the values. */
export interface Statement {
	readonly text: string;
	readonly values: readonly string[];
}
