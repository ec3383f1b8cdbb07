import type { JsonObject } from "../engine/json.ts";
import { ControlError } from "./errors.ts";

const kindOf = (value: unknown): string =>
	value === null || value === undefined ? "null" : Array.isArray(value) ? "array" : typeof value;

const invalid = (field: string, message: string): ControlError =>
	new ControlError(422, "invalid_option", message, `set.${field}`);

/**
 * Checks an edit of a stored record and returns what to store. A masked secret that was sent back stays as it is, at any depth.
 *
 * @param row the stored record
 * @param shown the record as the control API shows it
 * @param set the new values of its fields
 * @param problemOf returns why a field of a response cannot have a value
 * @throws ControlError 422 if it changes the id, a field would get another type, or the API would no longer respond as its document says
 */
export function checkedEdit(
	row: JsonObject,
	shown: JsonObject,
	set: JsonObject,
	problemOf: (field: string, before: unknown, after: unknown) => string | undefined = () => undefined,
): JsonObject {
	const edit: Record<string, unknown> = {};
	for (const [field, value] of Object.entries(set)) {
		const before = row[field];
		if (field === "id" && value !== before) throw invalid(field, "The id of a record cannot be changed.");
		const [was, is] = [kindOf(before), kindOf(value)];
		if (was !== "null" && is !== "null" && was !== is)
			throw invalid(field, `${field} is of type ${was}, but the new value is of type ${is}. Nothing was changed.`);
		const after = restored(value, shown[field], before);
		const problem = problemOf(field, before, after);
		if (problem !== undefined)
			throw invalid(field, `${field} ${problem}, as the document of the API says. Nothing was changed.`);
		edit[field] = after;
	}
	return edit;
}

/** Puts secrets back where a value has the mask of one. */
function restored(value: unknown, shown: unknown, stored: unknown): unknown {
	if (typeof value === "string") return value === shown && typeof stored === "string" ? stored : value;
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((one, index) => restored(one, at(shown, index), at(stored, index)));
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, restored(one, at(shown, key), at(stored, key))]),
	);
}

const at = (whole: unknown, key: string | number): unknown =>
	typeof whole === "object" && whole !== null && Object.hasOwn(whole, key)
		? (whole as Readonly<Record<string | number, unknown>>)[key]
		: undefined;
