import { describe, expect, it } from "vitest";
import { OrderKeeper } from "../../src/receiver/order.ts";
import { virtualClock } from "../support/virtual-clock.ts";

describe("the order of a key", () => {
	it("the order of a key puts an event that already ran first, even if its redelivery was recorded behind others while it was running", () => {
		const order = new OrderKeeper(virtualClock(), 60_000, () => {});
		// The first event runs past its timeout. The second event and then a redelivery of the first one do not get a slot in time.
		order.failed("customer", "second", false);
		order.failed("customer", "first", false);
		order.failed("customer", "first", true);
		expect(order.before("customer", "second")).toBe("first");
		expect(order.before("customer", "first")).toBeUndefined();
		order.over("customer", "first");
		expect(order.before("customer", "second")).toBeUndefined();
	});
});
