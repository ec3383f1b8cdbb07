import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMirror, memoryMirror, type TableDescription } from "@countersign/mirror";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateInto } from "../../src/generate/into.ts";
import { infer } from "../../src/infer/infer.ts";
import { statusTable, verifyTable } from "../../src/mirror/tables.ts";
import { testMachine } from "../machine.ts";

/** The written modules find the packages that they import from here. */
const cache = fileURLToPath(new URL("../../.cache", import.meta.url));
const bakery = readFileSync(fileURLToPath(new URL("../fixtures/bakery.yaml", import.meta.url)), "utf8");

interface Cakes {
	create(params: { readonly name: string; readonly flavor: string }): Promise<{ readonly id: string }>;
	update(id: string, params: { readonly name: string }): Promise<unknown>;
	delete(id: string): Promise<void>;
}

let folder: string;
let tables: readonly TableDescription[];
let started: { readonly bakery: { readonly cakes: Cakes }; close(): Promise<void> };
beforeAll(async () => {
	mkdirSync(cache, { recursive: true });
	folder = mkdtempSync(join(cache, "bakery-"));
	const spec = join(folder, "bakery.yaml");
	const { machine } = testMachine();
	// A filter, of which the document does not say what the list shows without it.
	const text = bakery.replace(
		"        - { name: page,",
		"        - { name: flavor, in: query, schema: { type: string } }\n        - { name: page,",
	);
	writeFileSync(spec, text);
	await infer({ document: spec, out: undefined, all: false }, machine);
	await generateInto({ spec, out: folder, check: false, package: "@acme/bakery" }, machine);
	const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, "src", name)).href);
	tables = (await load("mirror.ts")).bakeryTables;
	started = await (await load("mock.ts")).startBakeryMock();
});
afterAll(async () => {
	await started?.close();
	rmSync(folder, { recursive: true, force: true });
});

describe("a mirror of a generated client", () => {
	it("copies and proves every list, and says what the document does not promise", async () => {
		const { cakes } = started.bakery;
		const ids: string[] = [];
		for (let n = 0; n < 23; n++) ids.push((await cakes.create({ name: `Cake ${n}`, flavor: "lemon" })).id);
		const database = memoryMirror();
		const mirror = createMirror({ client: started.bakery, database, resources: tables, grace: 0 });
		const status = await mirror.run();
		expect(status.resources).toMatchObject([{ resource: "cakes", rows: 23, state: "complete", lastError: undefined }]);
		expect(status.resources[0]?.limits).toEqual([
			expect.stringMatching(/does not say whether the list hides records by default \(it has the parameters flavor\)/),
			expect.stringMatching(/names no event about these records/),
			expect.stringMatching(/The list is read by position/),
		]);
		expect(statusTable(status).join("\n")).toMatch(/Not promised:\n {2}cakes: The document does not say/);

		await cakes.update(ids[3] ?? "", { name: "Sacher" });
		await cakes.delete(ids[4] ?? "");
		const report = await mirror.verify();
		expect(report.resources).toMatchObject([
			{
				differences: expect.arrayContaining([
					{ id: ids[3], kind: "different", fields: ["name"] },
					{ id: ids[4], kind: "extra" },
				]),
				limits: status.resources[0]?.limits,
			},
		]);
		const again = await mirror.verify();
		expect(again.isComplete).toBe(true);
		const printed = verifyTable(again).join("\n");
		expect(printed).toMatch(/Not promised:\n {2}cakes: /);
		expect(printed).toContain("Complete: the copy has exactly the records that the API's lists show.");
		expect(await database.count("cakes")).toBe(22);
		await mirror.close();
	});

	it("the package exports its tables, and only asks for the mirror where it is used", () => {
		const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		expect(manifest.exports["./mirror"]).toEqual({ types: "./dist/mirror.d.ts", default: "./dist/mirror.js" });
		expect(manifest.peerDependenciesMeta["@countersign/mirror"]).toEqual({ optional: true });
		expect(readFileSync(join(folder, "README.md"), "utf8")).toContain('from "@acme/bakery/mirror";');
	});
});
