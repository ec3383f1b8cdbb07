/** Which folder of a package may import which, and that no file imports itself by way of others. Types count as imports. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../lib/workspace.mjs";

/**
 * For each folder, the other folders of its package that it may import. Files outside the folders are entries and may
 * import everything.
 */
const layers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	"packages/webhooks/src": {
		core: [],
		receiver: ["core"],
		inbox: ["core", "receiver"],
		rotation: ["core"],
		drivers: ["core", "receiver", "inbox", "rotation"],
		adapters: ["core", "receiver"],
		testing: ["core", "receiver"],
		standard: ["core"],
		hmac: ["core"],
		arcus: ["core"],
		arca: ["core"],
		deskflow: ["core", "hmac"],
	},
};

/** An import that its folder may not have, or a circle of imports. */
export interface WrongImport {
	readonly path: string;
	readonly line: number;
	readonly why: string;
}

export function wrongImports(paths: readonly string[]): readonly WrongImport[] {
	return Object.entries(layers).flatMap(([source, folders]) => {
		const own = paths.filter((path) => path.startsWith(`${source}/`) && path.endsWith(".ts"));
		const imports = new Map(own.map((path) => [path, importsOf(path)]));
		return [...upward(source, folders, imports), ...circles(imports)];
	});
}

interface Import {
	readonly line: number;
	readonly target: string;
}
type Imports = ReadonlyMap<string, readonly Import[]>;

function importsOf(path: string): readonly Import[] {
	return readFileSync(join(root, path), "utf8")
		.split("\n")
		.flatMap((text, index) => {
			const specifier = /^(?:import|export|\}).*\bfrom "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/.exec(text);
			const relative = specifier?.[1] ?? specifier?.[2];
			return relative ? [{ line: index + 1, target: posix.join(posix.dirname(path), relative) }] : [];
		});
}

function upward(
	source: string,
	folders: Readonly<Record<string, readonly string[]>>,
	imports: Imports,
): readonly WrongImport[] {
	const folderOf = (path: string) => posix.relative(source, path).split("/").slice(0, -1)[0];
	return [...imports].flatMap(([path, found]) => {
		const folder = folderOf(path);
		const allowed = folder === undefined ? undefined : folders[folder];
		if (!folder || !allowed) return [];
		return found
			.map(({ line, target }) => ({ line, to: folderOf(target) ?? "the entries" }))
			.filter(({ to }) => to !== folder && !allowed.includes(to))
			.map(({ line, to }) => ({ path, line, why: `${folder} may import ${listOf(allowed)}, not ${to}` }));
	});
}

const listOf = (folders: readonly string[]) => (folders.length > 0 ? folders.join(", ") : "nothing outside itself");

function circles(imports: Imports): readonly WrongImport[] {
	const found: WrongImport[] = [];
	const done = new Set<string>();
	const trail: string[] = [];
	const visit = (path: string) => {
		trail.push(path);
		for (const { line, target } of imports.get(path) ?? []) {
			const start = trail.indexOf(target);
			if (start >= 0) {
				const circle = [...trail.slice(start), target].map((one) => posix.basename(one)).join(" → ");
				found.push({ path, line, why: `these files import each other: ${circle}` });
			} else if (!done.has(target)) visit(target);
		}
		trail.pop();
		done.add(path);
	};
	for (const path of imports.keys()) if (!done.has(path)) visit(path);
	return found;
}
