import type { Plan } from "./plan.ts";
import { type RunResult, run } from "./run.ts";

const MOST_RUNS = 200;

/** Reduces a failing plan as long as it breaks the same promise: fewer faults, fewer kinds of faults, fewer processes, less time. Returns
 * the result of the smallest plan with its trace.
 */
export async function shrink(failed: RunResult): Promise<RunResult> {
	const invariant = failed.violation?.invariant;
	let best = failed;
	let runs = 0;
	const attempt = async (change: Partial<Plan>): Promise<boolean> => {
		if (runs >= MOST_RUNS) return false;
		runs++;
		const result = await run({ ...best.plan, ...change });
		if (result.violation?.invariant !== invariant) return false;
		best = result;
		return true;
	};
	await attempt({ faults: best.plan.faults.filter((kind) => best.faults.has(kind)) });
	await attempt({ faultLimit: best.injected });
	// The same fault, sooner.
	for (const faultShare of [3, 10, 40]) {
		const before = best;
		if ((await attempt({ faultShare })) && best.steps > before.steps) best = before;
	}
	for (let before = ""; before !== JSON.stringify(best.plan) && runs < MOST_RUNS; ) {
		before = JSON.stringify(best.plan);
		for (const change of simpler(best.plan)) await attempt(change);
		for (const kind of [...best.plan.faults]) await attempt({ faults: best.plan.faults.filter((one) => one !== kind) });
		// Fewer faults overall: by halves at first, then one by one.
		for (let step = Math.ceil(best.plan.faultLimit / 2); step >= 1; step = Math.floor(step / 2))
			while (best.plan.faultLimit >= step && (await attempt({ faultLimit: best.plan.faultLimit - step })));
		for (const faultShare of [4, 40]) {
			const before = best;
			if (best.plan.faultShare !== faultShare && (await attempt({ faultShare })) && best.steps >= before.steps)
				best = before;
		}
		for (let step = Math.floor(best.plan.events / 2); step >= 1; step = Math.floor(step / 2))
			while (best.plan.events > step && (await attempt({ events: best.plan.events - step })));
	}
	return run(best.plan, { keepsTrace: true });
}

function simpler(plan: Plan): Partial<Plan>[] {
	const changes: Partial<Plan>[] = [
		{ hasRotation: false },
		{ hasCatchUp: false },
		{ hasImport: false },
		{ usesRedis: false },
		{ clients: 0 },
		{ lists: 0 },
		{ receivers: 0, events: 0, hasRotation: false, hasCatchUp: false },
		{ receivers: 1 },
		{ sharesVolume: false },
		{ keepsSecretsInFile: false },
		{ keys: 1 },
		{ burst: 1 },
		{ chaos: Math.round(plan.chaos / 2) },
		{ importRows: Math.max(1, Math.round(plan.importRows / 2)) },
		{ clients: Math.max(0, plan.clients - 1) },
		{ lists: Math.max(0, plan.lists - 1) },
	];
	return changes.filter((change) => Object.entries(change).some(([name, value]) => plan[name as keyof Plan] !== value));
}
