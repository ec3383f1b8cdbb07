import ts from "typescript";
import { isTypeName } from "./names.ts";
import { readableComments } from "./readable-comments.ts";

/**
 * Prints declarations that openapi-typescript made: schemas are named as types instead of `components["schemas"]["Order"]`, and the comments
 * of fields are rewritten. Both happen while the nodes are printed, because a copy of the tree takes longer than everything else here.
 */
export function printTypes(
	nodes: readonly ts.Node[],
	{ removeComments = false }: { readonly removeComments?: boolean } = {},
): string {
	const rewritten = new Set<ts.Node>();
	const printer = ts.createPrinter(
		{ newLine: ts.NewLineKind.LineFeed, removeComments },
		{
			substituteNode(_hint, node) {
				const name = schemaOfAccess(node);
				return name === undefined ? node : ts.factory.createTypeReferenceNode(name);
			},
		},
	);
	const rewrite = (node: ts.Node): void => {
		const comments = ts.getSyntheticLeadingComments(node);
		// A node can be in several places of the tree.
		if (comments !== undefined && !rewritten.has(node)) {
			rewritten.add(node);
			ts.setSyntheticLeadingComments(node, readableComments(comments));
		}
		ts.forEachChild(node, rewrite);
	};
	if (!removeComments) for (const node of nodes) ts.forEachChild(node, rewrite);
	const statements = ts.factory.createNodeArray(nodes as readonly ts.Statement[]);
	const empty = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
	return printer.printFile(ts.factory.updateSourceFile(empty, statements));
}

/** The name of the schema in `components["schemas"]["Order"]`, if it can be the name of a type. */
function schemaOfAccess(node: ts.Node): string | undefined {
	if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
	const { indexType } = node;
	const name = ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : "";
	return isTypeName(name) ? name : undefined;
}
