import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Operation, readTable } from "../../../src/core/operations/table.ts";

interface DocumentOperation {
	readonly operationId: string;
	readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
	readonly requestBody?: unknown;
	readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
	readonly "x-idempotency"?: unknown;
	readonly "x-envelope"?: string;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

describe.each(["arcus", "arca", "deskflow"])("the table of %s", async (provider) => {
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

	it("knows for each of them whether every success has a body, and which fields are secret", () => {
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

	it("sends a body for each operation that has one, and for no other", () => {
		for (const one of documented)
			expect([one.operationId, rows.get(one.operationId)?.body]).toEqual([
				one.operationId,
				one.requestBody !== undefined,
			]);
	});
});
