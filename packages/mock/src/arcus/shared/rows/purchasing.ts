/** Rows of what is bought, billed and paid. Rows of purchase orders and their lines are in `rows/orders.ts`. */

import type { JsonObject } from "../../../engine/handler.ts";
import type {
	ApPayment,
	Check,
	PurchaseOrderReceipt,
	PurchaseOrderReceiptItem,
	VendorBill,
	VendorBillLine,
	VendorCredit,
	VendorCreditApplication,
	VendorPrepayment,
	VendorReturn,
	VendorReturnItem,
} from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

/** Fields that a purchase order has in addition to those of an order; `id` is the id of the order. */
export type PurchaseRow = {
	id: string;
	expected_date: Nullable<string>;
	approved_at: Nullable<string>;
	/** Number of changes after the order was sent to the vendor. */
	revision_count: number;
	/** Whether there is a change that the vendor has not been notified of, and that nobody has decided on. */
	revision_open: boolean;
};

/** What a purchase order line has posted to the books. `id` is the id of the line; amounts are in cents. */
export type PurchaseLineRow = {
	id: string;
	order_id: string;
	/** Cost of what arrived. */
	accrued: number;
	billed_quantity: number;
	/** The part of `accrued` that bills have taken over. */
	billed: number;
};

export type PurchaseReceiptRow = Row<PurchaseOrderReceipt, "items"> & { items: PurchaseReceiptItem[] };

/** What arrived of one line; it always names its line. */
export type PurchaseReceiptItem = Row<PurchaseOrderReceiptItem> & { order_item_id: string };

export type VendorBillRow = Row<VendorBill, "lines" | "payments" | "gl_entries" | "vendor" | "purchase_order">;

export type VendorBillLineRow = Row<VendorBillLine, "product">;

/** A part of a bill's line that bills goods received; `accrual` is the amount that their receipt posted to the books, in cents. */
export type BillMatchRow = {
	id: string;
	bill_id: string;
	bill_line_id: string;
	order_item_id: string;
	quantity: number;
	accrual: number;
};

/** Data of a bill that responses do not show; `id` is the id of the bill. */
export type BillBooksRow = {
	id: string;
	suppress_gl: boolean;
	/** The idempotency key of the write-off request, and its result. */
	write_off: Nullable<{ key: Nullable<string>; result: JsonObject }>;
};

export type ApPaymentRow = Row<ApPayment, "vendor" | "check" | "journal_entry" | "bills" | "bank_account">;

export type ApPaymentApplicationRow = { id: string; ap_payment_id: string; bill_id: string; amount_applied: number };

/** Data of a payment that responses do not show; `id` is the id of the payment. */
export type ApPaymentBooksRow = {
	id: string;
	vendor_id: string;
	bank_account_id: Nullable<string>;
	journal_entry_id: Nullable<string>;
	/** Cents that went to no bill. */
	on_account: number;
	idempotency_key: Nullable<string>;
};

export type CheckRow = Row<Check> & {
	ap_payment_id: string;
};

export type VendorPrepaymentRow = Row<VendorPrepayment, "vendor_name"> & {
	entity_id: string;
	vendor_id: string;
	journal_entry_id: string;
	/** Ledger account that the money left. */
	cash_account: string;
	idempotency_key: Nullable<string>;
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
export type VendorCreditRow = Row<
	VendorCredit,
	"object" | "source_vendor_return_id" | "issued_at" | "vendor" | "source" | "applications"
> & {
	source_type: string;
	source_id: Nullable<string>;
	expires_at: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type VendorCreditApplicationRow = Row<VendorCreditApplication> & {
	bill_id: string;
	ap_payment_id: string;
};

export type VendorReturnItemRow = Row<VendorReturnItem>;

export type VendorReturnRow = Row<VendorReturn, "items"> & {
	items: VendorReturnItemRow[];
	location_id: string;
};

/** The changes that the shipment of a vendor return made to stock and purchase lines, so that a cancellation can undo them. */
export type VendorReturnMoveRow = {
	id: string;
	vendor_return_id: string;
	/** The movement of stock, or null for a purchase line. */
	transaction_id: Nullable<string>;
	order_item_id: Nullable<string>;
	quantity: number;
};
