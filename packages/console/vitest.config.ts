import { defineConfig } from "vitest/config";
import { patience } from "../../scripts/lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "import", "default"] },
	ssr: { resolve: { conditions: ["countersign-source", "module", "import", "default"] } },
	test: { ...patience, name: "console", include: ["test/*.test.{ts,tsx}"], testTimeout: 60_000 },
});
