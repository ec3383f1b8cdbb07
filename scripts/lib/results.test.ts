import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addResult, emptyResult, report } from "./results.mjs";
import { readReport } from "./vitest.mjs";
import { root } from "./workspace.mjs";

describe("the outcome of a run", () => {
	it("a sum names each failure of its parts, and a part that only counts", () => {
		const sum = emptyResult();
		addResult(sum, { passed: 3, failed: 1, skipped: 2, failures: ["call.test.ts: a call retries"] }, "test");
		addResult(sum, { failed: 1 }, "lint");
		addResult(sum, { passed: 1 }, "types");
		expect(sum).toEqual({
			passed: 4,
			failed: 2,
			skipped: 2,
			failures: ["test: call.test.ts: a call retries", "lint"],
		});
	});

	it("the report lists failures up to its limit and ends with the counts", () => {
		const failures = Array.from({ length: 53 }, (_, index) => `test ${index}`);
		const lines = report({ passed: 9, failed: 53, skipped: 0, failures }).split("\n");
		expect(lines).toHaveLength(52);
		expect(lines[0]).toBe("FAILED  test 0");
		expect(lines.at(-2)).toBe("FAILED  3 more; see the output above");
		expect(lines.at(-1)).toBe("9 passed, 53 failed, 0 skipped");
	});

	it("the report of a run without failures is one line", () => {
		expect(report({ ...emptyResult(), passed: 2 })).toBe("2 passed, 0 failed, 0 skipped");
	});
});

describe("the report of vitest", () => {
	it("failed tests are named with their file, and skipped ones are listed", () => {
		const result = readReport({
			testResults: [
				{
					name: join(root, "packages", "sdk", "test", "call.test.ts"),
					status: "failed",
					assertionResults: [
						{ status: "passed", fullName: "a call succeeds" },
						{ status: "failed", fullName: "a call retries", failureMessages: ["expected 3 to be 2\n  at …"] },
						{ status: "pending", fullName: "a call uses Redis (no server)" },
					],
				},
			],
		});
		expect(result).toEqual({
			passed: 1,
			failed: 1,
			skipped: 1,
			failures: ["packages/sdk/test/call.test.ts: a call retries: expected 3 to be 2"],
			skippedTests: ["a call uses Redis (no server)"],
		});
	});

	it("a file that does not load counts as one failure with the first line of its error", () => {
		const name = join(root, "examples", "broken.test.ts");
		const file = { name, status: "failed", message: "Cannot find module\n  at …", assertionResults: [] };
		expect(readReport({ testResults: [file] })).toMatchObject({
			failed: 1,
			failures: ["examples/broken.test.ts: Cannot find module"],
		});
	});

	it("a file whose hook failed counts although no test of it failed", () => {
		const name = join(root, "examples", "hook.test.ts");
		const assertionResults = [{ status: "skipped", fullName: "never started" }];
		const result = readReport({
			testResults: [{ name, status: "failed", message: "beforeAll failed", assertionResults }],
		});
		expect(result).toMatchObject({ failed: 1, skipped: 1, failures: ["examples/hook.test.ts: beforeAll failed"] });
	});
});
