/**
 * Credits of vendors. Issuing one debits vendor returns receivable and credits vendor credits, as documented. Using one on a bill
 * reverses the claim (receivable against payables) and releases the balance of the vendor credits account: for a return that is the cost of the
 * goods, which their shipment posted there; every other credit reduces the cost of purchases (assumption: both releases).
 */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { VendorCreditCreateParams } from "../generated/types.ts";
import { type PostingLine, post } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { found, refuse } from "../shared/lookup.ts";
import type { VendorCreditRow } from "../shared/rows/purchasing.ts";
import { numberSetting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { matching, referredVendor, refuseOtherVendor } from "./vendors.ts";

/** The part of a bill that is settled, in cents. */
export interface Settlement {
	readonly bill_id: string;
	readonly cents: number;
}

const REASONS = new Set(["return", "price_adjustment", "duplicate_payment", "rebate", "other"]);

/** Maps the sources of a credit to the reasons that lists show. */
const REASON_OF: Readonly<Record<string, string>> = {
	vendor_return: "return",
	price_adjustment: "price_adjustment",
	rebate: "rebate",
	duplicate_payment: "duplicate_payment",
};

/** Returns a credit as lists and retrievals show it. */
export const vendorCredit = (row: VendorCreditRow): JsonObject => ({
	id: row.id,
	object: "vendor_credit",
	entity_id: row.entity_id,
	credit_number: row.credit_number,
	vendor_id: row.vendor_id,
	amount: row.amount,
	amount_applied: row.amount_applied,
	reason: row.reason,
	source_vendor_return_id: row.source_type === "vendor_return" ? row.source_id : null,
	status: row.status,
	issued_at: row.created_at,
	notes: row.notes,
});

/** Returns a credit as in the response to its creation. */
const ledgerShape = (row: VendorCreditRow, idempotent: boolean): JsonObject => ({
	id: row.id,
	entity_id: row.entity_id,
	vendor_id: row.vendor_id,
	credit_number: row.credit_number,
	amount: row.amount.toFixed(2),
	remaining_amount: dollars(balanceOf(row)).toFixed(2),
	source_type: row.source_type,
	source_id: row.source_id,
	status: row.status === "issued" ? "open" : row.status,
	expires_at: row.expires_at,
	idempotent,
	created_at: row.created_at,
	updated_at: row.updated_at,
});

/** Returns the balance of a credit, in cents. */
const balanceOf = (row: VendorCreditRow): number =>
	row.status === "voided" ? 0 : cents(row.amount) - cents(row.amount_applied);

function issue(call: CallOf<"vendorCredits.create">) {
	const body = call.body;
	const vendor = referredVendor(call, body.vendor_id);
	const sourceType = body.source_type ?? "manual";
	const sourceId = body.source_id ?? null;
	const known = rows(call.db, "vendor_credits").find(
		(row) => sourceId !== null && row.source_type === sourceType && row.source_id === sourceId,
	);
	if (known !== undefined) return { body: { data: ledgerShape(known, true) } };
	if (sourceId !== null) checkSource(call, sourceType, sourceId, vendor.id);
	const value = cents(body.amount);
	if (value === 0) refuse(call, "validation_error", "amount", "The amount must be at least one cent.");
	const credit = insertCredit(call, body, { sourceType, sourceId, value });
	post(call, {
		source_type: "VENDOR_CREDIT",
		source_id: credit.id,
		description: `Vendor credit ${credit.credit_number}`,
		lines: [
			{ account: "vendor_returns_receivable", debit: value },
			{ account: "vendor_credits", credit: value },
		],
	});
	return { body: { data: ledgerShape(credit, false) } };
}

/** Checks that the source of a credit is a vendor return or a bill. @throws 422 with `source_id` */
function checkSource(call: Call, sourceType: string, id: string, vendorId: string): void {
	const goods = rows(call.db, "vendor_returns").get(id);
	const source = goods ?? (sourceType === "vendor_return" ? undefined : rows(call.db, "vendor_bills").get(id));
	const what = sourceType === "vendor_return" ? "vendor return" : "vendor return or bill";
	const owner =
		source?.vendor_id ?? refuse(call, "invalid_reference", "source_id", `\`source_id\` does not match any ${what}.`);
	refuseOtherVendor(call, vendorId, owner, "source_id", "The source of the credit");
	if (goods !== undefined && goods.status !== "shipped") {
		refuse(call, "vendor_return_not_shipped", "source_id", `The vendor return is ${goods.status}.`);
	}
}

function insertCredit(
	call: Call,
	body: VendorCreditCreateParams,
	{ sourceType, sourceId, value }: { sourceType: string; sourceId: string | null; value: number },
): VendorCreditRow {
	const known = body.reason != null && REASONS.has(body.reason);
	const now = call.iso();
	return rows(call.db, "vendor_credits").insert({
		id: call.id("vendor_credit"),
		entity_id: call.key.entityId,
		vendor_id: body.vendor_id,
		credit_number: `VC-${String(call.sequence("vendor_credit")).padStart(6, "0")}`,
		amount: dollars(value),
		amount_applied: 0,
		// A free-text reason is kept with the notes.
		reason: known ? (body.reason ?? "other") : (REASON_OF[sourceType] ?? "other"),
		source_type: sourceType,
		source_id: sourceId,
		status: "issued",
		notes: body.notes ?? (known ? null : (body.reason ?? null)),
		expires_at: expiry(call, body.expires_at),
		created_at: now,
		updated_at: now,
	});
}

/** Returns the expiry. Null means never; without a date, the entity's setting decides (assumption: its name). */
function expiry(call: Call, value: string | null | undefined): string | null {
	if (value === null) return null;
	if (value === undefined) {
		const days = numberSetting(call.db, "vendor_credit_expiry_days");
		return days === undefined ? null : new Date(call.now + days * 86_400_000).toISOString();
	}
	const at = Date.parse(value);
	if (!(at > call.now)) refuse(call, "validation_error", "expires_at", "`expires_at` must be in the future.");
	return new Date(at).toISOString();
}

/** A credit that a payment can use, with its balance in cents. */
export interface OpenCredit {
	readonly credit: VendorCreditRow;
	readonly cents: number;
}

/** Finds the credits that a payment names. @throws 422 with `vendor_credit_ids[i]` */
export function openCredits(call: Call, vendorId: string, ids: readonly string[]): OpenCredit[] {
	return ids.map((id, index) => {
		const param = `vendor_credit_ids[${index}]`;
		const credit = rows(call.db, "vendor_credits").get(id);
		if (credit === undefined) {
			return refuse(call, "invalid_reference", param, `\`${param}\` does not match any vendor credit.`);
		}
		refuseOtherVendor(call, vendorId, credit.vendor_id, param, "The credit");
		if (ids.indexOf(id) !== index) refuse(call, "validation_error", param, "The credit is in the list twice.");
		if (credit.expires_at !== null && Date.parse(credit.expires_at) <= call.now) {
			refuse(call, "vendor_credit_expired", param, `${credit.credit_number} has expired.`);
		}
		const left = balanceOf(credit);
		if (left <= 0) refuse(call, "vendor_credit_not_open", param, `${credit.credit_number} is ${credit.status}.`);
		return { credit, cents: left };
	});
}

/** Returns how much of each credit is used, in the order of the request. */
function shares(credits: readonly OpenCredit[], total: number): { credit: VendorCreditRow; used: number }[] {
	let left = total;
	return credits.flatMap(({ credit, cents: open }) => {
		const used = Math.min(open, left);
		left -= used;
		return used > 0 ? [{ credit, used }] : [];
	});
}

/** Returns the lines of a payment's entry for its credits. They add up to `total` on the credit side. */
export function creditLines(credits: readonly OpenCredit[], total: number): PostingLine[] {
	return shares(credits, total).flatMap(({ credit, used }): PostingLine[] => [
		{ account: "vendor_returns_receivable", credit: used, description: credit.credit_number },
		...(credit.source_type === "vendor_return"
			? []
			: [
					{ account: "vendor_credits", debit: used, description: credit.credit_number },
					{ account: "purchase_price_variance", credit: used, description: credit.credit_number },
				]),
	]);
}

/** Marks credits as used on the bills of a payment. Money pays the first bills, credits the last. */
export function spendVendorCredits(
	call: Call,
	paymentId: string,
	credits: readonly OpenCredit[],
	settlements: readonly Settlement[],
	total: number,
): void {
	const bills = [...settlements].reverse().map((one) => ({ ...one, left: one.cents }));
	for (const { credit, used } of shares(credits, total)) {
		let left = used;
		for (const bill of bills) {
			const part = Math.min(bill.left, left);
			if (part <= 0) continue;
			bill.left -= part;
			left -= part;
			rows(call.db, "vendor_credit_applications").insert({
				id: call.id("vendor_credit_application"),
				vendor_credit_id: credit.id,
				bill_id: bill.bill_id,
				ap_payment_id: paymentId,
				amount_applied: dollars(part),
				created_at: call.iso(),
			});
		}
		const rest = balanceOf(credit) - used;
		rows(call.db, "vendor_credits").update(credit.id, {
			amount_applied: dollars(cents(credit.amount_applied) + used),
			status: rest === 0 ? "fully_applied" : "partially_applied",
			updated_at: call.iso(),
		});
	}
}

function refuseToApply(call: CallOf<"vendorCredits.apply">): never {
	found(call, "vendor_credits", call.path.id);
	return call.fail(400, "use_ap_payments", {
		type: "validation_error",
		hint: "Pass the credit's id in `vendor_credit_ids` of POST /ap-payments.",
	});
}

export const vendorCreditHandlers = {
	"vendorCredits.list": (call) => call.list(matching(call, "vendor_credits").map(vendorCredit)),
	"vendorCredits.create": issue,
	"vendorCredits.retrieve": (call) => ({ body: vendorCredit(found(call, "vendor_credits", call.path.id)) }),
	"vendorCredits.apply": refuseToApply,
} satisfies SomeHandlers;
