/** Which folder of a package may import which, and that no file imports itself by way of others. Types count as imports. */
import { posix } from "node:path";
import { circleIn, type Import, importsOf } from "./imports.ts";

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

type Imports = ReadonlyMap<string, readonly Import[]>;

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
	const circle = circleIn(
		new Map([...imports].map(([path, found]) => [path, new Set(found.map(({ target }) => target))])),
	);
	const [path = "", next] = circle ?? [];
	const line = imports.get(path)?.find(({ target }) => target === next)?.line;
	if (!circle || line === undefined) return [];
	const names = circle.map((one) => posix.basename(one)).join(" → ");
	return [{ path, line, why: `these files import each other: ${names}` }];
}
