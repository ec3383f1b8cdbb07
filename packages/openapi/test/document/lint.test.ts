import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DocumentError } from "../../src/document/load.ts";
import { readDocument } from "../../src/document/read.ts";

const original = fileURLToPath(new URL("../fixtures/shop", import.meta.url));

describe("a document's mistakes", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "document-"));
		cpSync(original, folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const edit = (file: string, from: string, to: string): void => {
		const path = join(folder, file);
		const text = readFileSync(path, "utf8");
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
	};
	const problems = async (): Promise<string[]> => {
		try {
			await readDocument(folder, "shop");
			return [];
		} catch (error) {
			if (!(error instanceof DocumentError)) throw error;
			return error.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
		}
	};

	it("are none in the fixture", async () => {
		expect(await problems()).toEqual([]);
	});

	it.each([
		[
			"an unknown extension",
			"paths/items.yaml",
			"x-source: { kind: page, where: /items }",
			"x-source: { kind: page, where: /items }\n    x-colour: red",
			/paths\/items\.yaml:\d+ x-colour is unknown; there are x-source/,
		],
		[
			"an unknown extension value",
			"paths/items.yaml",
			"kind: page, where: /items }",
			"kind: rumour, where: /items }",
			/x-source\.kind must be equal to one of the allowed values: page, partly/,
		],
		[
			"a dangling reference",
			"paths/items.yaml",
			"schemas/ItemList",
			"schemas/ItemLits",
			/\$ref #\/components\/schemas\/ItemLits leads nowhere/,
		],
		[
			"an operation without a scope",
			"paths/items.yaml",
			'security: [{ bearer: ["items:read"] }]',
			"security: []",
			/the operation has no security/,
		],
		[
			"an unknown scope",
			"paths/items.yaml",
			'"items:read"',
			'"items:reed"',
			/scope items:reed is not among the x-scopes/,
		],
		[
			"an operation without provenance",
			"paths/items.yaml",
			"    x-source: { kind: page, where: /items }\n",
			"",
			/the operation has no x-source/,
		],
		[
			"two operations with one id",
			"paths/items.yaml",
			"operationId: items.create",
			"operationId: items.list",
			/operationId items\.list stands already in shop\/paths\/items\.yaml:\d+/,
		],
		[
			"an id of another shape",
			"paths/items.yaml",
			"operationId: items.create",
			"operationId: createItem",
			/operationId must be resource\.method/,
		],
		[
			"a list without pagination",
			"paths/items.yaml",
			"    x-pagination: { style: cursor, items: data, limit: limit, cursor: starting_after, from: last-id, hasMore: has_more, default: 20, maximum: 100 }\n",
			"",
			/a list needs x-pagination/,
		],
		[
			"a pagination parameter that is not there",
			"paths/items.yaml",
			"cursor: starting_after",
			"cursor: after",
			/x-pagination\.cursor is after, which is not among/,
		],
		[
			"a POST without a word on keys",
			"paths/items.yaml",
			"    x-idempotency: { header: Idempotency-Key, maxLength: 255 }\n",
			"",
			/needs x-idempotency/,
		],
		[
			"an event that does not exist",
			"paths/items.yaml",
			"x-emits: [item.created]",
			"x-emits: [item.made]",
			/event item\.made is not in webhooks\.yaml/,
		],
		[
			"an expand path to no schema",
			"paths/items.yaml",
			"schema: Maker,",
			"schema: Makers,",
			/names the schema Makers, which does not exist/,
		],
		[
			"a path parameter that is not declared",
			"paths/items.yaml",
			"/items/{id}:",
			"/items/{item_id}:",
			/path parameter item_id is not among/,
		],
		[
			"what is no OpenAPI",
			"schemas/items.yaml",
			"type: object\n  description: A thing.",
			"type: thing\n  description: A thing.",
			/not valid OpenAPI 3\.1/,
		],
		["what is no YAML", "schemas/items.yaml", "Item:\n", "Item: {\n", /not valid YAML/],
	])("%s is reported with its file, line and what to do", async (_, file, from, to, expected) => {
		edit(file, from, to);
		expect((await problems()).join("\n")).toMatch(expected);
	});

	it("are reported all at once", async () => {
		edit("paths/items.yaml", '"items:read"', '"items:reed"');
		edit("paths/items.yaml", "operationId: items.create", "operationId: items.list");
		edit("schemas/items.yaml", "schemas/Maker", "schemas/Baker");
		expect((await problems()).length).toBeGreaterThanOrEqual(3);
	});
});
