import type { JsonObject } from "@countersign/openapi/document";
import type { JsonSchema } from "@countersign/openapi/model";

/** One way in which a response differs from the document. Contains names and types, and no values except those of enums. */
export interface Difference {
	/** `data[].order_total`; empty for the whole response. */
	readonly path: string;
	readonly what: string;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

export function typeOf(value: unknown): string {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return Number.isInteger(value) ? "integer" : typeof value;
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function resolved(schema: JsonSchema, schemas: Schemas): JsonSchema {
	let at = schema;
	for (let depth = 0; typeof at.$ref === "string" && depth < 20; depth++)
		at = schemas[at.$ref.slice(at.$ref.lastIndexOf("/") + 1)] ?? {};
	return at;
}

const typesOf = ({ type }: JsonSchema): readonly string[] =>
	type === undefined ? [] : Array.isArray(type) ? (type as string[]) : [type as string];

const fits = (types: readonly string[], type: string): boolean =>
	types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));

/** How the shape of a value differs from a schema: fields, types, known values; formats and limits are ignored. */
export function differences(value: unknown, given: JsonSchema, schemas: Schemas, path = ""): Difference[] {
	const schema = resolved(given, schemas);
	const union = (schema.oneOf ?? schema.anyOf) as readonly JsonSchema[] | undefined;
	if (union)
		return union
			.map((one) => differences(value, one, schemas, path))
			.reduce((least, one) => (one.length < least.length ? one : least));
	const type = typeOf(value);
	const types = typesOf(schema);
	if (!fits(types, type)) return [{ path, what: `is ${type}, but ${types.join(" or ")} in the document` }];
	const known = (schema.const === undefined ? schema.enum : [schema.const]) as readonly unknown[] | undefined;
	if (known && value !== null && !known.includes(value))
		return [{ path, what: `has the value ${JSON.stringify(value).slice(0, 60)}, which is not in the document` }];
	if (Array.isArray(value)) {
		const items = (schema.items ?? {}) as JsonSchema;
		return distinct(value.flatMap((item) => differences(item, items, schemas, `${path}[]`)));
	}
	return type === "object" ? ofObject(value as JsonObject, schema, schemas, path) : [];
}

function ofObject(value: JsonObject, schema: JsonSchema, schemas: Schemas, path: string): Difference[] {
	const parts = [schema, ...((schema.allOf ?? []) as JsonSchema[]).map((one) => resolved(one, schemas))];
	const properties = Object.assign({}, ...parts.map((one) => one.properties ?? {})) as Record<string, JsonSchema>;
	const required = parts.flatMap((one) => (one.required ?? []) as string[]);
	// An object without defined properties, such as metadata, may hold anything.
	const rest = parts.map((one) => one.additionalProperties).find((one) => one !== undefined && one !== false);
	const open = Object.keys(properties).length === 0 || rest !== undefined;
	const missing = required
		.filter((name) => !(name in value))
		.map((name) => ({ path: join(path, name), what: "is missing, but required in the document" }));
	const inside = Object.entries(value).flatMap(([name, field]) => {
		// An optional field that is null is absent, in other words.
		if (field === null && !required.includes(name) && properties[name]) return [];
		const known = properties[name] ?? (typeof rest === "object" ? (rest as JsonSchema) : undefined);
		if (known) return differences(field, known, schemas, join(path, properties[name] ? name : "*"));
		return open ? [] : [{ path: join(path, name), what: `(${typeOf(field)}) is not in the document` }];
	});
	return distinct([...missing, ...inside]);
}

function distinct(all: readonly Difference[]): Difference[] {
	return [...new Map(all.map((one) => [`${one.path}\n${one.what}`, one])).values()];
}

/** Returns how the top-level fields of two responses differ. Neither needs a schema. */
export function fieldDifferences(theirs: unknown, ours: unknown): Difference[] {
	const fields = (value: unknown): JsonObject =>
		typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
	if (typeOf(theirs) !== typeOf(ours))
		return [{ path: "", what: `is ${typeOf(theirs)}, but ${typeOf(ours)} in the mock` }];
	const [vendor, mock] = [fields(theirs), fields(ours)];
	// Null says nothing about the type that the field may have another time, just like a missing field.
	const isSaid = (value: unknown): boolean => value !== null && value !== undefined;
	return [
		...Object.keys(mock)
			.filter((name) => !(name in vendor) && isSaid(mock[name]))
			.map((name) => ({ path: name, what: "is missing, but present in the mock" })),
		...Object.entries(vendor).flatMap(([path, value]) => {
			if (!isSaid(value) || (path in mock && !isSaid(mock[path]))) return [];
			if (!(path in mock)) return [{ path, what: `(${typeOf(value)}) is not in the mock` }];
			const [theirType, ourType] = [typeOf(value), typeOf(mock[path])];
			return theirType === ourType ? [] : [{ path, what: `is ${theirType}, but ${ourType} in the mock` }];
		}),
	];
}
