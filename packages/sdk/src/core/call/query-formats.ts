import type { QueryFormat } from "../operations/operation.ts";
import { encode, plainParts, queryText } from "./query.ts";

/** The maximum depth of nested objects. A deeper filter is the caller's mistake. */
const MAX_DEPTH = 10;

const SEPARATORS: Partial<Record<QueryFormat, string>> = { comma: ",", space: "%20", pipe: "%7C" };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/**
 * Writes a param as the parts of a query, in any format that a document can specify. Clients of APIs without special formats do not
 * include it in their bundle.
 *
 * @throws TypeError for an object that the format does not allow, which would be sent as "[object Object]"
 */
export function queryParts(format: QueryFormat, name: string, value: unknown): string[] {
	if (value === undefined) return [];
	if (format === "json") return [`${encode(name)}=${encode(JSON.stringify(value))}`];
	if (!Array.isArray(value) && !isRecord(value)) return [`${encode(name)}=${queryText(name, value)}`];
	if (format === "deep") return deepParts(encode(name), value, 0);
	const separator = SEPARATORS[format];
	if (separator !== undefined) {
		const all = isRecord(value) ? present(value).flat() : value.filter((one) => one !== undefined);
		// An empty list has no documented format. An empty value would be read as a list with one empty text.
		return all.length === 0 ? [] : [`${encode(name)}=${all.map((one) => queryText(name, one)).join(separator)}`];
	}
	if (isRecord(value)) {
		if (format !== "spread") return plainParts("repeat", name, value);
		return present(value).flatMap(([field, one]) => queryParts("repeat", field, one));
	}
	return plainParts(format === "brackets" ? format : "repeat", name, value);
}

const present = (value: Readonly<Record<string, unknown>>): [string, unknown][] =>
	Object.entries(value).filter(([, one]) => one !== undefined);

/** `filter[price][gte]=10`; a list inside repeats its name, which all servers understand. */
function deepParts(name: string, value: unknown, depth: number): string[] {
	if (depth > MAX_DEPTH)
		throw new TypeError(
			`${decodeURIComponent(name).slice(0, 80)} must not be nested more than ${MAX_DEPTH} levels deep`,
		);
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((one) => deepParts(name, one, depth + 1));
	if (!isRecord(value)) return [`${name}=${queryText(name, value)}`];
	// The brackets stay readable: they are what the documents show, and every server decodes both.
	return present(value).flatMap(([field, one]) => deepParts(`${name}[${encode(field)}]`, one, depth + 1));
}
