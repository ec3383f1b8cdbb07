// Generated from packages/openapi/specs/arcus (operations) by `npm run generate`. Do not edit.
import type { ApiFacts } from "../api-facts.ts";

/** Facts about Arcus from its document. */
export const facts: ApiFacts = {
	"scopes": {
		"accounts:read": "List and retrieve accounts",
		"accounts:write": "Create, update and deactivate accounts",
		"accounts:delete": "Merge accounts; needs accounts:write, too",
		"orders:read": "List and retrieve orders, quotes and invoices",
		"orders:write": "Create, update, confirm, cancel and void orders",
		"products:read": "List and retrieve products and variants",
		"products:write": "Create and update products",
		"inventory:read": "Read balances and transactions",
		"inventory:write": "Adjust inventory and receive purchase orders",
		"fulfillment:read": "Read packages and shipments",
		"fulfillment:write": "Create packages, buy labels, mark shipped",
		"returns:read": "Read return authorizations",
		"returns:write": "Create and process returns",
		"purchasing:read": "Read purchase orders and vendor bills",
		"purchasing:write": "Create and manage purchase orders",
		"payments:read": "Read payment records",
		"payments:write": "Record and process payments",
		"accounting:read": "Read journal entries and ledger accounts",
		"accounting:write": "Post journal entries",
		"accounting:approve": "Approve journal entries above the threshold",
		"accounting:close_period": "Close accounting periods",
		"integrations:read": "Read connector configurations",
		"integrations:write": "Change connector configurations",
		"webhooks:read": "List webhook endpoints",
		"webhooks:write": "Create, update and delete webhook endpoints",
		"webhooks:manage": "Manage webhook endpoints",
		"audit:read": "Read the whole audit log",
		"audit:read:own": "Read the audit entries of the key's own user",
		"migration:read": "Read import jobs, cutover status and reconciliation reports",
		"migration:write": "Import in bulk and write while an entity is frozen",
		"migration:admin": "Freeze, snapshot, swap, unfreeze and roll back",
		"ap:read": "Read vendor prepayments",
		"ap:write": "Record, apply and refund vendor prepayments",
		"dimensions:read": "Read departments, classes and projects",
		"dimensions:write": "Create and update departments, classes and projects",
		"settings:write": "Change the settings of the entity",
		"settings:read": "Read the settings of the entity",
		"developers:manage": "Manage API keys and read request logs"
	},
	"scopeSets": [
		{
			"name": "Read-only analytics / BI tool",
			"scopes": [
				"accounts:read",
				"orders:read",
				"products:read",
				"inventory:read"
			],
			"advice": null
		},
		{
			"name": "Order import (one-way)",
			"scopes": [
				"orders:write",
				"accounts:read",
				"products:read"
			],
			"advice": null
		},
		{
			"name": "Warehouse management system",
			"scopes": [
				"orders:read",
				"fulfillment:write",
				"inventory:write"
			],
			"advice": null
		},
		{
			"name": "Full ERP-to-ERP integration",
			"scopes": [
				"accounts:read",
				"orders:read",
				"products:read",
				"inventory:read",
				"fulfillment:read",
				"returns:read",
				"purchasing:read",
				"payments:read",
				"accounting:read",
				"integrations:read",
				"webhooks:read",
				"audit:read",
				"migration:read",
				"ap:read",
				"dimensions:read",
				"settings:read",
				"accounts:write",
				"orders:write",
				"products:write",
				"inventory:write",
				"fulfillment:write",
				"returns:write",
				"purchasing:write",
				"payments:write",
				"accounting:write",
				"integrations:write",
				"webhooks:write",
				"migration:write",
				"ap:write",
				"dimensions:write",
				"settings:write"
			],
			"advice": null
		},
		{
			"name": "Migration (one-time)",
			"scopes": [
				"accounts:write",
				"orders:write",
				"products:write",
				"inventory:write",
				"fulfillment:write",
				"returns:write",
				"purchasing:write",
				"payments:write",
				"accounting:write",
				"integrations:write",
				"webhooks:write",
				"migration:write",
				"ap:write",
				"dimensions:write",
				"settings:write"
			],
			"advice": "Delete the key when the migration is complete."
		}
	],
	"events": [
		"order.created",
		"order.confirmed",
		"order.invoiced",
		"order.cancelled",
		"order.voided",
		"order.paid",
		"order.payment_status_changed",
		"purchase_order.sent",
		"payment.received",
		"payment.applied_multi_invoice",
		"payment.refunded",
		"payment.failed",
		"fulfillment.package_created",
		"fulfillment.label_purchased",
		"fulfillment.shipped",
		"fulfillment.delivered",
		"return.created",
		"return.received",
		"payment.succeeded",
		"webhook.test"
	],
	"idempotencyHeader": "Idempotency-Key",
	"settings": [
		"apiKey",
		"entityId"
	],
	"operations": {
		"journalEntries.list": [
			"GET",
			"/journal-entries",
			"List journal entries"
		],
		"journalEntries.create": [
			"POST",
			"/journal-entries",
			"Create a manual journal entry"
		],
		"journalEntries.retrieve": [
			"GET",
			"/journal-entries/{id}",
			"Retrieve a journal entry"
		],
		"journalEntries.reverse": [
			"POST",
			"/journal-entries/{id}/reverse",
			"Reverse a posted journal entry"
		],
		"journalEntries.approve": [
			"POST",
			"/journal-entries/{id}/approve",
			"Approve a journal entry"
		],
		"journalEntries.reject": [
			"POST",
			"/journal-entries/{id}/reject",
			"Reject a journal entry"
		],
		"journalEntries.lines.retrieve": [
			"GET",
			"/journal-entries/{id}/lines/{line_id}",
			"Retrieve a line of a journal entry"
		],
		"journalEntries.lines.update": [
			"PATCH",
			"/journal-entries/{id}/lines/{line_id}",
			"Set the dimensions of a line"
		],
		"recurringJournalEntries.create": [
			"POST",
			"/recurring-journal-entries",
			"Create a recurring journal entry"
		],
		"recurringJournalEntries.update": [
			"PATCH",
			"/recurring-journal-entries/{id}",
			"Update a recurring journal entry"
		],
		"glAccounts.list": [
			"GET",
			"/gl-accounts",
			"List GL accounts"
		],
		"glAccounts.create": [
			"POST",
			"/gl-accounts",
			"Create a GL account"
		],
		"glAccounts.retrieve": [
			"GET",
			"/gl-accounts/{id}",
			"Retrieve a GL account"
		],
		"glAccounts.update": [
			"PATCH",
			"/gl-accounts/{id}",
			"Update a GL account"
		],
		"periods.list": [
			"GET",
			"/periods",
			"List accounting periods"
		],
		"periods.close": [
			"POST",
			"/periods/{id}/close",
			"Close an accounting period"
		],
		"periods.requestClose": [
			"POST",
			"/periods/{id}/request-close",
			"Request the close of an accounting period"
		],
		"periods.approveClose": [
			"POST",
			"/periods/{id}/approve-close",
			"Approve the close of an accounting period"
		],
		"periods.reopen": [
			"POST",
			"/periods/{id}/reopen",
			"Reopen an accounting period"
		],
		"fiscalPeriods.retrieve": [
			"GET",
			"/fiscal-periods/{id}",
			"Retrieve an accounting period"
		],
		"fiscalPeriods.closeFiscalYear": [
			"POST",
			"/fiscal-periods/{id}/close-fiscal-year",
			"Close a fiscal year"
		],
		"accountingPeriods.closeFiscalYear": [
			"POST",
			"/accounting_periods/{id}/close-fiscal-year",
			"Close a fiscal year (alias)"
		],
		"bankAccounts.create": [
			"POST",
			"/bank-accounts",
			"Create a bank account"
		],
		"bankAccounts.retrieve": [
			"GET",
			"/bank-accounts/{id}",
			"Retrieve a bank account"
		],
		"bankAccounts.update": [
			"PATCH",
			"/bank-accounts/{id}",
			"Update a bank account"
		],
		"deposits.create": [
			"POST",
			"/deposits",
			"Create a bank deposit"
		],
		"deposits.preview": [
			"POST",
			"/deposits/preview",
			"Preview a bank deposit"
		],
		"bankTransactions.create": [
			"POST",
			"/accounting/bank-transactions",
			"Create a bank transaction"
		],
		"bankTransactions.listCustomerPaymentCandidates": [
			"GET",
			"/accounting/bank-transactions/{bank_transaction_id}/customer-payment-candidates",
			"List receipts that might match a bank transaction"
		],
		"bankTransactions.matchCustomerPayment": [
			"POST",
			"/accounting/bank-transactions/{bank_transaction_id}/match-customer-payment",
			"Match a bank transaction to a customer receipt"
		],
		"unmatchedReceipts.list": [
			"GET",
			"/accounting/unmatched-receipts",
			"List receipts that match no bank transaction"
		],
		"receivables.assessLateFees": [
			"POST",
			"/ar/assess-late-fees",
			"Assess late fees"
		],
		"reports.trialBalance": [
			"GET",
			"/reports/trial-balance",
			"Trial balance"
		],
		"reports.accountLedger": [
			"GET",
			"/reports/account-ledger",
			"GL account ledger"
		],
		"reports.arAging": [
			"GET",
			"/reports/ar-aging",
			"Accounts receivable aging"
		],
		"reports.subledgerReconciliation": [
			"GET",
			"/reports/subledger-reconciliation",
			"Compare subledgers with the general ledger"
		],
		"customerCredits.create": [
			"POST",
			"/customer-credits",
			"Create a customer credit"
		],
		"customerCredits.apply": [
			"POST",
			"/customer-credits/{id}/apply",
			"Apply a customer credit to an order"
		],
		"customerCredits.void": [
			"POST",
			"/customer-credits/{id}/void",
			"Void a customer credit"
		],
		"accounts.list": [
			"GET",
			"/accounts",
			"List accounts"
		],
		"accounts.create": [
			"POST",
			"/accounts",
			"Create an account"
		],
		"accounts.retrieve": [
			"GET",
			"/accounts/{id}",
			"Retrieve an account"
		],
		"accounts.update": [
			"PATCH",
			"/accounts/{id}",
			"Update an account"
		],
		"accounts.delete": [
			"DELETE",
			"/accounts/{id}",
			"Deactivate an account"
		],
		"accounts.restore": [
			"POST",
			"/accounts/{id}/restore",
			"Reactivate an account"
		],
		"accounts.merge": [
			"POST",
			"/accounts/{id}/merge",
			"Merge two accounts"
		],
		"accounts.contacts.list": [
			"GET",
			"/accounts/{id}/contacts",
			"List contacts of an account"
		],
		"accounts.contacts.create": [
			"POST",
			"/accounts/{id}/contacts",
			"Add a contact to an account"
		],
		"accounts.contacts.update": [
			"PATCH",
			"/accounts/{id}/contacts/{cnt_id}",
			"Update a contact"
		],
		"accounts.contacts.delete": [
			"DELETE",
			"/accounts/{id}/contacts/{cnt_id}",
			"Remove a contact from an account"
		],
		"accounts.addresses.list": [
			"GET",
			"/accounts/{id}/addresses",
			"List addresses of an account"
		],
		"accounts.addresses.create": [
			"POST",
			"/accounts/{id}/addresses",
			"Add an address to an account"
		],
		"accounts.addresses.delete": [
			"DELETE",
			"/accounts/{id}/addresses/{adr_id}",
			"Remove an address from an account"
		],
		"accounts.paymentMethods.list": [
			"GET",
			"/accounts/{id}/payment-methods",
			"List saved payment methods"
		],
		"auditLogEntries.list": [
			"GET",
			"/audit_log_entries",
			"List audit log entries"
		],
		"auditLogEntries.retrieve": [
			"GET",
			"/audit_log_entries/{id}",
			"Retrieve an audit log entry"
		],
		"auditLogEntries.verify": [
			"POST",
			"/audit_log_entries/verify",
			"Verify the hash chain of the audit log"
		],
		"auditLogEntries.stats": [
			"GET",
			"/audit_log_entries/stats",
			"Count audit log entries"
		],
		"auditLogEntries.sparkline": [
			"GET",
			"/audit_log_entries/sparkline",
			"Count audit log entries over time"
		],
		"apiKeys.list": [
			"GET",
			"/api_keys",
			"List API keys"
		],
		"apiKeys.create": [
			"POST",
			"/api_keys",
			"Create an API key"
		],
		"apiKeys.retrieve": [
			"GET",
			"/api_keys/{id}",
			"Retrieve an API key"
		],
		"apiKeys.update": [
			"PATCH",
			"/api_keys/{id}",
			"Update an API key"
		],
		"apiKeys.delete": [
			"DELETE",
			"/api_keys/{id}",
			"Delete an API key"
		],
		"apiKeys.rotate": [
			"POST",
			"/api_keys/{id}/rotate",
			"Create a successor of an API key"
		],
		"requestLogs.list": [
			"GET",
			"/request_logs",
			"List requests"
		],
		"requestLogs.retrieve": [
			"GET",
			"/request_logs/{id}",
			"Retrieve a request"
		],
		"usage.retrieve": [
			"GET",
			"/usage",
			"Get usage figures"
		],
		"projects.list": [
			"GET",
			"/projects",
			"List projects"
		],
		"projects.create": [
			"POST",
			"/projects",
			"Create a project"
		],
		"departments.list": [
			"GET",
			"/departments",
			"List departments"
		],
		"departments.create": [
			"POST",
			"/departments",
			"Create a department"
		],
		"classes.list": [
			"GET",
			"/classes",
			"List classes"
		],
		"classes.create": [
			"POST",
			"/classes",
			"Create a class"
		],
		"projects.update": [
			"PATCH",
			"/projects/{id}",
			"Update a project"
		],
		"activity.list": [
			"GET",
			"/activity",
			"List activity"
		],
		"activity.retrieve": [
			"GET",
			"/activity/{id}",
			"Retrieve an activity event"
		],
		"activity.listForResource": [
			"GET",
			"/resources/{type}/{id}/activity",
			"List the activity of a record"
		],
		"settings.retrieve": [
			"GET",
			"/settings",
			"Retrieve entity settings"
		],
		"settings.update": [
			"PATCH",
			"/settings",
			"Change entity settings"
		],
		"packages.list": [
			"GET",
			"/packages",
			"List packages"
		],
		"packages.create": [
			"POST",
			"/packages",
			"Create a package"
		],
		"packages.retrieve": [
			"GET",
			"/packages/{id}",
			"Retrieve a package"
		],
		"packages.items.create": [
			"POST",
			"/packages/{id}/items",
			"Add an order line to a package"
		],
		"packages.items.update": [
			"PATCH",
			"/packages/{id}/items/{item_id}",
			"Update a packed item"
		],
		"packages.items.move": [
			"POST",
			"/packages/{id}/items/{item_id}/move",
			"Move a packed item to another package"
		],
		"packages.buyLabel": [
			"POST",
			"/packages/{id}/buy-label",
			"Buy a shipping label"
		],
		"packages.voidLabel": [
			"POST",
			"/packages/{id}/void-label",
			"Void a shipping label"
		],
		"packages.rechargeLabel": [
			"POST",
			"/packages/{id}/recharge-label",
			"Settle the cost difference of a re-rated label"
		],
		"packages.fulfill": [
			"POST",
			"/packages/{id}/fulfill",
			"Fulfill a package"
		],
		"packages.markDelivered": [
			"POST",
			"/packages/{id}/mark-delivered",
			"Mark a package as delivered"
		],
		"labels.list": [
			"GET",
			"/labels",
			"List shipping labels"
		],
		"integrations.list": [
			"GET",
			"/integrations",
			"List connectors"
		],
		"integrations.retrieve": [
			"GET",
			"/integrations/{connector_type}",
			"Retrieve a connector"
		],
		"integrations.create": [
			"POST",
			"/integrations/{connector_type}",
			"Connect a service"
		],
		"integrations.update": [
			"PATCH",
			"/integrations/{connector_type}",
			"Update a connector"
		],
		"integrations.delete": [
			"DELETE",
			"/integrations/{connector_type}",
			"Disconnect a service"
		],
		"inventory.balances.list": [
			"GET",
			"/inventory/balances",
			"List inventory balances"
		],
		"inventory.balances.retrieve": [
			"GET",
			"/inventory/balances/{id}",
			"Retrieve an inventory balance"
		],
		"inventory.transactions.list": [
			"GET",
			"/inventory/transactions",
			"List inventory transactions"
		],
		"inventory.transactions.listLayers": [
			"GET",
			"/inventory/transactions/{id}/layers",
			"List the cost layers that a transaction used"
		],
		"inventory.fifoLayers.list": [
			"GET",
			"/inventory/fifo-layers",
			"List the cost layers of a product"
		],
		"inventory.adjust": [
			"POST",
			"/inventory/adjustments",
			"Adjust inventory"
		],
		"inventory.transfer": [
			"POST",
			"/inventory/transfers",
			"Transfer inventory between locations"
		],
		"inventory.receive": [
			"POST",
			"/inventory/receive",
			"Receive inventory without a purchase order"
		],
		"inventory.serials.list": [
			"GET",
			"/inventory/serials",
			"List serial numbers"
		],
		"inventory.serials.receive": [
			"POST",
			"/inventory/serials",
			"Receive serial numbers in bulk"
		],
		"inventory.serials.retrieve": [
			"GET",
			"/inventory/serials/{id}",
			"Retrieve a serial number"
		],
		"marketplaceOrders.refund": [
			"POST",
			"/marketplace_orders/{id}/refund",
			"Refund a marketplace order"
		],
		"taxRates.list": [
			"GET",
			"/tax-rates",
			"List tax rates"
		],
		"taxRates.create": [
			"POST",
			"/tax-rates",
			"Create a tax rate"
		],
		"pricingLevels.list": [
			"GET",
			"/pricing-levels",
			"List pricing levels"
		],
		"pricingLevels.create": [
			"POST",
			"/pricing-levels",
			"Create a pricing level"
		],
		"unitsOfMeasure.list": [
			"GET",
			"/units-of-measure",
			"List units of measure"
		],
		"unitsOfMeasure.create": [
			"POST",
			"/units-of-measure",
			"Create a unit of measure"
		],
		"productCategories.list": [
			"GET",
			"/product-categories",
			"List product categories"
		],
		"productCategories.create": [
			"POST",
			"/product-categories",
			"Create a product category"
		],
		"locations.list": [
			"GET",
			"/locations",
			"List locations"
		],
		"locations.create": [
			"POST",
			"/locations",
			"Create a location"
		],
		"paymentTerms.list": [
			"GET",
			"/payment-terms",
			"List payment terms"
		],
		"paymentTerms.create": [
			"POST",
			"/payment-terms",
			"Create a payment term"
		],
		"unitsOfMeasure.convert": [
			"POST",
			"/units-of-measure/convert",
			"Convert a quantity between units"
		],
		"migration.bulk": [
			"POST",
			"/migration/{resource}/bulk",
			"Import records in bulk"
		],
		"migration.jobs.list": [
			"GET",
			"/migration/jobs",
			"List import jobs"
		],
		"migration.jobs.retrieve": [
			"GET",
			"/migration/jobs/{job_id}",
			"Retrieve an import job"
		],
		"migration.cutover.freeze": [
			"POST",
			"/migration/cutover/freeze",
			"Freeze the entity"
		],
		"migration.cutover.snapshot": [
			"POST",
			"/migration/cutover/snapshot",
			"Start a database snapshot"
		],
		"migration.cutover.swap": [
			"POST",
			"/migration/cutover/swap",
			"Issue the swap commands"
		],
		"migration.cutover.verify": [
			"POST",
			"/migration/cutover/verify",
			"Verify the migrated books"
		],
		"migration.cutover.unfreeze": [
			"POST",
			"/migration/cutover/unfreeze",
			"Unfreeze the entity"
		],
		"migration.cutover.rollback": [
			"POST",
			"/migration/cutover/rollback",
			"Roll a cutover back"
		],
		"migration.cutover.status": [
			"GET",
			"/migration/cutover/status",
			"Get the state of the cutover"
		],
		"migration.cutover.log": [
			"GET",
			"/migration/cutover/log",
			"List cutover steps"
		],
		"orders.list": [
			"GET",
			"/orders",
			"List orders of every document type"
		],
		"orders.create": [
			"POST",
			"/orders",
			"Create an order"
		],
		"orders.listInvoices": [
			"GET",
			"/orders/invoices",
			"List invoices"
		],
		"orders.retrieve": [
			"GET",
			"/orders/{id}",
			"Retrieve an order"
		],
		"orders.update": [
			"PATCH",
			"/orders/{id}",
			"Update an order"
		],
		"orders.convert": [
			"POST",
			"/orders/{id}/convert",
			"Convert a quote to a sales order"
		],
		"orders.confirm": [
			"POST",
			"/orders/{id}/confirm",
			"Confirm a draft order or invoice"
		],
		"orders.cancel": [
			"POST",
			"/orders/{id}/cancel",
			"Cancel an order"
		],
		"orders.void": [
			"POST",
			"/orders/{id}/void",
			"Void a posted order"
		],
		"orders.items.create": [
			"POST",
			"/orders/{id}/items",
			"Add a line item to an order"
		],
		"orders.items.createBulk": [
			"POST",
			"/orders/{id}/items/bulk",
			"Add up to 250 line items to an order"
		],
		"orders.adjustments.create": [
			"POST",
			"/orders/{id}/adjustments",
			"Apply a discount, fee or coupon to an order"
		],
		"orders.applyCoupon": [
			"POST",
			"/orders/{id}/apply-coupon",
			"Apply a coupon by its code"
		],
		"orders.releaseHold": [
			"POST",
			"/orders/{id}/release-hold",
			"Release the hold on an order"
		],
		"orders.markNoShow": [
			"POST",
			"/orders/{id}/mark-no-show",
			"Mark a pick-up order as a no-show"
		],
		"orders.confirmPickup": [
			"POST",
			"/orders/{id}/confirm-pickup",
			"Confirm the pick-up of an order"
		],
		"orders.receive": [
			"POST",
			"/orders/{id}/receive",
			"Receive a purchase order"
		],
		"orders.payments.list": [
			"GET",
			"/orders/{id}/payments",
			"List payments on an order"
		],
		"orders.payments.create": [
			"POST",
			"/orders/{id}/payments",
			"Create a payment on an order"
		],
		"orders.payments.refund": [
			"POST",
			"/orders/{id}/payments/{payment_id}/refund",
			"Refund a payment"
		],
		"payments.retrieve": [
			"GET",
			"/payments/{payment_id}",
			"Retrieve a payment"
		],
		"payments.void": [
			"POST",
			"/payments/{payment_id}/void",
			"Void an uncaptured payment"
		],
		"payments.create": [
			"POST",
			"/payments",
			"Record a payment on account"
		],
		"payments.apply": [
			"POST",
			"/payments/{payment_id}/apply",
			"Apply an unapplied payment to invoices"
		],
		"payments.multiInvoiceApply": [
			"POST",
			"/payments/multi-invoice-apply",
			"Apply one payment to several invoices"
		],
		"payments.batch": [
			"POST",
			"/payments/batch",
			"Post several payments at once"
		],
		"credits.list": [
			"GET",
			"/credits",
			"List credit memos"
		],
		"credits.create": [
			"POST",
			"/credits",
			"Issue a credit memo"
		],
		"credits.apply": [
			"POST",
			"/credits/{credit_id}/apply",
			"Apply a credit memo to an order"
		],
		"products.list": [
			"GET",
			"/products",
			"List products"
		],
		"products.create": [
			"POST",
			"/products",
			"Create a product"
		],
		"products.retrieve": [
			"GET",
			"/products/{id}",
			"Retrieve a product"
		],
		"products.update": [
			"PATCH",
			"/products/{id}",
			"Update a product"
		],
		"products.retrieveInventory": [
			"GET",
			"/products/{id}/inventory",
			"Get the stock totals of a product"
		],
		"products.components.list": [
			"GET",
			"/products/{id}/components",
			"List the components of a kit"
		],
		"products.replaceLocations": [
			"PUT",
			"/products/{id}/locations",
			"Replace the locations of a product"
		],
		"kits.components.create": [
			"POST",
			"/kits/{id}/components",
			"Add a component to a kit"
		],
		"variants.update": [
			"PATCH",
			"/variants/{id}",
			"Update a variant"
		],
		"pricingPolicies.list": [
			"GET",
			"/pricing-policies",
			"List pricing policies"
		],
		"pricingPolicies.create": [
			"POST",
			"/pricing-policies",
			"Create a pricing policy"
		],
		"pricingPolicies.retrieve": [
			"GET",
			"/pricing-policies/{id}",
			"Get a pricing policy"
		],
		"pricingPolicies.update": [
			"PATCH",
			"/pricing-policies/{id}",
			"Update a pricing policy"
		],
		"purchaseOrders.list": [
			"GET",
			"/purchase-orders",
			"List purchase orders"
		],
		"purchaseOrders.create": [
			"POST",
			"/purchase-orders",
			"Create a purchase order"
		],
		"purchaseOrders.retrieve": [
			"GET",
			"/purchase-orders/{id}",
			"Retrieve a purchase order"
		],
		"purchaseOrders.approve": [
			"POST",
			"/purchase-orders/{id}/approve",
			"Approve a purchase order"
		],
		"purchaseOrders.cancel": [
			"POST",
			"/purchase-orders/{id}/cancel",
			"Cancel a purchase order"
		],
		"purchaseOrders.items.create": [
			"POST",
			"/purchase-orders/{id}/items",
			"Add a line to a purchase order"
		],
		"purchaseOrders.receive": [
			"POST",
			"/purchase-orders/{id}/receive",
			"Receive goods for a purchase order"
		],
		"purchaseOrders.notifyRevision": [
			"POST",
			"/purchase-orders/{id}/notify-revision",
			"Dismiss a revision notice"
		],
		"purchaseOrders.sendToVendor": [
			"POST",
			"/purchase-orders/{id}/send-to-vendor",
			"Email a purchase order to the vendor"
		],
		"vendorBills.list": [
			"GET",
			"/vendor-bills",
			"List vendor bills"
		],
		"vendorBills.create": [
			"POST",
			"/vendor-bills",
			"Create a vendor bill"
		],
		"vendorBills.retrieve": [
			"GET",
			"/vendor-bills/{id}",
			"Retrieve a vendor bill"
		],
		"vendorBills.delete": [
			"DELETE",
			"/vendor-bills/{id}",
			"Void a vendor bill"
		],
		"vendorBills.approve": [
			"POST",
			"/vendor-bills/{id}/approve",
			"Approve a vendor bill"
		],
		"vendorBills.reject": [
			"POST",
			"/vendor-bills/{id}/reject",
			"Reject a vendor bill"
		],
		"vendorBills.writeOff": [
			"POST",
			"/vendor-bills/{id}/write-off",
			"Write off the balance of a vendor bill"
		],
		"apPayments.list": [
			"GET",
			"/ap-payments",
			"List payments to vendors"
		],
		"apPayments.create": [
			"POST",
			"/ap-payments",
			"Pay a vendor"
		],
		"apPayments.retrieve": [
			"GET",
			"/ap-payments/{id}",
			"Retrieve a payment to a vendor"
		],
		"vendors.prepayments.list": [
			"GET",
			"/vendors/{id}/prepayments",
			"List a vendor's prepayments"
		],
		"vendors.prepayments.create": [
			"POST",
			"/vendors/{id}/prepayments",
			"Record a vendor prepayment"
		],
		"vendorPrepayments.apply": [
			"POST",
			"/vendor-prepayments/{id}/apply",
			"Apply a vendor prepayment to a bill"
		],
		"vendorPrepayments.refund": [
			"POST",
			"/vendor-prepayments/{id}/refund",
			"Refund a vendor prepayment"
		],
		"vendorCredits.list": [
			"GET",
			"/vendor-credits",
			"List vendor credits"
		],
		"vendorCredits.create": [
			"POST",
			"/vendor-credits",
			"Record a vendor credit"
		],
		"vendorCredits.retrieve": [
			"GET",
			"/vendor-credits/{id}",
			"Retrieve a vendor credit"
		],
		"vendorCredits.apply": [
			"POST",
			"/vendor-credits/{id}/apply",
			"Apply a vendor credit (always rejected)"
		],
		"reconciliation.trialBalance": [
			"GET",
			"/reconciliation/trial-balance",
			"Trial balance for reconciliation"
		],
		"reconciliation.arAging": [
			"GET",
			"/reconciliation/ar-aging",
			"Accounts receivable aging for reconciliation"
		],
		"reconciliation.apAging": [
			"GET",
			"/reconciliation/ap-aging",
			"Accounts payable aging for reconciliation"
		],
		"reconciliation.inventoryValuation": [
			"GET",
			"/reconciliation/inventory-valuation",
			"Inventory valuation for reconciliation"
		],
		"reconciliation.cashBalance": [
			"GET",
			"/reconciliation/cash-balance",
			"Cash balances for reconciliation"
		],
		"reconciliation.counts": [
			"GET",
			"/reconciliation/counts",
			"Count records"
		],
		"reconciliation.compare": [
			"POST",
			"/reconciliation/compare",
			"Compare with another system"
		],
		"returns.list": [
			"GET",
			"/returns",
			"List returns"
		],
		"returns.create": [
			"POST",
			"/returns",
			"Create a return"
		],
		"returns.retrieve": [
			"GET",
			"/returns/{id}",
			"Retrieve a return"
		],
		"returns.update": [
			"PATCH",
			"/returns/{id}",
			"Update a return"
		],
		"returns.refund": [
			"POST",
			"/returns/{id}/refund",
			"Refund a return"
		],
		"returns.receive": [
			"POST",
			"/returns/{id}/receive",
			"Receive the goods of a return"
		],
		"returns.inspect": [
			"POST",
			"/returns/{id}/inspect",
			"Record the inspection of a return"
		],
		"returns.close": [
			"POST",
			"/returns/{id}/close",
			"Close a return"
		],
		"returns.cancel": [
			"POST",
			"/returns/{id}/cancel",
			"Cancel a return"
		],
		"vendorReturns.list": [
			"GET",
			"/vendor-returns",
			"List vendor returns"
		],
		"vendorReturns.create": [
			"POST",
			"/vendor-returns",
			"Create a draft vendor return"
		],
		"vendorReturns.ship": [
			"POST",
			"/vendor-returns/{id}/ship",
			"Ship a vendor return"
		],
		"vendorReturns.cancel": [
			"POST",
			"/vendor-returns/{id}/cancel",
			"Cancel a vendor return"
		],
		"vendorReturns.delete": [
			"DELETE",
			"/vendor-returns/{id}",
			"Delete a draft vendor return"
		],
		"webhookEndpoints.list": [
			"GET",
			"/webhook_endpoints",
			"List webhook endpoints"
		],
		"webhookEndpoints.create": [
			"POST",
			"/webhook_endpoints",
			"Create a webhook endpoint"
		],
		"webhookEndpoints.retrieve": [
			"GET",
			"/webhook_endpoints/{id}",
			"Retrieve a webhook endpoint"
		],
		"webhookEndpoints.update": [
			"PATCH",
			"/webhook_endpoints/{id}",
			"Update a webhook endpoint"
		],
		"webhookEndpoints.delete": [
			"DELETE",
			"/webhook_endpoints/{id}",
			"Delete a webhook endpoint"
		],
		"webhookEndpoints.rotateSecret": [
			"POST",
			"/webhook_endpoints/{id}/rotate_secret",
			"Rotate the signing secret of a webhook endpoint"
		],
		"webhookEndpoints.retrieveSecret": [
			"GET",
			"/webhook_endpoints/{id}/secret",
			"Reveal the signing secret of a webhook endpoint"
		],
		"webhookEndpoints.test": [
			"POST",
			"/webhook_endpoints/{id}/test",
			"Send a test event to a webhook endpoint"
		],
		"webhookEndpoints.deliveries.list": [
			"GET",
			"/webhook_endpoints/{id}/deliveries",
			"List the deliveries to a webhook endpoint"
		],
		"webhookEndpoints.deliveries.retrieve": [
			"GET",
			"/webhook_endpoints/{id}/deliveries/{delivery_id}",
			"Retrieve a delivery"
		],
		"webhookEndpoints.deliveries.redeliver": [
			"POST",
			"/webhook_endpoints/{id}/deliveries/{delivery_id}/redeliver",
			"Redeliver an event"
		]
	}
};
