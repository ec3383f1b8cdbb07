/** Rows of bank accounts, of what their statements say, and of receipts brought to the bank. */

import type { BankAccount } from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

/** The number and name of its GL account, and the data of its feed, are added when a response shows the row. */
export type BankAccountRow = Row<
	BankAccount,
	"gl_account_number" | "gl_account_name" | "current_balance" | "last_synced_at" | "sync_status"
>;

/** A line of a bank feed and its match. */
export type BankTransactionRow = {
	id: string;
	bank_account_id: string;
	amount: number;
	transaction_date: string;
	direction: Nullable<string>;
	description: Nullable<string>;
	/** The matched customer receipt. */
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

/** A receipt that was deposited at the bank. `id` is the id of the payment, since no payment is deposited twice. */
export type DepositedPaymentRow = { id: string; deposit_id: string };
