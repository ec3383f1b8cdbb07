import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: {
		name: "scripts",
		include: ["**/*.test.ts"],
		hookTimeout: 60_000,
		exclude: ["**/node_modules/**"],
		testTimeout: 120_000,
	},
});
