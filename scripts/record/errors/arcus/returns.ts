/** Errors of returns. */
import type { Company } from "./company.ts";

export async function returnErrors({ arcus, refused, draft, pack, pay, tea, shipped }: Company) {
	const sold = await shipped(8);
	const one = (quantity: number, more: object = {}) => ({
		original_order_id: sold.id,
		items: [{ order_item_id: sold.line, quantity, reason: "too strong" }],
		...more,
	});
	const create = (quantity: number, more: object = {}) => arcus.returns.create(one(quantity, more));
	await refused("quantity_exceeds_order_item", (api) => api.returns.create(one(9)));
	const unpaid = await shipped(2, 0);
	await refused("refund_exceeds_balance", (api) =>
		api.returns.create({
			original_order_id: unpaid.id,
			items: [{ order_item_id: unpaid.line, quantity: 1 }],
			auto_refund: true,
		}),
	);
	const back = await create(2);
	await refused("forbidden_field", (api) => api.returns.update(back.id, { status: "received" } as never));
	await refused("refund_exceeds_balance", (api) => api.returns.refund(back.id, { amount: 500 }));
	const wrong = "invalid_return_status";
	await refused(wrong, (api) => api.returns.inspect(back.id));
	await refused(wrong, (api) => api.returns.close(back.id));
	const [item] = back.items ?? [];
	await refused("quantity_exceeds_return_item", (api) =>
		api.returns.receive(back.id, { items: [{ return_item_id: item?.id ?? "", quantity_received: 3 }] }),
	);
	await arcus.returns.receive(back.id);
	await refused(wrong, (api) => api.returns.cancel(back.id, { reason: "kept" }));
	await arcus.returns.close(back.id);
	await refused(wrong, (api) => api.returns.refund(back.id, { amount: 10 }));
	const kept = await create(1);
	await arcus.returns.cancel(kept.id, { reason: "kept" });
	await refused("return_cancelled", (api) => api.returns.refund(kept.id, { amount: 10 }));
	await refused(wrong, (api) => api.returns.receive(kept.id));
	const repaid = await create(1, { auto_refund: true });
	await refused("return_refunded", (api) => api.returns.cancel(repaid.id, { reason: "kept" }));

	const order = await draft(4, {
		line_items: [
			{ product_id: tea, quantity: 2 },
			{ product_id: tea, quantity: 2, sell_rate: 18 },
		],
	});
	await arcus.orders.confirm(order.id);
	await pay(order.id, order.order_total);
	for (const { id } of order.line_items ?? []) {
		const parcel = await pack({ id: order.id, line: id }, 2);
		await arcus.packages.fulfill(parcel.id);
	}
	const both = await arcus.returns.create({
		original_order_id: order.id,
		items: (order.line_items ?? []).map(({ id }) => ({ order_item_id: id, quantity: 1 })),
		inspection_required: true,
	});
	const [first, second] = (both.items ?? []).map(({ id }) => id);
	await arcus.returns.receive(both.id, { items: [{ return_item_id: first ?? "", quantity_received: 1 }] });
	const restock = (id: string | undefined) => ({
		items: [{ return_item_id: id ?? "", disposition: "restock" as const }],
	});
	await refused("nothing_received", (api) => api.returns.inspect(both.id, restock(second)));
	await arcus.returns.receive(both.id);
	await arcus.returns.inspect(both.id, restock(first));
	await refused("already_inspected", (api) => api.returns.inspect(both.id, restock(first)));
}
