/** Matching statement lines with customer receipts. A match posts nothing. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { cents } from "../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { BankTransactionRow } from "../shared/rows/banking.ts";
import type { PaymentRow } from "../shared/rows/money.ts";
import { rows } from "../shared/tables.ts";
import { appliedTo, isReceipt, isReceived, matchOf, postingOf, referencesOf } from "./receipts.ts";

const DAY = 86_400_000;

/** Amounts that differ by at most five cents count as equal. */
const SLACK = 5;

const shown = ({ id, amount, transaction_date, direction, description }: BankTransactionRow): JsonObject => ({
	id,
	amount,
	transaction_date,
	direction,
	description,
});

const isInbound = ({ direction }: BankTransactionRow): boolean => direction === null || direction === "in";

function create(call: CallOf<"bankTransactions.create">) {
	const body = call.body;
	const bank = referred(call, "bank_accounts", body.bank_account_id, "bank_account_id");
	const line = rows(call.db, "bank_transactions").insert({
		id: call.id("bank_transaction"),
		bank_account_id: bank.id,
		amount: body.amount,
		transaction_date: new Date(body.transaction_date).toISOString(),
		direction: body.direction ?? "in",
		description: body.description ?? null,
		payment_id: null,
		reconciliation_id: null,
		created_at: call.iso(),
	});
	return { body: shown(line) };
}

const lineOf = (call: Call): BankTransactionRow => found(call, "bank_transactions", call.path.bank_transaction_id);

interface Likeness {
	readonly score: number;
	readonly reason: string;
}

/** Returns the score of a match, from five bands (assumption: the page gives only the number of bands); undefined for no match. */
function likeness(line: BankTransactionRow, payment: PaymentRow, days: number): Likeness | undefined {
	const difference = Math.abs(cents(line.amount) - cents(payment.amount));
	const { reference } = payment;
	const isNamed =
		reference !== null && reference !== "" && (line.description ?? "").toLowerCase().includes(reference.toLowerCase());
	if (difference <= SLACK) {
		if (isNamed) return { score: 100, reason: "amount and reference" };
		if (days <= 3) return { score: 90, reason: "amount, within 3 days" };
		if (days <= 14) return { score: 75, reason: "amount, within 14 days" };
		return { score: 50, reason: "amount" };
	}
	const isClose = difference <= cents(payment.amount) * 0.02 && days <= 14;
	return isNamed || isClose ? { score: 30, reason: isNamed ? "reference" : "nearly the amount" } : undefined;
}

function candidate(call: Call, line: BankTransactionRow, payment: PaymentRow) {
	const posting = postingOf(call.db, payment);
	const days = Math.abs(Date.parse(line.transaction_date.slice(0, 10)) - Date.parse(posting.date)) / DAY;
	const like = likeness(line, payment, days);
	if (like === undefined) return [];
	const customer = rows(call.db, "accounts").get(payment.account_id)?.display_name ?? null;
	const count = appliedTo(call.db, payment).length;
	return [
		{
			id: payment.id,
			order_id: payment.order_id,
			amount: payment.amount,
			posted_at: posting.at,
			payment_method: payment.method,
			status: payment.status,
			...referencesOf(payment),
			customer_name: customer,
			score: like.score,
			match_reason: like.reason,
			days_apart: days,
			is_multi_application: count > 1,
			application_count: count,
			display_label: [customer, payment.method, payment.reference, payment.amount.toFixed(2)]
				.filter(Boolean)
				.join(", "),
		},
	];
}

function listCandidates(call: CallOf<"bankTransactions.listCustomerPaymentCandidates">) {
	const line = lineOf(call);
	const free = (payment: PaymentRow): boolean => [undefined, line.id].includes(matchOf(call.db, payment)?.id);
	const scored = isInbound(line)
		? rows(call.db, "payments")
				.filter((payment) => isReceipt(payment) && free(payment))
				.flatMap((payment) => candidate(call, line, payment))
				.sort((a, b) => b.score - a.score || a.days_apart - b.days_apart)
		: [];
	return {
		body: {
			data: {
				bank_transaction: shown(line),
				order_payments: scored,
				top_candidate: scored[0] ?? null,
				already_matched: line.payment_id !== null,
				note: isInbound(line) ? null : "Only incoming lines can have receipts. This line is outgoing.",
			},
		},
	};
}

/** @throws 409 `already_matched` when the line or the receipt has another match */
function refuseMatched(call: Call, line: BankTransactionRow, payment: PaymentRow): void {
	if (line.payment_id !== null && line.payment_id !== payment.id) {
		conflict(call, "already_matched", "The bank line is matched to another receipt.");
	}
	const other = matchOf(call.db, payment);
	if (other !== undefined && other.id !== line.id) {
		conflict(call, "already_matched", "The receipt is matched to another bank line.");
	}
}

function match(call: CallOf<"bankTransactions.matchCustomerPayment">) {
	const line = lineOf(call);
	const body = call.body;
	const payment = referred(call, "payments", body.order_payment_id, "order_payment_id");
	if (!isInbound(line)) {
		refuse(
			call,
			"bank_transaction_not_inbound",
			"bank_transaction_id",
			"An outgoing line cannot be matched to a receipt.",
		);
	}
	if (!isReceived(payment)) {
		refuse(call, "payment_not_matchable", "order_payment_id", `The payment is ${payment.status}.`);
	}
	refuseMatched(call, line, payment);
	if (line.payment_id === null) {
		rows(call.db, "bank_transactions").update(line.id, {
			payment_id: payment.id,
			reconciliation_id: body.reconciliation_id ?? null,
		});
	}
	const differs = Math.abs(cents(line.amount) - cents(payment.amount)) > SLACK;
	return {
		body: {
			data: {
				bank_transaction_id: line.id,
				order_payment_id: payment.id,
				order_id: payment.order_id,
				matched: true,
				amount_warning: differs
					? `The amounts differ: ${line.amount.toFixed(2)} on the bank line, ${payment.amount.toFixed(2)} on the receipt.`
					: null,
			},
		},
	};
}

function unmatched(call: Call, payment: PaymentRow): JsonObject {
	const orders = rows(call.db, "orders");
	const numberOf = (id: string): string => orders.get(id)?.order_number ?? "";
	const applications = appliedTo(call.db, payment).map((one) => ({ ...one, order_number: numberOf(one.order_id) }));
	return {
		id: payment.id,
		order_id: payment.order_id,
		order_number: payment.order_id === null ? null : numberOf(payment.order_id),
		account_id: payment.account_id,
		account_name: rows(call.db, "accounts").get(payment.account_id)?.display_name ?? null,
		amount: payment.amount,
		payment_method: payment.method,
		status: payment.status,
		posted_at: postingOf(call.db, payment).at,
		...referencesOf(payment),
		is_multi_application: applications.length > 1,
		applications,
	};
}

function listUnmatched(call: CallOf<"unmatchedReceipts.list">) {
	const { account_id: account, date_from: from, date_to: to } = call.query;
	const chosen = rows(call.db, "payments").filter((payment) => {
		if (!isReceipt(payment) || matchOf(call.db, payment) !== undefined) return false;
		const { date } = postingOf(call.db, payment);
		return (
			(account === undefined || payment.account_id === account) &&
			(from === undefined || date >= String(from)) &&
			(to === undefined || date <= String(to))
		);
	});
	return call.list(chosen.map((payment) => unmatched(call, payment)));
}

export const bankMatchingHandlers = {
	"bankTransactions.create": create,
	"bankTransactions.listCustomerPaymentCandidates": listCandidates,
	"bankTransactions.matchCustomerPayment": match,
	"unmatchedReceipts.list": listUnmatched,
} satisfies SomeHandlers;
