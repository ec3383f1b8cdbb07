import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "import", "default"] } },
	test: { name: "console", include: ["test/*.test.{ts,tsx}"] },
});
