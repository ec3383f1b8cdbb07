import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { exports } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8")) as {
	exports: Record<string, string | { "countersign-source"?: string }>;
};

/** Every entry of package.json is built from the source that its own condition names; there is no second list. */
const sources = Object.values(exports).flatMap((entry) =>
	typeof entry === "object" && entry["countersign-source"] ? [entry["countersign-source"]] : [],
);

export default defineConfig({
	entry: Object.fromEntries(sources.map((source) => [source.replace("./src/", "").replace(/\.ts$/, ""), source])),
	format: ["esm", "cjs"],
	target: "es2022",
	clean: true,
	splitting: true,
	// The configuration for tests resolves sources; built declarations must not.
	dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], incremental: false } },
});
