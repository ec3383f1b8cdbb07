import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkExamples } from "../../src/document/check-examples.ts";
import { EXAMPLES_FILE, type RecordedExamples } from "../../src/document/examples.ts";
import { loadDocument } from "../../src/document/load.ts";
import { readDocument } from "../../src/document/read.ts";

const specs = fileURLToPath(new URL("../../specs", import.meta.url));

describe("an example that does not match its schema", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "examples-"));
		cpSync(join(specs, "deskflow"), folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	/** Changes the recorded file as a person could. */
	function change(edit: (examples: RecordedExamples) => void): void {
		const path = join(folder, EXAMPLES_FILE);
		const examples = JSON.parse(readFileSync(path, "utf8")) as RecordedExamples;
		edit(examples);
		writeFileSync(path, JSON.stringify(examples, null, "\t"));
	}
	const problems = () => checkExamples(loadDocument(folder, "specs/deskflow"), folder, "specs/deskflow");

	it("no recorded example violates its schema", () => {
		expect(problems()).toEqual([]);
	});

	it("an example that does not match its schema is reported with its file, its line, its operation and the place inside it", () => {
		change(({ operations }) => {
			Object.assign(operations["orders.create"]?.body ?? {}, { line_items: [{ product_id: "1", quantity: "three" }] });
		});
		const [problem, ...others] = problems();
		expect(others).toEqual([]);
		expect(problem?.file).toBe(`specs/deskflow/${EXAMPLES_FILE}`);
		expect(problem?.line).toBeGreaterThan(1);
		expect(problem?.message).toMatch(/orders\.create.*request body, \/line_items\/0\/quantity must be integer/);
	});

	it("an example of a shared error or with a wrong status is reported", () => {
		change(({ operations, responses }) => {
			Object.assign(operations["orders.delete"] ?? {}, { status: 299, response: {} });
			Object.assign(responses, { Unauthorized: { broken: { error: 1 } }, Nowhere: { lost: {} } });
		});
		expect(problems().map(({ message }) => message)).toEqual([
			expect.stringContaining("orders.delete does not match its schema: response 299, / is documented nowhere"),
			expect.stringContaining("Unauthorized does not match its schema: response broken, /error must be object"),
			expect.stringContaining("Nowhere does not match its schema: response lost, / is documented nowhere"),
		]);
	});

	it("a shared response is removed if each operation has its own copy with examples, and only then", () => {
		const shared = (examples: boolean) => {
			const { document } = loadDocument(folder, "specs/deskflow", undefined, examples);
			return {
				text: JSON.stringify(document),
				names: Object.keys((document.components as { responses: object }).responses),
			};
		};
		const [plain, shown] = [shared(false), shared(true)];
		expect(plain.names).toContain("Forbidden");
		expect(shown.names).toEqual(plain.names.filter((name) => name !== "Forbidden"));
		for (const [, name] of shown.text.matchAll(/#\/components\/responses\/(\w+)/g)) expect(shown.names).toContain(name);
		change(({ operations }) => {
			Object.assign(operations["orders.list"] ?? {}, { errors: {} });
		});
		expect(shared(true).names).toEqual(plain.names);
	});

	it("a file of examples that is not JSON makes the document invalid and is reported", async () => {
		writeFileSync(join(folder, EXAMPLES_FILE), '{ "operations": ');
		await expect(readDocument(folder, "specs/deskflow")).rejects.toThrow(
			/specs\/deskflow\/generated\/examples\.json:1:1 {2}not valid JSON: .*npm run generate/,
		);
	});

	it("an example of an operation that no longer exists is ignored", async () => {
		change(({ operations }) => {
			Object.assign(operations, { "orders.archive": { status: 200, response: { id: 1 } } });
		});
		expect(problems()).toEqual([]);
		await expect(readDocument(folder, "specs/deskflow")).resolves.toBeDefined();
	});
});
