import { expect, it } from "vitest";
import { hostileRun } from "./run.ts";

const SEEDS = Number(process.env.COUNTERSIGN_MIRROR_SEEDS ?? 40);

it(`a mirror equals a hostile vendor after ${SEEDS} runs with kills, outages, bursts and stale responses`, {
	timeout: 600_000,
}, async () => {
	for (let seed = 1; seed <= SEEDS; seed++)
		expect({ seed, broken: await hostileRun(seed) }).toEqual({ seed, broken: [] });
});
