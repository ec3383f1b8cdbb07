/** `node scripts/lib/run.mjs scripts/record/main.ts [--check]`: records the examples of the documents against the mocks and writes them
 * next to the documents. With `--check` it writes nothing and fails if a file would change. `npm run generate` calls it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../lib/workspace.mjs";
import { controlFile } from "./control.ts";
import { deliveriesOf } from "./deliveries.ts";
import { coverageOf } from "./errors/coverage.ts";
import { unprovoked } from "./errors/unprovoked.ts";
import { filesOf } from "./files.ts";
import { modelOf } from "./model.ts";
import { stories } from "./stories.ts";

const check = process.argv.includes("--check");
let differences = 0;

/** Writes a file, or reports that it is out of date. */
function keep(provider: string, { path, text }: { readonly path: string; readonly text: string }): void {
	const whole = join(root, "packages/openapi/specs", provider, path);
	if (existsSync(whole) && readFileSync(whole, "utf8") === text) return;
	differences++;
	if (check) {
		console.log(`packages/openapi/specs/${provider}/${path} is out of date; run \`npm run generate\``);
		return;
	}
	mkdirSync(dirname(whole), { recursive: true });
	writeFileSync(whole, text);
}

for (const [provider, story] of Object.entries(stories)) {
	const model = modelOf(provider);
	const recording = await story();
	const missing = model.operations.filter(({ id }) => !recording.exchanges.some((one) => one.operation === id));
	if (missing.length > 0)
		console.log(
			`${provider}: no example of ${missing.map(({ id }) => id).join(", ")}. Call them in packages/sdk/test/contract/${provider}-scenario.ts.`,
		);
	const events = await deliveriesOf(provider as keyof typeof stories);
	const silent = model.events.filter(({ type }) => !Object.hasOwn(events, type)).map(({ type }) => type);
	console.log(
		`${provider}: ${Object.keys(events).length} events recorded, ${silent.length} never occur${silent.length > 0 ? `: ${silent.join(", ")}` : ""}`,
	);
	const errors = coverageOf(
		model,
		[...recording.exchanges, ...recording.common, ...recording.refusals],
		unprovoked[provider as keyof typeof stories],
	);
	const left = [...errors.missing, ...errors.stale];
	console.log(
		`${provider}: ${errors.recorded} documented errors recorded, ${errors.listed} cannot be provoked, ${left.length} missing`,
	);
	for (const one of left.slice(0, 10)) console.log(`  ${one}`);
	for (const file of await filesOf(model, recording, events)) keep(provider, file);
}
keep("control", await controlFile());
process.exit(check && differences > 0 ? 1 : 0);
