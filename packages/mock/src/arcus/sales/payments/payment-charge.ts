/**
 * Charges on orders. Cards and ACH go through Stripe, other methods are recorded by hand. What is paid above the balance becomes a
 * credit memo.
 */

import type { Call, JsonObject } from "../../../engine/handler.ts";
import type { OrderPaymentCreateParams, PaymentCreateParams } from "../../generated/types.ts";
import type { PostingLine, SystemAccount } from "../../ledger/index.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import { referred, refuse } from "../../shared/lookup.ts";
import type { PaymentRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { isDeclined, refuseRawCard } from "../customers/payment-methods.ts";
import { emitOrder } from "../orders/order-view.ts";
import { issueMemo, spendCredits } from "./credit-memos.ts";
import { applyToOrder, openCredits, postToCustomer } from "./receivables.ts";

/** The payment in the body of an operation that charges an order. */
export type ChargeBody = Partial<
	OrderPaymentCreateParams & Pick<PaymentCreateParams, "external_reference" | "payment_date">
> & { received_at?: string };

/** Maps the method names of requests to those of payments. */
const METHODS: Readonly<Record<string, string>> = {
	card: "credit_card",
	credit: "store_credit",
	external: "other",
	terms: "other",
};

const STRIPE = new Set(["credit_card", "debit_card", "stripe", "ach"]);

const ACH_DAYS = 3;
export const ACH_JOB = "payments.ach_clears";

export function methodOf(body: ChargeBody): string {
	const given = body.payment_method ?? body.payment_type ?? body.method ?? (body.payment_method_id ? "card" : "other");
	return METHODS[given] ?? given;
}

const isOnTerms = (body: ChargeBody): boolean => (body.payment_method ?? body.payment_type ?? body.method) === "terms";

/** Checks a charge without making it. @throws 422 with the exact `param`, which begins with `at` */
export function checkCharge(call: Call, accountId: string, body: ChargeBody, at = ""): void {
	refuseRawCard(call, body, at.replace(/\.$/, ""));
	if (body.amount !== undefined && body.amount <= 0) {
		refuse(call, "validation_error", `${at}amount`, "`amount` must be above 0.");
	}
	// A Stripe token may replace the id of a saved method.
	if (body.payment_method_id != null && !body.payment_method_id.startsWith("pm_")) {
		const saved = referred(call, "payment_methods", body.payment_method_id, `${at}payment_method_id`);
		if (saved.account_id !== accountId) {
			refuse(call, "invalid_reference", `${at}payment_method_id`, "The payment method belongs to another account.");
		}
	}
}

function fails(call: Call, body: ChargeBody): boolean {
	const id = body.payment_method_id;
	if (id == null) return false;
	return isDeclined(rows(call.db, "payment_methods").get(id) ?? { stripe_payment_method_id: id });
}

/** Adds a payment that is not applied to any document yet. */
export function insertPayment(
	call: Call,
	fields: { account_id: string; order_id: string | null; cents: number; status: string },
	body: ChargeBody,
): PaymentRow {
	const now = call.iso();
	const method = methodOf(body);
	const id = call.id("payment");
	return rows(call.db, "payments").insert({
		id,
		object: "payment",
		entity_id: call.key.entityId,
		account_id: fields.account_id,
		order_id: fields.order_id,
		method,
		amount: dollars(fields.cents),
		amount_applied: 0,
		amount_refunded: 0,
		currency: "USD",
		reference: body.reference ?? body.check_number ?? body.external_reference ?? null,
		stripe_payment_intent_id: STRIPE.has(method) ? `pi_${id.replaceAll("-", "").slice(0, 24)}` : null,
		payment_method_id: body.payment_method_id ?? null,
		status: fields.status,
		received_at: body.received_at ?? now,
		notes: body.notes ?? null,
		metadata: body.metadata ?? {},
		created_at: now,
		updated_at: now,
	});
}

/** Returns the ledger account of a payment's money. Store credit is money that the customer has already paid. */
const cashSide = (method: string, value: number): PostingLine => {
	const account: SystemAccount =
		method === "store_credit" ? "ar_account" : method === "cash" || method === "check" ? "undeposited_funds" : "cash";
	return { account, debit: value };
};

/**
 * Charges an order. Without an amount the whole balance is charged.
 *
 * A declined card results in a payment with status `failed`. Authorized money (`auto_capture: false`), an ACH debit in progress and a
 * promise (`terms`) result in `pending`, which pays nothing yet.
 */
export function chargeOrder(call: Call, orderId: string, body: ChargeBody): PaymentRow {
	const order = rows(call.db, "orders").get(orderId);
	if (order === undefined) throw new Error(`no order ${orderId}`);
	const value = body.amount === undefined ? cents(order.balance_due) : cents(body.amount);
	const method = methodOf(body);
	const fields = { account_id: order.account_id, order_id: order.id, cents: value };
	if (fails(call, body)) {
		const failed = insertPayment(call, { ...fields, status: "failed" }, body);
		call.emit("payment.failed", failed);
		return failed;
	}
	if (body.auto_capture === false || isOnTerms(body))
		return insertPayment(call, { ...fields, status: "pending" }, body);
	const payment = insertPayment(call, { ...fields, status: "pending" }, body);
	if (method === "ach") {
		awaitClearance(call, order, payment);
		return payment;
	}
	if (method === "store_credit") spendOwnCredit(call, order, value);
	return capture(call, payment);
}

/** How long an ACH debit takes. Assumption: three days. */
function awaitClearance(call: Call, order: OrderRow, payment: PaymentRow): void {
	if (order.order_status === "confirmed") {
		rows(call.db, "orders").update(order.id, { order_status: "awaiting_ach_clearance", updated_at: call.iso() });
	}
	call.schedule(ACH_DAYS * 86_400_000, ACH_JOB, { payment_id: payment.id });
}

/** @throws 422 `insufficient_credit` when the customer's credits do not cover it */
function spendOwnCredit(call: Call, order: OrderRow, value: number): void {
	if (openCredits(call.db, order.account_id) < value) {
		refuse(call, "insufficient_credit", "amount", "The account's open credits do not cover the amount.");
	}
	spendCredits(call, order, value);
}

/** Applies received money to its order: what exceeds the balance becomes a credit memo, the entry is posted and the events are sent. */
export function capture(call: Call, pending: PaymentRow): PaymentRow {
	const orders = rows(call.db, "orders");
	const order = pending.order_id === null ? undefined : orders.get(pending.order_id);
	if (order === undefined) throw new Error(`payment ${pending.id} has no order`);
	const wasPaid = order.payment_status === "paid";
	const value = cents(pending.amount);
	const applied = Math.min(value, cents(order.balance_due));
	const payment = rows(call.db, "payments").update(pending.id, {
		status: "succeeded",
		amount_applied: dollars(applied),
		updated_at: call.iso(),
	});
	postToCustomer(
		call,
		order,
		{ paid: applied },
		{
			source_type: "PAYMENT",
			source_id: payment.id,
			description: `Payment on ${order.order_number}`,
			// The remainder is in receivables as the customer's credit, so its memo posts no separate entry.
			lines: [cashSide(payment.method, value), { account: "ar_account", credit: value - applied }],
		},
	);
	const paid = applyToOrder(call, order.id, applied);
	call.emit("payment.received", payment);
	if (!wasPaid && paid.payment_status === "paid") emitOrder(call, "order.paid", paid);
	if (value > applied) {
		issueMemo(call, {
			account_id: order.account_id,
			cents: value - applied,
			reason: "other",
			source_order_id: order.id,
			notes: `Overpayment of ${order.order_number}`,
		});
	}
	return payment;
}

/** The job that completes an ACH debit. */
export function clearAch(call: Call, payload: JsonObject): void {
	const payment = rows(call.db, "payments").get(String(payload.payment_id));
	if (payment === undefined || payment.status !== "pending") return;
	capture(call, payment);
	const orders = rows(call.db, "orders");
	const order = payment.order_id === null ? undefined : orders.get(payment.order_id);
	if (order?.order_status === "awaiting_ach_clearance") {
		orders.update(order.id, { order_status: "confirmed", updated_at: call.iso() });
	}
}
