/** Checks the table in `borders.ts`, and that no file imports itself through others. */
import { posix } from "node:path";
import { type Borders, borders, compiledIn, compilers, packages, withCompiler } from "./borders.ts";
import { circleIn, type Import, importsOf, packageImportsOf, readSource } from "./imports.ts";

/** An import that is not allowed in its file, or a cycle of imports. */
export interface WrongImport {
	readonly path: string;
	readonly line: number;
	readonly why: string;
}

type Read = (path: string) => string;
type Imports = ReadonlyMap<string, readonly Import[]>;

export function wrongImports(paths: readonly string[], read: Read = readSource): readonly WrongImport[] {
	const sources = paths.filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path));
	const imports = new Map(sources.map((path) => [path, importsOf(path, read)]));
	return [
		...Object.entries(borders).flatMap(([base, own]) => upward(base, own, imports)),
		...sources.flatMap((path) => acrossPackages(path, imports.get(path) ?? [], read)),
		...circles(imports),
	];
}

function upward(base: string, { folders, shared = [] }: Borders, imports: Imports): readonly WrongImport[] {
	return [...imports].flatMap(([path, found]) => {
		const folder = roomOf(base, path);
		// Files next to the folders combine them, so they may import all of them.
		if (folder === undefined || /\.tsx?$/.test(folder)) return [];
		const allowed = folders[folder];
		if (!allowed)
			return [
				{ path, line: 1, why: `${base}/${folder} has no entry in scripts/gates/borders.ts; add what it may import` },
			];
		return found.flatMap(({ line, target }) => {
			const to = roomOf(base, target);
			if (to === undefined || to === folder || allowed.includes(to) || shared.includes(to)) return [];
			return [{ path, line, why: `${folder} may import ${listOf([...allowed, ...shared])}, not ${to}` }];
		});
	});
}

/** Returns the top-level folder or file below `base` that a path belongs to. */
const roomOf = (base: string, path: string): string | undefined =>
	path.startsWith(`${base}/`) ? path.slice(base.length + 1).split("/")[0] : undefined;

const listOf = (folders: readonly string[]) => (folders.length > 0 ? folders.join(", ") : "nothing outside itself");

const OURS: Readonly<Record<string, string>> = { countersign: "cli", "create-countersign": "create-countersign" };

function acrossPackages(path: string, relative: readonly Import[], read: Read): readonly WrongImport[] {
	const own = path.split("/")[1] ?? "";
	const allowed = packages[own];
	if (!allowed)
		return [{ path, line: 1, why: `packages/${own} has no entry in scripts/gates/borders.ts; add what it may import` }];
	const left = relative
		.filter(({ target }) => !target.startsWith(`packages/${own}/`) && !compiledIn[path]?.test(target))
		.map(({ line, target }) => ({ path, line, why: `import packages by their names, not as ${target}` }));
	const named = packageImportsOf(path, read).flatMap(({ line, name }) => {
		const other = /^@countersign\/([^/]+)/.exec(name)?.[1] ?? OURS[name.split("/")[0] ?? ""];
		if (other !== undefined && other !== own && !allowed.includes(other))
			return [{ path, line, why: `${own} may import ${listOf(allowed)}, not ${name}` }];
		if (compilers.test(name) && !withCompiler.includes(own))
			return [{ path, line, why: `only ${listOf(withCompiler)} may load ${name}` }];
		return [];
	});
	return [...left, ...named];
}

function circles(imports: Imports): readonly WrongImport[] {
	const circle = circleIn(
		new Map([...imports].map(([path, found]) => [path, new Set(found.map(({ target }) => target))])),
	);
	const [path = "", next] = circle ?? [];
	const line = imports.get(path)?.find(({ target }) => target === next)?.line;
	if (!circle || line === undefined) return [];
	const names = circle.map((one) => posix.basename(one)).join(" → ");
	return [{ path, line, why: `these files import each other: ${names}` }];
}
