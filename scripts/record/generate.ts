/** `npm run generate [-- --check]`: writes the generated files, records the examples of the documents with them, and writes the files that
 * show the examples.
 */
import { generate } from "../../packages/cli/src/generate/generate.ts";
import { thisMachine } from "../../packages/cli/src/shared/machine.ts";
import { runTypeScript } from "../lib/workspace.mjs";

const check = process.argv.includes("--check");
const write = (checksExamples: boolean): Promise<number> =>
	generate({ all: true, check, spec: undefined, out: undefined, checksExamples }, thisMachine);
/** Runs in a separate process, because it must load the files that were just written. */
const record = (): number => runTypeScript("scripts/record/main.ts", check ? ["--check"] : []);

async function main(): Promise<number> {
	if (check) return (await write(true)) || record();
	await write(false);
	return record() || (await write(true));
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
