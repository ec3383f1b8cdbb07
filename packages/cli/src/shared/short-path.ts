import { relative, resolve } from "node:path";

/** Returns a path as people would type it: relative to the current folder, or unchanged if it is outside. */
export function shortPath(path: string, folder = process.cwd()): string {
	const short = relative(folder, resolve(folder, path));
	return short === "" || short.startsWith("..") ? path : short;
}
