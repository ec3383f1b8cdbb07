/**
 * Sales: customers, their orders, and what they owe and pay.
 *
 * Other departments import only this file.
 */

import type { JobHandlers } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { accountHandlers } from "./customers/accounts.ts";
import { addressHandlers } from "./customers/addresses.ts";
import { contactHandlers } from "./customers/contacts.ts";
import { paymentMethodHandlers } from "./customers/payment-methods.ts";
import { marketplaceHandlers } from "./orders/marketplace-orders.ts";
import { type OrderHelpers, orderHandlers } from "./orders/orders.ts";
import { creditHandlers } from "./payments/credits.ts";
import { lateFeeHandlers } from "./payments/late-fees.ts";
import { ACH_JOB, clearAch } from "./payments/payment-charge.ts";
import { paymentHandlers } from "./payments/payments.ts";

export { announceLine, announcePurchase } from "./orders/drop-ship.ts";
export { cancelOrder } from "./orders/order-cancel.ts";
export { createOrder } from "./orders/order-create.ts";
export { insertLines, linesOfOrder, netOf, priceLines } from "./orders/order-lines.ts";
export { recomputeOrder } from "./orders/order-totals.ts";
export { orderOf } from "./orders/orders.ts";
export { issueMemo } from "./payments/credit-memos.ts";
export { repay, salesReturn } from "./payments/order-refunds.ts";
export { chargeOrder, checkCharge } from "./payments/payment-charge.ts";
export { dueOf, openCredits, openDocuments, postToCustomer } from "./payments/receivables.ts";
export { fulfilledShare, notePostedShipping, postSale } from "./payments/sales-posting.ts";

export const salesHandlers = (helpers: OrderHelpers) =>
	({
		...accountHandlers,
		...addressHandlers,
		...contactHandlers,
		...paymentMethodHandlers,
		...marketplaceHandlers,
		...orderHandlers(helpers),
		...creditHandlers,
		...lateFeeHandlers,
		...paymentHandlers,
	}) satisfies SomeHandlers;

export const salesJobs: JobHandlers = {
	[ACH_JOB]: clearAch,
};
