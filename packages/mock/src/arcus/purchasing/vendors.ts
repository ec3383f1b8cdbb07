/** Vendors: accounts of the type `vendor`. */
import type { Call } from "../../engine/handler.ts";
import { found, referred, refuse } from "../shared/lookup.ts";
import type { AccountRow } from "../shared/rows/accounts.ts";
import { rows } from "../shared/tables.ts";

/** Finds the vendor that the body names. @throws 422 with `param` (codes: assumption) */
export function referredVendor(call: Call, id: string, param = "vendor_id"): AccountRow {
	const account = referred(call, "accounts", id, param);
	if (account.account_type !== "vendor") {
		refuse(call, "account_type_mismatch", param, `${account.display_name} is not a vendor.`);
	}
	if (!account.is_active) refuse(call, "account_inactive", param, "The vendor is inactive.");
	return account;
}

/** Finds the vendor that the path names. @throws 404 `not_found` */
export function vendorOfPath(call: Call): AccountRow {
	const account = found(call, "accounts", call.path.id);
	return account.account_type === "vendor" ? account : found(call, "accounts", undefined);
}

/** Rejects a record of another vendor. @throws 422 `vendor_mismatch` */
export function refuseOtherVendor(call: Call, vendorId: string, owner: string, param: string, what: string): void {
	if (owner !== vendorId) refuse(call, "vendor_mismatch", param, `${what} belongs to another vendor.`);
}

/** The account that pays a vendor. */
export interface PayingAccount {
	readonly bank_account_id: string | null;
	/** Its account in the ledger. */
	readonly ledger: string;
}

/** Returns the named bank account, or the one for payables, or the operating account. @throws 422 with `bank_account_id` */
export function payingAccount(call: Call, named: string | null | undefined): PayingAccount {
	const bank =
		named == null
			? rows(call.db, "bank_accounts").find((one) => one.is_ap_account && one.is_active)
			: referred(call, "bank_accounts", named, "bank_account_id");
	if (bank === undefined) return { bank_account_id: null, ledger: "cash" };
	if (!bank.is_active) refuse(call, "account_inactive", "bank_account_id", "The bank account is inactive.");
	return { bank_account_id: bank.id, ledger: bank.gl_account_id };
}

/** Returns the rows that match the filters `status` and `vendor_id` of a list. */
export function matching<Name extends "vendor_bills" | "ap_payments" | "vendor_credits" | "vendor_returns">(
	call: Call,
	name: Name,
) {
	const { status, vendor_id: vendor } = call.query;
	return rows(call.db, name).filter(
		(row) => (status === undefined || row.status === status) && (vendor === undefined || row.vendor_id === vendor),
	);
}
