import { defineConfig } from "tsup";

/** ESM only: a command that runs on Node.js. The prompts are a separate chunk, loaded only in a terminal. */
export default defineConfig({
	entry: { main: "src/main.ts" },
	format: ["esm"],
	target: "es2022",
	platform: "node",
	clean: true,
	splitting: true,
});
