import { defaultOf } from "./defaults.ts";
import type { JsonSchema } from "./description.ts";
import { isNullOnly, isRecord, typesOf } from "./schema-view.ts";
import { define } from "./synthesis.ts";

const MAX_DEPTH = 60;
const TYPES: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
const NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const COUNTS = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
const FORMATS: ReadonlySet<unknown> = new Set(
	"date time date-time duration uri uri-reference email hostname ipv4 ipv6 regex uuid json-pointer byte".split(" "),
);

/**
 * Which side sends a value: properties that only the other side sends are not required. A `sample` is a response with
 * its examples (`sample-request`: a request), which validators would read as schemas.
 */
export type Side = "request" | "response" | "sample" | "sample-request";

/**
 * Returns schemas that can be checked: without keywords that are invalid or that no validator knows, without references
 * that lead nowhere, and lenient where documents are often wrong, such as alternatives that overlap.
 */
export function usableSchemas(
	schemas: Readonly<Record<string, JsonSchema>>,
	side: Side,
): Readonly<Record<string, JsonSchema>> {
	const made: Record<string, JsonSchema> = {};
	for (const [name, schema] of Object.entries(schemas)) define(made, name, usable(schema, schemas, side));
	return made;
}

/** The same for one schema. */
export function usable(
	schema: unknown,
	schemas: Readonly<Record<string, JsonSchema>>,
	side: Side,
	depth = 0,
): JsonSchema {
	if (!isRecord(schema) || depth > MAX_DEPTH) return {};
	const inner = (one: unknown): JsonSchema => usable(one, schemas, side, depth + 1);
	const list = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isRecord).map(inner) : []);
	const made: Record<string, unknown> = {};
	if (typeof schema.$ref === "string") {
		const name = /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref)?.[1];
		if (name !== undefined && Object.hasOwn(schemas, name)) made.$ref = schema.$ref;
	}
	const types = typesOf(schema).filter((type) => TYPES.has(type));
	const isNullable = schema.nullable === true;
	if (types.length > 0) made.type = isNullable && !types.includes("null") ? [...types, "null"] : types;
	if (Array.isArray(schema.enum) && schema.enum.length > 0)
		made.enum = isNullable ? [...new Set([...schema.enum, null])] : [...new Set(schema.enum)];
	if (schema.const !== undefined) made.const = schema.const;
	if (FORMATS.has(schema.format)) made.format = schema.format;
	if (typeof schema.pattern === "string" && compiles(schema.pattern)) made.pattern = schema.pattern;
	for (const name of NUMBERS) if (Number.isFinite(schema[name])) made[name] = schema[name];
	if (!(Number(made.multipleOf ?? 1) > 0)) delete made.multipleOf;
	for (const name of COUNTS) if (Number.isInteger(schema[name]) && Number(schema[name]) >= 0) made[name] = schema[name];
	for (const name of ["writeOnly", "readOnly", "deprecated"]) if (schema[name] !== undefined) made[name] = schema[name];
	const usual = defaultOf(schema, schemas);
	if (usual !== undefined) made.default = usual;
	if (side === "sample" || side === "sample-request") {
		if (schema.example !== undefined) made.example = schema.example;
		if (Array.isArray(schema.examples)) made.examples = schema.examples;
	}
	if (isRecord(schema.properties)) {
		const properties: Record<string, JsonSchema> = {};
		// Every object has this one, so no validator can check it.
		for (const [name, one] of Object.entries(schema.properties))
			if (name !== "__proto__") define(properties, name, inner(one));
		made.properties = properties;
	}
	if (Array.isArray(schema.required)) {
		const hidden = side === "request" || side === "sample-request" ? "readOnly" : "writeOnly";
		const properties = isRecord(schema.properties) ? schema.properties : {};
		made.required = [...new Set(schema.required)].filter(
			(name) => typeof name === "string" && !(isRecord(properties[name]) && properties[name][hidden] === true),
		);
	}
	const tuple = list(schema.prefixItems);
	if (tuple.length > 0) made.prefixItems = tuple;
	if (isRecord(schema.items)) made.items = inner(schema.items);
	if (typeof schema.additionalProperties === "boolean") made.additionalProperties = schema.additionalProperties;
	else if (isRecord(schema.additionalProperties)) made.additionalProperties = inner(schema.additionalProperties);
	const all = list(schema.allOf);
	// `false` in one part of `allOf` would reject what the other parts describe.
	if (all.length > 0)
		made.allOf = all.map(({ additionalProperties: closed, ...rest }) =>
			closed === false ? rest : { ...rest, ...(closed !== undefined && { additionalProperties: closed }) },
		);
	const some = [...list(schema.oneOf), ...list(schema.anyOf)];
	if (some.length > 0) made.anyOf = isNullable && !some.some(isNullOnly) ? [...some, { type: "null" }] : some;
	return isNullable && types.length === 0 && made.anyOf === undefined && (made.$ref !== undefined || all.length > 0)
		? { anyOf: [made as JsonSchema, { type: "null" }] }
		: made;
}

function compiles(pattern: string): boolean {
	try {
		new RegExp(pattern, "u");
		return true;
	} catch {
		return false;
	}
}
