import { describe, expect, it } from "vitest";
import { verifyChain } from "../../../src/arcus/shared/audit.ts";
import { actionOf } from "../../../src/arcus/shared/change.ts";
import type { AuditRow } from "../../../src/arcus/shared/rows/platform.ts";
import { makeWorld } from "../support/world.ts";

function chain() {
	const world = makeWorld();
	for (const name of ["a", "b", "c"]) world.call("accounts.create", { body: { account_type: "business", name } });
	return structuredClone(world.db.collection("audit_log").all());
}

type Log = ReturnType<typeof chain>;

const check = (log: Log) => verifyChain(log as readonly AuditRow[], () => null, 1_000);

describe("the hash chain", () => {
	it("an untouched chain is valid", () => {
		expect(check(chain())).toEqual({ broken: undefined, count: 3, isWhole: true });
	});

	it.each([
		["a changed field", "entry_hash_mismatch", (log: Log) => Object.assign(log[1], { description: "x" })],
		["a dropped entry", "prev_hash_mismatch", (log: Log) => log.splice(1, 1)],
		["a missing hash", "null_hash", (log: Log) => Object.assign(log[2]._chain, { entry_hash: null })],
	])("the chain breaks at %s", (_what, reason, spoil) => {
		const log = chain();
		spoil(log);
		expect(check(log).broken?.reason).toBe(reason);
	});
});

describe("names of actions", () => {
	it.each([
		["orders.confirm", "order.confirmed"],
		["orders.cancel", "order.cancelled"],
		["accounts.addresses.create", "account.address_created"],
		["webhookEndpoints.rotateSecret", "webhook_endpoint.secret_rotated"],
		["orders.payments.refund", "order.payment_refunded"],
		["productCategories.create", "product_category.created"],
		["taxRates.create", "tax_rate.created"],
	])("the action of %s is called %s", (operation, action) => {
		expect(actionOf(operation)).toBe(action);
	});
});
