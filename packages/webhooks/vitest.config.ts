import { defineConfig } from "vitest/config";
import { patience } from "../../scripts/lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	// Without "import": it would reach Node.js as a condition for `require` too, and hand modules to CommonJS packages.
	ssr: { resolve: { conditions: ["countersign-source", "module", "node"] } },
	test: { ...patience, name: "webhooks", include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
