import { defineConfig } from "tsup";
import { entriesOf } from "../../scripts/lib/entries.ts";

const { exported, platforms } = entriesOf(new URL("package.json", import.meta.url));

export default defineConfig({
	entry: { ...exported, ...platforms },
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
		entry: exported,
		// The compiler behind tsup passes on an option that TypeScript 6 deprecates.
		compilerOptions: { ignoreDeprecations: "6.0" },
	},
});
