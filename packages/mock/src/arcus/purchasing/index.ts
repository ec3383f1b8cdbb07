/**
 * Purchasing: purchase orders, and the bills, payments, credits and returns of vendors.
 *
 * Other departments import only this file.
 */

import type { JobHandlers } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { AP_CLEARING_JOB, apPaymentHandlers, clearApPayment } from "./ap-payments.ts";
import { orderReceiveHandlers } from "./order-receive.ts";
import { purchaseOrderHandlers } from "./purchase-orders.ts";
import { vendorBillHandlers } from "./vendor-bills.ts";
import { vendorCreditHandlers } from "./vendor-credits.ts";
import { vendorPrepaymentHandlers } from "./vendor-prepayments.ts";
import { vendorReturnHandlers } from "./vendor-returns.ts";

export { openPurchase } from "./purchase-view.ts";
export { purchasingExpand } from "./purchasing-expand.ts";
export { isOwed } from "./vendor-bill-books.ts";

export const purchasingHandlers = {
	...apPaymentHandlers,
	...purchaseOrderHandlers,
	...orderReceiveHandlers,
	...vendorBillHandlers,
	...vendorCreditHandlers,
	...vendorPrepaymentHandlers,
	...vendorReturnHandlers,
} satisfies SomeHandlers;

export const purchasingJobs: JobHandlers = {
	[AP_CLEARING_JOB]: clearApPayment,
};
