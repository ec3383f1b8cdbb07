import { defineConfig } from "tsup";
import { entriesOf } from "../../scripts/lib/entries.ts";

const { exported, platforms } = entriesOf(new URL("package.json", import.meta.url));

export default defineConfig({
	entry: { ...exported, ...platforms },
	format: ["esm", "cjs"],
	target: "es2022",
	platform: "neutral",
	clean: true,
	// One copy of each class for all entry points, in both formats: `instanceof` works across them.
	splitting: true,
	outExtension: ({ format }) => ({ js: format === "cjs" ? ".cjs" : ".js" }),
	// Resolved when the package is run or bundled, because only then the platform is known.
	external: ["#platform", /^node:/],
	dts: {
		entry: exported,
		// The compiler behind tsup passes on an option that TypeScript 6 deprecates.
		compilerOptions: { ignoreDeprecations: "6.0" },
	},
});
