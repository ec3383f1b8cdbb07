import type { ApiModel, JsonSchema, Operation } from "./api-model.ts";

/** A value that callers pass or receive, as far as a change of it matters to them. */
export interface ValueSummary {
	/** Its type in words, such as `string` or `Order[]`. */
	readonly type: string;
	readonly required: boolean;
	/** The allowed values. Absent if any value of the type is allowed. */
	readonly values?: readonly string[];
}

/** An operation, as callers see it. */
export interface OperationSummary {
	readonly method: string;
	readonly path: string;
	/** The names of the path parameters in their order. */
	readonly inPath: readonly string[];
	/** Parameters of the query and the headers, by name. */
	readonly parameters: Readonly<Record<string, ValueSummary>>;
	/** The request body. Absent without one. */
	readonly body?: ValueSummary;
	/** What a call resolves with. */
	readonly result: string;
	readonly isList: boolean;
}

/** What users of a client can notice, as plain JSON. */
export interface ModelSummary {
	readonly operations: Readonly<Record<string, OperationSummary>>;
	/** The properties of each named schema. */
	readonly schemas: Readonly<Record<string, Readonly<Record<string, ValueSummary>>>>;
	/** The schemas that callers send. */
	readonly inputs: readonly string[];
	/** The schemas that callers receive. */
	readonly outputs: readonly string[];
	readonly events: readonly string[];
}

const MAX_DEPTH = 6;

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
	typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: undefined;
const schemas = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter((one) => record(one)) : []);
const nameOf = (schema: JsonSchema | undefined): string | undefined =>
	/^#\/components\/schemas\/([^/]+)$/.exec(String(schema?.$ref ?? ""))?.[1];

/** Returns the type of a schema in words. */
function typeText(schema: JsonSchema | undefined, depth = 0): string {
	if (!schema || depth > MAX_DEPTH) return "unknown";
	const name = nameOf(schema);
	if (name !== undefined) return name;
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	const options = schemas(schema.oneOf ?? schema.anyOf);
	if (options.length > 0) return [...new Set(options.map((one) => typeText(one, depth + 1)))].sort().join(" | ");
	const all = schemas(schema.allOf);
	if (all.length > 0) return all.map((one) => typeText(one, depth + 1)).join(" & ");
	const types = [schema.type].flat().map((type) => {
		if (type === "array") return `${typeText(record(schema.items), depth + 1)}[]`;
		if (type === "object" || (type === undefined && record(schema.properties))) return objectText(schema, depth);
		return type === undefined ? "unknown" : type === "integer" ? "number" : String(type);
	});
	return types.sort().join(" | ");
}

function objectText(schema: JsonSchema, depth: number): string {
	const properties = Object.entries(record(schema.properties) ?? {});
	if (properties.length === 0) return "object";
	const required = new Set(Array.isArray(schema.required) ? schema.required : []);
	const fields = properties.map(
		([name, one]) => `${name}${required.has(name) ? "" : "?"}: ${typeText(record(one), depth + 1)}`,
	);
	return `{ ${fields.sort().join(", ")} }`;
}

function value(schema: JsonSchema | undefined, required: boolean): ValueSummary {
	const values = Array.isArray(schema?.enum) ? schema.enum.map(String).sort() : undefined;
	return { type: typeText(schema), required, ...(values && { values }) };
}

function operationSummary(operation: Operation): OperationSummary {
	const { method, path, parameters, body, result, item, pagination } = operation;
	const others = parameters.filter((one) => one.in !== "path");
	return {
		method,
		path,
		inPath: parameters.filter((one) => one.in === "path").map(({ name }) => name),
		parameters: Object.fromEntries(others.map((one) => [one.property, value(one.schema, one.required)])),
		...(body && { body: value(body.schema, body.required) }),
		result: typeText((item ?? result)?.schema),
		isList: pagination !== undefined,
	};
}

/** Returns the names of all schemas that these lead to. */
function reachable(from: readonly unknown[], all: ApiModel["schemas"]): string[] {
	const found = new Set<string>();
	const visit = (one: unknown): void => {
		if (Array.isArray(one)) for (const inner of one) visit(inner);
		else if (record(one))
			for (const [key, inner] of Object.entries(record(one) ?? {})) {
				const name = key === "$ref" ? nameOf({ $ref: inner }) : undefined;
				if (name === undefined) visit(inner);
				else found.add(name);
			}
	};
	visit(from);
	// A set yields what is added while it is read, and a chain of references can be longer than the stack.
	for (const name of found) visit(all[name]);
	return [...found].sort();
}

function propertiesOf(
	schema: JsonSchema | undefined,
	all: ApiModel["schemas"],
	depth = 0,
): Record<string, ValueSummary> {
	if (!schema || depth > MAX_DEPTH) return {};
	const required = new Set(Array.isArray(schema.required) ? schema.required : []);
	const inherited = schemas(schema.allOf).map((one) => propertiesOf(all[nameOf(one) ?? ""] ?? one, all, depth + 1));
	const own = Object.entries(record(schema.properties) ?? {}).map(([name, one]): [string, ValueSummary] => [
		name,
		value(record(one), required.has(name)),
	]);
	return Object.assign({}, ...inherited, Object.fromEntries(own));
}

/** Summarizes what users of a client can notice. Two summaries can be compared with {@link compareModels}. */
export function summarizeModel({ operations, schemas: all, events }: ApiModel): ModelSummary {
	const sent = operations.flatMap(({ parameters, body }) => [...parameters.map(({ schema }) => schema), body?.schema]);
	const received = [
		...operations.flatMap(({ successes, item, result }) => [
			successes.map(({ schema }) => schema),
			item?.schema,
			result?.schema,
		]),
		...events.map(({ schema }) => schema),
	];
	// An enum as a schema of its own is summarized like a property that is called like it.
	const properties = (name: string, schema: JsonSchema): Record<string, ValueSummary> =>
		Array.isArray(schema.enum) ? { [name]: value(schema, true) } : propertiesOf(schema, all);
	return {
		operations: Object.fromEntries(operations.map((one) => [one.id, operationSummary(one)])),
		schemas: Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, properties(name, schema)])),
		inputs: reachable(sent, all),
		outputs: reachable(received, all),
		events: events.map(({ type }) => type),
	};
}
