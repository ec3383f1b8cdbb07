/** Numbers of documents, one counter for each kind. Forms as the pages show them: SO-001234, INV-0042, Q-2026-0099. */
import type { Call } from "../../../engine/handler.ts";

const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");

export function orderNumber(call: Call, documentType: string): string {
	switch (documentType) {
		case "quote": {
			const year = new Date(call.now).getUTCFullYear();
			return `Q-${year}-${padded(call.sequence(`quote_${year}`), 4)}`;
		}
		case "invoice":
			return invoiceNumber(call);
		case "purchase_order":
			return `PO-${padded(call.sequence("purchase_order"), 6)}`;
		case "return":
			return `RET-${padded(call.sequence("return_order"), 6)}`;
		default:
			return `SO-${padded(call.sequence("sales_order"), 6)}`;
	}
}

/** Invoices and invoiced sales orders count together. */
export const invoiceNumber = (call: Call): string => `INV-${padded(call.sequence("invoice"), 4)}`;
