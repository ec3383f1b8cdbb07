import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lintDocument } from "../../src/document/lint.ts";
import { loadDocument } from "../../src/document/load.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "descriptions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The problems that the strict profile reports and the standard one does not. */
function strictProblems(document: object): string[] {
	const path = join(folder, "shop.json");
	writeFileSync(path, JSON.stringify(document, null, 2));
	const loaded = loadDocument(path, "shop.json");
	const standard = new Set(lintDocument(loaded).map(({ message }) => message));
	return lintDocument(loaded, "strict")
		.filter(({ message }) => !standard.has(message))
		.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
const withSchemas = (schemas: object) => ({ openapi: "3.1.0", components: { schemas } });
const text = { type: "string", description: "A string." };

describe("the strict profile", () => {
	it("a schema without a description is reported with its file, line and pointer", () => {
		expect(strictProblems(withSchemas({ Item: { type: "object" } }))).toEqual([
			"shop.json:5 the schema Item has no description; add one, with unit, format and default (#/components/schemas/Item)",
		]);
	});

	it("fields without a description are reported at every depth", () => {
		const inner = { type: "object", properties: { name: { type: "string" }, note: text } };
		const item = {
			description: "An item.",
			properties: {
				maker: { ...inner, description: "The maker." },
				parts: { type: "array", description: "The parts.", items: inner },
				owner: { description: "The owner.", anyOf: [{ type: "null" }, inner] },
				byColor: { description: "By color.", additionalProperties: inner },
				"a/b": { type: "string", description: " " },
			},
		};
		expect(strictProblems(withSchemas({ Item: item })).map((one) => /\(#(.*)\)$/.exec(one)?.[1])).toEqual([
			"/components/schemas/Item/properties/maker/properties/name",
			"/components/schemas/Item/properties/parts/items/properties/name",
			"/components/schemas/Item/properties/owner/anyOf/1/properties/name",
			"/components/schemas/Item/properties/byColor/additionalProperties/properties/name",
			"/components/schemas/Item/properties/a~1b",
		]);
	});

	it("a reference needs its own description, because the schema does not know its place in the other one", () => {
		const maker = { $ref: "#/components/schemas/Maker" };
		const schemas = (field: object) =>
			withSchemas({
				Item: { description: "An item.", properties: { maker: field } },
				Maker: { type: "object", description: "A maker." },
			});
		expect(strictProblems(schemas(maker))).toEqual([expect.stringContaining("the field maker has no description")]);
		expect(strictProblems(schemas({ ...maker, description: "Who made the item." }))).toEqual([]);
	});

	it("parameters without a description are reported wherever they are declared", () => {
		const problems = strictProblems({
			openapi: "3.1.0",
			components: { parameters: { Limit: { name: "limit", in: "query" } } },
			paths: {
				"/items": {
					parameters: [{ name: "color", in: "query" }],
					get: { parameters: [{ $ref: "#/components/parameters/Limit" }, { name: "size", in: "query" }] },
				},
			},
		});
		expect(problems.map((one) => one.replace(/^\S+ /, ""))).toEqual([
			"the parameter limit has no description; add one, with unit, format and default (#/components/parameters/Limit)",
			"the parameter color has no description; add one, with unit, format and default (#/paths/~1items/parameters/0)",
			"the parameter size has no description; add one, with unit, format and default (#/paths/~1items/get/parameters/1)",
		]);
	});

	it("fields of bodies and events whose schemas have no name are reported", () => {
		const body = { content: { "application/json": { schema: { properties: { name: { type: "string" } } } } } };
		const problems = strictProblems({
			openapi: "3.1.0",
			paths: { "/items": { post: { requestBody: body, responses: { "201": body } } } },
			webhooks: { "item.created": { post: { requestBody: body } } },
		});
		expect(problems.map((one) => /\(#(.*)\/content/.exec(one)?.[1])).toEqual([
			"/paths/~1items/post/requestBody",
			"/paths/~1items/post/responses/201",
			"/webhooks/item.created/post/requestBody",
		]);
	});

	it("a money field whose description names no unit is reported", () => {
		const price = (description: string) => ({ type: "number", "x-money": "decimal", description });
		const item = (description: string) => ({ description: "An item.", properties: { price: price(description) } });
		expect(strictProblems(withSchemas({ Item: item("Price of the item.") }))).toEqual([
			expect.stringContaining('the description of the field price names no unit; say "in US dollars"'),
		]);
		expect(strictProblems(withSchemas({ Item: item("Price of the item, in US dollars.") }))).toEqual([]);
	});

	it("a note for maintainers in a description is reported", () => {
		const problems = strictProblems({
			...withSchemas({ Item: { description: "An item. Assumption: it has a name." } }),
			paths: { "/items": { get: { description: "Lists items. Sources disagree about the order." } } },
		});
		expect(problems).toEqual([
			expect.stringContaining('the description has a note for maintainers ("Assumption"); move it to x-source'),
			expect.stringContaining('the description has a note for maintainers ("Sources disagree"); move it to x-source'),
		]);
	});
});

it.each(["arca", "arcus", "deskflow"])("the %s document passes the strict profile", (provider) => {
	const specs = fileURLToPath(new URL(`../../specs/${provider}`, import.meta.url));
	const problems = lintDocument(loadDocument(specs, provider), "strict");
	expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});
