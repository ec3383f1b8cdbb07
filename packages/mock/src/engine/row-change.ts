import type { JsonObject } from "./json.ts";

/** A row that a request added, changed or deleted. */
export interface RowChange {
	/** Name of the collection. */
	readonly collection: string;
	/** Id of the row. */
	readonly id: string;
	/** Undefined for a new row. */
	readonly before: JsonObject | undefined;
	/** Undefined for a deleted row. */
	readonly after: JsonObject | undefined;
}

/** Receives the changes of transactions that were kept, while somebody listens. */
export interface ChangeFollower {
	readonly isOn: boolean;
	changed(changes: readonly RowChange[]): void;
}
