import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";

/** ESM only: a command that runs on Node.js. Each subcommand is a separate chunk, loaded when it runs. */
export default defineConfig({
	entry: { main: "src/main.ts" },
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
	// The built console and the example data travel with the command that serves them.
	async onSuccess() {
		await cp("../console/dist", "dist/console", { recursive: true });
		await cp("../../examples/data/northwind", "dist/northwind", { recursive: true });
	},
});
