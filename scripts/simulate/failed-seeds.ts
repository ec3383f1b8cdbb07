import { appendFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Plan, restored } from "./plan.ts";

const file = fileURLToPath(new URL("./failed-seeds.txt", import.meta.url));

/** Plans that once failed. They run every time, so that fixed bugs stay fixed even if the planner changes. */
export function failedPlans(): Plan[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.startsWith("{"))
		.map((line) => restored((JSON.parse(line) as { plan: object }).plan));
}

/** Adds a plan unless it is already listed. */
export function keepPlan(plan: Plan, why: string): void {
	const text = JSON.stringify(plan);
	if (failedPlans().some((kept) => JSON.stringify(kept) === text)) return;
	appendFileSync(file, `${JSON.stringify({ seed: plan.seed, why, plan })}\n`);
}
