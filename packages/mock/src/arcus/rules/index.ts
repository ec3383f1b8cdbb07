/**
 * The rules of Arcus: what each operation does to the data of an entity. This file puts them together; it promises one handler for an
 * operation id and holds no rule itself.
 */
import type { Handlers, JobHandler } from "../../engine/handler.ts";
import { accountHandlers } from "./accounts.ts";
import { activityHandlers } from "./activity-feed.ts";
import { addressHandlers } from "./addresses.ts";
import { AP_CLEARING_JOB, apPaymentHandlers, clearApPayment } from "./ap-payments.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { bankAccountHandlers } from "./bank-accounts.ts";
import { bankMatchingHandlers } from "./bank-matching.ts";
import { contactHandlers } from "./contacts.ts";
import { creditHandlers } from "./credits.ts";
import { cutoverHandlers, finishSnapshot, SNAPSHOT_JOB } from "./cutover.ts";
import { depositHandlers } from "./deposits.ts";
import { developerHandlers } from "./developers.ts";
import { entitySettingsHandlers } from "./entity-settings.ts";
import { glAccountHandlers } from "./gl-accounts.ts";
import { CONSENT_JOB, giveConsent, integrationHandlers } from "./integrations.ts";
import { inventoryHandlers } from "./inventory.ts";
import { journalEntryHandlers } from "./journal-entries.ts";
import { kitHandlers } from "./kits.ts";
import { withKnownFields } from "./known-fields.ts";
import { labelHandlers } from "./labels.ts";
import { lateFeeHandlers } from "./late-fees.ts";
import { marketplaceHandlers } from "./marketplace-orders.ts";
import { dimensionHandlers, masterHandlers } from "./masters.ts";
import { importHandlers, importJobs } from "./migration-bulk.ts";
import { orderHandlers } from "./orders.ts";
import { packageHandlers } from "./packages.ts";
import { ACH_JOB, clearAch } from "./payment-charge.ts";
import { paymentMethodHandlers } from "./payment-methods.ts";
import { paymentHandlers } from "./payments.ts";
import { periodHandlers } from "./period-close.ts";
import { pricingHandlers } from "./pricing.ts";
import { productHandlers } from "./products.ts";
import { purchaseOrderHandlers } from "./purchase-orders.ts";
import { reconciliationHandlers } from "./reconciliation.ts";
import { withRecords } from "./recorded.ts";
import { RECURRING_JOB, recurringJournalEntryHandlers, runRecurring } from "./recurring-journal-entries.ts";
import { reportHandlers } from "./reports.ts";
import { returnHandlers } from "./returns.ts";
import { serialHandlers } from "./serials.ts";
import { vendorBillHandlers } from "./vendor-bills.ts";
import { vendorCreditHandlers } from "./vendor-credits.ts";
import { vendorPrepaymentHandlers } from "./vendor-prepayments.ts";
import { vendorReturnHandlers } from "./vendor-returns.ts";
import { webhookEndpointHandlers } from "./webhook-endpoints.ts";
import { yearCloseHandlers } from "./year-close.ts";

export { arcusExpand } from "./expand.ts";
export { refuseWhenFrozen } from "./freeze.ts";
export type { ServicedCall } from "./ports.ts";
export { type SeedContext, seedEntity } from "./seed.ts";

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
