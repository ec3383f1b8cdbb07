import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { testMachine } from "../machine.ts";

const shop = fileURLToPath(new URL("../../../openapi/test/fixtures/shop", import.meta.url));

async function run(args: Partial<Parameters<typeof generate>[0]>): Promise<{ code: number; output: string }> {
	const { machine, lines } = testMachine();
	const code = await generate({ all: false, check: false, spec: undefined, out: undefined, ...args }, machine);
	return { code, output: lines.map((line) => `${line}\n`).join("") };
}

describe("generated files of the repository", () => {
	let root: string;
	beforeAll(async () => {
		root = mkdtempSync(join(tmpdir(), "generate-"));
		await run({ all: true, root });
	}, 60_000);
	afterAll(() => rmSync(root, { recursive: true }));

	it("generate --check finds that every committed file matches its document", async () => {
		const { code, output } = await run({ all: true, check: true });
		expect(output).toContain("every generated file is up to date");
		expect(code).toBe(0);
	}, 60_000);

	it("generate --check accepts files that were just generated", async () => {
		expect((await run({ all: true, check: true, root })).code).toBe(0);
	}, 60_000);

	it("generate --check fails with a diff if a generated file was changed by hand, and does not change it", async () => {
		const file = join(root, "packages/sdk/src/deskflow/generated/pages.ts");
		const before = readFileSync(file, "utf8");
		appendFileSync(file, "// by hand\n");
		const { code, output } = await run({ all: true, check: true, root });
		expect(code).toBe(1);
		expect(output).toContain("--- packages/sdk/src/deskflow/generated/pages.ts");
		expect(output).toContain("-// by hand");
		expect(output).toContain("npm run generate");
		expect(readFileSync(file, "utf8")).toContain("// by hand");
		writeFileSync(file, before);
	}, 60_000);

	it("generate --check fails if a folder contains a file that is no longer generated, and generate removes that file", async () => {
		const file = join(root, "packages/sdk/src/deskflow/generated/resources/old.ts");
		writeFileSync(file, "export {};\n");
		const { code, output } = await run({ all: true, check: true, root });
		expect(code).toBe(1);
		expect(output).toContain("packages/sdk/src/deskflow/generated/resources/old.ts is no longer generated");
		await run({ all: true, root });
		expect(existsSync(file)).toBe(false);
	}, 60_000);
});

describe("generate for a document of your own", () => {
	it("generate writes a client that uses the published runtime and names its source in the header", async () => {
		const out = mkdtempSync(join(tmpdir(), "own-"));
		expect((await run({ spec: shop, out })).code).toBe(0);
		const client = readFileSync(join(out, "client.ts"), "utf8");
		expect(client).toMatch(/^\/\/ Generated from shop \(operations\) by `countersign generate`/);
		const resource = readFileSync(join(out, "resources/items.ts"), "utf8");
		expect(resource).toContain('from "@countersign/sdk/core"');
		expect(resource).toContain('from "../types.js"');
		expect(`${client}${resource}`).not.toMatch(/from "[^"]+\.ts"/);
		rmSync(out, { recursive: true });
	});

	it("generate writes the same client for a document in one file, YAML or JSON, as for a folder", async () => {
		const out = mkdtempSync(join(tmpdir(), "own-"));
		const bundled = fileURLToPath(new URL("../../../openapi/generated/deskflow.json", import.meta.url));
		await run({ spec: "deskflow", out: join(out, "folder") });
		expect((await run({ spec: bundled, out: join(out, "file") })).code).toBe(0);
		const body = (folder: string) =>
			readFileSync(join(out, folder, "resources/orders.ts"), "utf8")
				.split("\n")
				.slice(1)
				.join("\n");
		expect(body("file")).toBe(body("folder"));
		rmSync(out, { recursive: true });
	});

	it("generate names the file and line of a mistake in the document", async () => {
		const out = mkdtempSync(join(tmpdir(), "own-"));
		const spec = join(out, "api.yaml");
		const provider = "x-provider: { name: t, title: T, arrayFormat: comma }";
		writeFileSync(spec, `openapi: 3.1.0\ninfo: { title: T, version: "1" }\n${provider}\npaths: {}\n`);
		await expect(run({ spec, out })).rejects.toThrow("api.yaml:3:34  x-provider.arrayFormat must be");
		rmSync(out, { recursive: true });
	});

	it("generate fails with a usage error without --out", async () => {
		await expect(run({ spec: shop })).rejects.toThrow("--out <dir>");
	});
});
