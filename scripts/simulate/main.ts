/** `npm run simulate`: runs the packages in virtual time with all kinds of faults, and reports broken promises. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { failedPlans, keepPlan } from "./failed-seeds.ts";
import { type Plan, planOf } from "./plan.ts";
import { prove } from "./prove.ts";
import { failureText, Totals } from "./report.ts";
import { type RunResult, run } from "./run.ts";
import { shrink } from "./shrink.ts";
import { machine, strays } from "./world/globals.ts";

const USAGE = `npm run simulate -- [option …]
  --seeds N      how many fresh seeds to run (default 200)
  --minutes M    run fresh seeds for that long
  --from N       the first of them (default: from the time of day)
  --seed N       run one seed, and print its trace's hash
  --stop         stop at the first failure, without shortening it
  --prove        put known faults back and show that each is found
  --only NAME    with --prove: that fault alone
  --json FILE    write the totals there`;

const { values } = parseArgs({
	options: {
		seeds: { type: "string" },
		minutes: { type: "string" },
		from: { type: "string" },
		seed: { type: "string" },
		stop: { type: "boolean" },
		prove: { type: "boolean" },
		only: { type: "string" },
		json: { type: "string" },
		help: { type: "boolean" },
	},
});

function number(name: "seeds" | "minutes" | "from" | "seed"): number | undefined {
	const text = values[name];
	if (text === undefined) return undefined;
	const value = Number(text);
	if (text.trim() === "" || !Number.isFinite(value) || value < 0) {
		console.error(`--${name} must be a non-negative number but was ${JSON.stringify(text)}.`);
		process.exit(2);
	}
	return value;
}

/** Without `--from`, each run uses new seeds. */
const freshSeed = (): number => Math.floor(machine.now() / 1000) % 1_000_000_000;

function* plansToRun(): Generator<Plan> {
	const one = number("seed");
	if (one !== undefined) {
		yield planOf(one);
		return;
	}
	// Old failures run first, unless the caller only measures how soon a bug is found.
	if (!values.stop) yield* failedPlans();
	const minutes = number("minutes");
	const count = number("seeds") ?? (minutes === undefined ? 200 : Number.POSITIVE_INFINITY);
	const until = minutes === undefined ? Number.POSITIVE_INFINITY : machine.now() + minutes * 60_000;
	const from = number("from") ?? freshSeed();
	if (count > 0) console.log(`fresh seeds from ${from} on`);
	for (let index = 0; index < count && machine.now() < until; index++) yield planOf(from + index);
}

async function report(result: RunResult): Promise<void> {
	const { seed } = result.plan;
	if (values.stop) {
		console.log(`FOUND ${JSON.stringify({ seed, ...result.violation })}`);
		return;
	}
	const shortest = await shrink(result);
	console.log(failureText(result, shortest));
	// With a bug put back on purpose, a failing plan is not worth keeping.
	if (process.env.COUNTERSIGN_MUTATION === undefined) keepPlan(shortest.plan, result.violation?.invariant ?? "");
}

async function simulate(): Promise<number> {
	const totals = new Totals();
	const began = machine.now();
	for (const plan of plansToRun()) {
		const result = await run(plan);
		totals.add(result);
		if (result.violation) await report(result);
		else if (values.seed !== undefined)
			console.log(`seed ${plan.seed}: ok, ${result.steps} steps, trace ${result.hash}`);
		if (result.violation && values.stop) break;
	}
	for (const line of totals.lines((machine.now() - began) / 1000)) console.log(line);
	if (strays.size > 0)
		console.log(`behind the clock's back: ${[...strays].map(([place, count]) => `${place} (${count})`).join(", ")}`);
	if (totals.failed.length > 0) console.log(`failed: ${totals.failed.join(", ")}`);
	if (values.json) {
		mkdirSync(dirname(values.json), { recursive: true });
		writeFileSync(values.json, JSON.stringify({ ...totals, seconds: (machine.now() - began) / 1000 }));
	}
	return totals.failed.length > 0 ? 1 : 0;
}

if (values.help) console.log(USAGE);
process.exit(values.help ? 0 : values.prove ? await prove(values.only) : await simulate());
