/** Bodies for an operation: a sensible one, and for each of its fields one in which that field holds something else. */
import { exampleOf } from "../../../openapi/src/emit/example.ts";
import type { JsonSchema } from "../../src/engine/route.ts";

type Schemas = Readonly<Record<string, object>>;
type Json = Record<string, unknown>;

/** The steps to a field; a number is the index of an array item. */
export type Place = readonly (string | number)[];

const DEPTH = 8;

const resolve = (schemas: Schemas, schema: JsonSchema): JsonSchema => {
	const name = /^#\/components\/schemas\/([^/]+)$/.exec(String(schema.$ref ?? ""))?.[1];
	return name === undefined ? schema : resolve(schemas, (schemas[name] ?? {}) as JsonSchema);
};

const parts = (schema: JsonSchema): readonly JsonSchema[] =>
	(["allOf", "anyOf", "oneOf"] as const).flatMap((key) => (schema[key] as readonly JsonSchema[] | undefined) ?? []);

/** Every field of a schema, at any depth, with its schema. */
export function fieldsOf(schemas: Schemas, given: JsonSchema, at: Place = [], seen = 0): [Place, JsonSchema][] {
	if (at.length > DEPTH || seen > DEPTH) return [];
	const schema = resolve(schemas, given);
	const properties = Object.entries((schema.properties as Readonly<Record<string, JsonSchema>> | undefined) ?? {});
	const items = schema.items as JsonSchema | undefined;
	return [
		...properties.flatMap(([name, one]): [Place, JsonSchema][] => [
			[[...at, name], one],
			...fieldsOf(schemas, one, [...at, name], seen + 1),
		]),
		...(items === undefined
			? []
			: ([[[...at, 0], items], ...fieldsOf(schemas, items, [...at, 0], seen + 1)] as [Place, JsonSchema][])),
		...parts(schema).flatMap((one) => fieldsOf(schemas, one, at, seen + 1)),
	];
}

/** An example with the ids of records that exist. */
export function realistic(
	schemas: Schemas,
	schema: JsonSchema,
	known: (name: string) => string | undefined,
	name = "value",
): unknown {
	const fill = (value: unknown, field: string): unknown => {
		if (Array.isArray(value)) return value.map((one) => fill(one, field.replace(/s$/, "")));
		if (typeof value === "object" && value !== null)
			return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, key)]));
		return typeof value === "string" ? (known(field) ?? value) : value;
	};
	return fill(exampleOf(schema, schemas as Readonly<Record<string, JsonSchema>>, name), name);
}

/** JSON text of a body with one field replaced. The field's value is JSON text, so that what no object can hold can be sent too. */
export function withField(body: unknown, place: Place, value: string, make: (place: Place) => unknown): string {
	const mark = "\u0001field\u0001";
	const put = (holder: unknown, index: number): unknown => {
		const step = place[index];
		if (step === undefined) return mark;
		if (typeof step === "number") {
			const list = Array.isArray(holder) && holder.length > 0 ? holder : [make(place.slice(0, index + 1))];
			return [put(list[0], index + 1), ...list.slice(1)];
		}
		const made = (typeof holder === "object" && holder !== null ? holder : make(place.slice(0, index))) as Json;
		const object = typeof made === "object" && made !== null && !Array.isArray(made) ? made : {};
		return { ...object, [step]: put(object[step], index + 1) };
	};
	return JSON.stringify(put(body, 0)).replace(JSON.stringify(mark), () => value);
}
