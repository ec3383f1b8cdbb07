/** The relations that `expand[]` fills on purchase orders, bills, payments to vendors and vendor credits. */
import type { Database } from "../../engine/database.ts";
import type { Expansion, Expansions } from "../../engine/expand.ts";
import { rows } from "../shared/tables.ts";
import { linesOfPurchase, purchaseOrder } from "./purchase-view.ts";

const vendor: Expansion = (object, db) => rows(db, "accounts").get(String(object.vendor_id)) ?? null;

const billsOfPayment = (db: Database, paymentId: string) =>
	rows(db, "ap_payment_applications")
		.by("ap_payment_id", paymentId)
		.flatMap((one) => rows(db, "vendor_bills").get(one.bill_id) ?? []);

const paymentsOfBill = (db: Database, billId: string) =>
	rows(db, "ap_payment_applications")
		.by("bill_id", billId)
		.flatMap((one) => rows(db, "ap_payments").get(one.ap_payment_id) ?? []);

export const purchasingExpand: Expansions = {
	PurchaseOrder: {
		line_items: (object, db) => linesOfPurchase(db, String(object.id)),
		vendor,
		receipts: (object, db) => rows(db, "purchase_receipts").by("purchase_order_id", String(object.id)),
		bills: (object, db) => rows(db, "vendor_bills").by("po_id", String(object.id)),
	},
	VendorBill: {
		lines: (object, db) => rows(db, "vendor_bill_lines").by("bill_id", String(object.id)),
		payments: (object, db) => paymentsOfBill(db, String(object.id)),
		/** Returns the entries of the bill, and of what settled it. */
		gl_entries: (object, db) => [
			...rows(db, "journal_entries").by("source_id", String(object.id)),
			...paymentsOfBill(db, String(object.id)).flatMap(({ id }) => rows(db, "journal_entries").by("source_id", id)),
			...rows(db, "vendor_prepayment_applications")
				.by("bill_id", String(object.id))
				.flatMap((one) => rows(db, "journal_entries").get(one.journal_entry_id) ?? []),
		],
		vendor,
		purchase_order: (object, db) => {
			const order = rows(db, "orders").get(String(object.po_id));
			return order === undefined ? null : purchaseOrder(db, order);
		},
	},
	VendorBillLine: { product: (object, db) => rows(db, "products").get(String(object.product_id)) ?? null },
	ApPayment: {
		vendor,
		check: (object, db) => rows(db, "checks").by("ap_payment_id", String(object.id))[0] ?? null,
		journal_entry: (object, db) => {
			const id = rows(db, "ap_payment_books").get(String(object.id))?.journal_entry_id;
			return rows(db, "journal_entries").get(String(id)) ?? null;
		},
		bills: (object, db) => billsOfPayment(db, String(object.id)),
		bank_account: (object, db) => {
			const id = rows(db, "ap_payment_books").get(String(object.id))?.bank_account_id;
			return rows(db, "bank_accounts").get(String(id)) ?? null;
		},
	},
	VendorCredit: {
		vendor,
		source: (object, db) => rows(db, "vendor_returns").get(String(object.source_vendor_return_id)) ?? null,
		applications: (object, db) => rows(db, "vendor_credit_applications").by("vendor_credit_id", String(object.id)),
	},
};
