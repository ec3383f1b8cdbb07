import { defineConfig } from "vitest/config";
import { patience } from "../../scripts/lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] } },
	test: { ...patience, name: "openapi", include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
