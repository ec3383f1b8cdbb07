import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: { name: "create-countersign", include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
