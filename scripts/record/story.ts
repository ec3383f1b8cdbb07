import type { Exchange } from "./exchange.ts";

/** Everything that was recorded of one API. */
export interface Recording {
	/** The calls of the story, in order. */
	readonly exchanges: readonly Exchange[];
	/** Calls that are rejected for reasons that any operation can have, such as a missing key. */
	readonly common: readonly Exchange[];
}

/** Records the story of an API against a fresh mock. */
export type Story = () => Promise<Recording>;
