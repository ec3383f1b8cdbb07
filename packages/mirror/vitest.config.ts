import { defineConfig } from "vitest/config";
import { patience } from "../../scripts/lib/patience.ts";

export default defineConfig({
	resolve: { conditions: ["countersign-source", "module", "node", "import", "default"] },
	// No "import" condition: Node.js would also apply it to `require`, and CommonJS packages such as pg would get ES modules.
	ssr: { resolve: { conditions: ["countersign-source", "module", "node"] } },
	test: { ...patience, name: "mirror", include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
