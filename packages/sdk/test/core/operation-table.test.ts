import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Operation, readTable } from "../../src/core/operation.ts";

interface DocumentOperation {
	readonly operationId: string;
	readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
	readonly requestBody?: unknown;
	readonly "x-idempotency"?: unknown;
	readonly "x-envelope"?: string;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

describe.each(["arcus", "arca", "deskflow"])("the table of %s", async (provider) => {
	const { operations } = (await import(`../../src/${provider}/generated/operations.ts`)) as { operations: string };
	const rows = new Map(
		Array.from(readTable(operations), (row): [string, Operation] => [`${row.resource}.${row.name}`, row.read()]),
	);
	const document = JSON.parse(
		readFileSync(new URL(`../../../openapi/generated/${provider}.json`, import.meta.url), "utf8"),
	) as { paths: Record<string, Record<string, DocumentOperation>> };
	const documented = Object.entries(document.paths).flatMap(([path, item]) =>
		METHODS.flatMap((method) => (item[method] ? [{ path, method: method.toUpperCase(), ...item[method] }] : [])),
	);

	it("names every operation of the document and no other", () => {
		expect([...rows.keys()].sort()).toEqual(documented.map((one) => one.operationId).sort());
	});

	it("gives each of them its method, path, key, envelope and scopes", () => {
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

	it("sends a body for each operation that has one, and for no other", () => {
		for (const one of documented)
			expect([one.operationId, rows.get(one.operationId)?.body]).toEqual([
				one.operationId,
				one.requestBody !== undefined,
			]);
	});
});
