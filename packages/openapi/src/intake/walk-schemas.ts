import { SCHEMA_MAPS } from "../document/keywords.ts";
import { isObject, type Json, type JsonObject, type Pointer } from "../document/load.ts";
import { METHODS, pathItems } from "./draft.ts";

/** Returns what a schema is replaced by; the schema itself if it stays. Subschemas are visited afterwards. */
export type SchemaVisitor = (schema: JsonObject, pointer: Pointer) => Json;

const ONE = [
	"items",
	"additionalProperties",
	"not",
	"if",
	"then",
	"else",
	"contains",
	"propertyNames",
	"unevaluatedItems",
	"unevaluatedProperties",
	"additionalItems",
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];

/** Visits a schema and the schemas inside it. */
export function visitSchema(schema: Json | undefined, pointer: Pointer, visit: SchemaVisitor): Json | undefined {
	if (!isObject(schema)) return schema;
	const kept = visit(schema, pointer);
	if (!isObject(kept)) return kept;
	const each = (holder: JsonObject | Json[], key: string | number, path: Pointer): void => {
		const values = holder as Record<string | number, Json>;
		const before = values[key];
		const after = visitSchema(before, [...path, key], visit);
		if (after !== before && after !== undefined) values[key] = after;
	};
	for (const keyword of ONE) if (isObject(kept[keyword])) each(kept, keyword, pointer);
	for (const keyword of LISTS) {
		const list = kept[keyword];
		if (Array.isArray(list)) for (const index of list.keys()) each(list, index, [...pointer, keyword]);
	}
	for (const keyword of SCHEMA_MAPS) {
		const map = kept[keyword];
		if (isObject(map)) for (const name of Object.keys(map)) each(map, name, [...pointer, keyword]);
	}
	return kept;
}

/** Visits every schema of a document: named ones, and those of parameters, bodies, responses and headers. */
export function visitSchemas(document: JsonObject, visit: SchemaVisitor): void {
	const field = (holder: JsonObject, key: string, pointer: Pointer): void => {
		const before = holder[key];
		const after = visitSchema(before, [...pointer, key], visit);
		if (after !== before && after !== undefined) holder[key] = after;
	};
	visitHolders(document, (holder, pointer) => {
		for (const key of ["schema", "itemSchema"]) if (isObject(holder[key])) field(holder, key, pointer);
	});
	const components = document.components;
	if (isObject(components) && isObject(components.schemas))
		for (const name of Object.keys(components.schemas)) field(components.schemas, name, ["components", "schemas"]);
}

type Holder = (holder: JsonObject, pointer: Pointer) => void;

/** Visits everything that has a schema: parameters, headers and media types. */
export function visitHolders(document: JsonObject, visit: Holder): void {
	const each = (value: Json | undefined, pointer: Pointer, one: Holder): void => {
		if (Array.isArray(value)) {
			for (const [index, entry] of value.entries()) if (isObject(entry)) one(entry, [...pointer, index]);
		} else if (isObject(value)) {
			for (const [name, entry] of Object.entries(value)) if (isObject(entry)) one(entry, [...pointer, name]);
		}
	};
	const content: Holder = (holder, pointer) =>
		each(holder.content, [...pointer, "content"], (media, at) => {
			visit(media, at);
			each(media.encoding, [...at, "encoding"], (encoding, where) =>
				each(encoding.headers, [...where, "headers"], parameter),
			);
		});
	const parameter: Holder = (one, pointer) => {
		visit(one, pointer);
		content(one, pointer);
	};
	const response: Holder = (one, pointer) => {
		content(one, pointer);
		each(one.headers, [...pointer, "headers"], parameter);
	};
	const item = (one: JsonObject, pointer: Pointer, depth: number): void => {
		each(one.parameters, [...pointer, "parameters"], parameter);
		for (const method of [...METHODS, "trace"]) {
			const operation = one[method];
			if (!isObject(operation)) continue;
			const at = [...pointer, method];
			each(operation.parameters, [...at, "parameters"], parameter);
			if (isObject(operation.requestBody)) content(operation.requestBody, [...at, "requestBody"]);
			each(operation.responses, [...at, "responses"], response);
			if (depth > 0)
				each(operation.callbacks, [...at, "callbacks"], (callback, where) =>
					each(callback, where, (inner, place) => item(inner, place, depth - 1)),
				);
		}
	};
	for (const { item: one, pointer } of pathItems(document)) item(one, pointer, 2);
	const components = isObject(document.components) ? document.components : {};
	const at = (kind: string): Pointer => ["components", kind];
	each(components.parameters, at("parameters"), parameter);
	each(components.headers, at("headers"), parameter);
	each(components.requestBodies, at("requestBodies"), content);
	each(components.responses, at("responses"), response);
	each(components.callbacks, at("callbacks"), (callback, where) =>
		each(callback, where, (inner, place) => item(inner, place, 1)),
	);
	each(components.pathItems, at("pathItems"), (inner, place) => item(inner, place, 1));
}
