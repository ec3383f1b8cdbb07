import { defineConfig } from "tsup";
import { entriesOf } from "../../scripts/lib/entries.ts";

/** ESM only, for Node.js: a mirror is a server program. */
export default defineConfig({
	entry: entriesOf(new URL("./package.json", import.meta.url)).exported,
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], incremental: false } },
});
