/**
 * Payments to vendors: for one bill, for several, or on account. They can use vendor credits. `amount` is the money that is paid;
 * credits settle the rest of the bills.
 */

import type { Call, JobHandler } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { ApPaymentCreateParams } from "../generated/types.ts";
import { noteMove, post } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { conflict, found, refuse } from "../shared/lookup.ts";
import type { AccountRow } from "../shared/rows/accounts.ts";
import type { ApPaymentRow } from "../shared/rows/purchasing.ts";
import { rows } from "../shared/tables.ts";
import { payableBill, settleBill } from "./vendor-bill-books.ts";
import { refuseWithoutMigration } from "./vendor-bills.ts";
import { creditLines, type OpenCredit, openCredits, type Settlement, spendVendorCredits } from "./vendor-credits.ts";
import { matching, type PayingAccount, payingAccount, referredVendor } from "./vendors.ts";

/** Finds the bills that money and credits of a payment settle. @throws 422 with the exact `param` */
function settlementsOf(call: Call, body: ApPaymentCreateParams, credit: number): Settlement[] {
	const money = cents(body.amount);
	if (body.bill_id !== undefined && body.bills !== undefined) {
		refuse(call, "validation_error", "bills", "Set `bill_id` for one bill, or `bills` for several.");
	}
	if (body.bill_id !== undefined) return settleOne(call, body.vendor_id, body.bill_id, money, credit);
	if (body.bills === undefined) {
		if (body.vendor_credit_ids?.length) {
			refuse(
				call,
				"validation_error",
				"vendor_credit_ids",
				"Credits can only be used on bills. Set `bill_id` or `bills`.",
			);
		}
		if (money === 0) refuse(call, "validation_error", "amount", "A payment on account must be above 0.");
		return [];
	}
	const settled = settleSeveral(call, body.vendor_id, body.bills);
	const total = settled.reduce((sum, one) => sum + one.cents, 0);
	if (total < money || total > money + credit) {
		const most = credit === 0 ? dollars(money) : `${dollars(money)} to ${dollars(money + credit)}`;
		refuse(
			call,
			"amounts_do_not_add_up",
			"amount",
			`The bills add up to ${dollars(total)}, but the payment is ${most}.`,
		);
	}
	return settled;
}

function settleOne(call: Call, vendorId: string, billId: string, money: number, credit: number): Settlement[] {
	const bill = payableBill(call, billId, vendorId, "bill_id");
	const due = cents(bill.balance_due);
	if (money > due) {
		refuse(call, "amount_exceeds_bill_balance_due", "amount", `${bill.bill_number} has ${bill.balance_due} due.`);
	}
	const value = Math.min(due, money + credit);
	if (value === 0) refuse(call, "validation_error", "amount", "The payment needs an amount or a credit.");
	return [{ bill_id: bill.id, cents: value }];
}

function settleSeveral(
	call: Call,
	vendorId: string,
	bodies: NonNullable<ApPaymentCreateParams["bills"]>,
): Settlement[] {
	const used = new Map<string, number>();
	return bodies.map((one, index) => {
		const bill = payableBill(call, one.bill_id, vendorId, `bills[${index}].bill_id`);
		const value = cents(one.amount);
		const total = (used.get(bill.id) ?? 0) + value;
		used.set(bill.id, total);
		if (value === 0)
			refuse(call, "validation_error", `bills[${index}].amount`, "The amount must be at least one cent.");
		if (total > cents(bill.balance_due)) {
			const param = `bills[${index}].amount`;
			refuse(call, "amount_exceeds_bill_balance_due", param, `${bill.bill_number} has ${bill.balance_due} due.`);
		}
		return { bill_id: bill.id, cents: value };
	});
}

/** Finds an earlier payment with this key. @throws 409 `idempotency_key_mismatch` when it is a different payment */
function madeBefore(call: Call, body: ApPaymentCreateParams): ApPaymentRow | undefined {
	if (body.idempotency_key === undefined) return undefined;
	const known = rows(call.db, "ap_payment_books").by("idempotency_key", body.idempotency_key)[0];
	const payment = known && rows(call.db, "ap_payments").get(known.id);
	if (payment === undefined) return undefined;
	const same =
		payment.vendor_id === body.vendor_id &&
		payment.method === body.method &&
		cents(payment.amount) === cents(body.amount);
	if (!same) conflict(call, "idempotency_key_mismatch", "The key was used for another payment.");
	return payment;
}

function create(call: CallOf<"apPayments.create">) {
	const body = call.body;
	refuseWithoutMigration(call, ["suppress_gl", "skip_plaid", "idempotency_key"]);
	const before = madeBefore(call, body);
	if (before !== undefined) return { body: before };
	const vendor = referredVendor(call, body.vendor_id);
	const from = payingAccount(call, body.bank_account_id);
	const credits = openCredits(call, vendor.id, body.vendor_credit_ids ?? []);
	const available = credits.reduce((sum, one) => sum + one.cents, 0);
	const settlements = settlementsOf(call, body, available);
	const total = settlements.reduce((sum, one) => sum + one.cents, 0);
	const money = cents(body.amount);
	const fromCredit = Math.max(total - money, 0);

	const payment = insertPayment(call, body, vendor, settlements);
	const entryId = postPayment(call, { body, payment, vendor, from, money, fromCredit, credits });
	rows(call.db, "ap_payment_books").insert({
		id: payment.id,
		vendor_id: vendor.id,
		bank_account_id: from.bank_account_id,
		journal_entry_id: entryId,
		on_account: settlements.length === 0 ? money : 0,
		idempotency_key: body.idempotency_key ?? null,
	});
	if (settlements.length === 0)
		noteMove(call, {
			kind: "ap",
			owner_id: vendor.id,
			document_id: payment.id,
			cents: -money,
			date: payment.payment_date,
		});
	settle(call, payment, settlements);
	spendVendorCredits(call, payment.id, credits, settlements, fromCredit);
	return { body: payment };
}

/** The status of a new payment. An ACH payment is in transit until it clears (assumption). */
function stateOf(body: ApPaymentCreateParams, date: string) {
	if (body.method === "cash") return { status: "cleared", cleared_date: date };
	return { status: body.method === "ach" && body.skip_plaid !== true ? "pending" : "sent", cleared_date: null };
}

function insertPayment(
	call: Call,
	body: ApPaymentCreateParams,
	vendor: AccountRow,
	settlements: readonly Settlement[],
): ApPaymentRow {
	const date = body.payment_date ?? call.today();
	const number = body.method === "check" ? (body.reference ?? String(call.sequence("check", 1001))) : undefined;
	const [only] = settlements;
	const payment = rows(call.db, "ap_payments").insert({
		id: call.id("ap_payment"),
		object: "ap_payment",
		entity_id: call.key.entityId,
		vendor_id: vendor.id,
		bill_id: settlements.length === 1 ? (only?.bill_id ?? null) : null,
		batch_id: null,
		method: body.method,
		amount: dollars(cents(body.amount)),
		currency: "USD",
		reference: body.reference ?? number ?? null,
		...stateOf(body, date),
		payment_date: date,
		notes: body.notes ?? null,
		metadata: body.metadata ?? {},
		created_at: call.iso(),
	});
	if (payment.status === "pending") call.schedule(AP_CLEARING_MS, AP_CLEARING_JOB, { payment_id: payment.id });
	if (number !== undefined) {
		rows(call.db, "checks").insert({
			id: call.id("check"),
			check_number: number,
			ap_payment_id: payment.id,
			amount: payment.amount,
			payee: vendor.display_name,
			status: "issued",
			issued_at: call.iso(),
		});
	}
	return payment;
}

interface Made {
	readonly body: ApPaymentCreateParams;
	readonly payment: ApPaymentRow;
	readonly vendor: AccountRow;
	readonly from: PayingAccount;
	/** Cents of money, and of credits. */
	readonly money: number;
	readonly fromCredit: number;
	readonly credits: readonly OpenCredit[];
}

/** Posts payables against the money and the credits. @returns the entry's id, null with `suppress_gl` */
function postPayment(call: Call, made: Made): string | null {
	if (made.body.suppress_gl === true) return null;
	const entry = post(call, {
		source_type: "AP_PAYMENT",
		source_id: made.payment.id,
		description: `Payment to ${made.vendor.display_name}`,
		entry_date: made.payment.payment_date,
		date_param: "payment_date",
		lines: [
			{ account: "ap_account", debit: made.money + made.fromCredit },
			{ account: made.from.ledger, credit: made.money },
			...creditLines(made.credits, made.fromCredit),
		],
	});
	return entry?.id ?? null;
}

function settle(call: Call, payment: ApPaymentRow, settlements: readonly Settlement[]): void {
	for (const { bill_id, cents: value } of settlements) {
		rows(call.db, "ap_payment_applications").insert({
			id: call.id("ap_payment_application"),
			ap_payment_id: payment.id,
			bill_id,
			amount_applied: dollars(value),
		});
		settleBill(call, bill_id, value, payment.payment_date);
	}
}

export const AP_CLEARING_JOB = "ap_payment_clearing";

/** How long an ACH transfer takes: three days (assumption). */
const AP_CLEARING_MS = 3 * 86_400_000;

/** The job that clears an ACH payment. */
export const clearApPayment: JobHandler = (call, payload) => {
	const payment = rows(call.db, "ap_payments").get(String(payload.payment_id));
	if (payment?.status !== "pending") return;
	rows(call.db, "ap_payments").update(payment.id, { status: "cleared", cleared_date: call.today() });
};

export const apPaymentHandlers = {
	"apPayments.list": (call) => call.list(matching(call, "ap_payments")),
	"apPayments.create": create,
	"apPayments.retrieve": (call) => ({ body: found(call, "ap_payments", call.path.id) }),
} satisfies SomeHandlers;
