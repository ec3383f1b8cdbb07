/**
 * What an Arcus entity holds: one table for each kind of row, each row as the API shows it (`rows/`). Data that the API never shows
 * (secrets, allocations, postings of a document) has its own table, so that a response can return a row unchanged.
 */
import { tableReader } from "../../engine/table.ts";
import type { AccountRow, AddressRow, ContactRow, PaymentMethodRow } from "./rows/accounts.ts";
import type { BankAccountRow, BankTransactionRow, DepositedPaymentRow, DepositRow } from "./rows/banking.ts";
import type {
	KitComponentRow,
	PricingLevelRow,
	PricingPolicyRow,
	ProductLocationRow,
	ProductRow,
	ProductVendorRow,
	VariantRow,
} from "./rows/catalogue.ts";
import type {
	GoodsIssueRow,
	LabelRechargeRow,
	LabelRow,
	PackageItemRow,
	PackageRow,
	TrackingEventRow,
} from "./rows/fulfillment.ts";
import type {
	GlAccountRow,
	JournalEntryRow,
	JournalLineRow,
	LedgerTotalsRow,
	OpenMoveRow,
	PeriodRow,
	RecurringJournalEntryRow,
	YearCloseRow,
} from "./rows/ledger.ts";
import type {
	ConnectorCredentialsRow,
	ConnectorRow,
	DimensionRow,
	PaymentTermRow,
	ProductCategoryRow,
	SettingsRow,
	TaxRateRow,
	UnitOfMeasureRow,
} from "./rows/masters.ts";
import type {
	CutoverLogRow,
	FreezeRow,
	ImportedRecordRow,
	MigrationJobRow,
	MigrationWorkRow,
} from "./rows/migration.ts";
import type {
	CreditApplicationRow,
	CreditMemoRow,
	CustomerCreditRow,
	LateFeeRow,
	OrderCreditRow,
	PaymentApplicationRow,
	PaymentRow,
	ReceivableRow,
	RefundRow,
	SalePostingRow,
} from "./rows/money.ts";
import type {
	CouponRow,
	OrderAdjustmentRow,
	OrderItemRow,
	OrderOptionsRow,
	OrderRow,
	PickupRow,
	TaxLineRow,
	WorkOrderRow,
} from "./rows/orders.ts";
import type {
	ActivityRow,
	AuditChainRow,
	AuditRow,
	WebhookDeliveryRow,
	WebhookEndpointRow,
	WebhookSecretRow,
} from "./rows/platform.ts";
import type {
	ApPaymentApplicationRow,
	ApPaymentBooksRow,
	ApPaymentRow,
	BillBooksRow,
	BillMatchRow,
	CheckRow,
	PurchaseLineRow,
	PurchaseReceiptRow,
	PurchaseRow,
	VendorBillLineRow,
	VendorBillRow,
	VendorCreditApplicationRow,
	VendorCreditRow,
	VendorPrepaymentApplicationRow,
	VendorPrepaymentRow,
	VendorReturnMoveRow,
	VendorReturnRow,
} from "./rows/purchasing.ts";
import type { ReturnItemRow, ReturnPlaceRow, ReturnRefundRow, ReturnRow, ReturnSerialsRow } from "./rows/returns.ts";
import type {
	AllocationRow,
	BalanceRow,
	ConsumptionRow,
	LayerRow,
	LocationRow,
	SerialRow,
	TransactionRow,
} from "./rows/stock.ts";

export interface Tables {
	packages: PackageRow;
	package_items: PackageItemRow;
	labels: LabelRow;
	label_recharges: LabelRechargeRow;
	tracking_events: TrackingEventRow;
	goods_issues: GoodsIssueRow;
	returns: ReturnRow;
	return_items: ReturnItemRow;
	return_refunds: ReturnRefundRow;
	return_places: ReturnPlaceRow;
	return_serials: ReturnSerialsRow;
	order_credits: OrderCreditRow;
	accounts: AccountRow;
	addresses: AddressRow;
	contacts: ContactRow;
	payment_methods: PaymentMethodRow;
	products: ProductRow;
	variants: VariantRow;
	kit_components: KitComponentRow;
	product_vendors: ProductVendorRow;
	product_locations: ProductLocationRow;
	pricing_policies: PricingPolicyRow;
	pricing_levels: PricingLevelRow;
	locations: LocationRow;
	payment_terms: PaymentTermRow;
	inventory_balances: BalanceRow;
	inventory_transactions: TransactionRow;
	fifo_layers: LayerRow;
	fifo_consumptions: ConsumptionRow;
	serials: SerialRow;
	orders: OrderRow;
	order_items: OrderItemRow;
	order_adjustments: OrderAdjustmentRow;
	tax_lines: TaxLineRow;
	order_options: OrderOptionsRow;
	coupons: CouponRow;
	pickups: PickupRow;
	work_orders: WorkOrderRow;
	allocations: AllocationRow;
	receivables: ReceivableRow;
	sale_postings: SalePostingRow;
	payments: PaymentRow;
	payment_applications: PaymentApplicationRow;
	refunds: RefundRow;
	credit_memos: CreditMemoRow;
	credit_applications: CreditApplicationRow;
	customer_credits: CustomerCreditRow;
	purchases: PurchaseRow;
	purchase_lines: PurchaseLineRow;
	purchase_receipts: PurchaseReceiptRow;
	vendor_bills: VendorBillRow;
	vendor_bill_lines: VendorBillLineRow;
	vendor_bill_matches: BillMatchRow;
	vendor_bill_books: BillBooksRow;
	ap_payments: ApPaymentRow;
	ap_payment_applications: ApPaymentApplicationRow;
	ap_payment_books: ApPaymentBooksRow;
	checks: CheckRow;
	vendor_prepayments: VendorPrepaymentRow;
	vendor_prepayment_applications: VendorPrepaymentApplicationRow;
	vendor_credits: VendorCreditRow;
	vendor_credit_applications: VendorCreditApplicationRow;
	vendor_returns: VendorReturnRow;
	vendor_return_moves: VendorReturnMoveRow;
	gl_accounts: GlAccountRow;
	journal_entries: JournalEntryRow;
	journal_lines: JournalLineRow;
	periods: PeriodRow;
	year_closes: YearCloseRow;
	recurring_journal_entries: RecurringJournalEntryRow;
	bank_accounts: BankAccountRow;
	bank_transactions: BankTransactionRow;
	deposits: DepositRow;
	deposited_payments: DepositedPaymentRow;
	late_fees: LateFeeRow;
	tax_rates: TaxRateRow;
	settings: SettingsRow;
	units_of_measure: UnitOfMeasureRow;
	product_categories: ProductCategoryRow;
	projects: DimensionRow;
	departments: DimensionRow;
	classes: DimensionRow;
	connectors: ConnectorRow;
	connector_credentials: ConnectorCredentialsRow;
	migration_jobs: MigrationJobRow;
	migration_work: MigrationWorkRow;
	imported_records: ImportedRecordRow;
	freezes: FreezeRow;
	cutover_log: CutoverLogRow;
	webhook_endpoints: WebhookEndpointRow;
	webhook_secrets: WebhookSecretRow;
	webhook_deliveries: WebhookDeliveryRow;
	activity: ActivityRow;
	audit_log: AuditRow;
	audit_chain: AuditChainRow;
	ledger_totals: LedgerTotalsRow;
	open_moves: OpenMoveRow;
}

/** Returns the table with this name. */
export const rows = tableReader<Tables>();
