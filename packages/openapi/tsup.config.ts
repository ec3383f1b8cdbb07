import { defineConfig } from "tsup";

/** ESM alone: MSW's own declarations fail for CommonJS consumers. */
export default defineConfig({
	entry: { index: "src/index.ts", "mock/index": "src/mock/index.ts", "cli/main": "src/cli/main.ts" },
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	dts: {
		entry: { index: "src/index.ts", "mock/index": "src/mock/index.ts" },
		compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], incremental: false },
	},
});
