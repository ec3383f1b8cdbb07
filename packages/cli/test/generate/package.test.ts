import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { generateInto } from "../../src/generate/into.ts";
import { infer } from "../../src/infer/infer.ts";
import { testMachine } from "../machine.ts";

const bakery = readFileSync(fileURLToPath(new URL("../fixtures/bakery.yaml", import.meta.url)), "utf8");

let folder: string;
let out: string;
let spec: string;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "package-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	out = join(folder, "out");
	spec = join(folder, "bakery.yaml");
	await document(bakery);
});

/** Writes a version of the document and the overlay for it. */
async function document(text: string): Promise<void> {
	writeFileSync(spec, text);
	rmSync(join(folder, "bakery.overlay.yaml"), { force: true });
	await infer({ document: spec, out: undefined, all: false }, testMachine().machine);
}

async function run(args: Partial<Parameters<typeof generateInto>[0]> = {}) {
	const { machine, lines } = testMachine();
	const code = await generateInto({ spec, out, check: false, package: "@acme/bakery", ...args }, machine);
	return { code, lines, output: lines.join("\n") };
}

const read = (path: string): string => readFileSync(join(out, path), "utf8");
const all = (): string[] =>
	readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath ?? one.path, one.name).slice(out.length + 1))
		.sort();

describe("generate --package", () => {
	it("writes everything that a package needs, the same every time", async () => {
		expect((await run()).output).toMatch(/\d+ files in .+: \d+ written$/m);
		expect(all()).toEqual(
			expect.arrayContaining([
				".countersign/generated.json",
				".gitignore",
				"AGENTS.md",
				"README.md",
				"package.json",
				"src/index.ts",
				"src/mock.ts",
				"src/resources/cakes.ts",
				"src/schemas.ts",
				"test/client.test.ts",
				"tsconfig.json",
			]),
		);
		expect(JSON.parse(read("package.json"))).toMatchObject({
			name: "@acme/bakery",
			exports: { ".": { types: "./dist/index.d.ts" }, "./mock": {} },
			dependencies: { "@countersign/sdk": expect.stringMatching(/^\^\d/) },
			peerDependenciesMeta: { "@countersign/mock": { optional: true } },
		});
		expect(read("README.md")).toContain('import { startBakeryMock } from "@acme/bakery/mock";');
		const before = all().map((path) => [path, read(path)]);
		expect((await run()).output).toContain(": 0 written");
		expect(all().map((path) => [path, read(path)])).toEqual(before);
		expect((await run({ check: true })).code).toBe(0);
	});

	it("says what changes for users before it writes: renamed, breaking and added", async () => {
		await run();
		const changed = bakery
			.replace("enum: [lemon, chocolate]", "enum: [lemon, vanilla]")
			.replace("required: [name]", "required: [name, flavor]")
			.replace(
				"summary: Throw a cake away",
				"summary: Throw a cake away\n      parameters: [{ name: reason, in: query, required: true, schema: { type: string } }]",
			)
			.replace(
				"created_at: { type: string, format: date-time }",
				"created_at: { type: string, format: date-time }\n        weight: { type: number }",
			);
		await document(changed);
		const { code, output } = await run({ check: true });
		expect(code).toBe(1);
		expect(output).toContain("What changes for users of the client:");
		expect(output).toContain("breaking  Flavor no longer allows chocolate");
		expect(output).toContain("added     Flavor also allows vanilla");
		expect(output).toContain("breaking  NewCake.flavor is now required");
		expect(output).toContain("breaking  cakes.delete: the new parameter reason is required");
		expect(output).toContain("added     Cake.weight");
		expect(read("src/types.ts")).toContain("chocolate");
		await run();
		expect(read("src/types.ts")).not.toContain("chocolate");
		expect((await run({ check: true })).output).toContain("Nothing changes for users");
	});

	it("names a method that was renamed in the overlay, and one that was removed", async () => {
		await run();
		const overlay = join(folder, "bakery.overlay.yaml");
		writeFileSync(overlay, readFileSync(overlay, "utf8").replace("cakes.update", "cakes.decorate"));
		expect((await run()).output).toContain("renamed   cakes.update is now cakes.decorate");
		const from = bakery.indexOf("    delete:");
		await document(bakery.slice(0, from) + bakery.slice(bakery.indexOf("components:")));
		expect((await run()).output).toContain("breaking  cakes.delete was removed (DELETE /cakes/{cakeId})");
	});

	it("keeps files of users and files that were edited by hand, and removes what is no longer generated", async () => {
		await run();
		writeFileSync(join(out, "src/own.ts"), "export const mine = 1;\n");
		appendFileSync(join(out, "README.md"), "\nOur own words.\n");
		await document(bakery.replaceAll("cakes", "pies").replaceAll("Cakes", "Pies"));
		const { code, output } = await run();
		expect(code).toBe(0);
		expect(output).toContain("README.md was edited by hand");
		expect(read("README.md")).toContain("Our own words.");
		expect(read("src/own.ts")).toContain("mine");
		expect(existsSync(join(out, "src/resources/cakes.ts"))).toBe(false);
		expect(existsSync(join(out, "src/resources/pies.ts"))).toBe(true);
		const checked = await run({ check: true });
		expect(checked.code).toBe(0);
		expect(checked.output).toContain("is up to date, apart from the files that were edited by hand");
		await run({ force: true });
		expect((await run({ check: true })).output).toMatch(/is up to date$/m);
		expect(read("README.md")).not.toContain("Our own words.");
	});

	it("a file that is no longer generated, but was edited, is kept and named", async () => {
		await run();
		appendFileSync(join(out, "src/resources/cakes.ts"), "// mine\n");
		await document(bakery.replaceAll("cakes", "pies"));
		expect((await run()).output).toContain("src/resources/cakes.ts is no longer generated, but was edited by hand");
		expect(read("src/resources/cakes.ts")).toContain("// mine");
	});

	it("a damaged record stops the run, and its paths cannot lead out of the folder", async () => {
		await run();
		const record = join(out, ".countersign/generated.json");
		const outside = join(folder, "outside.txt");
		writeFileSync(outside, "");
		const { files, ...rest } = JSON.parse(readFileSync(record, "utf8"));
		const hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
		writeFileSync(record, JSON.stringify({ ...rest, files: { ...files, "../outside.txt": hash } }));
		await expect(run()).rejects.toThrow("is damaged");
		expect(existsSync(outside)).toBe(true);
		writeFileSync(record, "{");
		await expect(run()).rejects.toThrow("Restore it from version control");
	});

	it("a folder in the place of a file, and an invalid name, are refused before anything is written", async () => {
		mkdirSync(join(out, "src/index.ts"), { recursive: true });
		await expect(run()).rejects.toThrow("is a folder");
		expect(existsSync(join(out, "package.json"))).toBe(false);
		await expect(run({ package: "../evil" })).rejects.toThrow("--package must be the name of a package");
	});

	it("nothing of a hostile document leaves the folder or its strings", async () => {
		const evil = "*/ process.exit(1); /* `\x24{process.exit(1)}` </script> ../../evil \\u2028";
		await document(
			bakery
				.replace("title: Bakery", `title: ${JSON.stringify(evil)}`)
				.replace("summary: List all cakes", `summary: ${JSON.stringify(evil)}`)
				.replace("tags: [cakes]", `tags: [${JSON.stringify("../../evil")}]`)
				.replace("/cakes/{cakeId}:", '"/cakes/{cakeId}":')
				.replace("enum: [lemon, chocolate]", `enum: [lemon, ${JSON.stringify("`\x24{process.exit(1)}`")}]`),
		);
		expect((await run()).code).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(["bakery.overlay.yaml", "bakery.yaml", "out"]);
		const ts = await import("typescript");
		for (const path of all().filter((one) => one.endsWith(".ts"))) {
			const source = ts.default.createSourceFile(path, read(path), ts.default.ScriptTarget.ES2022, true);
			const visit = (node: import("typescript").Node): void => {
				if (ts.default.isPropertyAccessExpression(node)) expect(node.getText(source)).not.toBe("process.exit");
				node.forEachChild(visit);
			};
			visit(source);
		}
	});
});
