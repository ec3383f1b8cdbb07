import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/core/operations/operation.ts";
import { readTable, writeTable } from "../../../src/core/operations/table.ts";

interface DocumentOperation {
	readonly operationId: string;
	readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
	readonly requestBody?: unknown;
	readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
	readonly "x-idempotency"?: unknown;
	readonly "x-envelope"?: string;
}

/** The resources of a table as `writeTable` takes them. */
function resourcesOf(table: string) {
	const resources = new Map<string, Operation[]>();
	for (const row of readTable(table)) {
		const operations = resources.get(row.resource) ?? [];
		resources.set(row.resource, operations);
		operations.push(row.read());
	}
	return [...resources].map(([name, operations]) => ({ name, operations }));
}

describe("the documented example", () => {
	const source = readFileSync(new URL("../../../src/core/operations/table.ts", import.meta.url), "utf8");
	const example = /```\n([\s\S]*?) \* ```/.exec(source)?.[1]?.replace(/^ \* /gm, "").trimEnd() ?? "";
	const explained = [...source.matchAll(/^ \* \| ` (\w+)`\s*\| `(\w+) ([^`]+)`/gm)].map(([, name, method, path]) => ({
		name,
		method,
		path,
	}));

	it("the reader of a table reads the worked example as its explanation says", () => {
		const read = Array.from(readTable(example), (row) => {
			const { method, path } = row.read();
			return { name: row.name, method, path };
		});
		expect(read).toHaveLength(7);
		expect(read).toEqual(explained);
	});

	it("the writer of a table creates the worked example from its operations", () => {
		expect(writeTable(resourcesOf(example))).toBe(example);
	});
});

const full: Operation = {
	id: "things.find",
	method: "POST",
	path: "/things/find",
	key: false,
	data: true,
	promised: false,
	secrets: ["token", "secret"],
	entity: true,
	safe: false,
	body: true,
	params: true,
	page: "cursor2",
	query: ["a,b", "größe"],
	formats: { "filter=x": "deep", ids: "comma" },
	headers: ["X-Ids"],
	scopes: [["a:read", "odd scope|+*%"], ["b:write"]],
	wire: '{"body":[{"kind":"form"}]}',
};

it.each<[string, Partial<Operation>]>([
	["everything that a line can say", {}],
	["a read that takes an idempotency key", { method: "GET", safe: true, key: true, body: false, query: [] }],
	["a read with a body", { method: "GET", safe: true, body: true }],
	["a DELETE with a body", { method: "DELETE", path: "/things", key: true }],
	["a write without a body", { body: false, query: [], scopes: [] }],
	["a write without params", { body: false, params: false, query: [], formats: {}, headers: [], page: undefined }],
	["a path outside its resource's path", { method: "PUT", path: "/other/{id}" }],
	["a name that every object has", { id: "things.toString", path: "/things/{id}/to-string" }],
])("the reader of a table returns the operations that the writer received: %s", (_, change) => {
	const operation = { ...full, ...change };
	const neighbor = { ...full, id: "things.list", method: "GET", safe: true, body: false, query: [], path: "/things" };
	const nested = { ...operation, id: operation.id.replace("things", "things.bigParts"), path: `/big${operation.path}` };
	const resources = [
		{ name: "things", operations: [neighbor, operation] },
		{ name: "things.bigParts", operations: [nested] },
	];
	expect(resourcesOf(writeTable(resources))).toEqual(resources);
});

it.each([
	["/things", "/things/", "//things", "/things//", "/things//more", "/"],
	["/things/", "/things/{id}/", "/things/{id}"],
	["/", "//", "/things/"],
])("the slashes of paths stay as they are: %s", (...paths) => {
	const operations = paths.map((path, index) => ({ ...full, id: `things.op${index}`, path }));
	const [read] = resourcesOf(writeTable([{ name: "things", operations }]));
	expect(read?.operations.map(({ path }) => path)).toEqual(paths);
});

const METHODS = ["get", "post", "put", "patch", "delete"];

describe.each(["arcus", "arca", "deskflow"])("the operations of %s", async (provider) => {
	const { operations } = (await import(`../../../src/${provider}/generated/operations.ts`)) as { operations: string };
	const rows = new Map(
		Array.from(readTable(operations), (row): [string, Operation] => [`${row.resource}.${row.name}`, row.read()]),
	);
	const document = JSON.parse(
		readFileSync(new URL(`../../../../openapi/generated/${provider}.json`, import.meta.url), "utf8"),
	) as { paths: Record<string, Record<string, DocumentOperation>> };
	const documented = Object.entries(document.paths).flatMap(([path, item]) =>
		METHODS.flatMap((method) => (item[method] ? [{ path, method: method.toUpperCase(), ...item[method] }] : [])),
	);

	it("the operation table contains exactly the operations of the document", () => {
		expect([...rows.keys()].sort()).toEqual(documented.map((one) => one.operationId).sort());
	});

	it("the operation table has the method, path, key, envelope and scopes of each operation", () => {
		for (const one of documented) {
			const row = rows.get(one.operationId);
			expect(
				{
					method: row?.method,
					path: row?.path,
					key: row?.key,
					data: row?.data,
					scopes: row?.scopes,
				},
				one.operationId,
			).toEqual({
				method: one.method,
				path: one.path,
				key: one["x-idempotency"] !== undefined,
				data: one["x-envelope"] === "data",
				scopes: (one.security ?? []).map((set) => Object.values(set).flat()).filter((set) => set.length > 0),
			});
		}
	});

	it("the operation table says for each operation whether every success has a body, and which fields are secret", () => {
		const marked = (value: unknown, seen = new Set<unknown>()): string[] => {
			if (typeof value !== "object" || value === null || seen.has(value)) return [];
			seen.add(value);
			const { $ref, properties } = value as { $ref?: string; properties?: Record<string, { "x-secret"?: true }> };
			const own = Object.entries(properties ?? {}).filter(([, field]) => field?.["x-secret"]);
			const target = $ref
				?.split("/")
				.slice(1)
				.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document);
			return [...own.map(([name]) => name), ...[target, ...Object.values(value)].flatMap((part) => marked(part, seen))];
		};
		for (const one of documented) {
			const successes = Object.entries(one.responses).filter(([status]) => status.startsWith("2"));
			const row = rows.get(one.operationId);
			expect([one.operationId, row?.promised]).toEqual([
				one.operationId,
				successes.length > 0 && successes.every(([, { content }]) => content !== undefined),
			]);
			const secrets = marked([one.requestBody, successes.map(([, success]) => success)]);
			expect([one.operationId, row?.secrets]).toEqual([one.operationId, [...new Set(secrets)].sort()]);
		}
	});

	it("the operation table makes the client send a body only for operations that have one", () => {
		for (const one of documented)
			expect([one.operationId, rows.get(one.operationId)?.body]).toEqual([
				one.operationId,
				one.requestBody !== undefined,
			]);
	});
});
