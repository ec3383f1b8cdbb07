import type { JsonSchema } from "../model/api-model.ts";

export type Example = string | number | boolean | null | readonly Example[] | { readonly [name: string]: Example };

type Schemas = Readonly<Record<string, JsonSchema>>;

/** What people expect to read where the schema says no more than "a string". */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
	[/email/, "ada@example.com"],
	[/phone/, "+15550100"],
	[/(^|_)url$|uri$/, "https://example.com/hook"],
	[/currency/, "USD"],
	[/country/, "US"],
	[/^(state|region|province)/, "NY"],
	[/postal|zip/, "10001"],
	[/city/, "New York"],
	[/line1|street1/, "1 Main Street"],
	[/first_name|contact_name/, "Ada"],
	[/last_name/, "Lovelace"],
	[/name$/, "Example"],
	[/(_date|_on)$/, "2026-05-01"],
	[/_at$/, "2026-05-01T12:00:00Z"],
];

const BY_FORMAT: Readonly<Record<string, string>> = {
	date: "2026-05-01",
	"date-time": "2026-05-01T12:00:00Z",
	email: "ada@example.com",
	uri: "https://example.com/hook",
	uuid: "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
};

function text(schema: JsonSchema, name: string): string {
	const format = BY_FORMAT[String(schema.format)];
	if (format !== undefined) return format;
	const value = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? name;
	const least = Number(schema.minLength ?? 0);
	const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
	return value.padEnd(least, "x").slice(0, most);
}

function number(schema: JsonSchema): number {
	const least = Number(schema.minimum ?? Number(schema.exclusiveMinimum ?? 0) + 1);
	return Math.max(least, Math.min(1, Number(schema.maximum ?? 1)));
}

/**
 * Returns a short value that the schema allows: only required fields, the first value of an enum, one item if a list must not be empty.
 *
 * @param name of the property or parameter that the value is for
 */
export function exampleOf(schema: JsonSchema, schemas: Schemas, name = "value", depth = 0): Example {
	const given = schema.example ?? (schema.examples as readonly unknown[] | undefined)?.[0] ?? schema.const;
	if (given !== undefined) return given as Example;
	const reference = /^#\/components\/schemas\/([^/]+)$/.exec(String(schema.$ref ?? ""))?.[1];
	// A schema that needs itself to be complete has no finite example; a few levels show enough.
	if (reference !== undefined) return depth > 6 ? {} : exampleOf(schemas[reference] ?? {}, schemas, name, depth + 1);
	const [first] = (schema.enum as readonly Example[] | undefined) ?? [];
	if (first !== undefined) return first;
	const all = schema.allOf as readonly JsonSchema[] | undefined;
	if (all)
		return Object.assign(
			{},
			...all.map((one) => exampleOf(one, schemas, name, depth + 1)),
			object(schema, schemas, depth),
		);
	const [choice] = ((schema.oneOf ?? schema.anyOf) as readonly JsonSchema[] | undefined) ?? [];
	if (choice && schema.type === undefined) return exampleOf(choice, schemas, name, depth + 1);
	const types = [schema.type].flat() as (string | undefined)[];
	switch (types.find((type) => type !== "null")) {
		case "string":
			return text(schema, name);
		case "integer":
			return Math.ceil(number(schema));
		case "number":
			return number(schema);
		case "boolean":
			return true;
		case "array":
			return Array.from({ length: Math.max(1, Number(schema.minItems ?? 1)) }, () =>
				exampleOf((schema.items as JsonSchema | undefined) ?? {}, schemas, name.replace(/s$/, ""), depth + 1),
			);
		case "object": {
			// If any one of several fields is enough, the first one is used.
			const needs = choice ? ((choice.required as readonly string[] | undefined) ?? []) : [];
			return object(
				{ ...schema, required: [...((schema.required as string[] | undefined) ?? []), ...needs] },
				schemas,
				depth,
			);
		}
		default:
			return types.includes("null") ? null : {};
	}
}

function object(schema: JsonSchema, schemas: Schemas, depth: number): Record<string, Example> {
	const properties = (schema.properties as Readonly<Record<string, JsonSchema>> | undefined) ?? {};
	const required = new Set((schema.required as readonly string[] | undefined) ?? []);
	// A body that needs nothing shows at least what it could hold.
	if (required.size === 0 && depth <= 1) {
		const first = Object.keys(properties).find((name) => properties[name]?.deprecated !== true);
		if (first !== undefined) required.add(first);
	}
	return Object.fromEntries(
		Object.entries(properties)
			.filter(([name]) => required.has(name))
			.map(([name, one]) => [name, exampleOf(one, schemas, name, depth + 1)]),
	);
}

/**
 * The value as a TypeScript literal; one line while it is short.
 *
 * @param width of the longest line
 */
export function literal(value: Example, indent = "", width = 90): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = `${indent}\t`;
	const parts = Array.isArray(value)
		? value.map((one) => literal(one as Example, inner, width))
		: Object.entries(value).map(
				([name, one]) =>
					`${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${literal(one, inner, width)}`,
			);
	const [open, close, gap] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
	if (parts.length === 0) return `${open}${close}`;
	const line = `${open}${gap}${parts.join(", ")}${gap}${close}`;
	if (line.length <= width && !line.includes("\n")) return line;
	return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}
