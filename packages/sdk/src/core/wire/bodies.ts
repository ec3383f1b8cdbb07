import type { BuiltRequest } from "../call/build-request.ts";
import { encode } from "../call/query.ts";
import { contentOf, STREAM_SENT_ONCE } from "./upload.ts";
import type { WireBody } from "./wire.ts";

/** A body that is ready to be sent. */
export type WrittenBody = Pick<BuiltRequest, "body" | "type" | "once">;

/** What a writer of bodies needs besides the value. */
export interface BodyPlace {
	/** Names the operation in errors. */
	readonly operation: string;
	/** Returns a random id. */
	readonly uuid: () => string;
}

/** Writes a body. @throws TypeError for a value that cannot be written */
export type BodyWriter = (value: unknown, body: WireBody, place: BodyPlace) => WrittenBody;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
/** Whether a value consists of others. A date is a single value. */
export const isNested = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !(value instanceof Date);

/** Writes a single value of a form. */
export function formText(value: unknown): string {
	if (value === null || value === undefined) return "";
	return value instanceof Date ? value.toISOString() : String(value);
}

/** A deeper value is the caller's mistake: an object that contains itself, for example. */
const MAX_DEPTH = 20;

/** `a[b]=1`, `a[]=x` for a list of single values, and `a[0][b]=1` for a list of objects. */
function nested(name: string, value: unknown, where: string, depth = 0): [string, string][] {
	if (depth > MAX_DEPTH) throw new TypeError(`${where} must not be nested more than ${MAX_DEPTH} levels deep`);
	if (value === undefined) return [];
	if (!isNested(value)) return [[name, formText(value)]];
	const below = isList(value)
		? value.map((one, index): [string, unknown] => [isNested(one) ? String(index) : "", one])
		: Object.entries(value);
	return below.flatMap(([step, one]) => nested(`${name}[${step}]`, one, where, depth + 1));
}

const SEPARATORS: Readonly<Record<string, string>> = { comma: ",", space: " ", pipe: "|" };

/** Writes one field of a form as pairs of names and values. */
export function formPairs(name: string, value: unknown, style: string | undefined, where: string): [string, string][] {
	if (value === undefined) return [];
	if (style === "json") return [[name, JSON.stringify(value)]];
	if (!isNested(value)) return [[name, formText(value)]];
	if (style === "nested" || style === "deep") return nested(name, value, where);
	const separator = SEPARATORS[style ?? ""];
	if (separator !== undefined)
		return [[name, (isList(value) ? value : Object.entries(value).flat()).map(formText).join(separator)]];
	if (isList(value))
		return value.map((one) => [
			style === "brackets" ? `${name}[]` : name,
			isNested(one) ? JSON.stringify(one) : formText(one),
		]);
	if (style === "spread")
		return Object.entries(value).map(([field, one]) => [field, isNested(one) ? JSON.stringify(one) : formText(one)]);
	return [[name, JSON.stringify(value)]];
}

/** @throws TypeError for a value that has no fields */
export function fieldsOf(value: unknown, { operation }: BodyPlace): [string, unknown][] {
	if (typeof value === "object" && value !== null && !isList(value)) return Object.entries(value);
	throw new TypeError(`${operation}: the body must be an object`);
}

/** Brackets stay readable: they are what documents show, and every server decodes both. */
export const formName = (name: string): string => encode(name).replace(/%5B/g, "[").replace(/%5D/g, "]");

/** Writes `application/x-www-form-urlencoded`. */
export const formBody: BodyWriter = (value, { type, fields = {}, rest }, place) => ({
	body: fieldsOf(value, place)
		.flatMap(([name, one]) => formPairs(name, one, fields[name] ?? rest, `${place.operation}: ${name}`))
		.map(([name, text]) => `${formName(name)}=${encode(text)}`)
		.join("&"),
	type: type ?? "application/x-www-form-urlencoded",
});

/** Writes bytes as they are. */
export const binaryBody: BodyWriter = (value, { type = "application/octet-stream" }, { operation }) => {
	const content = contentOf(value, `${operation}: the body`);
	// The document may only say what kind of file it is, as in `image/*`.
	const isAny = type.includes("*") || type === "application/octet-stream";
	return {
		body: content.open ?? content.known,
		type: (isAny ? content.type : undefined) ?? (type.includes("*") ? "application/octet-stream" : type),
		...(content.isOnce && { once: STREAM_SENT_ONCE }),
	};
};

/** Writes text as it is. */
export const textBody: BodyWriter = (value, { type = "text/plain" }, { operation }) => {
	if (typeof value !== "string") throw new TypeError(`${operation}: the body must be a string`);
	return { body: value, type: type.includes("*") ? "text/plain" : type };
};
