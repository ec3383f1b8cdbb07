/** Errors of packages and labels, and of refunds through a marketplace. */
import type { Company } from "./company.ts";

export async function packageErrors(its: Company) {
	const { arcus, refused, branch, draft, confirmed, pack, pay } = its;
	const items = (order: { readonly line: string }, quantity: number, more: object = {}) => ({
		items: [{ order_item_id: order.line, quantity, ...more }],
	});
	const order = await confirmed(10);
	const tooMany = "quantity_exceeds_order_item";
	await refused(tooMany, (one) => one.packages.create({ order_id: order.id, ...items(order, 12) }));
	const pending = await draft();
	await refused("order_not_open", (one) => one.packages.create({ order_id: pending.id }));
	const quote = await draft(2, { document_type: "quote" });
	await refused("order_not_shippable", (one) => one.packages.create({ order_id: quote.id }));
	await refused("insufficient_inventory", (one) =>
		one.packages.create({ order_id: order.id, location_id: branch, ...items(order, 2) }),
	);
	const parcel = await pack(order, 3);
	const elsewhere = await arcus.packages.create({ order_id: order.id, location_id: branch });
	await refused(tooMany, (one) => one.packages.items.create(parcel.id, { order_item_id: order.line, quantity: 12 }));
	await refused("insufficient_inventory", (one) =>
		one.packages.items.create(elsewhere.id, { order_item_id: order.line, quantity: 2 }),
	);
	const [item] = parcel.items ?? [];
	await refused(tooMany, (one) => one.packages.items.update(parcel.id, item?.id ?? "", { quantity: 12 }));
	await refused("quantity_exceeds_package_item", (one) =>
		one.packages.items.move(parcel.id, item?.id ?? "", { target_package_id: elsewhere.id, quantity: 4 }),
	);
	await refused("package_empty", (one) => one.packages.fulfill(elsewhere.id));
	await refused("package_not_shipped", (one) => one.packages.markDelivered(parcel.id));
	await refused("no_active_label", (one) => one.packages.voidLabel(parcel.id));
	await refused("no_active_label", (one) => one.packages.rechargeLabel(parcel.id, { action: "recharge" }));
	await arcus.packages.buyLabel(parcel.id);
	await refused("label_already_active", (one) => one.packages.buyLabel(parcel.id));
	await arcus.packages.fulfill(parcel.id);
	const closed = "package_not_open";
	await refused(closed, (one) => one.packages.items.create(parcel.id, { order_item_id: order.line, quantity: 1 }));
	await refused(closed, (one) => one.packages.items.update(parcel.id, item?.id ?? "", { quantity: 2 }));
	await refused(closed, (one) =>
		one.packages.items.move(parcel.id, item?.id ?? "", { target_package_id: elsewhere.id }),
	);
	await refused(closed, (one) => one.packages.voidLabel(parcel.id));
	await refused(closed, (one) => one.packages.buyLabel(parcel.id));

	const dropped = await confirmed();
	const dead = await pack(dropped, 2);
	await arcus.orders.cancel(dropped.id, { reason: "changed mind" });
	await refused("package_voided", (one) => one.packages.fulfill(dead.id));
	const slow = await confirmed();
	const waiting = await pack(slow, 2);
	await pay(slow.id, 40, "ach");
	await refused("order_not_open", (one) => one.packages.fulfill(waiting.id));
	const whole = await confirmed(2, { ship_complete: true });
	const half = await pack(whole, 1);
	await refused("order_ships_complete", (one) => one.packages.fulfill(half.id));
	await serialErrors(its, items);

	await refused("not_a_marketplace_order", (one) => one.marketplaceOrders.refund(order.id, { amount: 5 }));
	const ebay = await confirmed(2, { source_platform: "ebay" });
	await refused("ebay_return_id_required", (one) => one.marketplaceOrders.refund(ebay.id, { amount: 5 }));
	await refused("refund_exceeds_balance", (one) =>
		one.marketplaceOrders.refund(ebay.id, { amount: 5, ebay_return_id: "5001234567" }),
	);
}

async function serialErrors(
	{ arcus, refused, main, confirmed }: Company,
	items: (order: { readonly line: string }, quantity: number, more?: object) => object,
) {
	const kettle = await arcus.products.create({
		title: "Kettle",
		product_type: "physical",
		list_price: 90,
		track_inventory: true,
		is_serialized: true,
	});
	await arcus.inventory.serials.receive({ product_id: kettle.id, serials: ["K-1", "K-2"], location_id: main });
	await arcus.inventory.receive({ location_id: main, product_id: kettle.id, quantity: 5, unit_cost: 40 });
	const order = await confirmed(2, { line_items: [{ product_id: kettle.id, quantity: 2 }] });
	const parcel = await arcus.packages.create({ order_id: order.id });
	const line = { order_item_id: order.line, quantity: 2 };
	for (const [code, serial_numbers] of [
		["serial_count_mismatch", ["K-1"]],
		["serial_not_available", ["K-1", "K-9"]],
	] as const) {
		const numbers = { serial_numbers: [...serial_numbers] };
		await refused(code, (one) => one.packages.create({ order_id: order.id, ...items(order, 2, numbers) }));
		await refused(code, (one) => one.packages.items.create(parcel.id, { ...line, ...numbers }));
	}
	const sent = await arcus.packages.create({
		order_id: order.id,
		...items(order, 2, { serial_numbers: ["K-1", "K-2"] }),
	});
	await arcus.packages.fulfill(sent.id);
	const back = (serial_numbers: string[]) => ({
		original_order_id: order.id,
		items: [{ order_item_id: order.line, quantity: 1, serial_numbers }],
	});
	await refused("serial_count_mismatch", (one) => one.returns.create(back(["K-1", "K-2"])));
	await refused("serial_not_sold", (one) => one.returns.create(back(["K-9"])));
}
