import { defineConfig } from "tsup";
import { entriesOf } from "../../scripts/lib/entries.ts";

const { exported } = entriesOf(new URL("package.json", import.meta.url));

/** ESM only: a tool that runs on Node.js. */
export default defineConfig({
	entry: exported,
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	dts: {
		entry: exported,
		compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], incremental: false },
	},
});
