import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the pages, unless the caller has just built all packages. */
export default async function setup(): Promise<void> {
	if (process.env.COUNTERSIGN_PACKED === "1") return;
	await build({ root: fileURLToPath(new URL("../..", import.meta.url)), logLevel: "error" });
}
