import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/document/load.ts";
import { DocumentLimitError } from "../../src/intake/limits.ts";
import { type IntakeOptions, readIntake } from "../../src/intake/read.ts";
import { memoryFiles, notesOf } from "./memory.ts";

const read = (texts: Readonly<Record<string, string>>, options: IntakeOptions = {}) =>
	readIntake("/api/openapi.yaml", "openapi.yaml", { files: memoryFiles(texts), ...options });
const root = (reference: string): string =>
	`openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths:\n  /orders:\n    get:\n      responses:\n        200:\n          description: D\n          content: { application/json: { schema: { $ref: "${reference}" } } }\n`;

describe("a document in several files", () => {
	const files = {
		"/api/openapi.yaml": `openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths:\n  /orders: { $ref: paths/orders.yaml }\n`,
		"/api/paths/orders.yaml":
			'get:\n  parameters:\n    - $ref: ../shared.json#/limit\n  responses:\n    200:\n      description: D\n      content: { application/json: { schema: { $ref: "../schemas/order.yaml" } } }\n',
		"/api/schemas/order.yaml": "type: object\nproperties:\n  id: { type: int }\n  parent: { $ref: './order.yaml' }\n",
		"/api/shared.json": '{ "limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } } }',
	};

	it("the files become one document, and places in it are found in their own files", async () => {
		const intake = await read(files);
		const { schemas, parameters } = intake.document.components as unknown as Record<string, Record<string, unknown>>;
		expect(schemas?.order).toEqual({
			type: "object",
			properties: { id: { type: "integer" }, parent: { $ref: "#/components/schemas/order" } },
		});
		expect(parameters?.limit).toMatchObject({ name: "limit" });
		expect(intake.repairs).toEqual([
			expect.objectContaining({ file: "schemas/order.yaml", line: 3, message: expect.stringContaining('"int"') }),
		]);
		expect(intake.locate(["paths", "/orders", "get", "parameters"])).toEqual({
			file: "paths/orders.yaml",
			line: 2,
			column: 3,
		});
		expect(intake.warnings).toEqual([]);
	});

	it.each([
		["a file outside of the document's folder", "../secret.yaml", "outside of the document's folder"],
		["an absolute path", "/etc/passwd", "outside of the document's folder"],
		["a path with escapes", "%2e%2e/secret.yaml", "outside of the document's folder"],
		["a missing file", "gone.yaml", "does not exist"],
		["a file on the network", "http://127.0.0.1:9/x.yaml", "is on the network"],
		["a place that a file does not have", "other.yaml#/gone", "no such place"],
	])("%s is not read", async (_, reference, message) => {
		const opened: string[] = [];
		const memory = memoryFiles({
			"/api/openapi.yaml": root(reference),
			"/api/other.yaml": "a: 1\n",
			"/secret.yaml": "type: string\n",
			"/etc/passwd": "root\n",
		});
		const readText = (path: string): string => {
			opened.push(path);
			return memory.readText(path);
		};
		const intake = await read({}, { files: { ...memory, readText } });
		expect(notesOf(intake).join()).toContain(message);
		expect(opened.filter((path) => !path.startsWith("/api/"))).toEqual([]);
	});

	it("a folder that was passed may be read too", async () => {
		const texts = { "/api/openapi.yaml": root("../shared/order.yaml"), "/shared/order.yaml": "type: string\n" };
		expect((await read(texts, { folders: ["/shared"] })).warnings).toEqual([]);
	});

	it("files that refer to each other in a circle are read once", async () => {
		const intake = await read({
			"/api/openapi.yaml": root("a.yaml"),
			"/api/a.yaml": "type: object\nproperties: { b: { $ref: b.yaml } }\n",
			"/api/b.yaml": "type: object\nproperties: { a: { $ref: a.yaml } }\n",
		});
		expect(Object.keys((intake.document.components as { schemas: object }).schemas).sort()).toEqual(["a", "b"]);
	});

	it("a mistake in another file is reported with that file", async () => {
		const failed = read({ "/api/openapi.yaml": root("a.yaml"), "/api/a.yaml": "a: [\n" });
		await expect(failed).rejects.toThrow(DocumentError);
		await expect(failed).rejects.toThrow(/^a\.yaml:/);
	});

	it("too many files are refused", async () => {
		const texts = {
			"/api/openapi.yaml": root("a.yaml"),
			"/api/a.yaml": "$ref: b.yaml\n",
			"/api/b.yaml": "type: string\n",
		};
		await expect(read(texts, { limits: { files: 1 } })).rejects.toThrow(DocumentLimitError);
	});
});
