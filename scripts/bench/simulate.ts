/** What the simulator did in some seeds, and how much of the kit it reached. Written into docs/bench.md. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { table } from "./stats.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SEEDS = 60;
const [BEGIN, END] = ["<!-- simulate: written by `npm run bench -- simulate` -->", "<!-- /simulate -->"];

const PARTS: Readonly<Record<string, readonly string[]>> = {
	receiver: ["packages/webhooks/src/receiver/"],
	inbox: ["packages/webhooks/src/inbox/file.ts", ...inboxFiles()],
	rotation: [
		"packages/webhooks/src/rotation/rotate.ts",
		"packages/webhooks/src/rotation/steps.ts",
		"packages/webhooks/src/rotation/secret-store.ts",
	],
	limiter: ["packages/sdk/src/core/rate-limit/", "packages/sdk/src/redis/limiter.ts"],
	scan: ["packages/sdk/src/core/scan.ts", "packages/sdk/src/core/page.ts", "packages/sdk/src/core/page-position.ts"],
	import: ["packages/sdk/src/arcus/import/"],
};

function inboxFiles(): string[] {
	const names = [
		"attempt",
		"backlog",
		"box",
		"entry",
		"finished",
		"inbox",
		"ledger",
		"letter",
		"log",
		"log-lines",
		"name",
		"pull",
	];
	return names.map((name) => `packages/webhooks/src/inbox/${name}.ts`);
}

interface Covered {
	readonly branches: { readonly total: number; readonly covered: number };
}

export async function benchSimulate(): Promise<void> {
	const totals = join(root, ".cache", "simulated.json");
	run([
		"--conditions=countersign-source",
		"--import",
		"tsx",
		"scripts/simulate/main.ts",
		"--from",
		"1",
		"--seeds",
		String(SEEDS),
		"--json",
		totals,
	]);
	const folder = join(root, ".cache", "simulated-coverage");
	const include = Object.values(PARTS)
		.flat()
		.map((path) => `--coverage.include=${path.endsWith("/") ? `${path}**` : path}`);
	const reporter = [
		"--coverage.enabled",
		"--coverage.provider=v8",
		"--coverage.reporter=json-summary",
		`--coverage.reportsDirectory=${folder}`,
	];
	run(
		[
			"node_modules/vitest/vitest.mjs",
			"run",
			"--project",
			"scripts",
			"simulate/simulate",
			"-t",
			"under the first seeds",
			...reporter,
			...include,
		],
		{
			COUNTERSIGN_SIMULATED_SEEDS: String(SEEDS),
		},
	);
	const sums = JSON.parse(readFileSync(totals, "utf8")) as {
		seeds: number;
		steps: number;
		events: number;
		calls: number;
		seconds: number;
		faults: Record<string, number>;
	};
	const covered = JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8")) as Record<string, Covered>;
	const branches = Object.entries(PARTS).map(([name, paths]) => [name, shareOf(covered, paths)]);
	const work = [
		["seeds", sums.seeds],
		["steps", sums.steps],
		["steps a second", Math.round(sums.steps / sums.seconds)],
		["events", sums.events],
		["calls", sums.calls],
	].map((row) => row.map(String));
	const faults = Object.entries(sums.faults)
		.sort(([, a], [, b]) => b - a)
		.map(([kind, count]) => [kind, String(count)]);
	table(`Simulator, ${SEEDS} seeds`, ["what", "how many"], work);
	table("Simulator, faults", ["kind", "injected"], faults);
	table("Simulator, branches reached", ["part", "branches"], branches);
	publish(
		[
			markdown(["what", "how many"], work),
			markdown(["part", "branches reached"], branches),
			markdown(["fault", "injected"], faults),
		].join("\n\n"),
	);
}

function run(args: string[], env: Record<string, string> = {}): void {
	spawnSync(process.execPath, args, {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, ...env },
	});
}

function shareOf(covered: Record<string, Covered>, paths: readonly string[]): string {
	const own = Object.entries(covered).filter(([file]) => paths.some((path) => file.includes(path)));
	const sum = (pick: (one: Covered) => number): number => own.reduce((total, [, one]) => total + pick(one), 0);
	return `${(
		(100 * sum(({ branches }) => branches.covered)) /
			Math.max(
				1,
				sum(({ branches }) => branches.total),
			)
	).toFixed(0)} %`;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function publish(text: string): void {
	const file = join(root, "docs", "bench.md");
	if (!existsSync(file)) return;
	const page = readFileSync(file, "utf8");
	const [before, rest = ""] = page.split(BEGIN);
	const after = rest.split(END)[1] ?? "";
	writeFileSync(file, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`);
}
