/** Returns a value that was stored as JSON; undefined if nothing was stored. */
export const parsed = <T>(text: unknown): T | undefined =>
	typeof text === "string" ? (JSON.parse(text) as T) : undefined;
