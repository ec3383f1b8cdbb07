/** Confirmation: the checks that an order must pass, and what follows. */

import type { Call } from "../../../engine/handler.ts";
import { allocateOrder } from "../../catalogue/index.ts";
import type { CallOf } from "../../generated/handlers.ts";
import { cents } from "../../shared/amounts.ts";
import { conflict, refuse } from "../../shared/lookup.ts";
import type { AccountRow } from "../../shared/rows/accounts.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { numberSetting } from "../../shared/settings.ts";
import { rows } from "../../shared/tables.ts";
import { defaultAddress } from "../customers/addresses.ts";
import { exposure, openDocuments, settleOrder } from "../payments/receivables.ts";
import { postSale } from "../payments/sales-posting.ts";
import { createDropShipOrders } from "./drop-ship.ts";
import { linesOfOrder } from "./order-lines.ts";
import { emitOrder } from "./order-view.ts";
import { makeReadyForPickup } from "./pickup.ts";
import { createWorkOrders } from "./work-orders.ts";

/**
 * Confirms a draft sales order or invoice.
 *
 * @throws 422 `quote_must_convert_before_confirm`, `document_type_not_confirmable`, `order_has_no_line_items`,
 * `shipping_address_required`, `insufficient_inventory`; 409 `order_on_hold`, `order_not_draft` (codes but the first: assumption)
 */
export function confirmOrder(call: CallOf<"orders.confirm">, order: OrderRow): OrderRow {
	refuseWrongKind(call, order);
	const account = rows(call.db, "accounts").get(order.account_id);
	if (account === undefined) throw new Error(`order ${order.id} has no account`);
	const ready = withShippingAddress(call, order);
	const hold = ready.released_at === null ? gate(call, ready, account) : undefined;
	if (hold !== undefined) return putOnHold(call, ready, hold);

	allocateOrder(call, ready);
	const confirmed = settleOrder(call, rows(call.db, "orders").update(ready.id, { order_status: "confirmed" }));
	createDropShipOrders(call, confirmed);
	createWorkOrders(call, confirmed);
	if (confirmed.document_type === "invoice") postSale(call, confirmed, 1, { type: "INVOICE" });
	else if (confirmed.delivery_option === "pick_up") makeReadyForPickup(call, confirmed);
	emitOrder(call, "order.confirmed", confirmed);
	if (confirmed.document_type === "invoice") emitOrder(call, "order.invoiced", confirmed);
	return confirmed;
}

function refuseWrongKind(call: Call, order: OrderRow): void {
	if (order.document_type === "quote") {
		refuse(call, "quote_must_convert_before_confirm", "id", "Convert the quote, then confirm the sales order.");
	}
	if (order.document_type !== "sales_order" && order.document_type !== "invoice") {
		refuse(call, "document_type_not_confirmable", "id", `A ${order.document_type} cannot be confirmed.`);
	}
	if (order.is_on_hold) conflict(call, "order_on_hold", "Release the hold first.");
	if (order.order_status !== "draft") conflict(call, "order_not_draft", `The order is ${order.order_status}.`);
	if (linesOfOrder(call, order.id).length === 0) {
		refuse(call, "order_has_no_line_items", "line_items", "An order needs at least one line item.");
	}
}

/** The account's default address is enough; a pick-up order needs no address (assumption). */
function withShippingAddress(call: Call, order: OrderRow): OrderRow {
	const known = order.shipping_address_id !== null && rows(call.db, "addresses").get(order.shipping_address_id);
	if (known || order.delivery_option === "pick_up") return order;
	const address = defaultAddress(call, order.account_id, "shipping");
	if (address === undefined) {
		refuse(
			call,
			"shipping_address_required",
			"shipping_address_id",
			"The order and its account have no shipping address.",
		);
	}
	return rows(call.db, "orders").update(order.id, { shipping_address_id: address?.id ?? null });
}

interface Hold {
	readonly type: string;
	readonly reason: string;
}

/**
 * Approval threshold, credit limit, delinquency. Assumptions: the settings `orders.approval_threshold` and
 * `orders.delinquency_days` (both unset by default), and that an account without a credit limit cannot exceed it.
 */
function gate(call: Call, order: OrderRow, account: AccountRow): Hold | undefined {
	const threshold = numberSetting(call.db, "orders.approval_threshold");
	if (threshold !== undefined && order.order_total > threshold) {
		return { type: "approval", reason: `The total is above the approval threshold of ${threshold}.` };
	}
	const open = exposure(call.db, account.id) + cents(order.balance_due);
	if (account.is_credit_hold || (account.credit_limit !== null && open > cents(account.credit_limit))) {
		return { type: "credit", reason: "The customer is over the credit limit." };
	}
	const days = numberSetting(call.db, "orders.delinquency_days");
	if (days === undefined) return undefined;
	const limit = new Date(call.now - days * 86_400_000).toISOString().slice(0, 10);
	const late = openDocuments(call.db, account.id).some((document) => document.due < limit);
	return late
		? { type: "delinquency", reason: `The customer has invoices overdue by more than ${days} days.` }
		: undefined;
}

function putOnHold(call: Call, order: OrderRow, hold: Hold): OrderRow {
	return rows(call.db, "orders").update(order.id, {
		order_status: "on_hold",
		is_on_hold: true,
		hold_type: hold.type,
		hold_reason: hold.reason,
		updated_at: call.iso(),
	});
}
