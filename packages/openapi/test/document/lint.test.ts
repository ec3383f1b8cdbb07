import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DocumentError } from "../../src/document/load.ts";
import { readDocument } from "../../src/document/read.ts";

const original = fileURLToPath(new URL("../fixtures/shop", import.meta.url));

describe("lintDocument", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "document-"));
		cpSync(original, folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const edit = (file: string, from: string | RegExp, to: string): void => {
		const path = join(folder, file);
		const text = readFileSync(path, "utf8");
		expect(text).toMatch(from);
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

	it("the fixture has no problem", async () => {
		expect(await problems()).toEqual([]);
	});

	it.each([
		[
			"an unknown extension",
			"paths/items.yaml",
			"x-source: { kind: page, where: /items }",
			"x-source: { kind: page, where: /items }\n    x-colour: red",
			/paths\/items\.yaml:\d+ x-colour is not a known extension; use one of x-source/,
		],
		[
			"an unknown extension value",
			"paths/items.yaml",
			"kind: page, where: /items }",
			"kind: rumour, where: /items }",
			/x-source\.kind must be equal to one of the allowed values: page, partly/,
		],
		[
			"an assumption in the text of an error",
			"paths/items.yaml",
			'"it weighs too much"',
			'"it weighs too much (Assumption: the code)"',
			/paths\/items\.yaml:34 write what is assumed as a field of the entry, such as assumption: \[status, code\]/,
		],
		[
			"an unknown part of an error that is assumed",
			"paths/items.yaml",
			"assumption: [code]",
			"assumption: [weather]",
			/x-errors\..*assumption.* must be equal to one of the allowed values: rule, status, code, text/,
		],
		[
			"a dangling reference",
			"paths/items.yaml",
			"schemas/ItemList",
			"schemas/ItemLits",
			/\$ref #\/components\/schemas\/ItemLits points to nothing/,
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
			/the scope items:reed is not in the x-scopes/,
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
			/operationId items\.list is already used in shop\/paths\/items\.yaml:\d+/,
		],
		[
			"an operation id in another form",
			"paths/items.yaml",
			"operationId: items.create",
			"operationId: createItem",
			/operationId must be resource\.method/,
		],
		[
			"an operation id with a name that every client has",
			"paths/items.yaml",
			"operationId: items.create",
			"operationId: items.then",
			/operationId items\.then uses the name then, which every client already has/,
		],
		[
			"a path parameter that is a list",
			"openapi.yaml",
			"Id: { name: id, in: path, required: true, schema: { type: string } }",
			"Id: { name: id, in: path, required: true, schema: { type: array, items: { type: string } } }",
			/path parameter id has the type array, but clients only take single values in paths/,
		],
		[
			"a request body that is not JSON",
			"paths/items.yaml",
			"{ required: true, content: { application/json:",
			"{ required: true, content: { multipart/form-data:",
			/the request body is multipart\/form-data, but clients only send JSON/,
		],
		[
			"a request body that is a list",
			"paths/items.yaml",
			'content: { application/json: { schema: { $ref: "#/components/schemas/ItemCreateParams" } } }',
			"content: { application/json: { schema: { type: array, items: { type: string } } } }",
			/the request body has the type array, but clients only send objects/,
		],
		[
			"a list without pagination",
			"paths/items.yaml",
			/ {4}x-pagination:\n {6}style: cursor\n(?: {6}.*\n)+/,
			"",
			/the list has no x-pagination/,
		],
		[
			"a pagination parameter that is not there",
			"paths/items.yaml",
			"cursor: starting_after",
			"cursor: after",
			/x-pagination\.cursor is after, but the operation has no parameter with this name/,
		],
		[
			"a POST that does not mention idempotency keys",
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
			"an expand path without a schema",
			"paths/items.yaml",
			"schema: Maker,",
			"schema: Makers,",
			/refers to the schema Makers, which does not exist/,
		],
		[
			"a path parameter that is not declared",
			"paths/items.yaml",
			"/items/{id}:",
			"/items/{item_id}:",
			/path parameter item_id is not in the parameters/,
		],
		[
			"a document that is not valid OpenAPI",
			"schemas/items.yaml",
			"type: object\n  description: A thing.",
			"type: thing\n  description: A thing.",
			/not valid OpenAPI 3\.1/,
		],
		[
			"a path parameter that the path does not have",
			"paths/items.yaml",
			"/items/{id}/parts:",
			"/items/parts:",
			/path parameter id is not in the path \/items\/parts; remove it/,
		],
		[
			"a pagination style without its parameter",
			"paths/items.yaml",
			"      cursor: starting_after\n",
			"",
			/x-pagination has the style cursor but no cursor parameter/,
		],
		[
			"an unknown field of an extension",
			"paths/items.yaml",
			"      hasMore: has_more",
			"      more: has_more",
			/x-pagination must NOT have additional properties: more/,
		],
		[
			"a success response without a schema",
			"paths/items.yaml",
			/"201":[\s\S]*?(?=\/items\/\{id\}:)/,
			'"201": { description: The item }\n',
			/paths\/items\.yaml:\d+ the 201 response has no schema/,
		],
		[
			"an operation without a success response",
			"paths/items.yaml",
			/"201":/,
			'"400":',
			/the operation has no success response/,
		],
		[
			"a tag that is not declared",
			"paths/items.yaml",
			"tags: [items]",
			"tags: [things]",
			/tag things is not in openapi\.yaml/,
		],
		[
			"a security scheme that does not exist",
			"paths/items.yaml",
			'security: [{ bearer: ["items:write"] }]',
			'security: [{ carrier: ["items:write"] }]',
			/the security scheme carrier is not defined/,
		],
		[
			"an expand scope that does not exist",
			"paths/items.yaml",
			/(schema: Maker,\s*)scope: "items:read"/,
			'$1scope: "makers:read"',
			/scope makers:read is not in the x-scopes/,
		],
		[
			"a schema that nothing uses",
			"schemas/items.yaml",
			/^/,
			"Orphan: { type: object }\n",
			/schemas\/items\.yaml:1 the schema Orphan is never used/,
		],
		[
			"an event without provenance",
			"webhooks.yaml",
			/ {4}x-source:.*\n/,
			"",
			/webhooks\.yaml:\d+ the event has no x-source/,
		],
		[
			"a path with the entity's prefix",
			"paths/items.yaml",
			"/items/{id}/parts:",
			"/entities/{entity_id}/items/{id}/parts:",
			/write the path without \/entities\/\{entity_id\}/,
		],
		[
			"an unknown value in x-provider",
			"openapi.yaml",
			/arrayFormat: brackets/,
			"arrayFormat: commas",
			/openapi\.yaml:\d+ x-provider\.arrayFormat must be equal to one of the allowed values: brackets, repeat/,
		],
		["a path that is twice in a file", "paths/items.yaml", /$/, "/items: {}\n", /Map keys must be unique/],
		["a file that is not valid YAML", "schemas/items.yaml", "Item:\n", "Item: {\n", /not valid YAML/],
	])("%s is reported with its file, its line and how to fix it", async (_, file, from, to, expected) => {
		edit(file, from, to);
		expect((await problems()).join("\n")).toMatch(expected);
	});

	it("a problem is reported at its line", async () => {
		edit("paths/items.yaml", '"items:write"', '"items:wrote"');
		const text = readFileSync(join(folder, "paths/items.yaml"), "utf8");
		const line = text.slice(0, text.indexOf("items:wrote")).split("\n").length;
		expect(await problems()).toEqual([expect.stringMatching(`^shop/paths/items.yaml:${line} the scope items:wrote`)]);
	});

	it("a default response is read like the others, not as the default of a schema", async () => {
		const reference = (name: string) =>
			`{ description: An error, content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } }`;
		writeFileSync(
			join(folder, "schemas/items.yaml"),
			`${readFileSync(join(folder, "schemas/items.yaml"), "utf8")}Failure: { type: object }\n`,
		);
		edit("paths/items.yaml", "    responses:\n", `    responses:\n      default: ${reference("Failure")}\n`);
		expect(await problems()).toEqual([]);
		edit("paths/items.yaml", "schemas/Failure", "schemas/Failed");
		expect((await problems()).join("\n")).toMatch("schemas/Failed points to nothing");
	});

	it("a path that is in two files is reported with both places", async () => {
		writeFileSync(join(folder, "paths/more.yaml"), "/items: {}\n");
		expect(await problems()).toContain(
			"shop/paths/more.yaml:1 path /items is already defined in shop/paths/items.yaml:1; keep only one",
		);
	});

	it("only the invalid YAML of a file is reported, not what follows from it", async () => {
		edit("schemas/items.yaml", /^Item:/m, "Item: {");
		for (const problem of await problems()) expect(problem).toMatch(/not valid YAML/);
	});

	it("a folder without a document is reported", async () => {
		rmSync(join(folder, "openapi.yaml"));
		expect(await problems()).toEqual(["shop:1 the folder has no openapi.yaml; pass a folder that has one, or a file"]);
	});

	it("all problems are reported at once", async () => {
		edit("paths/items.yaml", '"items:read"', '"items:reed"');
		edit("paths/items.yaml", "operationId: items.create", "operationId: items.list");
		edit("schemas/items.yaml", "schemas/Maker", "schemas/Baker");
		expect((await problems()).length).toBeGreaterThanOrEqual(3);
	});
});
