import type { JsonSchema, Operation } from "../model/api-model.ts";

/**
 * Names of the fields, in an operation's body and in its successes, that the document marks with `x-secret: true`. Clients keep what
 * these fields hold out of errors and logs.
 */
export function secretFields(operation: Operation, schemas: Readonly<Record<string, JsonSchema>>): string[] {
	const names = new Set<string>();
	const seen = new Set<unknown>();
	/** Schemas that are referred to. A chain of references can be longer than the stack. */
	const open = new Set<string>();
	const visit = (schema: unknown): void => {
		if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
		seen.add(schema);
		const { $ref, properties } = schema as { $ref?: unknown; properties?: unknown };
		const name = /^#\/components\/schemas\/(.+)$/.exec(String($ref ?? ""))?.[1];
		if (name !== undefined) open.add(name);
		if (typeof properties === "object" && properties !== null)
			for (const [field, value] of Object.entries(properties))
				if ((value as JsonSchema | null)?.["x-secret"] === true) names.add(field);
		for (const part of Object.values(schema)) visit(part);
	};
	for (const { schema } of [operation.body ?? {}, ...operation.successes] as { schema?: JsonSchema }[]) visit(schema);
	if (hasSecrets(schemas)) for (const name of open) visit(schemas[name]);
	// A comma separates names in the table.
	return [...names].filter((name) => /^[\w-]+$/.test(name)).sort();
}

const known = new WeakMap<object, boolean>();

/** Returns whether any named schema has a secret. Most documents have none, and then no operation needs to search all of them. */
function hasSecrets(schemas: Readonly<Record<string, JsonSchema>>): boolean {
	const before = known.get(schemas);
	if (before !== undefined) return before;
	const search = (value: unknown): boolean =>
		typeof value === "object" &&
		value !== null &&
		((value as JsonSchema)["x-secret"] === true || Object.values(value).some(search));
	const found = search(schemas);
	known.set(schemas, found);
	return found;
}
