import ts from "typescript";
import type { ApiModel, JsonSchema, Operation, Parameter } from "../model/api-model.ts";
import type { GeneratedFile } from "./file.ts";
import { isTypeName, pascal, property, schemaOf, typeName } from "./names.ts";
import { printTypes } from "./print-types.ts";
import { withoutProse } from "./prose.ts";
import { componentsOf, nameOf, schemaMembers } from "./types.ts";

/** A parameter that the mock reads itself and takes out of the query. */
const EXPAND = "expand";

/**
 * Returns the types that the rules of the mock are written with: the document's schemas, and what each operation receives. The schemas
 * become type aliases, which are assignable to any JSON object; interfaces are not.
 */
export async function emitMockTypes(model: ApiModel, header: (part: string) => string): Promise<GeneratedFile[]> {
	const inputs = model.operations.map((operation) => inputOf(operation, model.schemas));
	const schemas = Object.assign({}, model.schemas, ...inputs.map((one) => one.schemas)) as ApiModel["schemas"];
	return [
		{ path: "types.ts", text: `${header("schemas")}${await aliases({ ...model, schemas })}` },
		{ path: "handlers.ts", text: `${header("operations")}${handlerMap(inputs)}` },
	];
}

/** The types of the input of an operation, and the schemas of those types that have no name in the document. */
interface Input {
	readonly id: string;
	readonly body: string;
	readonly path: string;
	readonly query: string;
	readonly schemas: ApiModel["schemas"];
}

function inputOf({ id, body, parameters }: Operation, taken: ApiModel["schemas"]): Input {
	const own: Record<string, JsonSchema> = {};
	const named = (wanted: string, schema: JsonSchema): string => {
		const name = Object.hasOwn(taken, wanted) ? `${wanted}OfCall` : wanted;
		own[name] = schema;
		return name;
	};
	const inside = (place: Parameter["in"]): readonly Parameter[] =>
		parameters.filter((one) => one.in === place && one.property !== EXPAND);
	const path = inside("path").map((one) => `readonly ${property(one.name)}: string`);
	const query = inside("query");
	const name = pascal(id);
	return {
		id,
		body: body === undefined ? "Empty" : bodyType(body, (schema) => named(`${name}Body`, schema)),
		path: path.length === 0 ? "Empty" : `{ ${path.join("; ")} }`,
		query: query.length === 0 ? "Empty" : named(`${name}Query`, objectOf(query)),
		schemas: own,
	};
}

function bodyType(body: NonNullable<Operation["body"]>, named: (schema: JsonSchema) => string): string {
	const name = body.schemaName ?? schemaOf(body.schema.$ref);
	return name === undefined ? named(body.schema) : typeName(name);
}

const objectOf = (parameters: readonly Parameter[]): JsonSchema => ({
	type: "object",
	properties: Object.fromEntries(parameters.map((one) => [one.property, one.schema])),
	required: parameters.filter((one) => one.required).map((one) => one.property),
});

async function aliases(document: Pick<ApiModel, "title" | "version" | "schemas">): Promise<string> {
	const { factory } = ts;
	const schemas = Object.fromEntries(Object.entries(document.schemas).map(([name, one]) => [name, withoutProse(one)]));
	const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
	const types: ts.Node[] = [];
	const others: ts.TypeElement[] = [];
	for (const member of await schemaMembers({ ...document, schemas }, { emptyObjectsUnknown: true })) {
		const name = nameOf(member);
		if (ts.isPropertySignature(member) && member.type && isTypeName(name))
			types.push(factory.createTypeAliasDeclaration(exported, name, undefined, member.type));
		else others.push(member);
	}
	if (others.length > 0) types.push(componentsOf(others));
	return printTypes(types, { removeComments: true });
}

function handlerMap(inputs: readonly Input[]): string {
	const lines = inputs.map(
		({ id, body, path, query }) => `\t${JSON.stringify(id)}: { body: ${body}; path: ${path}; query: ${query} };`,
	);
	const text = lines.join("\n");
	const used = [...new Set(inputs.flatMap(({ body, query }) => [body, query]))]
		.map((type) => (type.startsWith("components[") ? "components" : type))
		.filter((type) => type !== "Empty");
	return `import type { Call, Handler } from "../../engine/handler.ts";
import type { ${[...new Set(used)].sort().join(", ")} } from "./types.ts";

type Empty = { [name: string]: never };

/** What each operation receives once the document's checks have passed. */
export type Operations = {
${text}
};

export type OperationId = keyof Operations;

/** A call of an operation. */
export type CallOf<Id extends OperationId> = Call<Operations[Id]["body"], Operations[Id]["path"], Operations[Id]["query"]>;

/** One handler for each operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Operations[Id]> };

/** The handlers of some operations. */
export type SomeHandlers = Partial<Handlers>;
`;
}
