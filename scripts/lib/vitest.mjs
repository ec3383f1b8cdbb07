// Runs vitest and answers the counts; every skipped test is named with its reason, which its title carries.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./workspace.mjs";

export function vitest(name, args = [], env = {}) {
	const report = join(root, ".cache", `vitest-${name}.json`);
	mkdirSync(join(root, ".cache"), { recursive: true });
	rmSync(report, { force: true });
	const status = run(
		process.execPath,
		[
			"node_modules/vitest/vitest.mjs",
			"run",
			"--reporter=dot",
			"--reporter=json",
			`--outputFile.json=${report}`,
			...args,
		],
		{ env: { ...process.env, ...env } },
	);
	const counts = { passed: 0, failed: 0, skipped: 0 };
	if (!existsSync(report)) return { ...counts, failed: 1 };
	const json = JSON.parse(readFileSync(report, "utf8"));
	const skipped = [];
	for (const file of json.testResults) {
		if (file.assertionResults.length === 0 && file.status === "failed") counts.failed++;
		for (const test of file.assertionResults) {
			if (test.status === "passed") counts.passed++;
			else if (test.status === "failed") counts.failed++;
			else {
				counts.skipped++;
				skipped.push(test.fullName);
			}
		}
	}
	for (const title of skipped) console.log(`SKIPPED  ${title}`);
	// An error outside any test (an unhandled rejection, say) fails the run although every test passed.
	if (status !== 0 && counts.failed === 0) counts.failed = 1;
	return counts;
}
