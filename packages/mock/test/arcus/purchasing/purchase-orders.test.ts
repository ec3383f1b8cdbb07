import { beforeEach, describe, expect, it } from "vitest";
import { type Buying, buyingFrom } from "../support/buying.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let buy: Buying;
beforeEach(() => {
	world = makeWorld();
	buy = buyingFrom(world);
});

const addItem = (id: string, body: object) => world.call("purchaseOrders.items.create", { path: { id }, body });
const cancel = (id: string) => world.call("purchaseOrders.cancel", { path: { id }, body: { reason: "too dear" } });
const skip = (id: string) => world.call("purchaseOrders.notifyRevision", { path: { id }, body: { action: "skip" } });
const sentEvents = () => world.events.filter(({ type }) => type === "purchase_order.sent");
const get = (id: string) => buy.get("purchaseOrders.retrieve", id);

describe("a purchase order", () => {
	it("an order is drafted with its lines, approved, sent and received, and can be listed in each state", () => {
		const draft = buy.order(10, 3, { expected_date: "2026-06-01", notes: "soon", location_id: buy.store });
		expect(draft).toMatchObject({
			object: "purchase_order",
			po_number: "PO-000001",
			vendor_id: buy.vendor,
			status: "draft",
			po_total: 30,
			expected_date: "2026-06-01T00:00:00.000Z",
			location_id: buy.store,
			notes: "soon",
		});
		expect(buy.approve(draft.id).status).toBe("approved");
		expect(sentEvents()).toEqual([]);
		expect(buy.send(draft.id).status).toBe("sent");
		expect(sentEvents().map(({ object }) => [object.object, object.status])).toEqual([["purchase_order", "sent"]]);
		expect(buy.stock()).toMatchObject({ on_hand: 0, on_purchase_order: 10, location_id: buy.store });
		buy.receive(draft.id, 4);
		expect(get(draft.id).status).toBe("partially_received");
		buy.receive(draft.id, 6);
		expect(get(draft.id).status).toBe("received");
		const other = buy.order();
		const list = (query: object) =>
			world.call("purchaseOrders.list", { query }).data.map((one: { id: string }) => one.id);
		expect(list({ status: "received" })).toEqual([draft.id]);
		expect(list({ vendor_id: buy.vendor })).toEqual([other.id, draft.id]);
		expect(list({ vendor_id: buy.account("Other") })).toEqual([]);
	});

	it("a purchase order is also an order of /orders, in both directions", () => {
		const made = buy.order();
		expect(buy.get("orders.retrieve", made.id)).toMatchObject({
			document_type: "purchase_order",
			order_number: made.po_number,
			order_total: 30,
		});
		const guided = world.call("orders.create", {
			body: {
				document_type: "purchase_order",
				account_id: buy.vendor,
				line_items: [{ product_id: buy.product, quantity: 2, cost_rate: 5 }],
			},
		});
		world.call("orders.update", { path: { id: guided.id }, body: { status: "open" } });
		expect(get(guided.id)).toMatchObject({ status: "sent", po_total: 10 });
		expect(sentEvents()).toHaveLength(1);
		const sale = world.call("accounts.create", { body: { account_type: "business", name: "C" } }).id;
		const quote = world.call("orders.create", { body: { document_type: "quote", account_id: sale } });
		expect(refusal(() => get(quote.id)).status).toBe(404);
	});

	it("an order must name a vendor, products that can be bought, and existing locations", () => {
		const customer = world.call("accounts.create", { body: { account_type: "business", name: "C" } }).id;
		const kit = world.call("products.create", {
			body: {
				title: "Set",
				product_type: "kit",
				components: [{ component_product_id: buy.product, quantity: 2 }],
			},
		}).id;
		const shirt = world.call("products.create", {
			body: { title: "Shirt", product_type: "variant_parent", variants: [{ title: "Red" }] },
		}).id;
		const item = (product_id: string) => ({ product_id, quantity: 1 });
		const make = (body: object) =>
			refusal(() => world.call("purchaseOrders.create", { body: { vendor_id: buy.vendor, items: [], ...body } }));
		expect(make({ vendor_id: customer })).toEqual({
			status: 422,
			code: "account_type_mismatch",
			param: "vendor_id",
		});
		expect(make({ items: [item(buy.product), item("nothing")] }).param).toBe("items[1].product_id");
		expect(make({ items: [item(kit)] }).code).toBe("kit_not_purchasable");
		expect(make({ items: [item(shirt)] }).code).toBe("variant_required");
		expect(make({ location_id: "nowhere" }).param).toBe("location_id");
		expect(buy.rows("orders")).toEqual([]);
	});

	it("a line without a cost uses the vendor's best policy, the vendor's default cost or the product's cost", () => {
		const price = (more: object, quantity = 1) => {
			const { id } = world.call("purchaseOrders.create", {
				body: { vendor_id: buy.vendor, items: [{ product_id: buy.product, quantity, ...more }] },
			});
			return get(id).po_total / quantity;
		};
		expect(price({})).toBe(4);
		world.db.collection("product_vendors").insert({
			id: "source",
			product_id: buy.product,
			variant_id: null,
			vendor_id: buy.vendor,
			vendor_sku: null,
			default_unit_cost: 3.5,
			is_default: true,
		});
		expect(price({})).toBe(3.5);
		const policy = (min_quantity: number, sell_price: number, account_id = buy.vendor) =>
			world.call("pricingPolicies.create", {
				body: { product_id: buy.product, account_id, min_quantity, sell_price },
			}).id;
		const small = policy(1, 3.2);
		policy(100, 2.5);
		expect(price({})).toBe(3.2);
		expect(price({}, 100)).toBe(2.5);
		expect(price({ unit_cost: 9 })).toBe(9);
		const { id } = buy.order();
		expect(addItem(id, { product_id: buy.product, quantity: 100, purchase_policy_id: small }).sell_rate).toBe(3);
		const empty = world.call("purchaseOrders.create", { body: { vendor_id: buy.vendor, items: [] } }).id;
		const line = addItem(empty, { product_id: buy.product, quantity: 100, purchase_policy_id: small });
		expect(line.sell_rate).toBe(3.2);
		const foreign = policy(1, 1, buy.account("Other"));
		const wrong = { product_id: buy.product, quantity: 1, purchase_policy_id: foreign };
		expect(refusal(() => addItem(id, wrong)).param).toBe("purchase_policy_id");
	});

	it("an order above the threshold can do nothing until it is approved", () => {
		buy.settings({ po_approval_threshold: 30 });
		expect(buy.order(10, 3).status).toBe("draft");
		const { id, status } = buy.order(10, 3.01);
		expect(status).toBe("pending_approval");
		const refused = (operation: string, body: object) =>
			refusal(() => world.call(operation, { path: { id }, body })).code;
		expect(refused("purchaseOrders.items.create", { product_id: buy.product, quantity: 1 })).toBe(
			"purchase_order_pending_approval",
		);
		expect(refused("purchaseOrders.sendToVendor", { email: "v@example.com" })).toBe("invalid_purchase_order_status");
		expect(refused("orders.update", { status: "open" })).toBe("purchase_order_pending_approval");
		const items = [{ product_id: buy.product, quantity_received: 1 }];
		expect(refused("purchaseOrders.receive", { items })).toBe("invalid_purchase_order_status");
		expect(buy.approve(id).status).toBe("approved");
		expect(refusal(() => buy.approve(id))).toMatchObject({ status: 409, code: "invalid_purchase_order_status" });
		expect(buy.send(id).status).toBe("sent");
	});

	it("an empty order cannot be approved or sent, and its first line sends it unless it needs approval", () => {
		buy.settings({ po_approval_threshold: 30 });
		const empty = () => world.call("purchaseOrders.create", { body: { vendor_id: buy.vendor, items: [] } }).id;
		const first = empty();
		expect(refusal(() => buy.approve(first)).code).toBe("order_has_no_line_items");
		addItem(first, { product_id: buy.product, quantity: 10, unit_cost: 3 });
		expect(get(first).status).toBe("sent");
		expect(sentEvents()).toHaveLength(1);
		expect(buy.stock().on_purchase_order).toBe(10);
		const second = empty();
		addItem(second, { product_id: buy.product, quantity: 10, unit_cost: 4 });
		expect(get(second).status).toBe("pending_approval");
		expect(sentEvents()).toHaveLength(1);
	});

	it("adding the same product increases its line, at the line's cost unless the call names another", () => {
		const { id } = buy.sent(10, 3);
		const more = addItem(id, { product_id: buy.product, quantity: 5 });
		expect(more).toMatchObject({ quantity: 15, sell_rate: 3, line_total: 45 });
		expect(get(id).po_total).toBe(45);
		expect(buy.stock().on_purchase_order).toBe(15);
		expect(addItem(id, { product_id: buy.product, quantity: 5, unit_cost: 2 })).toMatchObject({ line_total: 40 });
	});

	it("an order takes no more lines once goods have arrived or it is closed", () => {
		const { id } = buy.sent();
		buy.receive(id, 1);
		expect(refusal(() => addItem(id, { product_id: buy.product, quantity: 1 }))).toMatchObject({
			status: 422,
			code: "purchase_order_not_editable",
		});
	});

	it("a new line on a sent order is a revision until the vendor is notified or someone decides not to", () => {
		const draft = buy.order();
		expect(refusal(() => skip(draft.id))).toMatchObject({ status: 409, code: "invalid_purchase_order_status" });
		const { id } = buy.sent();
		expect(skip(id)).toEqual({ skipped: false, revision_count: 0 });
		addItem(id, { product_id: buy.product, quantity: 1 });
		expect(skip(id)).toEqual({ skipped: true, revision_count: 1 });
		expect(skip(id)).toEqual({ skipped: false, revision_count: 1 });
		addItem(id, { product_id: buy.product, quantity: 1 });
		const body = { template_key_override: "po_revised", email: "v@example.com" };
		expect(world.call("purchaseOrders.sendToVendor", { path: { id }, body }).status).toBe("sent");
		expect(skip(id)).toEqual({ skipped: false, revision_count: 2 });
		expect(sentEvents()).toHaveLength(1);
	});

	it("an approved order is mailed to the vendor's address or to the given one", () => {
		const { id } = buy.order();
		const send = () => world.call("purchaseOrders.sendToVendor", { path: { id }, body: {} });
		expect(refusal(send)).toMatchObject({ status: 409, code: "invalid_purchase_order_status" });
		buy.approve(id);
		expect(refusal(send)).toEqual({ status: 422, code: "vendor_has_no_email", param: "email" });
		world.call("accounts.contacts.create", {
			path: { id: buy.vendor },
			body: { first_name: "Ada", email: "ada@example.com" },
		});
		expect(send().status).toBe("sent");
	});

	it("an order can be cancelled before any goods have arrived, which removes them from incoming stock and records the reason", () => {
		const { id } = buy.sent();
		expect(cancel(id).status).toBe("cancelled");
		expect(buy.stock().on_purchase_order).toBe(0);
		expect(refusal(() => cancel(id))).toMatchObject({ status: 409, code: "invalid_purchase_order_status" });
		expect(buy.rows("activity").at(-1)).toMatchObject({
			action: "purchase_order.cancelled",
			resource_label: "PO-000001",
			metadata: { reason: "too dear" },
		});
		const started = buy.sent();
		buy.receive(started.id, 1);
		expect(refusal(() => cancel(started.id))).toMatchObject({ status: 409, code: "purchase_order_has_receipts" });
	});

	it("a user without the permission cannot cancel an order", () => {
		const { id } = buy.order();
		buy.settings({ purchasing: { cancel: false } });
		expect(refusal(() => cancel(id))).toMatchObject({ status: 403, code: "permission_denied" });
	});
});

describe("a receipt", () => {
	it("a receipt adds stock with its own cost layer, and posts inventory against goods not invoiced", () => {
		const { id } = buy.sent(3, 3.335);
		const { receipt, auto_bill, auto_bill_error } = buy.receive(id, 2, { notes: "by van" });
		expect(receipt).toMatchObject({
			purchase_order_id: id,
			receipt_number: "RCV-000001",
			notes: "by van",
			items: [{ product_id: buy.product, quantity_received: 2, unit_cost: 3.335 }],
		});
		expect([auto_bill, auto_bill_error]).toEqual([null, null]);
		expect(buy.stock()).toMatchObject({ on_hand: 2, on_purchase_order: 1, total_value: 6.67 });
		buy.receive(id, 1);
		expect(buy.stock()).toMatchObject({ on_hand: 3, on_purchase_order: 0, total_value: 10.01 });
		expect(buy.rows("fifo_layers").map((layer: { po_id: string }) => layer.po_id)).toEqual([id, id]);
		expect(buy.balance("inventory_fg")).toBe(10.01);
		expect(buy.balance("goods_received_not_invoiced")).toBe(-10.01);
		const entry = world.db.collection("journal_entries").get(receipt.journal_entry_id);
		expect(entry).toMatchObject({ source_type: "PO_RECEIPT", source_id: id });
	});

	it("a receipt never exceeds the ordered quantity, over all lines of a product together", () => {
		const item = { product_id: buy.product, quantity: 2, unit_cost: 3 };
		const { id } = world.call("purchaseOrders.create", {
			body: { vendor_id: buy.vendor, items: [item, { ...item, unit_cost: 5 }] },
		});
		expect(refusal(() => buy.receive(id, 1))).toMatchObject({ status: 409, code: "invalid_purchase_order_status" });
		buy.approve(id);
		buy.send(id);
		expect(refusal(() => buy.receive(id, 5))).toEqual({
			status: 422,
			code: "quantity_exceeds_order_item",
			param: "items[0].quantity_received",
		});
		buy.receive(id, 3);
		expect(buy.stock()).toMatchObject({ on_hand: 3, total_value: 11 });
		buy.receive(id, 1);
		expect(refusal(() => buy.receive(id, 1)).status).toBe(422);
	});

	it("a receipt goes to the location of its header, and rejects unknown locations and products", () => {
		const { id } = buy.sent();
		const receive = (location: string, product = buy.product) =>
			world.call("purchaseOrders.receive", {
				path: { id },
				body: { items: [{ product_id: product, quantity_received: 1 }] },
				headers: { "x-location-id": location },
			});
		expect(receive(buy.store).receipt.location_id).toBe(buy.store);
		expect(refusal(() => receive("nowhere")).param).toBe("X-Location-Id");
		expect(refusal(() => receive(buy.store, "nothing")).param).toBe("items[0].product_id");
	});

	it("goods of an approved order can be received before it is sent", () => {
		const { id } = buy.order();
		buy.approve(id);
		buy.receive(id, 4);
		expect(get(id).status).toBe("partially_received");
		expect(buy.stock()).toMatchObject({ on_hand: 4, on_purchase_order: 6 });
	});

	it("a receipt drafts a bill on request, and is kept if no bill can be created", () => {
		const { id } = buy.sent(10, 3);
		buy.receive(id, 2);
		const { auto_bill: bill } = buy.receive(id, 3, { create_bill: true });
		expect(bill).toMatchObject({ status: "draft", po_id: id, bill_total: 9, vendor_id: buy.vendor });
		expect(buy.balance("ap_account")).toBe(0);
		const gift = buy.sent(1, 0);
		const given = buy.receive(gift.id, 1, { create_bill: true });
		expect(given.auto_bill).toBeNull();
		expect(given.auto_bill_error).toContain("must be above 0");
		expect(get(gift.id).status).toBe("received");
	});

	it("an order can include its receipts, bills, lines and vendor", () => {
		const { id } = buy.sent();
		buy.receive(id, 2, { create_bill: true });
		const expand = ["line_items.product", "vendor", "receipts", "bills"];
		const order = buy.get("purchaseOrders.retrieve", id, { "expand[]": expand });
		expect(order.line_items[0]).toMatchObject({ quantity_fulfilled: 2, product: { title: "Tea" } });
		expect(order.vendor.display_name).toBe("Leaves");
		expect([order.receipts.length, order.bills.length]).toEqual([1, 1]);
	});
});
