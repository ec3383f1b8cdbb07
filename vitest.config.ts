import { defineConfig } from "vitest/config";

/** Tests run from source: every package is resolved through its `countersign-source` export condition. */
export default defineConfig({
	test: {
		projects: ["packages/*/vitest.config.ts", "examples/vitest.config.ts", "scripts/vitest.config.ts"],
		passWithNoTests: false,
	},
});
