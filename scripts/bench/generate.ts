/** Measures how long it takes to generate everything, which is the time from an edit of a document to its types. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../lib/workspace.mjs";
import { table } from "./stats.ts";

export async function benchGenerate(): Promise<void> {
	const began = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, "scripts/lib/run.mjs"), join(root, "packages/cli/src/main.ts"), "generate", "--all", "--check"],
		{ cwd: root, encoding: "utf8" },
	);
	const seconds = (performance.now() - began) / 1000;
	if (status !== 0) throw new Error(`generate --check failed:\n${stdout}${stderr}`);
	table("Generating everything, in its own process", ["documents", "seconds"], [["all providers", seconds.toFixed(1)]]);
}
