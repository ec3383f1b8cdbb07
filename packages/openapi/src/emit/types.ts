import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { ApiModel, JsonSchema } from "../model/api-model.ts";

/** An expanded relation is an object in the result, and what it was otherwise. */
const EXPANDED = `
/** The field that an expand path fills in the record itself; a path into a relation fills none. */
export type Field<Path> = Path extends \`data.\${infer Rest}\` ? Field<Rest> : Path extends \`\${string}.\${string}\` ? never : Path;

/** A record with the relations that were asked for by \`expand\`. */
export type Expanded<T, Relations, Paths extends keyof Relations> = [Paths] extends [never] ? T : Omit<T, Field<Paths> & string> & { [Path in Paths as Field<Path> & string]: Relations[Path] };
`;

/** openapi-typescript with open enums: known values complete in the editor, unknown ones type-check. */
export async function emitTypes(model: ApiModel, header: string): Promise<string> {
	const { factory } = ts;
	const open = (values: readonly unknown[]): ts.TypeNode =>
		factory.createUnionTypeNode([
			...values
				.filter((v): v is string => typeof v === "string")
				.map((v) => factory.createLiteralTypeNode(factory.createStringLiteral(v))),
			factory.createParenthesizedType(
				factory.createIntersectionTypeNode([
					factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
					factory.createTypeLiteralNode([]),
				]),
			),
			...(values.includes(null) ? [factory.createLiteralTypeNode(factory.createNull())] : []),
		]);
	const nodes = await openapiTS(
		structuredClone({
			openapi: "3.1.0",
			info: { title: model.title, version: model.version },
			paths: {},
			components: { schemas: model.schemas },
		}) as never,
		{
			silent: true,
			// A field with a default may be left out of a request; answers say by `required` what is always there.
			defaultNonNullable: false,
			transform(schema) {
				const { enum: values, type } = schema as { enum?: unknown[]; type?: string | string[] };
				if (!values?.some((v) => typeof v === "string")) return undefined;
				const nullable = Array.isArray(type) && type.includes("null") && !values.includes(null);
				return open(nullable ? [...values, null] : values);
			},
		},
	);
	const text = astToString(nodes);
	const components = text.slice(text.indexOf("export interface components"));
	const end = components.indexOf("\nexport type $defs");
	const aliases = Object.keys(model.schemas)
		.filter((name) => /^[A-Z]\w*$/.test(name))
		.sort()
		.map((name) => `${said(model.schemas[name], name)}export type ${name} = components["schemas"]["${name}"];`)
		.join("\n");
	const expanded = model.operations.some((one) => one.expand.length > 0) ? EXPANDED : "";
	return `${header}/** Every schema by its name; the types below are the same ones. */\n${(end < 0 ? components : components.slice(0, end)).trim()}\n\n${aliases}\n${expanded}`;
}

/** What the document says of a schema, or at least that it is one of the document's. */
function said(schema: JsonSchema | undefined, name: string): string {
	const text = typeof schema?.description === "string" ? schema.description.trim() : `\`${name}\` of the document.`;
	return `/** ${text.replaceAll("*/", "*\\/").replace(/\s*\n\s*/g, " ")} */\n`;
}
