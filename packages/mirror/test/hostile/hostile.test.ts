import { expect, it } from "vitest";
import { hostileRun } from "./run.ts";

const SEEDS = Number(process.env.COUNTERSIGN_MIRROR_SEEDS ?? 100);

it(`a mirror equals a hostile vendor after ${SEEDS} runs with kills, lost and late events, and expired cursors`, {
	timeout: 600_000,
}, async () => {
	for (let seed = 1; seed <= SEEDS; seed++)
		expect({ seed, broken: await hostileRun(seed) }).toEqual({ seed, broken: [] });
});
