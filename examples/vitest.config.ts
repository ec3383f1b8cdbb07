import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: { name: "examples", include: ["**/*.test.ts"], exclude: ["**/node_modules/**"], testTimeout: 60_000 },
});
