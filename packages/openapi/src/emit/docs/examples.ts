import { exampleName } from "../../document/example-name.ts";
import type { ApiModel, EventType, Operation, Parameter } from "../../model/api-model.ts";
import { type Example, exampleOf } from "../example.ts";
import { callParameters } from "../operations.ts";

/** A call to show. Where the document has no example, it has what is required and nothing else. */
export interface ShownCall {
	/** The arguments in the path, by their names in the document. */
	readonly path: Readonly<Record<string, Example>>;
	/** The other parameters, by their names in client code. */
	readonly params: Readonly<Record<string, Example>>;
	readonly body?: Example;
	readonly response?: { readonly status: number; readonly body: Example };
}

/** Returns the example of a call. */
export function shownCall(model: ApiModel, operation: Operation): ShownCall {
	const { example } = operation;
	const sample = (one: Parameter): Example => exampleOf(one.schema, model.schemas, one.property);
	const path = operation.parameters
		.filter((one) => one.in === "path")
		.map((one) => [one.name, (example?.path[one.name] as Example | undefined) ?? sample(one)] as const);
	const params = callParameters(operation).flatMap((one) => {
		const value = (example?.query[one.property] as Example | undefined) ?? (one.required ? sample(one) : undefined);
		return value === undefined ? [] : [[one.property, value] as const];
	});
	const body = operation.body && bodyOf(model, operation.body, example?.body);
	const response = responseOf(model, operation);
	return {
		path: Object.fromEntries(path),
		params: Object.fromEntries(params),
		...(body !== undefined && { body }),
		...(response && { response }),
	};
}

const bodyOf = (model: ApiModel, { schema }: NonNullable<Operation["body"]>, written: unknown): Example =>
	(written as Example | undefined) ?? exampleOf(schema, model.schemas);

function responseOf(model: ApiModel, { example, successes }: Operation): ShownCall["response"] {
	const written = example?.response;
	if (written?.body !== undefined) return { status: written.status, body: written.body as Example };
	const success = successes.find((one) => one.schema !== undefined);
	return success?.schema && { status: success.status, body: exampleOf(success.schema, model.schemas) };
}

/** Returns an error response with this code, if the document has one. */
export function errorExample(operations: readonly Operation[], status: number, code: string): unknown {
	const examples = operations.flatMap((one) => one.example?.errors ?? []);
	return examples.find((one) => one.name === exampleName(code) && (one.status ?? status) === status)?.body;
}

/** The name of an example that has none in the document. */
const UNNAMED = "example";

/** Returns the error responses with this status by their names, without those of some codes. */
export function generalErrors(
	operations: readonly Operation[],
	status: number,
	without: ReadonlySet<string>,
): [string, unknown][] {
	const found = new Map<string, unknown>();
	const others = new Set([...without].map(exampleName));
	for (const one of operations.flatMap(({ example }) => example?.errors ?? []))
		if (one.status === status && one.name !== UNNAMED && !others.has(one.name) && !found.has(one.name))
			found.set(one.name, one.body);
	return [...found];
}

/** Returns a delivered event. */
export const eventExample = (model: ApiModel, { schema, example }: EventType): Example =>
	example === undefined ? exampleOf(schema, model.schemas) : (example.body as Example);
