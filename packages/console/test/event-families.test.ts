import { describe, expect, it } from "vitest";
import { familiesOf } from "../src/webhooks/data.ts";
import { withFamily } from "../src/webhooks/event-families.tsx";

const types = ["order.created", "order.confirmed", "invoice.paid", "return.created"];
const families = familiesOf(types);
const own = families.get("order") ?? [];

describe("withFamily", () => {
	it("a family that is switched on replaces its single types and leaves the others", () =>
		expect(withFamily(["order.created", "invoice.paid"], "order", own, true, families)).toEqual([
			"invoice.paid",
			"order.*",
		]));

	it("a family that is switched off takes its single types along", () =>
		expect(withFamily(["order.*", "order.created", "return.*"], "order", own, false, families)).toEqual(["return.*"]));

	it("switching one family off leaves all others of a webhook that gets everything", () =>
		expect(withFamily(["*"], "order", own, false, families)).toEqual(["invoice.*", "return.*"]));

	it("switching a family on twice changes nothing", () =>
		expect(withFamily(["order.*"], "order", own, true, families)).toEqual(["order.*"]));
});
