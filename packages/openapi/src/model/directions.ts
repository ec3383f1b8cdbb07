/** Keeps what only the server sends out of requests, and what only callers send out of responses. */
import { DATA_KEYWORDS, SCHEMA_MAPS } from "../document/keywords.ts";
import type { ApiModel, JsonSchema } from "./api-model.ts";
import { FreeNames } from "./schema-names.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;
type Parts = Pick<ApiModel, "operations" | "events" | "schemas">;
type Side = "input" | "output";

const REFERENCE = /^#\/components\/schemas\/([^/]+)$/;
const REF = "#/components/schemas/";

const isObject = (value: unknown): value is JsonSchema =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const nameOf = (reference: unknown): string | undefined =>
	typeof reference === "string" ? REFERENCE.exec(reference)?.[1] : undefined;

/**
 * Leaves properties with `readOnly` out of what callers send, and properties with `writeOnly` out of what they receive. A schema that both
 * sides use and that has either becomes two: the one that is received keeps its name, and the other is called after it.
 *
 * @param reserved names that schemas cannot have
 */
export function withDirections(parts: Parts, reserved: Iterable<string>): Parts {
	const marked = markedSchemas(parts.schemas);
	if (marked.size === 0) return parts;
	const inputs = reachable(
		parts.operations.flatMap(({ body, bodies = [], parameters }) => [
			body?.schema,
			...[...bodies, ...parameters].map(({ schema }) => schema),
		]),
		parts.schemas,
	);
	const outputs = reachable(
		[
			...parts.operations.flatMap(({ successes, result, item, stream, errorBodies, expand }) => [
				...[...successes, result, item, stream, ...errorBodies].map((one) => one?.schema),
				...expand.map(({ schema }) => ({ $ref: `${REF}${schema}` })),
			]),
			...parts.events.flatMap(({ schema, object }) => [schema, { $ref: `${REF}${object}` }]),
		],
		parts.schemas,
	);
	const free = new FreeNames([...Object.keys(parts.schemas), ...reserved]);
	const names = new Map<string, string>();
	for (const name of marked)
		if (inputs.has(name)) names.set(name, outputs.has(name) ? free.take(`${name}Input`) : name);
	return new Directions(parts, marked, names).parts();
}

class Directions {
	constructor(
		private readonly given: Parts,
		private readonly marked: ReadonlySet<string>,
		/** The schemas that are different in requests, and their names there. */
		private readonly names: ReadonlyMap<string, string>,
	) {}

	parts(): Parts {
		const schemas: Record<string, JsonSchema> = {};
		for (const [name, schema] of Object.entries(this.given.schemas)) {
			if (!this.marked.has(name)) schemas[name] = schema;
			else {
				const own = this.names.get(name);
				if (own !== name) schemas[name] = this.#side(schema, "output");
				if (own !== undefined) schemas[own] = this.#side(schema, "input");
			}
		}
		return {
			schemas,
			events: this.given.events,
			operations: this.given.operations.map((one) => ({
				...one,
				...(one.body && { body: this.#input(one.body) }),
				...(one.bodies && { bodies: one.bodies.map((body) => this.#input(body)) }),
				parameters: one.parameters.map((parameter) => ({
					...parameter,
					schema: this.#side(parameter.schema, "input"),
				})),
			})),
		};
	}

	#input<T extends { readonly schema: JsonSchema; readonly schemaName?: string }>(body: T): T {
		const schemaName = this.names.get(body.schemaName ?? "");
		return { ...body, schema: this.#side(body.schema, "input"), ...(schemaName !== undefined && { schemaName }) };
	}

	#side(schema: JsonSchema, side: Side): JsonSchema {
		return this.#visit(schema, side) as JsonSchema;
	}

	#visit(value: unknown, side: Side): unknown {
		if (Array.isArray(value)) return value.map((one) => this.#visit(one, side));
		if (!isObject(value)) return value;
		const hidden = hiddenProperties(value, side === "input" ? "readOnly" : "writeOnly", this.given.schemas);
		const made: Record<string, unknown> = {};
		for (const [key, inner] of Object.entries(value)) {
			if (DATA_KEYWORDS.has(key) || key.startsWith("x-")) define(made, key, inner);
			else if (key === "$ref" || key === "mapping") define(made, key, side === "input" ? this.#renamed(inner) : inner);
			else if (SCHEMA_MAPS.has(key) && isObject(inner))
				define(made, key, this.#map(key === "properties" ? without(inner, hidden) : inner, side));
			else if (key === "required" && Array.isArray(inner))
				define(
					made,
					key,
					inner.filter((name) => !hidden.has(String(name))),
				);
			else define(made, key, this.#visit(inner, side));
		}
		return made;
	}

	#map(schemas: JsonSchema, side: Side): unknown {
		const made: Record<string, unknown> = {};
		for (const [name, one] of Object.entries(schemas)) define(made, name, this.#visit(one, side));
		return made;
	}

	#renamed(value: unknown): unknown {
		if (isObject(value))
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#renamed(inner)]));
		const name = nameOf(value);
		const own = name === undefined ? undefined : this.names.get(name);
		return own === undefined ? value : `${REF}${own}`;
	}
}

/** Sets an own property, whatever its name. */
function define(target: object, name: string, value: unknown): void {
	Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

const without = (properties: JsonSchema, hidden: ReadonlySet<string>): JsonSchema =>
	hidden.size === 0 ? properties : Object.fromEntries(Object.entries(properties).filter(([name]) => !hidden.has(name)));

/** The properties of a schema that one side does not have. A property that is only a reference is marked by what it refers to. */
function hiddenProperties(schema: JsonSchema, mark: "readOnly" | "writeOnly", schemas: Schemas): ReadonlySet<string> {
	if (!isObject(schema.properties)) return new Set();
	return new Set(
		Object.entries(schema.properties).flatMap(([name, one]) => {
			if (!isObject(one)) return [];
			const target = nameOf(one.$ref);
			const refers = target !== undefined && Object.hasOwn(schemas, target) && schemas[target]?.[mark] === true;
			return one[mark] === true || refers ? [name] : [];
		}),
	);
}

/** Whether a schema has a marked property, in itself or in what it refers to. */
function isMarked(value: unknown, marked: ReadonlySet<string>, schemas: Schemas): boolean {
	if (Array.isArray(value)) return value.some((one) => isMarked(one, marked, schemas));
	if (!isObject(value)) return false;
	if (marked.has(nameOf(value.$ref) ?? "")) return true;
	if (hiddenProperties(value, "readOnly", schemas).size + hiddenProperties(value, "writeOnly", schemas).size > 0)
		return true;
	return innerValues(value).some((inner) => isMarked(inner, marked, schemas));
}

/** The schemas with a marked property, and those that refer to one of them. */
function markedSchemas(schemas: Schemas): ReadonlySet<string> {
	const users = new Map<string, string[]>();
	const found = new Set<string>();
	for (const [name, schema] of Object.entries(schemas)) {
		if (isMarked(schema, found, schemas)) found.add(name);
		for (const used of namesIn(schema)) {
			const known = users.get(used);
			if (known) known.push(name);
			else users.set(used, [name]);
		}
	}
	// A set yields what is added while it is read.
	for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
	return found;
}

/** What may be or hold a schema inside a schema. */
const innerValues = (schema: JsonSchema): readonly unknown[] =>
	Object.entries(schema).flatMap(([key, inner]) => {
		if (DATA_KEYWORDS.has(key) || key.startsWith("x-")) return [];
		return SCHEMA_MAPS.has(key) && isObject(inner) ? Object.values(inner) : [inner];
	});

function namesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
	if (Array.isArray(value)) for (const one of value) namesIn(one, found);
	else if (isObject(value)) {
		const name = nameOf(value.$ref);
		if (name !== undefined) found.add(name);
		for (const inner of innerValues(value)) namesIn(inner, found);
	}
	return found;
}

function reachable(roots: readonly unknown[], schemas: Schemas): ReadonlySet<string> {
	const found = new Set<string>();
	for (const root of roots) namesIn(root, found);
	for (const name of found) if (Object.hasOwn(schemas, name)) namesIn(schemas[name], found);
	return found;
}
