/** Refunds of orders that came from a marketplace. */

import type { CallOf, SomeHandlers } from "../../generated/handlers.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import { found, refuse } from "../../shared/lookup.ts";
import { repay } from "../payments/order-refunds.ts";

/** @throws 422 `not_a_marketplace_order`, `ebay_return_id_required`, `refund_exceeds_balance` (assumption: the codes) */
function refund(call: CallOf<"marketplaceOrders.refund">) {
	const order = found(call, "orders", call.path.id);
	const body = call.body;
	if (order.source_platform === null) {
		refuse(call, "not_a_marketplace_order", "id", "The order is not from a marketplace. Refund its payment instead.");
	}
	if (order.source_platform?.toLowerCase() === "ebay" && body.ebay_return_id === undefined) {
		refuse(call, "ebay_return_id_required", "ebay_return_id", "An eBay refund requires the eBay return id.");
	}
	const value = cents(body.amount);
	const total = cents(order.order_total);
	const { refunds } = repay(call, order, {
		value,
		tax: total === 0 ? 0 : Math.round((value * cents(order.tax_total)) / total),
		reason: body.reason ?? null,
		batch: call.id("batch"),
		param: "amount",
	});
	const [first] = refunds;
	if (first === undefined) throw new Error("a refund above 0 draws on a payment");
	return { body: { refund_id: first.id, amount: dollars(value), status: first.status } };
}

export const marketplaceHandlers = { "marketplaceOrders.refund": refund } satisfies SomeHandlers;
