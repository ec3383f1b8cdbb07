import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcusMock } from "@countersign/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scopes } from "../../src/scopes/scopes.ts";
import { testMachine } from "../machine.ts";

const shop = fileURLToPath(new URL("../../../openapi/test/fixtures/shop", import.meta.url));

describe("the scopes of a request log", () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "scopes-"));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	async function run(target: string | undefined, lines: readonly string[]) {
		const from = join(folder, "log.jsonl");
		writeFileSync(from, `${lines.join("\n")}\n`);
		const { machine, lines: printed, warnings: warned } = testMachine();
		const code = await scopes({ target, from }, machine);
		return { code, printed, warned };
	}

	it("scopes --from prints the smallest set of scopes for calls by operation, and by method and path in both forms", async () => {
		expect((await run(shop, ['{"operation":"items.list"}'])).printed).toEqual(["items:read"]);
		expect((await run(shop, ['{"method":"post","path":"/v1/items"}'])).printed).toEqual(["items:write"]);
		expect((await run(shop, ['{"method":"GET","path":"/v1/entities/e1/items/7/parts?x=1"}'])).printed).toEqual([
			"items:read",
		]);
	});

	it("scopes --from lists no scope of a provider that the log does not call", async () => {
		const { printed } = await run(undefined, ['{"operation":"orders.confirm"}', '{"operation":"accounts.list"}']);
		expect(printed).toEqual(["accounts:read", "orders:write"]);
	});

	it("scopes --from includes the scopes of expanded relations", async () => {
		const lines = ['{"method":"GET","path":"/v1/orders/7?expand[]=customer"}'];
		expect((await run("arcus", lines)).printed).toEqual(["accounts:read", "orders:read"]);
	});

	it("scopes --from uses the scopes that the mock logged for a call, including those of expanded relations", async () => {
		const mock = createArcusMock({ seed: 1, rateLimits: false });
		const { key, entityId } = mock.createKey();
		const ask = (path: string) =>
			mock.fetch(
				new Request(`https://api.arcuserp.com/v1/entities/${entityId}${path}`, {
					headers: { authorization: `Bearer ${key}` },
				}),
			);
		await ask("/orders?expand[]=data.customer");
		await ask("/webhook_endpoints");
		const lines = mock.requests.map(({ operation, scopes }) => JSON.stringify({ operation, scopes }));
		expect((await run("arcus", lines)).printed).toEqual(["accounts:read", "orders:read", "webhooks:read"]);
	});

	it("scopes --from lists calls that are not operations, with their line, and fails", async () => {
		const { code, warned } = await run(shop, ['{"operation":"items.list"}', '{"method":"GET","path":"/nowhere"}']);
		expect(code).toBe(1);
		expect(warned).toEqual([expect.stringMatching(/log\.jsonl:2 {2}GET \/nowhere is not an operation of Shop/)]);
	});

	it.each([
		["not json", /log\.jsonl:1 {2}This is not JSON/],
		['{"path":"/items"}', /log\.jsonl:1 {2}The line has neither `operation` nor/],
	])("scopes --from rejects the line %s and says where it is", async (line, message) => {
		await expect(run(shop, [line])).rejects.toThrow(message);
	});
});
