import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "./support/shop.ts";
import { refusal } from "./support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

describe("entity_id in a body", () => {
	it("is refused, since the entity follows from the key", () => {
		const body = { account_type: "business", name: "A", entity_id: shop.world.entityId };
		expect(refusal(() => shop.world.call("accounts.create", { body }))).toEqual({
			status: 422,
			code: "forbidden_field",
			param: "entity_id",
		});
		const patch = { display_name: "B", entity_id: shop.world.entityId };
		const path = { id: shop.customer.id };
		expect(refusal(() => shop.world.call("accounts.update", { path, body: patch })).param).toBe("entity_id");
	});

	it("is ignored by an adjustment, as its page says", () => {
		const { id } = shop.world.call("orders.create", {
			body: {
				document_type: "sales_order",
				account_id: shop.customer.id,
				line_items: [{ product_id: shop.chai.id, quantity: 1 }],
			},
		});
		const body = { name: "x", effect_type: "fee", discount_type: "fixed_amount", value: 1, entity_id: "other" };
		expect(() => shop.world.call("orders.adjustments.create", { path: { id }, body })).not.toThrow();
	});
});

describe("a package that is packed, labeled and fulfilled in one call", () => {
	it("is packed and fulfilled in the response, and shipped afterwards", () => {
		const order = shop.order(2);
		const parcel = shop.pack(order, 2, { carrier_service: "ups_ground", buy_label: true, fulfill_after_label: true });
		expect(parcel).toMatchObject({ status: "packed", fulfillment_status: "fulfilled" });
		expect(shop.world.call("packages.retrieve", { path: { id: parcel.id } }).status).toBe("shipped");
	});
});

describe("a payment of several invoices", () => {
	it("tells of its applications, and of each invoice whose status changed, in events that the document has", () => {
		const [one, two] = [shop.shipped(1, {}, 0), shop.shipped(2, {}, 0)];
		shop.world.clearEvents();
		const applications = [one, two].map((order) => ({ order_id: order.id, amount_applied: 18 }));
		const body = { account_id: shop.customer.id, payment_method: "check", amount: 36, applications };
		shop.world.call("payments.multiInvoiceApply", { body });
		expect(shop.eventTypes().sort()).toEqual([
			"order.paid",
			"order.payment_status_changed",
			"order.payment_status_changed",
			"payment.applied_multi_invoice",
			"payment.received",
		]);
		const told = shop.world.events.find((event) => event.type === "payment.applied_multi_invoice");
		expect(told?.object.applications).toMatchObject(applications);
	});
});
