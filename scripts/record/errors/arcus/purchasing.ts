/** Errors of purchase orders, and of goods that go back to vendors. */
import type { Company } from "./company.ts";

export async function purchasingErrors(its: Company) {
	const { arcus, refused, seller, buyer, tea } = its;
	const line = { product_id: tea, quantity: 20, unit_cost: 7.5 };
	const order = (more: object = {}) => arcus.purchaseOrders.create({ vendor_id: seller, items: [line], ...more });
	const sent = async () => {
		const { id } = await order();
		await arcus.purchaseOrders.approve(id);
		await arcus.purchaseOrders.sendToVendor(id, { email: "orders@leaves.example" });
		return id;
	};
	const arrive = (quantity_received: number) => ({ items: [{ product_id: tea, quantity_received }] });
	const kit = await arcus.products.create({
		title: "Tea set",
		product_type: "kit",
		components: [{ component_product_id: tea, quantity: 1 }],
	});
	const shirt = await arcus.products.create({
		title: "Shirt",
		product_type: "variant_parent",
		variants: [{ title: "Red" }, { title: "Blue" }],
	});
	await refused("account_type_mismatch", (one) => one.purchaseOrders.create({ vendor_id: buyer, items: [line] }));
	const draft = await order();
	for (const [code, product_id] of [
		["kit_not_purchasable", kit.id],
		["variant_required", shirt.id],
	] as const) {
		const item = { product_id, quantity: 5, unit_cost: 7.5 };
		await refused(code, (one) => one.purchaseOrders.create({ vendor_id: seller, items: [item] }));
		await refused(code, (one) => one.purchaseOrders.items.create(draft.id, item));
	}
	const wrong = "invalid_purchase_order_status";
	await refused(wrong, (one) => one.purchaseOrders.receive(draft.id, arrive(5)));
	await refused(wrong, (one) => one.purchaseOrders.notifyRevision(draft.id, { action: "skip" }));
	await refused(wrong, (one) => one.purchaseOrders.sendToVendor(draft.id, { email: "orders@leaves.example" }));
	await arcus.purchaseOrders.approve(draft.id);
	await refused(wrong, (one) => one.purchaseOrders.approve(draft.id));
	await refused("vendor_has_no_email", (one) => one.purchaseOrders.sendToVendor(draft.id));
	await refused("purchase_order_not_editable", (one) => one.purchaseOrders.items.create(draft.id, line));
	const empty = await arcus.orders.create({ document_type: "purchase_order", account_id: seller, line_items: [] });
	await refused("order_has_no_line_items", (one) => one.purchaseOrders.approve(empty.id));

	const coming = await sent();
	await refused("quantity_exceeds_order_item", (one) => one.purchaseOrders.receive(coming, arrive(25)));
	await arcus.purchaseOrders.items.create(coming, { product_id: tea, quantity: 5 });
	await arcus.purchaseOrders.cancel((await order()).id, { reason: "found it cheaper" });
	const dropped = await order();
	await arcus.purchaseOrders.cancel(dropped.id, { reason: "found it cheaper" });
	await refused(wrong, (one) => one.purchaseOrders.cancel(dropped.id, { reason: "found it cheaper" }));
	await arcus.purchaseOrders.receive(coming, arrive(10));
	await refused("purchase_order_has_receipts", (one) =>
		one.purchaseOrders.cancel(coming, { reason: "found it cheaper" }),
	);
	await arcus.settings.update({ settings: { po_approval_threshold: 100 } });
	const large = await order();
	await refused("purchase_order_pending_approval", (one) => one.purchaseOrders.items.create(large.id, line));
	await arcus.settings.update({ settings: { purchasing: { cancel: false } } });
	await refused("permission_denied", (one) => one.purchaseOrders.cancel(large.id, { reason: "found it cheaper" }));
	await vendorReturnErrors(its, coming);
}

async function vendorReturnErrors({ arcus, refused, seller, tea, main, branch }: Company, purchase: string) {
	const other = await arcus.accounts.create({ account_type: "vendor", name: "Exotic Liquids" });
	const goods = (quantity: number, more: object = {}) => ({
		vendor_id: seller,
		location_id: main,
		items: [{ product_id: tea, quantity, unit_cost: 7.5 }],
		...more,
	});
	const mismatch = "vendor_mismatch";
	await refused(mismatch, (one) =>
		one.vendorReturns.create(goods(2, { vendor_id: other.id, purchase_order_id: purchase })),
	);
	const tooMany = "quantity_exceeds_received";
	await refused(tooMany, (one) => one.vendorReturns.create(goods(15, { purchase_order_id: purchase })));
	const draft = await arcus.vendorReturns.create(goods(2));
	const wrong = "invalid_vendor_return_status";
	await refused(wrong, (one) => one.vendorReturns.cancel(draft.id, { reason: "kept after all" }));
	const granted = { vendor_id: seller, amount: 15, source_type: "vendor_return", source_id: draft.id } as const;
	await refused("vendor_return_not_shipped", (one) => one.vendorCredits.create(granted));
	await refused(mismatch, (one) => one.vendorCredits.create({ ...granted, vendor_id: other.id }));
	const bare = await arcus.vendorReturns.create(goods(2, { location_id: branch }));
	await refused("insufficient_inventory", (one) => one.vendorReturns.ship(bare.id));
	const [half, rest] = [
		await arcus.vendorReturns.create(goods(8, { purchase_order_id: purchase })),
		await arcus.vendorReturns.create(goods(8, { purchase_order_id: purchase })),
	];
	await arcus.vendorReturns.ship(half.id);
	await refused(tooMany, (one) => one.vendorReturns.ship(rest.id));
	await arcus.vendorReturns.ship(draft.id);
	await refused(wrong, (one) => one.vendorReturns.ship(draft.id));
	await refused(wrong, (one) => one.vendorReturns.delete(draft.id));
	await arcus.vendorCredits.create(granted);
	await refused("vendor_return_has_credit", (one) => one.vendorReturns.cancel(draft.id, { reason: "kept after all" }));
}
