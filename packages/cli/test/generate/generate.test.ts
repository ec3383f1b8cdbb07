import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { realClock } from "@countersign/webhooks/internal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/generate/generate.ts";

const shop = fileURLToPath(new URL("../../../openapi/test/fixtures/shop", import.meta.url));

async function run(args: Partial<Parameters<typeof generate>[0]>): Promise<{ code: number; output: string }> {
	let output = "";
	const code = await generate(
		{ all: false, check: false, spec: undefined, out: undefined, ...args },
		(text) => {
			output += `${text}\n`;
		},
		realClock,
	);
	return { code, output };
}

describe("generate --check", () => {
	let root: string;
	beforeAll(async () => {
		root = mkdtempSync(join(tmpdir(), "generate-"));
		await run({ all: true, root });
	}, 60_000);
	afterAll(() => rmSync(root, { recursive: true }));

	it("finds every committed file in step with its document", async () => {
		const { code, output } = await run({ all: true, check: true });
		expect(output).toContain("every generated file is up to date");
		expect(code).toBe(0);
	}, 60_000);

	it("finds what was written a moment ago in step", async () => {
		expect((await run({ all: true, check: true, root })).code).toBe(0);
	}, 60_000);

	it("fails with a diff when a generated file was changed by hand, and leaves it as it is", async () => {
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

	it("fails when a generated folder holds a file that is not generated any more, and generate removes it", async () => {
		const file = join(root, "packages/sdk/src/deskflow/generated/resources/old.ts");
		writeFileSync(file, "export {};\n");
		const { code, output } = await run({ all: true, check: true, root });
		expect(code).toBe(1);
		expect(output).toContain("packages/sdk/src/deskflow/generated/resources/old.ts is no longer generated");
		await run({ all: true, root });
		expect(existsSync(file)).toBe(false);
	}, 60_000);
});

describe("generate for somebody's own document", () => {
	it("writes a client over the published runtime, headed by its source", async () => {
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

	it("takes a document in one file, YAML or JSON, with the same client as of a folder", async () => {
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

	it("names the file and the line of a mistake in it", async () => {
		const out = mkdtempSync(join(tmpdir(), "own-"));
		const spec = join(out, "api.yaml");
		writeFileSync(spec, 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n');
		await expect(run({ spec, out })).rejects.toThrow("api.yaml:2:1  the document has no x-provider");
		rmSync(out, { recursive: true });
	});

	it("is refused with the usage when it does not say where to", async () => {
		await expect(run({ spec: shop })).rejects.toThrow("--out <dir>");
	});
});
