import { describe, expect, it } from "vitest";
import type { LoadedDocument } from "../src/document/load.ts";
import { mirrorTables } from "../src/emit/mirror-tables.ts";
import { emitOperations } from "../src/emit/operations.ts";
import { inferFacts } from "../src/infer/infer.ts";
import { writeOverlay } from "../src/infer/write-overlay.ts";
import { Moves } from "../src/intake/moves.ts";
import { overlayOf, withOverlay } from "../src/intake/read.ts";
import { unique } from "../src/intake/safe-names.ts";
import type { Operation } from "../src/model/api-model.ts";
import { buildModel } from "../src/model/build.ts";
import { FreeNames } from "../src/model/schema-names.ts";
import { summarizeModel } from "../src/model/summary.ts";
import { intakeOfDocument } from "./intake/memory.ts";

/** A document in which all operations want the same name, in one resource, and each has schemas of its own. */
function documentOf(operations: number): object {
	const schemas: Record<string, object> = {};
	const paths: Record<string, object> = {};
	for (let index = 0; index < operations; index++) {
		schemas[`thing ${index}`] = { type: "object", nullable: true, properties: { id: { type: "string" } } };
		const schema = { $ref: `#/components/schemas/thing ${index}` };
		const responses = { "200": { description: "Done.", content: { "application/json": { schema } } } };
		const path = `/things/{id}/${".".repeat((index % 9) + 1)}/{a${index}}`;
		paths[path] = { post: { summary: "Does it.", tags: ["things"], responses, security: [{ key: [`s${index}`] }] } };
	}
	return { paths, components: { schemas, securitySchemes: { key: { type: "http", scheme: "bearer" } } } };
}

/** Reads, infers and generates, and returns the milliseconds of CPU that it took. */
async function cost(operations: number): Promise<number> {
	const document = documentOf(operations);
	const before = process.cpuUsage();
	const intake = await intakeOfDocument(document);
	const { text } = writeOverlay("T", inferFacts(intake.document), undefined);
	const model = buildModel(withOverlay(intake, overlayOf(text, "overlay.yaml")));
	expect(emitOperations(model, "").split("\n").length).toBeGreaterThan(operations);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

describe("a document with thousands of operations", () => {
	it("four times as many operations take at most seven times the CPU", async () => {
		await cost(300);
		expect((await cost(1200)) / (await cost(300))).toBeLessThan(7);
	});

	it("a thousand equal names are numbered with two questions each", () => {
		const taken = new Set<string>();
		const last = new Map<string, number>();
		let questions = 0;
		for (let index = 0; index < 1000; index++)
			taken.add(
				unique(
					"name",
					(name) => {
						questions++;
						return taken.has(name);
					},
					last,
				),
			);
		expect(taken.size).toBe(1000);
		expect(taken.has("name1000")).toBe(true);
		expect(questions).toBeLessThanOrEqual(2000);
	});

	it("free names differ, also in capitals", () => {
		const free = new FreeNames(["ORDER2"]);
		expect(["Order", "Order", "order", "Order"].map((name) => free.take(name))).toEqual([
			"Order",
			"Order3",
			"order4",
			"Order5",
		]);
	});
});

describe("the tables of a mirror", () => {
	it("are found with a few looks at each operation, however many there are", () => {
		const list = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
		const response = (schema: object) => ({ responses: { "200": { content: { "application/json": { schema } } } } });
		const pages = { "x-pagination": { style: "none", items: "" } };
		const count = 400;
		const paths = Object.fromEntries(
			Array.from({ length: count }, (_, index) => [
				[`/r${index}`, { get: { operationId: `r${index}.list`, ...pages, ...response(list) } }],
				[`/r${index}/{id}/parts`, { get: { operationId: `r${index}.parts.list`, ...pages, ...response(list) } }],
				[`/r${index}/{id}`, { get: { operationId: `r${index}.retrieve`, ...response(list.items) } }],
			]).flat(),
		);
		const schemas = { Thing: { type: "object", properties: { id: { type: "string" } } } };
		const document = { "x-provider": { name: "a" }, paths, components: { schemas } };
		const model = buildModel({ document } as unknown as LoadedDocument);
		let looks = 0;
		const get = (target: Operation, key: string | symbol): unknown => {
			looks++;
			return Reflect.get(target, key);
		};
		const operations = model.operations.map((one) => new Proxy<Operation>(one, { get }));
		const tables = mirrorTables({ ...model, operations });
		expect(tables).toHaveLength(2 * count);
		expect(tables.find(({ resource }) => resource === "r7.parts")?.parent).toBe("r7");
		expect(tables.find(({ resource }) => resource === "r7")?.retrieve).toBeDefined();
		expect(looks / operations.length).toBeLessThan(60);
	});
});

describe("a chain of 10,000 schemas", () => {
	it("is summarized and kept apart by direction without a stack overflow", () => {
		const schemas = Object.fromEntries(
			Array.from({ length: 10_000 }, (_, index) => [
				`S${index}`,
				index === 9999
					? { type: "object", properties: { id: { type: "string", readOnly: true } } }
					: { $ref: `#/components/schemas/S${index + 1}` },
			]),
		);
		const content = { content: { "application/json": { schema: { $ref: "#/components/schemas/S0" } } } };
		const operation = { operationId: "a.b", requestBody: content, responses: { "200": content } };
		const document = { "x-provider": { name: "a" }, paths: { "/a": { post: operation } }, components: { schemas } };
		const model = buildModel({ document } as unknown as LoadedDocument);
		expect(summarizeModel(model).inputs).toHaveLength(10_000);
		expect(model.schemas.S9999Input).toEqual({ type: "object", properties: {} });
	});
});

describe("Moves", () => {
	it("a place is followed back through the last move first", () => {
		const moves = new Moves();
		moves.add(["components", "schemas"], ["definitions"]);
		moves.add(["components", "schemas", "A"], ["components", "schemas", "a b"]);
		moves.add(["components", "schemas", "Hoisted"], ["paths", "/x", "get"]);
		expect(moves.origin(["components", "schemas", "A", "type"])).toEqual(["definitions", "a b", "type"]);
		expect(moves.origin(["components", "schemas", "Hoisted", 0])).toEqual(["paths", "/x", "get", 0]);
		expect(moves.origin(["info"])).toEqual(["info"]);
	});

	it("a move that came before another is not applied to where the other leads from", () => {
		const moves = new Moves();
		moves.add(["a"], ["b"]);
		moves.add(["b"], ["a"]);
		expect(moves.origin(["b"])).toEqual(["b"]);
		expect(moves.origin(["a"])).toEqual(["b"]);
	});
});
