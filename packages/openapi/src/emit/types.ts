import ts from "typescript";
import type { ApiModel, JsonSchema } from "../model/api-model.ts";
import { CLOSED, schemasUnder, withClosedInputs } from "./input-enums.ts";
import { isTypeName } from "./names.ts";
import { importTypes } from "./print.ts";
import { printTypes } from "./print-types.ts";
import { schemaNodes } from "./schema-nodes.ts";

/** Types that turn the relations requested with `expand` into objects, at every depth. */
const EXPANDED = `
/** The first step of each path. */
type Step<Path> = Path extends \`\${infer First}.\${string}\` ? First : Path & string;

/** The rest of each path after a given first step. */
type Beyond<Path, First extends string> = Path extends \`\${First}.\${infer Rest}\` ? Rest : never;

/** A path without the \`data.\` prefix that lists require. */
type Bare<Path> = Path extends \`data.\${infer Rest}\` ? Rest : Path;

/** A relation whose field has a different name than its path. */
export type As<Field extends string, T> = { readonly field: Field; readonly is: T };

/** The field name of a relation. */
type Named<Name, Relations> = Name extends keyof Relations ? (Relations[Name] extends As<infer Field, unknown> ? Field : Name) : Name;

/** The type that a path is filled with. */
type Relation<Name, Relations, T> = Name extends keyof Relations
    ? Relations[Name] extends As<string, infer Is>
        ? Is
        : Relations[Name]
    : Name extends keyof T
      ? NonNullable<T[Name]>
      : unknown;

/** A record, or an array of records, with the relations of the paths filled in. A nullable relation stays nullable. */
type Filled<T, Relations, Paths> = [Paths] extends [never]
    ? T
    : T extends readonly (infer Item)[]
      ? Filled<Item, Relations, Paths>[]
      : Omit<T, Step<Paths>> & {
            [Name in Step<Paths> as Named<Name, Relations> & string]:
                | Filled<
                      Relation<Name, Relations, T>,
                      { [Path in keyof Relations as Beyond<Path, Name>]: Relations[Path] },
                      Beyond<Paths, Name>
                  >
                | (Name extends keyof T ? Extract<T[Name], null> : never);
        };

/** A record with the relations requested with \`expand\`. */
export type Expanded<T, Relations, Paths extends keyof Relations> = [Paths] extends [never]
    ? T
    : Filled<T, { [Path in keyof Relations as Bare<Path> & string]: Relations[Path] }, Bare<Paths>>;
`;

/** openapi-typescript uses this type for schemas that require properties of a part of theirs. */
const WITH_REQUIRED = `
/** A type with some of its optional properties required. A part that can be null has no properties without that. */
type WithRequired<T, Name extends PropertyKey> = T & { [Key in Name & keyof NonNullable<T>]-?: NonNullable<T>[Key] };
`;

/**
 * Returns the types of the document's schemas, and what `expand` does to them.
 *
 * @param runtime the module with the type of an upload; without it, a file is a string
 */
export async function emitTypes(model: ApiModel, header: string, runtime?: string): Promise<string> {
	const expanded = model.operations.some((one) => one.expand.length > 0) ? EXPANDED : "";
	const members = await schemaMembers(
		{ ...model, schemas: withClosedInputs(model) },
		{ hasUploads: runtime !== undefined, emptyObjectsUnknown: true },
	);
	const printed = namedTypes(members, model);
	// A schema called Record hides the type of that name.
	const text = model.schemas.Record
		? printed.replace(/\bRecord<string, (never|unknown)>/g, "{ [key: string]: $1 }")
		: printed;
	// Without an export, the file would be no module, and nothing could import from it.
	if (text === "") return `${header}export {};\n${expanded}`;
	const uploads = runtime !== undefined && /\bUpload\b/.test(text) ? importTypes(["Upload"], runtime) : "";
	return `${header}${uploads}${text}\n${text.includes("WithRequired<") ? WITH_REQUIRED : ""}${expanded}`;
}

/**
 * Returns a member for each schema, made by openapi-typescript. Enums are open, so that known values complete in the editor and unknown ones
 * type-check, unless they are marked as closed.
 */
export async function schemaMembers(
	document: Pick<ApiModel, "title" | "version" | "schemas">,
	{ hasUploads = false, ...options }: { readonly emptyObjectsUnknown?: boolean; readonly hasUploads?: boolean } = {},
): Promise<readonly ts.TypeElement[]> {
	const nodes = schemaNodes(
		structuredClone({
			openapi: "3.1.0",
			info: { title: document.title, version: document.version },
			paths: {},
			components: { schemas: document.schemas },
		}) as never,
		{
			silent: true,
			...options,
			// A field with a default may be left out of a request; responses say by `required` what is always there.
			defaultNonNullable: false,
			transform(schema) {
				const {
					enum: values,
					type,
					[CLOSED]: closed,
				} = schema as { enum?: unknown[]; type?: string | string[]; [CLOSED]?: true };
				if (hasUploads && (schema as { format?: string }).format === "binary")
					return ts.factory.createTypeReferenceNode("Upload");
				if (!values?.some((v) => typeof v === "string")) return undefined;
				const nullable = Array.isArray(type) && type.includes("null") && !values.includes(null);
				return enumType(nullable ? [...values, null] : values, closed === true);
			},
		},
	);
	return schemasOf(nodes);
}

function enumType(values: readonly unknown[], closed: boolean): ts.TypeNode {
	const { factory } = ts;
	const anyText = factory.createParenthesizedType(
		factory.createIntersectionTypeNode([
			factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
			factory.createTypeLiteralNode([]),
		]),
	);
	return factory.createUnionTypeNode([
		...values
			.filter((v): v is string => typeof v === "string")
			.map((v) => factory.createLiteralTypeNode(factory.createStringLiteral(v))),
		...(closed ? [] : [anyText]),
		...(values.includes(null) ? [factory.createLiteralTypeNode(factory.createNull())] : []),
	]);
}

/**
 * openapi-typescript puts every schema into one interface, `components`. Here each becomes a type with its own name. Editors, error
 * messages and the reference then show `Order` with its fields, instead of `components["schemas"]["Order"]` or the whole type.
 */
function namedTypes(members: readonly ts.TypeElement[], model: ApiModel): string {
	const { factory } = ts;
	const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
	const types: ts.Node[] = [];
	const others: ts.TypeElement[] = [];
	const inputs = schemasUnder(
		model.operations.map(({ body }) => body?.schema),
		model.schemas,
	);
	for (const documented of members) {
		const member = inputs.has(nameOf(documented)) ? asInput(documented) : documented;
		const name = nameOf(member);
		if (!ts.isPropertySignature(member) || !member.type || !isTypeName(name)) {
			others.push(member);
			continue;
		}
		const type = ts.isTypeLiteralNode(member.type)
			? factory.createInterfaceDeclaration(exported, name, undefined, undefined, member.type.members)
			: factory.createTypeAliasDeclaration(exported, name, undefined, member.type);
		types.push(
			ts.addSyntheticLeadingComment(type, ts.SyntaxKind.MultiLineCommentTrivia, said(model.schemas[name], name), true),
		);
	}
	if (others.length > 0) types.push(componentsOf(others));
	return printTypes(types).trim();
}

/** Returns `interface components` with the schemas whose names cannot be those of types. */
export function componentsOf(schemas: readonly ts.TypeElement[]): ts.Node {
	const { factory } = ts;
	const all = factory.createTypeLiteralNode(schemas);
	return factory.createInterfaceDeclaration(
		[factory.createModifier(ts.SyntaxKind.ExportKeyword)],
		"components",
		undefined,
		undefined,
		[factory.createPropertySignature(undefined, "schemas", undefined, all)],
	);
}

export const nameOf = ({ name }: ts.TypeElement): string =>
	name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";

/** What a caller passes: lists may be readonly, and an optional field may be undefined, even with `exactOptionalPropertyTypes`. */
function asInput(element: ts.TypeElement): ts.TypeElement {
	const { factory } = ts;
	const { transformed } = ts.transform(element, [
		(context) => (root) => {
			const visit = (node: ts.Node): ts.Node => {
				const inner = ts.visitEachChild(node, visit, context);
				if (ts.isArrayTypeNode(inner)) return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
				if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
				const type = factory.createUnionTypeNode([
					...(ts.isUnionTypeNode(inner.type) ? inner.type.types : [inner.type]),
					factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
				]);
				return factory.updatePropertySignature(inner, inner.modifiers, inner.name, inner.questionToken, type);
			};
			return visit(root) as ts.TypeElement;
		},
	]);
	return transformed[0] ?? element;
}

function schemasOf(nodes: readonly ts.Node[]): readonly ts.TypeElement[] {
	const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
	const schemas = (components as ts.InterfaceDeclaration | undefined)?.members.find(
		(member) => member.name !== undefined && ts.isIdentifier(member.name) && member.name.text === "schemas",
	) as ts.PropertySignature | undefined;
	return schemas?.type && ts.isTypeLiteralNode(schemas.type) ? schemas.type.members : [];
}

/** Returns the schema's description as the text of a comment, or its name if there is no description. */
function said(schema: JsonSchema | undefined, name: string): string {
	const text = typeof schema?.description === "string" ? schema.description.trim() : `The schema \`${name}\`.`;
	return `* ${text.replaceAll("*/", "*\\/").replace(/\s*\n\s*/g, " ")} `;
}
