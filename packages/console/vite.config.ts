import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const { version } = JSON.parse(readFileSync(new URL("../sdk/package.json", import.meta.url), "utf8")) as {
	version: string;
};

export default defineConfig({
	define: { COUNTERSIGN_VERSION: JSON.stringify(version) },
	plugins: [react()],
	resolve: { conditions: ["countersign-source", "browser", "module", "import", "default"] },
	// The server replaces it in each response.
	html: { cspNonce: "COUNTERSIGN_NONCE" },
	build: {
		target: "es2022",
		// The policy of the page allows no inline data but images.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		license: { fileName: "licenses.md" },
	},
});
