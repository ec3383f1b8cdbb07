/**
 * Checks what a generated module runs and refers to, from its syntax alone. Text of a document that got out of its string or comment is
 * found here even if it compiles.
 */
import ts from "typescript";

/** What is wrong, and where in the file. */
export interface Finding {
	readonly start: number;
	readonly message: string;
}

/** Modules that generated code may import: its own, and the published packages that it is written for. */
const MODULES =
	/^(?:\.{1,2}\/[\w./-]+|@countersign\/(?:sdk|webhooks|mock|mirror)(?:\/[\w-]+)*|zod\/mini|vitest|node:(?:crypto|fs|url))$/;
/** Values that every program has and that generated code uses. */
const GLOBALS = new Set(
	"undefined Infinity NaN Object Array JSON Promise Error TypeError Map Set String Number Boolean RegExp Headers Request Response URL Blob TextEncoder Uint8Array structuredClone".split(
		" ",
	),
);
/** What only tests use: they open a page of the mock as a browser does. */
const IN_TESTS = new Set(["fetch", "URLSearchParams"]);
/** Properties that lead from any value to a function that runs text. */
const RUNS_TEXT = new Set(["constructor", "__proto__", "prototype"]);

/**
 * Returns code that the generator never writes, names that nothing declares, and names that are declared twice.
 *
 * @param typeNames the types that other modules of the client can name as `types.Order`
 */
export function checkStatements(source: ts.SourceFile, typeNames: ReadonlySet<string>): Finding[] {
	return new StatementCheck(source, typeNames).findings();
}

class StatementCheck {
	readonly #findings: Finding[] = [];
	readonly #top = new Set<string>();
	readonly #declared = new Set<string>();
	readonly #used = new Map<string, ts.Identifier>();

	constructor(
		private readonly source: ts.SourceFile,
		private readonly typeNames: ReadonlySet<string>,
	) {}

	findings(): Finding[] {
		for (const statement of this.source.statements) this.#statement(statement);
		const isTest = /(?:^|\/)test\/[\w.-]+$/.test(this.source.fileName);
		for (const [name, node] of this.#used)
			if (!this.#declared.has(name) && !GLOBALS.has(name) && !(isTest && IN_TESTS.has(name)))
				this.#report(node, `Cannot find name '${name}'.`);
		return this.#findings;
	}

	#report(node: ts.Node, message: string): void {
		this.#findings.push({ start: node.getStart(this.source), message });
	}

	/** A module consists of imports, types, classes, functions and constants. Each name occurs once. */
	#statement(statement: ts.Statement): void {
		if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) this.#moduleOf(statement);
		else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
			this.#declareTop(statement.name);
		else if (ts.isVariableStatement(statement)) {
			for (const { name } of statement.declarationList.declarations) this.#declareTop(name);
			this.#visit(statement);
		} else if (ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) {
			this.#declareTop(statement.name);
			this.#visit(statement);
		} else if (!isTestCall(statement)) {
			this.#report(statement, "Generated code has no statements of this kind at the top of a module.");
			this.#visit(statement);
		} else this.#visit(statement);
	}

	#moduleOf({ moduleSpecifier, ...statement }: ts.ImportDeclaration | ts.ExportDeclaration): void {
		if (moduleSpecifier && !(ts.isStringLiteral(moduleSpecifier) && MODULES.test(moduleSpecifier.text)))
			this.#report(moduleSpecifier, "Generated code imports no such module.");
		const clause = "importClause" in statement ? statement.importClause : undefined;
		const bindings = clause?.namedBindings;
		if (clause?.name) this.#declareTop(clause.name);
		if (bindings && ts.isNamespaceImport(bindings)) this.#declareTop(bindings.name);
		else if (bindings) for (const { name } of bindings.elements) this.#declareTop(name);
	}

	#declareTop(name: ts.Node | undefined): void {
		if (!name || !ts.isIdentifier(name)) return;
		if (this.#top.has(name.text)) this.#report(name, `Duplicate identifier '${name.text}'.`);
		this.#top.add(name.text);
		this.#declared.add(name.text);
	}

	readonly #visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) {
			if (!this.#used.has(node.text)) this.#used.set(node.text, node);
			return;
		}
		if (ts.isExpressionWithTypeArguments(node)) {
			this.#visit(node.expression);
			return;
		}
		// The compiler checks what types refer to, in the modules where they are more than a name.
		if (ts.isTypeNode(node)) {
			this.#typeName(node);
			return;
		}
		if (ts.isMetaProperty(node) || node.kind === ts.SyntaxKind.ImportKeyword)
			this.#report(node, "Generated code loads no module while it runs.");
		if (ts.isPropertyAccessExpression(node)) {
			if (RUNS_TEXT.has(node.name.text)) this.#report(node.name, `Generated code does not use '${node.name.text}'.`);
			this.#visit(node.expression);
			return;
		}
		const { name } = node as { readonly name?: ts.Node };
		const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
		const isPlainName = name !== undefined && ts.isIdentifier(name) && !ts.isShorthandPropertyAssignment(node);
		if (isPlainName && (declares || ts.isFunctionExpression(node))) this.#declared.add(name.text);
		const skipped = ts.isBindingElement(node) ? node.propertyName : undefined;
		node.forEachChild((child) => {
			if (!(isPlainName && child === name) && !(child === skipped && ts.isIdentifier(child))) this.#visit(child);
		});
	};

	/** `types.Order`, in a type such as `Schema<types.Order>`. */
	readonly #typeName = (node: ts.Node): void => {
		if (ts.isQualifiedName(node) && ts.isIdentifier(node.left) && node.left.text === "types") {
			if (!this.typeNames.has(node.right.text))
				this.#report(node.right, `Namespace 'types' has no exported member '${node.right.text}'.`);
		} else node.forEachChild(this.#typeName);
	};
}

/** Tests call `describe`, and nothing else, at the top. */
const isTestCall = (statement: ts.Statement): boolean =>
	ts.isExpressionStatement(statement) &&
	ts.isCallExpression(statement.expression) &&
	ts.isIdentifier(statement.expression.expression) &&
	/^(?:describe|beforeAll|afterAll|it)$/.test(statement.expression.expression.text);
