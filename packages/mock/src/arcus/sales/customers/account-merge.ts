/** Merges two accounts: references move to the winner, and the loser remains as an inactive pointer to it. */

import type { Result } from "../../../engine/handler.ts";
import type { CallOf } from "../../generated/handlers.ts";
import { conflict, found, referred, refuse } from "../../shared/lookup.ts";
import { rows, type Tables } from "../../shared/tables.ts";
import { refreshCreditBalance } from "../payments/receivables.ts";

/** The references to a customer that move. Ledger and stock history keep the old account. */
const MOVED = [
	"orders",
	"payments",
	"receivables",
	"credit_memos",
	"customer_credits",
	"pricing_policies",
	"addresses",
	"contacts",
	"payment_methods",
] as const satisfies readonly (keyof Tables)[];

/** The references to a vendor that move. */
const MOVED_WITH_VENDOR = [
	"product_vendors",
	"vendor_bills",
	"ap_payments",
	"ap_payment_books",
	"vendor_prepayments",
	"vendor_credits",
	"vendor_returns",
] as const satisfies readonly (keyof Tables)[];

export function mergeAccount(call: CallOf<"accounts.merge">): Result {
	const { loser_account_id: loserId, reason } = call.body;
	const winner = found(call, "accounts", call.path.id);
	const loser = referred(call, "accounts", loserId, "loser_account_id");
	if (loser.id === winner.id) {
		refuse(call, "cannot_merge_into_itself", "loser_account_id", "An account cannot be merged into itself.");
	}
	if (loser.account_type !== winner.account_type) {
		refuse(call, "account_type_mismatch", "loser_account_id", "Both accounts must have the same account_type.");
	}
	if (loser.merged_into_account_id !== null) {
		conflict(call, "account_already_merged", "The account is already merged.");
	}

	const moved: Record<string, number> = {};
	for (const name of MOVED) {
		const table = rows(call.db, name);
		const own = [...table.by("account_id", loser.id)];
		for (const row of own) table.update(row.id, { account_id: winner.id, ...withoutDefaults(row) });
		moved[name] = own.length;
	}
	const products = rows(call.db, "products");
	for (const product of [...products.by("vendor_id", loser.id)]) products.update(product.id, { vendor_id: winner.id });
	for (const name of MOVED_WITH_VENDOR) {
		const table = rows(call.db, name);
		for (const row of [...table.by("vendor_id", loser.id)]) table.update(row.id, { vendor_id: winner.id });
	}

	const now = call.iso();
	rows(call.db, "accounts").update(loser.id, {
		is_active: false,
		merged_into_account_id: winner.id,
		merged_at: now,
		updated_at: now,
	});
	refreshCreditBalance(call, winner.id);
	return {
		body: {
			winner_account_id: winner.id,
			loser_account_id: loser.id,
			merged_at: now,
			reason: reason ?? null,
			moved: { orders: moved.orders ?? 0, payments: moved.payments ?? 0 },
		},
	};
}

/** The winner keeps its defaults. */
function withoutDefaults(row: object): Record<string, false> {
	const flags = ["is_default_billing", "is_default_shipping", "is_primary"].filter((flag) => flag in row);
	return Object.fromEntries(flags.map((flag) => [flag, false]));
}
