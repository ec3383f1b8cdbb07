/** The figures that a change must not make worse: `node scripts/lib/run.mjs scripts/gates/figures.ts sizes|types|timing|memory|receive`. Exits with 1 when one exceeds its budget. */
const gates: Readonly<Record<string, () => number | Promise<number>>> = {
	sizes: async () => (await import("../bench/sizes.ts")).checkSizes(),
	types: async () => (await import("../bench/types.ts")).checkTypeBudget(),
	timing: async () => (await import("../bench/timing.ts")).checkTiming(),
	memory: async () => (await import("../bench/memory.ts")).checkMemory(),
	receive: async () => (await import("../bench/receive.ts")).checkReceive(),
};

const gate = gates[process.argv[2] ?? ""];
if (!gate) {
	console.error(`usage: figures.ts ${Object.keys(gates).join("|")}`);
	process.exit(2);
}
process.exit((await gate()) === 0 ? 0 : 1);

export {};
