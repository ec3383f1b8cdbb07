import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

interface Manifest {
	exports: Record<string, string | { "countersign-source"?: string }>;
}

const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as Manifest;
/** What package.json exports is what is built; an entry is named in one place. */
const sources = Object.values(manifest.exports).flatMap((target) =>
	typeof target === "object" && target["countersign-source"] ? [target["countersign-source"]] : [],
);
const entry = (paths: readonly string[]) =>
	Object.fromEntries(paths.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), path]));

export default defineConfig({
	entry: entry([...sources, "./src/cli/main.ts"]),
	// ESM only: the types of msw, an optional peer of the mock, fail for CommonJS consumers.
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	dts: {
		entry: entry(sources),
		// The compiler behind tsup passes on an option that TypeScript 6 deprecates.
		compilerOptions: { ignoreDeprecations: "6.0" },
	},
});
