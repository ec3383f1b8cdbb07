import type { ApiModel, Operation, Parameter, Resource } from "../model/api-model.ts";
import { type ClientOperation, type TableResource, writeTable } from "../model/client-runtime.ts";
import { pageNames } from "./pages.ts";
import { secretFields } from "./secret-fields.ts";
import { wireText } from "./wire.ts";

/** The arguments of a call besides those of the path and the body. */
export const callParameters = (operation: Operation): Parameter[] =>
	operation.parameters.filter(
		(one) =>
			one.in === "query" ||
			one.in === "cookie" ||
			(one.in === "header" && one.name.toLowerCase() !== operation.idempotency?.header.toLowerCase()),
	);

/** Returns the table from which the client's methods are built at run time. */
export function operationTable(model: ApiModel): string {
	const pages = pageNames(model).byOperation;
	const resources = (resource: Resource): TableResource[] => {
		const name = resource.path.join(".");
		const operations = resource.operations.map((one) => clientOperation(name, one, pages.get(one.id), model));
		return [...(operations.length > 0 ? [{ name, operations }] : []), ...resource.children.flatMap(resources)];
	};
	return writeTable(model.resources.flatMap(resources));
}

/** Writes the table as a module. */
export function emitOperations(model: ApiModel, header: string): string {
	const table = operationTable(model).replace(/[`\\]|\$(?=\{)/g, "\\$&");
	return `${header}/** Every operation, as far as its name does not describe it. \`core/operations/table.ts\` explains the format. */\nexport const operations = \`${table}\`;\n`;
}

/** What the client needs to know about an operation at run time. */
function clientOperation(
	resource: string,
	operation: Operation,
	page: string | undefined,
	model: ApiModel,
): ClientOperation {
	const { parameters, body, successes } = operation;
	const query = parameters.filter((one) => one.in === "query").map((one) => one.property);
	const wire = wireText(operation, model);
	return {
		id: `${resource}.${operation.name}`,
		method: operation.method,
		// Some documents tell operations apart by a query or fragment in the path.
		path: operation.path.replace(/[?#].*$/s, "").replace(/\s/gu, encodeURIComponent),
		key: operation.idempotency !== undefined || operation.idempotencyField !== undefined,
		data: operation.envelope === "data",
		// If every documented success has a body, a client that receives none has lost the response.
		promised: successes.length > 0 && successes.every((one) => one.schema !== undefined),
		secrets: secretFields(operation, model.schemas),
		entity: operation.pathStyle !== undefined,
		safe: /^(?:GET|HEAD|OPTIONS|QUERY)$/.test(operation.method),
		body: body !== undefined,
		params: body !== undefined || callParameters(operation).length > 0,
		page,
		query: body ? query : [],
		formats: Object.fromEntries(parameters.flatMap((one) => (one.format ? [[one.property, one.format]] : []))),
		headers: callParameters(operation)
			.filter((one) => one.in === "header" && one.property === one.name)
			.map((one) => one.name),
		scopes: operation.scopes.filter((set) => set.length > 0),
		wire,
	};
}
