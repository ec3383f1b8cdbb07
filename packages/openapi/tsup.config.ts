import { defineConfig } from "tsup";

/** ESM only: a tool that runs on Node.js. */
export default defineConfig({
	entry: { index: "src/index.ts" },
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	dts: {
		entry: { index: "src/index.ts" },
		compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], incremental: false },
	},
});
