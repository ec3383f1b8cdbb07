/** A JSON object as the API sent it. */
export type RawRecord = Readonly<Record<string, unknown>>;

/**
 * A place in the order of everything that a mirror does. The store hands them out; a later one is always larger, in every process that shares
 * the store. Wall clocks, which jump, order nothing.
 */
export type Tick = number;

/** What the mirror has stored about a record. */
export interface Stored {
	/** The record; undefined if it is deleted. */
	readonly raw: RawRecord | undefined;
	/** The tick before the request that saw it last. */
	readonly begin: Tick;
	/** The tick after the response that saw it last. */
	readonly end: Tick;
	/** Whether it came from a list or was fetched by its id: the two may show other fields. */
	readonly from: "list" | "retrieve";
}

/** What one response says about a record. */
export interface Observation {
	/** The record; undefined if the API says that it does not exist. */
	readonly raw: RawRecord | undefined;
	/** The tick before its request was sent. */
	readonly begin: Tick;
	/** The tick after its response arrived. */
	readonly end: Tick;
	/** Whether it came from a list or was fetched by its id. */
	readonly from: "list" | "retrieve";
}
