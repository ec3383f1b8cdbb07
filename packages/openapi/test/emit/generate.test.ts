import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { generate } from "../../../cli/src/generate/generate.ts";
import { testMachine } from "../../../cli/test/machine.ts";
import { checkOutput } from "../../src/emit/check-output.ts";
import { emitProvider } from "../../src/emit/provider.ts";
import { documentOf, modelOf, operationOf } from "./odd-document.ts";

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("generate", () => {
	it("generate writes nothing and fails if its output does not compile", async () => {
		const folder = mkdtempSync(join(tmpdir(), "odd-"));
		folders.push(folder);
		const spec = join(folder, "api.json");
		const schema = { $ref: "#/components/schemas/Thing" };
		const body = { content: { "application/json": { schema } } };
		const document = documentOf(
			{ "/things": { get: operationOf("things.find", { responses: { "200": { description: "Done", ...body } } }) } },
			{
				components: {
					securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": {} } },
					schemas: { Thing: { type: "object" } },
				},
				// The class would have the name of a type that its module imports.
				"x-provider": { name: "api-promise", title: "Odd", arrayFormat: "repeat" },
			},
		);
		writeFileSync(spec, JSON.stringify(document));
		const out = join(folder, "out");
		const { machine, lines } = testMachine();
		const code = await generate({ all: false, check: false, spec, out }, machine);
		const output = lines.join("\n");
		expect([code, existsSync(out)]).toEqual([1, false]);
		expect(output).toContain("does not compile, so nothing was written");
		expect(output).toMatch(/index\.ts:\d+: .*ApiPromise/);
		expect(readdirSync(folder)).toEqual(["api.json"]);
	});

	it("checkOutput finds a file that does not parse", () => {
		const [problem] = checkOutput([{ path: "a.ts", text: "export const a = 1;\nexport const b = {;\n" }]);
		expect(problem).toMatch(/^a\.ts:2: /);
	});

	it("generate indents JSON with spaces", async () => {
		const files = await emitProvider(modelOf(documentOf({})));
		const json = files.filter(({ path }) => path.endsWith(".json"));
		expect(json).toHaveLength(1);
		for (const { text } of json) expect(text).not.toContain("\t");
	});
});
