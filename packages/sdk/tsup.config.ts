import { defineConfig } from "tsup";
import { entriesOf } from "../../scripts/lib/entries.ts";

const { exported, platforms } = entriesOf(new URL("package.json", import.meta.url));

export default defineConfig({
	entry: { ...exported, ...platforms },
	format: ["esm", "cjs"],
	target: "es2022",
	clean: true,
	splitting: true,
	// Resolved when the package is run or bundled, because only then the platform is known.
	external: ["#platform"],
	dts: {
		entry: exported,
		compilerOptions: { ignoreDeprecations: "6.0", incremental: false },
	},
});
