import type { Fields } from "./group-store.ts";

/** Who wins if both sides changed a field since they last agreed; `both` keeps both texts. */
export type Rule = "group" | "arcus" | "both";

export interface Conflict {
	readonly field: string;
	readonly group: string | number;
	readonly arcus: string | number;
	readonly result: string | number;
	readonly rule: Rule;
}

export interface Merged {
	/** What both sides have afterwards. */
	readonly agreed: Fields;
	/** What the group's ERP must change. */
	readonly toGroup: Fields;
	/** What Arcus must change. */
	readonly toArcus: Fields;
	readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a record field by field. Each is compared with the version on which both sides last agreed: a side that did not change a field
 * never overwrites the other one.
 */
export function merge(base: Fields, group: Fields, arcus: Fields, rules: Readonly<Record<string, Rule>>): Merged {
	const agreed: Record<string, string | number> = {};
	const toGroup: Record<string, string | number> = {};
	const toArcus: Record<string, string | number> = {};
	const conflicts: Conflict[] = [];
	for (const [field, rule] of Object.entries(rules)) {
		const [before, ours, theirs] = [base[field] ?? "", group[field] ?? "", arcus[field] ?? ""];
		const isConflict = ours !== before && theirs !== before && ours !== theirs;
		const result = isConflict ? resolved(rule, ours, theirs) : ours === before ? theirs : ours;
		if (isConflict) conflicts.push({ field, group: ours, arcus: theirs, result, rule });
		agreed[field] = result;
		if (ours !== result) toGroup[field] = result;
		if (theirs !== result) toArcus[field] = result;
	}
	return { agreed, toGroup, toArcus, conflicts };
}

function resolved(rule: Rule, group: string | number, arcus: string | number): string | number {
	// Lines that one side has from the other already are not repeated, so a sync that resumes adds nothing twice.
	if (rule === "both") return [...new Set([...`${group}`.split("\n"), ...`${arcus}`.split("\n")])].join("\n");
	return rule === "group" ? group : arcus;
}
