/** How long it takes to write everything that is generated: the time between an edit of a document and its types. */
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
	table(
		"Generation of everything, a process of its own",
		["documents", "seconds"],
		[["all providers", seconds.toFixed(1)]],
	);
}
