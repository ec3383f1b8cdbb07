import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyExample, exampleNames } from "./copy-example.mjs";
import { difference, stable } from "./recordings.mjs";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "examples-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a copied example", () => {
	it.each(exampleNames())("the copy of %s uses published versions, and nothing outside its folder", (name) => {
		const target = join(folder, name);
		copyExample(name, target, () => "^9.9.9");
		const text = readFileSync(join(target, "package.json"), "utf8");
		expect(text).not.toMatch(/workspace:|countersign-source|\.\.\//);
		expect(JSON.parse(text).dependencies["@countersign/sdk"]).toBe("^9.9.9");
		const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		expect(files.filter((file) => file.name === "package.json")).toHaveLength(1);
		for (const file of files.filter(({ name: own }) => own.endsWith(".ts"))) {
			const path = join(file.parentPath, file.name);
			for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(/["'](\.\.?\/[^"'\n]*)["']/g))
				expect(resolve(file.parentPath, specifier).startsWith(target), `${path}: ${specifier}`).toBe(true);
		}
		expect(readFileSync(join(target, "README.md"), "utf8")).not.toMatch(/\]\(\.\.\//);
	});

	it("is not written into a folder that has files", () => {
		writeFileSync(join(folder, "notes.txt"), "mine");
		expect(() => copyExample("warehouse", folder, () => "")).toThrow(/is not empty/);
		expect(readdirSync(folder)).toEqual(["notes.txt"]);
	});

	it.each(["nothing", "../warehouse", "data"])(
		"does not exist under the name %j, and the error lists the names",
		(name) => {
			expect(() => copyExample(name, join(folder, "x"), () => "")).toThrow(/There is no example .*warehouse/);
		},
	);
});

describe("the recorded output of an example", () => {
	it("is compared without addresses, temporary folders, progress, and figures that may differ", () => {
		const run = (port: number, progress: string, requests: number) =>
			[
				`The mock is at http://127.0.0.1:${port}/v1, seed ${port}.`,
				progress,
				"What happened (differs from run to run):",
				"",
				`  requests        ${requests}: 201 1,046, 200 ${requests}`,
				"",
				"830 orders",
			].join("\n");
		expect(stable(run(1, "orders   208/830", 7))).toEqual(stable(run(2, "orders   415/830\norders   830/830", 8)));
	});

	it("differs if a figure changes that must be the same", () => {
		expect(stable("830 orders")).not.toEqual(stable("829 orders"));
		expect(stable("a (differs from run to run):\n\n  b  1\n\n  c  1")).not.toEqual(
			stable("a (differs from run to run):\n\n  b  1\n\n  c  2"),
		);
	});

	it.each(exampleNames())("the README of %s has its output, and a different output is reported", (name) => {
		expect(difference(name, "something else")).toMatch(/^its output is not that of its README: expected ".+"/);
	});
});
