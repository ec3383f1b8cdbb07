import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lanes-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs steps in a separate process. Each writes a line to a log when it starts and when it ends. */
function runSteps(steps: string, lanes = 2) {
	const script = join(folder, "steps.mjs");
	const log = join(folder, "log");
	writeFileSync(log, "");
	writeFileSync(
		script,
		`import { appendFileSync, readFileSync } from "node:fs";
import { runOwnStep, runSteps } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "lanes.mjs")).href)};
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const until = (line) => { for (let round = 0; round < 2000 && !readFileSync(${JSON.stringify(log)}, "utf8").includes(line); round++) pause(10); return 0; };
const note = (line) => appendFileSync(${JSON.stringify(log)}, line + "\\n");
const noted = (name, more = () => 0) => () => { note("+" + name); console.log("output of " + name); const outcome = more(); note("-" + name); return outcome; };
const steps = [${steps}];
if (!runOwnStep(steps)) console.log("SUM" + JSON.stringify(await runSteps(steps, { script: import.meta.filename, lanes: ${lanes} })));`,
	);
	const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
	return {
		log: readFileSync(log, "utf8").trim().split("\n"),
		output: stdout,
		sum: JSON.parse(stdout.slice(stdout.indexOf("SUM") + 3)),
	};
}

describe("the lanes of npm run check", () => {
	it("two steps run side by side, and the output of each is printed as one block", () => {
		const { log, output, sum } = runSteps(
			`{ name: "a", work: noted("a", () => until("+b")) }, { name: "b", work: noted("b", () => until("+a")) }`,
		);
		expect(log.slice(0, 2).sort()).toEqual(["+a", "+b"]);
		for (const name of ["a", "b"]) expect(output).toMatch(`=== ${name}\noutput of ${name}\n=== ok  ${name} (`);
		expect(sum).toEqual({ passed: 2, failed: 0, skipped: 0, failures: [] });
	});

	it("a step that must run alone waits for the others, and the others wait for it", () => {
		const { log } = runSteps(
			`{ name: "a", work: noted("a") }, { name: "b", alone: true, work: noted("b") }, { name: "c", work: noted("c") }`,
		);
		expect(log).toEqual(["+a", "-a", "+b", "-b", "+c", "-c"]);
	});

	it("a step waits for the one that it needs, and a later step takes the free lane", () => {
		const { log } = runSteps(
			`{ name: "a", work: noted("a", () => until("+c")) }, { name: "b", after: "a", work: noted("b") }, { name: "c", work: noted("c") }`,
		);
		expect(log.indexOf("+b")).toBeGreaterThan(log.indexOf("-a"));
		expect(log.indexOf("+c")).toBeLessThan(log.indexOf("+b"));
	});

	it("a step runs even if a step that it needs was not chosen", () => {
		expect(runSteps(`{ name: "b", after: "not chosen", work: noted("b") }`).sum.passed).toBe(1);
	});

	it("steps get the environment of an earlier step only if that one succeeded", () => {
		const { sum } = runSteps(
			`{ name: "good", alone: true, env: { GOOD: "1" }, work: noted("good") }, { name: "bad", alone: true, env: { BAD: "1" }, work: noted("bad", () => 1) },
{ name: "sees", work: () => (process.env.GOOD === "1" && process.env.BAD === undefined ? 0 : 1) }`,
		);
		expect(sum).toEqual({ passed: 2, failed: 1, skipped: 0, failures: ["bad: output of bad"] });
	});

	it("a step that throws, fails, or ends without an outcome is named among the failures, and counts are added up", () => {
		const { sum } = runSteps(
			`{ name: "throws", work: noted("throws", () => { throw new Error("broken"); }) },
{ name: "dies", work: noted("dies", () => process.kill(process.pid, "SIGKILL")) },
{ name: "counts", work: noted("counts", () => ({ passed: 4, failed: 1, skipped: 2, failures: ["one test"] })) }`,
		);
		expect(sum).toMatchObject({ passed: 4, failed: 3, skipped: 2 });
		expect(sum.failures.sort()).toEqual([
			"counts: one test",
			"dies: the step ended with exit code null and no outcome",
			expect.stringMatching(/^throws: .*Error: broken/),
		]);
	});

	it("with one lane, steps run in order", () => {
		const { log } = runSteps(`{ name: "a", work: noted("a") }, { name: "b", work: noted("b") }`, 1);
		expect(log).toEqual(["+a", "-a", "+b", "-b"]);
	});
});
