/**
 * What a task refreshes: one record, the list below a record, the whole list, or the records that reference a record. The key of a task says which.
 */
export type Unit =
	| { readonly kind: "record" | "below" | "references"; readonly id: string }
	| { readonly kind: "list" };

const MARKS = { record: "=", below: "/", references: "&" } as const;

/** Returns the key of a task for a unit. */
export const keyOf = (unit: Unit): string => (unit.kind === "list" ? "*" : MARKS[unit.kind] + unit.id);

/** Returns the unit of a task's key. */
export function unitOf(key: string): Unit {
	const id = key.slice(1);
	if (key.startsWith(MARKS.record)) return { kind: "record", id };
	if (key.startsWith(MARKS.below)) return { kind: "below", id };
	return key.startsWith(MARKS.references) ? { kind: "references", id } : { kind: "list" };
}
