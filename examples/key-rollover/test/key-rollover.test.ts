import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { expect, it } from "vitest";
import { makeSuccessor, retire, SuccessorNotUsedError } from "../src/rollover.ts";
import { replaceKeyWhileOrdersComeIn } from "../src/scenario.ts";

it("an import whose key is replaced in the middle loses and duplicates no order, and none of its calls fails", async () => {
	const { imported, answered, vendorSaw, missing, twice, keysLeft } = await replaceKeyWhileOrdersComeIn();
	expect({ missing, twice }).toEqual({ missing: [], twice: [] });
	expect(imported.before + imported.deployed + imported.untouched).toBe(200);
	expect(vendorSaw.old + vendorSaw.new).toBe(200);
	// The key was checked first and deleted during the import, while a worker still had the old one.
	expect(answered.beforeDeletion.new).toBeGreaterThan(0);
	expect(answered.beforeDeletion.old).toBe(0);
	expect(answered.afterDeletion.new).toBeGreaterThan(0);
	expect(answered.afterDeletion.old).toBe(0);
	expect(vendorSaw.refused).toBe(1);
	expect(keysLeft).toHaveLength(2);
	expect(keysLeft).toContain("order import (successor)");
});

it("a successor key has the rights of its predecessor, and the old key is not deleted until the new one was used", async () => {
	const mock = createArcusMock({ seed: 1 });
	const { url, close } = await mock.listen(0);
	try {
		const { key, entityId } = mock.createKey({ mode: "test" });
		const admin = new Arcus({ apiKey: key, entityId, baseUrl: url });
		const limits = { mode: "test", scopes: ["accounts:read"] as const, ip_allowlist: ["127.0.0.0/8"] };
		const old = await admin.apiKeys.create({ name: "reports", ...limits });
		const successor = await makeSuccessor(admin, old.id);
		expect(successor).toMatchObject(limits);

		await expect(retire(admin, old.id, successor.id)).rejects.toThrow(SuccessorNotUsedError);
		const accounts = (apiKey: string) => new Arcus({ apiKey, entityId, baseUrl: url }).accounts.list();
		await expect(accounts(old.key)).resolves.toBeDefined();
		await accounts(successor.key);
		await retire(admin, old.id, successor.id);
		await expect(accounts(old.key)).rejects.toMatchObject({ status: 401 });
	} finally {
		await close();
	}
});
