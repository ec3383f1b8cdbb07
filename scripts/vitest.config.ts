import { defineConfig } from "vitest/config";
import { patience } from "./lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: {
		...patience,
		name: "scripts",
		include: ["**/*.test.ts"],
		hookTimeout: 60_000,
		exclude: ["**/node_modules/**"],
		testTimeout: 120_000,
	},
});
