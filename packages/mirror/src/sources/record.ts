/** Returns the id of a record; undefined if it has none. */
export function idOf(record: unknown): string | undefined {
	const id = (record as { readonly id?: unknown } | null | undefined)?.id;
	return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : undefined;
}
