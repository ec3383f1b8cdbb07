/** `npm run simulate:mirror`: runs the mirror against a hostile vendor in virtual time, and reports broken promises. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hostileRun } from "../../../packages/mirror/test/hostile/run.ts";
import { mutations, prove } from "../prove.ts";

const USAGE = `npm run simulate:mirror -- [option …]
  --seeds N      how many seeds to run (default 200)
  --from N       the first of them (default 1)
  --stop         stop at the first failure
  --prove        put known faults back and show that each is found
  --only NAME    with --prove: that fault alone`;

const { values } = parseArgs({
	options: {
		seeds: { type: "string", default: "200" },
		from: { type: "string", default: "1" },
		stop: { type: "boolean" },
		prove: { type: "boolean" },
		only: { type: "string" },
		help: { type: "boolean" },
	},
});

/** Runs one seed. A run that throws has broken a promise, too. */
const run = (seed: number): Promise<readonly string[]> =>
	hostileRun(seed).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);

async function simulate(first: number, seeds: number): Promise<number> {
	const failed: number[] = [];
	for (let seed = first; seed < first + seeds; seed++) {
		const broken = await run(seed);
		if (broken.length === 0) continue;
		failed.push(seed);
		console.log(
			values.stop
				? `FOUND ${JSON.stringify({ seed, invariant: broken[0] })}`
				: [`seed ${seed}:`, ...broken].join("\n  "),
		);
		if (values.stop) break;
	}
	console.log(`${seeds} seeds from ${first} on, ${failed.length > 0 ? `failed: ${failed.join(", ")}` : "none failed"}`);
	return failed.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
	const [first, seeds] = [Number(values.from), Number(values.seeds)];
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	if (!Number.isInteger(first) || !Number.isInteger(seeds) || first < 1 || seeds < 1) {
		console.error("--from and --seeds must be whole numbers from 1 on.");
		return 2;
	}
	if (!values.prove) return simulate(first, seeds);
	return prove(values.only, {
		program: fileURLToPath(import.meta.url),
		mutations: mutations(join(import.meta.dirname, "mutations.json")),
		most: 1_500,
		holds: async (seed) => (await run(seed)).length === 0,
	});
}

process.exit(await main());
