/** Compiles what was generated, before it is written: a document with odd names must not leave files behind that do not compile. */
import { posix } from "node:path";
import ts from "typescript";
import type { GeneratedFile } from "./file.ts";

const ROOT = "/generated";
/** Errors about missing modules, which are ignored: the user's project may not have the runtime packages yet. */
const NOT_FOUND = new Set([2307, 2792, 7016]);
const MAX_SHOWN = 10;

/** Compiles generated files without writing them, and returns what is wrong, each with its place; empty if they compile. */
export function checkOutput(files: readonly GeneratedFile[]): string[] {
	const texts = new Map(files.map((file) => [posix.join(ROOT, file.path), file.text]));
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true,
		noEmit: true,
		skipLibCheck: true,
		strict: true,
		types: [],
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists, readFile } = host;
	// Only the compiler's own library is read from the disk.
	const isLibrary = (path: string): boolean => posix.basename(path).startsWith("lib.");
	host.fileExists = (path) => texts.has(path) || (isLibrary(path) && fileExists(path));
	host.readFile = (path) => texts.get(path) ?? (isLibrary(path) ? readFile(path) : undefined);
	host.getSourceFile = (path, version, ...rest) => {
		const text = texts.get(path);
		return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
	};
	const program = ts.createProgram(
		[...texts.keys()].filter((path) => path.endsWith(".ts")),
		options,
		host,
	);
	const problems = ts
		.getPreEmitDiagnostics(program)
		.filter(({ code, file }) => file !== undefined && texts.has(file.fileName) && !NOT_FOUND.has(code))
		.map(describe);
	const more = problems.length - MAX_SHOWN;
	return more > 0 ? [...problems.slice(0, MAX_SHOWN), `and ${more} more`] : problems;
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
	const { line } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
	const path = posix.relative(ROOT, file?.fileName ?? ROOT);
	return `${path}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
