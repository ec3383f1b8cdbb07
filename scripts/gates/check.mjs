// `npm run check`: runs what needs servers, built packages or more time than `npm test`. Each step passes or fails. Steps run in the order
// below, several at a time; `npm run check -- "part of a name"` runs some of them.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { chromium } from "../lib/chromium.mjs";
import { build, packAll } from "../lib/packs.mjs";
import { report, takeResult, writeResult } from "../lib/results.mjs";
import { startServers } from "../lib/servers.mjs";
import { vitest } from "../lib/vitest.mjs";
import { bin, bootstrap, PACKAGES, root, run, runTypeScript } from "../lib/workspace.mjs";
import { simulateOnServers } from "../simulate/servers.mjs";
import { runOwnStep, runSteps } from "./lanes.mjs";

/** @type {import("./lanes.mjs").Step[]} */
const steps = [];

/** @param {Omit<import("./lanes.mjs").Step, "name" | "work">} [rules] */
function step(name, work, rules = {}) {
	steps.push({ name, work, ...rules });
}

/** Runs a program that writes its own counts, which are added to ours. */
function counted(name, script, args = []) {
	const status = run(process.execPath, [script, ...args]);
	const counts = takeResult(name);
	return counts && (counts.failed > 0 || status === 0) ? counts : status;
}

const figures = (name) => runTypeScript("scripts/gates/figures.ts", [name]);

/** How many steps run at a time: more than processors, because many of them wait for installations, browsers and timers. */
const LANES = 3;

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

step("generated files match the documents, and recorded examples the mocks", () =>
	runTypeScript("scripts/record/generate.ts", ["--check"]),
);
step("the packages' entries match their sources", () =>
	run(process.execPath, ["scripts/gates/entries.mjs", "--check"]),
);
step("lint", () => run(process.execPath, ["scripts/gates/lint.mjs"]));
step("types", () => run(process.execPath, ["scripts/gates/typecheck.mjs"]));
step(
	"the packages build and pack",
	() => {
		build();
		packAll();
		return 0;
	},
	{ alone: true, env: { COUNTERSIGN_PACKED: "1" } },
);
// Measurements run alone, so that nothing disturbs them.
const ALONE = { alone: true };
step("one call type-checks in at most 1.5 times the CPU of an empty program", () => figures("types"), ALONE);
step("the time of a comparison reveals nothing about the signature", () => figures("timing"), ALONE);
step("a sandbox with a listener is no larger after 60,000 requests than after 30,000", () => figures("memory"), ALONE);
step("a delivery in memory needs at most 1.6 times the CPU of a bare server", () => figures("receive"), ALONE);
step(
	"servers and a browser are installed where that is possible",
	() => {
		const servers = startServers();
		servers.stop?.();
		for (const why of [servers.why, chromium().why]) if (why) console.log(`SKIPPED  by name below: ${why}`);
		return 0;
	},
	ALONE,
);

// From here on several steps run at a time. The longest comes first.
step("the documentation site builds", () => run(process.execPath, ["scripts/docs/build.mjs"]));
const SITE = { after: "the documentation site builds" };
const simulate = (...args) => runTypeScript("scripts/simulate/main.ts", args);
/** A step that needs Chromium, or is skipped by name. */
function browserStep(name, work, rules) {
	const orSkip = () => {
		const { why } = chromium();
		if (!why) return work();
		console.log(`SKIPPED  ${name}: ${why}`);
		return { skipped: 1 };
	};
	step(name, orSkip, rules);
}
browserStep("the console works in a browser", () =>
	vitest("console", ["--config", "vitest.e2e.config.ts", "--root", "packages/console"]),
);
// Steps with servers run one after another: their leases and timeouts are real time.
const WITH_SERVERS = "tests that need Redis or PostgreSQL";
const ROTATIONS = "rotations lose no event while every process is killed";
step(WITH_SERVERS, () =>
	onServers("servers", ["--project", "sdk", "--project", "webhooks", "--project", "mirror", "servers"]),
);
step(
	ROTATIONS,
	() => onServers("rotations", ["--project", "webhooks", "rotation/fleet"], { COUNTERSIGN_ROTATIONS: "3" }),
	{ after: WITH_SERVERS },
);
step("simulator: bugs that are put back are found within 1,000 seeds", () => simulate("--prove"));
const simulateMirror = (...args) => runTypeScript("scripts/simulate/mirror/main.ts", args);
step("the mirror's simulator finds faults that are put back", () => simulateMirror("--prove"));
step("the mirror's simulator: no fixed seed fails", () => simulateMirror("--from", "1", "--seeds", "200"));
step("every example runs from the packed packages", () => counted("examples", "scripts/compat/examples.mjs"));
step("the packed packages work on other runtimes and with other compilers", () =>
	counted("matrix", "scripts/compat/matrix.mjs", MATRIX),
);
step("every project of npm create countersign runs and passes its test", () =>
	counted("created", "scripts/compat/created.mjs"),
);
step("packages generated from real documents pass their own tests", () =>
	counted("generated", "scripts/compat/generated.mjs"),
);
step(
	"a newcomer's first call and first webhook work, from the README's text",
	() => run(process.execPath, ["scripts/compat/front-door.mjs"]),
	// Both install Bun and Deno into the same folder.
	{ after: "the packed packages work on other runtimes and with other compilers" },
);
step("every import stays within its size budget", () => figures("sizes"));
for (const name of PACKAGES) {
	step(`package ${name}: publint`, () => run(bin("publint"), ["--strict", packAll()[name].tarball]));
	// The commands export nothing that has types.
	if (name === "cli" || name === "create-countersign") continue;
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
step("independent linters find no error in the documents, and no warning without a reason", () =>
	runTypeScript("scripts/compat/linters.ts"),
);
step("the collections run from top to bottom in newman and in Bruno", () =>
	runTypeScript("scripts/compat/collections.ts"),
);
step("every webhook adapter in its real framework and runtime", () => runTypeScript("scripts/compat/frameworks.ts"));
step("every operation passes through Prism without a violation", () => runTypeScript("scripts/compat/prism.ts"));
step("every code block of the documentation type-checks and runs", () => runTypeScript("scripts/docs/blocks.ts"));
step("the guide's Python program and browser test run against countersign dev", () => {
	const status = runTypeScript("scripts/docs/sandbox-guide.ts");
	const counts = takeResult("sandbox-guide");
	return counts && (counts.failed > 0 || status === 0) ? counts : status;
});
step("every link of the documentation works", () => runTypeScript("scripts/docs/links.ts"), SITE);
browserStep("the site works in a browser", () => runTypeScript("scripts/docs/site.ts"), SITE);
step("the console's first load is at most 350 kB", () => run(process.execPath, ["scripts/gates/console-size.mjs"]));
step("simulator: no seed fails, old failures first, then a minute of fresh seeds", () => simulate("--minutes", "1"));
step("simulator: all promises hold on PostgreSQL and Redis with broken connections", () => simulateOnServers(), {
	after: ROTATIONS,
});
step("the webhook core passes a million random cases", () =>
	vitest("property", ["--project", "webhooks", "properties"], { COUNTERSIGN_PROPERTY_RUNS: "1000000" }),
);
step("20,000 writes over a broken network are performed exactly once", () =>
	vitest("chaos", ["--project", "sdk", "chaos"], { COUNTERSIGN_CHAOS_WRITES: "20000" }),
);
step("demo with another seed", () =>
	runTypeScript("examples/order-import/src/demo.ts", [
		"--seed",
		"4711",
		"--folder",
		join(root, ".cache", "demo-check"),
	]),
);

// Last, so that it does not wait for all others while a lane is idle.
browserStep(
	"Lighthouse finds nothing on one page of each kind of the site",
	() => runTypeScript("scripts/docs/lighthouse.ts"),
	ALONE,
);

/** Runs tests with servers, or without those that are missing: their tests are skipped by name. One file at a time, because some restart a server. */
function onServers(name, args, env = {}) {
	const servers = startServers();
	try {
		return vitest(name, ["--no-file-parallelism", ...args], { ...env, ...process.env, ...servers.env });
	} finally {
		servers.stop();
	}
}

// The documents, generator and mock are ESM only: MSW's own types fail for CommonJS consumers.
function attwArguments(name) {
	return ["--profile", name === "sdk" || name === "webhooks" ? "strict" : "esm-only"];
}

if (!runOwnStep(steps)) {
	bootstrap();
	const only = process.argv.slice(2);
	const chosen = steps.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
	const sum = await runSteps(chosen, { script: import.meta.filename, lanes: availableParallelism() > 1 ? LANES : 1 });
	writeResult("check", sum);
	console.log(report(sum));
	process.exitCode = sum.failed === 0 ? 0 : 1;
}
