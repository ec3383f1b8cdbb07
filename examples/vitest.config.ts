import { defineConfig } from "vitest/config";
import { patience } from "../scripts/lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	// No "import" condition: Node.js would also apply it to `require`, and CommonJS packages would get ES modules.
	ssr: { resolve: { conditions: ["countersign-source", "module", "node"] } },
	test: {
		...patience,
		name: "examples",
		include: ["**/*.test.ts"],
		hookTimeout: 60_000,
		exclude: ["**/node_modules/**"],
		testTimeout: 240_000,
	},
});
