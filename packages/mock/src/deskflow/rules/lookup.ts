/** Finds the rows that a call names, and copies the fields it sends. */
import type { Call, JsonObject } from "../../engine/handler.ts";
import { rows, type Tables } from "./tables.ts";

/** Returns the row that the path names. @throws 404 `not_found` */
export function inPath<Name extends keyof Tables>(call: Call, table: Name): Tables[Name] {
	const row = rows(call.db, table).get(call.path.id ?? "");
	return row ?? call.fail(404, "not_found", { hint: `There is no such record among the ${table}.` });
}

/** The id of an existing row that a field of the body names; null or absent names none. @throws 422 `unknown_reference` */
export function referred(call: Call, table: keyof Tables, value: unknown, param: string): string | null {
	if (value === undefined || value === null) return null;
	if (typeof value === "string" && rows(call.db, table).get(value)) return value;
	return call.fail(422, "unknown_reference", { param, hint: `\`${param}\` does not match any of the ${table}.` });
}

/** Returns the given fields of the body, as they were sent. */
export function sent<Field extends string>(call: Call, fields: readonly Field[]): { [Key in Field]?: never } {
	const found: JsonObject = {};
	for (const field of fields) if (call.body[field] !== undefined) found[field] = call.body[field];
	return found as { [Key in Field]?: never };
}

/** Returns the id and timestamps of a new record. */
export function stamp(call: Call, kind: string): { id: string; created_at: string; updated_at: string } {
	return { id: call.id(kind), created_at: call.iso(), updated_at: call.iso() };
}
