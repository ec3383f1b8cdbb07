import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { generate } from "../../src/cli/generate.ts";
import { repositoryRoot } from "../../src/cli/repository.ts";

const file = join(repositoryRoot, "packages/sdk/src/deskflow/generated/pages.ts");
const original = readFileSync(file, "utf8");
const check = async (): Promise<{ code: number; output: string }> => {
	let output = "";
	const code = await generate({ all: true, check: true, spec: undefined, out: undefined }, (text) => {
		output += `${text}\n`;
	});
	return { code, output };
};

describe("generate --check", () => {
	afterEach(() => writeFileSync(file, original));

	it("finds every committed file in step with its document", async () => {
		const { code, output } = await check();
		expect(output).toContain("every generated file is in step");
		expect(code).toBe(0);
	}, 60_000);

	it("fails with a diff when a generated file was changed by hand", async () => {
		appendFileSync(file, "// by hand\n");
		const { code, output } = await check();
		expect(code).toBe(1);
		expect(output).toContain("-// by hand");
		expect(output).toContain("npm run generate");
	}, 60_000);
});
