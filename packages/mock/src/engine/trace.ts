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

/** What a request caused immediately. */
export interface Effects {
	/** The rows that it changed, at most 500. */
	readonly changes: readonly RowChange[];
	/** Ids of the events that it emitted. */
	readonly eventIds: readonly string[];
}

// A request that touches more than this is cut here.
const MAX_CHANGES = 500;

/** Notes what one request causes. It notes nothing while nobody asked for it, and the engine handles one request at a time. */
export class Trace {
	#changes: RowChange[] | undefined;
	#eventIds: string[] = [];

	get isOn(): boolean {
		return this.#changes !== undefined;
	}

	/** Runs the work and returns its result with what it caused. */
	follow<T>(work: () => T): { readonly result: T; readonly effects: Effects } {
		const changes: RowChange[] = [];
		const eventIds: string[] = [];
		this.#changes = changes;
		this.#eventIds = eventIds;
		try {
			return { result: work(), effects: { changes, eventIds } };
		} finally {
			this.#changes = undefined;
		}
	}

	/** Notes the changes of a transaction that was kept. */
	changed(changes: readonly RowChange[]): void {
		if (this.#changes) this.#changes.push(...changes.slice(0, MAX_CHANGES - this.#changes.length));
	}

	emitted(eventId: string): void {
		if (this.#changes) this.#eventIds.push(eventId);
	}
}
