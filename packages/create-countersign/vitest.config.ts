import { defineConfig } from "vitest/config";
import { patience } from "../../scripts/lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: {
		...patience,
		name: "create-countersign",
		include: ["test/**/*.test.ts"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
