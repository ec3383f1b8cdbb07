// `npm run mutation [file …]`: Stryker changes the verification core, one change at a time, and the tests must
// fail. Needs the npm registry the first time. Fails below the threshold, lists the survivors, and writes a report to .cache.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addResult, emptyResult, writeResult } from "../lib/results.mjs";
import { installTools } from "../lib/tools.mjs";
import { bootstrap, folderOf, root } from "../lib/workspace.mjs";

const THRESHOLD = 95;
const STRYKER = "9.6.1";
const TESTS = ["arca", "arcus", "core", "deskflow", "standard"];

const folder = join(root, ".cache", "mutation");
const webhooks = folderOf("webhooks");

/** Copies the package out of the workspace, because Stryker copies it for each worker and links one folder of modules. */
function layOut() {
	const manifest = JSON.parse(readFileSync(join(webhooks, "package.json"), "utf8"));
	const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const version = (name) =>
		manifest.devDependencies[name] ?? devDependencies[name] ?? manifest.dependencies[name] ?? "latest";
	const wanted = {
		...Object.fromEntries(
			["vitest", "fast-check", "zod", "standardwebhooks", "typescript"].map((name) => [name, version(name)]),
		),
		"@stryker-mutator/core": STRYKER,
		"@stryker-mutator/vitest-runner": STRYKER,
	};
	mkdirSync(folder, { recursive: true });
	for (const name of ["src", "test"]) rmSync(join(folder, name), { recursive: true, force: true });
	cpSync(join(webhooks, "src"), join(folder, "src"), { recursive: true });
	for (const name of TESTS) cpSync(join(webhooks, "test", name), join(folder, "test", name), { recursive: true });
	cpSync(join(webhooks, "vitest.config.ts"), join(folder, "vitest.config.ts"));
	installTools("mutation", wanted, {
		folder,
		manifest: { ...manifest, devDependencies: {} },
		options: ["--legacy-peer-deps"],
	});
}

function configure(files) {
	const config = {
		packageManager: "npm",
		testRunner: "vitest",
		plugins: ["@stryker-mutator/vitest-runner"],
		vitest: { configFile: "vitest.config.ts", related: false },
		coverageAnalysis: "perTest",
		mutate: files.length > 0 ? files.map((name) => `src/core/${name}`) : ["src/core/**/*.ts"],
		reporters: ["clear-text", "json"],
		clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
		jsonReporter: { fileName: "report.json" },
		concurrency: 2,
		timeoutMS: 10_000,
		thresholds: { high: 100, low: THRESHOLD, break: null },
		tempDirName: ".stryker-tmp",
	};
	writeFileSync(join(folder, "stryker.config.json"), JSON.stringify(config, null, "\t"));
}

function judge() {
	const { files } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
	const all = Object.values(files).flatMap(({ mutants }) => mutants);
	const count = (...states) => all.filter(({ status }) => states.includes(status)).length;
	const killed = count("Killed", "Timeout");
	const survived = count("Survived", "NoCoverage");
	const score = (100 * killed) / (killed + survived);
	console.log(`${killed} of ${killed + survived} changes noticed: ${score.toFixed(1)} % (${THRESHOLD} % wanted)`);
	return score >= THRESHOLD;
}

bootstrap();
layOut();
configure(process.argv.slice(2));
const { status } = spawnSync(process.execPath, ["node_modules/@stryker-mutator/core/bin/stryker.js", "run"], {
	cwd: folder,
	stdio: "inherit",
	// Few random cases are enough: a change that only one case in thousands would find needs its own test.
	env: { ...process.env, COUNTERSIGN_PROPERTY_RUNS: "80" },
});
const good = status === 0 && judge();
writeResult("mutation", addResult(emptyResult(), good ? { passed: 1 } : { failed: 1 }, "too few changes noticed"));
process.exit(good ? 0 : 1);
