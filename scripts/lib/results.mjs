// The outcome of one run: `npm test` and `npm run check` write it, `.ci/run` adds it up and prints it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Result `failures` names each failed test or step. */

const folder = join(root, ".cache", "results");
const fileOf = (name) => join(folder, `${name}.json`);

/** @returns {Result} */
export const emptyResult = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

/** Adds a part's outcome to a sum, with the part's name in front of its failures. @param {Result} sum @param {Partial<Result>} part */
export function addResult(sum, part, name = "") {
	for (const key of /** @type {const} */ (["passed", "failed", "skipped"])) sum[key] += part[key] ?? 0;
	const failures = part.failures ?? [];
	sum.failures.push(...failures.map((failure) => (name ? `${name}: ${failure}` : failure)));
	// If a part only counts its failures, the part is listed by its own name.
	if (failures.length === 0 && part.failed) sum.failures.push(name || "a part that has no name");
	return sum;
}

/** @param {string} name @param {Result} result */
export function writeResult(name, result) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileOf(name), JSON.stringify(result));
}

/** @returns {Result | undefined} */
function readResult(name) {
	try {
		return JSON.parse(readFileSync(fileOf(name), "utf8"));
	} catch {
		return undefined;
	}
}

/** Reads and removes the outcome of a part, so that it is not counted again. @returns {Result | undefined} */
export function takeResult(name) {
	const result = readResult(name);
	rmSync(fileOf(name), { force: true });
	return result;
}

/** Adds up all outcomes. A command in `expected` that wrote none counts as failed: it crashed. @param {readonly string[]} expected */
export function readResults(expected = []) {
	const sum = emptyResult();
	mkdirSync(folder, { recursive: true });
	const written = readdirSync(folder).map((file) => file.slice(0, -".json".length));
	for (const name of new Set([...expected, ...written]))
		addResult(sum, readResult(name) ?? { failed: 1, failures: ["the command ended without writing its result"] }, name);
	return sum;
}

export function line({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** One line for each failure, at most `limit`, and the counts as the last line. @param {Result} result */
export function report(result, limit = 50) {
	const shown = result.failures.slice(0, limit).map((failure) => `FAILED  ${failure}`);
	const hidden = result.failures.length - shown.length;
	if (hidden > 0) shown.push(`FAILED  ${hidden} more; see the output above`);
	return [...shown, line(result)].join("\n");
}
