/** Checks what was generated, before it is written: a document with odd names must not leave files behind that do not compile. */
import { posix } from "node:path";
import ts from "typescript";
import { checkStatements } from "./check-statements.ts";
import type { GeneratedFile } from "./file.ts";

const ROOT = "/generated";
/** Errors about missing modules, which are ignored: the user's project may not have the runtime packages yet. */
const NOT_FOUND = new Set([2307, 2792, 7016]);
const MAX_SHOWN = 10;
/** Comments are half of the text, and nothing in them is compiled. */
const PARSE: ts.CreateSourceFileOptions = {
	languageVersion: ts.ScriptTarget.ES2022,
	jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** The parts of the compiler's library that generated types use. Reading all of it takes longer than most clients. */
const LIBRARY = ["lib.es2015.d.ts", "lib.es2018.asynciterable.d.ts"];

/** What generated types use besides the language itself. The library of browsers is even larger. */
const WEB = `
interface ReadableStream<R = any> { readonly locked: boolean; readonly chunk?: R }
interface Blob { readonly size: number }
interface Headers { get(name: string): string | null }
interface Request { readonly headers: Headers }
interface Response { readonly headers: Headers }
`;
const WEB_PATH = posix.join(ROOT, "lib.web.d.ts");

/** Modules whose types say nothing of their own. They are large, and their names are all that can be wrong. Resources can have the same names. */
const isTable = (path: string): boolean =>
	/^(?:src\/)?(?:schemas|operations|mock|mirror)\.ts$/.test(path) || path.startsWith("test/");

/**
 * Checks generated files without writing them, and returns what is wrong, each with its place; empty if nothing is. Every module is
 * parsed, and runs only what the generator writes. The modules with types are compiled too.
 */
export function checkOutput(files: readonly GeneratedFile[]): string[] {
	const modules = files.filter(({ path }) => path.endsWith(".ts"));
	const parse = ({ path, text }: GeneratedFile): ts.SourceFile =>
		ts.createSourceFile(posix.join(ROOT, path), text, PARSE);
	const compiled = modules.filter(({ path }) => !isTable(path)).map(parse);
	const names = typeNamesOf(compiled);
	// A table is as large as everything else together, so its tree is not kept.
	const tables = modules.filter(({ path }) => isTable(path)).flatMap((file) => textErrors(parse(file), names));
	const texts = [...compiled.flatMap((source) => textErrors(source, names)), ...tables];
	const problems = texts.length > 0 ? texts : compilerErrors(compiled);
	const more = problems.length - MAX_SHOWN;
	return more > 0 ? [...problems.slice(0, MAX_SHOWN), `and ${more} more`] : problems;
}

function typeNamesOf(sources: readonly ts.SourceFile[]): ReadonlySet<string> {
	const types = sources.find(({ fileName }) => posix.basename(fileName) === "types.ts")?.statements ?? [];
	return new Set(
		types.flatMap((one) => (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) ? [one.name.text] : [])),
	);
}

/** A chain of types can be longer than the compiler's stack, and then no project with this client compiles. */
function compilerErrors(sources: readonly ts.SourceFile[]): string[] {
	try {
		return typeErrors(sources);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return [
			"types.ts: schemas refer to each other in a chain that is too long for the TypeScript compiler. Shorten it in the document, or with the overlay.",
		];
	}
}

/** What the text of a module says by itself. */
function textErrors(source: ts.SourceFile, typeNames: ReadonlySet<string>): string[] {
	const { parseDiagnostics } = source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
	if (parseDiagnostics.length > 0)
		return parseDiagnostics.map(({ start = 0, messageText }) =>
			describe(source, start, ts.flattenDiagnosticMessageText(messageText, " ")),
		);
	return checkStatements(source, typeNames).map(({ start, message }) => describe(source, start, message));
}

/** The compiler's own library, which is the same for every check. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function typeErrors(sources: readonly ts.SourceFile[]): string[] {
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2022,
		lib: LIBRARY,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true,
		noEmit: true,
		skipLibCheck: true,
		strict: true,
		types: [],
	};
	const known = new Map(sources.map((source) => [source.fileName, source]));
	known.set(WEB_PATH, ts.createSourceFile(WEB_PATH, WEB, ts.ScriptTarget.ES2022));
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists, readFile } = host;
	const library = (path: string): ts.SourceFile | undefined => {
		if (!libraries.has(path)) libraries.set(path, getSourceFile(path, PARSE));
		return libraries.get(path);
	};
	// Only the compiler's own library is read from the disk.
	const isLibrary = (path: string): boolean => posix.basename(path).startsWith("lib.") && path !== WEB_PATH;
	host.fileExists = (path) => known.has(path) || (isLibrary(path) && fileExists(path));
	host.readFile = (path) => known.get(path)?.text ?? (isLibrary(path) ? readFile(path) : undefined);
	host.directoryExists = (path) => path.startsWith(ROOT);
	host.getSourceFile = (path) => known.get(path) ?? library(path);
	const program = ts.createProgram([...known.keys()], options, host);
	return sources.flatMap((source) =>
		program
			.getSemanticDiagnostics(source)
			.filter(({ code }) => !NOT_FOUND.has(code))
			.map(({ start = 0, messageText }) => describe(source, start, ts.flattenDiagnosticMessageText(messageText, " "))),
	);
}

function describe(source: ts.SourceFile, start: number, message: string): string {
	const { line } = source.getLineAndCharacterOfPosition(start);
	return `${posix.relative(ROOT, source.fileName)}:${line + 1}: ${message}`;
}
