// Generated from packages/openapi/specs/arcus (operations) by `npm run generate`. Do not edit.
/** Every operation, as far as its name does not describe it. `core/operations/table.ts` explains the format. */
export const operations = `accountingPeriods _ @accounting:close_period
 closeFiscalYear data
accounts @accounts:*
 list :page2
 create secret:token
 retrieve data
 update data
 delete data -
 restore data -
 merge @accounts:write+accounts:delete
accounts.addresses
 list :none -
 create data
 delete /{adr_id} empty -
accounts.contacts
 list :none -
 create data
 update /{cnt_id} data
 delete /{cnt_id} empty -
accounts.paymentMethods
 list :none -
activity @
 list :cursor3
 retrieve -
 listForResource GET //resources/{type}/{id}/activity :cursor3
apPayments @purchasing:*
 list :cursor2
 create
 retrieve
apiKeys _ @developers:manage
 list :cursor2
 create secret:key
 retrieve -
 update
 delete empty -
 rotate secret:key -
auditLogEntries _ @audit:read|audit:read:own
 list :cursor
 retrieve
 verify .
 stats GET .
 sparkline GET .
bankAccounts @accounting:*
 create
 retrieve data -
 update
bankTransactions /accounting/bank-transactions/{bank_transaction_id}
 create //accounting/bank-transactions
 listCustomerPaymentCandidates GET /customer-payment-candidates data -
 matchCustomerPayment . data
classes @dimensions:*
 list :none
 create
credits @payments:*
 list :none2
 create
 apply /{credit_id}/apply
customerCredits @accounting:*
 create
 apply
 void
departments @dimensions:*
 list :none
 create
deposits @accounting:*
 create
 preview .
fiscalPeriods
 retrieve -
 closeFiscalYear data @accounting:close_period
glAccounts
 list :none
 create
 retrieve data -
 update
integrations /integrations/{connector_type} @integrations:*
 list //integrations :none -
 retrieve / data -
 create
 update / data
 delete / empty -
inventory @inventory:*
 adjust /adjustments
 transfer /transfers
 receive .
inventory.balances /inventory/balances
 list :page2
 retrieve data
inventory.fifoLayers /inventory
 list /fifo-layers :page2
inventory.serials /inventory/serials
 list :page2
 receive /
 retrieve data -
inventory.transactions /inventory/transactions
 list :page2
 listLayers GET /{id}/layers :none -
journalEntries @accounting:*
 list :none
 create query:expand
 retrieve
 reverse
 approve @accounting:approve
 reject @accounting:approve
journalEntries.lines
 retrieve /{line_id} -
 update /{line_id}
kits.components @products:*
 create
labels @fulfillment:*
 list :cursor2
locations @inventory:*
 list :cursor2
 create
marketplaceOrders _ @orders:*+payments:*
 refund
migration @migration:*|accounts:*+products:*+orders:*+inventory:*+purchasing:*+payments:*
 bulk /{resource}/bulk entity query:dry_run header:X-Freeze-Token
migration.cutover /migration/cutover @migration:admin+migration:*
 freeze . secret:freeze_token entity
 snapshot . secret:freeze_token entity
 swap . secret:freeze_token entity
 verify . entity @migration:write
 unfreeze . secret:freeze_token entity
 rollback . secret:freeze_token entity
 status GET . entity - @migration:read
 log GET . entity :cursor3 @migration:read
migration.jobs /migration/jobs @migration:*|migration:write|accounts:write+products:write+orders:write+inventory:write+purchasing:write+payments:write
 list entity :cursor3
 retrieve /{job_id} entity -
orders @orders:*
 list :offset
 create
 listInvoices GET /invoices :offset
 retrieve
 update
 convert
 confirm
 cancel
 void
 applyCoupon
 releaseHold data
 markNoShow data
 confirmPickup data -
 receive @purchasing:write
orders.adjustments
 create
orders.items
 create
 createBulk /bulk
orders.payments @payments:*
 list :none2 -
 create @orders:write+payments:write
 refund /{payment_id}/refund
packages @fulfillment:*
 list :cursor2
 create data
 retrieve
 buyLabel
 voidLabel
 rechargeLabel data
 fulfill -
 markDelivered
packages.items
 create
 update /{item_id}
 move /{item_id}/move
paymentTerms @accounts:*
 list :cursor2
 create
payments @payments:*
 retrieve /{payment_id}
 void /{payment_id}/void
 create
 apply /{payment_id}/apply
 multiInvoiceApply .
 batch .
periods @accounting:close_period
 list :none @accounting:read
 close -
 requestClose
 approveClose @accounting:close_period+accounting:approve
 reopen
pricingLevels @products:*
 list :cursor2
 create
pricingPolicies
 list :cursor4
 create data
 retrieve data -
 update
productCategories
 list :cursor2
 create
products
 list :cursor2
 create
 retrieve data
 update data
 retrieveInventory GET /{id}/inventory data @products:read+inventory:read
 replaceLocations PUT /{id}/locations
products.components
 list :none -
projects @dimensions:*
 list :none
 create
 update
purchaseOrders @purchasing:*
 list :cursor2
 create
 retrieve
 approve -
 cancel
 receive header:X-Location-Id
 notifyRevision
 sendToVendor
purchaseOrders.items
 create
receivables /ar @accounting:*
 assessLateFees .
reconciliation @accounting:*|migration:*
 trialBalance GET . entity
 arAging GET . entity
 apAging GET . entity
 inventoryValuation GET . entity
 cashBalance GET . entity
 counts GET . entity -
 compare . entity @migration:read
recurringJournalEntries @accounting:*
 create
 update
reports
 trialBalance GET .
 accountLedger GET .
 arAging GET .
 subledgerReconciliation GET .
requestLogs _ @developers:manage
 list :cursor2
 retrieve -
returns @returns:*
 list :cursor2
 create
 retrieve
 update
 refund data
 receive
 inspect
 close
 cancel
settings @settings:write
 retrieve / data entity -
 update / data entity
taxRates @accounting:*
 list :cursor2
 create
unitsOfMeasure @products:*
 list :cursor2
 create
 convert .
unmatchedReceipts /accounting @accounting:*
 list /unmatched-receipts :page
usage @developers:manage
 retrieve /
variants @products:*
 update
vendorBills @purchasing:*
 list :cursor2
 create
 retrieve
 delete empty -
 approve
 reject
 writeOff data
vendorCredits
 list :cursor2
 create data
 retrieve
 apply empty -
vendorPrepayments @ap:*
 apply data
 refund data
vendorReturns @returns:*
 list :cursor2
 create
 ship
 cancel
 delete empty -
vendors.prepayments @ap:*
 list :none
 create data
webhookEndpoints _ @webhooks:manage|webhooks:*
 list :cursor2
 create secret:secret
 retrieve -
 update
 delete empty -
 rotateSecret /{id}/rotate_secret secret:secret -
 retrieveSecret GET /{id}/secret secret:secret - @webhooks:manage|webhooks:write
 test -
webhookEndpoints.deliveries _
 list :cursor2
 retrieve /{delivery_id} -
 redeliver /{delivery_id}/redeliver -`;
