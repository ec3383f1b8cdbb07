/** Rows of what is bought, billed and paid. Those of purchase orders and their lines are among the orders (`rows/orders.ts`). */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

/** What a purchase order has beyond an order; `id` is the order's. */
export type PurchaseRow = {
	id: string;
	expected_date: Nullable<string>;
	approved_at: Nullable<string>;
	/** How often the order was changed after the vendor had it. */
	revision_count: number;
	/** A change that the vendor has not been told of, and about which nobody has decided. */
	revision_open: boolean;
};

/** What a line of a purchase order has put into the books; `id` is the line's, amounts are cents. */
export type PurchaseLineRow = {
	id: string;
	order_id: string;
	/** Cost of what arrived. */
	accrued: number;
	billed_quantity: number;
	/** The part of `accrued` that bills have taken over. */
	billed: number;
};

export type PurchaseReceiptRow = {
	id: string;
	purchase_order_id: string;
	receipt_number: string;
	location_id: Nullable<string>;
	items: { product_id: string; order_item_id: string; quantity_received: number; unit_cost: number }[];
	notes: Nullable<string>;
	journal_entry_id: Nullable<string>;
	received_at: string;
	created_at: string;
};

export type VendorBillRow = {
	id: string;
	object: "vendor_bill";
	entity_id: string;
	bill_number: string;
	vendor_invoice_number: Nullable<string>;
	vendor_id: string;
	po_id: Nullable<string>;
	status: string;
	bill_date: string;
	due_date: Nullable<string>;
	subtotal: number;
	tax_total: number;
	shipping_total: number;
	bill_total: number;
	amount_paid: number;
	balance_due: number;
	currency: string;
	payment_term_id: Nullable<string>;
	notes: Nullable<string>;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type VendorBillLineRow = {
	id: string;
	bill_id: string;
	description: Nullable<string>;
	product_id: Nullable<string>;
	quantity: Nullable<number>;
	unit_cost: Nullable<number>;
	tax_rate: Nullable<number>;
	gl_account_id: Nullable<string>;
	amount: number;
};

/** A part of a bill's line that bills goods received; `accrual` is what their receipt had put into the books, in cents. */
export type BillMatchRow = {
	id: string;
	bill_id: string;
	bill_line_id: string;
	order_item_id: string;
	quantity: number;
	accrual: number;
};

/** What a bill does not show of itself; `id` is the bill's. */
export type BillBooksRow = {
	id: string;
	suppress_gl: boolean;
	/** The key that the write-off was asked for with, and what it answered. */
	write_off: Nullable<{ key: Nullable<string>; result: JsonObject }>;
};

export type ApPaymentRow = {
	id: string;
	object: "ap_payment";
	entity_id: string;
	vendor_id: string;
	bill_id: Nullable<string>;
	batch_id: Nullable<string>;
	method: string;
	amount: number;
	currency: string;
	reference: Nullable<string>;
	status: string;
	payment_date: string;
	cleared_date: Nullable<string>;
	notes: Nullable<string>;
	metadata: JsonObject;
	created_at: string;
};

export type ApPaymentApplicationRow = { id: string; ap_payment_id: string; bill_id: string; amount_applied: number };

/** What a payment does not show of itself; `id` is the payment's. */
export type ApPaymentBooksRow = {
	id: string;
	vendor_id: string;
	bank_account_id: Nullable<string>;
	journal_entry_id: Nullable<string>;
	/** Cents that went to no bill. */
	on_account: number;
	idempotency_key: Nullable<string>;
};

export type CheckRow = {
	id: string;
	check_number: string;
	ap_payment_id: string;
	amount: number;
	payee: Nullable<string>;
	status: string;
	issued_at: Nullable<string>;
};

export type VendorPrepaymentRow = {
	id: string;
	entity_id: string;
	vendor_id: string;
	prepayment_number: string;
	amount: number;
	applied_amount: number;
	/** What is neither applied nor refunded. */
	balance: number;
	status: string;
	payment_method: string;
	payment_date: string;
	note: Nullable<string>;
	journal_entry_id: string;
	/** Ledger account that the money left. */
	cash_account: string;
	idempotency_key: Nullable<string>;
	created_at: string;
};

export type VendorPrepaymentApplicationRow = {
	id: string;
	vendor_prepayment_id: string;
	bill_id: string;
	amount_applied: number;
	journal_entry_id: string;
	created_at: string;
};

/** Both shapes that the API has for a credit are made of this one. */
export type VendorCreditRow = {
	id: string;
	entity_id: string;
	vendor_id: string;
	credit_number: string;
	amount: number;
	amount_applied: number;
	reason: string;
	source_type: string;
	source_id: Nullable<string>;
	status: string;
	notes: Nullable<string>;
	expires_at: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type VendorCreditApplicationRow = {
	id: string;
	vendor_credit_id: string;
	bill_id: string;
	ap_payment_id: string;
	amount_applied: number;
	created_at: string;
};

export type VendorReturnItemRow = {
	id: string;
	vendor_return_id: string;
	product_id: string;
	variant_id: Nullable<string>;
	quantity: number;
	unit_cost: number;
	created_at: string;
};

export type VendorReturnRow = {
	id: string;
	object: "vendor_return";
	entity_id: string;
	vendor_return_number: string;
	vendor_id: string;
	status: string;
	purchase_order_id: Nullable<string>;
	source_return_id: Nullable<string>;
	location_id: string;
	vendor_rma_number: Nullable<string>;
	carrier: Nullable<string>;
	tracking_number: Nullable<string>;
	reason: Nullable<string>;
	notes: Nullable<string>;
	items: VendorReturnItemRow[];
	metadata: JsonObject;
	shipped_at: Nullable<string>;
	cancelled_at: Nullable<string>;
	created_at: string;
	updated_at: string;
};

/** What the shipment of a vendor return did to stock and to purchase lines, so that a cancellation can undo it. */
export type VendorReturnMoveRow = {
	id: string;
	vendor_return_id: string;
	/** The movement of stock, or null when a purchase line is meant. */
	transaction_id: Nullable<string>;
	order_item_id: Nullable<string>;
	quantity: number;
};
