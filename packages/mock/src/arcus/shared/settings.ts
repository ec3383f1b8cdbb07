/** The settings of the entity, one JSON object. The code that reads a setting names its default. */
import type { Database } from "../../engine/database.ts";
import { rows } from "./tables.ts";

/**
 * Returns a setting by its path, such as `setting(db, "orders.approval_threshold")`; undefined if it is not set.
 * Names of settings that no page mentions are assumptions.
 */
export function setting(db: Database, path: string): unknown {
	let value: unknown = rows(db, "settings").all()[0]?.settings;
	for (const part of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
		value = (value as Record<string, unknown>)[part];
	}
	return value;
}

export function numberSetting(db: Database, path: string): number | undefined {
	const value = setting(db, path);
	return typeof value === "number" ? value : undefined;
}
