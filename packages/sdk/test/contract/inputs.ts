import type { BundledDocument, DocumentedOperation, Schema } from "./document.ts";

type Json = { [name: string]: unknown };

const TEXT: Readonly<Record<string, string>> = {
	date: "2026-05-01",
	"date-time": "2026-05-01T12:00:00Z",
	email: "ada@example.com",
	uri: "https://example.com/hook",
	uuid: "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
};

/** Returns a value that a schema allows, with only the required parts. */
export function valid(document: BundledDocument, given: unknown, depth = 0): unknown {
	const schema = document.resolve<Schema>(given);
	if (depth > 8) return {};
	if (schema.const !== undefined) return schema.const;
	if (Array.isArray(schema.examples)) return schema.examples[0];
	if (schema.example !== undefined) return schema.example;
	if (Array.isArray(schema.enum)) return schema.enum[0];
	if (Array.isArray(schema.allOf))
		return Object.assign(
			{},
			...schema.allOf.map((one) => valid(document, one, depth + 1)),
			own(document, schema, depth),
		);
	const [choice] = ((schema.oneOf ?? schema.anyOf) as unknown[] | undefined) ?? [];
	if (choice !== undefined && schema.type === undefined) return valid(document, choice, depth + 1);
	switch ([schema.type].flat().find((type) => type !== "null")) {
		case "string":
			return (TEXT[String(schema.format)] ?? "abc").padEnd(Number(schema.minLength ?? 0), "x");
		case "integer":
		case "number":
			return Math.max(
				Number(schema.minimum ?? Number(schema.exclusiveMinimum ?? 0) + 1),
				Math.min(1, Number(schema.maximum ?? 1)),
			);
		case "boolean":
			return true;
		case "array":
			return Array.from({ length: Number(schema.minItems ?? 1) || 1 }, () =>
				valid(document, schema.items ?? {}, depth + 1),
			);
		default: {
			const needed = choice === undefined ? {} : (document.resolve<{ required?: string[] }>(choice).required ?? []);
			return own(
				document,
				{ ...schema, required: [...((schema.required as string[]) ?? []), ...Object.values(needed)] },
				depth,
			);
		}
	}
}

function own(document: BundledDocument, schema: Schema, depth: number): Json {
	const properties = (schema.properties as Record<string, unknown> | undefined) ?? {};
	return Object.fromEntries(
		((schema.required as string[] | undefined) ?? [])
			.filter((name) => properties[name] !== undefined)
			.map((name) => [name, valid(document, properties[name], depth + 1)]),
	);
}

export interface InvalidInput {
	readonly what: "missing required" | "wrong type" | "unknown enum value" | "over the limit";
	/** The place of the invalid value. */
	readonly param: string;
	readonly params: Json;
}

/** Returns one example of every class of invalid input that the operation can get, in its body or its query. */
export function invalidInputs(document: BundledDocument, operation: DocumentedOperation): readonly InvalidInput[] {
	const queries = operation.parameters.filter((one) => one.in === "query");
	const required = Object.fromEntries(
		queries.filter((one) => one.required).map((one) => [one.name, valid(document, one.schema)]),
	);
	const body = operation.body ? (valid(document, operation.body.schema) as Json) : {};
	const base: Json = { ...required, ...body };
	const fields: [string, Schema][] = operation.body
		? propertiesOf(document, operation.body.schema)
		: queries.map((one) => [one.name.replace(/\[\]$/, ""), document.resolve<Schema>(one.schema)]);
	const found = new Map<string, InvalidInput>();
	const add = (what: InvalidInput["what"], param: string, params: Json): void => {
		if (!found.has(what)) found.set(what, { what, param, params });
	};
	const needs = operation.body
		? requiredOf(document, operation.body.schema)
		: queries.filter((one) => one.required).map((one) => one.name);
	const [first] = needs;
	if (first !== undefined)
		add("missing required", first, Object.fromEntries(Object.entries(base).filter(([name]) => name !== first)));
	for (const [name, schema] of fields) {
		if (name === "expand") continue;
		const types = [schema.type].flat();
		const inBody = operation.body !== undefined;
		if (Array.isArray(schema.enum) && types.includes("string"))
			add("unknown enum value", name, { ...base, [name]: "no-such-value" });
		// Everything in a query is text, so text never has the wrong type there.
		if (types.includes("integer") || types.includes("number") || types.includes("boolean"))
			add("wrong type", name, { ...base, [name]: "abc" });
		else if (inBody && types.includes("string")) add("wrong type", name, { ...base, [name]: { not: "text" } });
		else if (inBody && types.includes("array")) add("wrong type", name, { ...base, [name]: "abc" });
		if (typeof schema.maximum === "number") add("over the limit", name, { ...base, [name]: schema.maximum + 1 });
		else if (inBody && typeof schema.maxLength === "number")
			add("over the limit", name, { ...base, [name]: "x".repeat(schema.maxLength + 1) });
		else if (inBody && typeof schema.maxItems === "number")
			add("over the limit", name, {
				...base,
				[name]: Array.from({ length: schema.maxItems + 1 }, () => valid(document, schema.items ?? {})),
			});
	}
	return [...found.values()];
}

function propertiesOf(document: BundledDocument, given: unknown): [string, Schema][] {
	const schema = document.resolve<Schema>(given);
	const parts = (schema.allOf as unknown[] | undefined) ?? [];
	return [
		...Object.entries((schema.properties as Record<string, unknown> | undefined) ?? {}).map(
			([name, one]): [string, Schema] => [name, document.resolve<Schema>(one)],
		),
		...parts.flatMap((one) => propertiesOf(document, one)),
	];
}

function requiredOf(document: BundledDocument, given: unknown): string[] {
	const schema = document.resolve<Schema>(given);
	const parts = (schema.allOf as unknown[] | undefined) ?? [];
	return [...((schema.required as string[] | undefined) ?? []), ...parts.flatMap((one) => requiredOf(document, one))];
}
