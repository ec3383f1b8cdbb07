import type { Cut } from "./cut.ts";

export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement, `$1` and so on standing for the values. */
export type Run = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** What the stores need of any of these clients. */
export interface Sql<Transaction = unknown> {
	readonly run: Run;
	/** How many connections there can be at once. */
	readonly connections: number;
	/** Commits when `work` resolves, undoes everything when it rejects, and rejects with the same. */
	transact<T>(work: (run: Run, transaction: Transaction) => Promise<T>): Promise<T>;
	/**
	 * The same, with a last statement before the commit. Where that changes no row, everything is undone, and the result is `false`.
	 *
	 * @param cut when it ends the transaction, a pool of pg gives up the connection, whatever `work` is doing; other clients cannot
	 */
	transactThenMark(work: (transaction: Transaction) => Promise<unknown>, mark: Statement, cut?: Cut): Promise<boolean>;
}

/** An `update` without `returning`, `$1` and so on standing for the values. */
export interface Statement {
	readonly text: string;
	readonly values: readonly string[];
}
