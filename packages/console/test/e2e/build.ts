import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the pages as they are published, unless the caller has just built all packages. */
export default async function setup(): Promise<void> {
	if (process.env.COUNTERSIGN_PACKED === "1") return;
	// Vitest sets it to "test", which Vite takes for a development build: slower, and not what users get.
	process.env.NODE_ENV = "production";
	await build({ root: fileURLToPath(new URL("../..", import.meta.url)), logLevel: "error" });
}
