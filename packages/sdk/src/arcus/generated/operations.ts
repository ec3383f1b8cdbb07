// Generated from packages/openapi/specs/arcus (operations) by `npm run generate`. Do not edit.
/** Each operation as name, method, path, what the runtime must know, and scopes. */
export const operations = `accountingPeriods
 closeFiscalYear POST /accounting_periods/{id}/close-fiscal-year key data @accounting:close_period
accounts
 list GET /accounts page:page2 @accounts:read
 create POST /accounts key @accounts:write
 retrieve GET /accounts/{id} data @accounts:read
 update PATCH /accounts/{id} key data @accounts:write
 delete DELETE /accounts/{id} key data - @accounts:write
 restore POST /accounts/{id}/restore key data - @accounts:write
 merge POST /accounts/{id}/merge key @accounts:write+accounts:delete
accounts.addresses
 list GET /accounts/{id}/addresses page:none - @accounts:read
 create POST /accounts/{id}/addresses key data @accounts:write
 delete DELETE /accounts/{id}/addresses/{adr_id} key - @accounts:write
accounts.contacts
 list GET /accounts/{id}/contacts page:none - @accounts:read
 create POST /accounts/{id}/contacts key data @accounts:write
 update PATCH /accounts/{id}/contacts/{cnt_id} key data @accounts:write
 delete DELETE /accounts/{id}/contacts/{cnt_id} key - @accounts:write
accounts.paymentMethods
 list GET /accounts/{id}/payment-methods page:none - @accounts:read
activity
 list GET /activity page:cursor3
 retrieve GET /activity/{id} -
 listForResource GET /resources/{type}/{id}/activity page:cursor3
apPayments
 list GET /ap-payments page:cursor5 @purchasing:read
 create POST /ap-payments key @purchasing:write
 retrieve GET /ap-payments/{id} @purchasing:read
apiKeys
 list GET /api_keys page:cursor2 @developers:manage
 create POST /api_keys key @developers:manage
 retrieve GET /api_keys/{id} - @developers:manage
 update PATCH /api_keys/{id} key @developers:manage
 delete DELETE /api_keys/{id} key - @developers:manage
 rotate POST /api_keys/{id}/rotate key - @developers:manage
auditLogEntries
 list GET /audit_log_entries page:cursor @audit:read|audit:read:own
 retrieve GET /audit_log_entries/{id} @audit:read|audit:read:own
 verify POST /audit_log_entries/verify key @audit:read|audit:read:own
 stats GET /audit_log_entries/stats @audit:read|audit:read:own
 sparkline GET /audit_log_entries/sparkline @audit:read|audit:read:own
bankAccounts
 create POST /bank-accounts key @accounting:write
 retrieve GET /bank-accounts/{id} data - @accounting:read
 update PATCH /bank-accounts/{id} key @accounting:write
bankTransactions
 create POST /accounting/bank-transactions key @accounting:write
 listCustomerPaymentCandidates GET /accounting/bank-transactions/{bank_transaction_id}/customer-payment-candidates data - @accounting:read
 matchCustomerPayment POST /accounting/bank-transactions/{bank_transaction_id}/match-customer-payment key data @accounting:write
classes
 list GET /classes page:none @dimensions:read
 create POST /classes key @dimensions:write
credits
 list GET /credits page:none2 @payments:read
 create POST /credits key @payments:write
 apply POST /credits/{credit_id}/apply key @payments:write
customerCredits
 create POST /customer-credits key @accounting:write
 apply POST /customer-credits/{id}/apply key @accounting:write
 void POST /customer-credits/{id}/void key @accounting:write
departments
 list GET /departments page:none @dimensions:read
 create POST /departments key @dimensions:write
deposits
 create POST /deposits key @accounting:write
 preview POST /deposits/preview key @accounting:write
fiscalPeriods
 retrieve GET /fiscal-periods/{id} - @accounting:read
 closeFiscalYear POST /fiscal-periods/{id}/close-fiscal-year key data @accounting:close_period
glAccounts
 list GET /gl-accounts page:none @accounting:read
 create POST /gl-accounts key @accounting:write
 retrieve GET /gl-accounts/{id} data - @accounting:read
 update PATCH /gl-accounts/{id} key @accounting:write
integrations
 list GET /integrations page:none - @integrations:read
 retrieve GET /integrations/{connector_type} data - @integrations:read
 create POST /integrations/{connector_type} key @integrations:write
 update PATCH /integrations/{connector_type} key data @integrations:write
 delete DELETE /integrations/{connector_type} key - @integrations:write
inventory
 adjust POST /inventory/adjustments key @inventory:write
 transfer POST /inventory/transfers key @inventory:write
 receive POST /inventory/receive key @inventory:write
inventory.balances
 list GET /inventory/balances page:page2 @inventory:read
 retrieve GET /inventory/balances/{id} data @inventory:read
inventory.fifoLayers
 list GET /inventory/fifo-layers page:page2 @inventory:read
inventory.serials
 list GET /inventory/serials page:page2 @inventory:read
 receive POST /inventory/serials key @inventory:write
 retrieve GET /inventory/serials/{id} data - @inventory:read
inventory.transactions
 list GET /inventory/transactions page:page2 @inventory:read
 listLayers GET /inventory/transactions/{id}/layers page:none - @inventory:read
journalEntries
 list GET /journal-entries page:none @accounting:read
 create POST /journal-entries key query:expand @accounting:write
 retrieve GET /journal-entries/{id} @accounting:read
 reverse POST /journal-entries/{id}/reverse key @accounting:write
 approve POST /journal-entries/{id}/approve key @accounting:approve
 reject POST /journal-entries/{id}/reject key @accounting:approve
journalEntries.lines
 retrieve GET /journal-entries/{id}/lines/{line_id} - @accounting:read
 update PATCH /journal-entries/{id}/lines/{line_id} key @accounting:write
kits.components
 create POST /kits/{id}/components key @products:write
labels
 list GET /labels page:cursor2 @fulfillment:read
locations
 list GET /locations page:cursor2 @inventory:read
 create POST /locations key @inventory:write
marketplaceOrders
 refund POST /marketplace_orders/{id}/refund key @orders:write+payments:write
migration
 bulk POST /migration/{resource}/bulk key entity query:dry_run header:X-Freeze-Token @migration:write|accounts:write+products:write+orders:write+inventory:write+purchasing:write+payments:write
migration.cutover
 freeze POST /migration/cutover/freeze key entity @migration:admin+migration:write
 snapshot POST /migration/cutover/snapshot key entity @migration:admin+migration:write
 swap POST /migration/cutover/swap key entity @migration:admin+migration:write
 verify POST /migration/cutover/verify key entity @migration:write
 unfreeze POST /migration/cutover/unfreeze key entity @migration:admin+migration:write
 rollback POST /migration/cutover/rollback key entity @migration:admin+migration:write
 status GET /migration/cutover/status entity - @migration:read
 log GET /migration/cutover/log entity page:cursor3 @migration:read
migration.jobs
 list GET /migration/jobs entity page:cursor3 @migration:read|migration:write|accounts:write+products:write+orders:write+inventory:write+purchasing:write+payments:write
 retrieve GET /migration/jobs/{job_id} entity - @migration:read|migration:write|accounts:write+products:write+orders:write+inventory:write+purchasing:write+payments:write
orders
 list GET /orders page:offset @orders:read
 create POST /orders key @orders:write
 listInvoices GET /orders/invoices page:offset @orders:read
 retrieve GET /orders/{id} @orders:read
 update PATCH /orders/{id} key @orders:write
 convert POST /orders/{id}/convert key @orders:write
 confirm POST /orders/{id}/confirm key @orders:write
 cancel POST /orders/{id}/cancel key @orders:write
 void POST /orders/{id}/void key @orders:write
 applyCoupon POST /orders/{id}/apply-coupon key @orders:write
 releaseHold POST /orders/{id}/release-hold key data @orders:write
 markNoShow POST /orders/{id}/mark-no-show key data @orders:write
 confirmPickup POST /orders/{id}/confirm-pickup key data - @orders:write
 receive POST /orders/{id}/receive key @purchasing:write
orders.adjustments
 create POST /orders/{id}/adjustments key @orders:write
orders.items
 create POST /orders/{id}/items key @orders:write
 createBulk POST /orders/{id}/items/bulk key @orders:write
orders.payments
 list GET /orders/{id}/payments page:none2 - @payments:read
 create POST /orders/{id}/payments key @orders:write+payments:write
 refund POST /orders/{id}/payments/{payment_id}/refund key @payments:write
packages
 list GET /packages page:cursor2 @fulfillment:read
 create POST /packages key data @fulfillment:write
 retrieve GET /packages/{id} @fulfillment:read
 buyLabel POST /packages/{id}/buy-label key @fulfillment:write
 voidLabel POST /packages/{id}/void-label key @fulfillment:write
 rechargeLabel POST /packages/{id}/recharge-label key data @fulfillment:write
 fulfill POST /packages/{id}/fulfill key - @fulfillment:write
 markDelivered POST /packages/{id}/mark-delivered key @fulfillment:write
packages.items
 create POST /packages/{id}/items key @fulfillment:write
 update PATCH /packages/{id}/items/{item_id} key @fulfillment:write
 move POST /packages/{id}/items/{item_id}/move key @fulfillment:write
paymentTerms
 list GET /payment-terms page:cursor2 @accounts:read
 create POST /payment-terms key @accounts:write
payments
 retrieve GET /payments/{payment_id} @payments:read
 void POST /payments/{payment_id}/void key @payments:write
 apply POST /payments/{payment_id}/apply key @payments:write
 multiInvoiceApply POST /payments/multi-invoice-apply key @payments:write
 batch POST /payments/batch key @payments:write
periods
 list GET /periods page:none @accounting:read
 close POST /periods/{id}/close key - @accounting:close_period
 requestClose POST /periods/{id}/request-close key @accounting:close_period
 approveClose POST /periods/{id}/approve-close key @accounting:close_period+accounting:approve
 reopen POST /periods/{id}/reopen key @accounting:close_period
pricingLevels
 list GET /pricing-levels page:cursor2 @products:read
 create POST /pricing-levels key @products:write
pricingPolicies
 list GET /pricing-policies page:cursor4 @products:read
 create POST /pricing-policies key data @products:write
 retrieve GET /pricing-policies/{id} data - @products:read
 update PATCH /pricing-policies/{id} key @products:write
productCategories
 list GET /product-categories page:cursor2 @products:read
 create POST /product-categories key @products:write
products
 list GET /products page:cursor2 @products:read
 create POST /products key @products:write
 retrieve GET /products/{id} data - @products:read
 update PATCH /products/{id} key data @products:write
 retrieveInventory GET /products/{id}/inventory data @products:read+inventory:read
 replaceLocations PUT /products/{id}/locations key @products:write
products.components
 list GET /products/{id}/components page:none - @products:read
projects
 list GET /projects page:none @dimensions:read
 create POST /projects key @dimensions:write
 update PATCH /projects/{id} key @dimensions:write
purchaseOrders
 list GET /purchase-orders page:cursor5 @purchasing:read
 create POST /purchase-orders key @purchasing:write
 retrieve GET /purchase-orders/{id} @purchasing:read
 approve POST /purchase-orders/{id}/approve key - @purchasing:write
 cancel POST /purchase-orders/{id}/cancel key @purchasing:write
 receive POST /purchase-orders/{id}/receive key header:X-Location-Id @purchasing:write
 notifyRevision POST /purchase-orders/{id}/notify-revision key @purchasing:write
 sendToVendor POST /purchase-orders/{id}/send-to-vendor key @purchasing:write
purchaseOrders.items
 create POST /purchase-orders/{id}/items key @purchasing:write
receivables
 assessLateFees POST /ar/assess-late-fees key @accounting:write
reconciliation
 trialBalance GET /reconciliation/trial-balance entity @accounting:read|migration:read
 arAging GET /reconciliation/ar-aging entity @accounting:read|migration:read
 apAging GET /reconciliation/ap-aging entity @accounting:read|migration:read
 inventoryValuation GET /reconciliation/inventory-valuation entity @accounting:read|migration:read
 cashBalance GET /reconciliation/cash-balance entity @accounting:read|migration:read
 counts GET /reconciliation/counts entity - @accounting:read|migration:read
 compare POST /reconciliation/compare key entity @migration:read
recurringJournalEntries
 create POST /recurring-journal-entries key @accounting:write
 update PATCH /recurring-journal-entries/{id} key @accounting:write
reports
 trialBalance GET /reports/trial-balance @accounting:read
 accountLedger GET /reports/account-ledger @accounting:read
 arAging GET /reports/ar-aging @accounting:read
 subledgerReconciliation GET /reports/subledger-reconciliation @accounting:read
requestLogs
 list GET /request_logs page:cursor2 @developers:manage
 retrieve GET /request_logs/{id} - @developers:manage
returns
 list GET /returns page:cursor2 @returns:read
 create POST /returns key @returns:write
 retrieve GET /returns/{id} @returns:read
 update PATCH /returns/{id} key @returns:write
 refund POST /returns/{id}/refund key data @returns:write
 receive POST /returns/{id}/receive key @returns:write
 inspect POST /returns/{id}/inspect key @returns:write
 close POST /returns/{id}/close key @returns:write
 cancel POST /returns/{id}/cancel key @returns:write
settings
 retrieve GET /settings data entity - @settings:write
 update PATCH /settings key data entity @settings:write
taxRates
 list GET /tax-rates page:cursor2 @accounting:read
 create POST /tax-rates key @accounting:write
unitsOfMeasure
 list GET /units-of-measure page:cursor2 @products:read
 create POST /units-of-measure key @products:write
 convert POST /units-of-measure/convert key @products:write
unmatchedReceipts
 list GET /accounting/unmatched-receipts page:page @accounting:read
usage
 retrieve GET /usage @developers:manage
variants
 update PATCH /variants/{id} key @products:write
vendorBills
 list GET /vendor-bills page:cursor5 @purchasing:read
 create POST /vendor-bills key @purchasing:write
 retrieve GET /vendor-bills/{id} @purchasing:read
 delete DELETE /vendor-bills/{id} key - @purchasing:write
 approve POST /vendor-bills/{id}/approve key @purchasing:write
 reject POST /vendor-bills/{id}/reject key @purchasing:write
 writeOff POST /vendor-bills/{id}/write-off key data @purchasing:write
vendorCredits
 list GET /vendor-credits page:cursor5 @purchasing:read
 create POST /vendor-credits key data @purchasing:write
 retrieve GET /vendor-credits/{id} @purchasing:read
 apply POST /vendor-credits/{id}/apply key - @purchasing:write
vendorPrepayments
 apply POST /vendor-prepayments/{id}/apply key data @ap:write
 refund POST /vendor-prepayments/{id}/refund key data @ap:write
vendorReturns
 list GET /vendor-returns page:cursor2 @returns:read
 create POST /vendor-returns key @returns:write
 ship POST /vendor-returns/{id}/ship key @returns:write
 cancel POST /vendor-returns/{id}/cancel key @returns:write
 delete DELETE /vendor-returns/{id} key - @returns:write
vendors.prepayments
 list GET /vendors/{id}/prepayments page:none @ap:read
 create POST /vendors/{id}/prepayments key data @ap:write
webhookEndpoints
 list GET /webhook_endpoints page:cursor2 @webhooks:manage|webhooks:read
 create POST /webhook_endpoints key @webhooks:manage|webhooks:write
 retrieve GET /webhook_endpoints/{id} - @webhooks:manage|webhooks:read
 update PATCH /webhook_endpoints/{id} key @webhooks:manage|webhooks:write
 delete DELETE /webhook_endpoints/{id} key - @webhooks:manage|webhooks:write
 rotateSecret POST /webhook_endpoints/{id}/rotate_secret key - @webhooks:manage|webhooks:write
 test POST /webhook_endpoints/{id}/test key - @webhooks:manage|webhooks:write
webhookEndpoints.deliveries
 list GET /webhook_endpoints/{id}/deliveries page:cursor2 @webhooks:manage|webhooks:read
 retrieve GET /webhook_endpoints/{id}/deliveries/{delivery_id} - @webhooks:manage|webhooks:read
 redeliver POST /webhook_endpoints/{id}/deliveries/{delivery_id}/redeliver key - @webhooks:manage|webhooks:write`;
