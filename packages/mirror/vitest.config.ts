import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: { name: "mirror", include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
