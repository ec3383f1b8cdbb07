/** Vendor bills: created, approved, rejected, voided and written off. */

import type { Call } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { VendorBillCreateParams } from "../generated/types.ts";
import { noteMove, periodOf, post } from "../ledger/index.ts";
import { linesOfOrder } from "../sales/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { AccountRow } from "../shared/rows/accounts.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import type { PurchaseReceiptRow, VendorBillRow } from "../shared/rows/purchasing.ts";
import { numberSetting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { releaseMatches } from "./purchase-matching.ts";
import { acceptBill, isOwed, taxOf, unpostBill } from "./vendor-bill-books.ts";
import { type CheckedLine, checkLines, goodsLine, insertBillLines, unbilledLines } from "./vendor-bill-lines.ts";
import { matching, referredVendor, refuseOtherVendor } from "./vendors.ts";

const DAY = 86_400_000;

/** Fields for migration loads. @throws 403 `insufficient_scope` without migration:write */
export function refuseWithoutMigration(call: Call, fields: readonly string[]): void {
	for (const field of fields) {
		const sent = call.body[field];
		if (sent === undefined || sent === false || call.hasScope("migration:write")) continue;
		call.fail(403, "insufficient_scope", {
			type: "permission_error",
			required: "migration:write",
			param: field,
			hint: `\`${field}\` needs migration:write.`,
		});
	}
}

interface NewBill {
	readonly vendor: AccountRow;
	readonly order: OrderRow | undefined;
	readonly lines: readonly CheckedLine[];
	readonly status: string;
	readonly body: Omit<VendorBillCreateParams, "vendor_id" | "items" | "po_id">;
}

/** Adds a bill with its lines, without posting it. @throws 422 `bill_total_not_positive` (assumption: the code) */
function insertBill(call: Call, { vendor, order, lines, status, body }: NewBill): VendorBillRow {
	const subtotal = lines.reduce((sum, { line }) => sum + cents(line.amount), 0);
	const tax = lines.reduce((sum, { line }) => sum + taxOf(line), 0);
	if (subtotal + tax <= 0) refuse(call, "bill_total_not_positive", "items", "The total of the lines must be above 0.");
	const now = call.iso();
	const date = body.bill_date ?? call.today();
	const termId = order?.payment_term_id ?? vendor.payment_term_id;
	const bill = rows(call.db, "vendor_bills").insert({
		id: call.id("vendor_bill"),
		object: "vendor_bill",
		entity_id: call.key.entityId,
		bill_number: `BILL-${String(call.sequence("vendor_bill")).padStart(6, "0")}`,
		vendor_invoice_number: body.vendor_invoice_number ?? null,
		vendor_id: vendor.id,
		po_id: order?.id ?? null,
		status,
		bill_date: date,
		due_date: body.due_date ?? dueDate(call, date, termId),
		subtotal: dollars(subtotal),
		tax_total: dollars(tax),
		shipping_total: 0,
		bill_total: dollars(subtotal + tax),
		amount_paid: 0,
		balance_due: dollars(subtotal + tax),
		currency: "USD",
		payment_term_id: termId,
		notes: body.notes ?? null,
		metadata: {},
		created_at: now,
		updated_at: now,
	});
	rows(call.db, "vendor_bill_books").insert({
		id: bill.id,
		suppress_gl: body.suppress_gl === true,
		write_off: null,
	});
	insertBillLines(call, bill.id, lines);
	return bill;
}

function dueDate(call: Call, billDate: string, termId: string | null): string | null {
	const term = termId === null ? undefined : rows(call.db, "payment_terms").get(termId);
	if (term === undefined) return null;
	return new Date(Date.parse(billDate) + term.due_days * DAY).toISOString().slice(0, 10);
}

function create(call: CallOf<"vendorBills.create">) {
	const body = call.body;
	refuseWithoutMigration(call, ["suppress_gl"]);
	const vendor = referredVendor(call, body.vendor_id);
	const order = body.po_id === undefined ? undefined : orderOfBill(call, vendor, body.po_id);
	const lines =
		order !== undefined && body.items === undefined
			? unbilledLines(call, order)
			: checkLines(call, order, body.items ?? []);
	if (lines.length === 0) {
		const code = order === undefined ? "validation_error" : "nothing_to_bill";
		const why = order === undefined ? "A bill needs at least one line." : "The order has nothing left to bill.";
		refuse(call, code, "items", why);
	}
	const bill = insertBill(call, { vendor, order, lines, body, status: "pending_approval" });
	const threshold = numberSetting(call.db, "vendor_bill_approval_threshold");
	const waits = threshold !== undefined && cents(bill.bill_total) > cents(threshold);
	return { body: waits ? bill : acceptBill(call, bill) };
}

function orderOfBill(call: Call, vendor: AccountRow, id: string): OrderRow {
	const order = referred(call, "orders", id, "po_id");
	if (order.document_type !== "purchase_order") {
		refuse(call, "invalid_reference", "po_id", "`po_id` is not the id of a purchase order.");
	}
	refuseOtherVendor(call, vendor.id, order.account_id, "po_id", "The purchase order");
	return order;
}

/** Drafts a bill for one receipt, at the ordered cost, until the vendor's own invoice arrives. */
export function billReceipt(call: Call, order: OrderRow, receipt: PurchaseReceiptRow): VendorBillRow {
	const items = new Map(linesOfOrder(call, order.id).map((item) => [item.id, item]));
	const lines = receipt.items.flatMap(({ order_item_id: id, quantity_received: quantity }) => {
		const item = items.get(id);
		return item === undefined ? [] : [goodsLine(item, quantity)];
	});
	const vendor = referredVendor(call, order.account_id);
	return insertBill(call, { vendor, order, lines, body: {}, status: "draft" });
}

const refuseStatus = (call: Call, bill: VendorBillRow): never =>
	conflict(call, "invalid_vendor_bill_status", `${bill.bill_number} is ${bill.status}.`);

const WAITING = new Set(["draft", "pending_approval"]);

function approve(call: CallOf<"vendorBills.approve">) {
	const bill = found(call, "vendor_bills", call.path.id);
	if (!WAITING.has(bill.status)) refuseStatus(call, bill);
	const { notes } = call.body;
	if (notes !== undefined) rows(call.db, "vendor_bills").update(bill.id, { notes });
	return { body: acceptBill(call, bill) };
}

/** Ends an unpaid bill: reverses its posting, and releases its goods to be billed again. */
function end(call: Call, bill: VendorBillRow, status: "rejected" | "voided"): VendorBillRow {
	unpostBill(call, bill, `${bill.bill_number} ${status}`);
	if (isOwed(bill)) noLongerOwed(call, bill);
	releaseMatches(call, bill.id);
	return rows(call.db, "vendor_bills").update(bill.id, { status, balance_due: 0, updated_at: call.iso() });
}

const noLongerOwed = (call: Call, bill: VendorBillRow): void =>
	noteMove(call, {
		kind: "ap",
		owner_id: bill.vendor_id,
		document_id: bill.id,
		cents: -cents(bill.balance_due),
	});

function reject(call: CallOf<"vendorBills.reject">) {
	const bill = found(call, "vendor_bills", call.path.id);
	if (!WAITING.has(bill.status) && bill.status !== "approved") refuseStatus(call, bill);
	return { body: end(call, bill, "rejected") };
}

function voidBill(call: CallOf<"vendorBills.delete">) {
	const bill = found(call, "vendor_bills", call.path.id);
	if (bill.amount_paid > 0)
		conflict(call, "vendor_bill_has_payments", `${bill.amount_paid} has been paid on the bill.`);
	if (!WAITING.has(bill.status) && bill.status !== "approved" && bill.status !== "rejected") refuseStatus(call, bill);
	end(call, bill, "voided");
	return { status: 204 };
}

function writeOff(call: CallOf<"vendorBills.writeOff">) {
	const bill = found(call, "vendor_bills", call.path.id);
	const { reason, notes, idempotency_key: key } = call.body;
	const before = rows(call.db, "vendor_bill_books").get(bill.id)?.write_off;
	if (before != null && key !== undefined && before.key === key) return { body: { data: before.result } };
	if (!isOwed(bill)) refuseStatus(call, bill);
	const today = call.today();
	const { status: period } = periodOf(call, today);
	if (period !== "open" && period !== "close_requested") {
		refuse(call, "closed_period", "id", `The period of ${today} is closed.`);
	}
	const value = cents(bill.balance_due);
	noLongerOwed(call, bill);
	const entry = post(call, {
		source_type: "VENDOR_WRITE_OFF",
		source_id: bill.id,
		description: `${bill.bill_number} written off: ${reason}`,
		lines: [
			{ account: "ap_account", debit: value },
			{ account: "vendor_write_off_income", credit: value },
		],
	});
	rows(call.db, "vendor_bills").update(bill.id, {
		status: "written_off",
		balance_due: 0,
		...(notes !== undefined && { notes }),
		updated_at: call.iso(),
	});
	const result = {
		success: true,
		id: bill.id,
		bill_number: bill.bill_number,
		amount_written_off: dollars(value),
		new_status: "written_off",
		journal_entry_id: entry?.id ?? null,
	};
	rows(call.db, "vendor_bill_books").update(bill.id, { write_off: { key: key ?? null, result } });
	return { body: { data: result } };
}

export const vendorBillHandlers = {
	"vendorBills.list": (call) => call.list(matching(call, "vendor_bills")),
	"vendorBills.create": create,
	"vendorBills.retrieve": (call) => ({ body: found(call, "vendor_bills", call.path.id) }),
	"vendorBills.delete": voidBill,
	"vendorBills.approve": approve,
	"vendorBills.reject": reject,
	"vendorBills.writeOff": writeOff,
} satisfies SomeHandlers;
