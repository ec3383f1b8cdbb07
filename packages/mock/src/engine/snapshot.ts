import type { DatabaseSnapshot } from "./database.ts";
import type { FaultsSnapshot } from "./faults.ts";
import type { StoredAnswer } from "./idempotency.ts";
import type { ScheduledJob } from "./jobs.ts";
import type { KeyRecord } from "./keys.ts";

/** The complete state of a mock, as plain JSON. */
export interface Snapshot {
	/** Version of the format. */
	readonly version: 1;
	/** How far the mock's clock is ahead of its source, in milliseconds. */
	readonly clock: { readonly offset: number };
	/** Every key, deleted ones included. */
	readonly keys: readonly KeyRecord[];
	/** The data of each entity and mode, with the counters that its ids and numbers come from. */
	readonly worlds: readonly {
		/** `<entity>/<mode>`. */
		readonly name: string;
		readonly entityId: string;
		readonly mode: "live" | "test";
		/** Counter for the next id. */
		readonly counter: number;
		readonly data: DatabaseSnapshot;
		/** The next number of each sequence, by its name. */
		readonly sequences: readonly (readonly [string, number])[];
	}[];
	/** Times of each key's latest calls, by key id; milliseconds since 1970. */
	readonly limits: readonly (readonly [string, readonly number[]])[];
	/** First responses, by key id, method, path and idempotency key. */
	readonly idempotency: readonly (readonly [string, StoredAnswer])[];
	/** Armed faults, and what was injected so far. */
	readonly faults: FaultsSnapshot;
	/** Scheduled work. */
	readonly jobs: readonly ScheduledJob[];
	/** How many of each were created so far; new ids continue from there. */
	readonly counters: { readonly requests: number; readonly keys: number; readonly jobs: number };
}
