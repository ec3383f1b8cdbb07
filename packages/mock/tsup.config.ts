import { defineConfig } from "tsup";

/** ESM only: MSW's own declarations fail for CommonJS consumers. */
export default defineConfig({
	entry: { index: "src/index.ts" },
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], incremental: false } },
});
