import { checkHeader, encodeArgument } from "../call/build-request.ts";
import { encode } from "../call/query.ts";
import { queryParts } from "../call/query-formats.ts";
import type { QueryFormat } from "../operations/operation.ts";
import { formName, formPairs } from "./bodies.ts";

type Fields = readonly (readonly [string, unknown])[];

/** Characters that a document may allow in a query without encoding. `&`, `#`, `+` and `%` would change its meaning. */
const RESERVED = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D|5B|5D)/gi;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** @throws TypeError for a value that is not a single one */
function single(name: string, value: unknown): string {
	if (value instanceof Date) return value.toISOString();
	if ((typeof value === "object" && value !== null) || typeof value === "function" || value === undefined)
		throw new TypeError(`${name} must be a string, number, boolean, date, or a list or object of them`);
	return String(value);
}

const present = (value: Readonly<Record<string, unknown>>): Fields =>
	Object.entries(value).filter(([, one]) => one !== undefined);

/**
 * Writes an argument in the path.
 *
 * @param style `simple`, `label` or `matrix`, with `*` if lists and objects are spread out, or `json`
 * @throws TypeError for a value that cannot be written, or that could lead to another endpoint
 */
export function pathArgument(operation: string, name: string, style: string, value: unknown): string {
	const spread = style.endsWith("*");
	const kind = spread ? style.slice(0, -1) : style;
	const bad = (): never => {
		throw new TypeError(`${operation}: \`${name}\` must not be empty, and must not lead to another path`);
	};
	const coded = (one: unknown): string =>
		encode(single(`${operation}: ${name}`, one)).replaceAll(".", kind === "label" ? "%2E" : ".");
	if (kind === "json") return encode(JSON.stringify(value));
	if (!Array.isArray(value) && !isRecord(value)) {
		const text = encodeArgument(
			value instanceof Date ? value.toISOString() : typeof value === "boolean" ? String(value) : value,
			name,
			operation,
		);
		return kind === "label" ? `.${text}` : kind === "matrix" ? `;${encode(name)}=${text}` : text;
	}
	const pairs = isRecord(value) ? present(value) : undefined;
	const items = pairs
		? spread
			? pairs.map(([field, one]) => `${encode(field)}=${coded(one)}`)
			: pairs.flatMap(([field, one]) => [encode(field), coded(one)])
		: (value as readonly unknown[]).map(coded);
	if (items.length === 0) return bad();
	let text: string;
	if (kind === "label") text = `.${items.join(spread ? "." : ",")}`;
	else if (kind === "matrix")
		text = spread
			? items.map((item) => (pairs ? `;${item}` : `;${encode(name)}=${item}`)).join("")
			: `;${encode(name)}=${items.join(",")}`;
	else text = items.join(",");
	return /^\.*$/.test(text) ? bad() : text;
}

/**
 * Writes a param as the parts of a query.
 *
 * @param style a format, with `+` if reserved characters stay as they are; `form` nests objects, and repeats the name for a list
 */
export function queryOf(name: string, style: string, value: unknown): string[] {
	const reserved = style.endsWith("+");
	const format = (reserved ? style.slice(0, -1) : style) as QueryFormat;
	const isDeep = isRecord(value) || (Array.isArray(value) && value.some((one) => isRecord(one) || Array.isArray(one)));
	if (style === "form") return queryOf(name, isDeep ? "nested" : "repeat", value);
	const parts =
		style === "nested"
			? formPairs(name, value, style, name).map(([field, text]) => `${formName(field)}=${encode(text)}`)
			: queryParts(format, name, value);
	if (!reserved) return parts;
	return parts.map((part) => {
		const at = part.indexOf("=");
		return part.slice(0, at) + part.slice(at).replace(RESERVED, decodeURIComponent);
	});
}

/**
 * Writes a param as a header.
 *
 * @param style `simple`, with `*` if objects are spread out, or `json`
 */
export function headerOf(name: string, style: string, value: unknown): string {
	if (style === "json")
		return checkHeader(
			name,
			JSON.stringify(value).replace(
				/[^\x20-\x7e]/g,
				(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
			),
		);
	if (Array.isArray(value)) return checkHeader(name, value.map((one) => single(name, one)).join(","));
	if (!isRecord(value)) return checkHeader(name, single(name, value));
	const pairs = present(value).map(([field, one]) => [field, single(name, one)]);
	return checkHeader(
		name,
		style.endsWith("*") ? pairs.map((pair) => pair.join("=")).join(",") : pairs.flat().join(","),
	);
}

/** Writes a param as a cookie: `name=value`. Lists are separated by commas. */
export function cookieOf(name: string, style: string, value: unknown): string {
	const text =
		style === "json"
			? JSON.stringify(value)
			: Array.isArray(value)
				? value.map((one) => single(name, one)).join(",")
				: isRecord(value)
					? present(value)
							.map(([field, one]) => `${field},${single(name, one)}`)
							.join(",")
					: single(name, value);
	return `${encode(name)}=${encode(text).replaceAll("%2C", ",")}`;
}

/** The module as a part of a client: pass it on if the document uses other parameter styles than the usual ones. */
export const parameterStyles = {
	/** Writes a value as part of a path. */
	pathArgument,
	/** Writes a value as parts of a query. */
	queryOf,
	/** Writes a value as a header. */
	headerOf,
	/** Writes a value as cookies. */
	cookieOf,
};
/** How params are written that a document describes with a style of their own. */
export type ParameterStyles = typeof parameterStyles;
