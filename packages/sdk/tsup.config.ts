import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { exports, imports } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8")) as {
	exports: Record<string, string | { "countersign-source"?: string }>;
	imports: { "#platform": { "countersign-source": Record<string, string> } };
};

/** Every entry of package.json is built from the source that its own condition names; there is no second list. */
const sources = Object.values(exports).flatMap((entry) =>
	typeof entry === "object" && entry["countersign-source"] ? [entry["countersign-source"]] : [],
);
const platforms = Object.values(imports["#platform"]["countersign-source"]);
const entry = (paths: readonly string[]) =>
	Object.fromEntries(paths.map((path) => [path.replace("./src/", "").replace(/\.ts$/, ""), path]));

export default defineConfig({
	entry: entry([...sources, ...platforms]),
	format: ["esm", "cjs"],
	target: "es2022",
	clean: true,
	splitting: true,
	// Resolved by whoever runs or bundles the package, which is when it is known where it runs.
	external: ["#platform"],
	dts: {
		entry: entry(sources),
		compilerOptions: { ignoreDeprecations: "6.0", incremental: false },
	},
});
