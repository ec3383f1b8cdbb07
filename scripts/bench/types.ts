/** Measures the CPU to type-check a program with one call, compared with an empty program, as reported by the compiler's own process.
 * The gate `types` fails when a client exceeds its budget.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { folderOf } from "../lib/workspace.mjs";
import { built } from "./built.ts";
import { installPeers, peerPath } from "./peers.ts";
import { median, ratio, spread, table } from "./stats.ts";

const RUNS = 5;
const BUDGET = 1.5;

interface Program {
	readonly name: string;
	readonly code: string;
	/** The folder whose dependencies the program sees. */
	readonly from: string;
}

const call = (client: string, entry: string, code: string): string =>
	`import { ${client} } from "@countersign/sdk/${entry}";\nawait new ${client}().${code};\n`;

const OURS: readonly Program[] = [
	{ name: "Arcus", code: call("Arcus", "arcus", 'orders.retrieve("id")'), from: folderOf("sdk") },
	{ name: "Arca", code: call("Arca", "arca", 'tasks.retrieve("id")'), from: folderOf("sdk") },
	{ name: "Deskflow", code: call("Deskflow", "deskflow", 'orders.retrieve("id")'), from: folderOf("sdk") },
];

function peerPrograms(): readonly Program[] {
	installPeers();
	const from = join(peerPath("standardwebhooks"), "../../../..");
	return [
		{
			name: "stripe 23.1.0",
			code: 'import Stripe from "stripe";\nawait new Stripe("k").customers.retrieve("id");\n',
			from,
		},
		{
			name: "openai 6.49.0",
			code: 'import OpenAI from "openai";\nawait new OpenAI().models.retrieve("id");\n',
			from,
		},
	];
}

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
// Prints the CPU of the compiler's own process when it exits.
const REPORT =
	'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(String(user + system)); });';

function project({ name, code, from }: Program): string {
	const folder = join(from, ".cache", "types", name.replace(/\W+/g, "-"));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "program.mts"), code);
	writeFileSync(join(folder, "report.cjs"), REPORT);
	const compilerOptions = {
		strict: true,
		noEmit: true,
		module: "nodenext",
		target: "es2022",
		lib: ["es2023", "dom"],
		skipLibCheck: true,
		types: [],
	};
	writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
	return folder;
}

/** Returns milliseconds of CPU. @throws Error if the program has type errors */
function cpu(folder: string): number {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["--require", join(folder, "report.cjs"), compiler, "-p", folder],
		{ encoding: "utf8" },
	);
	if (status !== 0) throw new Error(`${folder} does not type-check:\n${stdout}`);
	return Number(stderr) / 1000;
}

interface Cost {
	readonly name: string;
	readonly times: readonly number[];
	readonly ratios: readonly number[];
}

function costs(programs: readonly Program[]): readonly Cost[] {
	const empty = project({ name: "empty", code: "export {};\n", from: folderOf("sdk") });
	const rows = programs.map((program) => ({
		name: program.name,
		folder: project(program),
		times: [] as number[],
		ratios: [] as number[],
	}));
	// In turns, so that other load affects all of them equally; the first round fills the file cache.
	for (let run = 0; run <= RUNS; run++) {
		const least = cpu(empty);
		for (const row of rows) {
			const time = cpu(row.folder);
			if (run === 0) continue;
			row.times.push(time);
			row.ratios.push(time / least);
		}
	}
	return rows;
}

export async function benchTypes(): Promise<void> {
	built("arcus/index.js");
	table(
		`Type-check of one call, CPU over an empty program, median of ${RUNS} runs`,
		["program", "ms", "ratio", "spread"],
		costs([...OURS, ...peerPrograms()]).map(({ name, times, ratios }) => [
			name,
			median(times).toFixed(0),
			ratio(ratios),
			spread(ratios),
		]),
	);
}

/** Prints each client against its budget and returns how many exceed it. */
export function checkTypeBudget(): number {
	built("arcus/index.js");
	let over = 0;
	for (const { name, ratios } of costs(OURS)) {
		console.log(`${name}  ${ratio(ratios)} of ${BUDGET}`);
		if (median(ratios) > BUDGET) over++;
	}
	return over;
}
