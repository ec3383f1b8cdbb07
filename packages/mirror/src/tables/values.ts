import type { RawRecord } from "../gate/observation.ts";
import type { Column, ColumnType } from "./description.ts";

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const WHOLE = /^-?\d{1,18}$/;

/** PostgreSQL stores no NUL and no half surrogate pair. The JSON of the record keeps them. */
const clean = (text: string): string => text.replaceAll("\u0000", "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd");

const isDate = (text: string): boolean => {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (year === undefined || Number(year) === 0) return false;
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.getUTCMonth() + 1 === Number(month) && at.getUTCDate() === Number(day);
};

/** Returns a field as its column stores it; null if it does not fit the column's type. */
export function fit(value: unknown, type: ColumnType): unknown {
	if (value === undefined || value === null) return null;
	if (type === "jsonb") return JSON.parse(clean(JSON.stringify(value)).replaceAll("\\u0000", "\\ufffd"));
	if (type === "boolean") return typeof value === "boolean" ? value : null;
	const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
	if (type === "text") return text === undefined ? clean(JSON.stringify(value)) : clean(text);
	if (text === undefined) return null;
	if (type === "numeric") return NUMBER.test(text) ? text : null;
	if (type === "bigint") return WHOLE.test(text) ? text : null;
	if (type === "date") return isDate(text.slice(0, 10)) ? text.slice(0, 10) : null;
	return TIME.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** Returns the typed columns of a record. */
export const columnsOf = (columns: readonly Column[], raw: RawRecord): Record<string, unknown> =>
	Object.fromEntries(columns.map(({ name, type }) => [name, fit(raw[name], type)]));
