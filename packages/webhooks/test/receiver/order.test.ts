import { describe, expect, it } from "vitest";
import { OrderKeeper } from "../../src/receiver/order.ts";
import { virtualClock } from "../support/virtual-clock.ts";

describe("the order of a key", () => {
	it("the order of a key puts an event that already ran first, even if its redelivery was recorded behind others while it was running", () => {
		const order = new OrderKeeper(virtualClock(), 60_000, () => {});
		// The first event runs past its timeout. The second event and then a redelivery of the first one do not get a slot in time.
		order.failed("customer", "second", { ran: false, queued: false });
		order.failed("customer", "first", { ran: false, queued: false });
		order.failed("customer", "first", { ran: true, queued: false });
		expect(order.before("customer", "second", false)).toBe("first");
		expect(order.before("customer", "first", false)).toBeUndefined();
		order.over("customer", "first");
		expect(order.before("customer", "second", false)).toBeUndefined();
	});

	it("an event from an inbox waits only for events from an inbox, also for one that failed before it came there", () => {
		const order = new OrderKeeper(virtualClock(), 60_000, () => {});
		order.failed("customer", "caught up", { ran: true, queued: false });
		expect(order.before("customer", "stored", true)).toBeUndefined();
		expect(order.mustWait("customer", "stored", true)).toBe(false);
		expect(order.before("customer", "delivered", false)).toBe("caught up");
		// The sender delivers it again, and it fails in the inbox, too.
		order.failed("customer", "caught up", { ran: true, queued: true });
		expect(order.before("customer", "stored", true)).toBe("caught up");
		order.over("customer", "caught up");
		expect(order.mustWait("customer", "stored", true)).toBe(false);
	});
});
