/** Deposits: cash and checks are undeposited funds until they go to the bank together. */

import type { Call } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { post } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { PaymentRow } from "../shared/rows/money.ts";
import { rows } from "../shared/tables.ts";
import { isReceived } from "./receipts.ts";

/** Payment methods whose money must be deposited. */
const CARRIED = new Set(["cash", "check"]);

/** Finds the payments of a deposit. @throws 422 with `payment_ids[i]` */
function checkPayments(call: Call, ids: readonly string[]): PaymentRow[] {
	return ids.map((id, index) => {
		const at = `payment_ids[${index}]`;
		const payment = referred(call, "payments", id, at);
		if (!CARRIED.has(payment.method) || !(isReceived(payment) || payment.status === "refunded")) {
			const hint = `The payment is not in undeposited funds: its method is ${payment.method}, its status ${payment.status}.`;
			refuse(call, "payment_not_depositable", at, hint);
		}
		const deposited = rows(call.db, "deposited_payments").get(payment.id);
		if (deposited !== undefined || ids.indexOf(id) < index) {
			refuse(call, "payment_already_deposited", at, "The payment is already in a deposit.");
		}
		return payment;
	});
}

const totalOf = (payments: readonly PaymentRow[]): number => payments.reduce((sum, one) => sum + cents(one.amount), 0);

function create(call: CallOf<"deposits.create">) {
	const body = call.body;
	const bank = referred(call, "bank_accounts", body.bank_account_id, "bank_account_id");
	const payments = checkPayments(call, body.payment_ids ?? []);
	if (payments.length === 0) {
		refuse(call, "validation_error", "payment_ids", "A deposit needs at least one payment.");
	}
	const total = totalOf(payments);
	const id = call.id("deposit");
	const entry = post(call, {
		source_type: "DEPOSIT",
		source_id: id,
		description: body.memo ?? `Deposit of ${payments.length} payments to ${bank.name}`,
		entry_date: body.deposit_date,
		date_param: "deposit_date",
		lines: [
			{ account: bank.gl_account_id, debit: total },
			{ account: "undeposited_funds", credit: total },
		],
	});
	for (const payment of payments) rows(call.db, "deposited_payments").insert({ id: payment.id, deposit_id: id });
	const { status, total_amount } = rows(call.db, "deposits").insert({
		id,
		entity_id: call.key.entityId,
		bank_account_id: bank.id,
		deposit_date: body.deposit_date,
		status: "posted",
		total_amount: dollars(total),
		memo: body.memo ?? null,
		journal_entry_id: entry?.id ?? null,
		created_at: call.iso(),
	});
	return { body: { id, status, total_amount } };
}

function preview(call: CallOf<"deposits.preview">) {
	const payments = checkPayments(call, call.body.payment_ids ?? []);
	return { body: { total_amount: dollars(totalOf(payments)), line_count: payments.length } };
}

export const depositHandlers = {
	"deposits.create": create,
	"deposits.preview": preview,
} satisfies SomeHandlers;
