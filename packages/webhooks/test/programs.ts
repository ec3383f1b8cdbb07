import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

export interface Programs {
	/** Returns the path of a program, for Node.js to run. */
	path(name: string): string;
	remove(): void;
}

/**
 * Bundles programs of a test once, so that a process that is killed and started again a hundred times starts in a tenth of a second.
 *
 * @param entries TypeScript files by name
 */
export async function bundlePrograms(entries: Record<string, URL>): Promise<Programs> {
	// The cache is next to the packages that are not part of the bundle.
	const cache = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));
	mkdirSync(cache, { recursive: true });
	const outDir = mkdtempSync(join(cache, "programs-"));
	await build({
		config: false,
		entry: Object.fromEntries(Object.entries(entries).map(([name, url]) => [name, fileURLToPath(url)])),
		outDir,
		format: ["esm"],
		target: "node20",
		platform: "node",
		outExtension: () => ({ js: ".mjs" }),
		noExternal: [/^@countersign\//, /^#/],
		external: [/^[a-z@]/],
		esbuildOptions(options) {
			options.conditions = ["countersign-source"];
		},
		silent: true,
		clean: false,
	});
	return {
		path: (name) => join(outDir, `${name}.mjs`),
		remove: () => rmSync(outDir, { recursive: true, force: true }),
	};
}
