/** Errors of orders. */
import { type Company, UNKNOWN } from "./company.ts";

export async function orderErrors(its: Company) {
	const { refused, buyer, seller, tea, draft, confirmed, shipped } = its;
	const lines = [{ product_id: tea, quantity: 2 }];
	await refused("validation_error", (one) =>
		one.orders.create({
			document_type: "sales_order",
			account_id: buyer,
			line_items: [lines[0], { product_id: tea, quantity: "three" }],
		} as never),
	);
	await refused("account_type_mismatch", (one) =>
		one.orders.create({ document_type: "sales_order", account_id: seller, line_items: lines }),
	);
	const order = await draft();
	await refused("not_a_quote", (one) => one.orders.convert(order.id));
	const quote = await draft(2, { document_type: "quote" });
	await refused("quote_must_convert_before_confirm", (one) => one.orders.confirm(quote.id));
	const empty = await draft(2, { line_items: [] });
	await refused("order_has_no_line_items", (one) => one.orders.confirm(empty.id));
	const homeless = await its.customer({ name: "Romero y tomillo", addresses: [] });
	const nowhere = await draft(2, { account_id: homeless.id });
	await refused("shipping_address_required", (one) => one.orders.confirm(nowhere.id));
	const open = await confirmed();
	await refused("order_not_draft", (one) => one.orders.confirm(open.id));

	const left = await shipped();
	const packing = { name: "Packing", effect_type: "fee", discount_type: "fixed_amount", value: 2.5 } as const;
	await refused("order_not_editable", (one) => one.orders.adjustments.create(left.id, packing));
	await refused("order_not_found", (one) => one.orders.adjustments.create(UNKNOWN, packing));
	await refused("invalid_coupon", (one) => one.orders.applyCoupon(order.id, { code: "SUMMER24" }));
	await refused("order_not_on_hold", (one) => one.orders.releaseHold(open.id));
	await refused("order_not_awaiting_pickup", (one) => one.orders.markNoShow(open.id));
	await refused("order_not_awaiting_pickup", (one) => one.orders.confirmPickup(open.id));
	await blockedErrors(its);
}

/** Orders that cannot be cancelled or voided, because something depends on them. */
async function blockedErrors({ arcus, refused, seller, draft, shipped, mock, entityId }: Company) {
	const chest = await arcus.products.create({
		title: "Tea chest",
		product_type: "physical",
		list_price: 90,
		vendor_id: seller,
		metadata: { drop_ship: true },
	});
	const sold = await draft(2, { line_items: [{ product_id: chest.id, quantity: 2 }] });
	await arcus.orders.confirm(sold.id);
	const [purchase] = (await arcus.orders.list({ document_type: "purchase_order" })).data;
	await arcus.orders.update(purchase?.id ?? "", { status: "open" });
	await refused("dropship_po_sent_blocks_so_cancel", (one) => one.orders.cancel(sold.id, { reason: "changed mind" }));
	await refused("dropship_po_sent_blocks_so_void", (one) => one.orders.void(sold.id));
	await arcus.orders.receive(purchase?.id ?? "");
	await refused("dropship_po_received_blocks_so_cancel", (one) =>
		one.orders.cancel(sold.id, { reason: "changed mind" }),
	);
	await refused("dropship_po_received_blocks_so_void", (one) => one.orders.void(sold.id));

	const desk = await arcus.products.create({
		title: "Tea counter",
		product_type: "physical",
		list_price: 900,
		metadata: { manufactured: true },
	});
	const made = await draft(1, { line_items: [{ product_id: desk.id, quantity: 1 }] });
	await arcus.orders.confirm(made.id);
	for (const [state, status] of [
		["in_progress", "in_progress"],
		["completed", "closed"],
	] as const) {
		mock.setWorkOrderStatus(made.id, status, { entityId });
		await refused(`manufactured_wo_${state}_blocks_so_cancel`, (one) =>
			one.orders.cancel(made.id, { reason: "changed mind" }),
		);
		await refused(`manufactured_wo_${state}_blocks_so_void`, (one) => one.orders.void(made.id));
	}

	const left = await shipped();
	await arcus.returns.create({ original_order_id: left.id, items: [{ order_item_id: left.line, quantity: 1 }] });
	await refused("open_rma_blocks_cancel", (one) => one.orders.cancel(left.id, { reason: "changed mind" }));
	await refused("open_rma_blocks_void", (one) => one.orders.void(left.id));
}
