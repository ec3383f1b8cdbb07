/** A card of the local board, and how it is brought together with the task it mirrors. */

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
	/** The task that mirrors it; null until it has been created. */
	readonly taskId: number | null;
	readonly fields: CardFields;
	/** What both sides last agreed on; null until they have met. */
	readonly agreed: CardFields | null;
}

export interface Merge {
	readonly fields: CardFields;
	/** Fields the task still has to learn. */
	readonly toPush: readonly (keyof CardFields)[];
	/** Fields that both sides changed, to different values; the task's value stays. */
	readonly conflicts: readonly (keyof CardFields)[];
}

const NAMES: readonly (keyof CardFields)[] = ["title", "column", "priority", "due"];

/**
 * Three-way merge, field by field: what only one side changed since they last agreed wins; where both did, the task wins, because others
 * see it too.
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

/** The fields that differ from what was agreed. */
export function changedFields(card: Card): readonly (keyof CardFields)[] {
	return NAMES.filter((name) => card.fields[name] !== card.agreed?.[name]);
}

export function sameFields(a: CardFields, b: CardFields): boolean {
	return NAMES.every((name) => a[name] === b[name]);
}
