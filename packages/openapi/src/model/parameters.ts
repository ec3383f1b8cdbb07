import { isObject, type Json, type JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { Parameter, QueryFormat, Source } from "./api-model.ts";

/**
 * Returns the parameters of an operation. Those in the path come first, in the order of the path, because that is the order of a
 * method's arguments. A parameter of the operation replaces one of the path item with the same name and place.
 *
 * @param usual how the API writes lists by default
 */
export function parametersOf(
	path: string,
	declared: readonly JsonObject[],
	resolve: (value: Json | undefined) => JsonObject,
	usual: QueryFormat,
): Parameter[] {
	const all = new Map<string, Parameter>();
	for (const raw of declared) {
		if (!PLACES.has(raw.in) || isSetByClient(raw)) continue;
		const one = parameter(raw, resolve, usual);
		all.set(`${one.in} ${one.name}`, one);
	}
	const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? "");
	const inPath = names.map(
		(name): Parameter =>
			all.get(`path ${name}`) ?? { name, property: name, in: "path", required: true, schema: { type: "string" } },
	);
	return [...inPath, ...apart([...all.values()].filter((one) => one.in !== "path"))];
}

const PLACES = new Set<unknown>(["path", "query", "header", "cookie"]);
/** What OpenAPI takes out of the parameters, and what no program may choose: the connection depends on it. */
const SET_BY_CLIENT = new Set(
	"accept content-type authorization content-length transfer-encoding host connection keep-alive te trailer upgrade expect".split(
		" ",
	),
);

/** Whether a parameter is a header that only the client and its transport set. */
const isSetByClient = ({ in: place, name }: JsonObject): boolean =>
	place === "header" && SET_BY_CLIENT.has(String(name).toLowerCase());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Gives each parameter a property of its own. One that has the name of another is called after its place too: `idHeader`. */
function apart(parameters: readonly Parameter[], taken: ReadonlySet<string> = new Set()): Parameter[] {
	const known = new Set(taken);
	return parameters.map((one) => {
		let { property } = one;
		for (let count = 1; known.has(property); count++)
			property = `${one.property}${capital(one.in)}${count > 1 ? String(count) : ""}`;
		known.add(property);
		return property === one.property ? one : { ...one, property };
	});
}

/** Keeps parameters apart from the fields of the body: both are properties of the same argument. */
export const apartFrom = (parameters: readonly Parameter[], fields: readonly string[]): Parameter[] => {
	const outside = parameters.filter((one) => one.in !== "path");
	return [...parameters.filter((one) => one.in === "path"), ...apart(outside, new Set(fields))];
};

function parameter(raw: JsonObject, resolve: (value: Json | undefined) => JsonObject, usual: QueryFormat): Parameter {
	const name = typeof raw.name === "string" ? raw.name : "";
	const content = object(Object.values(object(raw.content))[0]);
	const schema = object(raw.schema ?? content.schema);
	const source = raw["x-source"] ?? schema["x-source"];
	const format = raw.in === "query" ? formatOf(raw, resolve(schema)) : undefined;
	return {
		name,
		property: name.replace(/\[\]$/, ""),
		in: raw.in as Parameter["in"],
		...styleOf(raw, resolve(schema), usual, resolve),
		required: raw.required === true,
		...(typeof raw.description === "string" && { description: raw.description.trim() }),
		...(format && format !== usual && !raw.allowReserved && { format }),
		schema,
		...(isObject(source) && { source: source as unknown as Source }),
	};
}

/** Whether a value is written as JSON: its media type says so, or there is no other text for a list or an object. */
export function isJsonText(raw: JsonObject, schema: JsonObject): boolean {
	const [type] = Object.keys(object(raw.content));
	if (type === undefined) return false;
	return /[/+]json\b/i.test(type) || has(schema, "array") || has(schema, "object") || schema.properties !== undefined;
}

/** Returns how a value is written where a plain client cannot. */
function styleOf(
	raw: JsonObject,
	schema: JsonObject,
	usual: QueryFormat,
	resolve: (value: Json | undefined) => JsonObject,
): { readonly style?: string } {
	const isNested = has(schema, "array") || has(schema, "object") || schema.properties !== undefined;
	const spread = raw.explode === true ? "*" : "";
	if (raw.in === "query") {
		const format = formatOf(raw, schema) ?? usual;
		// A list in the style deepObject has no documented form: every server reads `a[]=1`.
		if (raw.style === "deepObject" && has(schema, "array")) return { style: "nested" };
		// Neither has a list of objects, or a value that can be one. Most servers read `a[0][b]=1`.
		if (raw.content === undefined && raw.style !== "deepObject" && mayNest(schema, resolve)) {
			if (raw.explode !== false) return { style: "form" };
			if (has(schema, "array")) return { style: "json" };
		}
		return raw.allowReserved === true ? { style: `${format}+` } : {};
	}
	if (isJsonText(raw, schema)) return { style: "json" };
	if (raw.in === "path") {
		if (raw.style === "label" || raw.style === "matrix") return { style: `${raw.style}${spread}` };
		// A plain client takes ids in a path, so it refuses true and false.
		return isNested || has(schema, "boolean") ? { style: `simple${spread}` } : {};
	}
	if (raw.in === "cookie") return { style: "form" };
	return has(schema, "object") || schema.properties !== undefined ? { style: `simple${spread}` } : {};
}

/** Returns how a list or an object is written in the query string, if the document says so. */
function formatOf(raw: JsonObject, schema: JsonObject): QueryFormat | undefined {
	if (isJsonText(raw, schema)) return "json";
	const isList = has(schema, "array");
	const isRecord = has(schema, "object") || (!isList && schema.properties !== undefined);
	switch (raw.style) {
		case "deepObject":
			return "deep";
		case "spaceDelimited":
			return raw.explode === true ? "repeat" : "space";
		case "pipeDelimited":
			return raw.explode === true ? "repeat" : "pipe";
	}
	if (raw.explode === false) return isList || isRecord ? "comma" : undefined;
	if (isRecord) return "spread";
	if (!isList) return undefined;
	if (String(raw.name).endsWith("[]")) return "brackets";
	// Without either, the provider's default applies.
	return raw.style === "form" || raw.explode === true ? "repeat" : undefined;
}

/** Whether a value can be a list of objects, or is an object in one of several forms. A plain object has a documented form. */
function mayNest(schema: JsonObject, resolve: (value: Json | undefined) => JsonObject, depth = 0): boolean {
	if (depth > 4) return false;
	if (has(schema, "array")) {
		const items = resolve(schema.items);
		return has(items, "object") || items.properties !== undefined || mayNest(items, resolve, depth + 1);
	}
	if (schema.properties !== undefined && depth === 0)
		return Object.values(object(schema.properties)).some((one) => {
			const inner = resolve(one);
			return has(inner, "object") || inner.properties !== undefined || mayNest(inner, resolve, depth + 1);
		});
	const choices = [schema.oneOf, schema.anyOf].flatMap((all) => (Array.isArray(all) ? all : []));
	return choices.some((one) => {
		const choice = resolve(one);
		return has(choice, "object") || choice.properties !== undefined || mayNest(choice, resolve, depth + 1);
	});
}

const has = ({ type }: JsonObject, name: string): boolean =>
	type === name || (Array.isArray(type) && type.includes(name));
