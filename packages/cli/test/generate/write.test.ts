import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ModelSummary } from "@countersign/openapi/model";
import { expect, it, onTestFinished } from "vitest";
import { planFiles } from "../../src/generate/plan.ts";
import { readPending, readRecord } from "../../src/generate/record.ts";
import { writeFiles } from "../../src/generate/write.ts";
import { type Files, machineFiles } from "../../src/shared/files.ts";

const model: ModelSummary = { operations: {}, schemas: {}, inputs: [], outputs: [], events: [] };
const filesOf = (texts: Readonly<Record<string, string>>) =>
	Object.entries(texts).map(([path, text]) => ({ path, text }));
const FIRST = filesOf({ "package.json": "one", "src/a.ts": "one", "src/b.ts": "one", "src/old.ts": "one" });
const SECOND = filesOf({ "package.json": "two", "src/a.ts": "two", "src/b.ts": "one", "src/new.ts": "two" });
const THIRD = filesOf({ "package.json": "three", "src/a.ts": "three" });

/** Generates into a folder, and returns the files that were kept because somebody edited them. */
function generate(folder: string, emitted: typeof FIRST, files: Files = machineFiles): readonly string[] {
	const record = readRecord(folder, machineFiles);
	const plan = planFiles(
		folder,
		emitted,
		{ record, pending: readPending(folder, machineFiles), force: false },
		machineFiles,
	);
	writeFiles(folder, emitted, model, plan, files);
	return [...plan.kept, ...plan.abandoned];
}

function contents(folder: string): Record<string, string> {
	const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	const paths = found.map((one) => join(one.parentPath ?? one.path, one.name));
	return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

const shown = (folder: string) => Object.entries(contents(folder)).filter(([path]) => !path.startsWith(".countersign"));

it("a run that is stopped at any step leaves whole files, and the next run knows all of them", () => {
	for (let stopAt = 1; ; stopAt++) {
		const folder = mkdtempSync(join(tmpdir(), "stopped-"));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		generate(folder, FIRST);
		let count = 0;
		const stopping =
			<Args extends unknown[]>(work: (...args: Args) => void) =>
			(...args: Args): void => {
				if (++count === stopAt) throw new Error("stopped");
				work(...args);
			};
		const files: Files = {
			...machineFiles,
			write: stopping(machineFiles.write),
			move: stopping(machineFiles.move),
			remove: stopping(machineFiles.remove),
		};
		let isStopped = false;
		try {
			generate(folder, SECOND, files);
		} catch {
			isStopped = true;
		}
		for (const [path, text] of shown(folder)) {
			const before = FIRST.find((one) => one.path === path)?.text;
			expect([before, SECOND.find((one) => one.path === path)?.text]).toContain(text);
		}
		expect([stopAt, generate(folder, THIRD)]).toEqual([stopAt, []]);
		expect(shown(folder)).toEqual(THIRD.map(({ path, text }) => [path, text]));
		expect(Object.keys(contents(folder))).toContain(".countersign/generated.json");
		expect(Object.keys(contents(folder))).toHaveLength(3);
		if (!isStopped) break;
	}
});

it("a file outside the folder is refused", () => {
	const options = { record: undefined, pending: {}, force: true };
	for (const path of ["../evil", "/etc/evil", "a/../../evil", "C:\\evil", "a\\..\\evil", ""])
		expect(() => planFiles("/x", [{ path, text: "" }], options, machineFiles)).toThrow("outside the folder");
});
