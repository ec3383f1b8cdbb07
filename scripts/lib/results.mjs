// The counts of one run, written by `npm test` and `npm run check`, added up by `.ci/run`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.mjs";

const folder = join(root, ".cache", "results");

export function writeResult(name, { passed, failed, skipped }) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${name}.json`), JSON.stringify({ passed, failed, skipped }));
}

/** The counts of a part that is added up by whoever ran it, and so must not be counted again. */
export function takeResult(name) {
	const file = join(folder, `${name}.json`);
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return undefined;
	} finally {
		rmSync(file, { force: true });
	}
}

export function readResults() {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	let files = [];
	try {
		files = readdirSync(folder);
	} catch {
		// Nothing has run: the sums stay zero, and whoever asked sees it.
	}
	for (const file of files) {
		const counts = JSON.parse(readFileSync(join(folder, file), "utf8"));
		for (const key of Object.keys(sum)) sum[key] += counts[key];
	}
	return sum;
}

export function line({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
