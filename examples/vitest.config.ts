import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	// Without "import": it would reach Node.js as a condition for `require` too, and hand modules to CommonJS packages.
	ssr: { resolve: { conditions: ["countersign-source", "module", "node"] } },
	test: { name: "examples", include: ["**/*.test.ts"], exclude: ["**/node_modules/**"], testTimeout: 240_000 },
});
