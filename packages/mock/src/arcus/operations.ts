/**
 * The rules of Arcus: what each operation does to the data of an entity. This file puts them together; it promises one handler for an
 * operation id and holds no rule itself.
 */
import type { Handlers, JobHandler } from "../engine/handler.ts";
import { bankAccountHandlers } from "./banking/bank-accounts.ts";
import { bankMatchingHandlers } from "./banking/bank-matching.ts";
import { depositHandlers } from "./banking/deposits.ts";
import { inventoryHandlers } from "./catalogue/inventory.ts";
import { kitHandlers } from "./catalogue/kits.ts";
import { dimensionHandlers, masterHandlers } from "./catalogue/masters.ts";
import { pricingHandlers } from "./catalogue/pricing.ts";
import { productHandlers } from "./catalogue/products.ts";
import { serialHandlers } from "./catalogue/serials.ts";
import { activityHandlers } from "./developers/activity-feed.ts";
import { auditLogHandlers } from "./developers/audit-log.ts";
import { developerHandlers } from "./developers/developers.ts";
import { entitySettingsHandlers } from "./developers/entity-settings.ts";
import { CONSENT_JOB, giveConsent, integrationHandlers } from "./developers/integrations.ts";
import { webhookEndpointHandlers } from "./developers/webhook-endpoints.ts";
import { labelHandlers } from "./fulfilment/labels.ts";
import { packageHandlers } from "./fulfilment/packages.ts";
import { returnHandlers } from "./fulfilment/returns.ts";
import { glAccountHandlers } from "./ledger/gl-accounts.ts";
import { journalEntryHandlers } from "./ledger/journal-entries.ts";
import { periodHandlers } from "./ledger/period-close.ts";
import { RECURRING_JOB, recurringJournalEntryHandlers, runRecurring } from "./ledger/recurring-journal-entries.ts";
import { yearCloseHandlers } from "./ledger/year-close.ts";
import { cutoverHandlers, finishSnapshot, SNAPSHOT_JOB } from "./migration/cutover.ts";
import { importHandlers, importJobs } from "./migration/migration-bulk.ts";
import { AP_CLEARING_JOB, apPaymentHandlers, clearApPayment } from "./purchasing/ap-payments.ts";
import { purchaseOrderHandlers } from "./purchasing/purchase-orders.ts";
import { vendorBillHandlers } from "./purchasing/vendor-bills.ts";
import { vendorCreditHandlers } from "./purchasing/vendor-credits.ts";
import { vendorPrepaymentHandlers } from "./purchasing/vendor-prepayments.ts";
import { vendorReturnHandlers } from "./purchasing/vendor-returns.ts";
import { reconciliationHandlers } from "./reports/reconciliation.ts";
import { reportHandlers } from "./reports/reports.ts";
import { accountHandlers } from "./sales/customers/accounts.ts";
import { addressHandlers } from "./sales/customers/addresses.ts";
import { contactHandlers } from "./sales/customers/contacts.ts";
import { paymentMethodHandlers } from "./sales/customers/payment-methods.ts";
import { marketplaceHandlers } from "./sales/orders/marketplace-orders.ts";
import { orderHandlers } from "./sales/orders/orders.ts";
import { creditHandlers } from "./sales/payments/credits.ts";
import { lateFeeHandlers } from "./sales/payments/late-fees.ts";
import { ACH_JOB, clearAch } from "./sales/payments/payment-charge.ts";
import { paymentHandlers } from "./sales/payments/payments.ts";
import { withKnownFields } from "./shared/known-fields.ts";
import { withRecords } from "./shared/recorded.ts";

export { arcusExpand } from "./expand.ts";
export { refuseWhenFrozen } from "./migration/freeze.ts";
export { type SeedContext, seedEntity } from "./seed.ts";
export type { ServicedCall } from "./shared/ports.ts";

/** Operations on records, each recorded. A bulk import goes through them too. */
const operations: Handlers = withKnownFields(
	withRecords({
		...accountHandlers,
		...addressHandlers,
		...contactHandlers,
		...paymentMethodHandlers,
		...productHandlers,
		...kitHandlers,
		...pricingHandlers,
		...inventoryHandlers,
		...serialHandlers,
		...orderHandlers,
		...packageHandlers,
		...labelHandlers,
		...returnHandlers,
		...marketplaceHandlers,
		...paymentHandlers,
		...creditHandlers,
		...purchaseOrderHandlers,
		...vendorBillHandlers,
		...apPaymentHandlers,
		...vendorPrepaymentHandlers,
		...vendorCreditHandlers,
		...vendorReturnHandlers,
		...webhookEndpointHandlers,
		...developerHandlers,
		...masterHandlers,
		...dimensionHandlers,
		...entitySettingsHandlers,
		...integrationHandlers,
		...cutoverHandlers,
		...reconciliationHandlers,
		...journalEntryHandlers,
		...recurringJournalEntryHandlers,
		...glAccountHandlers,
		...periodHandlers,
		...yearCloseHandlers,
		...bankAccountHandlers,
		...depositHandlers,
		...bankMatchingHandlers,
		...lateFeeHandlers,
		...reportHandlers,
		...activityHandlers,
		...auditLogHandlers,
	}),
);

export const arcusHandlers: Handlers = { ...operations, ...withRecords(importHandlers(operations)) };

/** Work that the clock brings about. */
export const arcusJobs: Readonly<Record<string, JobHandler>> = {
	...importJobs(operations),
	[SNAPSHOT_JOB]: finishSnapshot,
	[CONSENT_JOB]: giveConsent,
	[ACH_JOB]: clearAch,
	[RECURRING_JOB]: runRecurring,
	[AP_CLEARING_JOB]: clearApPayment,
};
