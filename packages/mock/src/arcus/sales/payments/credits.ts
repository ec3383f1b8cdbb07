/**
 * Credits of customers, in the two forms that the API has: credit memos (`/credits`) and customer credits (`/customer-credits`).
 * Both are in receivables as soon as they are issued, so applying one posts nothing unless the order is not posted yet.
 */

import type { Call } from "../../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../../generated/handlers.ts";
import { entriesOf, glAccount, noteMove, post, reverse } from "../../ledger/index.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../../shared/lookup.ts";
import type { CreditMemoRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { emitOrder } from "../orders/order-view.ts";
import { issueMemo, spendMemo } from "./credit-memos.ts";
import { applyToOrder, isDead, memoBalance, openCredits, postToCustomer } from "./receivables.ts";

const REASONS = new Set(["return", "write_off", "goodwill", "price_adjustment", "duplicate_payment", "other"]);

/** Maps the sources of a credit to the reasons of a memo. */
const SOURCE_REASONS = new Map([
	["adjustment", "price_adjustment"],
	["return", "return"],
]);

/** Returns the expiry from a date or from a number of days. */
function expiry(call: Call, value: string | number | null | undefined): string | null {
	if (value == null) return null;
	const at = typeof value === "number" ? call.now + value * 86_400_000 : Date.parse(value);
	if (Number.isNaN(at) || at <= call.now)
		refuse(call, "validation_error", "expires_at", "`expires_at` must be in the future.");
	return new Date(at).toISOString();
}

/** Returns the order that a credit is applied to, and the amount. @throws 422 with the exact `param` */
function target(
	call: CallOf<"credits.apply" | "customerCredits.apply">,
	accountId: string,
	balance: number,
): { order: OrderRow; value: number } {
	const body = call.body;
	const order = referred(call, "orders", body.order_id, "order_id");
	if (order.account_id !== accountId) {
		refuse(call, "invalid_reference", "order_id", "The order belongs to another account.");
	}
	if (isDead(order)) refuse(call, "order_not_payable", "order_id", `The order is ${order.order_status}.`);
	const due = cents(order.balance_due);
	const value = body.amount === undefined ? Math.min(balance, due) : cents(body.amount);
	if (value <= 0 || value > balance) {
		refuse(call, "amount_exceeds_credit_balance", "amount", `The credit has ${dollars(balance)} left.`);
	}
	if (value > due) refuse(call, "amount_exceeds_balance_due", "amount", `The order has a balance of ${dollars(due)}.`);
	return { order, value };
}

/** Applies credit to an order, in the books and on the document. */
function settle(call: Call, order: OrderRow, value: number, sourceId: string): void {
	const wasPaid = order.payment_status === "paid";
	postToCustomer(
		call,
		order,
		{ paid: value },
		{
			source_type: "CREDIT_APPLICATION",
			source_id: sourceId,
			description: `Credit on ${order.order_number}`,
			lines: [{ account: "ar_account", debit: value }],
		},
	);
	const paid = applyToOrder(call, order.id, value);
	if (!wasPaid && paid.payment_status === "paid") emitOrder(call, "order.paid", paid);
}

function issue(call: CallOf<"credits.create">) {
	const body = call.body;
	const account = referred(call, "accounts", body.account_id, "account_id");
	const value = cents(body.amount);
	if (value <= 0) refuse(call, "validation_error", "amount", "`amount` must be above 0.");
	const fromOrder = body.source_id !== undefined && rows(call.db, "orders").get(body.source_id) !== undefined;
	const known = body.reason !== undefined && REASONS.has(body.reason);
	const memo = issueMemo(call, {
		account_id: account.id,
		cents: value,
		// A free-text reason is kept with the notes.
		reason: known ? (body.reason ?? "other") : (SOURCE_REASONS.get(body.source_type ?? "") ?? "other"),
		source_order_id: fromOrder ? (body.source_id ?? null) : null,
		source_return_id: body.source_type === "return" && !fromOrder ? (body.source_id ?? null) : null,
		notes: body.notes ?? (known ? null : (body.reason ?? null)),
		expires_at: expiry(call, body.expires_at),
	});
	post(call, {
		source_type: "CREDIT_MEMO",
		source_id: memo.id,
		description: `Credit memo ${memo.credit_memo_number}`,
		lines: [
			{ account: "customer_escrow", debit: value },
			{ account: "ar_account", credit: value },
		],
	});
	return { body: memo };
}

function applyMemo(call: CallOf<"credits.apply">) {
	const memo = found(call, "credit_memos", call.path.credit_id);
	refuseDeadMemo(call, memo);
	const { order, value } = target(call, memo.account_id, memoBalance(memo));
	const used = spendMemo(call, memo, order.id, value, (call.body.notes as string | undefined) ?? null);
	settle(call, order, value, memo.id);
	return { body: { data: { ...used, order_id: order.id, applied_amount: dollars(value) } } };
}

function refuseDeadMemo(call: Call, memo: CreditMemoRow): void {
	if (memo.expires_at !== null && Date.parse(memo.expires_at) <= call.now) {
		conflict(call, "credit_expired", "The credit has expired.");
	}
	if (memoBalance(memo) <= 0) conflict(call, "credit_not_open", `The credit is ${memo.status}.`);
}

function createCustomerCredit(call: CallOf<"customerCredits.create">) {
	const body = call.body;
	const account = referred(call, "accounts", body.account_id, "account_id");
	const value = cents(body.amount);
	if (value <= 0) refuse(call, "validation_error", "amount", "`amount` must be above 0.");
	const clearing =
		body.gl_account_id === undefined
			? glAccount(call, "sales_returns")
			: referred(call, "gl_accounts", body.gl_account_id, "gl_account_id");
	if (clearing.is_header) refuse(call, "account_is_header", "gl_account_id", "A header account cannot be posted to.");
	const now = call.iso();
	const id = call.id("customer_credit");
	const entry = post(call, {
		source_type: "CUSTOMER_CREDIT",
		source_id: id,
		description: body.memo ?? body.reason ?? "Customer credit",
		lines: [
			{ account: clearing.id, debit: value },
			{ account: "ar_account", credit: value },
		],
	});
	noteMove(call, { kind: "ar", owner_id: account.id, document_id: id, cents: -value });
	const credit = rows(call.db, "customer_credits").insert({
		id,
		entity_id: call.key.entityId,
		account_id: account.id,
		amount: dollars(value),
		open_balance: dollars(value),
		status: "open",
		reason: body.reason ?? null,
		memo: body.memo ?? null,
		gl_account_id: clearing.id,
		journal_entry_id: entry?.id ?? null,
		created_at: now,
		updated_at: now,
		voided_at: null,
	});
	return { body: credit };
}

function applyCustomerCredit(call: CallOf<"customerCredits.apply">) {
	const credit = found(call, "customer_credits", call.path.id);
	const balance = credit.status === "voided" ? 0 : cents(credit.open_balance);
	if (balance === 0) conflict(call, "credit_not_open", `The credit is ${credit.status}.`);
	const { order, value } = target(call, credit.account_id, balance);
	const left = balance - value;
	const used = rows(call.db, "customer_credits").update(credit.id, {
		open_balance: dollars(left),
		status: left === 0 ? "fully_applied" : "partially_applied",
		updated_at: call.iso(),
	});
	noteMove(call, { kind: "ar", owner_id: credit.account_id, document_id: credit.id, cents: value });
	settle(call, order, value, credit.id);
	return { body: used };
}

function voidCustomerCredit(call: CallOf<"customerCredits.void">) {
	const credit = found(call, "customer_credits", call.path.id);
	if (credit.status !== "open") conflict(call, "credit_not_open", `The credit is ${credit.status}.`);
	const entry = entriesOf(call, credit.id).find((row) => row.id === credit.journal_entry_id);
	if (entry !== undefined) reverse(call, entry, { description: "Customer credit voided" });
	const { account_id: owner_id, id: document_id } = credit;
	noteMove(call, { kind: "ar", owner_id, document_id, cents: cents(credit.open_balance) });
	const now = call.iso();
	const voided = rows(call.db, "customer_credits").update(credit.id, {
		status: "voided",
		open_balance: 0,
		voided_at: now,
		updated_at: now,
	});
	return { body: voided };
}

export const creditHandlers = {
	"credits.list": (call) => {
		const accountId = call.query.account_id as string | undefined;
		const memos = rows(call.db, "credit_memos");
		const own = accountId === undefined ? memos.all() : memos.by("account_id", accountId);
		const balance = accountId === undefined ? {} : { credit_balance: dollars(openCredits(call.db, accountId)) };
		const newest = [...own].reverse().slice(0, Number(call.query.limit ?? 50));
		return call.list(newest, { count: own.length, ...balance }, "given");
	},
	"credits.create": issue,
	"credits.apply": applyMemo,
	"customerCredits.create": createCustomerCredit,
	"customerCredits.apply": applyCustomerCredit,
	"customerCredits.void": voidCustomerCredit,
} satisfies SomeHandlers;
