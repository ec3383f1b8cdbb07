/** Parcels, their labels, and what comes back: every operation of fulfillment, returns and marketplace orders. */
import type { Arcus } from "../../src/arcus/index.ts";
import { type Accounts, all, type Catalogue } from "./arcus-scenario.ts";

export async function fulfilment(arcus: Arcus, { customer, vendor }: Accounts, { tea }: Catalogue): Promise<void> {
	const order = await soldOrder(arcus, customer.id, tea.id);
	await parcels(arcus, order);
	await labels(arcus, order.id);
	await comingBack(arcus, order, vendor.id);
	await arcus.marketplaceOrders.refund(order.id, { amount: 1.5, reason: "late" });
	await purchaseThroughOrders(arcus, vendor.id, tea.id);
}

/** Creates orders that are confirmed, paid, or from a marketplace. */
async function soldOrder(arcus: Arcus, accountId: string, productId: string) {
	const made = await arcus.orders.create({
		document_type: "sales_order",
		account_id: accountId,
		source_platform: "shopify",
		line_items: [{ product_id: productId, quantity: 8 }],
	});
	await arcus.orders.payments.create(made.id, { amount: made.order_total, payment_method: "cash" });
	await arcus.orders.confirm(made.id);
	return { id: made.id, line: made.line_items?.[0]?.id ?? "" };
}

type Sold = Awaited<ReturnType<typeof soldOrder>>;

/** Packs an order in two parcels, rearranges them and ships them. */
async function parcels(arcus: Arcus, order: Sold): Promise<void> {
	const one = await arcus.packages.create({
		order_id: order.id,
		carrier_service: "ups_ground",
		items: [{ order_item_id: order.line, quantity: 3 }],
	});
	const two = await arcus.packages.create({ order_id: order.id });
	const item = await arcus.packages.items.create(two.id, { order_item_id: order.line, quantity: 2 });
	await arcus.packages.items.update(two.id, item.id, { quantity: 3 });
	await arcus.packages.items.move(two.id, item.id, { target_package_id: one.id, quantity: 1 });
	await arcus.packages.items.move(two.id, item.id, { target_package_id: one.id });
	await arcus.packages.retrieve(one.id, { expand: ["items.product", "label", "tracking_events", "order"] });
	await arcus.packages.buyLabel(one.id, { carrier: "ups", service_name: "ground", estimated_amount: 9.5 });
	await arcus.packages.voidLabel(one.id, { reason: "wrong box" });
	await arcus.packages.buyLabel(one.id);
	const { shipped_at } = await arcus.packages.fulfill(one.id);
	await arcus.packages.markDelivered(one.id, { delivered_at: shipped_at ?? "" });
	await arcus.packages.create({
		order_id: order.id,
		items: [{ order_item_id: order.line, quantity: 2 }],
		buy_label: true,
		fulfill_after_label: true,
	});
	await all(arcus.packages.list({ order_id: order.id, expand: ["data.items", "data.label"] }));
	await arcus.packages.rechargeLabel(one.id, { action: "recharge", payment_method_id: "pm_card_visa" });
	await arcus.packages.rechargeLabel(one.id, { action: "recharge" });
}

async function labels(arcus: Arcus, orderId: string): Promise<void> {
	await all(arcus.labels.list({ order_id: orderId, is_voided: false, expand: ["data.package", "data.order"] }));
}

/** One return that is completed, one that is refunded at once, and one that is canceled. */
async function comingBack(arcus: Arcus, order: Sold, vendorId: string): Promise<void> {
	const items = [{ order_item_id: order.line, quantity: 2, reason: "too strong" }];
	const back = await arcus.returns.create({
		original_order_id: order.id,
		items,
		inspection_required: true,
		vendor_id: vendorId,
	});
	await arcus.returns.update(back.id, { restocking_fee: 1.5, vendor_rma_number: "V-1" });
	await arcus.returns.receive(back.id, { notes: "One box is dented." });
	await arcus.returns.inspect(back.id);
	const item = back.items?.[0]?.id ?? "";
	await arcus.returns.inspect(back.id, { items: [{ return_item_id: item, disposition: "restock" }] });
	await arcus.returns.refund(back.id, { amount: 10 });
	await arcus.returns.refund(back.id, { payment_method: "store_credit" });
	await arcus.returns.refund(back.id);
	await arcus.returns.retrieve(back.id, {
		expand: ["items.product", "refunds", "original_order", "gl_entries", "return_label", "vendor_return"],
	});
	await arcus.returns.close(back.id, { notes: "Restocked and refunded." });
	await arcus.returns.create({ original_order_id: order.id, items, auto_refund: true });
	const kept = await arcus.returns.create({ original_order_id: order.id, items });
	await arcus.returns.cancel(kept.id, { reason: "kept" });
	await all(arcus.returns.list({ original_order_id: order.id, expand: ["data.items", "data.refunds"] }));
}

/** Creates a purchase order as the guide does: as an order. */
async function purchaseThroughOrders(arcus: Arcus, vendorId: string, productId: string): Promise<void> {
	const purchase = await arcus.orders.create({
		document_type: "purchase_order",
		account_id: vendorId,
		line_items: [{ product_id: productId, quantity: 4 }],
	});
	await arcus.orders.update(purchase.id, { status: "open" });
	await arcus.orders.receive(purchase.id, { items: [{ product_id: productId, quantity_received: 1 }] });
	await arcus.orders.receive(purchase.id);
}
