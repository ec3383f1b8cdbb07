// Generated from packages/openapi/specs/arcus (security) by `npm run generate`. Do not edit.
/** Every scope of the Arcus API. */
export type Scope =
	| "accounts:read"
	| "accounts:write"
	| "accounts:delete"
	| "orders:read"
	| "orders:write"
	| "products:read"
	| "products:write"
	| "inventory:read"
	| "inventory:write"
	| "fulfillment:read"
	| "fulfillment:write"
	| "returns:read"
	| "returns:write"
	| "purchasing:read"
	| "purchasing:write"
	| "payments:read"
	| "payments:write"
	| "accounting:read"
	| "accounting:write"
	| "accounting:approve"
	| "accounting:close_period"
	| "integrations:read"
	| "integrations:write"
	| "webhooks:read"
	| "webhooks:write"
	| "webhooks:manage"
	| "audit:read"
	| "audit:read:own"
	| "migration:read"
	| "migration:write"
	| "migration:admin"
	| "ap:read"
	| "ap:write"
	| "dimensions:read"
	| "dimensions:write"
	| "settings:write"
	| "settings:read"
	| "developers:manage";

/** The scopes that each operation needs. Each inner list is an alternative. */
export interface OperationScopes {
	readonly "journalEntries.list": readonly [readonly ["accounting:read"]];
	readonly "journalEntries.create": readonly [readonly ["accounting:write"]];
	readonly "journalEntries.retrieve": readonly [readonly ["accounting:read"]];
	readonly "journalEntries.reverse": readonly [readonly ["accounting:write"]];
	readonly "journalEntries.approve": readonly [readonly ["accounting:approve"]];
	readonly "journalEntries.reject": readonly [readonly ["accounting:approve"]];
	readonly "journalEntries.lines.retrieve": readonly [readonly ["accounting:read"]];
	readonly "journalEntries.lines.update": readonly [readonly ["accounting:write"]];
	readonly "recurringJournalEntries.create": readonly [readonly ["accounting:write"]];
	readonly "recurringJournalEntries.update": readonly [readonly ["accounting:write"]];
	readonly "glAccounts.list": readonly [readonly ["accounting:read"]];
	readonly "glAccounts.create": readonly [readonly ["accounting:write"]];
	readonly "glAccounts.retrieve": readonly [readonly ["accounting:read"]];
	readonly "glAccounts.update": readonly [readonly ["accounting:write"]];
	readonly "periods.list": readonly [readonly ["accounting:read"]];
	readonly "periods.close": readonly [readonly ["accounting:close_period"]];
	readonly "periods.requestClose": readonly [readonly ["accounting:close_period"]];
	readonly "periods.approveClose": readonly [readonly ["accounting:close_period", "accounting:approve"]];
	readonly "periods.reopen": readonly [readonly ["accounting:close_period"]];
	readonly "fiscalPeriods.retrieve": readonly [readonly ["accounting:read"]];
	readonly "fiscalPeriods.closeFiscalYear": readonly [readonly ["accounting:close_period"]];
	readonly "accountingPeriods.closeFiscalYear": readonly [readonly ["accounting:close_period"]];
	readonly "bankAccounts.create": readonly [readonly ["accounting:write"]];
	readonly "bankAccounts.retrieve": readonly [readonly ["accounting:read"]];
	readonly "bankAccounts.update": readonly [readonly ["accounting:write"]];
	readonly "deposits.create": readonly [readonly ["accounting:write"]];
	readonly "deposits.preview": readonly [readonly ["accounting:write"]];
	readonly "bankTransactions.create": readonly [readonly ["accounting:write"]];
	readonly "bankTransactions.listCustomerPaymentCandidates": readonly [readonly ["accounting:read"]];
	readonly "bankTransactions.matchCustomerPayment": readonly [readonly ["accounting:write"]];
	readonly "unmatchedReceipts.list": readonly [readonly ["accounting:read"]];
	readonly "receivables.assessLateFees": readonly [readonly ["accounting:write"]];
	readonly "reports.trialBalance": readonly [readonly ["accounting:read"]];
	readonly "reports.accountLedger": readonly [readonly ["accounting:read"]];
	readonly "reports.arAging": readonly [readonly ["accounting:read"]];
	readonly "reports.subledgerReconciliation": readonly [readonly ["accounting:read"]];
	readonly "customerCredits.create": readonly [readonly ["accounting:write"]];
	readonly "customerCredits.apply": readonly [readonly ["accounting:write"]];
	readonly "customerCredits.void": readonly [readonly ["accounting:write"]];
	readonly "accounts.list": readonly [readonly ["accounts:read"]];
	readonly "accounts.create": readonly [readonly ["accounts:write"]];
	readonly "accounts.retrieve": readonly [readonly ["accounts:read"]];
	readonly "accounts.update": readonly [readonly ["accounts:write"]];
	readonly "accounts.delete": readonly [readonly ["accounts:write"]];
	readonly "accounts.restore": readonly [readonly ["accounts:write"]];
	readonly "accounts.merge": readonly [readonly ["accounts:write", "accounts:delete"]];
	readonly "accounts.contacts.list": readonly [readonly ["accounts:read"]];
	readonly "accounts.contacts.create": readonly [readonly ["accounts:write"]];
	readonly "accounts.contacts.update": readonly [readonly ["accounts:write"]];
	readonly "accounts.contacts.delete": readonly [readonly ["accounts:write"]];
	readonly "accounts.addresses.list": readonly [readonly ["accounts:read"]];
	readonly "accounts.addresses.create": readonly [readonly ["accounts:write"]];
	readonly "accounts.addresses.delete": readonly [readonly ["accounts:write"]];
	readonly "accounts.paymentMethods.list": readonly [readonly ["accounts:read"]];
	readonly "auditLogEntries.list": readonly [readonly ["audit:read"], readonly ["audit:read:own"]];
	readonly "auditLogEntries.retrieve": readonly [readonly ["audit:read"], readonly ["audit:read:own"]];
	readonly "auditLogEntries.verify": readonly [readonly ["audit:read"], readonly ["audit:read:own"]];
	readonly "auditLogEntries.stats": readonly [readonly ["audit:read"], readonly ["audit:read:own"]];
	readonly "auditLogEntries.sparkline": readonly [readonly ["audit:read"], readonly ["audit:read:own"]];
	readonly "apiKeys.list": readonly [readonly ["developers:manage"]];
	readonly "apiKeys.create": readonly [readonly ["developers:manage"]];
	readonly "apiKeys.retrieve": readonly [readonly ["developers:manage"]];
	readonly "apiKeys.update": readonly [readonly ["developers:manage"]];
	readonly "apiKeys.delete": readonly [readonly ["developers:manage"]];
	readonly "apiKeys.rotate": readonly [readonly ["developers:manage"]];
	readonly "requestLogs.list": readonly [readonly ["developers:manage"]];
	readonly "requestLogs.retrieve": readonly [readonly ["developers:manage"]];
	readonly "usage.retrieve": readonly [readonly ["developers:manage"]];
	readonly "projects.list": readonly [readonly ["dimensions:read"]];
	readonly "projects.create": readonly [readonly ["dimensions:write"]];
	readonly "departments.list": readonly [readonly ["dimensions:read"]];
	readonly "departments.create": readonly [readonly ["dimensions:write"]];
	readonly "classes.list": readonly [readonly ["dimensions:read"]];
	readonly "classes.create": readonly [readonly ["dimensions:write"]];
	readonly "projects.update": readonly [readonly ["dimensions:write"]];
	readonly "activity.list": readonly [];
	readonly "activity.retrieve": readonly [];
	readonly "activity.listForResource": readonly [];
	readonly "settings.retrieve": readonly [readonly ["settings:write"]];
	readonly "settings.update": readonly [readonly ["settings:write"]];
	readonly "packages.list": readonly [readonly ["fulfillment:read"]];
	readonly "packages.create": readonly [readonly ["fulfillment:write"]];
	readonly "packages.retrieve": readonly [readonly ["fulfillment:read"]];
	readonly "packages.items.create": readonly [readonly ["fulfillment:write"]];
	readonly "packages.items.update": readonly [readonly ["fulfillment:write"]];
	readonly "packages.items.move": readonly [readonly ["fulfillment:write"]];
	readonly "packages.buyLabel": readonly [readonly ["fulfillment:write"]];
	readonly "packages.voidLabel": readonly [readonly ["fulfillment:write"]];
	readonly "packages.rechargeLabel": readonly [readonly ["fulfillment:write"]];
	readonly "packages.fulfill": readonly [readonly ["fulfillment:write"]];
	readonly "packages.markDelivered": readonly [readonly ["fulfillment:write"]];
	readonly "labels.list": readonly [readonly ["fulfillment:read"]];
	readonly "integrations.list": readonly [readonly ["integrations:read"]];
	readonly "integrations.retrieve": readonly [readonly ["integrations:read"]];
	readonly "integrations.create": readonly [readonly ["integrations:write"]];
	readonly "integrations.update": readonly [readonly ["integrations:write"]];
	readonly "integrations.delete": readonly [readonly ["integrations:write"]];
	readonly "inventory.balances.list": readonly [readonly ["inventory:read"]];
	readonly "inventory.balances.retrieve": readonly [readonly ["inventory:read"]];
	readonly "inventory.transactions.list": readonly [readonly ["inventory:read"]];
	readonly "inventory.transactions.listLayers": readonly [readonly ["inventory:read"]];
	readonly "inventory.fifoLayers.list": readonly [readonly ["inventory:read"]];
	readonly "inventory.adjust": readonly [readonly ["inventory:write"]];
	readonly "inventory.transfer": readonly [readonly ["inventory:write"]];
	readonly "inventory.receive": readonly [readonly ["inventory:write"]];
	readonly "inventory.serials.list": readonly [readonly ["inventory:read"]];
	readonly "inventory.serials.receive": readonly [readonly ["inventory:write"]];
	readonly "inventory.serials.retrieve": readonly [readonly ["inventory:read"]];
	readonly "marketplaceOrders.refund": readonly [readonly ["orders:write", "payments:write"]];
	readonly "taxRates.list": readonly [readonly ["accounting:read"]];
	readonly "taxRates.create": readonly [readonly ["accounting:write"]];
	readonly "pricingLevels.list": readonly [readonly ["products:read"]];
	readonly "pricingLevels.create": readonly [readonly ["products:write"]];
	readonly "unitsOfMeasure.list": readonly [readonly ["products:read"]];
	readonly "unitsOfMeasure.create": readonly [readonly ["products:write"]];
	readonly "productCategories.list": readonly [readonly ["products:read"]];
	readonly "productCategories.create": readonly [readonly ["products:write"]];
	readonly "locations.list": readonly [readonly ["inventory:read"]];
	readonly "locations.create": readonly [readonly ["inventory:write"]];
	readonly "paymentTerms.list": readonly [readonly ["accounts:read"]];
	readonly "paymentTerms.create": readonly [readonly ["accounts:write"]];
	readonly "unitsOfMeasure.convert": readonly [readonly ["products:write"]];
	readonly "migration.bulk": readonly [readonly ["migration:write"], readonly ["accounts:write", "products:write", "orders:write", "inventory:write", "purchasing:write", "payments:write"]];
	readonly "migration.jobs.list": readonly [readonly ["migration:read"], readonly ["migration:write"], readonly ["accounts:write", "products:write", "orders:write", "inventory:write", "purchasing:write", "payments:write"]];
	readonly "migration.jobs.retrieve": readonly [readonly ["migration:read"], readonly ["migration:write"], readonly ["accounts:write", "products:write", "orders:write", "inventory:write", "purchasing:write", "payments:write"]];
	readonly "migration.cutover.freeze": readonly [readonly ["migration:admin", "migration:write"]];
	readonly "migration.cutover.snapshot": readonly [readonly ["migration:admin", "migration:write"]];
	readonly "migration.cutover.swap": readonly [readonly ["migration:admin", "migration:write"]];
	readonly "migration.cutover.verify": readonly [readonly ["migration:write"]];
	readonly "migration.cutover.unfreeze": readonly [readonly ["migration:admin", "migration:write"]];
	readonly "migration.cutover.rollback": readonly [readonly ["migration:admin", "migration:write"]];
	readonly "migration.cutover.status": readonly [readonly ["migration:read"]];
	readonly "migration.cutover.log": readonly [readonly ["migration:read"]];
	readonly "orders.list": readonly [readonly ["orders:read"]];
	readonly "orders.create": readonly [readonly ["orders:write"]];
	readonly "orders.listInvoices": readonly [readonly ["orders:read"]];
	readonly "orders.retrieve": readonly [readonly ["orders:read"]];
	readonly "orders.update": readonly [readonly ["orders:write"]];
	readonly "orders.convert": readonly [readonly ["orders:write"]];
	readonly "orders.confirm": readonly [readonly ["orders:write"]];
	readonly "orders.cancel": readonly [readonly ["orders:write"]];
	readonly "orders.void": readonly [readonly ["orders:write"]];
	readonly "orders.items.create": readonly [readonly ["orders:write"]];
	readonly "orders.items.createBulk": readonly [readonly ["orders:write"]];
	readonly "orders.adjustments.create": readonly [readonly ["orders:write"]];
	readonly "orders.applyCoupon": readonly [readonly ["orders:write"]];
	readonly "orders.releaseHold": readonly [readonly ["orders:write"]];
	readonly "orders.markNoShow": readonly [readonly ["orders:write"]];
	readonly "orders.confirmPickup": readonly [readonly ["orders:write"]];
	readonly "orders.receive": readonly [readonly ["purchasing:write"]];
	readonly "orders.payments.list": readonly [readonly ["payments:read"]];
	readonly "orders.payments.create": readonly [readonly ["orders:write", "payments:write"]];
	readonly "orders.payments.refund": readonly [readonly ["payments:write"]];
	readonly "payments.retrieve": readonly [readonly ["payments:read"]];
	readonly "payments.void": readonly [readonly ["payments:write"]];
	readonly "payments.create": readonly [readonly ["payments:write"]];
	readonly "payments.apply": readonly [readonly ["payments:write"]];
	readonly "payments.multiInvoiceApply": readonly [readonly ["payments:write"]];
	readonly "payments.batch": readonly [readonly ["payments:write"]];
	readonly "credits.list": readonly [readonly ["payments:read"]];
	readonly "credits.create": readonly [readonly ["payments:write"]];
	readonly "credits.apply": readonly [readonly ["payments:write"]];
	readonly "products.list": readonly [readonly ["products:read"]];
	readonly "products.create": readonly [readonly ["products:write"]];
	readonly "products.retrieve": readonly [readonly ["products:read"]];
	readonly "products.update": readonly [readonly ["products:write"]];
	readonly "products.retrieveInventory": readonly [readonly ["products:read", "inventory:read"]];
	readonly "products.components.list": readonly [readonly ["products:read"]];
	readonly "products.replaceLocations": readonly [readonly ["products:write"]];
	readonly "kits.components.create": readonly [readonly ["products:write"]];
	readonly "variants.update": readonly [readonly ["products:write"]];
	readonly "pricingPolicies.list": readonly [readonly ["products:read"]];
	readonly "pricingPolicies.create": readonly [readonly ["products:write"]];
	readonly "pricingPolicies.retrieve": readonly [readonly ["products:read"]];
	readonly "pricingPolicies.update": readonly [readonly ["products:write"]];
	readonly "purchaseOrders.list": readonly [readonly ["purchasing:read"]];
	readonly "purchaseOrders.create": readonly [readonly ["purchasing:write"]];
	readonly "purchaseOrders.retrieve": readonly [readonly ["purchasing:read"]];
	readonly "purchaseOrders.approve": readonly [readonly ["purchasing:write"]];
	readonly "purchaseOrders.cancel": readonly [readonly ["purchasing:write"]];
	readonly "purchaseOrders.items.create": readonly [readonly ["purchasing:write"]];
	readonly "purchaseOrders.receive": readonly [readonly ["purchasing:write"]];
	readonly "purchaseOrders.notifyRevision": readonly [readonly ["purchasing:write"]];
	readonly "purchaseOrders.sendToVendor": readonly [readonly ["purchasing:write"]];
	readonly "vendorBills.list": readonly [readonly ["purchasing:read"]];
	readonly "vendorBills.create": readonly [readonly ["purchasing:write"]];
	readonly "vendorBills.retrieve": readonly [readonly ["purchasing:read"]];
	readonly "vendorBills.delete": readonly [readonly ["purchasing:write"]];
	readonly "vendorBills.approve": readonly [readonly ["purchasing:write"]];
	readonly "vendorBills.reject": readonly [readonly ["purchasing:write"]];
	readonly "vendorBills.writeOff": readonly [readonly ["purchasing:write"]];
	readonly "apPayments.list": readonly [readonly ["purchasing:read"]];
	readonly "apPayments.create": readonly [readonly ["purchasing:write"]];
	readonly "apPayments.retrieve": readonly [readonly ["purchasing:read"]];
	readonly "vendors.prepayments.list": readonly [readonly ["ap:read"]];
	readonly "vendors.prepayments.create": readonly [readonly ["ap:write"]];
	readonly "vendorPrepayments.apply": readonly [readonly ["ap:write"]];
	readonly "vendorPrepayments.refund": readonly [readonly ["ap:write"]];
	readonly "vendorCredits.list": readonly [readonly ["purchasing:read"]];
	readonly "vendorCredits.create": readonly [readonly ["purchasing:write"]];
	readonly "vendorCredits.retrieve": readonly [readonly ["purchasing:read"]];
	readonly "vendorCredits.apply": readonly [readonly ["purchasing:write"]];
	readonly "reconciliation.trialBalance": readonly [readonly ["accounting:read"], readonly ["migration:read"]];
	readonly "reconciliation.arAging": readonly [readonly ["accounting:read"], readonly ["migration:read"]];
	readonly "reconciliation.apAging": readonly [readonly ["accounting:read"], readonly ["migration:read"]];
	readonly "reconciliation.inventoryValuation": readonly [readonly ["accounting:read"], readonly ["migration:read"]];
	readonly "reconciliation.cashBalance": readonly [readonly ["accounting:read"], readonly ["migration:read"]];
	readonly "reconciliation.counts": readonly [readonly ["accounting:read"], readonly ["migration:read"]];
	readonly "reconciliation.compare": readonly [readonly ["migration:read"]];
	readonly "returns.list": readonly [readonly ["returns:read"]];
	readonly "returns.create": readonly [readonly ["returns:write"]];
	readonly "returns.retrieve": readonly [readonly ["returns:read"]];
	readonly "returns.update": readonly [readonly ["returns:write"]];
	readonly "returns.refund": readonly [readonly ["returns:write"]];
	readonly "returns.receive": readonly [readonly ["returns:write"]];
	readonly "returns.inspect": readonly [readonly ["returns:write"]];
	readonly "returns.close": readonly [readonly ["returns:write"]];
	readonly "returns.cancel": readonly [readonly ["returns:write"]];
	readonly "vendorReturns.list": readonly [readonly ["returns:read"]];
	readonly "vendorReturns.create": readonly [readonly ["returns:write"]];
	readonly "vendorReturns.ship": readonly [readonly ["returns:write"]];
	readonly "vendorReturns.cancel": readonly [readonly ["returns:write"]];
	readonly "vendorReturns.delete": readonly [readonly ["returns:write"]];
	readonly "webhookEndpoints.list": readonly [readonly ["webhooks:manage"], readonly ["webhooks:read"]];
	readonly "webhookEndpoints.create": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
	readonly "webhookEndpoints.retrieve": readonly [readonly ["webhooks:manage"], readonly ["webhooks:read"]];
	readonly "webhookEndpoints.update": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
	readonly "webhookEndpoints.delete": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
	readonly "webhookEndpoints.rotateSecret": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
	readonly "webhookEndpoints.retrieveSecret": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
	readonly "webhookEndpoints.test": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
	readonly "webhookEndpoints.deliveries.list": readonly [readonly ["webhooks:manage"], readonly ["webhooks:read"]];
	readonly "webhookEndpoints.deliveries.retrieve": readonly [readonly ["webhooks:manage"], readonly ["webhooks:read"]];
	readonly "webhookEndpoints.deliveries.redeliver": readonly [readonly ["webhooks:manage"], readonly ["webhooks:write"]];
}

/** The name of an operation, as the client has it. */
export type OperationId = keyof OperationScopes;
