/** Reading bodies: which refusal each fault gets, in the vendor's words. */
import type { Call } from "../../engine/handler.ts";
import { isNumeric, plain } from "./access.ts";
import { invalidDate, notNumeric, PRIORITY, required, TITLE_EMPTY } from "./refusals.ts";
import type { Priority } from "./tables.ts";

const PRIORITIES: readonly unknown[] = ["urgent", "high", "medium", "low", "none"];
const TAG = /<[^>]*>/g;
/** Elements that run something are removed with what is in them, and so are handlers and script addresses. */
const SCRIPT = /<(script|style|iframe|object|embed)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const HANDLER = /\s+on\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const SCRIPT_ADDRESS = /(href|src)\s*=\s*(["']?)\s*javascript:[^"'>\s]*\2/gi;

/** Trimmed and freed of HTML, as an older revision of the pages says. */
export const cleanLine = (text: string): string => text.replace(SCRIPT, "").replace(TAG, "").trim();

/** HTML without what a browser would run. Assumption: what "sanitised" leaves in place. */
export const cleanHtml = (html: string): string =>
	html.replace(SCRIPT, "").replace(HANDLER, "").replace(SCRIPT_ADDRESS, '$1="#"');

const isBlank = (value: unknown): boolean => typeof value !== "string" || cleanLine(value) === "";

/** The workspace a body names: anything that is not numeric counts as absent. */
export function workspaceId(call: Call): string {
	const value = call.body.workspace_id;
	return isNumeric(value) ? plain(value) : call.fail(400, required("workspace_id"), { param: "workspace_id" });
}

/** A name that must be there (`create`) or must not be blank where it is (`update`). */
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

/** An id that must be there. */
export function requiredId(call: Call, field: string, whenNotNumeric = notNumeric(field)): string {
	const value = call.body[field];
	if (value === undefined || value === null || value === "") return call.fail(400, required(field), { param: field });
	return isNumeric(value) ? plain(value) : call.fail(400, whenNotNumeric, { param: field });
}

/** An id of the body or query that may be absent. */
export function optionalId(
	call: Call,
	field: string,
	from: Readonly<Record<string, unknown>> = call.body,
): string | undefined {
	const value = from[field];
	if (value === undefined || value === null || value === "") return undefined;
	return isNumeric(value) ? plain(value) : call.fail(400, notNumeric(field), { param: field });
}

/** A text, kept, cleared by null, or absent. */
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

/** A date, cleared by null or an empty text; a text without a zone is UTC. */
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
	// A day that the month does not have rolls over silently in some engines.
	return found[1] || iso.slice(0, 10) === text.slice(0, 10) ? iso : undefined;
}
