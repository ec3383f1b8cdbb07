import type { Exchange } from "./exchange.ts";
import type { Reader, Reasons } from "./replay.ts";
import type { Ids } from "./walk.ts";

/** Everything that was recorded of one API. */
export interface Recording {
	/** The calls of the story, in order. */
	readonly exchanges: readonly Exchange[];
	/** Calls that are rejected for reasons that any operation can have, such as a missing key. */
	readonly common: readonly Exchange[];
	/** Calls that are rejected with an error that their operation documents. */
	readonly refusals: readonly Exchange[];
	/** What is special about its ids. */
	readonly ids?: Ids;
	/** Opens a fresh mock for a reader of the walkthrough. */
	reader(): Reader;
	/** The operations that a reader cannot call with success. */
	readonly reasons: Reasons;
}

/** Records the story of an API against a fresh mock. */
export type Story = () => Promise<Recording>;
