/** Reads bodies. Each mistake gets its own error in the vendor's words. */
import type { Call } from "../../engine/handler.ts";
import { isNumeric, plain } from "./access.ts";
import { invalidDate, notNumeric, PRIORITY, required, TITLE_EMPTY } from "./refusals.ts";
import type { Priority } from "./tables.ts";

const PRIORITIES: readonly unknown[] = ["urgent", "high", "medium", "low", "none"];
const TAG = /<[^>]*>/g;
/** Elements that run code are removed with their content, as are event handlers and script URLs. */
const SCRIPT = /<(script|style|iframe|object|embed)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const HANDLER = /\s+on\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const SCRIPT_ADDRESS = /(href|src)\s*=\s*(["']?)\s*javascript:[^"'>\s]*\2/gi;

/** Trims the text and removes HTML, as an older revision of the pages says. */
export const cleanLine = (text: string): string => text.replace(SCRIPT, "").replace(TAG, "").trim();

/** Removes from HTML what a browser would run. Assumption: what "sanitized" keeps. */
export const cleanHtml = (html: string): string =>
	html.replace(SCRIPT, "").replace(HANDLER, "").replace(SCRIPT_ADDRESS, '$1="#"');

const isBlank = (value: unknown): boolean => typeof value !== "string" || cleanLine(value) === "";

/** Returns the workspace that a body names. Anything that is not numeric counts as missing. */
export function workspaceId(call: Call): string {
	const value = call.body.workspace_id;
	return isNumeric(value) ? plain(value) : call.fail(400, required("workspace_id"), { param: "workspace_id" });
}

/** A name that is required (`create`), or must not be blank if given (`update`). */
export function newName(call: Call): string {
	const value = call.body.name;
	return isBlank(value) ? call.fail(400, required("name"), { param: "name" }) : cleanLine(value as string);
}

export function changedName(call: Call): { name?: string } {
	return call.body.name === undefined ? {} : { name: newName(call) };
}

export function newTitle(call: Call): string {
	const value = call.body.title;
	return isBlank(value) ? call.fail(400, required("title"), { param: "title" }) : cleanLine(value as string);
}

export function changedTitle(call: Call): { title?: string } {
	const value = call.body.title;
	if (value === undefined) return {};
	return isBlank(value) ? call.fail(400, TITLE_EMPTY, { param: "title" }) : { title: cleanLine(value as string) };
}

/** A required id. */
export function requiredId(call: Call, field: string, whenNotNumeric = notNumeric(field)): string {
	const value = call.body[field];
	if (value === undefined || value === null || value === "") return call.fail(400, required(field), { param: field });
	return isNumeric(value) ? plain(value) : call.fail(400, whenNotNumeric, { param: field });
}

/** An optional id from the body or query. */
export function optionalId(
	call: Call,
	field: string,
	from: Readonly<Record<string, unknown>> = call.body,
): string | undefined {
	const value = from[field];
	if (value === undefined || value === null || value === "") return undefined;
	return isNumeric(value) ? plain(value) : call.fail(400, notNumeric(field), { param: field });
}

/** An optional text; null clears it. */
export function optionalText<Field extends string>(call: Call, field: Field): { [Key in Field]?: string | null } {
	const value = call.body[field];
	if (value === undefined) return {};
	return { [field]: typeof value === "string" && value !== "" ? cleanHtml(value) : null } as {
		[Key in Field]?: string | null;
	};
}

export function priority(call: Call): { priority?: Priority } {
	const value = call.body.priority;
	if (value === undefined) return {};
	return PRIORITIES.includes(value) ? { priority: value as Priority } : call.fail(400, PRIORITY, { param: "priority" });
}

/** A date. Null or an empty text clears it; without a time zone it is UTC. */
export function date<Field extends "due_date" | "start_date">(
	call: Call,
	field: Field,
): { [Key in Field]?: string | null } {
	const value = call.body[field];
	if (value === undefined) return {};
	if (value === null || value === "") return { [field]: null } as { [Key in Field]?: string | null };
	const moment = typeof value === "string" ? parseDate(value) : undefined;
	if (moment === undefined) return call.fail(400, invalidDate(field), { param: field });
	return { [field]: moment } as { [Key in Field]?: string | null };
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(Z|[+-]\d\d:?\d\d)?$/;

function parseDate(text: string): string | undefined {
	const found = ISO.exec(text);
	if (!found) return undefined;
	const time = Date.parse(text.includes("T") && !found[1] ? `${text}Z` : text);
	if (Number.isNaN(time)) return undefined;
	const iso = new Date(time).toISOString();
	// Some engines silently roll over a day that the month does not have.
	return found[1] || iso.slice(0, 10) === text.slice(0, 10) ? iso : undefined;
}
