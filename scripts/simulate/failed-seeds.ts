import { appendFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("./failed-seeds.txt", import.meta.url));

/** Seeds that failed once. They are run each time, so that what was fixed stays fixed. */
export function failedSeeds(): number[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.map((line) => line.replace(/#.*/, "").trim())
		.filter((line) => line !== "")
		.map(Number);
}

/** Adds a seed, unless it is there. */
export function keepSeed(seed: number, invariant: string): void {
	if (failedSeeds().includes(seed)) return;
	appendFileSync(file, `${seed} # ${invariant}\n`);
}
