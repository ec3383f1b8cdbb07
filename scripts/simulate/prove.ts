import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { runSeed } from "./run.ts";

/** A fixed bug that can be put back. */
export interface Mutation {
	readonly name: string;
	/** Its line in the list of faults. */
	readonly issue: string;
	/** Why the simulator does not find it yet. The proof lists it without counting it, unless it is run alone. */
	readonly open?: string;
	/** The first seed that found it. It is tried before the others. */
	readonly seed?: number;
	/** Found within a few seeds, so it is suitable for a frequently run test. */
	readonly isQuick?: boolean;
	readonly edits: readonly { readonly file: string; readonly find: string; readonly replace: string }[];
}

export interface Proof {
	readonly name: string;
	readonly issue: string;
	/** Seeds until it was found; undefined where it was not. */
	readonly seeds: number | undefined;
	/** The broken promise, or the error. */
	readonly found: string;
}

/** What runs seeds, and the bugs that are put back into it. */
export interface Subject {
	/** The program that runs seeds with `--from`, `--seeds` and `--stop`. */
	readonly program: string;
	readonly mutations: readonly Mutation[];
	/** How many seeds a bug may take to be found. */
	readonly most: number;
	/** Whether a seed breaks no promise without a bug. */
	holds(seed: number): Promise<boolean>;
}

const folder = fileURLToPath(new URL(".", import.meta.url));
const root = join(folder, "..", "..");
/** The same seeds for every bug, so that the proof is reproducible. */
const FIRST_SEED = 1;
const MOST_SEEDS = 1_000;
const AT_ONCE = 2;

export const mutations = (list = join(folder, "mutations.json")): readonly Mutation[] =>
	JSON.parse(readFileSync(list, "utf8")) as Mutation[];

/** The packages in the simulator's world. */
const world = (): Subject => ({
	program: join(folder, "main.ts"),
	mutations: mutations(),
	most: MOST_SEEDS,
	holds: async (seed) => !(await runSeed(seed)).violation,
});

/**
 * Proves that a bug is found: first with the seed that found it last time, which saves most of the time and may come from a longer search, and if
 * that seed does not find it any more, within the first seeds.
 */
export async function proveWithin(mutation: Mutation, subject = world()): Promise<Proof> {
	const { seed } = mutation;
	if (seed !== undefined && seed >= FIRST_SEED) {
		const proof = await proveOne(mutation, seed, 1, subject);
		if (proof.seeds !== undefined) return { ...proof, seeds: seed - FIRST_SEED + 1 };
	}
	return proveOne(mutation, FIRST_SEED, subject.most, subject);
}

/** Runs seeds with the fault put back until a promise is broken that holds without the fault. */
export async function proveOne(
	mutation: Mutation,
	first = FIRST_SEED,
	most = MOST_SEEDS,
	subject = world(),
): Promise<Proof> {
	const { name, issue } = mutation;
	for (let from = first; from < first + most; ) {
		const outcome = await breakOne(mutation, from, first + most - from, subject.program);
		if (typeof outcome === "string") return { name, issue, seeds: undefined, found: outcome };
		if (await subject.holds(outcome.seed))
			return { name, issue, seeds: outcome.seed - first + 1, found: outcome.invariant };
		from = outcome.seed + 1;
	}
	return { name, issue, seeds: undefined, found: `not found within ${most} seeds` };
}

/** Returns the first seed that fails with the bug put back, or why none fails. */
function breakOne(
	{ name }: Mutation,
	first: number,
	most: number,
	program: string,
): Promise<{ seed: number; invariant: string } | string> {
	const args = [
		"--conditions=countersign-source",
		"--import",
		join(folder, "mutate.mjs"),
		"--import",
		"tsx",
		program,
		...["--from", String(first), "--seeds", String(most), "--stop"],
	];
	const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, COUNTERSIGN_MUTATION: name } });
	let text = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (part: Buffer) => (text += part.toString("utf8")));
	return new Promise((resolve) => {
		child.on("close", (code) => {
			const found = /^FOUND (.*)$/m.exec(text)?.[1];
			if (found !== undefined) resolve(JSON.parse(found) as { seed: number; invariant: string });
			else resolve(code === 0 ? `not found within ${most} seeds` : text.slice(-600));
		});
	});
}

/** Shows that each known fault is found; returns an exit code. */
export async function prove(only?: string, subject = world()): Promise<number> {
	const { mutations: all } = subject;
	const queue = all.filter(({ name, open }) => (only === undefined ? open === undefined : name === only));
	if (only === undefined)
		for (const { name, issue, open } of all) if (open) console.log(`OPEN    ${issue.padEnd(4)} ${name}: ${open}`);
	if (queue.length === 0) {
		console.error(`There is no mutation ${only}. There are: ${all.map(({ name }) => name).join(", ")}.`);
		return 2;
	}
	let missed = 0;
	const worker = async (): Promise<void> => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			const proof = await proveWithin(next, subject);
			if (proof.seeds === undefined) missed++;
			console.log(
				`${proof.seeds === undefined ? "MISSED" : "found "}  ${proof.issue.padEnd(4)} ${proof.name}: ${proof.seeds === undefined ? "" : `after ${proof.seeds} seeds, `}${proof.found}`,
			);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return missed > 0 ? 1 : 0;
}
