import type { Database } from "./database.ts";

/** A collection whose rows have a known type. */
export interface Table<Row> {
	readonly size: number;
	get(id: string): Row | undefined;
	insert(row: Row): Row;
	/** @throws Error when there is no such row */
	update(id: string, patch: { [Key in keyof Row]?: Row[Key] }): Row;
	/** Whether it forgets its oldest rows, because it has as many as it keeps. */
	readonly isFull: boolean;
	/** Returns whether there was such a row. */
	delete(id: string): boolean;
	all(): readonly Row[];
	find(test: (row: Row) => boolean): Row | undefined;
	filter(test: (row: Row) => boolean): readonly Row[];
	/** Returns the rows whose field has this value. */
	by(field: keyof Row & string, value: string): readonly Row[];
	newest(): Iterable<Row>;
	oldest(): Iterable<Row>;
	/** Returns rows, for callers that read only a few of their fields. */
	views(where?: (row: Row) => boolean): Iterable<Row>;
}

/**
 * Returns the function that reads the tables of a provider by name. It is the one place where untyped rows get their types.
 *
 * @typeParam Tables the row type of each table
 */
export const tableReader =
	<Tables extends object>() =>
	<Name extends keyof Tables & string>(db: Database, name: Name): Table<Tables[Name]> =>
		db.collection(name) as unknown as Table<Tables[Name]>;
