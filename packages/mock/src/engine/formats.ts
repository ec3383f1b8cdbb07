/**
 * Formats of values in requests. They are stricter than JSON Schema: dates must exist, and be in a range where adding
 * days or months keeps a four-digit year. Assumption: 1900 to 2199.
 */
import type { Ajv } from "ajv";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Whether the text is a calendar date, as YYYY-MM-DD, from 1900 to 2199. */
export function isDate(text: string): boolean {
	if (!DATE.test(text)) return false;
	const at = new Date(`${text}T00:00:00Z`);
	// 2026-02-30 is read as 2 March.
	if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return false;
	const year = at.getUTCFullYear();
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the text is a time of RFC 3339 that JavaScript can read. Leap seconds are invalid. */
export function isDateTime(text: string): boolean {
	const [, day = ""] = DATE_TIME.exec(text) ?? [];
	return isDate(day) && !Number.isNaN(Date.parse(text));
}

/** Replaces the formats that are too lenient for requests. */
export function addRequestFormats(ajv: Pick<Ajv, "addFormat">): void {
	ajv.addFormat("uuid", UUID);
	ajv.addFormat("date", { validate: isDate });
	ajv.addFormat("date-time", { validate: isDateTime });
}
