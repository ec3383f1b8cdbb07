import { defineConfig } from "vitest/config";
import { patience } from "../../scripts/lib/patience.ts";

/** The tests that need a browser and the built pages. `npm run check` runs them, one file at a time. */
export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: {
		...patience,
		name: "console e2e",
		include: ["test/e2e/*.e2e.ts"],
		globalSetup: ["test/e2e/build.ts"],
		// Long enough for a machine that does ten other things.
		testTimeout: 180_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 60_000 } },
		fileParallelism: false,
		// The files share one browser, and load the mock once.
		isolate: false,
	},
});
