/** `node scripts/lib/run.mjs scripts/record/main.ts [--check]`: records the examples of the documents against the mocks and writes them
 * next to the documents. With `--check` it writes nothing and fails if a file would change. `npm run generate` calls it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXAMPLES_FILE } from "@countersign/openapi/document";
import { root } from "../lib/workspace.mjs";
import { bookOf, textOf } from "./book.ts";
import { modelOf } from "./model.ts";
import { stories } from "./stories.ts";

const check = process.argv.includes("--check");
let differences = 0;
for (const [provider, story] of Object.entries(stories)) {
	const model = modelOf(provider);
	const book = bookOf(model, await story());
	const missing = model.operations.filter(({ id }) => !book.operations[id]).map(({ id }) => id);
	if (missing.length > 0)
		console.log(
			`${provider}: no example of ${missing.join(", ")}. Call them in packages/sdk/test/contract/${provider}-scenario.ts.`,
		);
	const path = join(root, "packages/openapi/specs", provider, EXAMPLES_FILE);
	const text = textOf(book);
	if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
	differences++;
	if (check) {
		console.log(`packages/openapi/specs/${provider}/${EXAMPLES_FILE} is out of date.`);
		continue;
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
process.exit(check && differences > 0 ? 1 : 0);
