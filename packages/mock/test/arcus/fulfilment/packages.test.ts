import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../support/shop.ts";
import { refusal } from "../support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

const get = (id: string, expand: string[] = []) =>
	shop.world.call("packages.retrieve", { path: { id }, query: { "expand[]": expand } });
const put = (parcel: string, order_item_id: string, quantity: number, extra: object = {}) =>
	shop.world.call("packages.items.create", { path: { id: parcel }, body: { order_item_id, quantity, ...extra } });
const change = (item: { id: string; package_id: string }, body: object) =>
	shop.world.call("packages.items.update", { path: { id: item.package_id, item_id: item.id }, body });
const move = (item: { id: string; package_id: string }, target: string, quantity?: number) =>
	shop.world.call("packages.items.move", {
		path: { id: item.package_id, item_id: item.id },
		body: { target_package_id: target, ...(quantity !== undefined && { quantity }) },
	});

describe("packing", () => {
	it("a package is created with its items, is numbered for the entity and the order, and sends events", () => {
		const order = shop.order(3);
		shop.world.clearEvents();
		const first = shop.pack(order, 2, { carrier_service: "ups_ground", weight_lb: 4.5 });
		expect(first).toMatchObject({
			package_number: "PKG-000001",
			package_id: `${order.number}-B1`,
			status: "packed",
			fulfillment_status: "unfulfilled",
			carrier: "ups",
			service_level: "ground",
			service: "ups_ground",
			weight_lb: 4.5,
			location_id: shop.main.id,
			items: [{ order_item_id: order.line, quantity: 2, sku: "CHAI", title: "Chai", serial_numbers: null }],
		});
		expect(shop.pack(order, 1)).toMatchObject({ package_number: "PKG-000002", package_id: `${order.number}-B2` });
		expect(shop.eventTypes()).toEqual(["fulfillment.package_created", "fulfillment.package_created"]);
		expect(shop.world.events[0]?.object).toMatchObject({ id: first.id, status: "packed" });
	});

	it("a package accepts only items of a line that are neither packed nor shipped", () => {
		const order = shop.order(5);
		const sent = shop.pack(order, 2);
		shop.fulfill(sent.id);
		const open = shop.pack(order, 2);
		const wrong = { status: 422, code: "quantity_exceeds_order_item" };
		expect(refusal(() => shop.pack(order, 2))).toMatchObject({ ...wrong, param: "items[0].quantity" });
		expect(refusal(() => put(open.id, order.line, 2))).toMatchObject({ ...wrong, param: "quantity" });
		expect(refusal(() => change(open.items[0], { quantity: 4 }))).toMatchObject({ ...wrong, param: "quantity" });
		expect(change(open.items[0], { quantity: 3 })).toMatchObject({ quantity: 3 });
		const count = shop.world.db.collection("packages").size;
		expect(refusal(() => shop.pack(order, 1)).code).toBe("quantity_exceeds_order_item");
		expect(shop.world.db.collection("packages").size).toBe(count);
	});

	it("a package accepts only lines of its own order", () => {
		const [one, other] = [shop.order(1), shop.order(1)];
		expect(refusal(() => shop.pack({ id: one.id, line: other.line }, 1))).toMatchObject({
			status: 422,
			code: "invalid_reference",
			param: "items[0].order_item_id",
		});
		expect(refusal(() => shop.pack({ id: "nope", line: other.line }, 1)).param).toBe("order_id");
	});

	it.each([
		["a draft", { document_type: "sales_order" }, "order_not_open"],
		["a quote", { document_type: "quote" }, "order_not_shippable"],
	])("%s cannot be packed", (_what, extra, code) => {
		const made = shop.world.call("orders.create", { body: { account_id: shop.customer.id, ...extra } });
		expect(refusal(() => shop.world.call("packages.create", { body: { order_id: made.id } }))).toMatchObject({
			status: 422,
			code,
			param: "order_id",
		});
	});

	it("orders for pickup, cancelled orders and orders on hold cannot be packed", () => {
		const fetched = shop.order(1, { delivery_option: "pick_up" });
		expect(refusal(() => shop.pack(fetched, 1)).code).toBe("order_not_shippable");
		const dead = shop.order(1);
		shop.world.call("orders.cancel", { path: { id: dead.id } });
		expect(refusal(() => shop.pack(dead, 1)).code).toBe("order_not_open");
		shop.world.call("accounts.update", { path: { id: shop.customer.id }, body: { credit_limit: 1 } });
		const held = shop.order(1);
		expect(shop.stateOf(held.id).order_status).toBe("on_hold");
		expect(refusal(() => shop.pack(held, 1)).code).toBe("order_not_open");
	});

	it("a package without items starts empty and becomes packed with the first one", () => {
		const order = shop.order(2);
		const parcel = shop.world.call("packages.create", { body: { order_id: order.id } });
		expect(parcel).toMatchObject({ status: "packing", items: [] });
		const item = put(parcel.id, order.line, 1);
		expect(get(parcel.id).status).toBe("packed");
		expect(put(parcel.id, order.line, 1)).toMatchObject({ id: item.id, quantity: 2 });
	});
});

describe("what is packed", () => {
	it("packed goods are reserved at the location the package ships from", () => {
		const order = shop.order(4);
		expect(refusal(() => shop.pack(order, 2, { location_id: shop.store.id }))).toMatchObject({
			status: 422,
			code: "insufficient_inventory",
			param: "items[0].quantity",
		});
		shop.receive(3, shop.store.id);
		const parcel = shop.pack(order, 3, { location_id: shop.store.id });
		expect(shop.stock(shop.store.id)).toMatchObject({ on_hand: 3, allocated: 3 });
		expect(shop.stock()).toMatchObject({ on_hand: 10, allocated: 1 });
		shop.fulfill(parcel.id);
		expect(shop.stock(shop.store.id)).toMatchObject({ on_hand: 0, allocated: 0 });
		expect(shop.stock()).toMatchObject({ on_hand: 10, allocated: 1 });
	});

	it("adding a line does not reserve packed goods a second time", () => {
		shop.receive(3, shop.store.id);
		const order = shop.order(3);
		shop.pack(order, 3, { location_id: shop.store.id });
		shop.world.call("orders.items.create", { path: { id: order.id }, body: { product_id: shop.chai.id, quantity: 2 } });
		expect(shop.stock().allocated).toBe(2);
		expect(shop.stock(shop.store.id).allocated).toBe(3);
	});

	it("items move to another package of the order, whole or in part, and the response contains both packages", () => {
		const order = shop.order(5);
		const [one, two] = [shop.pack(order, 3), shop.pack(order, 1)];
		const part = move(one.items[0], two.id, 1);
		expect(part.source).toMatchObject({ package_id: one.id, quantity: 2 });
		expect(part.target).toMatchObject({ package_id: two.id, quantity: 2 });
		const whole = move(one.items[0], two.id);
		expect(whole).toMatchObject({ source: { quantity: 0 }, target: { id: part.target.id, quantity: 4 } });
		expect(get(one.id, ["items"])).toMatchObject({ status: "packing", items: [] });
		expect(get(two.id, ["items", "items.product"]).items).toMatchObject([{ quantity: 4, product: { sku: "CHAI" } }]);
	});

	it("a move is rejected for too many items, another order, or the same package", () => {
		const order = shop.order(4);
		const parcel = shop.pack(order, 2);
		const [item] = parcel.items;
		const other = shop.pack(shop.order(1), 1);
		const second = shop.pack(order, 1);
		expect(refusal(() => move(item, second.id, 3))).toMatchObject({
			code: "quantity_exceeds_package_item",
			param: "quantity",
		});
		expect(refusal(() => move(item, other.id))).toMatchObject({ status: 422, param: "target_package_id" });
		expect(refusal(() => move(item, parcel.id))).toMatchObject({ status: 422, param: "target_package_id" });
		expect(refusal(() => move({ ...item, package_id: second.id }, parcel.id)).status).toBe(404);
	});

	it("a shipped package cannot be changed", () => {
		const order = shop.order(3);
		const [sent, open] = [shop.pack(order, 1), shop.pack(order, 1)];
		shop.fulfill(sent.id);
		const closed = { status: 409, code: "package_not_open" };
		expect(refusal(() => put(sent.id, order.line, 1))).toMatchObject(closed);
		expect(refusal(() => change(sent.items[0], { quantity: 1 }))).toMatchObject(closed);
		expect(refusal(() => move(sent.items[0], open.id))).toMatchObject(closed);
		expect(refusal(() => move(open.items[0], sent.id))).toMatchObject(closed);
	});

	it("packed goods become available again when the order is cancelled", () => {
		const order = shop.order(3);
		const parcel = shop.pack(order, 3);
		shop.world.call("orders.cancel", { path: { id: order.id } });
		expect(get(parcel.id).status).toBe("void");
		expect(shop.stock()).toMatchObject({ on_hand: 10, allocated: 0 });
		expect(refusal(() => shop.fulfill(parcel.id))).toMatchObject({ status: 409, code: "package_voided" });
	});
});

describe("numbered pieces", () => {
	const kettle = () => {
		const product = shop.world.call("products.create", {
			body: { title: "Kettle", product_type: "physical", sku: "K", list_price: 90, is_serialized: true },
		});
		shop.world.call("inventory.serials.receive", {
			body: { product_id: product.id, serials: ["K-1", "K-2", "K-3"], location_id: shop.main.id },
		});
		return shop.order(2, { line_items: [{ product_id: product.id, quantity: 2 }] });
	};
	const serial = (number: string) =>
		shop.world.call("inventory.serials.list", { query: { serial_number_contains: number } }).data[0];
	const pack = (order: { id: string; line: string }, quantity: number, serial_numbers: string[]) =>
		shop.world.call("packages.create", {
			body: { order_id: order.id, items: [{ order_item_id: order.line, quantity, serial_numbers }] },
		});

	it("serial numbers are reserved with their package, sold when it ships, and free again when swapped", () => {
		const order = kettle();
		const parcel = pack(order, 2, ["K-1", "K-2"]);
		expect(serial("K-1")).toMatchObject({ status: "allocated", order_id: order.id });
		change(parcel.items[0], { serial_numbers: ["K-1", "K-3"] });
		expect(serial("K-2")).toMatchObject({ status: "available", order_id: null });
		shop.fulfill(parcel.id);
		expect(serial("K-3")).toMatchObject({ status: "sold", order_id: order.id, location_id: null });
		expect(serial("K-3").sold_at).not.toBeNull();
	});

	it("serial numbers are free again when the order is cancelled", () => {
		const order = kettle();
		pack(order, 1, ["K-1"]);
		shop.world.call("orders.cancel", { path: { id: order.id } });
		expect(serial("K-1")).toMatchObject({ status: "available", order_id: null });
	});

	it("serial numbers must match the quantity, exist, and be in one package only", () => {
		const order = kettle();
		const wrong = (quantity: number, serials: string[]) => refusal(() => pack(order, quantity, serials));
		expect(wrong(2, ["K-1"])).toMatchObject({ code: "serial_count_mismatch", param: "items[0].serial_numbers" });
		expect(wrong(2, ["K-1", "K-1"]).code).toBe("serial_count_mismatch");
		expect(wrong(1, ["K-9"])).toMatchObject({ code: "serial_not_available", param: "items[0].serial_numbers[0]" });
		const parcel = pack(order, 1, ["K-1"]);
		expect(wrong(1, ["K-1"]).code).toBe("serial_not_available");
		put(parcel.id, order.line, 1, { serial_numbers: ["K-2"] });
		expect(refusal(() => change(parcel.items[0], { quantity: 1 }))).toMatchObject({ param: "serial_numbers" });
	});

	it("serial numbers move with their package item, the first ones first", () => {
		const order = kettle();
		const parcel = pack(order, 2, ["K-2", "K-1"]);
		const other = shop.world.call("packages.create", { body: { order_id: order.id } });
		expect(move(parcel.items[0], other.id, 1)).toMatchObject({
			source: { serial_numbers: ["K-1"] },
			target: { serial_numbers: ["K-2"] },
		});
	});
});

describe("finding packages", () => {
	it("packages can be found by order, location and group of states", () => {
		const order = shop.order(3);
		const [sent, open] = [shop.pack(order, 1), shop.pack(order, 1)];
		shop.fulfill(sent.id);
		const other = shop.order(1);
		const gone = shop.pack(other, 1);
		shop.world.call("orders.cancel", { path: { id: other.id } });
		const ids = (query: object) =>
			shop.world
				.call("packages.list", { query: query as Record<string, string> })
				.data.map((one: { id: string }) => one.id);
		expect(ids({ order_id: order.id })).toEqual([open.id, sent.id]);
		expect(ids({ status: "fulfilled" })).toEqual([sent.id]);
		expect(ids({ status: "open" })).toEqual([open.id]);
		expect(ids({ status: "voided" })).toEqual([gone.id]);
		expect(ids({ location_id: shop.store.id })).toEqual([]);
		const [shown] = shop.world.call("packages.list", {
			query: { order_id: order.id, "expand[]": ["data.order", "data.label", "data.items.product"] },
		}).data;
		expect(shown).toMatchObject({ order: { id: order.id }, label: null, items: [{ product: { id: shop.chai.id } }] });
	});
});
