import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { beforeEach, describe, expect, it } from "vitest";
import { aDay } from "../src/group-erp.ts";
import { ERP_SCOPES, expected, syncDay } from "../src/sync.ts";

let mock: Mock;
let clientWith: (scopes: readonly string[]) => Arcus;
beforeEach(() => {
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const { entityId } = mock.createKey();
	clientWith = (scopes) =>
		new Arcus({
			apiKey: mock.createKey({ entityId, scopes }).key,
			entityId,
			rateLimit: false,
			fetch: (...request) => mock.fetch(new Request(...request)),
		});
});

describe("a full sync of two ERPs", () => {
	it("a sync with the recommended scopes copies a day, and both books agree", async () => {
		expect(await syncDay(clientWith(ERP_SCOPES), aDay, new Map())).toEqual(expected(aDay));
	});

	it("a repeated sync creates nothing twice, with its links and without them", async () => {
		const arcus = clientWith(ERP_SCOPES);
		const links = new Map<string, string>();
		const first = await syncDay(arcus, aDay, links);
		expect(await syncDay(arcus, aDay, links)).toEqual(first);
		expect(await syncDay(arcus, aDay, new Map())).toEqual(first);
	});

	it.each(ERP_SCOPES)("a sync is rejected without %s", async (scope) => {
		const arcus = clientWith(ERP_SCOPES.filter((one) => one !== scope));
		await expect(syncDay(arcus, aDay, new Map())).rejects.toMatchObject({ status: 403, code: "insufficient_scope" });
	});
});
