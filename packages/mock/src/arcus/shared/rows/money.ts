/** Rows of what customers pay, owe and have with us. */

import type { CreditApplication, CreditMemo, CustomerCredit, Payment, PaymentRefund } from "../../generated/types.ts";
import type { Row } from "./row.ts";

export type PaymentRow = Row<Payment>;

export type PaymentApplicationRow = { id: string; payment_id: string; order_id: string; amount_applied: number };

export type RefundRow = Row<PaymentRefund>;

export type CreditMemoRow = Row<CreditMemo>;

export type CreditApplicationRow = Row<CreditApplication>;

export type CustomerCreditRow = Row<CustomerCredit>;

/** The amounts of a customer document in the ledger, in cents; `ar` and `deposits` are the booked balances. `id` is the id of the order. */
export type ReceivableRow = {
	id: string;
	account_id: string;
	posted: number;
	paid: number;
	ar: number;
	deposits: number;
};

/** The part of a document that has been posted as a sale, in cents; `id` is the id of the order. */
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

/** The part of a document's total that refunds cancelled, in cents; `id` is the id of the order. */
export type OrderCreditRow = { id: string; cents: number };
