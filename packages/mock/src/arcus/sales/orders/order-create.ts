/**
 * Creating documents: quote, sales order, invoice, return, purchase order. Header, lines, discount, tax, allocation and payment
 * come in one request. Everything is checked before anything is written, and a refusal names the exact path of the first mistake.
 */

import type { Call } from "../../../engine/handler.ts";
import { allocateOrder } from "../../catalogue/index.ts";
import type { OrderCreateParams } from "../../generated/types.ts";
import { dollars } from "../../shared/amounts.ts";
import { referred, refuse } from "../../shared/lookup.ts";
import type { AccountRow, AddressRow } from "../../shared/rows/accounts.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { defaultAddress } from "../customers/addresses.ts";
import { type ChargeBody, chargeOrder, checkCharge } from "../payments/payment-charge.ts";
import { insertLines, type LineBody, type PricedLine, priceLines } from "./order-lines.ts";
import { orderNumber } from "./order-numbers.ts";
import { recomputeOrder } from "./order-totals.ts";
import { emitOrder } from "./order-view.ts";

/** An order to be created. Purchase orders and drop shipments have more fields than the body of POST /orders. */
export type NewOrder = Omit<OrderCreateParams, "line_items"> & {
	line_items?: LineBody[];
	internal_notes?: string;
};

const DAY = 86_400_000;

interface Checked {
	readonly account: AccountRow;
	readonly termId: string | null;
	readonly shipping: AddressRow | undefined;
	readonly billing: AddressRow | undefined;
	readonly lines: readonly PricedLine[];
}

/** Checks the whole request before anything is written. @throws 422 with the exact `param` */
function check(call: Call, body: NewOrder): Checked {
	const account = referred(call, "accounts", body.account_id, "account_id");
	if (!account.is_active) refuse(call, "account_inactive", "account_id", "The account is inactive.");
	const buysFrom = body.document_type === "purchase_order";
	if (buysFrom !== (account.account_type === "vendor")) {
		const wanted = buysFrom ? "a vendor account" : "a customer account";
		refuse(call, "account_type_mismatch", "account_id", `A ${body.document_type} needs ${wanted}.`);
	}
	if (body.location_id !== undefined) referred(call, "locations", body.location_id, "location_id");
	if (body.pricing_level_id !== undefined) referred(call, "pricing_levels", body.pricing_level_id, "pricing_level_id");
	const draft = {
		document_type: body.document_type,
		pricing_level_id: body.pricing_level_id ?? null,
		tax_exempt: account.tax_exempt,
	};
	const checked = {
		account,
		termId: termOf(call, body, account),
		shipping: addressOf(call, account, body.shipping_address_id, "shipping_address_id"),
		billing: addressOf(call, account, body.billing_address_id, "billing_address_id"),
		lines: priceLines(call, draft, account, body.line_items ?? []),
	};
	if (body.discount !== undefined && body.discount.type === "percentage" && body.discount.value > 100) {
		refuse(call, "validation_error", "discount.value", "A percentage must be at most 100.");
	}
	(body.payments ?? []).forEach((payment, index) => {
		checkCharge(call, account.id, payment, `payments[${index}].`);
	});
	return checked;
}

function addressOf(call: Call, account: AccountRow, id: string | undefined, param: string): AddressRow | undefined {
	if (id === undefined) return undefined;
	const address = referred(call, "addresses", id, param);
	if (address.account_id !== account.id) {
		refuse(call, "invalid_reference", param, "The address belongs to another account.");
	}
	return address;
}

/** Finds the payment term by id or name (`Net30` finds `Net 30`), or returns the account's. */
function termOf(call: Call, body: NewOrder, account: AccountRow): string | null {
	if (body.payment_term_id !== undefined) {
		return referred(call, "payment_terms", body.payment_term_id, "payment_term_id").id;
	}
	if (body.payment_terms === undefined) return account.payment_term_id;
	const squeezed = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
	const wanted = squeezed(body.payment_terms);
	const term = rows(call.db, "payment_terms").find((row) => squeezed(row.name) === wanted);
	if (term === undefined)
		refuse(call, "invalid_reference", "payment_terms", "There is no payment term with this name.");
	return term?.id ?? null;
}

function dueDate(call: Call, orderDate: string, termId: string | null): string | null {
	const term = termId === null ? undefined : rows(call.db, "payment_terms").get(termId);
	const start = Date.parse(orderDate);
	return term === undefined || Number.isNaN(start) ? null : new Date(start + term.due_days * DAY).toISOString();
}

/** Creates the document. @throws 422 with the exact `param`; then nothing is written */
export function createOrder(call: Call, body: NewOrder): OrderRow {
	const checked = check(call, body);
	const order = insertDraft(call, body, checked);
	insertLines(call, order.id, checked.lines);
	rows(call.db, "order_options").insert({ id: order.id, auto_compute_tax: body.auto_compute_tax ?? false });
	if (body.discount !== undefined) insertDiscount(call, order.id, body.discount);
	const totalled = recomputeOrder(call, order);
	if (body.auto_allocate_inventory === true && SELLS.has(body.document_type)) allocateOrder(call, totalled);
	emitOrder(call, "order.created", totalled);
	return charge(call, totalled, body.payments ?? []);
}

/** Returns the row of a document without lines, with all totals at 0. */
export function insertDraft(
	call: Call,
	body: NewOrder,
	{ account, termId, shipping, billing }: Omit<Checked, "lines">,
): OrderRow {
	const now = call.iso();
	const orderDate = body.order_date === undefined ? now : new Date(body.order_date).toISOString();
	const number = orderNumber(call, body.document_type);
	return rows(call.db, "orders").insert({
		id: call.id("order"),
		object: "order",
		entity_id: call.key.entityId,
		order_number: number,
		document_type: body.document_type,
		order_status: "draft",
		payment_status: "unpaid",
		fulfillment_status: "unfulfilled",
		account_id: account.id,
		location_id: body.location_id ?? account.default_location_id,
		shipping_address_id: shipping?.id ?? defaultAddress(call, account.id, "shipping")?.id ?? null,
		billing_address_id: billing?.id ?? defaultAddress(call, account.id, "billing")?.id ?? null,
		payment_term_id: termId,
		sales_channel_id: body.sales_channel_id ?? null,
		pricing_level_id: body.pricing_level_id ?? account.default_pricing_level_id,
		po_number: body.po_number ?? null,
		order_date: orderDate,
		due_date: dueDate(call, orderDate, termId),
		requested_ship_date: body.requested_ship_date ?? null,
		subtotal: 0,
		discount_total: 0,
		shipping_total: 0,
		tax_total: 0,
		fee_total: 0,
		order_total: 0,
		amount_paid: 0,
		balance_due: 0,
		tax_exempt: account.tax_exempt,
		delivery_option: body.delivery_option ?? "ship",
		ships_freight: body.ships_freight ?? false,
		notes: body.notes ?? null,
		customer_notes: body.customer_notes ?? null,
		internal_notes: body.internal_notes ?? null,
		invoice_number: body.document_type === "invoice" ? number : null,
		invoice_type: body.document_type === "invoice" ? "manual" : null,
		is_on_hold: false,
		hold_type: null,
		hold_reason: null,
		released_at: null,
		ship_complete: body.ship_complete ?? false,
		source_platform: body.source_platform ?? null,
		external_order_id: body.external_order_id ?? null,
		external_order_number: body.external_order_number ?? null,
		linked_order_id: null,
		picked_up_at: null,
		pickup_no_show_at: null,
		metadata: body.metadata ?? {},
		created_at: now,
		updated_at: now,
	});
}

const SELLS = new Set(["sales_order", "invoice"]);

/** Charges inline payments once the order is complete: a declined card leaves the order as it is. */
function charge(call: Call, order: OrderRow, payments: readonly ChargeBody[]): OrderRow {
	for (const payment of payments) chargeOrder(call, order.id, payment);
	return rows(call.db, "orders").get(order.id) ?? order;
}

/** `percentage` is a share of the lines; `flat`, `fixed` and `fixed_amount` are an amount. */
function insertDiscount(call: Call, orderId: string, discount: { type: string; value: number }): void {
	rows(call.db, "order_adjustments").insert({
		id: call.id("order_adjustment"),
		object: "order_adjustment",
		order_id: orderId,
		name: "Discount",
		effect_type: "discount",
		discount_type: discount.type === "percentage" ? "percentage" : "fixed_amount",
		value: discount.value,
		coupon_id: null,
		amount: dollars(0),
		notes: null,
		created_at: call.iso(),
	});
}
