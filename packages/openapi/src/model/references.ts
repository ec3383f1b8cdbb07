import { isObject, type Json, type JsonObject } from "../document/json.ts";
import { list, object } from "../document/values.ts";
import type { JsonSchema } from "./api-model.ts";

export const text = (value: Json | undefined): string => (typeof value === "string" ? value.trim() : "");

/** Follows references inside a document. */
export type Resolve = (value: Json | undefined) => JsonObject;

const step = (name: string): string => {
	const plain = name.replaceAll("~1", "/").replaceAll("~0", "~");
	try {
		return decodeURIComponent(plain);
	} catch {
		return plain;
	}
};

/** Returns what follows references inside a document; a dangling or circular reference leads to an empty object. */
export const resolver =
	(document: JsonObject): Resolve =>
	(value) => {
		let current = object(value);
		for (let depth = 0; typeof current.$ref === "string" && depth < 20; depth++) {
			let found: Json | undefined = document;
			for (const name of current.$ref.replace(/^#\//, "").split("/")) {
				const holder: Json | undefined = found;
				found = Array.isArray(holder)
					? holder[Number(name)]
					: isObject(holder)
						? Object.hasOwn(holder, step(name))
							? holder[step(name)]
							: undefined
						: undefined;
			}
			current = object(found);
		}
		return typeof current.$ref === "string" ? {} : current;
	};

const nameOf = (schema: Json | undefined): string | undefined =>
	/^#\/components\/schemas\/([^/]+)$/.exec(text(object(schema).$ref))?.[1];

/** Returns a schema, with its name if it is a reference to a named one. */
export function named(schema: Json | undefined): { schema: JsonSchema; schemaName?: string } {
	const schemaName = nameOf(schema);
	return { schema: object(schema), ...(schemaName !== undefined && { schemaName }) };
}

/** How deep schemas are searched. */
const DEEPEST = 12;

/** Whether a value of a schema has fields. A schema that says nothing counts as one. */
export function isFields(schema: Json | undefined, resolve: Resolve, depth = 0): boolean {
	if (depth > DEEPEST) return true;
	const found = resolve(schema);
	const parts = [...list(found.oneOf), ...list(found.anyOf), ...list(found.allOf)];
	if (found.properties !== undefined) return true;
	const types = [found.type].flat().filter((type) => type !== undefined && type !== "null");
	if (types.length > 0) return types.every((type) => type === "object");
	if (Array.isArray(found.enum) || found.const !== undefined || found.items !== undefined) return false;
	const own = parts.filter((part) => resolve(part).type !== "null");
	return own.every((part) => isFields(part, resolve, depth + 1));
}

/** Whether a value of a schema is a file. */
export function isFile(schema: Json | undefined, resolve: Resolve): boolean {
	const found = resolve(schema);
	if (found.format === "binary") return true;
	return (
		found.contentEncoding === undefined &&
		typeof found.contentMediaType === "string" &&
		(found.type === undefined || found.type === "string") &&
		!/json|^text\//.test(found.contentMediaType)
	);
}

/** Returns the properties of a schema and of all that it is put together from. */
export function propertiesOf(schema: Json | undefined, resolve: Resolve, depth = 0): JsonObject {
	if (depth > DEEPEST) return {};
	const found = resolve(schema);
	const parts = [...list(found.allOf), ...list(found.oneOf), ...list(found.anyOf)];
	return Object.assign({}, ...parts.map((part) => propertiesOf(part, resolve, depth + 1)), object(found.properties));
}

/** Returns the schema at a dotted path; undefined without one. */
export function schemaAt(schema: Json | undefined, path: string, resolve: Resolve): JsonObject | undefined {
	let at: Json | undefined = schema;
	for (const name of path === "" ? [] : path.split(".")) {
		const properties = propertiesOf(at, resolve);
		at = Object.hasOwn(properties, name) ? properties[name] : undefined;
		if (at === undefined) return undefined;
	}
	return at === undefined ? undefined : object(at);
}
