import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { generateInto } from "../../src/generate/into.ts";
import { infer } from "../../src/infer/infer.ts";
import { testMachine } from "../machine.ts";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const CONFIG = `export default {
	resolve: { conditions: ["countersign-source"] },
	ssr: { resolve: { conditions: ["countersign-source"] } },
	test: { include: ["test/**/*.test.ts"], maxWorkers: 1, fileParallelism: false },
};
`;

interface Report {
	readonly testResults: readonly {
		readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
	}[];
}

it("the tests of a package pass for a document that is odd in every way that real ones are", async () => {
	// Below this package, so that generated code finds the packages that it imports.
	const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, "odd-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const spec = join(folder, "odd.yaml");
	copyFileSync(fileURLToPath(new URL("../fixtures/odd.yaml", import.meta.url)), spec);
	const { machine } = testMachine();
	await infer({ document: spec, out: undefined, all: false }, machine);
	expect(await generateInto({ spec, out: folder, check: false, package: "@acme/odd" }, machine)).toBe(0);

	writeFileSync(join(folder, "vitest.config.mjs"), CONFIG);
	const report = join(folder, "report.json");
	await new Promise<void>((done) => {
		const args = [vitest, "run", "--root", folder, "--reporter=json", `--outputFile=${report}`];
		execFile(process.execPath, args, { cwd: folder, env: { ...process.env, CI: "1" } }, () => done());
	});
	const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
	const all = testResults.flatMap(({ assertionResults }) => assertionResults);
	expect(all.filter(({ status }) => status !== "passed")).toEqual([]);
	const titles = all.map(({ title }) => title).join("\n");
	expect(titles).toContain("a client signs in with oauth: a token is requested once");
	expect(titles).toContain("a user agrees with oauth: a code is exchanged once");
	expect(titles).toContain("a client signs in a user with a password");
	expect(titles).toContain("records can be created, read and deleted");
	expect(all.length).toBeGreaterThan(14);
});
