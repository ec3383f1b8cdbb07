import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

interface Manifest {
	exports: Record<string, string | { "countersign-source"?: string }>;
	imports: { "#platform": { "countersign-source": { node: string; default: string } } };
}

const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as Manifest;
/** What package.json exports is what is built; an entry is named in one place. */
const sources = Object.values(manifest.exports).flatMap((target) =>
	typeof target === "object" && target["countersign-source"] ? [target["countersign-source"]] : [],
);
const platforms = Object.values(manifest.imports["#platform"]["countersign-source"]);
const entry = (paths: readonly string[]) =>
	Object.fromEntries(paths.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), path]));

export default defineConfig({
	entry: entry([...sources, ...platforms, "./src/cli/main.ts"]),
	format: ["esm", "cjs"],
	target: "es2022",
	platform: "neutral",
	clean: true,
	// One copy of each class for all entries, in both formats: `instanceof` works across them.
	splitting: true,
	outExtension: ({ format }) => ({ js: format === "cjs" ? ".cjs" : ".js" }),
	// Resolved by whoever runs or bundles the package, which is when it is known where it runs.
	external: ["#platform", /^node:/],
	dts: {
		entry: entry(sources),
		// The compiler behind tsup passes on an option that TypeScript 6 deprecates.
		compilerOptions: { ignoreDeprecations: "6.0" },
	},
});
