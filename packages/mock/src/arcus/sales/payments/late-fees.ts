/**
 * Late fees: a separate invoice for each overdue document, posted to finance charge income. Assumptions: the rate is for a month of
 * 30 days; it is charged for the days since the due date, or since the last fee on the document; no fee is charged on fees.
 */

import type { Call, JsonObject } from "../../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../../generated/handlers.ts";
import { dollars } from "../../shared/amounts.ts";
import { referred, refuse } from "../../shared/lookup.ts";
import type { AccountRow } from "../../shared/rows/accounts.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { numberSetting, setting } from "../../shared/settings.ts";
import { rows } from "../../shared/tables.ts";
import { insertDraft } from "../orders/order-create.ts";
import { insertLines } from "../orders/order-lines.ts";
import { recomputeOrder } from "../orders/order-totals.ts";
import { emitOrder } from "../orders/order-view.ts";
import { type OpenDocument, openDocuments, postToCustomer } from "./receivables.ts";

const DAY = 86_400_000;
const MONTH = 30;

type Compounding = "monthly" | "daily" | "none";

interface Terms {
	/** Percent a month. */
	readonly rate: number;
	readonly compounding: Compounding;
}

/** @throws 422 `late_fees_disabled` */
function termsOf(call: Call): Terms {
	const rate = numberSetting(call.db, "late_fee_rate_percent") ?? 0;
	if (setting(call.db, "late_fee_enabled") !== true || rate <= 0) {
		const hint = "Set late_fee_enabled and a late_fee_rate_percent above 0 in the entity settings.";
		refuse(call, "late_fees_disabled", "settings", hint);
	}
	const given = setting(call.db, "late_fee_compounding");
	return { rate, compounding: given === "monthly" || given === "daily" ? given : "none" };
}

/** Simple interest by the day, or compound interest by full months or by days; in cents, rounded half up. */
export function feeCents(balance: number, days: number, { rate, compounding }: Terms): number {
	const monthly = rate / 100;
	if (compounding === "none") return Math.round((balance * rate * days) / (100 * MONTH));
	const factor = compounding === "daily" ? (1 + monthly / MONTH) ** days : (1 + monthly) ** Math.floor(days / MONTH);
	return Math.round(balance * (factor - 1));
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

interface Assessment {
	readonly document: OpenDocument;
	readonly account: AccountRow;
	readonly fee: number;
	readonly overdue: number;
}

/** Returns the fee on an overdue document, or the reason for not charging one. */
function assess(call: Call, document: OpenDocument, terms: Terms): Assessment | string {
	const { order, due } = document;
	const fees = rows(call.db, "late_fees");
	const account = rows(call.db, "accounts").get(order.account_id);
	if (account === undefined) throw new Error(`order ${order.id} has no account`);
	if (fees.get(order.id) !== undefined) return "The document is itself a late fee.";
	const last = fees
		.by("source_order_id", order.id)
		.filter((one) => rows(call.db, "orders").get(one.id)?.order_status !== "voided")
		.at(-1)?.assessed_on;
	if (last === call.today()) return "A late fee was charged today.";
	const fee = feeCents(document.cents, daysBetween(last ?? due, call.today()), terms);
	if (fee > 0) return { document, account, fee, overdue: daysBetween(due, call.today()) };
	return terms.compounding === "monthly"
		? "Less than a full month has passed since the due date or the last fee."
		: "The fee would be less than a cent.";
}

/** Creates the invoice of a fee, confirmed and posted. */
function charge(call: Call, { document, account, fee }: Assessment): OrderRow {
	const value = dollars(fee);
	const draft = insertDraft(
		call,
		{ document_type: "invoice", account_id: account.id },
		{ account, termId: account.payment_term_id, shipping: undefined, billing: undefined },
	);
	insertLines(call, draft.id, [
		{
			product_id: null,
			variant_id: null,
			sku: null,
			title: `Late fee on ${document.order.order_number}`,
			quantity: 1,
			quantity_fulfilled: 0,
			quantity_returned: 0,
			sell_rate: value,
			list_price: value,
			discount_amount: 0,
			line_subtotal: value,
			tax_amount: 0,
			line_total: value,
			unit_cost: 0,
			weight: null,
			is_tax_exempt: true,
			product_tax_code: null,
			notes: null,
		},
	]);
	const invoice = recomputeOrder(call, rows(call.db, "orders").update(draft.id, { order_status: "confirmed" }));
	rows(call.db, "sale_postings").insert({ id: invoice.id, revenue: fee, discount: 0, tax: 0, shipping: 0, fees: 0 });
	postToCustomer(
		call,
		invoice,
		{ posted: fee },
		{
			source_type: "LATE_FEE",
			source_id: invoice.id,
			description: `Late fee on ${document.order.order_number}`,
			lines: [{ account: "finance_charge_income", credit: fee }],
		},
	);
	rows(call.db, "late_fees").insert({
		id: invoice.id,
		source_order_id: document.order.id,
		assessed_on: call.today(),
	});
	emitOrder(call, "order.created", invoice);
	emitOrder(call, "order.invoiced", invoice);
	return invoice;
}

const shown = (one: Assessment, invoiceId: string | null, compounding: Compounding): JsonObject => ({
	source_order_id: one.document.order.id,
	late_fee_order_id: invoiceId,
	account_id: one.account.id,
	customer_name: one.account.display_name,
	invoice_number: one.document.order.invoice_number ?? one.document.order.order_number,
	balance_due: dollars(one.document.cents),
	fee_amount: dollars(one.fee),
	days_overdue: one.overdue,
	compounding,
});

function assessLateFees(call: CallOf<"receivables.assessLateFees">) {
	const { account_id: accountId, dry_run: isDry } = call.body;
	if (accountId != null) referred(call, "accounts", accountId, "account_id");
	const terms = termsOf(call);
	const assessed: JsonObject[] = [];
	const skipped: JsonObject[] = [];
	let total = 0;
	const overdue = openDocuments(call.db, accountId ?? undefined).filter((document) => document.due < call.today());
	for (const document of overdue) {
		const outcome = assess(call, document, terms);
		const { id, account_id } = document.order;
		if (typeof outcome === "string") {
			skipped.push({ source_order_id: id, account_id, reason: outcome });
			continue;
		}
		total += outcome.fee;
		assessed.push(shown(outcome, isDry === true ? null : charge(call, outcome).id, terms.compounding));
	}
	return { body: { assessed, skipped, total_fee_amount: dollars(total), dry_run: isDry === true } };
}

export const lateFeeHandlers = { "receivables.assessLateFees": assessLateFees } satisfies SomeHandlers;
