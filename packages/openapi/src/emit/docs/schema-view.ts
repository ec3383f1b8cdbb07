import type { JsonSchema } from "../../model/api-model.ts";
import { schemaOf } from "../names.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;

/** A property in the form that readers see. */
export interface Property {
	readonly name: string;
	readonly schema: JsonSchema;
	readonly required: boolean;
}

const list = (value: unknown): readonly JsonSchema[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
const record = (value: unknown): Readonly<Record<string, JsonSchema>> =>
	typeof value === "object" && value !== null ? (value as Record<string, JsonSchema>) : {};

/** Resolves references; keywords next to a reference win, such as the description of a field. */
export function resolved(schema: JsonSchema, schemas: Schemas): JsonSchema {
	let current = schema;
	for (let depth = 0; depth < 20; depth++) {
		const name = schemaOf(current.$ref);
		if (name === undefined) return current;
		const { $ref: _reference, ...beside } = current;
		current = { ...schemas[name], ...beside };
	}
	return current;
}

/** Returns the properties of an object with those of the schemas that it combines. */
export function propertiesOf(schema: JsonSchema, schemas: Schemas, depth = 0): Property[] {
	const { properties, required, allOf } = resolved(schema, schemas);
	const needed = new Set(Array.isArray(required) ? required : []);
	const combined = depth > 8 ? [] : list(allOf).flatMap((one) => propertiesOf(one, schemas, depth + 1));
	const all = new Map(combined.map((one) => [one.name, one]));
	for (const [name, inner] of Object.entries(record(properties)))
		all.set(name, { name, schema: record({ inner }).inner ?? {}, required: needed.has(name) });
	return [...all.values()].map((one) => (needed.has(one.name) ? { ...one, required: true } : one));
}

/** The alternatives of a schema, without null. */
export const variantsOf = (schema: JsonSchema): readonly JsonSchema[] =>
	list(schema.oneOf ?? schema.anyOf).filter((one) => one.type !== "null");

/** Returns the schema inside lists, or the schema itself. */
export function innermost(schema: JsonSchema, schemas: Schemas): JsonSchema {
	let current = schema;
	for (let depth = 0; depth < 8; depth++) {
		const { type, items } = resolved(current, schemas);
		if (items === undefined || !(type === "array" || (Array.isArray(type) && type.includes("array")))) return current;
		current = items as JsonSchema;
	}
	return current;
}

/** Returns the name of the schema that a reference, or the one alternative to null, points to. */
export function nameOf(schema: JsonSchema): string | undefined {
	const own = schemaOf(schema.$ref);
	if (own !== undefined) return own;
	const [only, ...more] = schema.properties === undefined ? variantsOf(schema) : [];
	return only !== undefined && more.length === 0 ? schemaOf(only.$ref) : undefined;
}
