import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "./support/shop.ts";
import { refusal } from "./support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

describe("entity_id in a body", () => {
	it("entity_id is rejected, because the key determines the entity", () => {
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

	it("entity_id is ignored by an adjustment, as its page says", () => {
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
	it("the response says packed and fulfilled, and the package is shipped afterwards", () => {
		const order = shop.order(2);
		const parcel = shop.pack(order, 2, { carrier_service: "ups_ground", buy_label: true, fulfill_after_label: true });
		expect(parcel).toMatchObject({ status: "packed", fulfillment_status: "fulfilled" });
		expect(shop.world.call("packages.retrieve", { path: { id: parcel.id } }).status).toBe("shipped");
	});
});

describe("a payment of several invoices", () => {
	it("the payment emits documented events for its applications and for each invoice whose status changed", () => {
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

describe("an idempotency key that the pages call a UUID", () => {
	it.each([
		["vendorBills.writeOff", { reason: "gone" }],
		["vendors.prepayments.create", { amount: 5, payment_method: "wire" }],
		["vendorPrepayments.apply", { bill_id: "7b8f1c52-4a5d-4f6e-9a3b-2c1d0e9f8a76" }],
		["vendorPrepayments.refund", {}],
	])("%s rejects a key that is not a UUID", (id, body) => {
		const send = (key: string) =>
			refusal(() => shop.world.call(id, { path: { id: shop.customer.id }, body, headers: { "idempotency-key": key } }));
		expect(send("row-1")).toEqual({ status: 400, code: "validation_error", param: "Idempotency-Key" });
		expect(send("0d9c8b7a-6f5e-4d3c-8b2a-190807060504").status).not.toBe(400);
	});

	it("a write-off also rejects such a key in its body", () => {
		const body = { reason: "gone", idempotency_key: "row-1" };
		expect(
			refusal(() => shop.world.call("vendorBills.writeOff", { path: { id: shop.customer.id }, body })),
		).toMatchObject({ status: 422, param: "idempotency_key" });
	});
});

describe("a prepayment to a vendor", () => {
	it.each(["cash", "check", "card", "ach", "external", "wire", "other"])(
		"a prepayment can be paid by %s",
		(payment_method) => {
			const { world } = shop;
			world.call("settings.update", { body: { settings: { enable_vendor_prepayments_asset_posting: true } } });
			const vendor = world.call("accounts.create", { body: { account_type: "vendor", name: "Leaves" } });
			const path = { id: vendor.id };
			const made = world.call("vendors.prepayments.create", { path, body: { amount: 5, payment_method } });
			expect(made.payment_method).toBe(payment_method);
			expect(
				refusal(() => world.call("vendors.prepayments.create", { path, body: { amount: 5, payment_method: "terms" } })),
			).toMatchObject({ status: 422, param: "payment_method" });
		},
	);
});

describe("a change of a record", () => {
	it("an update never writes a field that the document does not have", () => {
		const { world } = shop;
		const parent = world.call("products.create", {
			body: { title: "V", product_type: "variant_parent", variants: [{ title: "red" }] },
		});
		const { id } = parent.variants[0];
		const body = { price: 3, id: "other", product_id: "other", created_at: "never" };
		expect(world.call("variants.update", { path: { id }, body })).toMatchObject({
			id,
			price: 3,
			product_id: parent.id,
		});
		const path = { id: shop.chai.id };
		expect(world.call("products.update", { path, body: { product_type: "banana" } }).product_type).toBe("physical");
	});

	it("a product update rejects unknown vendors and categories, and the SKU of another product", () => {
		const { world } = shop;
		world.call("products.create", { body: { title: "Other", product_type: "physical", sku: "OTHER" } });
		const update = (body: object) => world.call("products.update", { path: { id: shop.chai.id }, body });
		const nobody = "7b8f1c52-4a5d-4f6e-9a3b-2c1d0e9f8a76";
		expect(refusal(() => update({ vendor_id: nobody }))).toMatchObject({ status: 422, param: "vendor_id" });
		expect(refusal(() => update({ category_id: nobody }))).toMatchObject({ status: 422, param: "category_id" });
		expect(refusal(() => update({ sku: "OTHER" }))).toMatchObject({ status: 422, param: "sku" });
		expect(update({ sku: "CHAI" }).sku).toBe("CHAI");
	});
});
