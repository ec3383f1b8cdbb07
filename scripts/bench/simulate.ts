/** Reports what the simulator did and how much of the code it reached. Writes the result into docs/bench.md. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runTypeScript } from "../lib/workspace.mjs";
import { table } from "./stats.ts";

const SEEDS = 100;
const [BEGIN, END] = ["<!-- simulate: written by `npm run bench -- simulate` -->", "<!-- /simulate -->"];

const PARTS: Readonly<Record<string, readonly string[]>> = {
	receiver: ["packages/webhooks/src/receiver/"],
	inbox: [
		"packages/webhooks/src/inbox/",
		"packages/webhooks/src/drivers/memory/",
		"packages/webhooks/src/drivers/file/",
	],
	rotation: [
		"packages/webhooks/src/rotation/rotate.ts",
		"packages/webhooks/src/rotation/steps.ts",
		"packages/webhooks/src/rotation/secret-store.ts",
	],
	limiter: ["packages/sdk/src/core/rate-limit/", "packages/sdk/src/redis/shared-limiter.ts"],
	scan: [
		"packages/sdk/src/core/pages/scan.ts",
		"packages/sdk/src/core/pages/page.ts",
		"packages/sdk/src/core/pages/position.ts",
	],
	import: ["packages/sdk/src/arcus/import/"],
};

/** V8's coverage of a function: how often each block ran, the whole function first. */
interface CoveredFunction {
	readonly ranges: readonly { readonly count: number }[];
}
interface CoverageFile {
	readonly result: readonly { readonly url: string; readonly functions: readonly CoveredFunction[] }[];
}

export async function benchSimulate(): Promise<void> {
	const totals = join(root, ".cache", "simulated.json");
	const folder = join(root, ".cache", "simulated-coverage");
	rmSync(folder, { recursive: true, force: true });
	const status = runTypeScript(
		"scripts/simulate/main.ts",
		["--from", "1", "--seeds", String(SEEDS), "--json", totals],
		{ stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, NODE_V8_COVERAGE: folder } },
	);
	if (status !== 0) throw new Error("a seed failed: npm run simulate -- --from 1");
	const sums = JSON.parse(readFileSync(totals, "utf8")) as {
		seeds: number;
		steps: number;
		events: number;
		calls: number;
		seconds: number;
		faults: Record<string, number>;
	};
	const coverage = readdirSync(folder).map(
		(name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as CoverageFile,
	);
	const branches = Object.entries(PARTS).map(([name, paths]) => [name, shareOf(coverage, paths)]);
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

/** Returns the share of V8's blocks that ran at least once. */
function shareOf(coverage: readonly CoverageFile[], paths: readonly string[]): string {
	const counts = coverage
		.flatMap(({ result }) => result)
		.filter(({ url }) => paths.some((path) => url.includes(path)))
		.flatMap(({ functions }) => functions)
		.flatMap(({ ranges }) => ranges.map(({ count }) => count));
	if (counts.length === 0) throw new Error(`nothing was measured in ${paths.join(", ")}`);
	return `${((100 * counts.filter((count) => count > 0).length) / counts.length).toFixed(0)} %`;
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
