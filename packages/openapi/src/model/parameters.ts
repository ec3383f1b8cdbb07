import { isObject, type Json, type JsonObject } from "../document/load.ts";
import type { Parameter, QueryFormat, Source } from "./api-model.ts";

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

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
		const one = parameter(raw, resolve, usual);
		all.set(`${one.in} ${one.name}`, one);
	}
	const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? "");
	const inPath = names.map(
		(name): Parameter =>
			all.get(`path ${name}`) ?? { name, property: name, in: "path", required: true, schema: { type: "string" } },
	);
	return [...inPath, ...[...all.values()].filter((one) => one.in !== "path")];
}

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
		required: raw.required === true,
		...(typeof raw.description === "string" && { description: raw.description.trim() }),
		...(format && format !== usual && { format }),
		schema,
		...(isObject(source) && { source: source as unknown as Source }),
	};
}

/** Returns how a list or an object is written in the query string, if the document says so. */
function formatOf(raw: JsonObject, schema: JsonObject): QueryFormat | undefined {
	if (raw.content !== undefined) return "json";
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

const has = ({ type }: JsonObject, name: string): boolean =>
	type === name || (Array.isArray(type) && type.includes(name));
