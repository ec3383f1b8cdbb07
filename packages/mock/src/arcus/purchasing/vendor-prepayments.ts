/** Money paid to vendors before a bill. It is on the asset account 1440 until a bill uses it or the vendor refunds it. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { type PostingLine, periodOf, post } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { found, refuse } from "../shared/lookup.ts";
import type { VendorPrepaymentRow } from "../shared/rows/purchasing.ts";
import { setting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { payableBill, settleBill } from "./vendor-bill-books.ts";
import { payingAccount, vendorOfPath } from "./vendors.ts";

/** Returns a prepayment as lists show it. */
const listed = (call: Call, row: VendorPrepaymentRow): JsonObject => ({
	id: row.id,
	prepayment_number: row.prepayment_number,
	amount: row.amount,
	applied_amount: row.applied_amount,
	balance: row.balance,
	status: row.status,
	payment_method: row.payment_method,
	payment_date: row.payment_date,
	note: row.note,
	journal_entry_id: row.journal_entry_id,
	created_at: row.created_at,
	vendor_name: rows(call.db, "accounts").get(row.vendor_id)?.display_name ?? null,
});

/** Returns a prepayment as in the response to its creation. */
const recorded = (row: VendorPrepaymentRow): JsonObject => ({
	prepayment_id: row.id,
	prepayment_number: row.prepayment_number,
	amount: row.amount,
	applied_amount: row.applied_amount,
	balance: row.balance,
	status: row.status,
	payment_method: row.payment_method,
	payment_date: row.payment_date,
	journal_entry_id: row.journal_entry_id,
	vendor_id: row.vendor_id,
	entity_id: row.entity_id,
});

function list(call: CallOf<"vendors.prepayments.list">) {
	const vendor = vendorOfPath(call);
	const own = rows(call.db, "vendor_prepayments")
		.by("vendor_id", vendor.id)
		.filter((row) => call.query.status === undefined || row.status === call.query.status);
	const open = own.reduce((sum, row) => sum + cents(row.balance), 0);
	return call.list(
		own.map((row) => listed(call, row)),
		{ meta: { count: own.length, total_unapplied_balance: dollars(open) } },
	);
}

/** A tax year is locked when each of its months is closed. @throws 422 `tax_year_locked` */
function refuseLockedYear(call: Call, date: string, param: string): void {
	const year = date.slice(0, 4);
	const open = periodOf(call, date).status === "open";
	const months = rows(call.db, "periods").filter((one) => one.start_date.startsWith(year));
	if (!open && months.every((one) => one.status !== "open" && one.status !== "close_requested")) {
		refuse(call, "tax_year_locked", param, `The tax year ${year} is locked.`);
	}
}

function record(call: CallOf<"vendors.prepayments.create">) {
	const vendor = vendorOfPath(call);
	const body = call.body;
	// The header has precedence: the engine has already replied to a repetition with the same header.
	const key = call.headers.get("idempotency-key") === undefined ? body.idempotency_key : undefined;
	const before = key === undefined ? undefined : rows(call.db, "vendor_prepayments").by("idempotency_key", key)[0];
	if (before !== undefined) return { body: { data: recorded(before) } };
	if (setting(call.db, "enable_vendor_prepayments_asset_posting") !== true) {
		refuse(
			call,
			"prepayment_mode_disabled",
			"amount",
			"Turn on the entity setting enable_vendor_prepayments_asset_posting.",
		);
	}
	const method = body.payment_method_id;
	if (method !== undefined && rows(call.db, "payment_methods").get(method)?.account_id !== vendor.id) {
		refuse(call, "invalid_reference", "payment_method_id", "The vendor has no such payment method.");
	}
	const { ledger: cash } = payingAccount(call, body.bank_account_id);
	const date = body.payment_date ?? call.today();
	refuseLockedYear(call, date, "payment_date");
	const value = cents(body.amount);
	const id = call.id("vendor_prepayment");
	const number = `VPREP-${String(call.sequence("vendor_prepayment")).padStart(7, "0")}`;
	const entryId = postPrepayment(call, id, `Prepayment ${number}`, date, [
		{ account: "vendor_prepayments", debit: value },
		{ account: cash, credit: value },
	]);
	const row = rows(call.db, "vendor_prepayments").insert({
		id,
		entity_id: call.key.entityId,
		vendor_id: vendor.id,
		prepayment_number: number,
		amount: dollars(value),
		applied_amount: 0,
		balance: dollars(value),
		status: "active",
		payment_method: body.payment_method,
		payment_date: `${date}T00:00:00.000Z`,
		note: body.note ?? null,
		journal_entry_id: entryId,
		cash_account: cash,
		idempotency_key: key ?? null,
		created_at: call.iso(),
	});
	return { body: { data: recorded(row) } };
}

/** Posts an entry of a prepayment. Its amount is never 0, so there always is an entry. */
function postPrepayment(call: Call, id: string, description: string, date: string, lines: PostingLine[]): string {
	const entry = post(call, {
		source_type: "VENDOR_PREPAYMENT",
		source_id: id,
		description,
		entry_date: date,
		date_param: "payment_date",
		lines,
	});
	if (entry === undefined) throw new Error(`${description}: the posting has no lines`);
	return entry.id;
}

const APPLICABLE = new Set(["active", "partially_applied"]);

function apply(call: CallOf<"vendorPrepayments.apply">) {
	const prepayment = found(call, "vendor_prepayments", call.path.id);
	const body = call.body;
	if (!APPLICABLE.has(prepayment.status)) {
		const why = `${prepayment.prepayment_number} is ${prepayment.status}.`;
		refuse(call, "prepayment_not_applicable", "id", why);
	}
	const bill = payableBill(call, body.bill_id, prepayment.vendor_id, "bill_id");
	const balance = cents(prepayment.balance);
	const due = cents(bill.balance_due);
	const value = body.amount == null ? Math.min(balance, due) : cents(body.amount);
	if (value === 0) refuse(call, "validation_error", "amount", "The amount must be at least one cent.");
	if (value > balance) {
		refuse(call, "amount_exceeds_prepayment_balance", "amount", `The prepayment has ${dollars(balance)} left.`);
	}
	if (value > due) refuse(call, "amount_exceeds_bill_balance_due", "amount", `The bill has ${dollars(due)} due.`);
	const description = `${prepayment.prepayment_number} on ${bill.bill_number}`;
	const entryId = postPrepayment(call, prepayment.id, description, call.today(), [
		{ account: "ap_account", debit: value },
		{ account: "vendor_prepayments", credit: value },
	]);
	const application = rows(call.db, "vendor_prepayment_applications").insert({
		id: call.id("vendor_prepayment_application"),
		vendor_prepayment_id: prepayment.id,
		bill_id: bill.id,
		amount_applied: dollars(value),
		journal_entry_id: entryId,
		created_at: call.iso(),
	});
	const used = rows(call.db, "vendor_prepayments").update(prepayment.id, {
		applied_amount: dollars(cents(prepayment.applied_amount) + value),
		balance: dollars(balance - value),
		status: value === balance ? "fully_applied" : "partially_applied",
	});
	return {
		body: {
			data: {
				application_id: application.id,
				prepayment_id: used.id,
				prepayment_number: used.prepayment_number,
				prepayment_balance: used.balance,
				bill_balance_due: settleBill(call, bill.id, value).balance_due,
				amount_applied: dollars(value),
				journal_entry_id: entryId,
			},
		},
	};
}

/** Records a refund by the vendor. After a partial refund, the rest can still be used (assumption). */
function refund(call: CallOf<"vendorPrepayments.refund">) {
	const prepayment = found(call, "vendor_prepayments", call.path.id);
	const body = call.body;
	const balance = cents(prepayment.balance);
	if (!APPLICABLE.has(prepayment.status) || balance === 0) {
		const why = `${prepayment.prepayment_number} is ${prepayment.status}.`;
		refuse(call, "prepayment_not_refundable", "id", why);
	}
	const value = body.refund_amount == null ? balance : cents(body.refund_amount);
	if (value === 0) refuse(call, "validation_error", "refund_amount", "The amount must be at least one cent.");
	if (value > balance) {
		refuse(call, "refund_exceeds_balance", "refund_amount", `The prepayment has ${dollars(balance)} left.`);
	}
	const description = `${prepayment.prepayment_number} refunded${body.reason == null ? "" : `: ${body.reason}`}`;
	const entryId = postPrepayment(call, prepayment.id, description, call.today(), [
		{ account: prepayment.cash_account, debit: value },
		{ account: "vendor_prepayments", credit: value },
	]);
	const left = rows(call.db, "vendor_prepayments").update(prepayment.id, {
		balance: dollars(balance - value),
		...(value === balance && { status: "refunded" }),
	});
	return {
		body: {
			data: {
				prepayment_id: left.id,
				prepayment_number: left.prepayment_number,
				refund_amount: dollars(value),
				prepayment_status: left.status,
				prepayment_balance: left.balance,
				journal_entry_id: entryId,
			},
		},
	};
}

export const vendorPrepaymentHandlers = {
	"vendors.prepayments.list": list,
	"vendors.prepayments.create": record,
	"vendorPrepayments.apply": apply,
	"vendorPrepayments.refund": refund,
} satisfies SomeHandlers;
