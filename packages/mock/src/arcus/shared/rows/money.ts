/** Rows of what customers pay, owe and have with us. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type PaymentRow = {
	id: string;
	object: "payment";
	entity_id: string;
	account_id: string;
	order_id: Nullable<string>;
	method: string;
	amount: number;
	amount_applied: number;
	amount_refunded: number;
	currency: string;
	reference: Nullable<string>;
	stripe_payment_intent_id: Nullable<string>;
	payment_method_id: Nullable<string>;
	status: string;
	received_at: string;
	notes: Nullable<string>;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type PaymentApplicationRow = { id: string; payment_id: string; order_id: string; amount_applied: number };

export type RefundRow = {
	id: string;
	object: "refund";
	payment_id: string;
	order_id: Nullable<string>;
	amount: number;
	reason: Nullable<string>;
	status: string;
	created_at: string;
};

export type CreditMemoRow = {
	id: string;
	object: "credit_memo";
	entity_id: string;
	account_id: string;
	credit_memo_number: string;
	amount: number;
	amount_applied: number;
	amount_refunded: number;
	reason: string;
	source_return_id: Nullable<string>;
	source_order_id: Nullable<string>;
	status: string;
	notes: Nullable<string>;
	issued_at: string;
	voided_at: Nullable<string>;
	expires_at: Nullable<string>;
};

export type CreditApplicationRow = {
	id: string;
	credit_id: string;
	order_id: string;
	amount_applied: number;
	notes: Nullable<string>;
	applied_at: string;
};

export type CustomerCreditRow = {
	id: string;
	entity_id: string;
	account_id: string;
	amount: number;
	open_balance: number;
	status: string;
	reason: Nullable<string>;
	memo: Nullable<string>;
	gl_account_id: Nullable<string>;
	journal_entry_id: Nullable<string>;
	created_at: string;
	updated_at: string;
	voided_at: Nullable<string>;
};

/** What the ledger holds of a customer document, in cents. `id` is the order's; `ar` and `deposits` are what is booked. */
export type ReceivableRow = {
	id: string;
	account_id: string;
	posted: number;
	paid: number;
	ar: number;
	deposits: number;
};

/** What of a document has been posted as a sale, in cents; `id` is the order's. */
export type SalePostingRow = {
	id: string;
	revenue: number;
	discount: number;
	tax: number;
	shipping: number;
	fees: number;
};

/** A finance charge on an overdue document; `id` is that of the invoice of the charge. */
export type LateFeeRow = { id: string; source_order_id: string; assessed_on: string };

/** What of a document's total the customer was let off when he was refunded, in cents; `id` is the order's. */
export type OrderCreditRow = { id: string; cents: number };
