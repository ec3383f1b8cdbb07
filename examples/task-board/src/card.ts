/** A card of the local board, and how it is merged with its task. */

export type Column = "todo" | "doing" | "done" | "dropped";
export type Priority = "urgent" | "high" | "medium" | "low" | "none";

/** The fields that both sides may change. */
export interface CardFields {
	readonly title: string;
	readonly column: Column;
	readonly priority: Priority;
	/** ISO 8601, UTC. */
	readonly due: string | null;
}

export interface Card {
	readonly id: string;
	/** The id of its task; null until the task has been created. */
	readonly taskId: number | null;
	readonly fields: CardFields;
	/** The last common state; null until the first sync. */
	readonly agreed: CardFields | null;
}

export interface Merge {
	readonly fields: CardFields;
	/** Fields to send to the task. */
	readonly toPush: readonly (keyof CardFields)[];
	/** Fields that both sides changed to different values; the task's value wins. */
	readonly conflicts: readonly (keyof CardFields)[];
}

const NAMES: readonly (keyof CardFields)[] = ["title", "column", "priority", "due"];

/** Merges field by field: if only one side changed a field since the last common state, that change wins; if both did, the task wins,
 * because other people see it.
 */
export function merge(card: Card, remote: CardFields): Merge {
	const fields: { -readonly [Name in keyof CardFields]: CardFields[Name] } = { ...card.fields };
	const toPush: (keyof CardFields)[] = [];
	const conflicts: (keyof CardFields)[] = [];
	const take = <Name extends keyof CardFields>(name: Name) => {
		const local = card.fields[name];
		const agreed = card.agreed?.[name];
		if (local === remote[name]) return;
		if (local !== agreed && remote[name] === agreed) toPush.push(name);
		else {
			if (local !== agreed && card.agreed) conflicts.push(name);
			fields[name] = remote[name];
		}
	};
	for (const name of NAMES) take(name);
	return { fields, toPush, conflicts };
}

/** The fields that differ from the last common state. */
export function changedFields(card: Card): readonly (keyof CardFields)[] {
	return NAMES.filter((name) => card.fields[name] !== card.agreed?.[name]);
}

export function sameFields(a: CardFields, b: CardFields): boolean {
	return NAMES.every((name) => a[name] === b[name]);
}
