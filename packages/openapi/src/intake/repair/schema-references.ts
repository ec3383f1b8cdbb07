import { isObject, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft } from "../draft.ts";
import { readPointer, valueAt, whyNowhere, writePointer } from "../pointers.ts";
import { isSafeComponentName, safeComponentName, wordsOf } from "../safe-names.ts";
import { visitSchema, visitSchemas } from "../walk-schemas.ts";

/** Gives every named schema a safe name, and makes every reference to a schema point to a named one. */
export function repairSchemaReferences(draft: Draft): void {
	const { document } = draft;
	const components = isObject(document.components) ? document.components : {};
	document.components = components;
	const schemas = isObject(components.schemas) ? components.schemas : {};
	components.schemas = schemas;
	const renamed = renameSchemas(draft, components, schemas);
	const known = components.schemas as JsonObject;
	const hoisted = new Map<string, string>();
	const queue: string[] = [];
	const numbers = new Map<string, number>();

	const resolve = (reference: string, pointer: Pointer): string | undefined => {
		const read =
			readPointer(reference) ?? (/^[\w.-]+$/.test(reference) ? ["components", "schemas", reference] : undefined);
		if (!read) return undefined;
		const steps = inSchema(draft, read, pointer);
		const [first, second, name, ...rest] = steps;
		if (first === "components" && second === "schemas" && name !== undefined) {
			const current = renamed.get(name) ?? name;
			if (rest.length === 0) return Object.hasOwn(known, current) ? current : undefined;
			return hoist(["components", "schemas", current, ...rest]);
		}
		return hoist(steps);
	};
	const hoist = (steps: readonly string[]): string | undefined => {
		const key = writePointer(steps);
		const before = hoisted.get(key);
		if (before !== undefined) return before;
		const found = valueAt(document, steps);
		if (!isObject(found) && typeof found !== "boolean") return undefined;
		const words = steps
			.filter((step) => !/^(?:components|schemas|properties|content|paths|schema|items)$/.test(step))
			.slice(-3);
		const base = words
			.map((step) =>
				wordsOf(step)
					.map((word) => word[0]?.toUpperCase() + word.slice(1))
					.join(""),
			)
			.join("");
		const name = safeComponentName(base || "Shared", (one) => Object.hasOwn(known, one), numbers);
		hoisted.set(key, name);
		draft.moved(["components", "schemas", name], steps);
		known[name] = structuredClone(found);
		queue.push(name);
		return name;
	};
	const visit = (schema: JsonObject, pointer: Pointer): JsonObject => {
		if (schema.$dynamicRef !== undefined) {
			draft.warn("unsupported", pointer, "$dynamicRef is not supported; the value was read as any value");
			delete schema.$dynamicRef;
		}
		if (schema.$ref === undefined) return schema;
		if (typeof schema.$ref !== "string") {
			draft.repair("reference", pointer, "$ref is not a string and was left out");
			delete schema.$ref;
			return schema;
		}
		const name = resolve(schema.$ref, pointer);
		if (name !== undefined) {
			schema.$ref = writePointer(["components", "schemas", name]);
			return schema;
		}
		draft.warn("reference", pointer, `${whyNowhere(schema.$ref)}. The value was read as any value`);
		delete schema.$ref;
		return schema;
	};
	visitSchemas(document, visit);
	// A visit can add to the queue.
	for (const name of queue) known[name] = visitSchema(known[name], ["components", "schemas", name], visit) ?? {};
	repairMappings(draft, resolve);
}

/** A reference to `#/$defs/X` inside a named schema usually means the `$defs` of that schema. */
function inSchema({ document }: Draft, steps: readonly string[], pointer: Pointer): readonly string[] {
	const isLocal = steps[0] === "$defs" || steps[0] === "definitions";
	if (!isLocal || valueAt(document, steps) !== undefined) return steps;
	const inside = [...pointer.slice(0, 3).map(String), ...steps];
	if (pointer[0] === "components" && valueAt(document, inside) !== undefined) return inside;
	const [, name = ""] = steps;
	return steps.length === 2 ? ["components", "schemas", name] : steps;
}

function renameSchemas(draft: Draft, components: JsonObject, schemas: JsonObject): Map<string, string> {
	const renamed = new Map<string, string>();
	const next: JsonObject = {};
	const numbers = new Map<string, number>();
	const isTaken = (name: string): boolean => Object.hasOwn(schemas, name) || Object.hasOwn(next, name);
	for (const [name, schema] of Object.entries(schemas)) {
		const now = isSafeComponentName(name) ? name : safeComponentName(name, isTaken, numbers);
		if (now !== name) {
			renamed.set(name, now);
			draft.repair(
				"schema",
				["components", "schemas", name],
				`the schema name ${JSON.stringify(name.slice(0, 200))} has characters that OpenAPI does not allow; it is called ${now} here`,
			);
			draft.moved(["components", "schemas", now], ["components", "schemas", name]);
		}
		next[now] = isObject(schema) || typeof schema === "boolean" ? schema : notASchema(draft, name);
	}
	components.schemas = next;
	return renamed;
}

function notASchema(draft: Draft, name: string): JsonObject {
	draft.repair("schema", ["components", "schemas", name], "the schema is not an object; it was read as any value");
	return {};
}

/** The entries of a discriminator's mapping are references, or names of schemas. */
function repairMappings(draft: Draft, resolve: (reference: string, pointer: Pointer) => string | undefined): void {
	visitSchemas(draft.document, (schema, pointer) => {
		const { discriminator } = schema;
		if (discriminator === undefined) return schema;
		if (typeof discriminator === "string") schema.discriminator = { propertyName: discriminator };
		else if (!isObject(discriminator) || typeof discriminator.propertyName !== "string") {
			draft.repair("schema", pointer, "the discriminator has no propertyName and was left out");
			delete schema.discriminator;
			return schema;
		}
		const { mapping } = schema.discriminator as JsonObject;
		if (!isObject(mapping)) {
			delete (schema.discriminator as JsonObject).mapping;
			return schema;
		}
		for (const [value, reference] of Object.entries(mapping)) {
			const name = typeof reference === "string" ? resolve(reference, pointer) : undefined;
			if (name !== undefined) mapping[value] = writePointer(["components", "schemas", name]);
			else {
				draft.warn(
					"reference",
					[...pointer, "discriminator", "mapping", value],
					`the mapping of ${JSON.stringify(value)} leads nowhere and was left out`,
				);
				delete mapping[value];
			}
		}
		return schema;
	});
}
