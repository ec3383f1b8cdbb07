/** Reads the relative imports of source files, and finds circles in them. Types count as imports. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../lib/workspace.mjs";

const SPECIFIER = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** One relative import. */
export interface Import {
	readonly line: number;
	/** The imported file, as a path from the root of the repository. */
	readonly target: string;
}

export const readSource = (path: string): string => readFileSync(join(root, path), "utf8");

export function importsOf(path: string, read: (path: string) => string = readSource): readonly Import[] {
	const text = read(path);
	return Array.from(text.matchAll(SPECIFIER), ({ 1: relative = "", index }) => ({
		line: text.slice(0, index).split("\n").length,
		target: posix.join(posix.dirname(path), relative),
	}));
}

/** Returns a circle that begins and ends with the same node, if there is one. */
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
