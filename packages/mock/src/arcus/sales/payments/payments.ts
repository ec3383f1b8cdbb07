/** Payments: charges on orders, one payment over several invoices, batches, refunds in cents, voids. */

import type { Call, JsonObject } from "../../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../../generated/handlers.ts";
import type { PaymentApplicationParams } from "../../generated/types.ts";
import { post } from "../../ledger/index.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../../shared/lookup.ts";
import type { PaymentApplicationRow, PaymentRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { emitOrder } from "../orders/order-view.ts";
import { orderOf } from "../orders/orders.ts";
import { chargeOrder, checkCharge, insertPayment } from "./payment-charge.ts";
import { refundPayment } from "./payment-refund.ts";
import { applyToOrder, customerLines, isDead } from "./receivables.ts";

/** Half a cent, as documented. */
const TOLERANCE = 0.005;

function paymentOn(call: Call, order: OrderRow): PaymentRow {
	const payment = found(call, "payments", call.path.payment_id);
	const applied = rows(call.db, "payment_applications")
		.by("payment_id", payment.id)
		.some((row) => row.order_id === order.id);
	return payment.order_id === order.id || applied ? payment : found(call, "payments", undefined);
}

/** Finds the invoices that a payment covers. @throws 422 with `applications[i].…` */
function checkApplications(
	call: Call,
	accountId: string,
	bodies: readonly PaymentApplicationParams[],
): [OrderRow, number][] {
	const used = new Map<string, number>();
	return bodies.map((body, index) => {
		const order = referred(call, "orders", body.order_id, `applications[${index}].order_id`);
		if (order.account_id !== accountId) {
			refuse(call, "invalid_reference", `applications[${index}].order_id`, "The order belongs to another account.");
		}
		const value = cents(body.amount_applied);
		const total = (used.get(order.id) ?? 0) + value;
		used.set(order.id, total);
		if (value <= 0 || isDead(order) || total > cents(order.balance_due)) {
			refuse(
				call,
				"amount_exceeds_balance_due",
				`applications[${index}].amount_applied`,
				`${order.order_number} has a balance of ${order.balance_due}.`,
			);
		}
		return [order, value];
	});
}

/** Applies a payment to its invoices. Each invoice emits an event about its payment status. */
function applyPayment(
	call: Call,
	payment: PaymentRow,
	applications: readonly [OrderRow, number][],
): PaymentApplicationRow[] {
	const table = rows(call.db, "payment_applications");
	const written = applications.map(([order, value]) => {
		const row = table.insert({
			id: call.id("payment_application"),
			payment_id: payment.id,
			order_id: order.id,
			amount_applied: dollars(value),
		});
		const before = order.payment_status;
		const paid = applyToOrder(call, order.id, value);
		emitOrder(call, "order.payment_status_changed", paid);
		if (before !== "paid" && paid.payment_status === "paid") emitOrder(call, "order.paid", paid);
		return row;
	});
	const applied = applications.reduce((sum, [, value]) => sum + value, 0);
	rows(call.db, "payments").update(payment.id, {
		amount_applied: dollars(cents(payment.amount_applied) + applied),
		updated_at: call.iso(),
	});
	return written;
}

function multiInvoiceApply(call: CallOf<"payments.multiInvoiceApply">) {
	const body = call.body;
	const account = referred(call, "accounts", body.account_id, "account_id");
	const applications = checkApplications(call, account.id, body.applications);
	const sum = body.applications.reduce((total, one) => total + one.amount_applied, 0);
	// A tenth of the tolerance more, because the sum is in binary fractions.
	if (Math.abs(sum - body.amount) > TOLERANCE * 1.1) {
		refuse(call, "applications_do_not_match_amount", "amount", `The applications add up to ${sum.toFixed(2)}.`);
	}
	const total = applications.reduce((all, [, value]) => all + value, 0);
	const payment = insertPayment(
		call,
		{ account_id: account.id, order_id: null, cents: total, status: "succeeded" },
		body,
	);
	const entry = post(call, {
		source_type: "PAYMENT",
		source_id: payment.id,
		description: `Payment of ${account.display_name}`,
		...(body.payment_date !== undefined && { entry_date: body.payment_date, date_param: "payment_date" }),
		lines: [
			{ account: placeOf(payment), debit: total },
			...customerLines(
				call,
				applications.map(([order, value]) => ({ order, paid: value })),
				body.payment_date,
			),
		],
	});
	const written = applyPayment(call, payment, applications);
	const current = found(call, "payments", payment.id);
	call.emit("payment.received", current);
	call.emit("payment.applied_multi_invoice", { ...current, applications: written });
	return {
		body: {
			data: {
				id: payment.id,
				entity_id: payment.entity_id,
				amount: payment.amount,
				payment_method: body.payment_method ?? payment.method,
				status: payment.status,
				journal_entry_id: entry?.id ?? null,
				applied_count: written.length,
				applications: written.map(({ id, order_id, amount_applied }) => ({ id, order_id, amount_applied })),
			},
			idempotent_replay: false,
		},
	};
}

/** Returns the account for incoming money: cash and checks are not deposited yet. */
const placeOf = (payment: PaymentRow) =>
	payment.method === "cash" || payment.method === "check" ? "undeposited_funds" : "cash";

/** Records money that is not applied to any document yet. */
function receiveOnAccount(call: CallOf<"payments.create">) {
	const body = call.body;
	const account = referred(call, "accounts", body.account_id, "account_id");
	const value = cents(body.amount);
	if (value === 0) refuse(call, "validation_error", "amount", "`amount` must be at least one cent.");
	const fields = { account_id: account.id, order_id: null, cents: value, status: "succeeded" };
	const payment = insertPayment(call, fields, body);
	post(call, {
		source_type: "PAYMENT",
		source_id: payment.id,
		description: `Payment on account of ${account.display_name}`,
		...(body.payment_date !== undefined && { entry_date: body.payment_date, date_param: "payment_date" }),
		lines: [
			{ account: placeOf(payment), debit: value },
			{ account: "customer_deposits", credit: value },
		],
	});
	call.emit("payment.received", payment);
	return { body: payment };
}

/** Applies money from the customer's deposits to invoices. */
function applyUnallocated(call: CallOf<"payments.apply">) {
	const payment = found(call, "payments", call.path.payment_id);
	const body = call.body;
	if (body.account_id !== undefined && body.account_id !== payment.account_id) {
		refuse(call, "invalid_reference", "account_id", "The payment belongs to another account.");
	}
	const used = rows(call.db, "payment_applications").by("payment_id", payment.id).length > 0;
	if (payment.order_id !== null || used || payment.status !== "succeeded") {
		conflict(call, "payment_already_applied", "Only an unapplied payment can be applied.");
	}
	const applications = checkApplications(call, payment.account_id, body.applications);
	const total = applications.reduce((sum, [, value]) => sum + value, 0);
	if (total > cents(payment.amount) - cents(payment.amount_refunded)) {
		refuse(call, "applications_exceed_payment", "applications", "The applications add up to more than the payment.");
	}
	post(call, {
		source_type: "PAYMENT",
		source_id: payment.id,
		description: "Payment applied",
		lines: [
			{ account: "customer_deposits", debit: total },
			...customerLines(
				call,
				applications.map(([order, value]) => ({ order, paid: value })),
			),
		],
	});
	const written = applyPayment(call, payment, applications);
	return { body: { data: { ...found(call, "payments", payment.id), applications: written } } };
}

/** Charges all payments or none: every line is checked before the first is charged. */
function batch(call: CallOf<"payments.batch">) {
	const bodies = call.body.payments;
	const orders = bodies.map((body, index) => {
		const at = `payments[${index}].`;
		const order = referred(call, "orders", body.order_id, `${at}order_id`);
		if (isDead(order)) refuse(call, "order_not_payable", `${at}order_id`, `The order is ${order.order_status}.`);
		checkCharge(call, order.account_id, body, at);
		return order;
	});
	const payments = orders.map((order, index): JsonObject => ({ ...chargeOrder(call, order.id, bodies[index] ?? {}) }));
	const total = payments.reduce((sum, payment) => sum + cents(Number(payment.amount)), 0);
	return {
		body: {
			object: "payment_batch",
			id: call.id("payment_batch"),
			count: payments.length,
			total_amount: dollars(total),
			payments,
		},
	};
}

const VOIDABLE = new Set(["pending", "failed"]);

function voidPayment(call: CallOf<"payments.void">) {
	const payment = found(call, "payments", call.path.payment_id);
	if (payment.stripe_payment_intent_id === null) {
		refuse(call, "not_a_stripe_payment", "payment_id", "Only Stripe payments can be voided.");
	}
	if (!VOIDABLE.has(payment.status)) {
		call.fail(400, "payment_not_voidable", {
			type: "validation_error",
			param: "payment_id",
			hint: `The payment is ${payment.status}. Refund it instead.`,
		});
	}
	return { body: { ...rows(call.db, "payments").update(payment.id, { status: "voided", updated_at: call.iso() }) } };
}

function createOnOrder(call: CallOf<"orders.payments.create">) {
	const order = orderOf(call, call.path.id);
	if (isDead(order)) conflict(call, "order_not_payable", `The order is ${order.order_status}.`);
	if (order.document_type === "purchase_order") {
		refuse(call, "order_not_payable", "id", "Pay purchase orders with AP payments.");
	}
	const body = call.body;
	checkCharge(call, order.account_id, body);
	return { body: chargeOrder(call, order.id, body) };
}

function refund(call: CallOf<"orders.payments.refund">) {
	const order = orderOf(call, call.path.id);
	const payment = paymentOn(call, order);
	const body = call.body;
	const left = cents(payment.amount) - cents(payment.amount_refunded);
	// The only amount of this API in cents.
	const row = refundPayment(call, payment, body.amount ?? left, body.reason ?? null);
	return { body: { ...row } };
}

export const paymentHandlers = {
	"payments.retrieve": (call) => ({ body: found(call, "payments", call.path.payment_id) }),
	"payments.create": receiveOnAccount,
	"payments.multiInvoiceApply": multiInvoiceApply,
	"payments.apply": applyUnallocated,
	"payments.batch": batch,
	"payments.void": voidPayment,
	"orders.payments.create": createOnOrder,
	"orders.payments.refund": refund,

	"orders.payments.list": (call) => {
		const order = orderOf(call, call.path.id);
		const applied = rows(call.db, "payment_applications").by("order_id", order.id);
		const own = [
			...rows(call.db, "payments").by("order_id", order.id),
			...applied.flatMap((row) => rows(call.db, "payments").get(row.payment_id) ?? []),
		];
		return call.list(own, { order_id: order.id }, "given");
	},
} satisfies SomeHandlers;
