import type { RawRecord } from "../gate/observation.ts";
import type { Column, ColumnType } from "./description.ts";

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-5]):?\d{2})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
/** PostgreSQL's numbers have fewer digits after the point than 16,384. */
const LONGEST_NUMBER = 10_000;
/** PostgreSQL's indexes take no longer texts, in bytes. */
const LONGEST_REFERENCE = 2_000;
const WHOLE = /^-?\d{1,18}$/;

/** PostgreSQL stores no NUL and no half surrogate pair. The JSON of the record keeps them. */
const clean = (text: string): string => text.replaceAll("\u0000", "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd");

/** The same for the text of a JSON value, in which both are escapes. A backslash that is escaped itself begins none. */
const cleanJson = (text: string): string =>
	text.replace(/\\(?:u(0000|d[89a-f][\da-f]{2})|.)/g, (all, isUnstorable) => (isUnstorable ? "\ufffd" : all));

const isDate = (text: string): boolean => {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (year === undefined || Number(year) === 0) return false;
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.getUTCMonth() + 1 === Number(month) && at.getUTCDate() === Number(day);
};

/** Returns a field as its column stores it; null if it does not fit the column's type. */
export function fit(value: unknown, type: ColumnType): unknown {
	if (value === undefined || value === null) return null;
	if (type === "jsonb") return JSON.parse(cleanJson(JSON.stringify(value)));
	if (type === "boolean") return typeof value === "boolean" ? value : null;
	const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
	if (type === "text") return text === undefined ? clean(JSON.stringify(value)) : clean(text);
	if (text === undefined) return null;
	if (type === "numeric") return text.length <= LONGEST_NUMBER && NUMBER.test(text) ? text : null;
	if (type === "bigint") return WHOLE.test(text) ? text : null;
	if (type === "date") return isDate(text.slice(0, 10)) ? text.slice(0, 10) : null;
	return TIME.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** The columns that name other records have an index. */
const isIndexable = (value: unknown, { references }: Column): boolean =>
	references === undefined ||
	typeof value !== "string" ||
	value.length * 3 <= LONGEST_REFERENCE ||
	Buffer.byteLength(value) <= LONGEST_REFERENCE;

/** Returns a field as its column stores it, which may have an index. */
function fitIndexed(value: unknown, column: Column): unknown {
	const fitted = fit(value, column.type);
	return isIndexable(fitted, column) ? fitted : null;
}

/** A field that the record itself has: a column may be named `constructor`. */
const fieldOf = (raw: RawRecord, name: string): unknown => (Object.hasOwn(raw, name) ? raw[name] : undefined);

/** JSON writes what PostgreSQL cannot store in this way: a NUL, or half a surrogate pair. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;
/** A time of which nothing has to be checked but its date. */
const USUAL_TIME =
	/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** The last date of which it was decided whether it exists: records of one page are often of the same day. */
let lastDate = "";
let isLastDate = false;
function isKnownDate(text: string): boolean {
	if (text !== lastDate) [lastDate, isLastDate] = [text, isDate(text)];
	return isLastDate;
}

/** Whether PostgreSQL reads the same from a JSON value as `fit` returns. It may say no where it does. */
function fits(value: unknown, type: ColumnType): boolean {
	if (value === undefined || value === null || type === "jsonb") return true;
	if (type === "boolean") return typeof value === "boolean";
	if (typeof value === "number") {
		if (type === "bigint") return Number.isSafeInteger(value) && Math.abs(value) < 1e15;
		return (type === "numeric" || type === "text") && Number.isFinite(value);
	}
	if (typeof value !== "string") return false;
	if (type === "text") return true;
	if (type === "numeric") return value.length <= LONGEST_NUMBER && NUMBER.test(value);
	if (type === "bigint") return WHOLE.test(value);
	if (type === "date") return isKnownDate(value);
	return USUAL_TIME.test(value) && isKnownDate(value.slice(0, 10));
}

const fitsIndexed = (value: unknown, column: Column): boolean => fits(value, column.type) && isIndexable(value, column);

/**
 * Returns the JSON of what fits the typed columns of a record; undefined if the JSON of the record itself, which is `text`, has the same values in
 * these columns.
 */
export function fittedText(columns: readonly Column[], raw: RawRecord, text: string): string | undefined {
	if (!UNSTORABLE.test(text) && columns.every((one) => fitsIndexed(fieldOf(raw, one.name), one))) return undefined;
	const entries = columns.map((one) => [one.name, fitIndexed(fieldOf(raw, one.name), one)]);
	return JSON.stringify(Object.fromEntries(entries));
}

/** Returns the typed columns of a record. */
export const columnsOf = (columns: readonly Column[], raw: RawRecord): Record<string, unknown> =>
	Object.fromEntries(columns.map((one) => [one.name, fitIndexed(fieldOf(raw, one.name), one)]));
