import type { JsonSchema, Operation } from "../model/api-model.ts";

/**
 * Names of the fields, in an operation's body and in its successes, that the document marks with `x-secret: true`. Clients keep what
 * these fields hold out of errors and logs.
 */
export function secretFields(operation: Operation, schemas: Readonly<Record<string, JsonSchema>>): string[] {
	const names = new Set<string>();
	const seen = new Set<unknown>();
	const visit = (schema: unknown): void => {
		if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
		seen.add(schema);
		const { $ref, properties } = schema as { $ref?: unknown; properties?: unknown };
		const name = /^#\/components\/schemas\/(.+)$/.exec(String($ref ?? ""))?.[1];
		if (name !== undefined) visit(schemas[name]);
		if (typeof properties === "object" && properties !== null)
			for (const [field, value] of Object.entries(properties))
				if ((value as JsonSchema | null)?.["x-secret"] === true) names.add(field);
		for (const part of Object.values(schema)) visit(part);
	};
	for (const { schema } of [operation.body ?? {}, ...operation.successes] as { schema?: JsonSchema }[]) visit(schema);
	// A comma separates names in the table.
	return [...names].filter((name) => /^[\w-]+$/.test(name)).sort();
}
