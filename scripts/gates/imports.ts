/** Reads the relative imports of source files, and finds cycles in them. Types count as imports. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../lib/workspace.mjs";

const SPECIFIER = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
/** Lines that contain imports as text: docstrings, and templates of generated code. */
const TEXT = /^\s*(?:\*|\/\*|["'])|\$\{/;

/** One relative import. */
export interface Import {
	readonly line: number;
	/** The imported file, as a path from the root of the repository. */
	readonly target: string;
}

/** One import of a package. */
export interface PackageImport {
	readonly line: number;
	readonly name: string;
}

export const readSource = (path: string): string => readFileSync(join(root, path), "utf8");

export function importsOf(path: string, read: (path: string) => string = readSource): readonly Import[] {
	return specifiersOf(read(path)).flatMap(({ line, specifier }) =>
		specifier.startsWith(".") ? [{ line, target: posix.join(posix.dirname(path), specifier) }] : [],
	);
}

/** Returns the imports of packages, each with the whole specifier, such as `@countersign/sdk/arcus`. */
export function packageImportsOf(path: string, read: (path: string) => string = readSource): readonly PackageImport[] {
	return specifiersOf(read(path)).flatMap(({ line, specifier }) =>
		specifier.startsWith(".") ? [] : [{ line, name: specifier }],
	);
}

function specifiersOf(text: string): readonly { readonly line: number; readonly specifier: string }[] {
	const lines = text.split("\n");
	return Array.from(text.matchAll(SPECIFIER), ({ 0: found, 1: specifier = "", index }) => ({
		line: text.slice(0, index + found.length).split("\n").length,
		specifier,
	})).filter(({ line }) => !TEXT.test(lines[line - 1] ?? ""));
}

/** Returns a cycle that begins and ends with the same node, if there is one. */
export function circleIn(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
	const done = new Set<string>();
	const visit = (name: string, path: readonly string[]): string[] | undefined => {
		const start = path.indexOf(name);
		if (start >= 0) return [...path.slice(start), name];
		if (done.has(name)) return undefined;
		done.add(name);
		for (const next of uses.get(name) ?? []) {
			const circle = visit(next, [...path, name]);
			if (circle !== undefined) return circle;
		}
		return undefined;
	};
	for (const name of uses.keys()) {
		const circle = visit(name, []);
		if (circle !== undefined) return circle;
	}
	return undefined;
}
