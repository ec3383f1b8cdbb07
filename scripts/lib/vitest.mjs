// Runs vitest and returns what passed, failed and was skipped. Prints each skipped test; its title contains the reason.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { addResult, emptyResult } from "./results.mjs";
import { root, run } from "./workspace.mjs";

const REASON_CHARACTERS = 300;

export function vitest(name, args = [], env = {}) {
	const report = join(root, ".cache", `vitest-${name}.json`);
	const strays = join(root, ".cache", `vitest-${name}-errors.json`);
	mkdirSync(join(root, ".cache"), { recursive: true });
	for (const file of [report, strays]) rmSync(file, { force: true });
	const status = run(
		process.execPath,
		[
			"node_modules/vitest/vitest.mjs",
			"run",
			"--reporter=dot",
			"--reporter=json",
			`--reporter=${join(root, "scripts/lib/stray-errors.mjs")}`,
			`--outputFile.json=${report}`,
			...args,
		],
		{ env: { ...process.env, COUNTERSIGN_STRAY_ERRORS: strays, ...env } },
	);
	const result = existsSync(report)
		? readReport(JSON.parse(readFileSync(report, "utf8")))
		: { ...emptyResult(), failed: 1, failures: ["vitest wrote no report"], skippedTests: [] };
	for (const title of result.skippedTests) console.log(`SKIPPED  ${title}`);
	// An error outside any test (an unhandled rejection, say) fails the run although every test passed.
	if (status !== 0 && result.failed === 0) {
		const [first = "see the output of vitest"] = existsSync(strays) ? JSON.parse(readFileSync(strays, "utf8")) : [];
		addResult(result, { failed: 1, failures: [`an error outside any test: ${first.slice(0, REASON_CHARACTERS)}`] });
	}
	return result;
}

/** @param {readonly string[]} [messages] */
const firstLine = (messages) => (messages?.[0] ?? "no message").split("\n", 1)[0].slice(0, REASON_CHARACTERS);

/** Counts the tests of vitest's JSON report, and names those that failed or were skipped. */
export function readReport({ testResults }) {
	const result = { ...emptyResult(), skippedTests: [] };
	for (const file of testResults) {
		const path = relative(root, file.name).replaceAll("\\", "/");
		for (const test of file.assertionResults) {
			if (test.status === "passed") result.passed++;
			else if (test.status === "failed")
				addResult(result, { failed: 1, failures: [`${path}: ${test.fullName}: ${firstLine(test.failureMessages)}`] });
			else {
				result.skipped++;
				result.skippedTests.push(test.fullName);
			}
		}
		// The file did not load, or a hook around its tests failed.
		if (file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"))
			addResult(result, { failed: 1, failures: [`${path}: ${file.message?.split("\n")[0] || "the file failed"}`] });
	}
	return result;
}
