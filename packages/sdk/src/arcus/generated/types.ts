// Generated from packages/openapi/specs/arcus (schemas) by `npm run generate`. Do not edit.
/** A balanced set of debits and credits. */
export interface JournalEntry {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id: string;
    /** For example SB-JE-0000001. */
    entry_number: string;
    /** Format: date. */
    entry_date: string;
    /**
     * Accounting period of the entry date.
     * Format: uuid.
     */
    period_id?: string | null;
    entry_type?: string | null;
    status: "draft" | "pending_approval" | "posted" | "reversed" | "voided" | "rejected" | (string & {});
    approval_status: "auto_approved" | "pending_approval" | "approved" | "rejected" | (string & {});
    description?: string | null;
    /** What caused the entry: MANUAL, FULFILLMENT, PAYMENT, REFUND, PO_RECEIPT, VENDOR_BILL, SHOPIFY_IMPORT, RECURRING_JE, MANUAL_REVERSAL and VENDOR_CREDIT are known. */
    source_type: string;
    /** Id or reference of the source document. */
    source_id?: string | null;
    source_module?: string | null;
    /** True on an entry that reverses another. */
    is_reversing: boolean;
    /** Format: uuid. */
    reversed_by_id?: string | null;
    /**
     * The entry that this one reverses.
     * Format: uuid.
     */
    reversal_of_id?: string | null;
    /** Format: uuid. */
    reverse_in_period_id?: string | null;
    /**
     * Groups the entries of one business event.
     * Format: uuid.
     */
    batch_id?: string | null;
    /** US dollars, decimal. */
    total_debit: number;
    /** US dollars, decimal. */
    total_credit: number;
    /** Format: date-time. */
    posted_at?: string | null;
    /** Format: uuid. */
    approved_by?: string | null;
    /** Format: date-time. */
    approved_at?: string | null;
    /** Format: uuid. */
    rejected_by?: string | null;
    /** Format: date-time. */
    rejected_at?: string | null;
    rejection_reason?: string | null;
    idempotency_key?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** On a single entry; lists leave them out unless expanded. */
    lines?: JournalEntryLine[];
}
/** One debit or credit; exactly one of both amounts is above 0. */
export interface JournalEntryLine {
    /** Format: uuid. */
    readonly id: string;
    /** Format: uuid. */
    readonly journal_entry_id: string;
    readonly line_number: number;
    /**
     * GL account.
     * Format: uuid.
     */
    account_id: string;
    /** US dollars, decimal. */
    debit_amount: number;
    /** US dollars, decimal. */
    credit_amount: number;
    description?: string | null;
    /** Format: uuid. */
    location_id?: string | null;
    /** Format: uuid. */
    department_id?: string | null;
    /** Format: uuid. */
    class_id?: string | null;
    /** Format: uuid. */
    project_id?: string | null;
    reconciled: boolean;
    /** Format: date-time. */
    reconciled_at?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Present when expanded. */
    gl_account?: GlAccount;
}
/** Journal entries, unpaged as far as the page shows. */
export interface JournalEntryList {
    data: JournalEntry[];
}
/** One debit or credit; exactly one of both is above 0. */
export interface JournalEntryCreateLine {
    /**
     * A postable, active account that is no header.
     * Format: uuid.
     */
    account_id: string;
    /** US dollars, decimal. */
    debit?: number | undefined;
    /** US dollars, decimal. */
    credit?: number | undefined;
    description?: string | undefined;
    /** Format: uuid. */
    location_id?: string | undefined;
    /** Format: uuid. */
    department_id?: string | undefined;
    /** Format: uuid. */
    class_id?: string | undefined;
    /** Format: uuid. */
    project_id?: string | undefined;
}
/** A manual entry with its lines. */
export interface JournalEntryCreateParams {
    /**
     * Lies in an open period.
     * Format: date.
     */
    entry_date: string;
    /** Debits and credits add up to the same sum. */
    lines: readonly JournalEntryCreateLine[];
    description?: string | undefined;
    /** @default MANUAL */
    source_type?: string | undefined;
    /** Id or reference of the source document. */
    source_id?: string | undefined;
    /** Posts into a closed period; needs migration:write, is dropped silently without it, and every use is logged. */
    bypass_period_check?: boolean | undefined;
}
/** When and why to reverse. */
export interface JournalEntryReverseParams {
    /**
     * Date of the reversing entry; without it, today.
     * Format: date.
     */
    entry_date?: string | undefined;
    reason?: string | undefined;
}
/** A remark for the file. */
export interface JournalEntryApproveParams {
    notes?: string | undefined;
}
/** Why the entry is rejected. */
export interface JournalEntryRejectParams {
    /** Kept as `rejection_reason`. */
    reason?: string | undefined;
}
/** Dimensions of a line; null clears one. */
export interface JournalEntryLinesUpdateParams {
    /** Format: uuid. */
    department_id?: string | null | undefined;
    /** Format: uuid. */
    class_id?: string | null | undefined;
    /** Format: uuid. */
    project_id?: string | null | undefined;
}
/** A template that a scheduler posts on its date. */
export interface RecurringJournalEntry {
    /** Format: uuid. */
    readonly id: string;
    /** Format: uuid. */
    readonly entity_id: string;
    name: string;
    description?: string | null;
    frequency: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    /**
     * Moved on after each posting.
     * Format: date.
     */
    next_run_date: string;
    /** Format: date. */
    last_run_date?: string | null;
    is_active: boolean;
    template_lines: RecurringJournalEntryLine[];
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** One line of the template. */
export interface RecurringJournalEntryLine {
    /** Format: uuid. */
    account_id?: string | undefined;
    /** US dollars, decimal. */
    debit?: number | undefined;
    /** US dollars, decimal. */
    credit?: number | undefined;
    description?: string | null | undefined;
}
/** A template to post on a schedule. */
export interface RecurringJournalEntryCreateParams {
    name: string;
    description?: string | null | undefined;
    frequency: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    /** Format: date. */
    next_run_date: string;
    /** @default true */
    is_active?: boolean | undefined;
    template_lines: readonly RecurringJournalEntryLine[];
}
/** Changes to a template. */
export interface RecurringJournalEntryUpdateParams {
    name?: string | undefined;
    description?: string | undefined;
    frequency?: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {}) | undefined;
    /** Format: date. */
    next_run_date?: string | undefined;
    is_active?: boolean | undefined;
    /** Replaces the lines. */
    template_lines?: readonly RecurringJournalEntryLine[] | undefined;
}
/** An account of the chart of accounts. */
export interface GlAccount {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id: string;
    /** Fixed after creation. */
    account_number: string;
    name: string;
    description?: string | null;
    /** Fixed after creation. */
    account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    account_sub_type?: string | null;
    /** Fixed after creation. */
    normal_balance: "debit" | "credit" | (string & {});
    /** A header only adds up its children; nothing can be posted to it. */
    is_header: boolean;
    /** Format: uuid. */
    parent_account_id?: string | null;
    /** A system account can neither be made nor changed through the API. */
    is_system_account: boolean;
    /** For example ar_account, cogs, revenue or inventory_fg. */
    system_account_key?: string | null;
    is_bank_account: boolean;
    is_active: boolean;
    tax_line_mapping?: string | null;
    /** US dollars, decimal. */
    opening_balance?: number | null;
    /** Format: date. */
    opening_balance_date?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** The chart of accounts. */
export interface GlAccountList {
    data: GlAccount[];
}
/** A GL account inside `data`. */
export interface GlAccountEnvelope {
    data: GlAccount;
}
/** An account to add. */
export interface GlAccountCreateParams {
    /**
     * Unique within the entity.
     * @example 5500
     */
    account_number: string;
    name: string;
    account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    /** Without it, the usual side of the account type. */
    normal_balance?: "debit" | "credit" | (string & {}) | undefined;
    /**
     * A header account.
     * Format: uuid.
     */
    parent_account_id?: string | undefined;
    /** @default false */
    is_header?: boolean | undefined;
    description?: string | undefined;
    account_sub_type?: string | undefined;
    tax_line_mapping?: string | undefined;
    /** US dollars, decimal. */
    opening_balance?: number | undefined;
    /** Format: date. */
    opening_balance_date?: string | undefined;
}
/** Changes to an account. */
export interface GlAccountUpdateParams {
    name?: string | undefined;
    description?: string | undefined;
    account_sub_type?: string | undefined;
    /** Format: uuid. */
    parent_account_id?: string | undefined;
    tax_line_mapping?: string | undefined;
    is_active?: boolean | undefined;
    /** US dollars, decimal. */
    opening_balance?: number | undefined;
    /** Format: date. */
    opening_balance_date?: string | undefined;
}
/** A stretch of time that entries are posted into, usually a month. */
export interface AccountingPeriod {
    /** Format: uuid. */
    readonly id: string;
    /** Format: uuid. */
    readonly entity_id: string;
    /** For example January 2025. */
    period_name: string;
    /** Format: date. */
    start_date: string;
    /** Format: date. */
    end_date: string;
    /** `year_end_closed` is named by the year close, the others by the schema. */
    readonly status: "open" | "close_requested" | "closed" | "year_end_closed" | (string & {});
    /** Format: uuid. */
    readonly closed_by?: string | null;
    /** Format: date-time. */
    closed_at?: string | null;
    /** Format: uuid. */
    close_requested_by?: string | null;
    /** Format: date-time. */
    close_requested_at?: string | null;
    /** Format: uuid. */
    close_approved_by?: string | null;
    /** Format: date-time. */
    close_approved_at?: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** Accounting periods, unpaged. */
export interface AccountingPeriodList {
    data: AccountingPeriod[];
}
/** A remark for the file. */
export interface PeriodApproveCloseParams {
    notes?: string | undefined;
}
/** A remark for the approver. */
export interface PeriodRequestCloseParams {
    notes?: string | undefined;
}
/** Why the period is reopened. */
export interface PeriodReopenParams {
    reason?: string | undefined;
}
/** Which year to close. */
export interface FiscalYearCloseParams {
    /** @example 2024 */
    fiscal_year: number;
    /** Format: date. */
    fy_start_date: string;
    /** Format: date. */
    fy_end_date: string;
}
/** The rollover into retained earnings. */
export interface FiscalYearClose {
    /**
     * Journal entry of the rollover.
     * Format: uuid.
     */
    je_id: string | null;
    fiscal_year: number;
    /** Format: date. */
    fy_start_date: string;
    /** Format: date. */
    fy_end_date: string;
    /** US dollars, decimal; negative for a loss. */
    net_income_loss: number;
    /** Format: uuid. */
    retained_earnings_account_id: string;
    /** Format: uuid. */
    period_id: string;
    balanced: boolean;
    /** True when the year had been closed before. */
    idempotent: boolean;
}
/** The rollover inside `data`. */
export interface FiscalYearCloseEnvelope {
    data: FiscalYearClose;
}
/** A bank account and the GL account that it is kept on. */
export interface BankAccount {
    /** Format: uuid. */
    readonly id: string;
    /** Format: uuid. */
    readonly entity_id: string;
    /**
     * Fixed after creation.
     * Format: uuid.
     */
    gl_account_id: string;
    gl_account_number?: string;
    gl_account_name?: string;
    name: string;
    institution?: string | null;
    account_type: "checking" | "savings" | "credit" | "loan" | "other" | (string & {});
    account_number_last4?: string | null;
    is_active: boolean;
    /** Whether payments to vendors leave from here. */
    is_ap_account: boolean;
    /** From the bank feed, US dollars, decimal. */
    current_balance?: number | null;
    /** Format: date-time. */
    last_synced_at?: string | null;
    sync_status?: string | null;
    deposit_layout?: {
        [key: string]: unknown;
    } | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** A bank account inside `data`. */
export interface BankAccountEnvelope {
    data: BankAccount;
}
/** A bank account to add. Plaid fields are dropped from the body. */
export interface BankAccountCreateParams {
    /**
     * An existing GL account.
     * Format: uuid.
     */
    gl_account_id: string;
    name: string;
    institution?: string | undefined;
    /** @default checking */
    account_type?: "checking" | "savings" | "credit" | "loan" | "other" | (string & {}) | undefined;
    account_number_last4?: string | undefined;
    is_ap_account?: boolean | undefined;
    deposit_layout?: {
        [key: string]: unknown;
    } | undefined;
}
/** Changes to a bank account. The GL account and Plaid fields cannot be written. */
export interface BankAccountUpdateParams {
    name?: string | undefined;
    institution?: string | undefined;
    account_type?: "checking" | "savings" | "credit" | "loan" | "other" | (string & {}) | undefined;
    is_active?: boolean | undefined;
    is_ap_account?: boolean | undefined;
    deposit_layout?: {
        [key: string]: unknown;
    } | undefined;
}
/** Receipts that go to the bank together. */
export interface DepositCreateParams {
    /** Format: uuid. */
    bank_account_id: string;
    /** Format: date. */
    deposit_date: string;
    /** Payments in the deposit. */
    payment_ids?: readonly string[] | undefined;
    memo?: string | null | undefined;
}
/** A deposit as it was made. */
export interface Deposit {
    /** Format: uuid. */
    id: string;
    status: string;
    /** US dollars, decimal. */
    total_amount: number;
}
/** Receipts to add up. */
export interface DepositPreviewParams {
    /** Payments that would be in the deposit. */
    payment_ids?: readonly string[] | undefined;
}
/** What a deposit would come to. */
export interface DepositPreview {
    /** US dollars, decimal. */
    total_amount: number;
    line_count: number;
}
/** A line of a bank feed. */
export interface BankTransaction {
    /** Format: uuid. */
    id: string;
    /** US dollars, decimal. */
    amount: number;
    /** Format: date-time. */
    transaction_date: string;
    /** `in` for money received; null counts as received. */
    direction: string | null;
    description: string | null;
}
/** A line of a bank statement. */
export interface BankTransactionCreateParams {
    /** Format: uuid. */
    bank_account_id: string;
    /** US dollars, decimal. */
    amount: number;
    /** Format: date. */
    transaction_date: string;
    /** @default in */
    direction?: "in" | "out" | (string & {}) | undefined;
    description?: string | undefined;
}
/** A customer receipt that may be the one behind a bank line. */
export interface CustomerPaymentCandidate {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    order_id: string | null;
    /** US dollars, decimal. */
    amount: number;
    /** Format: date-time. */
    posted_at: string | null;
    payment_method: string;
    status: string;
    check_number: string | null;
    external_reference: string | null;
    customer_name: string | null;
    /** The higher, the likelier; there are five bands. */
    score: number;
    match_reason: string;
    /** Days between receipt and bank line. */
    days_apart: number;
    /** Whether the receipt pays several invoices. */
    is_multi_application: boolean;
    application_count: number;
    display_label: string;
}
/** A bank line and the receipts that may match it. */
export interface CustomerPaymentCandidates {
    bank_transaction: BankTransaction;
    order_payments: CustomerPaymentCandidate[];
    top_candidate: CustomerPaymentCandidate | null;
    already_matched: boolean;
    note?: string | null;
}
/** The candidates inside `data`. */
export interface CustomerPaymentCandidatesEnvelope {
    data: CustomerPaymentCandidates;
}
/** Which receipt the bank line is. */
export interface BankTransactionMatchCustomerPaymentParams {
    /** Format: uuid. */
    order_payment_id: string;
    /**
     * Bank reconciliation that the match belongs to.
     * Format: uuid.
     */
    reconciliation_id?: string | null | undefined;
}
/** The match that was made. */
export interface BankTransactionMatch {
    /** Format: uuid. */
    bank_transaction_id: string;
    /** Format: uuid. */
    order_payment_id: string;
    /** Format: uuid. */
    order_id: string | null;
    matched: boolean;
    /** Filled when the amounts differ by more than 0.05; it does not block. */
    amount_warning: string | null;
}
/** The match inside `data`. */
export interface BankTransactionMatchEnvelope {
    data: BankTransactionMatch;
}
/** The part of a receipt that pays one invoice. */
export interface UnmatchedReceiptApplication {
    /** Format: uuid. */
    order_id: string;
    order_number: string;
    /** US dollars, decimal. */
    amount_applied: number;
}
/** A posted customer receipt that no bank line matches yet. */
export interface UnmatchedReceipt {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    order_id: string | null;
    order_number: string | null;
    /** Format: uuid. */
    account_id: string;
    account_name: string | null;
    /** US dollars, decimal. */
    amount: number;
    payment_method: string;
    status: string;
    /** Format: date-time. */
    posted_at: string | null;
    check_number: string | null;
    external_reference: string | null;
    is_multi_application: boolean;
    applications: UnmatchedReceiptApplication[];
}
/** One page of receipts. */
export interface UnmatchedReceiptList {
    data: UnmatchedReceipt[];
    total: number;
    page: number;
    per_page: number;
}
/** Whose invoices to assess. */
export interface AssessLateFeesParams {
    /**
     * Only this customer; without it all that are eligible.
     * Format: uuid.
     */
    account_id?: string | null | undefined;
    /**
     * Compute and post nothing.
     * @default false
     */
    dry_run?: boolean | undefined;
}
/** A finance charge on one overdue invoice. */
export interface AssessedLateFee {
    /** Format: uuid. */
    source_order_id: string;
    /**
     * Invoice of the fee; none in a dry run.
     * Format: uuid.
     */
    late_fee_order_id: string | null;
    /** Format: uuid. */
    account_id: string;
    customer_name: string;
    invoice_number: string;
    /** US dollars, decimal. */
    balance_due: number;
    /** US dollars, decimal. */
    fee_amount: number;
    days_overdue: number;
    compounding: "monthly" | "daily" | "none" | (string & {});
}
/** An invoice that got no charge. */
export interface SkippedLateFee {
    /** Format: uuid. */
    source_order_id: string;
    /** Format: uuid. */
    account_id: string;
    reason: string;
}
/** The charges made and the invoices passed over. */
export interface LateFeeAssessment {
    assessed: AssessedLateFee[];
    skipped: SkippedLateFee[];
    /** US dollars, decimal. */
    total_fee_amount: number;
    dry_run: boolean;
}
/** One account's balances. */
export interface TrialBalanceReportAccount {
    /** Format: uuid. */
    account_id: string;
    account_number: string;
    account_name: string;
    account_type: string;
    /** US dollars, decimal. */
    debit_balance: number;
    /** US dollars, decimal. */
    credit_balance: number;
    /** US dollars, decimal. */
    net_balance: number;
}
/** All accounts with their balances. */
export interface TrialBalanceReport {
    /** Format: date. */
    as_of_date: string;
    /** US dollars, decimal. */
    total_debits: number;
    /** US dollars, decimal. */
    total_credits: number;
    is_balanced: boolean;
    accounts: TrialBalanceReportAccount[];
}
/** One posting on the account. */
export interface AccountLedgerRow {
    /** Format: uuid. */
    id: string;
    /** Format: date. */
    entry_date: string;
    description: string | null;
    /** US dollars, decimal. */
    debit: number;
    /** US dollars, decimal. */
    credit: number;
    /** US dollars, decimal. */
    running_balance: number;
    /** Format: uuid. */
    journal_entry_id: string;
}
/** What happened on one account. */
export interface AccountLedgerReport {
    account: GlAccount;
    /** US dollars, decimal. */
    opening_balance: number;
    /** US dollars, decimal. */
    closing_balance: number;
    data: AccountLedgerRow[];
}
/** One customer's open invoices by age. */
export interface ArAgingReportAccount {
    /** Format: uuid. */
    account_id: string;
    account_name?: string;
    /** US dollars, decimal. */
    current?: number;
    /** US dollars, decimal. */
    days_1_30?: number;
    /** US dollars, decimal. */
    days_31_60?: number;
    /** US dollars, decimal. */
    days_61_90?: number;
    /** US dollars, decimal. */
    days_90_plus?: number;
    /** US dollars, decimal. */
    total?: number;
}
/** What customers owe, by age. */
export interface ArAgingReport {
    /** Format: date. */
    as_of_date: string;
    /** US dollars, decimal. */
    total_ar: number;
    /** Not due yet, US dollars, decimal. */
    current: number;
    /** US dollars, decimal. */
    days_1_30: number;
    /** US dollars, decimal. */
    days_31_60: number;
    /** US dollars, decimal. */
    days_61_90: number;
    /** US dollars, decimal. */
    days_90_plus: number;
    accounts: ArAgingReportAccount[];
    /** Only with the parameter `buckets`. */
    buckets?: ArAgingBucket[];
}
/** What is overdue by a number of days. */
export interface ArAgingBucket {
    /** Null for what is not due yet. */
    from_days: number | null;
    /** Null for the oldest. */
    to_days: number | null;
    /** US dollars, decimal. */
    amount: number;
}
/** A subledger beside its control account. */
export interface SubledgerReconciliation {
    /** US dollars, decimal. */
    gl_balance: number;
    /** US dollars, decimal. */
    subledger_balance: number;
    /** US dollars, decimal. */
    variance: number;
}
/** Whether the subledgers agree with the ledger; only those asked for are present. */
export interface SubledgerReconciliationReport {
    /** Format: date. */
    as_of_date: string;
    is_reconciled: boolean;
    ar?: SubledgerReconciliation;
    ap?: SubledgerReconciliation;
    inventory?: SubledgerReconciliation;
}
/** A credit memo of the receivables ledger. */
export interface CustomerCredit {
    /** Format: uuid. */
    readonly id: string;
    /** Format: uuid. */
    readonly entity_id: string;
    /** Format: uuid. */
    account_id: string;
    /** As it was given. */
    amount: number;
    readonly open_balance: number;
    readonly status: "open" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    reason: string | null;
    memo: string | null;
    /**
     * The clearing account that was used.
     * Format: uuid.
     */
    gl_account_id: string | null;
    /** Format: uuid. */
    readonly journal_entry_id: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Format: date-time. */
    voided_at: string | null;
}
/** A credit for a customer. */
export interface CustomerCreditCreateParams {
    /** Format: uuid. */
    account_id: string;
    amount: number;
    reason?: string | undefined;
    memo?: string | undefined;
    /** Format: uuid. */
    gl_account_id?: string | undefined;
}
/** Where it goes. */
export interface CustomerCreditApplyParams {
    /** Format: uuid. */
    order_id: string;
    amount?: number | undefined;
}
/** Why. */
export interface CustomerCreditVoidParams {
    reason?: string | undefined;
}
/** An address of an account. */
export interface Address {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    account_id: string;
    type: "billing" | "shipping" | (string & {});
    label: string | null;
    line1: string | null;
    line2: string | null;
    city: string | null;
    state: string | null;
    zip: string | null;
    country: string | null;
    is_default_billing: boolean;
    is_default_shipping: boolean;
    is_pickup: boolean;
    /** Format: date-time. */
    created_at: string;
}
/** A person at an account. */
export interface Contact {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    account_id: string;
    first_name: string | null;
    last_name: string | null;
    email: string | null;
    phone: string | null;
    title: string | null;
    website: string | null;
    is_primary: boolean;
    /** Format: date-time. */
    created_at: string;
}
/** A saved way of paying. */
export interface PaymentMethod {
    /** Format: uuid. */
    id: string;
    object: "payment_method";
    /** Format: uuid. */
    account_id: string;
    method_type: string;
    is_default: boolean;
    is_verified: boolean;
    last4: string | null;
    brand: string | null;
    exp_month: number | null;
    exp_year: number | null;
    bank_name: string | null;
    account_type: string | null;
    stripe_payment_method_id: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** A customer, a lead or a vendor. */
export interface Account {
    /** Format: uuid. */
    id: string;
    object: "account";
    /** Format: uuid. */
    readonly entity_id: string;
    display_name: string;
    company_name: string | null;
    account_type: "business" | "individual" | "lead" | "vendor" | (string & {});
    readonly account_number: string;
    email: string | null;
    phone_main: string | null;
    phone_secondary: string | null;
    phone_mobile: string | null;
    website: string | null;
    /** Format: uuid. */
    payment_term_id: string | null;
    /** Null: no limit. */
    credit_limit: number | null;
    /** What is left of the credit limit. Sources disagree; a new account starts with the whole limit. */
    readonly credit_balance: number | null;
    readonly is_credit_hold: boolean;
    tax_exempt: boolean;
    avatax_entity_code: string | null;
    tax_number: string | null;
    /** Format: uuid. */
    default_pricing_level_id: string | null;
    /** Format: uuid. */
    default_location_id: string | null;
    default_shipping_method: string | null;
    shipping_preference: "always_freight" | "always_parcel" | "auto" | (string & {});
    enable_pro_portal: boolean;
    is_active: boolean;
    notes: string | null;
    tags?: string[];
    metadata: Metadata;
    readonly stripe_customer_id: string | null;
    source_platform: string | null;
    external_customer_id: string | null;
    /**
     * The account that took this one in.
     * Format: uuid.
     */
    merged_into_account_id?: string | null;
    /** Format: date-time. */
    merged_at?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Inline after a create and when expanded. */
    addresses?: Address[];
    contacts?: Contact[];
    payment_methods?: PaymentMethod[];
}
/** An address to add. Answers use line1, line2, state and zip, whichever name was sent. */
export interface AddressCreateParams {
    type: "billing" | "shipping" | (string & {});
    label?: string | undefined;
    is_default_billing?: boolean | undefined;
    is_default_shipping?: boolean | undefined;
    /** Forces the type shipping. */
    is_pickup?: boolean | undefined;
    line1?: string | null | undefined;
    /** Alias of line1. */
    street1?: string | null | undefined;
    line2?: string | null | undefined;
    /** Alias of line2. */
    street2?: string | null | undefined;
    city?: string | null | undefined;
    state?: string | null | undefined;
    /** Alias of state. */
    region?: string | null | undefined;
    zip?: string | null | undefined;
    /** Alias of zip. */
    postal_code?: string | null | undefined;
    country?: string | null | undefined;
}
/** A contact to add. title and role are the same. */
export interface ContactCreateParams {
    first_name?: string | null | undefined;
    last_name?: string | null | undefined;
    email?: string | null | undefined;
    phone?: string | null | undefined;
    title?: string | null | undefined;
    website?: string | null | undefined;
    is_primary?: boolean | undefined;
    /** Alias of title. */
    role?: string | null | undefined;
}
/** What to change of a contact. */
export interface ContactUpdateParams {
    first_name?: string | null | undefined;
    last_name?: string | null | undefined;
    email?: string | null | undefined;
    phone?: string | null | undefined;
    title?: string | null | undefined;
    website?: string | null | undefined;
    is_primary?: boolean | undefined;
    /** Alias of title. Assumption: taken here as it is on create. */
    role?: string | null | undefined;
}
/** A saved way of paying; in test mode the tokens pm_card_visa, pm_card_mastercard and pm_card_visa_chargeDeclined work. */
export interface PaymentMethodCreateParams {
    method_type?: string | undefined;
    stripe_payment_method_id?: string | undefined;
    token?: string | undefined;
    is_default?: boolean | undefined;
}
/** An account with its addresses, contacts and payment methods, made all or none. */
export interface AccountCreateParams {
    account_type: "business" | "individual" | "lead" | "vendor" | (string & {});
    /** Shown as display_name. */
    name: string;
    display_name?: string | undefined;
    company_name?: string | undefined;
    /** Shown as phone_main. */
    phone?: string | undefined;
    email?: string | undefined;
    phone_main?: string | undefined;
    phone_secondary?: string | undefined;
    phone_mobile?: string | undefined;
    website?: string | undefined;
    /** Format: uuid. */
    payment_term_id?: string | undefined;
    credit_limit?: number | null | undefined;
    tax_exempt?: boolean | undefined;
    avatax_entity_code?: string | undefined;
    tax_number?: string | undefined;
    /** Format: uuid. */
    default_pricing_level_id?: string | undefined;
    /** Format: uuid. */
    default_location_id?: string | undefined;
    default_shipping_method?: string | undefined;
    shipping_preference?: "always_freight" | "always_parcel" | "auto" | (string & {}) | undefined;
    enable_pro_portal?: boolean | undefined;
    is_active?: boolean | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
    external_customer_id?: string | undefined;
    source_platform?: string | undefined;
    addresses?: readonly AddressCreateParams[] | undefined;
    contacts?: readonly ContactCreateParams[] | undefined;
    payment_methods?: readonly PaymentMethodCreateParams[] | undefined;
    tags?: readonly string[] | undefined;
}
/** What to change. Other fields are refused with forbidden_field. */
export interface AccountUpdateParams {
    display_name?: string | undefined;
    company_name?: string | undefined;
    email?: string | undefined;
    phone_main?: string | undefined;
    phone_secondary?: string | undefined;
    phone_mobile?: string | undefined;
    website?: string | undefined;
    /** Format: uuid. */
    payment_term_id?: string | undefined;
    credit_limit?: number | null | undefined;
    tax_exempt?: boolean | undefined;
    avatax_entity_code?: string | undefined;
    tax_number?: string | undefined;
    /** Format: uuid. */
    default_pricing_level_id?: string | undefined;
    /** Format: uuid. */
    default_location_id?: string | undefined;
    default_shipping_method?: string | undefined;
    shipping_preference?: "always_freight" | "always_parcel" | "auto" | (string & {}) | undefined;
    enable_pro_portal?: boolean | undefined;
    is_active?: boolean | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
    external_customer_id?: string | undefined;
}
/** Which account goes into the other. */
export interface AccountMergeParams {
    /** Format: uuid. */
    loser_account_id: string;
    reason?: string | undefined;
}
/** The merge; its shape is not documented. */
export interface AccountMergeResult {
    [key: string]: unknown;
}
/** One page. */
export interface AccountList {
    data: Account[];
    total: number;
    page: number;
    per_page: number;
    total_pages: number;
}
/** The record in its envelope. */
export interface AccountEnvelope {
    data: Account;
}
/** The record in its envelope. */
export interface ContactEnvelope {
    data: Contact;
}
/** The record in its envelope. */
export interface AddressEnvelope {
    data: Address;
}
/** One page. */
export interface ContactList {
    data: Contact[];
}
/** One page. */
export interface AddressList {
    data: Address[];
}
/** One page. */
export interface PaymentMethodList {
    data: PaymentMethod[];
}
/** Who did it. All but the type may be missing. */
export interface AuditActor {
    type: "user" | "api_key" | "system" | "webhook" | (string & {});
    id?: string | null;
    label?: string | null;
    name?: string | null;
    email?: string | null;
    on_behalf_of_user_id?: string | null;
}
/** What it was done to. */
export interface AuditResource {
    type: string | null;
    /** Format: uuid. */
    id?: string | null;
    label?: string | null;
}
/** The entry's place in the hash chain. */
export interface AuditChain {
    /** Hash of the entry before; null on the first. */
    prev_hash: string | null;
    entry_hash: string;
    /** Format: date-time. */
    archived_at?: string | null;
}
/** One entry of the tamper-evident log. */
export interface AuditLogEntry {
    /** Format: uuid. */
    id: string;
    object: "audit_log_entry";
    /** Format: uuid. */
    entity_id: string;
    actor: AuditActor;
    /** For example order.created. */
    action: string;
    resource: AuditResource;
    description?: string | null;
    metadata?: Metadata;
    ip_address?: string | null;
    user_agent?: string | null;
    session_id?: string | null;
    request_id?: string | null;
    severity: "info" | "warning" | "critical" | "security" | (string & {});
    outcome: "success" | "failure" | (string & {});
    error_code?: string | null;
    /** Only with the expand path diff. */
    before_state?: unknown;
    /** Only with the expand path diff. */
    after_state?: unknown;
    /** Only with the expand path diff. */
    diff?: AuditLogDiff | null;
    /** Only with the expand path chain. */
    _chain?: AuditChain;
    /** Format: date-time. */
    created_at: string;
}
/** One page of the log. */
export interface AuditLogEntryList {
    object: "list";
    data: AuditLogEntry[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Where the next page starts; null at the end. */
    next_cursor: string | null;
    total_count?: number;
    url?: string;
}
/** Which part of the chain to check. */
export interface AuditLogVerifyParams {
    /** Format: date-time. */
    from_date?: string | undefined;
    /** Format: date-time. */
    to_date?: string | undefined;
    /**
     * How many entries to check.
     * @default 1000
     */
    limit?: number | undefined;
}
/** Whether the chain is whole. */
export interface AuditChainVerification {
    object: "audit_chain_verification";
    verified: boolean;
    /** How many entries were checked. */
    chain_length: number;
    /**
     * First entry that does not fit.
     * Format: uuid.
     */
    broken_at: string | null;
    broken_reason: "prev_hash_mismatch" | "entry_hash_mismatch" | "missing_row" | "null_hash" | (string & {}) | null;
}
/** How many entries there are of each kind. */
export interface AuditStats {
    object: "audit_stats";
    total: number;
    by_action: {
        [key: string]: number;
    };
    by_resource_type: {
        [key: string]: number;
    };
    by_severity: {
        [key: string]: number;
    };
    by_outcome: {
        [key: string]: number;
    };
    /** Format: date-time. */
    from_date: string | null;
    /** Format: date-time. */
    to_date: string | null;
}
/** One point of the series. */
export interface AuditSparklinePoint {
    date: string;
    count: number;
}
/** How many entries fell into each step of time. */
export interface AuditSparkline {
    object: "list";
    data: AuditSparklinePoint[];
    granularity: "hour" | "day" | "week" | "month" | (string & {});
}
/** The changed fields. The page types it as any value. */
export interface AuditLogDiff {
    [key: string]: unknown;
}
/** Key-value pairs of your own, stored and returned unchanged. */
export interface Metadata {
    [key: string]: unknown;
}
/** The body of every refusal. It is flat and has no message; `hint` is the sentence for people. */
export interface Error {
    /** Machine-readable code. */
    error: string;
    /** The same value as `error`. */
    code: string;
    type?: "validation_error" | "permission_error" | "not_found" | "conflict" | "rate_limit" | "expand_error" | "not_implemented" | "internal" | (string & {});
    /** One sentence for people. */
    hint?: string;
    /** The offending parameter, such as line_items[2].quantity. */
    param?: string | null;
    /** The missing scope, only with insufficient_scope. */
    required?: string;
    /** Names the request in the vendor's logs, req_… */
    request_id?: string;
    /** What stands in the way, only with resource_in_use. Its shape is not documented. */
    references?: unknown;
}
/** A key, without its secret. */
export interface ApiKey {
    /** Format: uuid. */
    id: string;
    object: "api_key";
    name: string;
    mode: "live" | "test" | (string & {});
    prefix: string;
    scopes: string[];
    /** Addresses or CIDR ranges; none means any. */
    ip_allowlist: string[];
    /** Format: date-time. */
    expires_at: string | null;
    /** Format: date-time. */
    last_used_at: string | null;
    /** Format: date-time. */
    revoked_at: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** A key with its secret, shown this once. */
export interface ApiKeyCreated {
    /** Format: uuid. */
    id: string;
    object: "api_key";
    name: string;
    mode: "live" | "test" | (string & {});
    prefix: string;
    scopes: string[];
    /** Addresses or CIDR ranges; none means any. */
    ip_allowlist: string[];
    /** Format: date-time. */
    expires_at: string | null;
    /** Format: date-time. */
    last_used_at: string | null;
    /** Format: date-time. */
    revoked_at: string | null;
    /** Format: date-time. */
    created_at: string;
    key: string;
}
/** A key to make. */
export interface ApiKeyCreateParams {
    name: string;
    mode: "live" | "test" | (string & {});
    scopes: readonly string[];
    ip_allowlist?: readonly string[] | undefined;
    /** Format: date-time. */
    expires_at?: string | undefined;
}
/** What to change. */
export interface ApiKeyUpdateParams {
    name?: string | undefined;
    ip_allowlist?: readonly string[] | undefined;
    /** Format: date-time. */
    expires_at?: string | null | undefined;
}
/** One page. */
export interface ApiKeyList {
    object: "list";
    data: ApiKey[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One request. */
export interface RequestLog {
    id: string;
    object: "request_log";
    method: string;
    path: string;
    status: number;
    latency_ms: number;
    ip_address: string | null;
    request_id: string;
    api_key_id: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** One page. */
export interface RequestLogList {
    object: "list";
    data: RequestLog[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** Figures of a period. */
export interface Usage {
    object: "usage";
    from?: string;
    to?: string;
    request_count: number;
    /** Answers from 400 up. */
    error_count: number;
    /** 0 to 1. */
    error_rate: number;
    average_latency_ms?: number;
    active_keys?: number;
    top_endpoints?: {
        [key: string]: unknown;
    }[];
    by_key?: {
        [key: string]: unknown;
    }[];
}
/** A department, class or project to tag postings with. */
export interface Dimension {
    /** Format: uuid. */
    readonly id: string;
    /** Format: uuid. */
    readonly entity_id: string;
    name: string;
    code?: string | null;
    description?: string | null;
    /** @default true */
    is_active: boolean;
    /** Format: date-time. */
    readonly created_at: string;
    /** Format: date-time. */
    readonly updated_at: string;
}
/** Dimensions of one kind, unpaged. */
export interface DimensionList {
    data: Dimension[];
}
/** A dimension to add. */
export interface DimensionCreateParams {
    name: string;
    code?: string | null | undefined;
    description?: string | null | undefined;
    /** @default true */
    is_active?: boolean | undefined;
}
/** Changes to a project. */
export interface ProjectUpdateParams {
    name?: string | undefined;
    code?: string | null | undefined;
    description?: string | null | undefined;
    is_active?: boolean | undefined;
}
/** Who did it. */
export interface ActivityActor {
    type: "user" | "api_key" | "system" | (string & {});
    id?: string | null;
    label?: string | null;
    on_behalf_of?: ActivityActorRef | null;
}
/** For whom it was done. */
export interface ActivityActorRef {
    type?: string | null;
    id?: string | null;
    label?: string | null;
}
/** The record before and after. */
export interface ActivityDiff {
    before?: Record<string, never> | null;
    after?: Record<string, never> | null;
}
/** One thing that happened, for people to read. */
export interface ActivityEvent {
    /** `act_` and a uuid without dashes. */
    id: string;
    object: "activity_event";
    /** Format: uuid. */
    entity_id: string;
    /** Format: date-time. */
    created_at: string;
    actor: ActivityActor;
    /** For example account.created, product.updated, order.fulfilled or journal_entry.posted. Not the names of webhook events. */
    action: string;
    resource_type: string;
    /** Format: uuid. */
    resource_id?: string | null;
    resource_label?: string | null;
    description: string;
    severity: "info" | "notice" | "warning" | "critical" | (string & {});
    outcome: "success" | "failure" | "denied" | (string & {});
    error_code?: string | null;
    request_id?: string | null;
    metadata?: Metadata;
    diff?: ActivityDiff | null;
}
/** One page of activity. */
export interface ActivityEventList {
    object: "list";
    data: ActivityEvent[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Where the next page starts; null at the end. */
    next_cursor: string | null;
    url: string;
    /** Only with include_count=true. */
    total_count?: number;
}
/** The settings of the entity. */
export interface EntitySettings {
    /**
     * The entity.
     * Format: uuid.
     */
    id: string;
    /** All settings; keys named by other pages include enable_vendor_prepayments_asset_posting, late_fee_enabled, late_fee_rate_percent, je_approval_threshold_low and je_approval_threshold_high. Assumptions: late_fee_compounding (monthly, daily or none) and fiscal_year_end_month (1 to 12); of purchasing po_approval_threshold and vendor_bill_approval_threshold (US dollars) and vendor_credit_expiry_days. */
    settings: {
        [key: string]: unknown;
    };
}
/** The settings inside `data`. */
export interface EntitySettingsEnvelope {
    data: EntitySettings;
}
/** Settings to change. */
export interface SettingsUpdateParams {
    /** Only the keys to change. */
    settings: {
        [key: string]: unknown;
    };
}
/** A quote or order was created. */
export interface OrderCreatedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.created";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** A sales order was confirmed. */
export interface OrderConfirmedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.confirmed";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** An order was converted to an invoice. */
export interface OrderInvoicedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.invoiced";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** An order was cancelled. */
export interface OrderCancelledEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.cancelled";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** An invoice was voided. */
export interface OrderVoidedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.voided";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** An order was paid in full. */
export interface OrderPaidEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.paid";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** A purchase order went to its vendor. */
export interface PurchaseOrderSentEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "purchase_order.sent";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: PurchaseOrder;
    };
}
/** A payment was recorded. */
export interface PaymentReceivedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "payment.received";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
}
/** A payment was refunded, in part or in full. */
export interface PaymentRefundedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "payment.refunded";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
}
/** A payment attempt failed. */
export interface PaymentFailedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "payment.failed";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
}
/** A package was made for an order. */
export interface FulfillmentPackageCreatedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "fulfillment.package_created";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
}
/** A label was bought. */
export interface FulfillmentLabelPurchasedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "fulfillment.label_purchased";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
}
/** A package was marked as shipped. */
export interface FulfillmentShippedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "fulfillment.shipped";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
}
/** The carrier reports delivery. */
export interface FulfillmentDeliveredEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "fulfillment.delivered";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
}
/** A return was created. */
export interface ReturnCreatedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "return.created";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Return;
    };
}
/** Returned goods came in. */
export interface ReturnReceivedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "return.received";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Return;
    };
}
/** The name that one page has for payment.received. */
export interface PaymentSucceededEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "payment.succeeded";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
}
/** A test event. */
export interface WebhookTestEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "webhook.test";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: WebhookEndpoint;
    };
}
/** The payment status of an order changed. */
export interface OrderPaymentStatusChangedEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "order.payment_status_changed";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
}
/** A payment was applied to several invoices. */
export interface PaymentAppliedMultiInvoiceEvent {
    /** Unique; use it to recognise a delivery that came before. */
    id: string;
    object: "event";
    type: "payment.applied_multi_invoice";
    /** Format: date-time. */
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: AppliedPayment;
    };
}
/** A parcel that carries items of one order. It has at most one label that is not voided. */
export interface Package {
    /** Format: uuid. */
    id: string;
    object: "package";
    /** Format: uuid. */
    readonly entity_id: string;
    /**
     * Order whose items the package carries.
     * Format: uuid.
     */
    order_id: string;
    /** Number from the entity's own sequence. */
    readonly package_number: string;
    /** Human-readable number as the fulfillment guide prints it (`SO-1234-B1`); the reference calls it `package_number`. */
    package_id?: string;
    /** State of the parcel. It moves only through actions, and its words differ from the `status` filter of the list. */
    readonly status: "packing" | "packed" | "labeled" | "shipped" | "delivered" | "returned" | "void" | (string & {});
    /** Seen only in the guide's answer of a create (`fulfilled`). */
    fulfillment_status?: string;
    /** Weight in pounds. */
    weight_lb?: number | null;
    /** Length in inches. */
    length_in?: number | null;
    /** Width in inches. */
    width_in?: number | null;
    /** Height in inches. */
    height_in?: number | null;
    /** Carrier code such as ups, usps, fedex or dhl. */
    carrier?: string | null;
    /** Service of the carrier such as ground, priority or 2day. */
    service_level?: string | null;
    /** The guide's name for `service_level`. */
    service?: string | null;
    tracking_number?: string | null;
    tracking_url?: string | null;
    /** What the carrier charges, US dollars, decimal. */
    ship_cost?: number | null;
    /** What the customer pays for shipping, US dollars, decimal. */
    billed_ship_cost?: number | null;
    /** Carrier link to the label, present in the guide's answer of a create. */
    label_url?: string | null;
    /**
     * Location that the goods leave from.
     * Format: uuid.
     */
    location_id?: string | null;
    /** Format: date-time. */
    shipped_at?: string | null;
    /** Format: date-time. */
    delivered_at?: string | null;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Present after a create and when expanded. */
    items?: PackageItem[];
    /** Present when expanded. */
    label?: ShippingLabel | null;
    /** Present when expanded. */
    tracking_events?: TrackingEvent[];
    /** Present when expanded. */
    order?: Order;
}
/** The part of an order line that lies in one package. */
export interface PackageItem {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    package_id: string;
    /** Format: uuid. */
    order_item_id: string;
    /** Format: uuid. */
    product_id: string | null;
    /** How much of the order line is in this package; 0 only as what a whole move has left. */
    quantity: number;
    sku?: string | null;
    title?: string | null;
    serial_numbers?: string[] | null;
    /** Format: date-time. */
    readonly created_at: string;
    /** Present when expanded. */
    product?: Product;
}
/** One scan that a carrier reported for a package. */
export interface TrackingEvent {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    package_id: string;
    /** Carrier status such as in_transit or delivered. */
    status: string;
    description?: string | null;
    /** Place of the scan as the carrier names it. */
    location?: string | null;
    /** Format: date-time. */
    occurred_at: string;
}
/** A label bought from a carrier for one package. */
export interface ShippingLabel {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    package_id: string;
    carrier: string;
    service_level?: string | null;
    tracking_number?: string | null;
    /** Link at the carrier; it stops working 30 days after the purchase. */
    label_url: string | null;
    /** Copy archived by Arcus, which does not expire. */
    label_pdf_url?: string | null;
    /** Paid to the carrier, US dollars, decimal. */
    purchased_cost: number;
    /** Billed to the customer, US dollars, decimal. */
    billed_cost?: number | null;
    /** Format: date-time. */
    readonly purchased_at: string;
    /**
     * Set once the label was voided.
     * Format: date-time.
     */
    readonly voided_at: string | null;
    /** Present when expanded. */
    package?: Package;
    /** Present when expanded. */
    order?: Order;
}
/** One page of packages. */
export interface PackageList {
    object: "list";
    data: Package[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One page of shipping labels. */
export interface ShippingLabelList {
    object: "list";
    data: ShippingLabel[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** A package inside `data`, as a create answers it. */
export interface PackageEnvelope {
    data: Package;
}
/** One order line, or part of it, to pack. */
export interface PackageCreateItem {
    /** Format: uuid. */
    order_item_id: string;
    quantity: number;
    /** Serial numbers of the packed units, for serialized products. */
    serial_numbers?: readonly string[] | undefined;
}
/** A package with its items, and optionally its label and fulfillment, in one call. */
export interface PackageCreateParams {
    /** Format: uuid. */
    order_id: string;
    /**
     * Carrier and service in one word.
     * @example ups_ground
     */
    carrier_service?: string | undefined;
    /** Order lines to pack. */
    items?: readonly PackageCreateItem[] | undefined;
    /** Buy a label in the same call. */
    buy_label?: boolean | undefined;
    /** Shippo rate to buy when `buy_label` is true. */
    rate_object_id?: string | undefined;
    /** Fulfill the package as soon as the label is bought. */
    fulfill_after_label?: boolean | undefined;
    /**
     * Location that the goods leave from.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /** Weight in pounds. */
    weight_lb?: number | undefined;
    /** Length in inches. */
    length_in?: number | undefined;
    /** Width in inches. */
    width_in?: number | undefined;
    /** Height in inches. */
    height_in?: number | undefined;
    metadata?: Metadata | undefined;
}
/** An order line to put into a package. */
export interface PackageItemsCreateParams {
    /** Format: uuid. */
    order_item_id: string;
    quantity: number;
    serial_numbers?: readonly string[] | undefined;
}
/** Changes to an item of a package. */
export interface PackageItemsUpdateParams {
    quantity?: number | undefined;
    /** Replaces the serial numbers. */
    serial_numbers?: readonly string[] | undefined;
}
/** Where to move an item of a package. */
export interface PackageItemsMoveParams {
    /**
     * Package that receives the item.
     * Format: uuid.
     */
    target_package_id: string;
    /** How much to move; without it the whole item moves. */
    quantity?: number | undefined;
}
/** Both sides of a move between two packages. */
export interface PackageItemMove {
    /** What is left in the package moved from. */
    source: PackageItem;
    /** What the package moved to now holds. */
    target: PackageItem;
}
/** Which rate to buy; every field is optional. */
export interface PackageBuyLabelParams {
    /** Shippo rate to buy. */
    rate_object_id?: string | undefined;
    carrier?: string | undefined;
    service_token?: string | undefined;
    service_name?: string | undefined;
    shipment_object_id?: string | undefined;
    parcel_object_id?: string | undefined;
    /** Price that was quoted, US dollars, decimal. */
    estimated_amount?: number | undefined;
    /** @default PDF */
    label_file_type?: "PDF" | "ZPLII" | "PNG" | (string & {}) | undefined;
}
/** Which label to void and why. */
export interface PackageVoidLabelParams {
    /**
     * Label to void; without it the active one.
     * Format: uuid.
     */
    label_id?: string | undefined;
    reason?: string | undefined;
}
/** What to do about a label that turned out to cost more or less than billed. */
export interface PackageRechargeLabelParams {
    /** Bill the difference, swallow and log it, or flag it for a person. */
    action: "recharge" | "absorb" | "manual" | (string & {});
    /**
     * Label that the difference belongs to.
     * Format: uuid.
     */
    label_id?: string | undefined;
    /** Stripe payment method (`pm_…`); needed to charge within this call. */
    payment_method_id?: string | undefined;
    notes?: string | undefined;
}
/** What became of the cost difference of a label. */
export interface PackageLabelRecharge {
    /** New cost less the billed cost, US dollars, decimal. */
    delta: number;
    action: "recharge" | "absorb" | "manual" | (string & {});
    /** Whether the order's `shipping_total` was set to the new cost. */
    shipping_total_updated: boolean;
    /**
     * Journal entry of the difference.
     * Format: uuid.
     */
    gl_je_id?: string | null;
    /** Outcome of the card charge; `charged` and `declined` are known. */
    charge_status?: string | null;
    /**
     * Payment of the card charge.
     * Format: uuid.
     */
    charge_payment_id?: string | null;
    /** Format: uuid. */
    order_id: string;
    /** Format: uuid. */
    label_id: string;
    /** True when this label's difference had been dealt with before. */
    idempotent: boolean;
}
/** The outcome of a recharge inside `data`. */
export interface PackageLabelRechargeEnvelope {
    data: PackageLabelRecharge;
}
/** When the carrier delivered. */
export interface PackageMarkDeliveredParams {
    /**
     * Time of delivery; without it, now.
     * Format: date-time.
     */
    delivered_at?: string | undefined;
}
/** The connection to another service. Credentials are never shown. */
export interface IntegrationConnector {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id: string;
    connector_type: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex" | (string & {});
    display_name?: string | null;
    mode: "sandbox" | "live" | (string & {});
    is_active: boolean;
    config?: Record<string, never> | null;
    has_webhook_secret: boolean;
    has_credentials_secret_arn: boolean;
    /** Format: date-time. */
    last_sync_at?: string | null;
    sync_status?: string | null;
    sync_error?: string | null;
    ship_from_name?: string | null;
    ship_from_address1?: string | null;
    ship_from_city?: string | null;
    ship_from_state?: string | null;
    ship_from_zip?: string | null;
    seller_id?: string | null;
    /** Format: uuid. */
    bank_account_id?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** A connector inside `data`. */
export interface IntegrationConnectorEnvelope {
    data: IntegrationConnector;
}
/** All connectors of the entity. */
export interface IntegrationConnectorList {
    data: IntegrationConnector[];
}
/** A person has to allow the connection in a browser. */
export interface IntegrationOauthRequired {
    object: "integration_oauth_required";
    /**
     * Where to send the person.
     * Format: uri.
     */
    oauth_url: string;
    /** Format: date-time. */
    expires_at: string;
    hint: string;
}
/** The connector, or for Shopify the address where a person allows the connection. */
export type IntegrationCreateResult = IntegrationConnector | IntegrationOauthRequired;
/** How to set the connector up. Secrets are refused. */
export interface IntegrationCreateParams {
    mode?: "sandbox" | "live" | (string & {}) | undefined;
    display_name?: string | undefined;
    config?: Record<string, never> | undefined;
    /**
     * Shopify only.
     * @example mystore.myshopify.com
     */
    shop?: string | undefined;
    ship_from_name?: string | undefined;
    ship_from_address1?: string | undefined;
    ship_from_city?: string | undefined;
    ship_from_state?: string | undefined;
    ship_from_zip?: string | undefined;
    /** Amazon and eBay. */
    seller_id?: string | undefined;
    /**
     * Plaid.
     * Format: uuid.
     */
    bank_account_id?: string | undefined;
}
/** Changes to a connector. */
export interface IntegrationUpdateParams {
    display_name?: string | undefined;
    mode?: "sandbox" | "live" | (string & {}) | undefined;
    is_active?: boolean | undefined;
    config?: Record<string, never> | undefined;
    ship_from_name?: string | undefined;
    ship_from_address1?: string | undefined;
    ship_from_city?: string | undefined;
    ship_from_state?: string | undefined;
    ship_from_zip?: string | undefined;
    seller_id?: string | undefined;
    /** Format: uuid. */
    bank_account_id?: string | undefined;
}
/** Stock of a product at a location. */
export interface InventoryBalance {
    /**
     * Id of the inventory balance.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that owns the inventory balance.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the location.
     * Format: uuid.
     */
    location_id: string;
    /**
     * Id of the product variant. Null when the product has no variants.
     * Format: uuid.
     */
    variant_id: string | null;
    /** Quantity on hand. */
    on_hand: number;
    /** Quantity allocated to orders. */
    allocated: number;
    /** Quantity available: `on_hand` minus `allocated`. */
    readonly available: number;
    /** Quantity on order from vendors. */
    on_purchase_order: number;
    /** Value of the stock, in US dollars. */
    total_value: number;
    /** Average value of one unit, in US dollars. */
    avg_unit_value: number;
    /** Title of the product. */
    product_title: string;
    /** Name of the location. */
    location_name: string;
    /**
     * When the inventory balance was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the inventory balance last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at: string;
}
/** A movement of stock. */
export interface InventoryTransaction {
    /**
     * Id of the inventory transaction.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that owns the inventory transaction.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the product variant. Null when the product has no variants.
     * Format: uuid.
     */
    variant_id?: string | null;
    /**
     * Id of the location.
     * Format: uuid.
     */
    location_id: string;
    /** What caused the movement, for example `receiving`, `sale` or `adjustment`. */
    type: "receiving" | "order_reservation" | "partial_reservation" | "return_received" | "transfer_in" | "adjustment" | "audit_count" | "quarantine" | "release_quarantine" | "sale" | "order_cancelled" | "purchase_cancelled" | "rma" | "transfer_out" | "warehouse_loss" | "build_assembly" | "freeze" | "return_receive" | "restock" | "writeoff" | "cross_transfer_out" | "cross_transfer_in" | "vendor_return_out" | "vendor_replacement_in" | "fba_inbound" | "fba_return" | "order_reservation_release" | (string & {});
    /** Quantity moved. Negative when stock was removed. */
    quantity: number;
    /** Quantity on hand before the movement. */
    before_on_hand: number;
    /** Quantity on hand after the movement. */
    after_on_hand: number;
    /** Value of one unit, in US dollars. */
    unit_price: number;
    /** Value of the whole movement, in US dollars. */
    total_price: number;
    /** Status of the movement. */
    status: string;
    /**
     * Id of the order that caused the movement. Null when no order did.
     * Format: uuid.
     */
    order_id: string | null;
    /**
     * Id of the journal entry that was posted for the movement. Null when none was.
     * Format: uuid.
     */
    journal_entry_id: string | null;
    /** Title of the product. */
    product_title: string;
    /** Name of the location. */
    location_name: string;
    /** Notes on the inventory transaction. Null when empty. */
    notes?: string | null;
    /**
     * When the inventory transaction was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
}
/** A quantity that was received at one cost. Sales use up the oldest layers first. */
export interface FifoLayer {
    /**
     * Id of the cost layer.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that owns the cost layer.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the location.
     * Format: uuid.
     */
    location_id: string;
    /**
     * Id of the product variant. Null when the product has no variants.
     * Format: uuid.
     */
    variant_id: string | null;
    /** Quantity received. */
    received_qty: number;
    /** Quantity that is left. */
    remaining_qty: number;
    /** Cost of one unit, in US dollars. */
    unit_cost: number;
    /** Cost of the layer, in US dollars. */
    total_cost: number;
    /**
     * Id of the purchase order that the goods came from. Null when they came without one.
     * Format: uuid.
     */
    po_id: string | null;
    /**
     * Id of the inventory transaction that created the layer.
     * Format: uuid.
     */
    receiving_transaction_id: string;
    /**
     * When the goods were received (ISO 8601, UTC).
     * Format: date-time.
     */
    received_at: string;
    /**
     * When the layer was used up (ISO 8601, UTC). Null while some is left.
     * Format: date-time.
     */
    depleted_at: string | null;
    /** Title of the product. */
    product_title: string;
    /** Name of the location. */
    location_name: string;
}
/** The quantity that a movement took from a cost layer. */
export interface FifoConsumption {
    /**
     * Id of the layer consumption.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the cost layer.
     * Format: uuid.
     */
    fifo_layer_id: string;
    /**
     * Id of the inventory transaction.
     * Format: uuid.
     */
    inventory_transaction_id: string;
    /** Quantity taken from the layer. */
    quantity: number;
    /** Cost of one unit, in US dollars. */
    unit_cost: number;
    /** Cost of the quantity taken, in US dollars. */
    total_cost: number;
    /** Quantity in the layer before the movement. */
    layer_before_qty: number;
    /** Quantity in the layer after the movement. */
    layer_after_qty: number;
    /**
     * When the layer consumption was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
}
/** A single unit with its own serial number. */
export interface SerialNumber {
    /**
     * Id of the serial number.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that owns the serial number.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** The serial number. It never changes. */
    serial_number: string;
    /** What happened to the unit: in stock, allocated to an order, sold, returned, damaged, in quarantine, at its end of life, used in manufacturing or taken apart. */
    status: "available" | "allocated" | "sold" | "returned" | "damaged" | "quarantined" | "end_of_life" | "consumed_in_manufacturing" | "disassembled" | (string & {});
    /**
     * Id of the location where the unit is. Null when it is at none.
     * Format: uuid.
     */
    location_id: string | null;
    /**
     * Id of the order that the unit belongs to. Null when not set.
     * Format: uuid.
     */
    order_id: string | null;
    /** Number of the lot that the unit belongs to. Null when not set. */
    lot_number: string | null;
    /**
     * Date when the unit expires (`YYYY-MM-DD`). Null when it does not.
     * Format: date.
     */
    expiry_date: string | null;
    /**
     * First day of the warranty (`YYYY-MM-DD`). Null when not set.
     * Format: date.
     */
    warranty_start_date: string | null;
    /**
     * Last day of the warranty (`YYYY-MM-DD`). Null when not set.
     * Format: date.
     */
    warranty_end_date: string | null;
    /**
     * Last day of the extended warranty (`YYYY-MM-DD`). Null when not set.
     * Format: date.
     */
    extended_warranty_end_date: string | null;
    /** Status of the warranty. Null when not set. */
    warranty_status: string | null;
    /**
     * When the unit was received (ISO 8601, UTC). Null when it is not known.
     * Format: date-time.
     */
    received_at: string | null;
    /**
     * When the unit was sold (ISO 8601, UTC). Null until then.
     * Format: date-time.
     */
    sold_at: string | null;
    /**
     * When the unit was returned (ISO 8601, UTC). Null when it was not.
     * Format: date-time.
     */
    returned_at: string | null;
    /**
     * When the unit was last scanned (ISO 8601, UTC). Null when it never was.
     * Format: date-time.
     */
    last_scanned_at: string | null;
    /**
     * When the serial number was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the serial number last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at: string;
}
/** A page of inventory balances. */
export interface InventoryBalanceList {
    /** Object type, always `list`. */
    object: "list";
    /** The inventory balances on this page. */
    data: InventoryBalance[];
    /** Number of items on all pages. */
    total: number;
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of items per page. */
    per_page: number;
    /** Number of pages. */
    total_pages: number;
}
/** A page of inventory transactions. */
export interface InventoryTransactionList {
    /** Object type, always `list`. */
    object: "list";
    /** The inventory transactions on this page. */
    data: InventoryTransaction[];
    /** Number of items on all pages. */
    total: number;
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of items per page. */
    per_page: number;
    /** Number of pages. */
    total_pages: number;
}
/** A page of cost layers. */
export interface FifoLayerList {
    /** Object type, always `list`. */
    object: "list";
    /** The cost layers on this page. */
    data: FifoLayer[];
    /** Number of items on all pages. */
    total: number;
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of items per page. */
    per_page: number;
    /** Number of pages. */
    total_pages: number;
}
/** A page of serial numbers. */
export interface SerialNumberList {
    /** Object type, always `list`. */
    object: "list";
    /** The serial numbers on this page. */
    data: SerialNumber[];
    /** Number of items on all pages. */
    total: number;
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of items per page. */
    per_page: number;
    /** Number of pages. */
    total_pages: number;
}
/** All quantities that a movement took from cost layers. */
export interface FifoConsumptionList {
    /** The quantities that the movement took, one per layer. */
    data: FifoConsumption[];
}
/** Response body: the serial number in `data`. */
export interface SerialNumberEnvelope {
    data: SerialNumber;
}
/** Response body: the inventory balance in `data`. */
export interface InventoryBalanceEnvelope {
    /** Object type, always `inventory_balance`. */
    object: "inventory_balance";
    data: InventoryBalance;
}
/** One product of an adjustment. */
export interface InventoryAdjustmentItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Change in quantity: positive adds stock, negative removes it. */
    quantity_delta: number;
    /** Cost of one unit, in US dollars. Required for a positive change. */
    unit_cost?: number | undefined;
    /** Notes on the item. */
    notes?: string | undefined;
    /** Whether the balance may fall below zero. Requires the permission `inventory.allow_negative`. */
    allow_negative?: boolean | undefined;
}
/** An adjustment of one product (`product_id` and `quantity`) or of several products at one location (`items`). Positive changes require `unit_cost`. */
export interface InventoryAdjustParams {
    /**
     * Id of the location to adjust.
     * Format: uuid.
     */
    location_id: string;
    /**
     * Id of the product to adjust. For several products, use `items` instead.
     * Format: uuid.
     */
    product_id?: string | undefined;
    /** Change in quantity of the single product: positive adds stock, negative removes it. */
    quantity?: number | undefined;
    /** Cost of one unit, in US dollars. Required for a positive change. */
    unit_cost?: number | undefined;
    /** Products to adjust, all in one transaction. */
    items?: readonly InventoryAdjustmentItem[] | undefined;
    /** Why the stock is adjusted. */
    reason?: string | undefined;
    /** Notes on the adjustment. */
    notes?: string | undefined;
    /** Whether the balance may fall below zero. Requires the permission `inventory.allow_negative`. */
    allow_negative?: boolean | undefined;
}
/** One product of a transfer. */
export interface InventoryTransferItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity to move. */
    quantity: number;
}
/** A transfer of one product (`product_id` and `quantity`) or of several products (`items`) between two locations. */
export interface InventoryTransferParams {
    /**
     * Id of the product to move. For several products, use `items` instead.
     * Format: uuid.
     */
    product_id?: string | undefined;
    /** Quantity of the single product to move. */
    quantity?: number | undefined;
    /** Products to move, all in one transaction. */
    items?: readonly InventoryTransferItem[] | undefined;
    /**
     * Id of the location that the goods leave.
     * Format: uuid.
     */
    from_location_id: string;
    /**
     * Id of the location that the goods go to.
     * Format: uuid.
     */
    to_location_id: string;
    /** Notes on the transfer. */
    notes?: string | undefined;
}
/** One product that was received. */
export interface InventoryReceiveItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity received. */
    quantity: number;
    /** Cost of one unit, in US dollars. */
    unit_cost: number;
    /** Notes on the item. */
    notes?: string | undefined;
}
/** Goods that were received without a purchase order: one product (`product_id`, `quantity` and `unit_cost`) or several (`items`). */
export interface InventoryReceiveParams {
    /**
     * Id of the location that received the goods.
     * Format: uuid.
     */
    location_id: string;
    /**
     * Id of the product that was received. For several products, use `items` instead.
     * Format: uuid.
     */
    product_id?: string | undefined;
    /** Quantity of the single product that was received. */
    quantity?: number | undefined;
    /** Cost of one unit of the single product, in US dollars. */
    unit_cost?: number | undefined;
    /** Products that were received, all in one transaction. */
    items?: readonly InventoryReceiveItem[] | undefined;
    /** Notes on the receipt. */
    notes?: string | undefined;
}
/** Result of an adjustment. */
export interface InventoryAdjustmentResult {
    /** Object type, always `inventory_adjustment_result`. */
    object: "inventory_adjustment_result";
    /** Result of each item, in the order of the request. */
    items?: InventoryAdjustmentResultItem[];
}
/** Result of a transfer. */
export interface InventoryTransferResult {
    /** Object type, always `inventory_transfer_result`. */
    object: "inventory_transfer_result";
    /** Result of each item, in the order of the request. */
    items?: InventoryTransferResultItem[];
}
/** Result of a receipt. */
export interface InventoryReceiveResult {
    /** Object type, always `inventory_receive_result`. */
    object: "inventory_receive_result";
    /** Result of each item, in the order of the request. */
    items?: InventoryReceiveResultItem[];
}
/** Serial numbers to receive, as plain numbers or as objects with more details. */
export interface SerialReceiveParams {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Serial numbers to receive, up to 1,000. Each is a string, or an object with more fields. */
    serials: readonly (string | {
        [key: string]: unknown;
    })[];
    /**
     * Id of the location that received the units.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /**
     * When the units were received (ISO 8601, UTC).
     * Format: date-time.
     */
    received_at?: string | undefined;
    /** Your reference for the receipt. */
    source_reference?: string | undefined;
}
/** A serial number that was not received. */
export interface SerialReceiveError {
    /** Index of the serial number in the request, starting at 0. */
    index: number;
    /** The serial number that was not received. */
    serial_number?: string;
    /** Why it was not received. */
    error: string;
    /** Machine-readable reason. */
    code?: string;
}
/** Result of receiving serial numbers in bulk. Some can fail while others succeed. */
export interface SerialReceiveResult {
    /** Object type, always `bulk_serial_receive_result`. */
    object: "bulk_serial_receive_result";
    /** Number of serial numbers in the request. */
    processed: number;
    /** Number of serial numbers that were received. */
    created: number;
    /** Number of serial numbers that were not received. */
    failed: number;
    /** Serial numbers that were not received. */
    errors: SerialReceiveError[];
}
/** Result of one adjusted item. */
export interface InventoryAdjustmentResultItem {
    /** Index of the item in the request, starting at 0. */
    index: number;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the location.
     * Format: uuid.
     */
    location_id?: string;
    /** Change in quantity: positive added stock, negative removed it. */
    quantity_delta?: number;
    /** Cost of one unit, in US dollars. Null when the request had none. */
    unit_cost?: number | null;
    /**
     * Id of the inventory transaction.
     * Format: uuid.
     */
    transaction_id?: string;
    /**
     * Id of the journal entry that was posted. Null when none was.
     * Format: uuid.
     */
    journal_entry_id?: string | null;
    balance?: InventoryBalance;
}
/** Result of one transferred item. */
export interface InventoryTransferResultItem {
    /** Index of the item in the request, starting at 0. */
    index: number;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the location that the goods left.
     * Format: uuid.
     */
    from_location_id?: string;
    /**
     * Id of the location that the goods went to.
     * Format: uuid.
     */
    to_location_id?: string;
    /** Quantity moved. */
    quantity?: number;
    /** Status of the transfer. */
    status?: string;
    /**
     * Id of the journal entry that was posted. Null when none was.
     * Format: uuid.
     */
    journal_entry_id?: string | null;
}
/** Result of one received item. */
export interface InventoryReceiveResultItem {
    /** Index of the item in the request, starting at 0. */
    index: number;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the location.
     * Format: uuid.
     */
    location_id?: string;
    /** Quantity received. */
    quantity?: number;
    /** Cost of one unit, in US dollars. */
    unit_cost?: number;
    balance?: InventoryBalance;
}
/** A lot of goods, returned with `expand[]=lot`. */
export interface InventoryLot {
    /**
     * Id of the lot.
     * Format: uuid.
     */
    id: string;
    /** Number of the lot. */
    lot_number?: string;
    /**
     * Date when the lot expires (`YYYY-MM-DD`). Null when it does not.
     * Format: date.
     */
    expiry_date?: string | null;
}
/** What to refund. */
export interface MarketplaceOrderRefundParams {
    /** US dollars, decimal. */
    amount: number;
    reason?: string | undefined;
    /** Needed for eBay orders. */
    ebay_return_id?: string | undefined;
    metadata?: Metadata | undefined;
}
/** The refund at the marketplace. */
export interface MarketplaceOrderRefund {
    refund_id: string;
    /** US dollars, decimal. */
    amount: number;
    status: string;
}
/** A tax rate for a place. */
export interface TaxRate {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id?: string;
    display_name?: string | null;
    /** Alias of `display_name`. */
    name?: string | null;
    description?: string | null;
    /** As a fraction: 0.0825 is 8.25 %. */
    rate: number;
    tax_type: "sales" | "use" | "vat" | "gst" | "hst" | "pst" | "excise" | "other" | (string & {});
    jurisdiction_country?: string | null;
    jurisdiction_state?: string | null;
    jurisdiction_county?: string | null;
    jurisdiction_city?: string | null;
    jurisdiction_postal_code?: string | null;
    /** Whether prices contain the tax. */
    inclusive: boolean;
    is_active: boolean;
    /** Format: date. */
    effective_from?: string | null;
    /** Format: date. */
    effective_to?: string | null;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at?: string;
    /** Format: date-time. */
    updated_at?: string;
}
/** A tax rate to add. */
export interface TaxRateCreateParams {
    /** As a fraction: 0.0825 is 8.25 %. */
    rate: number;
    /** Alias of `display_name`, which wins when both are sent. */
    name?: string | undefined;
    display_name?: string | undefined;
    description?: string | undefined;
    /** @default sales */
    tax_type?: "sales" | "use" | "vat" | "gst" | "hst" | "pst" | "excise" | "other" | (string & {}) | undefined;
    /** ISO 3166-1 alpha-2. */
    jurisdiction_country?: string | undefined;
    jurisdiction_state?: string | undefined;
    jurisdiction_county?: string | undefined;
    jurisdiction_city?: string | undefined;
    jurisdiction_postal_code?: string | undefined;
    /**
     * Whether prices contain the tax.
     * @default false
     */
    inclusive?: boolean | undefined;
    /** @default true */
    is_active?: boolean | undefined;
    /** Format: date. */
    effective_from?: string | undefined;
    /** Format: date. */
    effective_to?: string | undefined;
    metadata?: Metadata | undefined;
}
/** A price list that policies belong to. */
export interface PricingLevel {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id?: string;
    name: string;
    description?: string | null;
    defaults_on?: string[];
    show_on?: string[];
    /** Format: date-time. */
    created_at?: string;
    /** Format: date-time. */
    updated_at?: string;
}
/** A pricing level to add. */
export interface PricingLevelCreateParams {
    name: string;
    description?: string | undefined;
    defaults_on?: readonly string[] | undefined;
    show_on?: readonly string[] | undefined;
}
/** A unit to count or measure in. */
export interface UnitOfMeasure {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id?: string;
    name: string;
    abbreviation: string;
    /** Kind of quantity; only units of one kind convert into each other. */
    type: string;
    /** How many base units one of this unit is. */
    base_conversion_factor?: number | null;
    is_base?: boolean;
    /** Format: date-time. */
    created_at?: string;
    /** Format: date-time. */
    updated_at?: string;
}
/** A unit to add. */
export interface UnitOfMeasureCreateParams {
    name: string;
    abbreviation: string;
    /** Kind of quantity, such as weight or count. */
    type: string;
    /** How many base units one of this unit is. */
    base_conversion_factor?: number | undefined;
    is_base?: boolean | undefined;
}
/** What to convert. */
export interface UnitOfMeasureConvertParams {
    /** Format: uuid. */
    from_uom_id: string;
    /** Format: uuid. */
    to_uom_id: string;
    quantity: number;
}
/** The converted quantity. */
export interface UnitOfMeasureConversion {
    from: string;
    to: string;
    quantity: number;
    result: number;
}
/** A group of products. */
export interface ProductCategory {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id?: string;
    name: string;
    description?: string | null;
    /** Format: uuid. */
    parent_id?: string | null;
    /** Format: date-time. */
    created_at?: string;
    /** Format: date-time. */
    updated_at?: string;
}
/** A category to add. */
export interface ProductCategoryCreateParams {
    name: string;
    description?: string | undefined;
    /** Format: uuid. */
    parent_id?: string | undefined;
}
/** A place that holds stock. */
export interface Location {
    /** Format: uuid. */
    id: string;
    object: "location";
    /** Format: uuid. */
    entity_id: string;
    name: string;
    code?: string | null;
    /** What kind of place, such as warehouse or store. */
    type?: string;
    is_active: boolean;
    is_default?: boolean;
    address?: Record<string, never> | null;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** A location to add. */
export interface LocationCreateParams {
    name: string;
    code?: string | undefined;
    /** @default true */
    is_active?: boolean | undefined;
    is_default?: boolean | undefined;
    address?: Record<string, never> | undefined;
    metadata?: Metadata | undefined;
}
/** When an invoice is due. */
export interface PaymentTerm {
    /** Format: uuid. */
    id: string;
    object: "payment_term";
    /** Format: uuid. */
    entity_id: string;
    /** For example Net30. */
    name: string;
    due_days: number;
    discount_percent?: number | null;
    discount_days?: number | null;
    is_active: boolean;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** A payment term to add. */
export interface PaymentTermCreateParams {
    name: string;
    /** Days from the invoice date. */
    due_days: number;
    discount_percent?: number | undefined;
    discount_days?: number | undefined;
    /** @default true */
    is_active?: boolean | undefined;
}
/** One page of tax rates. */
export interface TaxRateList {
    object: "list";
    data: TaxRate[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One page of pricing levels. */
export interface PricingLevelList {
    object: "list";
    data: PricingLevel[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One page of units of measure. */
export interface UnitOfMeasureList {
    object: "list";
    data: UnitOfMeasure[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One page of product categories. */
export interface ProductCategoryList {
    object: "list";
    data: ProductCategory[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One page of locations. */
export interface LocationList {
    object: "list";
    data: Location[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One page of payment terms. */
export interface PaymentTermList {
    object: "list";
    data: PaymentTerm[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One record to import: the fields of the resource's create body, and the id that it has in the old system. */
export type MigrationRecord = {
    /** Id in the old system; with `external_source` it names the record for ever. */
    external_id?: string | undefined;
} & {
    [key: string]: unknown;
};
/** Records to import. */
export interface MigrationBulkParams {
    records: readonly MigrationRecord[];
    /** Name of the old system, such as versa or quickbooks. */
    external_source: string;
    /**
     * What to do when a record with this source and id exists.
     * @default skip
     */
    conflict_mode?: "skip" | "update" | "replace" | "error" | (string & {}) | undefined;
}
/** Why one record failed. */
export interface MigrationRowError {
    /** Place in `records`, from 0. */
    index: number;
    external_id?: string | null;
    error: string;
    /** The code that a single call would have been refused with; beside it already_exists (conflict_mode error), record_immutable and entity_frozen (Assumption). */
    code?: string | null;
}
/** What the import would do; nothing was written. */
export interface MigrationDryRunResult {
    object: "migration_dry_run_result";
    dry_run: boolean;
    resource: string;
    external_source: string;
    total_records: number;
    succeeded_records: number;
    failed_records: number;
    errors: MigrationRowError[];
}
/** The import runs as a job. */
export interface MigrationJobAccepted {
    /** Format: uuid. */
    job_id: string;
    object?: string;
    status?: "pending" | "running" | "completed" | "failed" | "partial" | (string & {});
}
/** An import and how far it has come. */
export interface MigrationJob {
    /** Format: uuid. */
    id: string;
    object: "migration_job";
    /** Format: uuid. */
    entity_id: string;
    resource: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments" | (string & {});
    status: "pending" | "running" | "completed" | "failed" | "partial" | (string & {});
    dry_run: boolean;
    conflict_mode: "skip" | "update" | "replace" | "error" | (string & {});
    external_source: string;
    total_records: number;
    processed_records: number;
    succeeded_records: number;
    failed_records: number;
    errors: MigrationRowError[];
    /** Format: date-time. */
    started_at: string | null;
    /** Format: date-time. */
    completed_at: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** One page of jobs. */
export interface MigrationJobList {
    object: "list";
    data: MigrationJob[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Where the next page starts; null at the end. */
    next_cursor: string | null;
    /** Only with include_count=true. */
    total_count?: number;
}
/** Who froze the entity. */
export interface FreezeActor {
    /** Format: uuid. */
    user_id?: string | null;
    /** Format: uuid. */
    api_key_id?: string | null;
}
/** Whether the entity is frozen, and by whom. */
export interface EntityFreezeStatus {
    object: "entity_freeze_status";
    /** Format: uuid. */
    entity_id: string;
    frozen: boolean;
    /**
     * Present while frozen; sent as X-Freeze-Token it lets a key with migration:write go on writing.
     * Format: uuid.
     */
    freeze_token?: string | null;
    /** Format: date-time. */
    frozen_at?: string | null;
    frozen_by?: FreezeActor | null;
    reason?: string | null;
    /** True when the entity was frozen already. */
    idempotent?: boolean;
    /**
     * Only in the answer of an unfreeze.
     * Format: date-time.
     */
    unfrozen_at?: string | null;
}
/** Why the entity is frozen. */
export interface CutoverFreezeParams {
    reason?: string | undefined;
}
/** Which freeze the snapshot belongs to. */
export interface CutoverSnapshotParams {
    /** Format: uuid. */
    freeze_token: string;
    description?: string | undefined;
}
/** A database snapshot in the making. */
export interface CutoverSnapshot {
    object: "rds_snapshot";
    /** Format: uuid. */
    entity_id: string;
    snapshot_id: string;
    db_instance_id: string;
    status: "creating" | "available" | "failed" | (string & {});
    percent_progress: number;
    /** Format: date-time. */
    started_at: string;
    /** Format: date-time. */
    estimated_completion_at?: string | null;
    /** For example dev. */
    env: string;
    /** True where no real snapshot is taken. */
    dev_stub: boolean;
    /** Format: uuid. */
    cutover_log_id: string;
}
/** Which snapshot and freeze the swap rests on. */
export interface CutoverSwapParams {
    snapshot_id: string;
    /** Format: uuid. */
    freeze_token: string;
    lambda_alias_target_version?: string | undefined;
}
/** Commands for an operator to run. */
export interface CutoverSwapInstructions {
    title: string;
    lambda_alias_swap: string;
    dns_flip: string;
    cognito_swap: string;
    operator_confirms: string;
}
/** The commands that were issued; nothing was switched. */
export interface CutoverSwap {
    object: "cutover_swap_initiated";
    /** Format: uuid. */
    entity_id: string;
    /** Format: date-time. */
    swap_emitted_at: string;
    /** Format: uuid. */
    cutover_log_id: string;
    snapshot_id: string;
    env: string;
    instructions: CutoverSwapInstructions;
}
/** As of when to verify. */
export interface CutoverVerifyParams {
    /**
     * Without it, today.
     * Format: date.
     */
    as_of_date?: string | undefined;
}
/** Whether the books balance. */
export interface CutoverVerifyTrialBalance {
    in_balance: boolean;
    /** US dollars, decimal. */
    imbalance: number;
    /** US dollars, decimal. */
    total_debit: number;
    /** US dollars, decimal. */
    total_credit: number;
}
/** A sum over one subledger. */
export interface CutoverVerifyTotal {
    /** US dollars, decimal. */
    total: number;
}
/** A check that failed. */
export interface CutoverVerifyError {
    check: string;
    error: string;
}
/** The outcome of each check. */
export interface CutoverVerifyResults {
    trial_balance: CutoverVerifyTrialBalance;
    ar_aging: CutoverVerifyTotal;
    ap_aging: CutoverVerifyTotal;
    /** Records of each kind. */
    counts: {
        [key: string]: number;
    };
    errors: CutoverVerifyError[];
}
/** Whether the entity is fit to be unfrozen. */
export interface CutoverVerification {
    object: "cutover_verify_result";
    /** Format: uuid. */
    entity_id: string;
    /** Format: date-time. */
    verified_at: string;
    passed: boolean;
    /**
     * Needed to unfreeze, within 4 hours.
     * Format: uuid.
     */
    verify_log_id: string;
    results: CutoverVerifyResults;
}
/** Which verification clears the way. */
export interface CutoverUnfreezeParams {
    /**
     * A passed verification at most 4 hours old.
     * Format: uuid.
     */
    verify_log_id: string;
}
/** Why the cutover is called off. */
export interface CutoverRollbackParams {
    /** Format: uuid. */
    freeze_token?: string | undefined;
    reason?: string | undefined;
}
/** One step of a cutover. The log only grows. */
export interface CutoverLogEntry {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id: string;
    action: "freeze_engaged" | "snapshot_initiated" | "swap_emitted" | "verify_completed" | "cutover_completed" | "rolled_back" | (string & {});
    status: "in_progress" | "completed" | "failed" | (string & {});
    /** Format: date-time. */
    performed_at: string;
    rds_snapshot_id?: string | null;
    rds_snapshot_status?: string | null;
    verification_result?: Record<string, never> | null;
    error_text?: string | null;
    notes?: string | null;
    metadata?: Metadata;
    /** Format: uuid. */
    related_cutover_id?: string | null;
}
/** One page of the log. */
export interface CutoverLog {
    object: "list";
    data: CutoverLogEntry[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Where the next page starts; null at the end. */
    next_cursor: string | null;
    /** Only with include_count=true. */
    total_count?: number;
}
/** Where the cutover stands. */
export interface CutoverStatus {
    object: "cutover_status";
    /** Format: uuid. */
    entity_id: string;
    frozen: boolean;
    /** One of seven states. */
    current_state: "idle" | "frozen" | "snapshot_taken" | "swapped" | "verified" | "completed" | "rolled_back" | (string & {});
    /** Format: date-time. */
    frozen_at: string | null;
    frozen_reason: string | null;
    snapshot_id: string | null;
    latest_action: CutoverLogEntry | null;
    recent_log: CutoverLogEntry[];
}
/** A line item of an order. */
export interface OrderItem {
    /**
     * Id of the line item.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /**
     * Id of the product. Null when the line is not for a product.
     * Format: uuid.
     */
    product_id: string | null;
    /**
     * Id of the product variant. Null when the product has no variants.
     * Format: uuid.
     */
    variant_id: string | null;
    /** SKU of the product. Null when it has none. */
    sku: string | null;
    /** Title of the line item. */
    title: string;
    /** Quantity ordered. */
    quantity: number;
    /** Quantity fulfilled so far. */
    quantity_fulfilled: number;
    /** Quantity returned so far. */
    quantity_returned: number;
    /** Selling price of one unit, in US dollars. */
    sell_rate: number;
    /** List price of one unit, in US dollars. */
    list_price: number;
    /** Discount on the whole line, in US dollars. */
    discount_amount: number;
    /** Line amount before tax, in US dollars. */
    line_subtotal: number;
    /** Tax on the line, in US dollars. */
    tax_amount: number;
    /** Total of the line, in US dollars: `quantity` × `sell_rate` − `discount_amount` + `tax_amount`, rounded half up to cents. */
    line_total: number;
    /** Cost of one unit, in US dollars. */
    unit_cost: number;
    /** Weight of the item. Null when it is not set. */
    weight: number | null;
    /** Whether the line is exempt from tax. */
    is_tax_exempt: boolean;
    /** Tax code of the product. Null when it has none. */
    product_tax_code: string | null;
    /** Notes on the line item. Null when empty. */
    notes?: string | null;
    /** Position of the line on the document, in ascending order. */
    sort_order: number;
    /**
     * When the line item was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the line item last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at: string;
}
/** A tax that applies to an order. */
export interface TaxLine {
    /**
     * Id of the tax line.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /**
     * Id of the line item that the tax is on. Null when it is on the whole order.
     * Format: uuid.
     */
    order_item_id: string | null;
    /**
     * Id of the tax rate. Null when the tax does not come from a stored rate.
     * Format: uuid.
     */
    tax_rate_id: string | null;
    /** Name of the tax. */
    name: string;
    /** Tax rate as a decimal fraction: 0.0825 is 8.25 %. */
    rate: number;
    /** Amount that is taxed, in US dollars. */
    taxable_amount: number;
    /** Tax, in US dollars. */
    amount: number;
}
/** A discount or fee on a whole order. */
export interface OrderAdjustment {
    /**
     * Id of the adjustment.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `order_adjustment`. */
    object: "order_adjustment";
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** Label of the adjustment. */
    name: string;
    /** Whether the adjustment lowers (`discount`) or raises (`fee`) the order total. */
    effect_type: "discount" | "fee" | (string & {});
    /** How to read `value`: a percentage or a fixed amount. */
    discount_type: "percentage" | "fixed_amount" | (string & {});
    /** Percentage from 0 to 100, or an amount in US dollars. `discount_type` says which. */
    value: number;
    /**
     * Id of the coupon that was applied. Null when none was.
     * Format: uuid.
     */
    coupon_id: string | null;
    /** Effect of the adjustment, in US dollars. */
    amount: number;
    /** Notes on the adjustment. Null when empty. */
    notes: string | null;
    /**
     * When the adjustment was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
}
/** A quote, sales order, invoice, return or purchase order. `document_type` says which. */
export interface Order {
    /**
     * Id of the order.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `order`. */
    object: "order";
    /**
     * Id of the entity that owns the order.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Human-readable number of the order, for example `SO-001234`. */
    order_number: string;
    /** Kind of document. */
    document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
    /** Status of the order in its life cycle. New orders are `draft`. */
    order_status: "draft" | "confirmed" | "partially_fulfilled" | "fulfilled" | "cancelled" | "voided" | "awaiting_ach_clearance" | "on_hold" | (string & {});
    /** How much of the order has been paid or refunded. */
    payment_status: "unpaid" | "partially_paid" | "paid" | "overpaid" | "refunded" | "partially_refunded" | "voided" | (string & {});
    /** How much of the order has been fulfilled. */
    fulfillment_status: "unfulfilled" | "partially_fulfilled" | "fulfilled" | (string & {});
    /**
     * Id of the customer account, or of the vendor account on a purchase order.
     * Format: uuid.
     */
    account_id: string;
    /**
     * Id of the location. Null when the order has none.
     * Format: uuid.
     */
    location_id: string | null;
    /**
     * Id of the shipping address. Null when none is set.
     * Format: uuid.
     */
    shipping_address_id?: string | null;
    /**
     * Id of the billing address. Null when none is set.
     * Format: uuid.
     */
    billing_address_id?: string | null;
    /**
     * Id of the payment term. Null when the order has none.
     * Format: uuid.
     */
    payment_term_id?: string | null;
    /**
     * Id of the sales channel. Null when the order has none.
     * Format: uuid.
     */
    sales_channel_id?: string | null;
    /**
     * Id of the pricing level. Null when the order has none.
     * Format: uuid.
     */
    pricing_level_id?: string | null;
    /** Purchase order number of the customer. Null when not set. */
    po_number: string | null;
    /**
     * Date of the order (ISO 8601, UTC).
     * Format: date-time.
     */
    order_date: string;
    /**
     * When payment is due (ISO 8601, UTC). Null when it is not set.
     * Format: date-time.
     */
    due_date: string | null;
    /**
     * Date when the customer wants the order shipped (`YYYY-MM-DD`). Null when none was requested.
     * Format: date.
     */
    requested_ship_date?: string | null;
    /** Sum of the lines before discounts, shipping, tax and fees, in US dollars. */
    subtotal: number;
    /** Discounts on lines and on the whole order, in US dollars. */
    discount_total: number;
    /** Shipping charged to the customer, in US dollars. */
    shipping_total: number;
    /** Tax, in US dollars. */
    tax_total: number;
    /** Fees, in US dollars. */
    fee_total: number;
    /** Total of the order, in US dollars. */
    order_total: number;
    /** Amount paid so far, in US dollars. */
    amount_paid: number;
    /** Amount still to be paid, in US dollars. Only the receivables ledger changes it. */
    readonly balance_due: number;
    /** Whether the order is exempt from tax. */
    tax_exempt: boolean;
    /** How the customer gets the goods: shipped, picked up or delivered locally. */
    delivery_option: "ship" | "pick_up" | "local_delivery" | (string & {});
    /** Whether the order ships as freight. */
    ships_freight?: boolean;
    /** Notes on the order. Null when empty. */
    notes: string | null;
    /** Notes for the customer. Null when empty. */
    customer_notes?: string | null;
    /** Notes for staff only. Null when empty. */
    internal_notes: string | null;
    /** Invoice number. Null when the order has no invoice. */
    invoice_number: string | null;
    /** Kind of invoice. Null when the document is not an invoice. */
    invoice_type: "order" | "manual" | "proforma" | "correction" | (string & {}) | null;
    /** Whether the order is on hold. */
    is_on_hold: boolean;
    /** Kind of hold. Null when the order is not on hold. */
    hold_type: string | null;
    /** Reason for the hold. Null when the order is not on hold. */
    hold_reason?: string | null;
    /**
     * When the last hold was released (ISO 8601, UTC). Null when none was.
     * Format: date-time.
     */
    released_at?: string | null;
    /** Whether the order may only ship in one go. */
    ship_complete: boolean;
    /** Name of the system that the order comes from. Null when not set. */
    source_platform: string | null;
    /** Id of the order in the system that it comes from. Null when not set. */
    external_order_id: string | null;
    /** Number of the order in the system that it comes from. Null when not set. */
    external_order_number: string | null;
    /**
     * Id of the quote that the order was converted from. Null when not set.
     * Format: uuid.
     */
    linked_order_id?: string | null;
    /**
     * When the customer picked up the order (ISO 8601, UTC). Null until then.
     * Format: date-time.
     */
    picked_up_at?: string | null;
    /**
     * When the order was marked as a no-show (ISO 8601, UTC). Null when it was not.
     * Format: date-time.
     */
    pickup_no_show_at?: string | null;
    metadata: Metadata;
    /**
     * When the order was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the order last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at: string;
    /** Status of the order in webhook payloads. Elsewhere it is `order_status`. */
    status?: string;
    /** Lines of the order. Returned after a create and when expanded. */
    line_items?: OrderItem[];
    /** Payments on the order. Returned after a create and when expanded. */
    payments?: Payment[];
    /** Taxes on the order. Returned after a create and when expanded. */
    tax_lines?: TaxLine[];
    /** Drop-ship purchase orders that were cancelled together with the order. */
    cascaded_drop_ship_pos?: {
        [key: string]: unknown;
    }[];
    /** Work orders that were cancelled together with the order. */
    cascaded_work_orders?: {
        [key: string]: unknown;
    }[];
}
/** A page of orders. */
export interface OrderList {
    /** Object type, always `list`. */
    object: "list";
    /** The orders on this page. */
    data: Order[];
    /** Number of items on all pages. */
    total: number;
    /** Whether there are more pages. */
    has_more: boolean;
}
/** A line item of the order. */
export interface OrderLineParams {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the product variant.
     * Format: uuid.
     */
    variant_id?: string | undefined;
    /** Quantity ordered. */
    quantity: number;
    /** Selling price of one unit, in US dollars. By default the price comes from the pricing policies. */
    sell_rate?: number | undefined;
    /** List price of one unit, in US dollars. */
    list_price?: number | undefined;
    /** Discount on the whole line, in US dollars. */
    discount_amount?: number | undefined;
    /** Cost of one unit, in US dollars. Only for purchase orders. */
    cost_rate?: number | undefined;
    /** Notes on the line. */
    notes?: string | undefined;
}
/** A discount on the whole order. */
export interface OrderDiscountParams {
    /** How to read `value`. `flat` and `fixed_amount` both mean a fixed amount. */
    type: "percentage" | "flat" | "fixed_amount" | (string & {});
    /** Percentage from 0 to 100, or an amount in US dollars. `type` says which. */
    value: number;
}
/** A payment that is charged after the order is stored. */
export interface OrderPaymentParams {
    /** Id of a saved payment method of the account. */
    payment_method_id?: string | undefined;
    /** Amount to charge, in US dollars. */
    amount: number;
    /** Kind of payment, for example `card`. */
    payment_type?: PaymentKind | undefined;
    /** Whether to capture a card payment right away. */
    auto_capture?: boolean | undefined;
}
/** A document to create together with its lines. If one line fails, nothing is created. */
export interface OrderCreateParams {
    /** Kind of document to create. */
    document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
    /**
     * Id of the customer account, or of the vendor account for a purchase order.
     * Format: uuid.
     */
    account_id: string;
    /**
     * Id of the location that fulfills or receives the order.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /**
     * Id of the payment term.
     * Format: uuid.
     */
    payment_term_id?: string | undefined;
    /**
     * Id of the sales channel.
     * Format: uuid.
     */
    sales_channel_id?: string | undefined;
    /**
     * Id of the pricing level.
     * Format: uuid.
     */
    pricing_level_id?: string | undefined;
    /** Notes on the order. */
    notes?: string | undefined;
    /** Notes for the customer. */
    customer_notes?: string | undefined;
    /**
     * Date when the customer wants the order shipped (`YYYY-MM-DD`).
     * Format: date.
     */
    requested_ship_date?: string | undefined;
    /** Whether the order ships as freight. */
    ships_freight?: boolean | undefined;
    metadata?: Metadata | undefined;
    /**
     * Id of the shipping address, one of the addresses of the account.
     * Format: uuid.
     */
    shipping_address_id?: string | undefined;
    /**
     * Id of the billing address, one of the addresses of the account.
     * Format: uuid.
     */
    billing_address_id?: string | undefined;
    /** Lines of the order. */
    line_items?: readonly OrderLineParams[] | undefined;
    /** Discount on the whole order. */
    discount?: OrderDiscountParams | undefined;
    /** Whether to calculate tax. */
    auto_compute_tax?: boolean | undefined;
    /** Whether to allocate stock to the lines. */
    auto_allocate_inventory?: boolean | undefined;
    /** Payments to charge after the order is stored. */
    payments?: readonly OrderPaymentParams[] | undefined;
    /** Payment terms of a purchase order, for example `Net30`. */
    payment_terms?: string | undefined;
    /** How the customer gets the goods: shipped, picked up or delivered locally. */
    delivery_option?: "ship" | "pick_up" | "local_delivery" | (string & {}) | undefined;
    /** Whether the order may only ship in one go. */
    ship_complete?: boolean | undefined;
    /** Purchase order number of the customer. */
    po_number?: string | undefined;
    /** Date of the order, as a date or as a date and time (ISO 8601). */
    order_date?: string | undefined;
    /** Name of the system that the order comes from. */
    source_platform?: string | undefined;
    /** Id of the order in the system that it comes from. */
    external_order_id?: string | undefined;
    /** Number of the order in the system that it comes from. */
    external_order_number?: string | undefined;
}
/** Fields of the order to change. Fields that you leave out stay the same. */
export interface OrderUpdateParams {
    /** New status of the order. `open` confirms a draft purchase order. */
    order_status?: string | undefined;
    /** Another name for `order_status`. */
    status?: string | undefined;
    /**
     * Id of the new location.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /**
     * Id of the new payment term.
     * Format: uuid.
     */
    payment_term_id?: string | undefined;
    /**
     * Id of the new sales channel.
     * Format: uuid.
     */
    sales_channel_id?: string | undefined;
    /**
     * Id of the new pricing level.
     * Format: uuid.
     */
    pricing_level_id?: string | undefined;
    /** New notes on the order. */
    notes?: string | undefined;
    /** New notes for the customer. */
    customer_notes?: string | undefined;
    /**
     * New date when the customer wants the order shipped (`YYYY-MM-DD`).
     * Format: date.
     */
    requested_ship_date?: string | undefined;
    /** Whether the order ships as freight. */
    ships_freight?: boolean | undefined;
    metadata?: Metadata | undefined;
    /** New notes for staff only. */
    internal_notes?: string | undefined;
    /** New purchase order number of the customer. */
    po_number?: string | undefined;
}
/** Options for converting a quote. */
export interface OrderConvertParams {
    /**
     * Id of the user to record as the one who converts the quote (default: the owner of the API key).
     * Format: uuid.
     */
    user_id?: string | undefined;
}
/** Options for confirming an order. */
export interface OrderConfirmParams {
    /** Whether to send a confirmation email. */
    send_email?: boolean | undefined;
}
/** Options for cancelling an order. */
export interface OrderCancelParams {
    /** Why the order is cancelled. */
    reason?: string | undefined;
}
/** Options for voiding an order. */
export interface OrderVoidParams {
    /** Why the order is voided. */
    reason?: string | undefined;
}
/** A line item to add to an order. */
export interface OrderItemCreateParams {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity ordered. */
    quantity: number;
    /**
     * Id of the product variant.
     * Format: uuid.
     */
    variant_id?: string | undefined;
    /** Selling price of one unit, in US dollars. By default the price comes from the pricing policies. */
    sell_rate?: number | undefined;
    /** List price of one unit, in US dollars. */
    list_price?: number | undefined;
    /** Notes on the line. */
    notes?: string | undefined;
}
/** Line items to add to an order, all in one transaction. */
export interface OrderItemsBulkParams {
    /** Lines to add, 1 to 250. */
    items: readonly OrderItemCreateParams[];
}
/** A line item that could not be added. */
export interface BulkAddError {
    /** Index of the line in the request, starting at 0. */
    index: number;
    /** Why the line was not added. */
    error: string;
}
/** Result of adding line items in bulk. */
export interface BulkAddResult {
    /** Object type, always `bulk_add_result`. */
    object: "bulk_add_result";
    /** Number of lines processed. */
    processed: number;
    /** Lines that were added. */
    items: OrderItem[];
    /** Lines that were not added. */
    errors: BulkAddError[];
}
/** A discount or fee to apply to an order. */
export interface OrderAdjustmentParams {
    /** Label of the adjustment. */
    name: string;
    /** Whether the adjustment lowers (`discount`) or raises (`fee`) the order total. */
    effect_type: "discount" | "fee" | (string & {});
    /** How to read `value`: a percentage or a fixed amount. */
    discount_type: "percentage" | "fixed_amount" | (string & {});
    /** Percentage from 0 to 100, or an amount in US dollars. `discount_type` says which. */
    value: number;
    /**
     * Id of a coupon to apply instead of the discount or fee.
     * Format: uuid.
     */
    coupon_id?: string | undefined;
    /** Notes on the adjustment. */
    notes?: string | undefined;
}
/** The coupon to apply. */
export interface ApplyCouponParams {
    /** Code of the coupon. */
    code: string;
}
/** Options for releasing a hold. */
export interface OrderReleaseHoldParams {
    /**
     * Id of the user to record as the one who releases the hold (default: the owner of the API key).
     * Format: uuid.
     */
    user_id?: string | undefined;
    /** Notes on the release. */
    notes?: string | undefined;
}
/** Confirms that the hold was released. */
export interface OrderReleaseHoldResult {
    /** Whether the hold was released. */
    success: boolean;
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
}
/** Response body: the result in `data`. */
export interface OrderReleaseHoldEnvelope {
    data: OrderReleaseHoldResult;
}
/** Options for marking a no-show. */
export interface OrderNoShowParams {
    /** Why the order is marked as a no-show. */
    reason?: string | undefined;
}
/** State of a pick-up order after the call. */
export interface OrderPickupResult {
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** Human-readable number of the order, for example `SO-001234`. */
    order_number: string;
    /** Status of the order, `cancelled` after a no-show. */
    order_status?: string;
    /** How much of the order has been fulfilled. */
    fulfillment_status?: string;
    /**
     * When the order was marked as a no-show (ISO 8601, UTC). Null when it was not.
     * Format: date-time.
     */
    pickup_no_show_at?: string | null;
    /**
     * When the customer picked up the order (ISO 8601, UTC). Null until then.
     * Format: date-time.
     */
    picked_up_at?: string | null;
}
/** Response body: the state of the order in `data`. */
export interface OrderPickupEnvelope {
    data: OrderPickupResult;
}
/** A line that was received. */
export interface OrderReceiveItem {
    /**
     * Id of the order line. Alternative to `product_id`.
     * Format: uuid.
     */
    order_item_id?: string | undefined;
    /**
     * Id of the product. Alternative to `order_item_id`.
     * Format: uuid.
     */
    product_id?: string | undefined;
    /** Quantity received. Same as `quantity_received`. */
    quantity?: number | undefined;
    /** Quantity received. */
    quantity_received?: number | undefined;
}
/** What was received of a purchase order. Without `items`, everything outstanding is received. */
export interface OrderReceiveParams {
    /**
     * Id of the location that received the goods.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /** Lines that were received. */
    items?: readonly OrderReceiveItem[] | undefined;
    /** Another name for `items`. */
    line_items?: readonly OrderReceiveItem[] | undefined;
    /** Notes on the receipt. */
    notes?: string | undefined;
}
/** A payment of a customer. */
export interface Payment {
    /** Format: uuid. */
    id: string;
    object: "payment";
    /** Format: uuid. */
    readonly entity_id: string;
    /** Format: uuid. */
    account_id: string;
    /**
     * Null when unapplied or for several invoices.
     * Format: uuid.
     */
    order_id: string | null;
    method: "cash" | "check" | "ach" | "wire" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
    /** Gross, positive. */
    amount: number;
    amount_applied: number;
    amount_refunded: number;
    /** USD. */
    currency: string;
    /** Check number, ACH trace or Stripe charge. */
    reference: string | null;
    stripe_payment_intent_id: string | null;
    payment_method_id: string | null;
    status: "pending" | "succeeded" | "failed" | "refunded" | "partially_refunded" | "voided" | (string & {});
    /** Format: date-time. */
    received_at: string;
    notes: string | null;
    metadata: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** Money given back. */
export interface PaymentRefund {
    /** Format: uuid. */
    id: string;
    object: "refund";
    /** Format: uuid. */
    payment_id: string;
    /** Format: uuid. */
    order_id: string | null;
    amount: number;
    reason: string | null;
    status: string;
    /** Format: date-time. */
    created_at: string;
}
/** What a credit memo paid. */
export interface CreditApplication {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    credit_id: string;
    /** Format: uuid. */
    order_id: string;
    amount_applied: number;
    notes: string | null;
    /** Format: date-time. */
    applied_at: string;
}
/** A credit memo. */
export interface CreditMemo {
    /** Format: uuid. */
    id: string;
    object: "credit_memo";
    /** Format: uuid. */
    readonly entity_id: string;
    /** Format: uuid. */
    account_id: string;
    credit_memo_number: string;
    amount: number;
    amount_applied: number;
    amount_refunded: number;
    reason: "return" | "write_off" | "goodwill" | "price_adjustment" | "duplicate_payment" | "other" | (string & {});
    /** Format: uuid. */
    source_return_id: string | null;
    /** Format: uuid. */
    source_order_id: string | null;
    status: "issued" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    notes: string | null;
    /** Format: date-time. */
    issued_at: string;
    /** Format: date-time. */
    voided_at: string | null;
    /** Format: date-time. */
    expires_at?: string | null;
}
/** One page. */
export interface OrderPaymentList {
    object: "list";
    /** Format: uuid. */
    order_id: string;
    data: Payment[];
    count: number;
}
/** One page. */
export interface CreditMemoList {
    object: "list";
    data: CreditMemo[];
    count: number;
    /** Only when filtered by account. */
    credit_balance?: number;
}
/** How a customer pays, as requests say it. `card` and `ach` are charged through Stripe, the others are recorded. The words of `Payment.method` are accepted too (assumption: the pages that list the values are cut). */
export type PaymentKind = "card" | "ach" | "cash" | "check" | "credit" | "terms" | "wire" | "external" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
/** A payment. Card and ACH are charged, cash, check, credit and terms recorded. Raw card data is refused. */
export interface OrderPaymentCreateParams {
    amount: number;
    payment_method?: PaymentKind | undefined;
    method?: PaymentKind | undefined;
    payment_type?: PaymentKind | undefined;
    payment_method_id?: string | undefined;
    auto_capture?: boolean | undefined;
    reference?: string | undefined;
    check_number?: string | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
}
/** What to give back; everything when no amount is given. */
export interface PaymentRefundParams {
    /** In cents. */
    amount?: number | undefined;
    reason?: "duplicate" | "fraudulent" | "customer_complaint" | "other" | (string & {}) | undefined;
}
/** The outcome; its shape is not documented. */
export interface PaymentActionResult {
    [key: string]: unknown;
}
/** What an invoice gets. */
export interface PaymentApplicationParams {
    /** Format: uuid. */
    order_id: string;
    amount_applied: number;
}
/** One payment for several invoices. amount is the sum of the applications, within 0.005. */
export interface MultiInvoiceApplyParams {
    /** Format: uuid. */
    account_id: string;
    payment_method: "check" | "ach" | "wire" | "external" | "cash" | "credit" | (string & {});
    amount: number;
    applications: readonly PaymentApplicationParams[];
    check_number?: string | undefined;
    /** Format: date. */
    check_date?: string | undefined;
    /** ACH trace or wire memo. */
    external_reference?: string | undefined;
    notes?: string | undefined;
    /**
     * Date of posting, today unless told otherwise.
     * Format: date.
     */
    payment_date?: string | undefined;
}
/** What an invoice got. */
export interface PaymentApplication {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    order_id: string;
    amount_applied: number;
}
/** A payment with what its invoices got. Assumption: no page shows the payload. */
export type AppliedPayment = Payment & {
    applications: PaymentApplication[];
};
/** The payment with its applications. */
export interface MultiInvoicePayment {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id?: string;
    amount: number;
    payment_method?: string;
    status?: string;
    /** Format: uuid. */
    journal_entry_id?: string | null;
    applied_count: number;
    applications: PaymentApplication[];
}
/** The payment, and whether it had been made before. */
export interface MultiInvoiceApplyResult {
    data: MultiInvoicePayment;
    idempotent_replay: boolean;
}
/** Money on account. */
export interface PaymentCreateParams {
    /** Format: uuid. */
    account_id: string;
    payment_method: "check" | "ach" | "wire" | "external" | "cash" | (string & {});
    amount: number;
    check_number?: string | undefined;
    /** ACH trace or wire memo. */
    external_reference?: string | undefined;
    notes?: string | undefined;
    /**
     * Date of posting, today unless told otherwise.
     * Format: date.
     */
    payment_date?: string | undefined;
}
/** What invoices get of an unallocated payment. */
export interface PaymentApplyParams {
    applications: readonly PaymentApplicationParams[];
    /** Format: uuid. */
    account_id?: string | undefined;
}
/** One payment of a batch. */
export interface PaymentBatchItem {
    /** Format: uuid. */
    order_id: string;
    amount: number;
    payment_method: PaymentKind;
    payment_method_id?: string | undefined;
    notes?: string | undefined;
}
/** Payments posted all or none. */
export interface PaymentBatchParams {
    payments: readonly PaymentBatchItem[];
}
/** Why. */
export interface PaymentVoidParams {
    reason?: string | undefined;
}
/** A credit for an account. */
export interface CreditMemoCreateParams {
    /** Format: uuid. */
    account_id: string;
    amount: number;
    reason?: string | undefined;
    source_type?: string | undefined;
    /** Format: uuid. */
    source_id?: string | undefined;
    /** A date in the future, or a number of days from now. */
    expires_at?: string | number | undefined;
    notes?: string | undefined;
}
/** Where the credit goes; all of it when no amount is given. */
export interface CreditApplyParams {
    /** Format: uuid. */
    order_id: string;
    amount?: number | undefined;
    notes?: string | undefined;
}
/** A charge that the customer disputes. Assumption: only the expand path is documented. */
export interface PaymentDispute {
    id: string;
    object?: "dispute";
    /** Format: uuid. */
    payment_id?: string;
    amount?: number;
    reason?: string | null;
    status?: string;
    /** Format: date-time. */
    created_at?: string;
}
/** What a credit memo was given for. Assumption: an order or a return, as source_order_id and source_return_id say. */
export type CreditSource = Order | Return;
/** A component of a kit or box product. */
export interface KitComponent {
    /**
     * Id of the kit component.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `kit_component`. */
    object: "kit_component";
    /**
     * Id of the entity that owns the kit component.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the kit or box product.
     * Format: uuid.
     */
    parent_product_id: string;
    /**
     * Id of the product that is the component.
     * Format: uuid.
     */
    component_product_id: string;
    /** Title of the component product. */
    component_product_title: string;
    /** SKU of the component product. Null when it has none. */
    component_product_sku: string | null;
    /** Number of component units in one kit. */
    quantity_per_kit: number;
    /** Position of the component in the kit, in ascending order. */
    sequence: number;
    /** Whether the component is assembled into the kit. */
    is_assembled: boolean;
    metadata?: Metadata;
    /**
     * When the kit component was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the kit component last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at: string;
}
/** A vendor that supplies the product. */
export interface ProductVendor {
    /**
     * Id of the vendor entry.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the variant that the vendor supplies. Null when the entry is for the product itself.
     * Format: uuid.
     */
    variant_id: string | null;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** SKU that the vendor uses for the product. Null when it is not known. */
    vendor_sku: string | null;
    /** Default cost of one unit from this vendor, in US dollars. Null when it is not set. */
    default_unit_cost: number | null;
    /** Whether this is the default vendor of the product. */
    is_default: boolean;
}
/** A price of a product for a pricing level or an account, from a minimum quantity. */
export interface PricingPolicy {
    /**
     * Id of the pricing policy.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the variant that the price is for. Null when it applies to the product.
     * Format: uuid.
     */
    variant_id?: string | null;
    /**
     * Id of the pricing level that gets the price. Null when the price is for an account.
     * Format: uuid.
     */
    pricing_level_id: string | null;
    /**
     * Id of the account that gets the price. Null when the price is for a pricing level.
     * Format: uuid.
     */
    account_id: string | null;
    /** How the price is set: `regular` uses `sell_price`, `multiplier` uses `list_price` × `adjustment`. */
    pricing_type: "regular" | "multiplier" | (string & {});
    /** Smallest quantity that the price applies to. */
    min_quantity: number;
    /** Price of one unit, in US dollars. Used by `regular` policies; otherwise null. */
    sell_price: number | null;
    /** List price of one unit, in US dollars. Used by `multiplier` policies; otherwise null. */
    list_price: number | null;
    /** Factor of a `multiplier` policy: the price is `list_price` × `adjustment`. Null when it is not used. */
    adjustment: number | null;
    /** Margin in percent. Null when it is not set. */
    margin_pct: number | null;
    /** Whether the policy is in use. */
    is_active: boolean;
    /** Whether this is the default policy of the product. */
    is_default: boolean;
    /** Name of the pricing level. Null when the price is for an account. */
    level_name: string | null;
    /** Title of the product. */
    product_name: string;
    /** SKU of the product. Null when it has none. */
    product_sku: string | null;
    /** Name of the system that the policy was imported from. Null when it was not imported. */
    external_source: string | null;
    /** Id of the policy in the system that it was imported from. Null when it was not imported. */
    external_id: string | null;
    /**
     * When the pricing policy was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * Id of the import batch that created the policy. Null when it was not imported. Only returned when you retrieve a single policy.
     * Format: uuid.
     */
    migration_batch_id?: string | null;
    /**
     * When the policy was imported (ISO 8601, UTC). Null when it was not imported. Only returned when you retrieve a single policy.
     * Format: date-time.
     */
    imported_at?: string | null;
}
/** A variant of a product, such as a size or color. */
export interface ProductVariant {
    /**
     * Id of the variant.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the parent product.
     * Format: uuid.
     */
    product_id: string;
    /** Type of the variant: a physical item, a kit, a box, a service or a parent of variants. */
    product_type?: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    /** Stock keeping unit (SKU) of the variant. Null when it has none. */
    sku: string | null;
    /** Barcode of the variant. Null when it has none. */
    barcode: string | null;
    /** Title of the variant. Null when it has none. */
    variant_title: string | null;
    /** Value of the first option, for example a size. Null when it is not used. */
    option1: string | null;
    /** Value of the second option. Null when it is not used. */
    option2: string | null;
    /** Value of the third option. Null when it is not used. */
    option3: string | null;
    /** Price of one unit, in US dollars. Null when it is not set. */
    price: number | null;
    /** Cost of one unit, in US dollars. Null when it is not set. */
    cost: number | null;
    /** Weight of one unit, in `weight_unit`. Null when it is not set. */
    weight: number | null;
    /** Unit of `weight`: pounds, ounces, kilograms or grams. */
    weight_unit: "lb" | "oz" | "kg" | "g" | (string & {});
    /** Whether the variant is in use. */
    is_active: boolean;
    metadata: Metadata;
    /**
     * When the variant was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the variant last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at?: string;
    /** Prices of the variant. */
    pricing?: PricingPolicy[];
    /** Components of the variant when it is a kit or box. */
    components?: KitComponent[];
    /** Vendors that supply the variant. */
    vendors?: ProductVendor[];
}
/** A product: a physical item, a kit, a box, a service or a parent of variants. */
export interface Product {
    /**
     * Id of the product.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `product`. */
    object: "product";
    /**
     * Id of the entity that owns the product.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Title of the product. */
    title: string;
    /** Description of the product. Null when it has none. */
    description: string | null;
    /** Stock keeping unit (SKU) of the product. Null when it has none. */
    sku: string | null;
    /** Part number of the product. Null when it has none. */
    part_number: string | null;
    /** Barcode of the product. Null when it has none. */
    barcode: string | null;
    /** Type of the product: a physical item, a kit, a box, a service or a parent of variants. */
    product_type: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    /**
     * Id of the product category. Null when the product has none.
     * Format: uuid.
     */
    category_id: string | null;
    /**
     * Id of the vendor account that supplies the product. Null when none is set.
     * Format: uuid.
     */
    vendor_id: string | null;
    /** List price of one unit, in US dollars. Null when it is not set. */
    list_price: number | null;
    /** Cost of one unit, in US dollars. Null when it is not set. */
    cost: number | null;
    /** Whether the product is in use. */
    is_active: boolean;
    /** Whether each unit has its own serial number. */
    is_serialized: boolean;
    /** Whether sales tax is charged on the product. */
    charge_tax: boolean;
    /** Whether stock of the product is tracked. */
    track_inventory: boolean;
    /** Weight of one unit, in `weight_uom`. Null when it is not set. */
    weight: number | null;
    /** Unit of `weight`, for example `lb`. */
    weight_uom: string;
    /** Length of one unit, in `length_uom`. Null when it is not set. */
    length: number | null;
    /** Width of one unit, in `length_uom`. Null when it is not set. */
    width: number | null;
    /** Height of one unit, in `length_uom`. Null when it is not set. */
    height: number | null;
    /** Unit of `length`, `width` and `height`. */
    length_uom: string;
    /** Unit that quantities of the product are counted in, for example `each`. */
    quantity_uom: string;
    /** Tax code of the product. Null when it has none. */
    product_tax_code: string | null;
    /** Quantity at which the product should be reordered, in `quantity_uom`. Null when it is not set. */
    reorder_point: number | null;
    /** Quantity to reorder, in `quantity_uom`. Null when it is not set. */
    reorder_qty: number | null;
    /** Quantity to keep as a reserve, in `quantity_uom`. Null when it is not set. */
    safety_stock: number | null;
    /** Whether the product has variants. */
    has_variants: boolean;
    metadata: Metadata;
    /**
     * When the product was created (ISO 8601, UTC).
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the product last changed (ISO 8601, UTC).
     * Format: date-time.
     */
    updated_at: string;
    /** Variants of the product. Returned after a create and when expanded. */
    variants?: ProductVariant[];
    /** Components of a kit or box. Returned after a create and when expanded. */
    components?: KitComponent[];
    /** Prices of the product. Returned after a create and when expanded. */
    pricing?: PricingPolicy[];
    /** Vendors of the product. Returned after a create and when expanded. */
    vendors?: ProductVendor[];
}
/** A price for a pricing level or an account, from a minimum quantity. Set `pricing_level_id` or `account_id`. */
export interface ProductPricingParams {
    /**
     * Id of the pricing level that gets the price.
     * Format: uuid.
     */
    pricing_level_id?: string | undefined;
    /**
     * Id of the account that gets the price.
     * Format: uuid.
     */
    account_id?: string | undefined;
    /** Smallest quantity that the price applies to (default 1). Must be unique within a pricing level. */
    min_quantity?: number | undefined;
    /** List price of one unit, in US dollars. */
    list_price?: number | undefined;
    /** Price of one unit, in US dollars. Takes precedence over `list_price`. */
    sell_price?: number | undefined;
    /** Factor that `list_price` is multiplied by. */
    adjustment?: number | undefined;
}
/** A vendor that supplies the product. */
export interface ProductVendorParams {
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** SKU that the vendor uses for the product. */
    vendor_sku?: string | undefined;
    /** Default cost of one unit from this vendor, in US dollars. */
    default_unit_cost?: number | undefined;
}
/** A component of a kit or box. */
export interface ProductComponentParams {
    /**
     * Id of the product that is the component.
     * Format: uuid.
     */
    component_product_id: string;
    /** Number of component units in one kit. Other endpoints call it `quantity_per_kit`. */
    quantity: number;
}
/** A variant to create, with its own components, prices and vendors. */
export interface ProductVariantParams {
    /** Title of the variant. Responses call it `variant_title`. */
    title: string;
    /** Stock keeping unit (SKU) of the variant. */
    sku?: string | undefined;
    /** Type of the variant: a physical item, a kit, a box or a service. */
    product_type?: "physical" | "kit" | "box" | "service" | (string & {}) | undefined;
    /** Components of the variant. Only for kits and boxes. */
    components?: readonly ProductComponentParams[] | undefined;
    /** Prices of the variant. */
    pricing?: readonly ProductPricingParams[] | undefined;
    /** Vendors that supply the variant. */
    vendors?: readonly ProductVendorParams[] | undefined;
}
/** A product to create together with its children. */
export interface ProductCreateParams {
    /** Type of the product: a physical item, a kit, a box, a service or a parent of variants. It decides which children are accepted. */
    product_type: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    /** Title of the product. */
    title: string;
    /** Description of the product. */
    description?: string | undefined;
    /** Stock keeping unit (SKU). Must be unique. */
    sku?: string | undefined;
    /** Part number of the product. */
    part_number?: string | undefined;
    /** Barcode of the product. */
    barcode?: string | undefined;
    /**
     * Id of the product category.
     * Format: uuid.
     */
    category_id?: string | undefined;
    /**
     * Id of the vendor account that supplies the product.
     * Format: uuid.
     */
    vendor_id?: string | undefined;
    /** List price of one unit, in US dollars. */
    list_price?: number | undefined;
    /** Cost of one unit, in US dollars. */
    cost?: number | undefined;
    /** Whether the product is in use. */
    is_active?: boolean | undefined;
    /** Whether each unit has its own serial number. */
    is_serialized?: boolean | undefined;
    /** Whether sales tax is charged on the product. */
    charge_tax?: boolean | undefined;
    /** Whether stock of the product is tracked. */
    track_inventory?: boolean | undefined;
    /** Weight of one unit, in `weight_uom`. */
    weight?: number | undefined;
    /** Unit of `weight`, for example `lb`. */
    weight_uom?: string | undefined;
    /** Length of one unit, in `length_uom`. */
    length?: number | undefined;
    /** Width of one unit, in `length_uom`. */
    width?: number | undefined;
    /** Height of one unit, in `length_uom`. */
    height?: number | undefined;
    /** Unit of `length`, `width` and `height`. */
    length_uom?: string | undefined;
    /** Unit that quantities of the product are counted in, for example `each`. */
    quantity_uom?: string | undefined;
    /** Tax code of the product. */
    product_tax_code?: string | undefined;
    /** Quantity at which the product should be reordered, in `quantity_uom`. */
    reorder_point?: number | undefined;
    /** Quantity to reorder, in `quantity_uom`. */
    reorder_qty?: number | undefined;
    /** Quantity to keep as a reserve, in `quantity_uom`. */
    safety_stock?: number | undefined;
    metadata?: Metadata | undefined;
    /** Variants to create. Only for `variant_parent`. */
    variants?: readonly ProductVariantParams[] | undefined;
    /** Components to create. Only for `kit` and `box`. */
    components?: readonly ProductComponentParams[] | undefined;
    /** Prices to create. */
    pricing?: readonly ProductPricingParams[] | undefined;
    /** Vendors to add. */
    vendors?: readonly ProductVendorParams[] | undefined;
}
/** Fields of the product to change. Fields that you leave out stay the same. */
export interface ProductUpdateParams {
    /** New title of the product. */
    title?: string | undefined;
    /** New description of the product. */
    description?: string | undefined;
    /** New stock keeping unit (SKU). Must be unique. */
    sku?: string | undefined;
    /** New part number. */
    part_number?: string | undefined;
    /** New barcode. */
    barcode?: string | undefined;
    /**
     * Id of the new product category.
     * Format: uuid.
     */
    category_id?: string | undefined;
    /**
     * Id of the new vendor account.
     * Format: uuid.
     */
    vendor_id?: string | undefined;
    /** New list price of one unit, in US dollars. */
    list_price?: number | undefined;
    /** New cost of one unit, in US dollars. */
    cost?: number | undefined;
    /** Whether the product is in use. */
    is_active?: boolean | undefined;
    /** Whether each unit has its own serial number. */
    is_serialized?: boolean | undefined;
    /** Whether sales tax is charged on the product. */
    charge_tax?: boolean | undefined;
    /** Whether stock of the product is tracked. */
    track_inventory?: boolean | undefined;
    /** New weight of one unit, in `weight_uom`. */
    weight?: number | undefined;
    /** New unit of `weight`, for example `lb`. */
    weight_uom?: string | undefined;
    /** New length of one unit, in `length_uom`. */
    length?: number | undefined;
    /** New width of one unit, in `length_uom`. */
    width?: number | undefined;
    /** New height of one unit, in `length_uom`. */
    height?: number | undefined;
    /** New unit of `length`, `width` and `height`. */
    length_uom?: string | undefined;
    /** New unit that quantities of the product are counted in, for example `each`. */
    quantity_uom?: string | undefined;
    /** New tax code. */
    product_tax_code?: string | undefined;
    /** Quantity at which the product should be reordered, in `quantity_uom`. */
    reorder_point?: number | undefined;
    /** Quantity to reorder, in `quantity_uom`. */
    reorder_qty?: number | undefined;
    /** Quantity to keep as a reserve, in `quantity_uom`. */
    safety_stock?: number | undefined;
    metadata?: Metadata | undefined;
}
/** A page of products. */
export interface ProductList {
    /** Object type, always `list`. */
    object: "list";
    /** The products on this page. */
    data: Product[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Path of this list, for example `/v1/products`. */
    url: string;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** Response body: the product in `data`. */
export interface ProductEnvelope {
    data: Product;
}
/** All components of a kit or box. */
export interface KitComponentList {
    /** Object type, always `list`. */
    object: "list";
    /** The components of the kit, in sequence. */
    data: KitComponent[];
    /** Number of components. */
    total: number;
    /** Whether there are more pages. Always false: the list is complete. */
    has_more: boolean;
}
/** A component to add to a kit or box. */
export interface KitComponentCreateParams {
    /**
     * Id of the product to add as a component.
     * Format: uuid.
     */
    component_product_id: string;
    /** Number of component units in one kit. */
    quantity_per_kit: number;
    /** Position of the component in the kit, in ascending order. */
    sequence?: number | undefined;
    metadata?: Metadata | undefined;
}
/** The complete list of locations where the product is available. */
export interface ProductLocationsParams {
    /** Ids of all locations where the product is available. An empty list makes it available everywhere. */
    location_ids: readonly string[];
}
/** A location where the product is available. */
export interface ProductLocation {
    /**
     * Id of the location.
     * Format: uuid.
     */
    id: string;
    /** Name of the location. */
    name: string;
    /** Short code of the location. Null when it has none. */
    code?: string | null;
    /** Type of the location. */
    type?: string;
    /** Whether the location is in use. */
    is_active?: boolean;
}
/** The locations where a product is available. */
export interface ProductLocations {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Locations where the product is available. Empty when it is available everywhere. */
    locations: ProductLocation[];
}
/** Stock of a product at one location. */
export interface ProductInventoryLocation {
    /**
     * Id of the location.
     * Format: uuid.
     */
    location_id: string;
    /** Name of the location. */
    location_name: string;
    /** Quantity on hand at the location. */
    on_hand: number;
    /** Quantity allocated to orders at the location. */
    allocated: number;
    /** Quantity available at the location: `on_hand` minus `allocated`. */
    available: number;
}
/** Stock totals of a product, with a breakdown by location. */
export interface ProductInventory {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity on hand at all locations. */
    on_hand: number;
    /** Quantity allocated to orders at all locations. */
    allocated: number;
    /** Quantity available at all locations: `on_hand` minus `allocated`. */
    available: number;
    /** Value of the stock at all locations, in US dollars. */
    total_value: number;
    /** Stock at each location. */
    by_location: ProductInventoryLocation[];
}
/** Response body: the stock totals in `data`. */
export interface ProductInventoryEnvelope {
    data: ProductInventory;
}
/** Fields of the variant to change. Fields that you leave out stay the same. */
export interface VariantUpdateParams {
    /** New stock keeping unit (SKU) of the variant. */
    sku?: string | undefined;
    /** New barcode of the variant. */
    barcode?: string | undefined;
    /** New title of the variant. */
    variant_title?: string | undefined;
    /** New value of the first option, for example a size. */
    option1?: string | undefined;
    /** New value of the second option. */
    option2?: string | undefined;
    /** New value of the third option. */
    option3?: string | undefined;
    /** New price of one unit, in US dollars. */
    price?: number | undefined;
    /** New cost of one unit, in US dollars. */
    cost?: number | undefined;
    /** New weight of one unit, in `weight_unit`. */
    weight?: number | undefined;
    /** New unit of `weight`: pounds, ounces, kilograms or grams. */
    weight_unit?: "lb" | "oz" | "kg" | "g" | (string & {}) | undefined;
    /** Whether the variant is in use. */
    is_active?: boolean | undefined;
    metadata?: Metadata | undefined;
}
/** A price to create. Set `pricing_level_id` or `account_id`. */
export interface PricingPolicyCreateParams {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the variant that the price is for. Leave it out or pass null for the product itself.
     * Format: uuid.
     */
    variant_id?: string | null | undefined;
    /**
     * Id of the pricing level that gets the price. Null when you set `account_id`.
     * Format: uuid.
     */
    pricing_level_id?: string | null | undefined;
    /**
     * Id of the account that gets the price. Null when you set `pricing_level_id`.
     * Format: uuid.
     */
    account_id?: string | null | undefined;
    /**
     * How the price is set (default `regular`): `regular` uses `sell_price`, `multiplier` uses `list_price` × `adjustment`.
     * @default regular
     */
    pricing_type?: "regular" | "multiplier" | (string & {}) | undefined;
    /**
     * Smallest quantity that the price applies to (default 1).
     * @default 1
     */
    min_quantity?: number | undefined;
    /** Price of one unit, in US dollars. For `regular` policies. */
    sell_price?: number | null | undefined;
    /** List price of one unit, in US dollars. For `multiplier` policies. */
    list_price?: number | null | undefined;
    /** Factor of a `multiplier` policy: the price is `list_price` × `adjustment`. */
    adjustment?: number | null | undefined;
    /** Margin in percent. */
    margin_pct?: number | null | undefined;
    /** Whether the policy is in use. */
    is_active?: boolean | undefined;
    /** Whether this is the default policy of the product. */
    is_default?: boolean | undefined;
    /** Name of the system that the policy comes from. */
    external_source?: string | undefined;
    /** Id of the policy in that system. */
    external_id?: string | undefined;
}
/** Fields of the pricing policy to change. Fields that you leave out stay the same. */
export interface PricingPolicyUpdateParams {
    /**
     * Id of the pricing level that gets the price. Null when the price is for an account.
     * Format: uuid.
     */
    pricing_level_id?: string | null | undefined;
    /**
     * Id of the account that gets the price. Null when the price is for a pricing level.
     * Format: uuid.
     */
    account_id?: string | null | undefined;
    /** How the price is set: `regular` uses `sell_price`, `multiplier` uses `list_price` × `adjustment`. */
    pricing_type?: "regular" | "multiplier" | (string & {}) | undefined;
    /** Smallest quantity that the price applies to. */
    min_quantity?: number | undefined;
    /** Price of one unit, in US dollars. For `regular` policies. */
    sell_price?: number | null | undefined;
    /** List price of one unit, in US dollars. For `multiplier` policies. */
    list_price?: number | null | undefined;
    /** Factor of a `multiplier` policy: the price is `list_price` × `adjustment`. */
    adjustment?: number | null | undefined;
    /** Margin in percent. Null removes it. */
    margin_pct?: number | null | undefined;
    /** Whether the policy is in use. */
    is_active?: boolean | undefined;
    /** Whether this is the default policy of the product. */
    is_default?: boolean | undefined;
}
/** A page of pricing policies. */
export interface PricingPolicyList {
    /** Object type, always `list`. */
    object: "list";
    /** The pricing policies on this page. */
    data: PricingPolicy[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page: pass it as `starting_after`. Null on the last page. */
    next_cursor: string | null;
    /** Number of items on all pages. */
    total: number;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** Response body: the pricing policy in `data`. */
export interface PricingPolicyEnvelope {
    data: PricingPolicy;
}
/** An order to a vendor. */
export interface PurchaseOrder {
    /** Format: uuid. */
    id: string;
    object: "purchase_order";
    /** Format: uuid. */
    readonly entity_id: string;
    readonly po_number: string;
    /**
     * Vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /**
     * Location that the goods are for.
     * Format: uuid.
     */
    location_id?: string | null;
    /** `pending_approval` comes from the page on adding lines, the others from the schema. What that page calls open is `sent` here. */
    readonly status: "draft" | "pending_approval" | "approved" | "sent" | "partially_received" | "received" | "closed" | "cancelled" | (string & {});
    /** Format: date-time. */
    po_date: string;
    /** Format: date-time. */
    expected_date?: string | null;
    /** Format: uuid. */
    payment_term_id?: string | null;
    /** US dollars, decimal. */
    subtotal: number;
    /** US dollars, decimal. */
    tax_total: number;
    /** US dollars, decimal. */
    shipping_total: number;
    /** US dollars, decimal. */
    po_total: number;
    /** @default USD */
    currency: string;
    notes?: string | null;
    internal_notes?: string | null;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Present when expanded. */
    line_items?: OrderItem[];
    /** Present when expanded. */
    vendor?: Account;
    /** Present when expanded. */
    receipts?: PurchaseOrderReceipt[];
    /** Present when expanded. */
    bills?: VendorBill[];
}
/** One delivery booked in against a purchase order. */
export interface PurchaseOrderReceipt {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    purchase_order_id: string;
    receipt_number?: string;
    /**
     * Location that took the goods.
     * Format: uuid.
     */
    location_id?: string | null;
    items: PurchaseOrderReceiptItem[];
    notes?: string | null;
    /** Format: uuid. */
    journal_entry_id?: string | null;
    /** Format: date-time. */
    received_at: string;
    /** Format: date-time. */
    created_at: string;
}
/** How much of one product arrived. */
export interface PurchaseOrderReceiptItem {
    /** Format: uuid. */
    product_id: string;
    /**
     * Line of the purchase order.
     * Format: uuid.
     */
    order_item_id?: string | null;
    quantity_received: number;
    /** US dollars, decimal. */
    unit_cost?: number;
}
/** One page of purchase orders. */
export interface PurchaseOrderList {
    object: "list";
    data: PurchaseOrder[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One product to buy. */
export interface PurchaseOrderCreateItem {
    /** Format: uuid. */
    product_id: string;
    quantity: number;
    /** US dollars, decimal; without it the best purchase pricing policy decides. */
    unit_cost?: number | undefined;
}
/** A purchase order with its lines. */
export interface PurchaseOrderCreateParams {
    /**
     * Account of type vendor.
     * Format: uuid.
     */
    vendor_id: string;
    /** May be empty; the first line that is added later moves the order on to the vendor. */
    items: readonly PurchaseOrderCreateItem[];
    /**
     * Location that the goods are for.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /** Format: uuid. */
    payment_term_id?: string | undefined;
    /** Format: date. */
    expected_date?: string | undefined;
    notes?: string | undefined;
}
/** Why the order is called off. */
export interface PurchaseOrderCancelParams {
    /** Kept in the activity log. */
    reason?: string | undefined;
}
/** One line to add to a purchase order. */
export interface PurchaseOrderItemsCreateParams {
    /**
     * Not a kit; a variant parent needs `variant_id` as well.
     * Format: uuid.
     */
    product_id: string;
    quantity: number;
    /** Format: uuid. */
    variant_id?: string | undefined;
    /** US dollars, decimal; without it the best purchase pricing policy decides. */
    unit_cost?: number | undefined;
    /**
     * Purchase pricing policy to price the line with.
     * Format: uuid.
     */
    purchase_policy_id?: string | undefined;
    /** @default 0 */
    sort_order?: number | undefined;
}
/** How much of a product has arrived. */
export interface PurchaseOrderReceiveItem {
    /** Format: uuid. */
    product_id: string;
    quantity_received: number;
}
/** What has arrived. */
export interface PurchaseOrderReceiveParams {
    items: readonly PurchaseOrderReceiveItem[];
    /** Draft a vendor bill for what was received. */
    create_bill?: boolean | undefined;
    notes?: string | undefined;
}
/** The receipt, and the bill if one was asked for. */
export interface PurchaseOrderReceiveResult {
    receipt: PurchaseOrderReceipt;
    auto_bill?: VendorBill | null;
    /** Why no bill could be made; the receipt stands all the same. */
    auto_bill_error?: string | null;
}
/** What to do about the revision notice. */
export interface PurchaseOrderNotifyRevisionParams {
    /** Dismiss the notice without mailing the vendor. */
    action: "skip" | (string & {});
}
/** The decision that was recorded. */
export interface PurchaseOrderRevisionNotice {
    skipped: boolean;
    /** How often the order has been revised. */
    revision_count: number;
}
/** How to mail the order. */
export interface PurchaseOrderSendToVendorParams {
    /**
     * Mail template; `po_revised` tells the vendor about a revision.
     * @example po_revised
     */
    template_key_override?: string | undefined;
    /** Address to mail to instead of the vendor's. */
    email?: string | undefined;
}
/** An invoice from a vendor. */
export interface VendorBill {
    /** Format: uuid. */
    id: string;
    object: "vendor_bill";
    /** Format: uuid. */
    readonly entity_id: string;
    /** Runs in sequence within the entity. */
    readonly bill_number: string;
    /** The vendor's own number. */
    vendor_invoice_number?: string | null;
    /** Format: uuid. */
    vendor_id: string;
    /**
     * Purchase order that the bill is for.
     * Format: uuid.
     */
    po_id?: string | null;
    /** The printed list is cut off between draft and written_off. */
    readonly status: "draft" | "pending_approval" | "approved" | "partially_paid" | "paid" | "rejected" | "voided" | "written_off" | (string & {});
    /** Format: date. */
    bill_date: string;
    /** Format: date. */
    due_date?: string | null;
    /** US dollars, decimal. */
    subtotal: number;
    /** US dollars, decimal. */
    tax_total: number;
    /** US dollars, decimal. */
    shipping_total: number;
    /** US dollars, decimal. */
    bill_total: number;
    /** US dollars, decimal. */
    amount_paid: number;
    /** US dollars, decimal. */
    balance_due: number;
    /** @default USD */
    currency: string;
    /** Format: uuid. */
    payment_term_id?: string | null;
    notes?: string | null;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Present when expanded. */
    lines?: VendorBillLine[];
    /** Present when expanded. */
    payments?: ApPayment[];
    /** Present when expanded. */
    gl_entries?: JournalEntry[];
    /** Present when expanded. */
    vendor?: Account;
    /** Present when expanded. */
    purchase_order?: PurchaseOrder | null;
}
/** One line of a vendor bill. */
export interface VendorBillLine {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    bill_id: string;
    description?: string | null;
    /** Format: uuid. */
    product_id?: string | null;
    quantity?: number | null;
    /** US dollars, decimal. */
    unit_cost?: number | null;
    /** As a fraction: 0.0825 is 8.25 %. */
    tax_rate?: number | null;
    /** Format: uuid. */
    gl_account_id?: string | null;
    /** US dollars, decimal. */
    amount: number;
    /** Present when expanded; null on a line without goods. */
    product?: Product | null;
}
/** One page of vendor bills. */
export interface VendorBillList {
    object: "list";
    data: VendorBill[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One line of the bill. */
export interface VendorBillCreateItem {
    description?: string | undefined;
    /** Line amount without tax, US dollars, decimal; without it quantity × unit_cost, or what the purchase order says of the goods. */
    amount?: number | undefined;
    /** Format: uuid. */
    product_id?: string | undefined;
    quantity?: number | undefined;
    /** US dollars, decimal. */
    unit_cost?: number | undefined;
    /** As a fraction: 0.0825 is 8.25 %. */
    tax_rate?: number | undefined;
    /**
     * Expense account; without it the entity's default.
     * Format: uuid.
     */
    gl_account_id?: string | undefined;
}
/** A vendor bill with its lines. */
export interface VendorBillCreateParams {
    /** Format: uuid. */
    vendor_id: string;
    /**
     * Without it, today.
     * Format: date.
     */
    bill_date?: string | undefined;
    /** Without it, what was received with the purchase order and is on no bill yet. */
    items?: readonly VendorBillCreateItem[] | undefined;
    /**
     * Purchase order that the bill is for.
     * Format: uuid.
     */
    po_id?: string | undefined;
    /**
     * Without it, from the vendor's payment term.
     * Format: date.
     */
    due_date?: string | undefined;
    /** The vendor's own number. */
    vendor_invoice_number?: string | undefined;
    notes?: string | undefined;
    /** Posts nothing to the ledger; meant for migration loads and needs migration:write. */
    suppress_gl?: boolean | undefined;
}
/** Why the bill is rejected. */
export interface VendorBillRejectParams {
    reason?: string | undefined;
}
/** A remark for the file. */
export interface VendorBillApproveParams {
    notes?: string | undefined;
}
/** Why the balance is written off. */
export interface VendorBillWriteOffParams {
    reason: string;
    notes?: string | undefined;
    /**
     * Wins over the header when both are sent.
     * Format: uuid.
     */
    idempotency_key?: string | undefined;
}
/** What was written off. */
export interface VendorBillWriteOffResult {
    success: boolean;
    /** Format: uuid. */
    id: string;
    bill_number: string;
    /** US dollars, decimal. */
    amount_written_off: number;
    /** `written_off`, which is final. */
    new_status: string;
    /** Format: uuid. */
    journal_entry_id: string | null;
}
/** The write-off inside `data`. */
export interface VendorBillWriteOffEnvelope {
    data: VendorBillWriteOffResult;
}
/** A payment to a vendor. */
export interface ApPayment {
    /** Format: uuid. */
    id: string;
    object: "ap_payment";
    /** Format: uuid. */
    readonly entity_id: string;
    /** Format: uuid. */
    vendor_id: string;
    /**
     * Bill that was paid; null for a batch or a payment on account.
     * Format: uuid.
     */
    bill_id?: string | null;
    /** Format: uuid. */
    batch_id?: string | null;
    method: "check" | "ach" | "wire" | "credit_card" | "cash" | "other" | (string & {});
    /** US dollars, decimal. */
    amount: number;
    /** @default USD */
    currency: string;
    /** Check number, ACH trace or wire memo. */
    reference?: string | null;
    readonly status: "pending" | "sent" | "cleared" | "voided" | "returned" | (string & {});
    /** Format: date. */
    payment_date: string;
    /** Format: date. */
    cleared_date?: string | null;
    notes?: string | null;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Present when expanded. */
    vendor?: Account;
    /** Present when expanded. */
    check?: Check | null;
    /** Present when expanded. */
    journal_entry?: JournalEntry | null;
    /** Present when expanded. */
    bills?: VendorBill[];
    /** Present when expanded. */
    bank_account?: BankAccount | null;
}
/** A paper check behind a payment to a vendor. */
export interface Check {
    /** Format: uuid. */
    id: string;
    check_number: string;
    /** Format: uuid. */
    ap_payment_id?: string | null;
    /** US dollars, decimal. */
    amount: number;
    payee?: string | null;
    status: string;
    /** Format: date-time. */
    issued_at?: string | null;
}
/** One page of payments to vendors. */
export interface ApPaymentList {
    object: "list";
    data: ApPayment[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** How much of the payment goes to one bill. */
export interface ApPaymentCreateBill {
    /** Format: uuid. */
    bill_id: string;
    /** US dollars, decimal. */
    amount: number;
}
/** A payment to a vendor. */
export interface ApPaymentCreateParams {
    /** Format: uuid. */
    vendor_id: string;
    method: "check" | "ach" | "wire" | "credit_card" | "cash" | "other" | (string & {});
    /** Money that leaves, US dollars, decimal; 0 when credits cover all. */
    amount: number;
    /**
     * The one bill to pay.
     * Format: uuid.
     */
    bill_id?: string | undefined;
    /** Several bills to pay; the amounts add up to `amount` and what credits cover. */
    bills?: readonly ApPaymentCreateBill[] | undefined;
    /** Vendor credits to use up with this payment; the page on applying a vendor credit points here. */
    vendor_credit_ids?: readonly string[] | undefined;
    /**
     * Account that the money leaves; without it the one that pays vendors (`is_ap_account`).
     * Format: uuid.
     */
    bank_account_id?: string | undefined;
    /**
     * Without it, today.
     * Format: date.
     */
    payment_date?: string | undefined;
    /** Check number, ACH trace or wire memo. */
    reference?: string | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
    /** Posts nothing to the ledger; needs migration:write. */
    suppress_gl?: boolean | undefined;
    /** Does not move money through Plaid; needs migration:write. */
    skip_plaid?: boolean | undefined;
    /** Kept on the payment; needs migration:write. */
    idempotency_key?: string | undefined;
}
/** Money paid to a vendor ahead of a bill. */
export interface VendorPrepayment {
    /** Format: uuid. */
    id: string;
    prepayment_number: string;
    /** US dollars, decimal. */
    amount: number;
    /** US dollars, decimal. */
    applied_amount: number;
    /** What is not applied yet, US dollars, decimal. */
    balance: number;
    status: "active" | "partially_applied" | "fully_applied" | "refunded" | "voided" | (string & {});
    payment_method: string;
    /** Format: date-time. */
    payment_date: string;
    note?: string | null;
    /** Format: uuid. */
    journal_entry_id?: string | null;
    /** Format: date-time. */
    created_at: string;
    vendor_name?: string | null;
}
/** Figures over the whole list. */
export interface VendorPrepaymentListMeta {
    count: number;
    /** US dollars, decimal. */
    total_unapplied_balance: number;
}
/** All prepayments of one vendor, with their totals. */
export interface VendorPrepaymentList {
    data: VendorPrepayment[];
    meta: VendorPrepaymentListMeta;
}
/** Money to record as paid ahead. */
export interface VendorPrepaymentCreateParams {
    /** US dollars, decimal. */
    amount: number;
    payment_method: "cash" | "check" | "card" | "ach" | "external" | "wire" | "other" | (string & {});
    /**
     * Without it, today.
     * Format: date.
     */
    payment_date?: string | null | undefined;
    note?: string | null | undefined;
    /** Saved payment method of the vendor account. */
    payment_method_id?: string | undefined;
    /**
     * Bank account that the money leaves; without it the one that pays vendors (`is_ap_account`).
     * Format: uuid.
     */
    bank_account_id?: string | undefined;
    /** Loses to the header when both are sent. */
    idempotency_key?: string | undefined;
}
/** A prepayment as it was recorded. */
export interface VendorPrepaymentRecord {
    /** Format: uuid. */
    prepayment_id: string;
    /** For example VPREP-0000001. */
    prepayment_number: string;
    /** US dollars, decimal. */
    amount: number;
    /** US dollars, decimal. */
    applied_amount: number;
    /** US dollars, decimal. */
    balance: number;
    status: string;
    payment_method: string;
    /** Format: date-time. */
    payment_date: string;
    /** Format: uuid. */
    journal_entry_id: string;
    /** Format: uuid. */
    vendor_id: string;
    /** Format: uuid. */
    entity_id: string;
}
/** A recorded prepayment inside `data`. */
export interface VendorPrepaymentRecordEnvelope {
    data: VendorPrepaymentRecord;
}
/** Which bill to apply to and how much. */
export interface VendorPrepaymentApplyParams {
    /** Format: uuid. */
    bill_id: string;
    /** US dollars, decimal; without it the smaller of the prepayment's balance and the bill's balance due. */
    amount?: number | null | undefined;
}
/** What was applied. */
export interface VendorPrepaymentApplication {
    /** Format: uuid. */
    application_id: string;
    /** Format: uuid. */
    prepayment_id: string;
    prepayment_number: string;
    /** Balance afterwards, US dollars, decimal. */
    prepayment_balance: number;
    /** Balance afterwards, US dollars, decimal. */
    bill_balance_due: number;
    /** US dollars, decimal. */
    amount_applied: number;
    /** Format: uuid. */
    journal_entry_id: string;
}
/** An application inside `data`. */
export interface VendorPrepaymentApplicationEnvelope {
    data: VendorPrepaymentApplication;
}
/** How much the vendor pays back. */
export interface VendorPrepaymentRefundParams {
    /** US dollars, decimal; without it the whole unapplied balance. */
    refund_amount?: number | null | undefined;
    reason?: string | null | undefined;
}
/** What was paid back. */
export interface VendorPrepaymentRefund {
    /** Format: uuid. */
    prepayment_id: string;
    prepayment_number: string;
    /** US dollars, decimal. */
    refund_amount: number;
    /** `refunded` once nothing is left. */
    prepayment_status: string;
    /** US dollars, decimal. */
    prepayment_balance: number;
    /** Format: uuid. */
    journal_entry_id: string;
}
/** A refund inside `data`. */
export interface VendorPrepaymentRefundEnvelope {
    data: VendorPrepaymentRefund;
}
/** A credit that a vendor grants, as lists and retrievals show it. */
export interface VendorCredit {
    /** Format: uuid. */
    id: string;
    object: "vendor_credit";
    /** Format: uuid. */
    readonly entity_id: string;
    readonly credit_number: string;
    /** Format: uuid. */
    vendor_id: string;
    /** US dollars, decimal. */
    amount: number;
    /** US dollars, decimal. */
    readonly amount_applied: number;
    reason: "return" | "price_adjustment" | "duplicate_payment" | "rebate" | "other" | (string & {});
    /** Format: uuid. */
    source_vendor_return_id?: string | null;
    readonly status: "issued" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    /** Format: date-time. */
    readonly issued_at: string;
    notes?: string | null;
    /** Present when expanded. */
    vendor?: Account;
    /** Present when expanded. */
    source?: VendorReturn | null;
    /** Present when expanded. */
    applications?: VendorCreditApplication[];
}
/** The use of a credit in a payment. */
export interface VendorCreditApplication {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    vendor_credit_id: string;
    /** Format: uuid. */
    bill_id?: string | null;
    /** Format: uuid. */
    ap_payment_id?: string | null;
    /** US dollars, decimal. */
    amount_applied: number;
    /** Format: date-time. */
    created_at: string;
}
/** One page of vendor credits. */
export interface VendorCreditList {
    object: "list";
    data: VendorCredit[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** A credit to enter. */
export interface VendorCreditCreateParams {
    /** Format: uuid. */
    vendor_id: string;
    /** US dollars, decimal. */
    amount: number;
    reason?: string | null | undefined;
    /** @default manual */
    source_type?: "manual" | "vendor_return" | "price_adjustment" | "rebate" | "duplicate_payment" | "other" | (string & {}) | undefined;
    /**
     * Vendor return or bill behind the credit; makes the call repeatable.
     * Format: uuid.
     */
    source_id?: string | null | undefined;
    /**
     * In the future; without it the entity's setting decides, null means never.
     * Format: date-time.
     */
    expires_at?: string | null | undefined;
    notes?: string | null | undefined;
}
/** A credit as its issue answers it. Amounts are decimal strings here, not numbers. */
export interface VendorCreditLedger {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    entity_id: string;
    /** Format: uuid. */
    vendor_id: string;
    credit_number: string;
    /** US dollars as a decimal string. */
    amount: string;
    /** US dollars as a decimal string. */
    remaining_amount: string;
    source_type: "manual" | "vendor_return" | "price_adjustment" | "rebate" | "duplicate_payment" | "other" | (string & {});
    /** Format: uuid. */
    source_id?: string | null;
    /** `open` for a fresh credit. */
    status: string;
    /** Format: date-time. */
    expires_at?: string | null;
    /** True when the credit existed for this source already. */
    idempotent?: boolean;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** An issued credit inside `data`. */
export interface VendorCreditLedgerEnvelope {
    data: VendorCreditLedger;
}
/** The answer that points to the right call. */
export interface VendorCreditApplyRefused {
    error: string;
    code: string;
    hint: string;
}
/** One account's sums. */
export interface ReconciliationTrialBalanceRow {
    /** Format: uuid. */
    account_id: string;
    account_number: string;
    account_name: string;
    /** US dollars, decimal. */
    debit_total: number;
    /** US dollars, decimal. */
    credit_total: number;
    /** US dollars, decimal. */
    balance: number;
}
/** Sums over all accounts. */
export interface ReconciliationTrialBalanceTotals {
    /** US dollars, decimal. */
    debit_total?: number;
    /** US dollars, decimal. */
    credit_total?: number;
    /** US dollars, decimal; 0 when the books balance. */
    balance: number;
}
/** All accounts and their sums. */
export interface ReconciliationTrialBalance {
    object: "trial_balance";
    /** Format: uuid. */
    entity_id: string;
    /** Format: date. */
    as_of_date: string;
    external_source: string | null;
    rows: ReconciliationTrialBalanceRow[];
    totals: ReconciliationTrialBalanceTotals;
}
/** What one customer or vendor has open, by age. */
export interface ReconciliationAgingRow {
    /** Format: uuid. */
    id: string;
    name: string;
    /** US dollars, decimal. */
    current: number;
    /** US dollars, decimal. */
    days_1_30: number;
    /** US dollars, decimal. */
    days_31_60: number;
    /** US dollars, decimal. */
    days_61_90: number;
    /** US dollars, decimal. */
    days_over_90: number;
    /** US dollars, decimal. */
    total: number;
}
/** Sums over all rows. */
export interface ReconciliationAgingTotals {
    /** US dollars, decimal. */
    current: number;
    /** US dollars, decimal. */
    days_1_30: number;
    /** US dollars, decimal. */
    days_31_60: number;
    /** US dollars, decimal. */
    days_61_90: number;
    /** US dollars, decimal. */
    days_over_90: number;
    /** US dollars, decimal. */
    total: number;
}
/** What customers owe, by age. */
export interface ReconciliationArAging {
    object: "ar_aging";
    /** Format: date. */
    as_of_date: string;
    customers: ReconciliationAgingRow[];
    totals: ReconciliationAgingTotals;
}
/** What is owed to vendors, by age. */
export interface ReconciliationApAging {
    object: "ap_aging";
    /** Format: date. */
    as_of_date: string;
    vendors: ReconciliationAgingRow[];
    totals: ReconciliationAgingTotals;
}
/** One product's stock and worth at one location. */
export interface ReconciliationInventoryRow {
    /** Format: uuid. */
    product_id: string;
    /** Format: uuid. */
    location_id: string | null;
    quantity: number;
    /** US dollars, decimal. */
    total_value: number;
}
/** What the stock is worth. */
export interface ReconciliationInventoryValuation {
    object?: "inventory_valuation";
    /** Format: date. */
    as_of_date?: string;
    method?: "fifo" | "avg" | "lot_cost" | (string & {});
    /** Format: uuid. */
    location_id?: string | null;
    rows?: ReconciliationInventoryRow[];
    /** US dollars, decimal. */
    total_value: number;
}
/** One bank account's balance. */
export interface ReconciliationCashAccount {
    /** Format: uuid. */
    bank_account_id: string;
    account_name: string;
    /** US dollars, decimal. */
    gl_balance: number;
}
/** Balances of all bank accounts. */
export interface ReconciliationCashBalance {
    object: "cash_balance";
    /** Format: date. */
    as_of_date: string;
    accounts: ReconciliationCashAccount[];
    /** US dollars, decimal. */
    total_gl_balance: number;
}
/** How many records of each kind there are. */
export interface ReconciliationCounts {
    object: "counts";
    /** Format: uuid. */
    entity_id: string;
    /** Records of each kind, such as accounts, products, orders and journal_entries. */
    counts: {
        [key: string]: number;
    };
}
/** Figures of the old system to compare with. */
export interface ReconciliationCompareParams {
    /**
     * Without it, today.
     * Format: date.
     */
    as_of_date?: string | undefined;
    /** Name of the old system. */
    external_source?: string | undefined;
    /** Expected balances of GL accounts. */
    trial_balance?: readonly ReconciliationCompareAccount[] | undefined;
    /** Expected sum of receivables, US dollars, decimal. */
    ar_aging_total?: number | undefined;
    /** Expected sum of payables, US dollars, decimal. */
    ap_aging_total?: number | undefined;
    /** Expected worth of the stock, US dollars, decimal. */
    inventory_value?: number | undefined;
    /** Expected sum of bank balances, US dollars, decimal. */
    cash_balance?: number | undefined;
    /** Expected number of records of each kind. */
    counts?: {
        [key: string]: number;
    } | undefined;
}
/** The balance that an account should have. */
export interface ReconciliationCompareAccount {
    account_number: string;
    /** US dollars, decimal. */
    balance: number;
}
/** One figure that was compared. */
export interface ReconciliationDelta {
    /** Which figure: trial_balance, ar_aging, ap_aging, inventory_valuation, cash_balance or counts. */
    check: string;
    /** Account number or kind of record, where there are several. */
    key?: string | null;
    expected: number;
    actual: number;
    /** Actual less expected. */
    delta: number;
}
/** Where the two systems differ. */
export interface ReconciliationComparison {
    object: "reconciliation_compare";
    /** Format: uuid. */
    entity_id: string;
    /** Format: date. */
    as_of_date: string;
    /** Whether every delta is 0. */
    matched: boolean;
    /** Figures that differ. */
    deltas: ReconciliationDelta[];
}
/** A return authorization (RMA): goods of an order on their way back. */
export interface Return {
    /** Format: uuid. */
    id: string;
    object: "return";
    /** Format: uuid. */
    entity_id: string;
    return_number: string;
    /** Moved only by actions. */
    status: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | (string & {});
    /**
     * Order that the goods were sold with.
     * Format: uuid.
     */
    original_order_id: string;
    /**
     * Customer who sends the goods back.
     * Format: uuid.
     */
    account_id: string;
    /**
     * Vendor that the goods go on to.
     * Format: uuid.
     */
    vendor_id?: string | null;
    /** The vendor's own authorization number. */
    vendor_rma_number?: string | null;
    inspection_required?: boolean;
    /** Kept back from the refund, US dollars, decimal. */
    restocking_fee?: number | null;
    /** Refunded so far, US dollars, decimal; written only by the refund action. */
    readonly refund_amount: number;
    return_to_vendor?: boolean;
    /** Who asked for the return. */
    source?: "csr" | "customer_portal" | "marketplace" | (string & {});
    notes?: string | null;
    metadata?: Metadata;
    /** Format: date-time. */
    received_at?: string | null;
    /** Format: date-time. */
    closed_at?: string | null;
    /** Format: date-time. */
    cancelled_at?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Present after a create and when expanded. */
    items?: ReturnItem[];
    /** Present when expanded. */
    refunds?: ReturnRefund[];
    /** Present when expanded. */
    original_order?: Order;
    /** Present when expanded. */
    gl_entries?: JournalEntry[];
    /** Present when expanded. */
    return_label?: ShippingLabel | null;
    /** Present when expanded. */
    vendor_return?: VendorReturn | null;
}
/** One order line, or part of it, that comes back. */
export interface ReturnItem {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    return_id: string;
    /** Format: uuid. */
    order_item_id: string | null;
    /** Format: uuid. */
    product_id: string | null;
    /** Format: uuid. */
    variant_id?: string | null;
    sku?: string | null;
    title?: string | null;
    /** How much is authorized to come back. */
    quantity: number;
    /** How much has arrived. */
    quantity_received: number;
    reason?: string | null;
    /** What the inspection decided. */
    disposition?: "restock" | "write_off" | "send_to_vendor" | (string & {}) | null;
    /** What the line is worth in a refund, US dollars, decimal. */
    refund_amount: number;
    /** Format: date-time. */
    created_at: string;
    /** Present when expanded. */
    product?: Product;
}
/** One refund made against a return. */
export interface ReturnRefund {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    return_id: string;
    /** US dollars, decimal. */
    amount: number;
    payment_method_type: string;
    /** Format: uuid. */
    order_refund_id?: string | null;
    /** Format: uuid. */
    credit_memo_id?: string | null;
    status: string;
    reason?: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** One page of returns. */
export interface ReturnList {
    object: "list";
    data: Return[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One order line, or part of it, to take back. */
export interface ReturnCreateItem {
    /** Format: uuid. */
    order_item_id: string;
    quantity: number;
    reason?: string | undefined;
    /** Serial numbers of the returned units. */
    serial_numbers?: readonly string[] | undefined;
}
/** A return with its items, and optionally its refund, in one call. */
export interface ReturnCreateParams {
    /**
     * Order that the goods were sold with.
     * Format: uuid.
     */
    original_order_id: string;
    items: readonly ReturnCreateItem[];
    /** Kept back from the refund, US dollars, decimal. */
    restocking_fee?: number | undefined;
    /**
     * Refund in the same call.
     * @default false
     */
    auto_refund?: boolean | undefined;
    /** Whether received goods are inspected before they are restocked. */
    inspection_required?: boolean | undefined;
    /** Whether the goods go on to a vendor. */
    return_to_vendor?: boolean | undefined;
    /**
     * Vendor that the goods go on to.
     * Format: uuid.
     */
    vendor_id?: string | undefined;
    /** The vendor's own authorization number. */
    vendor_rma_number?: string | undefined;
    /** Who asked for the return. */
    source?: "csr" | "customer_portal" | "marketplace" | (string & {}) | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
}
/** The five fields of a return that can be changed. */
export interface ReturnUpdateParams {
    /** US dollars, decimal. */
    restocking_fee?: number | undefined;
    inspection_required?: boolean | undefined;
    vendor_rma_number?: string | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
}
/** How much to refund and how. */
export interface ReturnRefundParams {
    /** US dollars, decimal (not cents); without it the sum of the items' `refund_amount`, less the restocking fee and what was refunded before. */
    amount?: number | undefined;
    /**
     * How the money goes back.
     * @default original
     */
    payment_method?: "original" | "store_credit" | "check" | "cash" | (string & {}) | undefined;
    reason?: string | undefined;
}
/** The refund that was made. */
export interface ReturnRefundResult {
    /** Format: uuid. */
    return_id: string;
    return_number: string;
    /** US dollars, decimal. */
    amount: number;
    payment_method_type: string;
    /**
     * Refund on the original order.
     * Format: uuid.
     */
    order_refund_id?: string | null;
    /**
     * Credit memo, when the refund went to store credit.
     * Format: uuid.
     */
    credit_memo_id?: string | null;
    /** `succeeded` in the page's example. */
    status: string;
    /** True when this refund had been made before. */
    idempotent: boolean;
}
/** The refund inside `data`. */
export interface ReturnRefundEnvelope {
    data: ReturnRefundResult;
}
/** How much of an item has arrived. */
export interface ReturnReceiveItem {
    /** Format: uuid. */
    return_item_id: string;
    quantity_received: number;
}
/** What has arrived; without items everything authorized. */
export interface ReturnReceiveParams {
    items?: readonly ReturnReceiveItem[] | undefined;
    /**
     * Location that takes the goods; without it the order's.
     * Format: uuid.
     */
    location_id?: string | undefined;
    notes?: string | undefined;
}
/** What to do with an inspected item. */
export interface ReturnInspectItem {
    /** Format: uuid. */
    return_item_id: string;
    disposition: "restock" | "write_off" | "send_to_vendor" | (string & {});
    notes?: string | undefined;
}
/** The outcome of an inspection; without items the return is only put under inspection. */
export interface ReturnInspectParams {
    items?: readonly ReturnInspectItem[] | undefined;
    notes?: string | undefined;
}
/** A remark for the file. */
export interface ReturnCloseParams {
    notes?: string | undefined;
}
/** Why the return is called off. */
export interface ReturnCancelParams {
    reason?: string | undefined;
}
/** Goods on their way back to a vendor. */
export interface VendorReturn {
    /** Format: uuid. */
    id: string;
    object: "vendor_return";
    /** Format: uuid. */
    entity_id: string;
    vendor_return_number: string;
    /** Format: uuid. */
    vendor_id: string;
    /** These four words stand in the API texts; help pages use other lists. */
    status: "pending" | "shipped" | "cancelled" | "deleted" | (string & {});
    /**
     * Purchase order that the goods came with.
     * Format: uuid.
     */
    purchase_order_id?: string | null;
    /**
     * Customer return that the goods came back with.
     * Format: uuid.
     */
    source_return_id?: string | null;
    /**
     * Location that the goods leave from.
     * Format: uuid.
     */
    location_id?: string | null;
    vendor_rma_number?: string | null;
    carrier?: string | null;
    tracking_number?: string | null;
    reason?: string | null;
    notes?: string | null;
    items?: VendorReturnItem[];
    metadata?: Metadata;
    /** Format: date-time. */
    shipped_at?: string | null;
    /** Format: date-time. */
    cancelled_at?: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** One product that goes back to the vendor. */
export interface VendorReturnItem {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    vendor_return_id: string;
    /** Format: uuid. */
    product_id: string;
    /** Format: uuid. */
    variant_id?: string | null;
    quantity: number;
    /** US dollars, decimal. */
    unit_cost: number;
    /** Format: date-time. */
    created_at: string;
}
/** One page of vendor returns. */
export interface VendorReturnList {
    object: "list";
    data: VendorReturn[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One product to send back. */
export interface VendorReturnCreateItem {
    /** Format: uuid. */
    product_id: string;
    /** Format: uuid. */
    variant_id?: string | undefined;
    quantity: number;
    /** US dollars, decimal; without it the product's cost. */
    unit_cost?: number | undefined;
}
/** A vendor return to draft. */
export interface VendorReturnCreateParams {
    /** Format: uuid. */
    vendor_id: string;
    items: readonly VendorReturnCreateItem[];
    /** Format: uuid. */
    purchase_order_id?: string | undefined;
    /** Format: uuid. */
    source_return_id?: string | undefined;
    /**
     * Location that the goods leave from.
     * Format: uuid.
     */
    location_id?: string | undefined;
    vendor_rma_number?: string | undefined;
    reason?: string | undefined;
    notes?: string | undefined;
    metadata?: Metadata | undefined;
}
/** How the goods travel. */
export interface VendorReturnShipParams {
    carrier?: string | undefined;
    tracking_number?: string | undefined;
}
/** Why the vendor return is called off. */
export interface VendorReturnCancelParams {
    reason?: string | undefined;
}
/** A subscription. */
export interface WebhookEndpoint {
    /** Format: uuid. */
    id: string;
    object: "webhook_endpoint";
    /** Format: uuid. */
    entity_id: string;
    /** Format: uri. */
    url: string;
    description: string | null;
    /** *, a family such as order.*, or single names. */
    enabled_events: string[];
    /** The last four hex digits of the secret. */
    secret_last4: string;
    /** paused skips deliveries and keeps the subscription; disabled is for good. */
    status: "active" | "paused" | "disabled" | (string & {});
    mode: "live" | "test" | (string & {});
    api_version: string | null;
    /** Deliveries answered with 2xx. */
    success_count: number;
    /** Deliveries that timed out or got another answer. */
    failure_count: number;
    /** Five or more pause the endpoint. */
    consecutive_failure_count: number;
    /** Format: date-time. */
    last_delivery_at: string | null;
    /** Format: date-time. */
    created_at: string;
    metadata: Metadata;
}
/** What became of the test event. */
export interface WebhookTestResult {
    event_id: string;
    queued_delivery_id?: string;
    status?: string;
    infra_011_notice?: string;
}
/** The subscription with its secret, which is shown this once. */
export interface WebhookEndpointCreated {
    /** Format: uuid. */
    id: string;
    object: "webhook_endpoint";
    /** Format: uuid. */
    entity_id: string;
    /** Format: uri. */
    url: string;
    description: string | null;
    /** *, a family such as order.*, or single names. */
    enabled_events: string[];
    /** The last four hex digits of the secret. */
    secret_last4: string;
    /** paused skips deliveries and keeps the subscription; disabled is for good. */
    status: "active" | "paused" | "disabled" | (string & {});
    mode: "live" | "test" | (string & {});
    api_version: string | null;
    /** Deliveries answered with 2xx. */
    success_count: number;
    /** Deliveries that timed out or got another answer. */
    failure_count: number;
    /** Five or more pause the endpoint. */
    consecutive_failure_count: number;
    /** Format: date-time. */
    last_delivery_at: string | null;
    /** Format: date-time. */
    created_at: string;
    metadata: Metadata;
    /** whsec_ and hex digits; the whole string is the key. */
    secret: string;
    test_event?: WebhookTestResult;
}
/** Where to deliver what. */
export interface WebhookEndpointCreateParams {
    /** HTTPS; private and loopback addresses are refused. */
    url: string;
    /** *, a family such as order.*, or single names. Needed unless `events` is given. */
    enabled_events?: readonly string[] | undefined;
    /**
     * @deprecated
     * Older name of enabled_events.
     */
    events?: readonly string[] | undefined;
    description?: string | null | undefined;
    mode?: "live" | "test" | (string & {}) | undefined;
    api_version?: string | null | undefined;
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /** false unless told otherwise. */
    send_test_event_on_create?: boolean | undefined;
}
/** What to change; the mode cannot be. */
export interface WebhookEndpointUpdateParams {
    url?: string | undefined;
    enabled_events?: readonly string[] | undefined;
    /**
     * @deprecated
     * Older name of enabled_events.
     */
    events?: readonly string[] | undefined;
    description?: string | null | undefined;
    status?: "active" | "paused" | "disabled" | (string & {}) | undefined;
    api_version?: string | null | undefined;
    metadata?: {
        [key: string]: unknown;
    } | undefined;
}
/** The signing secret that is in use. */
export interface WebhookCurrentSecret {
    /** Format: uuid. */
    webhook_id: string;
    /** whsec_ and hex digits; the whole string is the key. */
    secret: string;
    last4: string;
}
/** The new secret, shown this once. */
export interface WebhookSecret {
    /** Format: uuid. */
    webhook_id: string;
    secret: string;
    last4: string;
    /** Format: date-time. */
    rotated_at: string;
}
/** One page. */
export interface WebhookEndpointList {
    object: "list";
    data: WebhookEndpoint[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}
/** One event to one endpoint with its attempts (assumption). */
export interface WebhookDelivery {
    id: string;
    object: "webhook_delivery";
    /** Format: uuid. */
    webhook_endpoint_id: string;
    event_id: string;
    event_type: string;
    attempt: number;
    status: "pending" | "succeeded" | "failed" | (string & {});
    response_status?: number | null;
    /** The beginning of it. */
    response_body?: string | null;
    error?: string | null;
    duration_ms?: number | null;
    /** Format: date-time. */
    scheduled_at?: string | null;
    /** Format: date-time. */
    delivered_at?: string | null;
    /** Format: date-time. */
    next_attempt_at?: string | null;
    /** The exact body. */
    payload: string;
    /** Format: date-time. */
    created_at: string;
}
/** One page. */
export interface WebhookDeliveryList {
    object: "list";
    data: WebhookDelivery[];
    /** Whether more items follow. */
    has_more: boolean;
    /** Only with include_count=true. */
    total_count?: number;
}

/** The first step of each path, the prefix of lists left out. */
type Step<Path> = Path extends `${infer First}.${string}` ? First : Path & string;

/** What each path that begins with a step goes on with. */
type Beyond<Path, First extends string> = Path extends `${First}.${infer Rest}` ? Rest : never;

/** A path without the prefix that lists ask for. */
type Bare<Path> = Path extends `data.${infer Rest}` ? Rest : Path;

/** A relation that stands under another name than its path. */
export type As<Field extends string, T> = { readonly field: Field; readonly is: T };

/** The name under which a relation stands. */
type Named<Name, Relations> = Name extends keyof Relations ? (Relations[Name] extends As<infer Field, unknown> ? Field : Name) : Name;

/** What a path is filled with. */
type Relation<Name, Relations, T> = Name extends keyof Relations
    ? Relations[Name] extends As<string, infer Is>
        ? Is
        : Relations[Name]
    : Name extends keyof T
      ? NonNullable<T[Name]>
      : unknown;

/** A record, or each of several, with what the paths fill in. A relation that can be null still can. */
type Filled<T, Relations, Paths> = [Paths] extends [never]
    ? T
    : T extends readonly (infer Item)[]
      ? Filled<Item, Relations, Paths>[]
      : Omit<T, Step<Paths>> & {
            [Name in Step<Paths> as Named<Name, Relations> & string]:
                | Filled<
                      Relation<Name, Relations, T>,
                      { [Path in keyof Relations as Beyond<Path, Name>]: Relations[Path] },
                      Beyond<Paths, Name>
                  >
                | (Name extends keyof T ? Extract<T[Name], null> : never);
        };

/** A record with the relations that were asked for by `expand`. */
export type Expanded<T, Relations, Paths extends keyof Relations> = [Paths] extends [never]
    ? T
    : Filled<T, { [Path in keyof Relations as Bare<Path> & string]: Relations[Path] }, Bare<Paths>>;
