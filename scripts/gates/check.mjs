// `npm run check`: runs what needs servers, built packages or more time than `npm test`. Each step passes or fails.
import { join } from "node:path";
import { chromium } from "../lib/chromium.mjs";
import { build, packAll } from "../lib/packs.mjs";
import { addResult, emptyResult, report, takeResult, writeResult } from "../lib/results.mjs";
import { startServers } from "../lib/servers.mjs";
import { vitest } from "../lib/vitest.mjs";
import { bin, bootstrap, PACKAGES, root, run, runTypeScript } from "../lib/workspace.mjs";
import { simulateOnServers } from "../simulate/servers.mjs";

bootstrap();
const only = process.argv.slice(2);
const sum = emptyResult();

function step(name, work) {
	if (only.length > 0 && !only.some((part) => name.includes(part))) return;
	const started = Date.now();
	console.log(`\n=== ${name}`);
	let outcome;
	try {
		outcome = work();
	} catch (error) {
		console.error(error);
		outcome = 1;
	}
	if (typeof outcome === "number") outcome = outcome === 0 ? { passed: 1 } : { failed: 1 };
	addResult(sum, outcome, name);
	const verdict = outcome.failed > 0 ? "FAILED" : "ok";
	console.log(`=== ${verdict}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** Runs a program that writes its own counts, which are added to ours. */
function counted(name, script, args = []) {
	const status = run(process.execPath, [script, ...args]);
	const counts = takeResult(name);
	return counts && (counts.failed > 0 || status === 0) ? counts : status;
}

const figures = (name) => runTypeScript("scripts/gates/figures.ts", [name]);

/** The part of the matrix that runs every time; `npm run matrix` runs all of it. */
const MATRIX = [
	"Node.js 22, ESM",
	"Node.js 24",
	"Node.js 26, ESM",
	"Bun, ESM",
	"Deno",
	"workerd",
	"Chromium",
	"TypeScript 5.5",
	"TypeScript 7",
];

step("generated files match the documents", () =>
	runTypeScript("packages/cli/src/main.ts", ["generate", "--all", "--check"]),
);
step("the packages' entries match their sources", () =>
	run(process.execPath, ["scripts/gates/entries.mjs", "--check"]),
);
step("lint", () => run(process.execPath, ["scripts/gates/lint.mjs"]));
step("types", () => run(process.execPath, ["scripts/gates/typecheck.mjs"]));
step("the packages build and pack", () => {
	build();
	packAll();
	process.env.COUNTERSIGN_PACKED = "1";
	return 0;
});
step("every import stays within its size budget", () => figures("sizes"));
step("one call type-checks in at most 1.5 times the CPU of an empty program", () => figures("types"));
for (const name of PACKAGES) {
	step(`package ${name}: publint`, () => run(bin("publint"), ["--strict", packAll()[name].tarball]));
	// The command exports nothing that has types.
	if (name === "cli") continue;
	step(`package ${name}: types resolve for every consumer (attw)`, () =>
		run(bin("attw"), [packAll()[name].tarball, "--format", "ascii", ...attwArguments(name)]),
	);
}
step("the tarballs contain what they need and nothing else", () =>
	run(process.execPath, ["scripts/gates/contents.mjs"]),
);
step("dependencies and their licenses are allowed; the SBOM is written", () =>
	run(process.execPath, ["scripts/gates/supply.mjs"]),
);
step("the public API matches the committed reports", () => run(process.execPath, ["scripts/gates/api.mjs", "--check"]));
step("every example runs from the packed packages", () => counted("examples", "scripts/compat/examples.mjs"));
step("the packed packages work on other runtimes and with other compilers", () =>
	counted("matrix", "scripts/compat/matrix.mjs", MATRIX),
);

// The documents, generator and mock are ESM only: MSW's own types fail for CommonJS consumers.
function attwArguments(name) {
	return ["--profile", name === "sdk" || name === "webhooks" ? "strict" : "esm-only"];
}

step("tests that need Redis or PostgreSQL", () => {
	const servers = startServers();
	if (servers.why) console.log(`SKIPPED  by name below: ${servers.why}`);
	if (!servers.env) return { skipped: 1 };
	try {
		return vitest("servers", ["--project", "sdk", "--project", "webhooks", "servers"], servers.env);
	} finally {
		servers.stop();
	}
});
step("rotations lose no event while every process is killed", () => {
	const servers = startServers();
	if (servers.why) console.log(`SKIPPED  by name below: ${servers.why}`);
	try {
		return vitest("rotations", ["--project", "webhooks", "rotation/fleet"], {
			COUNTERSIGN_ROTATIONS: process.env.COUNTERSIGN_ROTATIONS ?? "5",
			...servers.env,
		});
	} finally {
		servers.stop();
	}
});
step("the collections run in newman and in Bruno", () => runTypeScript("scripts/compat/collections.ts"));
step("every webhook adapter in its real framework and runtime", () => runTypeScript("scripts/compat/frameworks.ts"));
step("every operation passes through Prism without a violation", () => runTypeScript("scripts/compat/prism.ts"));
step("every code block of the documentation type-checks and runs", () => runTypeScript("scripts/docs/blocks.ts"));
step("the documentation site builds", () => run(process.execPath, ["scripts/docs/build.mjs"]));
step("every link of the documentation works", () => runTypeScript("scripts/docs/links.ts"));
step("the site works in a browser", () => {
	const { why } = chromium();
	if (!why) return runTypeScript("scripts/docs/site.ts");
	console.log(`SKIPPED  the site works in a browser: ${why}`);
	return { skipped: 1 };
});
step("the webhook core passes a million random cases", () =>
	vitest("property", ["--project", "webhooks", "properties"], { COUNTERSIGN_PROPERTY_RUNS: "1000000" }),
);
step("the time of a comparison reveals nothing about the signature", () => figures("timing"));
step("20,000 writes over a broken network are performed exactly once", () =>
	vitest("chaos", ["--project", "sdk", "chaos"], { COUNTERSIGN_CHAOS_WRITES: "20000" }),
);
const simulate = (...args) => runTypeScript("scripts/simulate/main.ts", args);
step("simulator: no seed fails, old failures first, then two minutes of fresh seeds", () => simulate("--minutes", "2"));
step("simulator: bugs that are put back are found within 1,000 seeds", () => simulate("--prove"));
step("simulator: all promises hold on PostgreSQL and Redis with broken connections", () => simulateOnServers());
for (const seed of ["11", "4711"]) {
	step(`demo, seed ${seed}`, () =>
		runTypeScript("examples/order-import/src/demo.ts", [
			"--seed",
			seed,
			"--folder",
			join(root, ".cache", `demo-check-${seed}`),
		]),
	);
}

writeResult("check", sum);
console.log(report(sum));
process.exit(sum.failed === 0 ? 0 : 1);
