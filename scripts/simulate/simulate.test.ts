import "./world/globals.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { failedPlans } from "./failed-seeds.ts";
import { planOf } from "./plan.ts";
import { mutations, proveOne } from "./prove.ts";
import { run, runSeed } from "./run.ts";

const root = join(fileURLToPath(new URL(".", import.meta.url)), "..", "..");
/** The bench asks for more of them, to measure how much of the kit they reach. */
const SEEDS = Number(process.env.COUNTERSIGN_SIMULATED_SEEDS ?? 20);

describe("the simulator", () => {
	it("a seed always produces the same run", async () => {
		for (const seed of [3, 5, 8, 11]) {
			const [first, second] = [
				await run(planOf(seed), { keepsTrace: true }),
				await run(planOf(seed), { keepsTrace: true }),
			];
			expect(second.trace).toEqual(first.trace);
			expect(second.hash).toBe(first.hash);
			expect(first.steps).toBeGreaterThan(20);
		}
	});

	it("different seeds produce different runs", async () => {
		const hashes = await Promise.all([(await runSeed(1)).hash, (await runSeed(2)).hash, (await runSeed(4)).hash]);
		expect(new Set(hashes).size).toBe(3);
	});

	it("the first seeds break no promise", async () => {
		const broken: string[] = [];
		for (let seed = 1; seed <= SEEDS; seed++) {
			const { violation } = await runSeed(seed);
			if (violation) broken.push(`seed ${seed}: ${violation.invariant}: ${violation.message}`);
		}
		expect(broken).toEqual([]);
	});

	it("the plans that once failed no longer break a promise", async () => {
		const broken: string[] = [];
		for (const plan of failedPlans()) {
			const { violation } = await run(plan);
			if (violation) broken.push(`seed ${plan.seed}: ${violation.invariant}: ${violation.message}`);
		}
		expect(broken).toEqual([]);
	});
});

describe("bugs that are put back", () => {
	it.each([
		["the packages", mutations()],
		["the mirror", mutations(join(root, "scripts/simulate/mirror/mutations.json"))],
	])("there are at least twelve bugs of %s, and every pattern occurs exactly once in the source", (_of, all) => {
		expect(all.length).toBeGreaterThanOrEqual(12);
		for (const { name, edits } of all)
			for (const { file, find, replace } of edits) {
				const parts = readFileSync(join(root, file), "utf8").split(find);
				expect(parts.length, `${name}: ${find}`).toBe(2);
				expect(replace).not.toBe(find);
			}
	});

	it("the two bugs that are found soonest are found within a thousand seeds", async () => {
		const two = mutations()
			.filter(({ isQuick }) => isQuick)
			.slice(0, 2);
		expect(two).toHaveLength(2);
		for (const proof of await Promise.all(two.map((mutation) => proveOne(mutation, 1, 100))))
			expect(proof.seeds, proof.found).toBeGreaterThan(0);
	});
});
