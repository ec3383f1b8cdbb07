import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderOf, root } from "../lib/workspace.mjs";
import { bundle } from "./bundle.ts";

/** Imports a program that uses the sources of the webhooks package as one bundled module. A TypeScript loader
 * would add code to every function and distort the measurement.
 */
export async function importBundled<T>(name: string, program: string): Promise<T> {
	const folder = join(root, ".cache", "bench-bundles");
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${name}.mjs`);
	writeFileSync(file, await bundle(program, { platform: "node", minify: false, from: folderOf("webhooks") }));
	return (await import(pathToFileURL(file).href)) as T;
}
