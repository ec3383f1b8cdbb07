import type { ApiModel, JsonSchema, Source } from "../model/api-model.ts";
import { schemaOf } from "./names.ts";

/** Marks an enum that takes no other values. It exists only while code is written, never in a document. */
export const CLOSED = "x-closed-enum";

type Schemas = ApiModel["schemas"];

const isObject = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** Whether a schema lists texts. */
export const isEnum = (schema: JsonSchema): boolean =>
	Array.isArray(schema.enum) && schema.enum.some((value) => typeof value === "string");

/** A document without sources is the vendor's own, so its lists are documented. A partly readable page may have an incomplete list. */
export const isDocumented = (source: Partial<Source> | undefined): boolean =>
	source?.kind === undefined || source.kind === "page" || source.kind === "guide";

/** The schemas that something refers to, directly or through others. */
export function schemasUnder(roots: readonly unknown[], schemas: Schemas): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (value: unknown): void => {
		if (!isObject(value)) return;
		for (const [key, inner] of Object.entries(value)) {
			const name = key === "$ref" ? schemaOf(inner) : undefined;
			if (name === undefined) visit(inner);
			else found.add(name);
		}
	};
	roots.forEach(visit);
	// A set yields what is added while it is read, and a chain of references can be longer than the stack.
	for (const name of found) visit(schemas[name]);
	return found;
}

/**
 * Marks each enum as closed that limits what a caller sends, if the vendor documents its values. The enums of responses stay open, because
 * the vendor may add values. An input enum whose values are our assumption stays open too. Scopes are limited to those of the document.
 */
export function withClosedInputs({ operations, events, schemas, scopes }: ApiModel): Schemas {
	const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
	const received = operations.flatMap(({ successes, expand }) => [
		...successes.map((one) => one.schema),
		...expand.map((one) => refTo(one.schema)),
	]);
	const delivered = events.flatMap(({ schema, object }) => [schema, ...(object === undefined ? [] : [refTo(object)])]);
	const outputs = schemasUnder([...received, ...delivered], schemas);
	const isInput = (name: string): boolean => !outputs.has(name) && schemas[name] !== undefined;
	const isClosed = closedNodes(operations, schemas, isInput);
	const marked = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(marked);
		if (!isObject(value)) return value;
		if (value["x-scope"] === true && Object.keys(scopes).length > 0)
			return { ...value, enum: Object.keys(scopes), [CLOSED]: true };
		if (!isClosed(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
		// An enum that responses use as well gets a closed copy.
		return { ...(schemas[schemaOf(value.$ref) ?? ""] ?? value), [CLOSED]: true };
	};
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, isInput(name) ? (marked(schema) as JsonSchema) : schema]),
	);
}

/** Returns a function that tells whether an enum, or a reference to one, is documented wherever it is used. */
function closedNodes(
	operations: ApiModel["operations"],
	schemas: Schemas,
	isInput: (name: string) => boolean,
): (node: object) => boolean {
	const documented = new Map<object, boolean>();
	const visited = new Set<string>();
	const open: [schema: JsonSchema, source: Partial<Source> | undefined][] = [];
	const visit = (value: unknown, inherited: Partial<Source> | undefined): void => {
		if (!isObject(value)) return;
		const source = (value["x-source"] as Source | undefined) ?? inherited;
		const name = schemaOf(value.$ref);
		const target = name === undefined ? undefined : schemas[name];
		if (isEnum(value) || (target && !isInput(name ?? "") && isEnum(target))) {
			const own = (target?.["x-source"] as Source | undefined) ?? source;
			documented.set(value, isDocumented(own) && documented.get(value) !== false);
		} else if (name !== undefined && target && isInput(name)) {
			const use = `${name} ${isDocumented(source)}`;
			if (visited.has(use)) return;
			visited.add(use);
			open.push([target, source]);
		}
		for (const [key, inner] of Object.entries(value)) if (key !== "x-source") visit(inner, source);
	};
	for (const { body, source } of operations) visit(body?.schema, source);
	// The list grows while it is read.
	for (const [schema, source] of open) visit(schema, source);
	return (node) => documented.get(node) === true;
}
