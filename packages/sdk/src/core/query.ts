import type { QueryFormat } from "./operation.ts";

/** Objects inside objects, before the caller's mistake is told from a deep filter. */
const MAX_DEPTH = 10;

const SEPARATORS: Partial<Record<QueryFormat, string>> = { comma: ",", space: "%20", pipe: "%7C" };

/** Half of a character has no form in UTF-8; a query is no place to fail for it. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/**
 * Writes a param as the parts of a query, in the documented form.
 *
 * @throws TypeError for an object that the form has no place for, which would be sent as "[object Object]"
 */
export function queryParts(format: QueryFormat, name: string, value: unknown): string[] {
	if (value === undefined) return [];
	if (format === "json") return [`${encode(name)}=${encode(JSON.stringify(value))}`];
	if (!Array.isArray(value) && !isRecord(value)) return [`${encode(name)}=${textOf(name, value)}`];
	if (format === "deep") return deepParts(encode(name), value, 0);
	const separator = SEPARATORS[format];
	if (separator !== undefined) {
		const all = isRecord(value) ? present(value).flat() : value.filter((one) => one !== undefined);
		// An empty list has no documented form; an empty value would be read as a list of one empty text.
		return all.length === 0 ? [] : [`${encode(name)}=${all.map((one) => textOf(name, one)).join(separator)}`];
	}
	if (isRecord(value)) {
		if (format !== "spread")
			throw new TypeError(`${name} must be a text, number, boolean, date or list of them, but was an object`);
		return present(value).flatMap(([field, one]) => queryParts("repeat", field, one));
	}
	const field = encode(format === "brackets" ? `${name}[]` : name);
	return value.filter((one) => one !== undefined).map((one) => `${field}=${textOf(name, one)}`);
}

const present = (value: Readonly<Record<string, unknown>>): [string, unknown][] =>
	Object.entries(value).filter(([, one]) => one !== undefined);

/** `filter[price][gte]=10`; a list inside repeats its name, which servers of either habit read. */
function deepParts(name: string, value: unknown, depth: number): string[] {
	if (depth > MAX_DEPTH)
		throw new TypeError(
			`${decodeURIComponent(name).slice(0, 80)} must not be nested more than ${MAX_DEPTH} levels deep`,
		);
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((one) => deepParts(name, one, depth + 1));
	if (!isRecord(value)) return [`${name}=${textOf(name, value)}`];
	// The brackets stay readable: they are what the documents show, and every server decodes both.
	return present(value).flatMap(([field, one]) => deepParts(`${name}[${encode(field)}]`, one, depth + 1));
}

function textOf(name: string, value: unknown): string {
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) throw new TypeError(`${name} must be a valid date`);
		return encode(value.toISOString());
	}
	if (typeof value === "object" && value !== null)
		throw new TypeError(
			`${name} must hold texts, numbers, booleans or dates, but holds ${Array.isArray(value) ? "a list" : "an object"}`,
		);
	return encode(String(value));
}
