/** Rows of bank accounts, of what their statements say, and of receipts brought to the bank. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

/** Number and name of its GL account, and what its feed says, are put in when it is shown. */
export type BankAccountRow = {
	id: string;
	entity_id: string;
	gl_account_id: string;
	name: string;
	institution: Nullable<string>;
	account_type: string;
	account_number_last4: Nullable<string>;
	is_active: boolean;
	is_ap_account: boolean;
	deposit_layout: Nullable<JsonObject>;
	created_at: string;
	updated_at: string;
};

/** A line of a bank's feed, and what it was found to be. */
export type BankTransactionRow = {
	id: string;
	bank_account_id: string;
	amount: number;
	transaction_date: string;
	direction: Nullable<string>;
	description: Nullable<string>;
	/** The customer receipt that it is. */
	payment_id: Nullable<string>;
	reconciliation_id: Nullable<string>;
	created_at: string;
};

export type DepositRow = {
	id: string;
	entity_id: string;
	bank_account_id: string;
	deposit_date: string;
	status: string;
	total_amount: number;
	memo: Nullable<string>;
	journal_entry_id: Nullable<string>;
	created_at: string;
};

/** A receipt that went to the bank; `id` is the payment's, since none goes twice. */
export type DepositedPaymentRow = { id: string; deposit_id: string };
