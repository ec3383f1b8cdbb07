// Generated from packages/openapi/specs/arcus (schemas) by `npm run generate`. Do not edit.
/** A balanced set of debits and credits. */
export interface JournalEntry {
    /**
     * Unique id of the journal entry.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the journal entry belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /** Human-readable number, for example `SB-JE-0000001`. */
    entry_number: string;
    /** Date on which the entry takes effect in the ledger. Format: `YYYY-MM-DD`. */
    entry_date: string;
    /**
     * Id of the accounting period that contains the entry date, or `null` if not set.
     * Format: uuid.
     */
    period_id?: string | null;
    /** Kind of entry. The values are not documented. */
    entry_type?: string | null;
    /** State of the entry. `draft`: not submitted. `pending_approval`: waiting for approval, nothing is posted. `posted`: in the ledger. `reversed`: undone by another entry. `voided`: no longer valid. `rejected`: approval was refused. */
    status: "draft" | "pending_approval" | "posted" | "reversed" | "voided" | "rejected" | (string & {});
    /** Result of the approval check. `auto_approved`: no approval was needed. `pending_approval`: waiting. `approved` or `rejected`: decided by a user. */
    approval_status: "auto_approved" | "pending_approval" | "approved" | "rejected" | (string & {});
    /** Free text that explains the entry, or `null`. */
    description?: string | null;
    /** What caused the entry, for example `MANUAL`, `FULFILLMENT`, `PAYMENT`, `REFUND`, `PO_RECEIPT`, `VENDOR_BILL`, `SHOPIFY_IMPORT`, `RECURRING_JE`, `MANUAL_REVERSAL` or `VENDOR_CREDIT`. */
    source_type: string;
    /** Id or reference of the document that caused the entry, or `null` if not set. */
    source_id?: string | null;
    /** Module of the app that created the entry, or `null`. */
    source_module?: string | null;
    /** Whether this entry reverses another one. */
    is_reversing: boolean;
    /**
     * Id of the entry that reversed this one, or `null` if it has not been reversed.
     * Format: uuid.
     */
    reversed_by_id?: string | null;
    /**
     * Id of the entry that this one reverses, or `null` if it is not a reversal.
     * Format: uuid.
     */
    reversal_of_id?: string | null;
    /**
     * Id of the accounting period in which the entry is to be reversed, or `null`.
     * Format: uuid.
     */
    reverse_in_period_id?: string | null;
    /**
     * Id shared by all entries of one business event, or `null`.
     * Format: uuid.
     */
    batch_id?: string | null;
    /** Sum of all debit lines, in US dollars (decimal). */
    total_debit: number;
    /** Sum of all credit lines, in US dollars (decimal). Equals `total_debit`. */
    total_credit: number;
    /** When the entry was posted to the ledger, or `null` if it has not been posted. ISO 8601, UTC. */
    posted_at?: string | null;
    /**
     * Id of the user who approved the entry, or `null`.
     * Format: uuid.
     */
    approved_by?: string | null;
    /** When the entry was approved, or `null`. ISO 8601, UTC. */
    approved_at?: string | null;
    /**
     * Id of the user who rejected the entry, or `null`.
     * Format: uuid.
     */
    rejected_by?: string | null;
    /** When the entry was rejected, or `null`. ISO 8601, UTC. */
    rejected_at?: string | null;
    /** Reason given when the entry was rejected, or `null`. */
    rejection_reason?: string | null;
    /** Idempotency key that the entry was created with, or `null`. */
    idempotency_key?: string | null;
    /** When the journal entry was created. ISO 8601, UTC. */
    created_at: string;
    /** When the journal entry was last changed. ISO 8601, UTC. */
    updated_at: string;
    /** Debit and credit lines. Present on a single entry. Lists include them only when you expand `data.lines`. */
    lines?: JournalEntryLine[];
}
/** A debit or credit line of a journal entry. Exactly one of the two amounts is greater than 0. */
export interface JournalEntryLine {
    /**
     * Unique id of the line.
     * Format: uuid.
     */
    readonly id: string;
    /**
     * Id of the journal entry that the line belongs to.
     * Format: uuid.
     */
    readonly journal_entry_id: string;
    /** Position of the line in the entry. */
    readonly line_number: number;
    /**
     * Id of the GL account that the line is posted to.
     * Format: uuid.
     */
    account_id: string;
    /** Debit amount, in US dollars (decimal); 0 on a credit line. */
    debit_amount: number;
    /** Credit amount, in US dollars (decimal); 0 on a debit line. */
    credit_amount: number;
    /** Free text that explains the line, or `null`. */
    description?: string | null;
    /**
     * Id of the location that the line is assigned to, or `null`.
     * Format: uuid.
     */
    location_id?: string | null;
    /**
     * Id of the department that the line is assigned to, or `null`.
     * Format: uuid.
     */
    department_id?: string | null;
    /**
     * Id of the class that the line is assigned to, or `null`.
     * Format: uuid.
     */
    class_id?: string | null;
    /**
     * Id of the project that the line is assigned to, or `null`.
     * Format: uuid.
     */
    project_id?: string | null;
    /** Whether the line is reconciled with a bank statement. */
    reconciled: boolean;
    /** When the line was reconciled, or `null` if it has not been. ISO 8601, UTC. */
    reconciled_at?: string | null;
    /** When the line was created. ISO 8601, UTC. */
    created_at: string;
    /** The GL account. Present when expanded. */
    gl_account?: GlAccount;
}
/** All journal entries that match the filters. */
export interface JournalEntryList {
    /** The journal entries, without their lines. */
    data: JournalEntry[];
}
/** A debit or credit line. Exactly one of the two amounts must be greater than 0. */
export interface JournalEntryCreateLine {
    /**
     * Id of a GL account that is active and is not a header.
     * Format: uuid.
     */
    account_id: string;
    /** Debit amount, in US dollars (decimal). Omit it on a credit line. */
    debit?: number | undefined;
    /** Credit amount, in US dollars (decimal). Omit it on a debit line. */
    credit?: number | undefined;
    /** Free text that explains the line. */
    description?: string | undefined;
    /**
     * Id of the location to assign the line to.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /**
     * Id of the department to assign the line to.
     * Format: uuid.
     */
    department_id?: string | undefined;
    /**
     * Id of the class to assign the line to.
     * Format: uuid.
     */
    class_id?: string | undefined;
    /**
     * Id of the project to assign the line to.
     * Format: uuid.
     */
    project_id?: string | undefined;
}
/** A manual journal entry with its lines. */
export interface JournalEntryCreateParams {
    /** Date on which the entry takes effect. It must be in an open period. Format: `YYYY-MM-DD`. */
    entry_date: string;
    /** Debit and credit lines. The debits must add up to the same amount as the credits. */
    lines: readonly JournalEntryCreateLine[];
    /** Free text that explains the entry. */
    description?: string | undefined;
    /**
     * What caused the entry. Defaults to `MANUAL`.
     * @default MANUAL
     */
    source_type?: string | undefined;
    /** Id or reference of the document that caused the entry. */
    source_id?: string | undefined;
    /** Posts into a closed period. Requires the scope `migration:write`. Without it, the server silently ignores this field. Every use is logged. */
    bypass_period_check?: boolean | undefined;
}
/** Date and reason of a reversal. */
export interface JournalEntryReverseParams {
    /** Date of the reversing entry. Defaults to today. Format: `YYYY-MM-DD`. */
    entry_date?: string | undefined;
    /** Reason for the reversal. */
    reason?: string | undefined;
}
/** Optional notes on the approval. */
export interface JournalEntryApproveParams {
    /** Notes on the approval. */
    notes?: string | undefined;
}
/** The reason for a rejection. */
export interface JournalEntryRejectParams {
    /** Reason for the rejection. It is stored as `rejection_reason`. */
    reason?: string | undefined;
}
/** Dimensions to set on a line. `null` clears a dimension. */
export interface JournalEntryLinesUpdateParams {
    /**
     * Id of the department, or `null` to clear it.
     * Format: uuid.
     */
    department_id?: string | null | undefined;
    /**
     * Id of the class, or `null` to clear it.
     * Format: uuid.
     */
    class_id?: string | null | undefined;
    /**
     * Id of the project, or `null` to clear it.
     * Format: uuid.
     */
    project_id?: string | null | undefined;
}
/** A template that the scheduler posts as a journal entry on each run date. */
export interface RecurringJournalEntry {
    /**
     * Unique id of the recurring journal entry.
     * Format: uuid.
     */
    readonly id: string;
    /**
     * Id of the entity that the recurring journal entry belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Name of the template. */
    name: string;
    /** Free text that explains the template, or `null`. */
    description?: string | null;
    /** How often the template is posted. */
    frequency: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    /** Date of the next posting. The scheduler moves it forward after each run. Format: `YYYY-MM-DD`. */
    next_run_date: string;
    /** Date of the last posting, or `null` before the first posting. Format: `YYYY-MM-DD`. */
    last_run_date?: string | null;
    /** Whether the scheduler posts the template. */
    is_active: boolean;
    /** Debit and credit lines of each entry. */
    template_lines: RecurringJournalEntryLine[];
    /** When the recurring journal entry was created. ISO 8601, UTC. */
    created_at: string;
    /** When the recurring journal entry was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** A debit or credit line of the template. */
export interface RecurringJournalEntryLine {
    /**
     * Id of the GL account that the line is posted to.
     * Format: uuid.
     */
    account_id?: string | undefined;
    /** Debit amount, in US dollars (decimal). Omit it on a credit line. */
    debit?: number | undefined;
    /** Credit amount, in US dollars (decimal). Omit it on a debit line. */
    credit?: number | undefined;
    /** Free text that explains the line, or `null`. */
    description?: string | null | undefined;
}
/** A template to post on a schedule. */
export interface RecurringJournalEntryCreateParams {
    /** Name of the template. */
    name: string;
    /** Free text that explains the template, or `null` for none. */
    description?: string | null | undefined;
    /** How often to post the template. */
    frequency: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    /** Date of the first posting, today or later. Format: `YYYY-MM-DD`. */
    next_run_date: string;
    /**
     * Whether the scheduler posts the template. Defaults to `true`.
     * @default true
     */
    is_active?: boolean | undefined;
    /** Debit and credit lines of each entry. The debits must add up to the same amount as the credits. */
    template_lines: readonly RecurringJournalEntryLine[];
}
/** Fields of the template to change. */
export interface RecurringJournalEntryUpdateParams {
    /** Name of the template. */
    name?: string | undefined;
    /** Free text that explains the template. */
    description?: string | undefined;
    /** How often to post the template. */
    frequency?: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | undefined;
    /** Date of the next posting, today or later. Format: `YYYY-MM-DD`. */
    next_run_date?: string | undefined;
    /** Whether the scheduler posts the template. */
    is_active?: boolean | undefined;
    /** Lines that replace the current ones. */
    template_lines?: readonly RecurringJournalEntryLine[] | undefined;
}
/** An account in the chart of accounts. */
export interface GlAccount {
    /**
     * Unique id of the GL account.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the GL account belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /** Number of the account, unique within the entity. It cannot be changed after creation. */
    account_number: string;
    /** Name of the account. */
    name: string;
    /** Free text that explains the account, or `null`. */
    description?: string | null;
    /** Type of the account. It cannot be changed after creation. `cogs` is cost of goods sold. */
    account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    /** Finer classification within the account type, or `null`. */
    account_sub_type?: string | null;
    /** Side on which the balance of the account increases. It cannot be changed after creation. */
    normal_balance: "debit" | "credit" | (string & {});
    /** Whether the account is a header. A header only adds up the accounts under it; nothing can be posted to it. */
    is_header: boolean;
    /**
     * Id of the header account above this one, or `null` at the top level.
     * Format: uuid.
     */
    parent_account_id?: string | null;
    /** Whether this is a system account. System accounts cannot be created or changed through the API. */
    is_system_account: boolean;
    /** Key of a system account, for example `ar_account`, `cogs`, `revenue` or `inventory_fg`. `null` for all other accounts. */
    system_account_key?: string | null;
    /** Whether the account holds the balance of a bank account. */
    is_bank_account: boolean;
    /** Whether the account can be used. */
    is_active: boolean;
    /** Line of the tax form that the account maps to, or `null`. */
    tax_line_mapping?: string | null;
    /** Balance at the start, in US dollars (decimal), or `null` if none was entered. */
    opening_balance?: number | null;
    /** Date of the opening balance, or `null`. Format: `YYYY-MM-DD`. */
    opening_balance_date?: string | null;
    /** When the GL account was created. ISO 8601, UTC. */
    created_at: string;
    /** When the GL account was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** The chart of accounts. */
export interface GlAccountList {
    /** The GL accounts. */
    data: GlAccount[];
}
/** A GL account, wrapped in `data`. */
export interface GlAccountEnvelope {
    /** The GL account. */
    data: GlAccount;
}
/** A GL account to create. */
export interface GlAccountCreateParams {
    /**
     * Number of the account. It must be unique within the entity.
     * @example 5500
     */
    account_number: string;
    /** Name of the account. */
    name: string;
    /** Type of the account. It cannot be changed later. `cogs` is cost of goods sold. */
    account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    /** Side on which the balance increases. Defaults to the usual side of the account type. */
    normal_balance?: "debit" | "credit" | (string & {}) | undefined;
    /**
     * Id of a header account to place this one under.
     * Format: uuid.
     */
    parent_account_id?: string | undefined;
    /**
     * Whether the account only adds up the accounts under it. Defaults to `false`.
     * @default false
     */
    is_header?: boolean | undefined;
    /** Free text that explains the account. */
    description?: string | undefined;
    /** Finer classification within the account type. */
    account_sub_type?: string | undefined;
    /** Line of the tax form that the account maps to. */
    tax_line_mapping?: string | undefined;
    /** Balance at the start, in US dollars (decimal). */
    opening_balance?: number | undefined;
    /** Date of the opening balance. Format: `YYYY-MM-DD`. */
    opening_balance_date?: string | undefined;
}
/** Fields of the GL account to change. */
export interface GlAccountUpdateParams {
    /** Name of the account. */
    name?: string | undefined;
    /** Free text that explains the account. */
    description?: string | undefined;
    /** Finer classification within the account type. */
    account_sub_type?: string | undefined;
    /**
     * Id of a header account to place this one under.
     * Format: uuid.
     */
    parent_account_id?: string | undefined;
    /** Line of the tax form that the account maps to. */
    tax_line_mapping?: string | undefined;
    /** Whether the account can be used. */
    is_active?: boolean | undefined;
    /** Balance at the start, in US dollars (decimal). */
    opening_balance?: number | undefined;
    /** Date of the opening balance. Format: `YYYY-MM-DD`. */
    opening_balance_date?: string | undefined;
}
/** A date range that journal entries are posted into, usually a month. */
export interface AccountingPeriod {
    /**
     * Unique id of the accounting period.
     * Format: uuid.
     */
    readonly id: string;
    /**
     * Id of the entity that the accounting period belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Name of the period, for example `January 2025`. */
    period_name: string;
    /** First day of the period. Format: `YYYY-MM-DD`. */
    start_date: string;
    /** Last day of the period. Format: `YYYY-MM-DD`. */
    end_date: string;
    /** State of the period. `open`: entries can be posted. `close_requested`: waiting for a second person to approve the close. `closed`: no entries can be posted. `year_end_closed`: closed by the fiscal year close. */
    readonly status: "open" | "close_requested" | "closed" | "year_end_closed" | (string & {});
    /**
     * Id of the user who closed the period, or `null`.
     * Format: uuid.
     */
    readonly closed_by?: string | null;
    /** When the period was closed, or `null` if it is not closed. ISO 8601, UTC. */
    closed_at?: string | null;
    /**
     * Id of the user who requested the close, or `null`.
     * Format: uuid.
     */
    close_requested_by?: string | null;
    /** When the close was requested, or `null`. ISO 8601, UTC. */
    close_requested_at?: string | null;
    /**
     * Id of the user who approved the close, or `null`.
     * Format: uuid.
     */
    close_approved_by?: string | null;
    /** When the close was approved, or `null`. ISO 8601, UTC. */
    close_approved_at?: string | null;
    /** When the accounting period was created. ISO 8601, UTC. */
    created_at: string;
}
/** All accounting periods that match the filters. The list has no pages. */
export interface AccountingPeriodList {
    /** The accounting periods. */
    data: AccountingPeriod[];
}
/** Optional notes on the approval. */
export interface PeriodApproveCloseParams {
    /** Notes on the approval. */
    notes?: string | undefined;
}
/** Optional notes for the approver. */
export interface PeriodRequestCloseParams {
    /** Notes for the approver. */
    notes?: string | undefined;
}
/** The reason for reopening a period. */
export interface PeriodReopenParams {
    /** Reason for reopening the period. */
    reason?: string | undefined;
}
/** The fiscal year to close. */
export interface FiscalYearCloseParams {
    /**
     * Year to close, as a four-digit number.
     * @example 2024
     */
    fiscal_year: number;
    /** First day of the fiscal year. Format: `YYYY-MM-DD`. */
    fy_start_date: string;
    /** Last day of the fiscal year. Format: `YYYY-MM-DD`. */
    fy_end_date: string;
}
/** The entry that moved the year's net income into retained earnings. */
export interface FiscalYearClose {
    /**
     * Id of the rollover journal entry, or `null` if nothing had to be posted.
     * Format: uuid.
     */
    je_id: string | null;
    /** Year that was closed. */
    fiscal_year: number;
    /** First day of the fiscal year. Format: `YYYY-MM-DD`. */
    fy_start_date: string;
    /** Last day of the fiscal year. Format: `YYYY-MM-DD`. */
    fy_end_date: string;
    /** Net income of the year, in US dollars (decimal); negative for a loss. */
    net_income_loss: number;
    /**
     * Id of the retained earnings GL account.
     * Format: uuid.
     */
    retained_earnings_account_id: string;
    /**
     * Id of the last period of the year.
     * Format: uuid.
     */
    period_id: string;
    /** Whether debits and credits of the rollover entry are equal. */
    balanced: boolean;
    /** Whether the year had already been closed. The response then shows the existing entry. */
    idempotent: boolean;
}
/** The fiscal year close, wrapped in `data`. */
export interface FiscalYearCloseEnvelope {
    /** The fiscal year close. */
    data: FiscalYearClose;
}
/** A bank account and the GL account that holds its balance. */
export interface BankAccount {
    /**
     * Unique id of the bank account.
     * Format: uuid.
     */
    readonly id: string;
    /**
     * Id of the entity that the bank account belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the GL account that holds the balance. It cannot be changed after creation.
     * Format: uuid.
     */
    gl_account_id: string;
    /** Number of that GL account. */
    gl_account_number?: string;
    /** Name of that GL account. */
    gl_account_name?: string;
    /** Name of the bank account. */
    name: string;
    /** Name of the bank, or `null`. */
    institution?: string | null;
    /** Type of the bank account. */
    account_type: "checking" | "savings" | "credit" | "loan" | "other" | (string & {});
    /** Last four digits of the account number, or `null`. */
    account_number_last4?: string | null;
    /** Whether the bank account is in use. */
    is_active: boolean;
    /** Whether payments to vendors are made from this account. */
    is_ap_account: boolean;
    /** Balance according to the bank feed, in US dollars (decimal), or `null` if there is no feed. */
    current_balance?: number | null;
    /** When the bank feed was last read, or `null` if it never was. ISO 8601, UTC. */
    last_synced_at?: string | null;
    /** State of the bank feed, or `null` if not set. */
    sync_status?: string | null;
    /** Layout of the deposit slip, or `null`. */
    deposit_layout?: {
        [key: string]: unknown;
    } | null;
    /** When the bank account was created. ISO 8601, UTC. */
    created_at: string;
    /** When the bank account was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** A bank account, wrapped in `data`. */
export interface BankAccountEnvelope {
    /** The bank account. */
    data: BankAccount;
}
/** A bank account to create. Plaid fields in the body are ignored. */
export interface BankAccountCreateParams {
    /**
     * Id of an existing GL account that holds the balance. It cannot be changed later.
     * Format: uuid.
     */
    gl_account_id: string;
    /** Name of the bank account. */
    name: string;
    /** Name of the bank. */
    institution?: string | undefined;
    /**
     * Type of the bank account. Defaults to `checking`.
     * @default checking
     */
    account_type?: "checking" | "savings" | "credit" | "loan" | "other" | (string & {}) | undefined;
    /** Last four digits of the account number. */
    account_number_last4?: string | undefined;
    /** Whether payments to vendors are made from this account. */
    is_ap_account?: boolean | undefined;
    /** Layout of the deposit slip. */
    deposit_layout?: {
        [key: string]: unknown;
    } | undefined;
}
/** Fields of the bank account to change. The GL account and the Plaid fields cannot be changed. */
export interface BankAccountUpdateParams {
    /** Name of the bank account. */
    name?: string | undefined;
    /** Name of the bank. */
    institution?: string | undefined;
    /** Type of the bank account. */
    account_type?: "checking" | "savings" | "credit" | "loan" | "other" | undefined;
    /** Whether the bank account is in use. */
    is_active?: boolean | undefined;
    /** Whether payments to vendors are made from this account. */
    is_ap_account?: boolean | undefined;
    /** Layout of the deposit slip. */
    deposit_layout?: {
        [key: string]: unknown;
    } | undefined;
}
/** Receipts that are brought to the bank together. */
export interface DepositCreateParams {
    /**
     * Id of the bank account that the money goes to.
     * Format: uuid.
     */
    bank_account_id: string;
    /** Date of the deposit. Format: `YYYY-MM-DD`. */
    deposit_date: string;
    /** Ids of the payments in the deposit. */
    payment_ids?: readonly string[] | undefined;
    /** Free text on the deposit, or `null` for none. */
    memo?: string | null | undefined;
}
/** A posted bank deposit. */
export interface Deposit {
    /**
     * Unique id of the deposit.
     * Format: uuid.
     */
    id: string;
    /** State of the deposit. The values are not documented. */
    status: string;
    /** Sum of the payments in the deposit, in US dollars (decimal). */
    total_amount: number;
}
/** Receipts to add up. */
export interface DepositPreviewParams {
    /** Ids of the payments that would be in the deposit. */
    payment_ids?: readonly string[] | undefined;
}
/** The total that a deposit would have. */
export interface DepositPreview {
    /** Sum of the payments, in US dollars (decimal). */
    total_amount: number;
    /** Number of payments in the deposit. */
    line_count: number;
}
/** A line of a bank statement or bank feed. */
export interface BankTransaction {
    /**
     * Unique id of the bank transaction.
     * Format: uuid.
     */
    id: string;
    /** Amount of the transaction, in US dollars (decimal). */
    amount: number;
    /** Date of the transaction. ISO 8601, UTC. */
    transaction_date: string;
    /** Direction of the money. `in`: received. `out`: paid. `null` counts as received. */
    direction: string | null;
    /** Text of the line on the statement, or `null`. */
    description: string | null;
}
/** A bank statement line to add. */
export interface BankTransactionCreateParams {
    /**
     * Id of the bank account that the line belongs to.
     * Format: uuid.
     */
    bank_account_id: string;
    /** Amount of the transaction, in US dollars (decimal). Always positive. */
    amount: number;
    /** Date of the transaction. Format: `YYYY-MM-DD`. */
    transaction_date: string;
    /**
     * Direction of the money. `in`: received. `out`: paid. Defaults to `in`.
     * @default in
     */
    direction?: "in" | "out" | (string & {}) | undefined;
    /** Text of the line on the statement. */
    description?: string | undefined;
}
/** A customer receipt that might match a bank transaction. */
export interface CustomerPaymentCandidate {
    /**
     * Id of the payment.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the invoice that the receipt pays, or `null` if it pays several or none.
     * Format: uuid.
     */
    order_id: string | null;
    /** Amount of the receipt, in US dollars (decimal). */
    amount: number;
    /** When the receipt was posted, or `null`. ISO 8601, UTC. */
    posted_at: string | null;
    /** How the customer paid. */
    payment_method: string;
    /** State of the payment. */
    status: string;
    /** Check number, or `null` if it was not paid by check. */
    check_number: string | null;
    /** Reference of the transfer, such as the ACH trace or wire memo, or `null`. */
    external_reference: string | null;
    /** Name of the customer, or `null`. */
    customer_name: string | null;
    /** How likely the match is. Higher is more likely. There are five bands. */
    score: number;
    /** Why the receipt is a candidate. */
    match_reason: string;
    /** Number of days between the receipt and the bank transaction. */
    days_apart: number;
    /** Whether the receipt pays several invoices. */
    is_multi_application: boolean;
    /** Number of invoices that the receipt pays. */
    application_count: number;
    /** Text to show for this candidate. */
    display_label: string;
}
/** A bank transaction and the receipts that might match it. */
export interface CustomerPaymentCandidates {
    /** The bank transaction. */
    bank_transaction: BankTransaction;
    /** The candidates. */
    order_payments: CustomerPaymentCandidate[];
    /** The most likely candidate, or `null` if not set. */
    top_candidate: CustomerPaymentCandidate | null;
    /** Whether the bank transaction is already matched to a receipt. */
    already_matched: boolean;
    /** Note on the result, or `null`. */
    note?: string | null;
}
/** The candidates, wrapped in `data`. */
export interface CustomerPaymentCandidatesEnvelope {
    /** The bank transaction and its candidates. */
    data: CustomerPaymentCandidates;
}
/** The receipt to match the bank transaction to. */
export interface BankTransactionMatchCustomerPaymentParams {
    /**
     * Id of the customer payment.
     * Format: uuid.
     */
    order_payment_id: string;
    /**
     * Id of the bank reconciliation that the match belongs to, or `null` for none.
     * Format: uuid.
     */
    reconciliation_id?: string | null | undefined;
}
/** A match between a bank transaction and a customer receipt. */
export interface BankTransactionMatch {
    /**
     * Id of the bank transaction.
     * Format: uuid.
     */
    bank_transaction_id: string;
    /**
     * Id of the customer payment.
     * Format: uuid.
     */
    order_payment_id: string;
    /**
     * Id of the invoice that the payment pays, or `null` if it pays several or none.
     * Format: uuid.
     */
    order_id: string | null;
    /** Whether the two are matched. */
    matched: boolean;
    /** Warning that the amounts differ by more than 0.05 US dollars, or `null`. The match is made anyway. */
    amount_warning: string | null;
}
/** The match, wrapped in `data`. */
export interface BankTransactionMatchEnvelope {
    /** The match. */
    data: BankTransactionMatch;
}
/** The part of a receipt that pays one invoice. */
export interface UnmatchedReceiptApplication {
    /**
     * Id of the invoice.
     * Format: uuid.
     */
    order_id: string;
    /** Number of the invoice. */
    order_number: string;
    /** Amount that goes to the invoice, in US dollars (decimal). */
    amount_applied: number;
}
/** A posted customer receipt that is not matched to a bank transaction. */
export interface UnmatchedReceipt {
    /**
     * Id of the payment.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the invoice that the receipt pays, or `null` if it pays several or none.
     * Format: uuid.
     */
    order_id: string | null;
    /** Number of that invoice, or `null`. */
    order_number: string | null;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Name of the customer, or `null`. */
    account_name: string | null;
    /** Amount of the receipt, in US dollars (decimal). */
    amount: number;
    /** How the customer paid. */
    payment_method: string;
    /** State of the payment. */
    status: string;
    /** When the receipt was posted, or `null`. ISO 8601, UTC. */
    posted_at: string | null;
    /** Check number, or `null` if it was not paid by check. */
    check_number: string | null;
    /** Reference of the transfer, such as the ACH trace or wire memo, or `null`. */
    external_reference: string | null;
    /** Whether the receipt pays several invoices. */
    is_multi_application: boolean;
    /** The invoices that the receipt pays. */
    applications: UnmatchedReceiptApplication[];
}
/** One page of unmatched receipts. */
export interface UnmatchedReceiptList {
    /** The receipts on this page. */
    data: UnmatchedReceipt[];
    /** Number of items on all pages. */
    total: number;
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of items per page. */
    per_page: number;
}
/** The invoices to assess. */
export interface AssessLateFeesParams {
    /**
     * Id of the only customer to assess. `null` or omitted assesses all eligible customers.
     * Format: uuid.
     */
    account_id?: string | null | undefined;
    /**
     * Calculates the fees without posting them. Defaults to `false`.
     * @default false
     */
    dry_run?: boolean | undefined;
}
/** A finance charge on an overdue invoice. */
export interface AssessedLateFee {
    /**
     * Id of the overdue invoice.
     * Format: uuid.
     */
    source_order_id: string;
    /**
     * Id of the fee invoice, or `null` in a dry run.
     * Format: uuid.
     */
    late_fee_order_id: string | null;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Name of the customer. */
    customer_name: string;
    /** Number of the overdue invoice. */
    invoice_number: string;
    /** Open balance of the overdue invoice, in US dollars (decimal). */
    balance_due: number;
    /** Fee that was charged, in US dollars (decimal). */
    fee_amount: number;
    /** Number of days since the due date. */
    days_overdue: number;
    /** How the fee compounds. `none`: simple interest. `monthly` or `daily`: interest on earlier interest. */
    compounding: "monthly" | "daily" | "none" | (string & {});
}
/** An overdue invoice that was not charged. */
export interface SkippedLateFee {
    /**
     * Id of the invoice.
     * Format: uuid.
     */
    source_order_id: string;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Why the invoice was not charged. */
    reason: string;
}
/** The fees that were charged and the invoices that were skipped. */
export interface LateFeeAssessment {
    /** The fees that were charged. */
    assessed: AssessedLateFee[];
    /** The invoices that were skipped. */
    skipped: SkippedLateFee[];
    /** Sum of all fees, in US dollars (decimal). */
    total_fee_amount: number;
    /** Whether this was a dry run, which posts nothing. */
    dry_run: boolean;
}
/** Balances of one GL account. */
export interface TrialBalanceReportAccount {
    /**
     * Id of the GL account.
     * Format: uuid.
     */
    account_id: string;
    /** Number of the GL account. */
    account_number: string;
    /** Name of the GL account. */
    account_name: string;
    /** Type of the GL account. */
    account_type: string;
    /** Sum of all debits, in US dollars (decimal). */
    debit_balance: number;
    /** Sum of all credits, in US dollars (decimal). */
    credit_balance: number;
    /** Debits minus credits, in US dollars (decimal). */
    net_balance: number;
}
/** All GL accounts with their balances. */
export interface TrialBalanceReport {
    /** Date of the balances. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** Sum of all debits, in US dollars (decimal). */
    total_debits: number;
    /** Sum of all credits, in US dollars (decimal). */
    total_credits: number;
    /** Whether total debits equal total credits. */
    is_balanced: boolean;
    /** One entry per GL account. */
    accounts: TrialBalanceReportAccount[];
}
/** One posting on the account. */
export interface AccountLedgerRow {
    /**
     * Id of the journal entry line.
     * Format: uuid.
     */
    id: string;
    /** Date of the journal entry. Format: `YYYY-MM-DD`. */
    entry_date: string;
    /** Text of the line or its entry, or `null`. */
    description: string | null;
    /** Debit amount, in US dollars (decimal); 0 on a credit. */
    debit: number;
    /** Credit amount, in US dollars (decimal); 0 on a debit. */
    credit: number;
    /** Balance after this posting, debits minus credits, in US dollars (decimal). */
    running_balance: number;
    /**
     * Id of the journal entry.
     * Format: uuid.
     */
    journal_entry_id: string;
}
/** The postings on one GL account. */
export interface AccountLedgerReport {
    /** The GL account. */
    account: GlAccount;
    /** Balance before the first posting of the report, debits minus credits, in US dollars (decimal). */
    opening_balance: number;
    /** Balance after the last posting of the report, debits minus credits, in US dollars (decimal). */
    closing_balance: number;
    /** The postings on this page. */
    data: AccountLedgerRow[];
}
/** Open invoices of one customer, by age. */
export interface ArAgingReportAccount {
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Name of the customer. */
    account_name?: string;
    /** Amount that is not yet due, in US dollars (decimal). */
    current?: number;
    /** Amount that is 1 to 30 days overdue, in US dollars (decimal). */
    days_1_30?: number;
    /** Amount that is 31 to 60 days overdue, in US dollars (decimal). */
    days_31_60?: number;
    /** Amount that is 61 to 90 days overdue, in US dollars (decimal). */
    days_61_90?: number;
    /** Amount that is more than 90 days overdue, in US dollars (decimal). */
    days_90_plus?: number;
    /** Total amount that the customer owes, in US dollars (decimal). */
    total?: number;
}
/** What customers owe, by age. */
export interface ArAgingReport {
    /** Date of the report. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** Total amount that customers owe, in US dollars (decimal). */
    total_ar: number;
    /** Amount that is not yet due, in US dollars (decimal). */
    current: number;
    /** Amount that is 1 to 30 days overdue, in US dollars (decimal). */
    days_1_30: number;
    /** Amount that is 31 to 60 days overdue, in US dollars (decimal). */
    days_31_60: number;
    /** Amount that is 61 to 90 days overdue, in US dollars (decimal). */
    days_61_90: number;
    /** Amount that is more than 90 days overdue, in US dollars (decimal). */
    days_90_plus: number;
    /** One entry per customer. */
    accounts: ArAgingReportAccount[];
    /** Amounts for the age ranges that you asked for. Present only with the parameter `buckets`. */
    buckets?: ArAgingBucket[];
}
/** The amount within one age range. */
export interface ArAgingBucket {
    /** First day overdue of the range, or `null` for amounts that are not yet due. */
    from_days: number | null;
    /** Last day overdue of the range, or `null` for the oldest amounts. */
    to_days: number | null;
    /** Amount in the range, in US dollars (decimal). */
    amount: number;
}
/** A subledger compared with its control account. */
export interface SubledgerReconciliation {
    /** Balance of the control account in the general ledger, in US dollars (decimal). */
    gl_balance: number;
    /** Balance of the subledger, in US dollars (decimal). */
    subledger_balance: number;
    /** Difference between the two balances, in US dollars (decimal); 0 when they agree. */
    variance: number;
}
/** Whether the subledgers agree with the general ledger. Contains only the subledgers you asked for. */
export interface SubledgerReconciliationReport {
    /** Date of the comparison. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** Whether all compared subledgers agree with the ledger. */
    is_reconciled: boolean;
    /** Comparison of accounts receivable. */
    ar?: SubledgerReconciliation;
    /** Comparison of accounts payable. */
    ap?: SubledgerReconciliation;
    /** Comparison of inventory. */
    inventory?: SubledgerReconciliation;
}
/** A credit memo in the accounts receivable ledger. */
export interface CustomerCredit {
    /**
     * Unique id of the credit.
     * Format: uuid.
     */
    readonly id: string;
    /**
     * Id of the entity that the credit belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Original amount of the credit, in US dollars (decimal). */
    amount: number;
    /** Amount that is not applied yet, in US dollars (decimal). */
    readonly open_balance: number;
    /** State of the credit. `open`: nothing is applied. `partially_applied` and `fully_applied`: some or all of it is applied to orders. `voided`: no longer valid. */
    readonly status: "open" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    /** Reason for the credit, or `null`. */
    reason: string | null;
    /** Free-text memo, or `null`. */
    memo: string | null;
    /**
     * Id of the clearing GL account that was used, or `null`.
     * Format: uuid.
     */
    gl_account_id: string | null;
    /**
     * Id of the journal entry that was posted, or `null`.
     * Format: uuid.
     */
    readonly journal_entry_id: string | null;
    /** When the credit was created. ISO 8601, UTC. */
    created_at: string;
    /** When the credit was last changed. ISO 8601, UTC. */
    updated_at: string;
    /** When the credit was voided, or `null` if it was not. ISO 8601, UTC. */
    voided_at: string | null;
}
/** A credit for a customer. */
export interface CustomerCreditCreateParams {
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Amount of the credit, in US dollars (decimal). */
    amount: number;
    /** Reason for the credit. */
    reason?: string | undefined;
    /** Free-text memo. */
    memo?: string | undefined;
    /**
     * Id of the clearing GL account to use.
     * Format: uuid.
     */
    gl_account_id?: string | undefined;
}
/** The order to apply a credit to. */
export interface CustomerCreditApplyParams {
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** Amount to apply, in US dollars (decimal). */
    amount?: number | undefined;
}
/** The reason for voiding a credit. */
export interface CustomerCreditVoidParams {
    /** Reason for voiding the credit. */
    reason?: string | undefined;
}
/** An address of an account. */
export interface Address {
    /**
     * Unique id of the address.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the account.
     * Format: uuid.
     */
    account_id: string;
    /** Whether this is a billing or a shipping address. */
    type: "billing" | "shipping" | (string & {});
    /** Label of the address, or `null`. */
    label: string | null;
    /** First line of the street address, or `null`. */
    line1: string | null;
    /** Second line of the street address, or `null`. */
    line2: string | null;
    /** City, or `null`. */
    city: string | null;
    /** State or province, or `null`. */
    state: string | null;
    /** Postal code, or `null`. */
    zip: string | null;
    /** Country, or `null`. */
    country: string | null;
    /** Whether this is the account's default billing address. An account has at most one. */
    is_default_billing: boolean;
    /** Whether this is the account's default shipping address. An account has at most one. */
    is_default_shipping: boolean;
    /** Whether this is a pickup address. */
    is_pickup: boolean;
    /** When the address was created. ISO 8601, UTC. */
    created_at: string;
}
/** A person at an account. */
export interface Contact {
    /**
     * Unique id of the contact.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the account.
     * Format: uuid.
     */
    account_id: string;
    /** First name, or `null`. */
    first_name: string | null;
    /** Last name, or `null`. */
    last_name: string | null;
    /** Email address, or `null`. */
    email: string | null;
    /** Phone number, or `null`. */
    phone: string | null;
    /** Job title, or `null`. */
    title: string | null;
    /** Website, or `null`. */
    website: string | null;
    /** Whether this is the account's main contact. */
    is_primary: boolean;
    /** When the contact was created. ISO 8601, UTC. */
    created_at: string;
}
/** A saved payment method. */
export interface PaymentMethod {
    /**
     * Unique id of the payment method.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `payment_method`. */
    object: "payment_method";
    /**
     * Id of the account.
     * Format: uuid.
     */
    account_id: string;
    /** Kind of payment method, for example `credit_card`. */
    method_type: string;
    /** Whether this is the account's default payment method. */
    is_default: boolean;
    /** Whether the payment method is verified. */
    is_verified: boolean;
    /** Last four digits of the card or bank account, or `null`. */
    last4: string | null;
    /** Card brand, or `null` for a bank account. */
    brand: string | null;
    /** Month in which the card expires, 1 to 12, or `null` for a bank account. */
    exp_month: number | null;
    /** Year in which the card expires, or `null` for a bank account. */
    exp_year: number | null;
    /** Name of the bank, or `null` for a card. */
    bank_name: string | null;
    /** Type of the bank account, or `null` for a card. */
    account_type: string | null;
    /** Id of the payment method at Stripe, or `null`. */
    stripe_payment_method_id: string | null;
    /** When the payment method was created. ISO 8601, UTC. */
    created_at: string;
}
/** A customer, lead or vendor. */
export interface Account {
    /**
     * Unique id of the account.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `account`. */
    object: "account";
    /**
     * Id of the entity that the account belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Name to show. */
    display_name: string;
    /** Name of the company, or `null`. */
    company_name: string | null;
    /** Kind of account. `business`, `individual` and `lead` are customers; `vendor` is a supplier. */
    account_type: "business" | "individual" | "lead" | "vendor" | (string & {});
    /** Human-readable number, for example `CUST-00042`. */
    readonly account_number: string;
    /** Email address, or `null`. */
    email: string | null;
    /** Main phone number, or `null`. */
    phone_main: string | null;
    /** Second phone number, or `null`. */
    phone_secondary: string | null;
    /** Mobile phone number, or `null`. */
    phone_mobile: string | null;
    /** Website, or `null`. */
    website: string | null;
    /**
     * Id of the payment term, or `null`.
     * Format: uuid.
     */
    payment_term_id: string | null;
    /** Credit limit, in US dollars (decimal). `null` means no limit. */
    credit_limit: number | null;
    /** What is left of the credit limit, in US dollars (decimal). A new account starts with the whole limit. */
    readonly credit_balance: number | null;
    /** Whether the account is on credit hold. */
    readonly is_credit_hold: boolean;
    /** Whether the account is exempt from tax. */
    tax_exempt: boolean;
    /** AvaTax entity use code, or `null`. */
    avatax_entity_code: string | null;
    /** Tax number of the account, or `null`. */
    tax_number: string | null;
    /**
     * Id of the account's default pricing level, or `null`.
     * Format: uuid.
     */
    default_pricing_level_id: string | null;
    /**
     * Id of the account's default location, or `null`.
     * Format: uuid.
     */
    default_location_id: string | null;
    /** Default shipping method, or `null`. */
    default_shipping_method: string | null;
    /** How to ship. `always_freight`: by freight. `always_parcel`: as parcels. `auto`: chosen automatically. */
    shipping_preference: "always_freight" | "always_parcel" | "auto" | (string & {});
    /** Whether the account can use the Pro portal. */
    enable_pro_portal: boolean;
    /** Whether the account is active. */
    is_active: boolean;
    /** Notes on the account, or `null`. */
    notes: string | null;
    /** Tags on the account. */
    tags?: string[];
    /** Your own key-value pairs, stored with the account and returned unchanged. */
    metadata: Metadata;
    /** Id of the customer at Stripe, or `null`. */
    readonly stripe_customer_id: string | null;
    /** System that the account came from, or `null`. */
    source_platform: string | null;
    /** Id of the customer in another system, or `null`. */
    external_customer_id: string | null;
    /**
     * Id of the account that this one was merged into, or `null`.
     * Format: uuid.
     */
    merged_into_account_id?: string | null;
    /** When the account was merged into another, or `null`. ISO 8601, UTC. */
    merged_at?: string | null;
    /** When the account was created. ISO 8601, UTC. */
    created_at: string;
    /** When the account was last changed. ISO 8601, UTC. */
    updated_at: string;
    /** Addresses of the account. Present in the response to a create and when expanded. */
    addresses?: Address[];
    /** Contacts of the account. Present in the response to a create and when expanded. */
    contacts?: Contact[];
    /** Saved payment methods. Present in the response to a create and when expanded. */
    payment_methods?: PaymentMethod[];
}
/** An address to add. Responses always use the names `line1`, `line2`, `state` and `zip`. */
export interface AddressCreateParams {
    /** Whether this is a billing or a shipping address. */
    type: "billing" | "shipping";
    /** Label of the address. */
    label?: string | undefined;
    /** Whether this becomes the account's default billing address. */
    is_default_billing?: boolean | undefined;
    /** Whether this becomes the account's default shipping address. */
    is_default_shipping?: boolean | undefined;
    /** Whether this is a pickup address. If true, `type` becomes `shipping`. */
    is_pickup?: boolean | undefined;
    /** First line of the street address. */
    line1?: string | null | undefined;
    /** Alias of `line1`. */
    street1?: string | null | undefined;
    /** Second line of the street address. */
    line2?: string | null | undefined;
    /** Alias of `line2`. */
    street2?: string | null | undefined;
    /** City. */
    city?: string | null | undefined;
    /** State or province. */
    state?: string | null | undefined;
    /** Alias of `state`. */
    region?: string | null | undefined;
    /** Postal code. */
    zip?: string | null | undefined;
    /** Alias of `zip`. */
    postal_code?: string | null | undefined;
    /** Country. */
    country?: string | null | undefined;
}
/** A contact to add. */
export interface ContactCreateParams {
    /** First name. */
    first_name?: string | null | undefined;
    /** Last name. */
    last_name?: string | null | undefined;
    /** Email address. */
    email?: string | null | undefined;
    /** Phone number. */
    phone?: string | null | undefined;
    /** Job title. */
    title?: string | null | undefined;
    /** Website. */
    website?: string | null | undefined;
    /** Whether this is the account's main contact. */
    is_primary?: boolean | undefined;
    /** Alias of `title`. */
    role?: string | null | undefined;
}
/** Fields of the contact to change. */
export interface ContactUpdateParams {
    /** First name, or `null` to clear it. */
    first_name?: string | null | undefined;
    /** Last name, or `null` to clear it. */
    last_name?: string | null | undefined;
    /** Email address, or `null` to clear it. */
    email?: string | null | undefined;
    /** Phone number, or `null` to clear it. */
    phone?: string | null | undefined;
    /** Job title, or `null` to clear it. */
    title?: string | null | undefined;
    /** Website, or `null` to clear it. */
    website?: string | null | undefined;
    /** Whether this is the account's main contact. */
    is_primary?: boolean | undefined;
    /** Alias of `title`. */
    role?: string | null | undefined;
}
/** A payment method to save. In test mode you can use the tokens `pm_card_visa`, `pm_card_mastercard` and `pm_card_visa_chargeDeclined`. */
export interface PaymentMethodCreateParams {
    /** Kind of payment method, for example `credit_card`. */
    method_type?: string | undefined;
    /** Id of the payment method at Stripe. */
    stripe_payment_method_id?: string | undefined;
    /** Token of the payment method. Clients keep it out of errors and logs. */
    token?: string | undefined;
    /** Whether this becomes the account's default payment method. */
    is_default?: boolean | undefined;
}
/** An account with its addresses, contacts and payment methods. Either all of it is created or nothing. */
export interface AccountCreateParams {
    /** Kind of account. `business`, `individual` and `lead` are customers; `vendor` is a supplier. */
    account_type: "business" | "individual" | "lead" | "vendor";
    /** Name of the account. Responses return it as `display_name`. */
    name: string;
    /** Name to show. */
    display_name?: string | undefined;
    /** Name of the company. */
    company_name?: string | undefined;
    /** Main phone number. Responses return it as `phone_main`. */
    phone?: string | undefined;
    /** Email address. */
    email?: string | undefined;
    /** Main phone number. */
    phone_main?: string | undefined;
    /** Second phone number. */
    phone_secondary?: string | undefined;
    /** Mobile phone number. */
    phone_mobile?: string | undefined;
    /** Website. */
    website?: string | undefined;
    /**
     * Id of the payment term. Defaults to the entity's setting.
     * Format: uuid.
     */
    payment_term_id?: string | undefined;
    /** Credit limit, in US dollars (decimal). `null` means no limit. */
    credit_limit?: number | null | undefined;
    /** Whether the account is exempt from tax. */
    tax_exempt?: boolean | undefined;
    /** AvaTax entity use code. */
    avatax_entity_code?: string | undefined;
    /** Tax number of the account. */
    tax_number?: string | undefined;
    /**
     * Id of the account's default pricing level. Defaults to the entity's setting.
     * Format: uuid.
     */
    default_pricing_level_id?: string | undefined;
    /**
     * Id of the account's default location. Defaults to the entity's setting.
     * Format: uuid.
     */
    default_location_id?: string | undefined;
    /** Default shipping method. */
    default_shipping_method?: string | undefined;
    /** How to ship. `always_freight`: by freight. `always_parcel`: as parcels. `auto`: chosen automatically. */
    shipping_preference?: "always_freight" | "always_parcel" | "auto" | (string & {}) | undefined;
    /** Whether the account can use the Pro portal. */
    enable_pro_portal?: boolean | undefined;
    /** Whether the account is active. */
    is_active?: boolean | undefined;
    /** Notes on the account. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the account and returned unchanged. */
    metadata?: Metadata | undefined;
    /** Id of the customer in another system. */
    external_customer_id?: string | undefined;
    /** System that the account comes from. */
    source_platform?: string | undefined;
    /** Addresses to add. */
    addresses?: readonly AddressCreateParams[] | undefined;
    /** Contacts to add. */
    contacts?: readonly ContactCreateParams[] | undefined;
    /** Payment methods to save. */
    payment_methods?: readonly PaymentMethodCreateParams[] | undefined;
    /** Tags to put on the account. */
    tags?: readonly string[] | undefined;
}
/** Fields of the account to change. Any other field is rejected with `forbidden_field`. */
export interface AccountUpdateParams {
    /** Name to show. */
    display_name?: string | undefined;
    /** Name of the company. */
    company_name?: string | undefined;
    /** Email address. */
    email?: string | undefined;
    /** Main phone number. */
    phone_main?: string | undefined;
    /** Second phone number. */
    phone_secondary?: string | undefined;
    /** Mobile phone number. */
    phone_mobile?: string | undefined;
    /** Website. */
    website?: string | undefined;
    /**
     * Id of the payment term.
     * Format: uuid.
     */
    payment_term_id?: string | undefined;
    /** Credit limit, in US dollars (decimal). `null` means no limit. */
    credit_limit?: number | null | undefined;
    /** Whether the account is exempt from tax. */
    tax_exempt?: boolean | undefined;
    /** AvaTax entity use code. */
    avatax_entity_code?: string | undefined;
    /** Tax number of the account. */
    tax_number?: string | undefined;
    /**
     * Id of the account's default pricing level.
     * Format: uuid.
     */
    default_pricing_level_id?: string | undefined;
    /**
     * Id of the account's default location.
     * Format: uuid.
     */
    default_location_id?: string | undefined;
    /** Default shipping method. */
    default_shipping_method?: string | undefined;
    /** How to ship. `always_freight`: by freight. `always_parcel`: as parcels. `auto`: chosen automatically. */
    shipping_preference?: "always_freight" | "always_parcel" | "auto" | undefined;
    /** Whether the account can use the Pro portal. */
    enable_pro_portal?: boolean | undefined;
    /** Whether the account is active. */
    is_active?: boolean | undefined;
    /** Notes on the account. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the account and returned unchanged. */
    metadata?: Metadata | undefined;
    /** Id of the customer in another system. */
    external_customer_id?: string | undefined;
}
/** The account to merge into this one. */
export interface AccountMergeParams {
    /**
     * Id of the account that is merged and deactivated.
     * Format: uuid.
     */
    loser_account_id: string;
    /** Reason for the merge. It is stored in the activity log. */
    reason?: string | undefined;
}
/** The result of the merge. Its fields are not documented. */
export interface AccountMergeResult {
    [key: string]: unknown;
}
/** One page of accounts. */
export interface AccountList {
    /** The accounts on this page. */
    data: Account[];
    /** Number of items on all pages. */
    total: number;
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of items per page. */
    per_page: number;
    /** Number of pages. */
    total_pages: number;
}
/** An account, wrapped in `data`. */
export interface AccountEnvelope {
    /** The account. */
    data: Account;
}
/** A contact, wrapped in `data`. */
export interface ContactEnvelope {
    /** The contact. */
    data: Contact;
}
/** An address, wrapped in `data`. */
export interface AddressEnvelope {
    /** The address. */
    data: Address;
}
/** The contacts of an account. */
export interface ContactList {
    /** The contacts. */
    data: Contact[];
}
/** The addresses of an account. */
export interface AddressList {
    /** The addresses. */
    data: Address[];
}
/** The saved payment methods of an account. */
export interface PaymentMethodList {
    /** The payment methods. */
    data: PaymentMethod[];
}
/** The user, API key, webhook or system that caused an entry. Everything except the type can be null. */
export interface AuditActor {
    /** Kind of actor. */
    type: "user" | "api_key" | "system" | "webhook" | (string & {});
    /** Id of the user, API key or webhook. Null when the system did it. */
    id?: string | null;
    /** Name of the actor to show. Null when it is not known. */
    label?: string | null;
    /** Name of the user. Null when the actor is not a user. */
    name?: string | null;
    /** Email address of the user. Null when the actor is not a user. */
    email?: string | null;
    /** Id of the user that the actor acted for. Null when it acted for itself. */
    on_behalf_of_user_id?: string | null;
}
/** The record that an entry is about. */
export interface AuditResource {
    /** Kind of record, for example `order`. Null when the entry has none. */
    type: string | null;
    /**
     * Id of the record. Null when the entry has none.
     * Format: uuid.
     */
    id?: string | null;
    /** Name or number of the record to show. Null when it has none. */
    label?: string | null;
}
/** Position of an entry in the hash chain. */
export interface AuditChain {
    /** Hash of the previous entry. Null on the first entry. */
    prev_hash: string | null;
    /** Hash of this entry. */
    entry_hash: string;
    /** When the entry was archived (ISO 8601, UTC). Null when it was not. */
    archived_at?: string | null;
}
/** An entry in the tamper-evident audit log. */
export interface AuditLogEntry {
    /**
     * Id of the audit log entry.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `audit_log_entry`. */
    object: "audit_log_entry";
    /**
     * Id of the entity that owns the audit log entry.
     * Format: uuid.
     */
    entity_id: string;
    /** Who caused the entry. */
    actor: AuditActor;
    /** What was done, for example `order.created`. */
    action: string;
    /** The record that the entry is about. */
    resource: AuditResource;
    /** What was done, as a sentence. Null when there is no text. */
    description?: string | null;
    /** Further details of the action. */
    metadata?: Metadata;
    /** IP address that the action came from. Null when it is not known. */
    ip_address?: string | null;
    /** User agent that the action came from. Null when it is not known. */
    user_agent?: string | null;
    /** Id of the user's session. Null outside a session. */
    session_id?: string | null;
    /** Id of the request. Null when no request caused the action. */
    request_id?: string | null;
    /** How important the entry is. */
    severity: "info" | "warning" | "critical" | "security" | (string & {});
    /** Whether the action succeeded or failed. */
    outcome: "success" | "failure" | (string & {});
    /** Error code of the action. Null when it succeeded. */
    error_code?: string | null;
    /** The record before the action. Only returned with the expand path `diff`. */
    before_state?: unknown;
    /** The record after the action. Only returned with the expand path `diff`. */
    after_state?: unknown;
    /** The changed fields. Only returned with the expand path `diff`. */
    diff?: AuditLogDiff | null;
    /** Position in the hash chain. Only returned with the expand path `chain`. */
    _chain?: AuditChain;
    /** When the action happened (ISO 8601, UTC). */
    created_at: string;
}
/** A page of audit log entries. */
export interface AuditLogEntryList {
    /** Object type, always `list`. */
    object: "list";
    /** The audit log entries on this page. */
    data: AuditLogEntry[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page: pass it as `starting_after`. Null on the last page. */
    next_cursor: string | null;
    /** Number of entries on all pages. */
    total_count?: number;
    /** Path of this list, for example `/v1/audit_log_entries`. */
    url?: string;
}
/** The part of the hash chain to check. */
export interface AuditLogVerifyParams {
    /** Checks only entries from this time on (ISO 8601, UTC). */
    from_date?: string | undefined;
    /** Checks only entries up to this time (ISO 8601, UTC). */
    to_date?: string | undefined;
    /**
     * Maximum number of entries to check, 1 to 10000 (default 1000).
     * @default 1000
     */
    limit?: number | undefined;
}
/** Result of checking the hash chain. */
export interface AuditChainVerification {
    /** Object type, always `audit_chain_verification`. */
    object: "audit_chain_verification";
    /** Whether the chain is intact. */
    verified: boolean;
    /** Number of entries that were checked. */
    chain_length: number;
    /**
     * Id of the first entry that does not match. Null when the chain is intact.
     * Format: uuid.
     */
    broken_at: string | null;
    /** Why the chain is broken: the entry's own hash or its link to the previous entry does not match, an entry is missing, or a hash is null. Null when the chain is intact. */
    broken_reason: "prev_hash_mismatch" | "entry_hash_mismatch" | "missing_row" | "null_hash" | (string & {}) | null;
}
/** Number of audit log entries by action, resource type, severity and outcome. */
export interface AuditStats {
    /** Object type, always `audit_stats`. */
    object: "audit_stats";
    /** Number of entries. */
    total: number;
    /** Number of entries for each action. */
    by_action: {
        [key: string]: number;
    };
    /** Number of entries for each kind of record. */
    by_resource_type: {
        [key: string]: number;
    };
    /** Number of entries for each severity. */
    by_severity: {
        [key: string]: number;
    };
    /** Number of entries for each outcome. */
    by_outcome: {
        [key: string]: number;
    };
    /** Start of the counted period (ISO 8601, UTC). Null when it has no start. */
    from_date: string | null;
    /** End of the counted period (ISO 8601, UTC). Null when it has no end. */
    to_date: string | null;
}
/** Number of entries in one step of time. */
export interface AuditSparklinePoint {
    /** Start of the step (ISO 8601). */
    date: string;
    /** Number of entries in the step. */
    count: number;
}
/** Number of audit log entries over time. */
export interface AuditSparkline {
    /** Object type, always `list`. */
    object: "list";
    /** The points of the series, in order of time. */
    data: AuditSparklinePoint[];
    /** Length of one step. */
    granularity: "hour" | "day" | "week" | "month" | (string & {});
}
/** The changed fields of a record. */
export interface AuditLogDiff {
    [key: string]: unknown;
}
/** Key-value pairs of your own, stored and returned unchanged. */
export interface Metadata {
    [key: string]: unknown;
}
/** The body of every error response. It has no `message`; `hint` explains the error in a sentence. */
export interface Error {
    /** Machine-readable error code, for example `not_found`. */
    error: string;
    /** Same value as `error`. */
    code: string;
    /** Category of the error. */
    type?: "validation_error" | "permission_error" | "not_found" | "conflict" | "rate_limit" | "expand_error" | "not_implemented" | "internal" | (string & {});
    /** What is wrong, as a sentence. */
    hint?: string;
    /** The invalid parameter, for example `line_items[2].quantity`. Null when the error is not about one. */
    param?: string | null;
    /** The missing scope. Only present with the code `insufficient_scope`. */
    required?: string;
    /** Id of the request, `req_…`. Quote it when you contact support. */
    request_id?: string;
    /** What blocks the operation. Only present with the code `resource_in_use`. */
    references?: unknown;
}
/** An API key, without its secret part. */
export interface ApiKey {
    /**
     * Id of the API key.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `api_key`. */
    object: "api_key";
    /** Name of the key. */
    name: string;
    /** Data that the key can access: live or test data. */
    mode: "live" | "test" | (string & {});
    /** First characters of the key. They are not secret and identify the key, for example to support. */
    prefix: string;
    /** Scopes of the key, for example `orders:read`. */
    scopes: string[];
    /** IP addresses or CIDR ranges that may use the key. Empty when there is no restriction. */
    ip_allowlist: string[];
    /** When the key expires (ISO 8601, UTC). Null when it never does. */
    expires_at: string | null;
    /** When the key was last used (ISO 8601, UTC). Null when it never was. */
    last_used_at: string | null;
    /** When the key was revoked (ISO 8601, UTC). Null when it was not. */
    revoked_at: string | null;
    /** When the API key was created (ISO 8601, UTC). */
    created_at: string;
}
/** A new API key with its secret part, which is only shown once. */
export interface ApiKeyCreated {
    /**
     * Id of the API key.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `api_key`. */
    object: "api_key";
    /** Name of the key. */
    name: string;
    /** Data that the key can access: live or test data. */
    mode: "live" | "test" | (string & {});
    /** First characters of the key. They are not secret and identify the key, for example to support. */
    prefix: string;
    /** Scopes of the key, for example `orders:read`. */
    scopes: string[];
    /** IP addresses or CIDR ranges that may use the key. Empty when there is no restriction. */
    ip_allowlist: string[];
    /** When the key expires (ISO 8601, UTC). Null when it never does. */
    expires_at: string | null;
    /** When the key was last used (ISO 8601, UTC). Null when it never was. */
    last_used_at: string | null;
    /** When the key was revoked (ISO 8601, UTC). Null when it was not. */
    revoked_at: string | null;
    /** When the API key was created (ISO 8601, UTC). */
    created_at: string;
    /** The whole key in plain text. Store it now: it is only shown once. */
    key: string;
}
/** An API key to create. */
export interface ApiKeyCreateParams {
    /** Name of the key, for example `WMS integration`. */
    name: string;
    /** Data that the key can access: live or test data. */
    mode: "live" | "test" | (string & {});
    /** Scopes of the key, for example `orders:read`. They cannot exceed those of the key that you call with. */
    scopes: readonly ("accounts:read" | "accounts:write" | "accounts:delete" | "orders:read" | "orders:write" | "products:read" | "products:write" | "inventory:read" | "inventory:write" | "fulfillment:read" | "fulfillment:write" | "returns:read" | "returns:write" | "purchasing:read" | "purchasing:write" | "payments:read" | "payments:write" | "accounting:read" | "accounting:write" | "accounting:approve" | "accounting:close_period" | "integrations:read" | "integrations:write" | "webhooks:read" | "webhooks:write" | "webhooks:manage" | "audit:read" | "audit:read:own" | "migration:read" | "migration:write" | "migration:admin" | "ap:read" | "ap:write" | "dimensions:read" | "dimensions:write" | "settings:write" | "settings:read" | "developers:manage")[];
    /** IP addresses or CIDR ranges that may use the key. Leave it empty for no restriction. */
    ip_allowlist?: readonly string[] | undefined;
    /** When the key expires (ISO 8601, UTC). By default it never does. */
    expires_at?: string | undefined;
}
/** Fields of the API key to change. Fields that you leave out stay the same. */
export interface ApiKeyUpdateParams {
    /** New name of the key. */
    name?: string | undefined;
    /** New IP addresses or CIDR ranges that may use the key. An empty list removes the restriction. */
    ip_allowlist?: readonly string[] | undefined;
    /** New expiry (ISO 8601, UTC). Null when the key should never expire. */
    expires_at?: string | null | undefined;
}
/** A page of API keys. */
export interface ApiKeyList {
    /** Object type, always `list`. */
    object: "list";
    /** The API keys on this page. */
    data: ApiKey[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** A request in the log. */
export interface RequestLog {
    /** Id of the request log entry. */
    id: string;
    /** Object type, always `request_log`. */
    object: "request_log";
    /** HTTP method of the request. */
    method: string;
    /** Path of the request. */
    path: string;
    /** HTTP status of the response. */
    status: number;
    /** Duration of the request in milliseconds. */
    latency_ms: number;
    /** IP address that the request came from. Null when it is not known. */
    ip_address: string | null;
    /** Request id, as error responses show it (`req_…`). */
    request_id: string;
    /** Id of the API key that made the request. Null when no valid key did. */
    api_key_id: string | null;
    /** When the request was made (ISO 8601, UTC). */
    created_at: string;
}
/** A page of logged requests. */
export interface RequestLogList {
    /** Object type, always `list`. */
    object: "list";
    /** The logged requests on this page. */
    data: RequestLog[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** Usage of the API in a period. */
export interface Usage {
    /** Object type, always `usage`. */
    object: "usage";
    /** Start of the period (ISO 8601). */
    from?: string;
    /** End of the period (ISO 8601). */
    to?: string;
    /** Number of requests. */
    request_count: number;
    /** Number of responses with a status of 400 or higher. */
    error_count: number;
    /** Share of failed requests, from 0 to 1. */
    error_rate: number;
    /** Average duration of a request in milliseconds. */
    average_latency_ms?: number;
    /** Number of API keys that made requests. */
    active_keys?: number;
    /** Endpoints with the most requests. */
    top_endpoints?: {
        [key: string]: unknown;
    }[];
    /** Usage of each API key. */
    by_key?: {
        [key: string]: unknown;
    }[];
}
/** A department, class or project that postings can be tagged with. */
export interface Dimension {
    /**
     * Id of the dimension.
     * Format: uuid.
     */
    readonly id: string;
    /**
     * Id of the entity that owns the dimension.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Name of the dimension. */
    name: string;
    /** Short code of the dimension. Null when it has none. */
    code?: string | null;
    /** Description of the dimension. Null when it has none. */
    description?: string | null;
    /**
     * Whether the dimension is in use (default true).
     * @default true
     */
    is_active: boolean;
    /** When the dimension was created (ISO 8601, UTC). */
    readonly created_at: string;
    /** When the dimension last changed (ISO 8601, UTC). */
    readonly updated_at: string;
}
/** All dimensions of one kind. The list has no pages. */
export interface DimensionList {
    /** All dimensions of this kind. */
    data: Dimension[];
}
/** A dimension to create. */
export interface DimensionCreateParams {
    /** Name of the dimension. */
    name: string;
    /** Short code of the dimension. */
    code?: string | null | undefined;
    /** Description of the dimension. */
    description?: string | null | undefined;
    /**
     * Whether the dimension is in use (default true).
     * @default true
     */
    is_active?: boolean | undefined;
}
/** Fields of the project to change. Fields that you leave out stay the same. */
export interface ProjectUpdateParams {
    /** New name of the project. */
    name?: string | undefined;
    /** New short code of the project. Null removes it. */
    code?: string | null | undefined;
    /** New description of the project. Null removes it. */
    description?: string | null | undefined;
    /** Whether the project is in use. */
    is_active?: boolean | undefined;
}
/** The user, API key or system that caused the event. */
export interface ActivityActor {
    /** Kind of actor. */
    type: "user" | "api_key" | "system" | (string & {});
    /** Id of the user or API key. Null when the system did it. */
    id?: string | null;
    /** Name of the actor to show. Null when it is not known. */
    label?: string | null;
    /** The actor that this one acted for. Null when it acted for itself. */
    on_behalf_of?: ActivityActorRef | null;
}
/** The actor that another one acted for. */
export interface ActivityActorRef {
    /** Kind of actor. Null when it is not known. */
    type?: string | null;
    /** Id of the actor. Null when it is not known. */
    id?: string | null;
    /** Name of the actor to show. Null when it is not known. */
    label?: string | null;
}
/** A record before and after a change. */
export interface ActivityDiff {
    /** The record before the change. Null when it did not exist. */
    before?: Record<string, unknown> | null;
    /** The record after the change. Null when it no longer exists. */
    after?: Record<string, unknown> | null;
}
/** Something that happened in the entity, in a form that people can read. */
export interface ActivityEvent {
    /** Id of the event: `act_` and a UUID without dashes. */
    id: string;
    /** Object type, always `activity_event`. */
    object: "activity_event";
    /**
     * Id of the entity that owns the activity event.
     * Format: uuid.
     */
    entity_id: string;
    /** When the event happened (ISO 8601, UTC). */
    created_at: string;
    /** Who caused the event. */
    actor: ActivityActor;
    /**
     * What happened, for example `account.created`, `order.fulfilled` or `journal_entry.posted`. These are not the names of
     * webhook events.
     */
    action: string;
    /** Kind of record, for example `order`. */
    resource_type: string;
    /**
     * Id of the record. Null when the event has none.
     * Format: uuid.
     */
    resource_id?: string | null;
    /** Name or number of the record to show. Null when it has none. */
    resource_label?: string | null;
    /** What happened, as a sentence. */
    description: string;
    /** How important the event is. */
    severity: "info" | "notice" | "warning" | "critical" | (string & {});
    /** Whether the action succeeded, failed or was denied. */
    outcome: "success" | "failure" | "denied" | (string & {});
    /** Error code of the action. Null when it succeeded. */
    error_code?: string | null;
    /** Id of the request that caused the event. Null when no request did. */
    request_id?: string | null;
    /** Further details of the event. */
    metadata?: Metadata;
    /** What changed. Null when nothing was recorded. */
    diff?: ActivityDiff | null;
}
/** A page of activity events. */
export interface ActivityEventList {
    /** Object type, always `list`. */
    object: "list";
    /** The activity events on this page. */
    data: ActivityEvent[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page: pass it as `starting_after`. Null on the last page. */
    next_cursor: string | null;
    /** Path of this list, for example `/v1/activity`. */
    url: string;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** The settings of the entity. */
export interface EntitySettings {
    /**
     * Id of the entity.
     * Format: uuid.
     */
    id: string;
    /**
     * All settings by key, for example `enable_vendor_prepayments_asset_posting`, `late_fee_enabled`, `late_fee_rate_percent`,
     * `je_approval_threshold_low` (US dollars), `je_approval_threshold_high` (US dollars), `late_fee_compounding` (`monthly`,
     * `daily` or `none`), `fiscal_year_end_month` (1 to 12), `po_approval_threshold` (US dollars),
     * `vendor_bill_approval_threshold` (US dollars) and `vendor_credit_expiry_days`.
     */
    settings: {
        [key: string]: unknown;
    };
}
/** Response body: the settings in `data`. */
export interface EntitySettingsEnvelope {
    /** The settings. */
    data: EntitySettings;
}
/** Settings to change. */
export interface SettingsUpdateParams {
    /** Settings to change by key. Keys that you leave out stay the same. */
    settings: {
        [key: string]: unknown;
    };
}
/** A quote or order was created. */
export interface OrderCreatedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.created`. */
    type: "order.created";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The order. */
        object: Order;
    };
}
/** A sales order was confirmed. */
export interface OrderConfirmedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.confirmed`. */
    type: "order.confirmed";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The order. */
        object: Order;
    };
}
/** An order was converted to an invoice. */
export interface OrderInvoicedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.invoiced`. */
    type: "order.invoiced";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The order. */
        object: Order;
    };
}
/** An order was cancelled. */
export interface OrderCancelledEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.cancelled`. */
    type: "order.cancelled";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The order. */
        object: Order;
    };
}
/** An invoice was voided. */
export interface OrderVoidedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.voided`. */
    type: "order.voided";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The invoice. */
        object: Order;
    };
}
/** An order was paid in full. */
export interface OrderPaidEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.paid`. */
    type: "order.paid";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The order. */
        object: Order;
    };
}
/** A purchase order was sent to its vendor. */
export interface PurchaseOrderSentEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `purchase_order.sent`. */
    type: "purchase_order.sent";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The purchase order. */
        object: PurchaseOrder;
    };
}
/** A payment was recorded. */
export interface PaymentReceivedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `payment.received`. */
    type: "payment.received";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The payment. */
        object: Payment;
    };
}
/** A payment was refunded in part or in full. */
export interface PaymentRefundedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `payment.refunded`. */
    type: "payment.refunded";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The payment. */
        object: Payment;
    };
}
/** A payment attempt failed. */
export interface PaymentFailedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `payment.failed`. */
    type: "payment.failed";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The payment. */
        object: Payment;
    };
}
/** A package was created for an order. */
export interface FulfillmentPackageCreatedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `fulfillment.package_created`. */
    type: "fulfillment.package_created";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The package. */
        object: Package;
    };
}
/** A shipping label was bought. */
export interface FulfillmentLabelPurchasedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `fulfillment.label_purchased`. */
    type: "fulfillment.label_purchased";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The package. */
        object: Package;
    };
}
/** A package was marked as shipped. */
export interface FulfillmentShippedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `fulfillment.shipped`. */
    type: "fulfillment.shipped";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The package. */
        object: Package;
    };
}
/** The carrier reported that a package was delivered. */
export interface FulfillmentDeliveredEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `fulfillment.delivered`. */
    type: "fulfillment.delivered";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The package. */
        object: Package;
    };
}
/** A return was created. */
export interface ReturnCreatedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `return.created`. */
    type: "return.created";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The return. */
        object: Return;
    };
}
/** Returned goods arrived. */
export interface ReturnReceivedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `return.received`. */
    type: "return.received";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The return. */
        object: Return;
    };
}
/** A payment was recorded. An alternative name for `payment.received`. */
export interface PaymentSucceededEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `payment.succeeded`. */
    type: "payment.succeeded";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The payment. */
        object: Payment;
    };
}
/** A test event that you requested. */
export interface WebhookTestEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `webhook.test`. */
    type: "webhook.test";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The webhook endpoint. */
        object: WebhookEndpoint;
    };
}
/** The payment status of an order changed. */
export interface OrderPaymentStatusChangedEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `order.payment_status_changed`. */
    type: "order.payment_status_changed";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The order. */
        object: Order;
    };
}
/** A payment was applied to several invoices. */
export interface PaymentAppliedMultiInvoiceEvent {
    /** Unique id of the event. Use it to recognize an event that was delivered before. */
    id: string;
    /** Object type, always `event`. */
    object: "event";
    /** Event type, always `payment.applied_multi_invoice`. */
    type: "payment.applied_multi_invoice";
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** API version that the payload follows, for example `2026-05-01`. */
    api_version: string;
    /** Id of the entity in which the event happened. */
    entity_id: string;
    /** Whether the event comes from live data. `false` means test data. */
    livemode: boolean;
    /** The record that the event is about. */
    data: {
        /** The payment and the invoices that it paid. */
        object: AppliedPayment;
    };
}
/** A package with items of one order. It has at most one active shipping label. */
export interface Package {
    /**
     * Id of the package.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `package`. */
    object: "package";
    /**
     * Id of the entity that owns the package.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the order whose items are in the package.
     * Format: uuid.
     */
    order_id: string;
    /** Human-readable number of the package, sequential within the entity. */
    readonly package_number: string;
    /** Human-readable number of the package, for example `SO-1234-B1`. Only returned by a create. */
    package_id?: string;
    /** Status of the package. Only actions change it. The `status` filter of the list uses other words. */
    readonly status: "packing" | "packed" | "labeled" | "shipped" | "delivered" | "returned" | "void" | (string & {});
    /** `fulfilled` when the call that created the package also fulfilled it. Only returned by a create. */
    fulfillment_status?: string;
    /** Weight in pounds. Null when it is not set. */
    weight_lb?: number | null;
    /** Length in inches. Null when it is not set. */
    length_in?: number | null;
    /** Width in inches. Null when it is not set. */
    width_in?: number | null;
    /** Height in inches. Null when it is not set. */
    height_in?: number | null;
    /** Carrier code, for example `ups`, `usps`, `fedex` or `dhl`. Null when it is not known yet. */
    carrier?: string | null;
    /** Service of the carrier, for example `ground`, `priority` or `2day`. Null when it is not known yet. */
    service_level?: string | null;
    /** Service of the carrier. Same as `service_level`. Null when it is not known yet. */
    service?: string | null;
    /** Tracking number of the carrier. Null until a label is bought. */
    tracking_number?: string | null;
    /** Tracking page of the carrier. Null until a label is bought. */
    tracking_url?: string | null;
    /** What the carrier charges, in US dollars (decimal). Null when it is not known yet. */
    ship_cost?: number | null;
    /** What the customer pays for shipping, in US dollars (decimal). Null when it is not known yet. */
    billed_ship_cost?: number | null;
    /** URL of the label at the carrier. Null until a label is bought. Only returned by a create. */
    label_url?: string | null;
    /**
     * Id of the location that the package ships from. Null when it is not set.
     * Format: uuid.
     */
    location_id?: string | null;
    /** When the package was shipped (ISO 8601, UTC). Null until then. */
    shipped_at?: string | null;
    /** When the package was delivered (ISO 8601, UTC). Null until then. */
    delivered_at?: string | null;
    /** Your own key-value pairs, stored with the package and returned unchanged. */
    metadata?: Metadata;
    /** When the package was created (ISO 8601, UTC). */
    created_at: string;
    /** When the package last changed (ISO 8601, UTC). */
    updated_at: string;
    /** Items in the package. Returned after a create and when expanded. */
    items?: PackageItem[];
    /** Active shipping label. Null when there is no label. Only returned when expanded. */
    label?: ShippingLabel | null;
    /** Tracking events of the carrier. Only returned when expanded. */
    tracking_events?: TrackingEvent[];
    /** The order. Only returned when expanded. */
    order?: Order;
}
/** The part of an order line that is in a package. */
export interface PackageItem {
    /**
     * Id of the packed item.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the package.
     * Format: uuid.
     */
    package_id: string;
    /**
     * Id of the order line.
     * Format: uuid.
     */
    order_item_id: string;
    /**
     * Id of the product. Null when the order line is not for a product.
     * Format: uuid.
     */
    product_id: string | null;
    /** Quantity of the order line that is in this package. Zero only after the whole item was moved. */
    quantity: number;
    /** SKU of the product. Null when it has none. */
    sku?: string | null;
    /** Title of the order line. Null when it has none. */
    title?: string | null;
    /** Serial numbers of the packed units. Null for products without serial numbers. */
    serial_numbers?: string[] | null;
    /** When the packed item was created (ISO 8601, UTC). */
    readonly created_at: string;
    /** The product. Only returned when expanded. */
    product?: Product;
}
/** A scan that the carrier reported for a package. */
export interface TrackingEvent {
    /**
     * Id of the tracking event.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the package.
     * Format: uuid.
     */
    package_id: string;
    /** Status that the carrier reported, for example `in_transit` or `delivered`. */
    status: string;
    /** Text of the carrier. Null when there is no text. */
    description?: string | null;
    /** Place of the scan, as the carrier names it. Null when it is not known. */
    location?: string | null;
    /** When the package was scanned (ISO 8601, UTC). */
    occurred_at: string;
}
/** A shipping label that was bought from a carrier for a package. */
export interface ShippingLabel {
    /**
     * Id of the shipping label.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the package.
     * Format: uuid.
     */
    package_id: string;
    /** Carrier code, for example `ups`, `usps`, `fedex` or `dhl`. */
    carrier: string;
    /** Service of the carrier, for example `ground`, `priority` or `2day`. Null when it is not known. */
    service_level?: string | null;
    /** Tracking number of the carrier. Null when it is not known. */
    tracking_number?: string | null;
    /** URL of the label at the carrier. It expires 30 days after the purchase. */
    label_url: string | null;
    /** URL of the copy that Arcus archives. It does not expire. Null when there is no copy. */
    label_pdf_url?: string | null;
    /** What the carrier charged, in US dollars (decimal). */
    purchased_cost: number;
    /** What the customer was billed, in US dollars (decimal). Null when nothing was billed. */
    billed_cost?: number | null;
    /** When the label was bought (ISO 8601, UTC). */
    readonly purchased_at: string;
    /** When the label was voided (ISO 8601, UTC). Null when it was not. */
    readonly voided_at: string | null;
    /** The package. Only returned when expanded. */
    package?: Package;
    /** The order. Only returned when expanded. */
    order?: Order;
}
/** A page of packages. */
export interface PackageList {
    /** Object type, always `list`. */
    object: "list";
    /** The packages on this page. */
    data: Package[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** A page of shipping labels. */
export interface ShippingLabelList {
    /** Object type, always `list`. */
    object: "list";
    /** The shipping labels on this page. */
    data: ShippingLabel[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** Response body: the package in `data`. */
export interface PackageEnvelope {
    /** The package. */
    data: Package;
}
/** An order line, or part of it, to pack. */
export interface PackageCreateItem {
    /**
     * Id of the order line.
     * Format: uuid.
     */
    order_item_id: string;
    /** Quantity to pack. */
    quantity: number;
    /** Serial numbers of the packed units, one per unit. Only for serialized products. */
    serial_numbers?: readonly string[] | undefined;
}
/** A package to create, optionally with its label and fulfillment in the same call. */
export interface PackageCreateParams {
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /**
     * Carrier and service in one word, for example `ups_ground`.
     * @example ups_ground
     */
    carrier_service?: string | undefined;
    /** Order lines to pack. */
    items?: readonly PackageCreateItem[] | undefined;
    /** Whether to buy a shipping label in the same call. */
    buy_label?: boolean | undefined;
    /** Id of the Shippo rate to buy when `buy_label` is true. */
    rate_object_id?: string | undefined;
    /** Whether to fulfill the package right after buying the label. Requires `buy_label`. */
    fulfill_after_label?: boolean | undefined;
    /**
     * Id of the location that the package ships from (default: the location of the order).
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
    /** Your own key-value pairs, stored with the package and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** An order line to add to a package. */
export interface PackageItemsCreateParams {
    /**
     * Id of the order line.
     * Format: uuid.
     */
    order_item_id: string;
    /** Quantity to pack. */
    quantity: number;
    /** Serial numbers of the packed units, one per unit. Only for serialized products. */
    serial_numbers?: readonly string[] | undefined;
}
/** Fields of the packed item to change. Fields that you leave out stay the same. */
export interface PackageItemsUpdateParams {
    /** New quantity in the package. */
    quantity?: number | undefined;
    /** New serial numbers of the packed units. Replaces the old list. */
    serial_numbers?: readonly string[] | undefined;
}
/** The package to move the item to. */
export interface PackageItemsMoveParams {
    /**
     * Id of the package that receives the item.
     * Format: uuid.
     */
    target_package_id: string;
    /** Quantity to move. By default the whole item moves. */
    quantity?: number | undefined;
}
/** The packed items in both packages after a move. */
export interface PackageItemMove {
    /** What is left in the package that the item was moved from. */
    source: PackageItem;
    /** What is now in the package that the item was moved to. */
    target: PackageItem;
}
/** The shipping rate to buy. All fields are optional. */
export interface PackageBuyLabelParams {
    /** Id of the Shippo rate to buy. */
    rate_object_id?: string | undefined;
    /** Carrier code, for example `ups`, `usps`, `fedex` or `dhl`. */
    carrier?: string | undefined;
    /** Token of the carrier service at Shippo. */
    service_token?: string | undefined;
    /** Name of the carrier service. */
    service_name?: string | undefined;
    /** Id of the shipment at Shippo. */
    shipment_object_id?: string | undefined;
    /** Id of the parcel at Shippo. */
    parcel_object_id?: string | undefined;
    /** Price that was quoted, in US dollars (decimal). */
    estimated_amount?: number | undefined;
    /**
     * File type of the label (default `PDF`).
     * @default PDF
     */
    label_file_type?: "PDF" | "ZPLII" | "PNG" | undefined;
}
/** The label to void and the reason. */
export interface PackageVoidLabelParams {
    /**
     * Id of the label to void (default: the active label).
     * Format: uuid.
     */
    label_id?: string | undefined;
    /** Why the label is voided. */
    reason?: string | undefined;
}
/** How to settle the cost difference of a label. */
export interface PackageRechargeLabelParams {
    /** Bill the difference to the customer (`recharge`), only log it (`absorb`) or flag it for review (`manual`). */
    action: "recharge" | "absorb" | "manual";
    /**
     * Id of the label.
     * Format: uuid.
     */
    label_id?: string | undefined;
    /** Id of the Stripe payment method (`pm_…`). Required to charge the card in this call. */
    payment_method_id?: string | undefined;
    /** Notes on the difference. */
    notes?: string | undefined;
}
/** How the cost difference of a label was settled. */
export interface PackageLabelRecharge {
    /** New cost minus the billed cost, in US dollars (decimal). */
    delta: number;
    /** What was done: billed to the customer (`recharge`), only logged (`absorb`) or flagged for review (`manual`). */
    action: "recharge" | "absorb" | "manual" | (string & {});
    /** Whether `shipping_total` of the order was set to the new cost. */
    shipping_total_updated: boolean;
    /**
     * Id of the journal entry for the difference. Null when none was posted.
     * Format: uuid.
     */
    gl_je_id?: string | null;
    /** Result of the card charge, for example `charged` or `declined`. Null when no card was charged. */
    charge_status?: string | null;
    /**
     * Id of the payment. Null when no card was charged.
     * Format: uuid.
     */
    charge_payment_id?: string | null;
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /**
     * Id of the shipping label.
     * Format: uuid.
     */
    label_id: string;
    /** Whether the difference was already settled before the call. */
    idempotent: boolean;
}
/** Response body: the result in `data`. */
export interface PackageLabelRechargeEnvelope {
    /** How the difference was settled. */
    data: PackageLabelRecharge;
}
/** Options for recording a delivery. */
export interface PackageMarkDeliveredParams {
    /** When the package was delivered (ISO 8601, UTC, default now). */
    delivered_at?: string | undefined;
}
/** The connection of the entity to another service. It never contains credentials. */
export interface IntegrationConnector {
    /**
     * Id of the connector.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that owns the connector.
     * Format: uuid.
     */
    entity_id: string;
    /** Service that the connector connects to. */
    connector_type: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex" | (string & {});
    /** Name of the connector. Null when it has none. */
    display_name?: string | null;
    /** Whether the connector uses the service's sandbox or its live system. */
    mode: "sandbox" | "live" | (string & {});
    /** Whether the connector is in use. */
    is_active: boolean;
    /** Configuration of the connector. Null when it has none. */
    config?: Record<string, unknown> | null;
    /** Whether a webhook secret is stored. */
    has_webhook_secret: boolean;
    /** Whether credentials are stored. */
    has_credentials_secret_arn: boolean;
    /** When the connector last synchronized (ISO 8601, UTC). Null when it never did. */
    last_sync_at?: string | null;
    /** Status of the last synchronization. Null when it never ran. */
    sync_status?: string | null;
    /** Error of the last synchronization. Null when it succeeded. */
    sync_error?: string | null;
    /** Name in the ship-from address. Null when it is not set. */
    ship_from_name?: string | null;
    /** Street in the ship-from address. Null when it is not set. */
    ship_from_address1?: string | null;
    /** City in the ship-from address. Null when it is not set. */
    ship_from_city?: string | null;
    /** State in the ship-from address. Null when it is not set. */
    ship_from_state?: string | null;
    /** ZIP code in the ship-from address. Null when it is not set. */
    ship_from_zip?: string | null;
    /** Seller id at Amazon or eBay. Null for other services. */
    seller_id?: string | null;
    /**
     * Id of the bank account that Plaid is connected to. Null for other services.
     * Format: uuid.
     */
    bank_account_id?: string | null;
    /** When the connector was created (ISO 8601, UTC). */
    created_at: string;
    /** When the connector last changed (ISO 8601, UTC). */
    updated_at: string;
}
/** Response body: the connector in `data`. */
export interface IntegrationConnectorEnvelope {
    /** The connector. */
    data: IntegrationConnector;
}
/** All connectors of the entity. */
export interface IntegrationConnectorList {
    /** All connectors of the entity. */
    data: IntegrationConnector[];
}
/** A user has to authorize the connection in a browser. */
export interface IntegrationOauthRequired {
    /** Object type, always `integration_oauth_required`. */
    object: "integration_oauth_required";
    /**
     * URL to send the user to.
     * Format: uri.
     */
    oauth_url: string;
    /** When `oauth_url` expires (ISO 8601, UTC). */
    expires_at: string;
    /** What to do next, as a sentence. */
    hint: string;
}
/** The connector, or for Shopify the URL where a user authorizes the connection. */
export type IntegrationCreateResult = IntegrationConnector | IntegrationOauthRequired;
/** Configuration of a new connector. Credentials are rejected. */
export interface IntegrationCreateParams {
    /** Whether to use the service's sandbox or its live system. */
    mode?: "sandbox" | "live" | undefined;
    /** Name of the connector. */
    display_name?: string | undefined;
    /** Configuration of the connector. */
    config?: Record<string, unknown> | undefined;
    /**
     * Domain of the shop, for example `mystore.myshopify.com`. Only for Shopify.
     * @example mystore.myshopify.com
     */
    shop?: string | undefined;
    /** Name in the ship-from address. */
    ship_from_name?: string | undefined;
    /** Street in the ship-from address. */
    ship_from_address1?: string | undefined;
    /** City in the ship-from address. */
    ship_from_city?: string | undefined;
    /** State in the ship-from address. */
    ship_from_state?: string | undefined;
    /** ZIP code in the ship-from address. */
    ship_from_zip?: string | undefined;
    /** Your seller id. Only for Amazon and eBay. */
    seller_id?: string | undefined;
    /**
     * Id of the bank account to connect. Only for Plaid.
     * Format: uuid.
     */
    bank_account_id?: string | undefined;
}
/** Fields of the connector to change. Fields that you leave out stay the same. */
export interface IntegrationUpdateParams {
    /** New name of the connector. */
    display_name?: string | undefined;
    /** Whether to use the service's sandbox or its live system. */
    mode?: "sandbox" | "live" | undefined;
    /** Whether the connector is in use. */
    is_active?: boolean | undefined;
    /** New configuration of the connector. */
    config?: Record<string, unknown> | undefined;
    /** New name in the ship-from address. */
    ship_from_name?: string | undefined;
    /** New street in the ship-from address. */
    ship_from_address1?: string | undefined;
    /** New city in the ship-from address. */
    ship_from_city?: string | undefined;
    /** New state in the ship-from address. */
    ship_from_state?: string | undefined;
    /** New ZIP code in the ship-from address. */
    ship_from_zip?: string | undefined;
    /** New seller id. Only for Amazon and eBay. */
    seller_id?: string | undefined;
    /**
     * Id of the new bank account. Only for Plaid.
     * Format: uuid.
     */
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
    /** Value of the stock, in US dollars (decimal). */
    total_value: number;
    /** Average value of one unit, in US dollars (decimal). */
    avg_unit_value: number;
    /** Title of the product. */
    product_title: string;
    /** Name of the location. */
    location_name: string;
    /** When the inventory balance was created (ISO 8601, UTC). */
    created_at: string;
    /** When the inventory balance last changed (ISO 8601, UTC). */
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
    /** Value of one unit, in US dollars (decimal). */
    unit_price: number;
    /** Value of the whole movement, in US dollars (decimal). */
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
    /** When the inventory transaction was created (ISO 8601, UTC). */
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
    /** Cost of one unit, in US dollars (decimal). */
    unit_cost: number;
    /** Cost of the layer, in US dollars (decimal). */
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
    /** When the goods were received (ISO 8601, UTC). */
    received_at: string;
    /** When the layer was used up (ISO 8601, UTC). Null while some is left. */
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
    /** Cost of one unit, in US dollars (decimal). */
    unit_cost: number;
    /** Cost of the quantity taken, in US dollars (decimal). */
    total_cost: number;
    /** Quantity in the layer before the movement. */
    layer_before_qty: number;
    /** Quantity in the layer after the movement. */
    layer_after_qty: number;
    /** When the layer consumption was created (ISO 8601, UTC). */
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
     * Id of the location where the unit is. Null if it is at no location.
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
    /** Date when the unit expires (`YYYY-MM-DD`). Null when it does not. */
    expiry_date: string | null;
    /** First day of the warranty (`YYYY-MM-DD`). Null when not set. */
    warranty_start_date: string | null;
    /** Last day of the warranty (`YYYY-MM-DD`). Null when not set. */
    warranty_end_date: string | null;
    /** Last day of the extended warranty (`YYYY-MM-DD`). Null when not set. */
    extended_warranty_end_date: string | null;
    /** Status of the warranty. Null when not set. */
    warranty_status: string | null;
    /** When the unit was received (ISO 8601, UTC). Null when it is not known. */
    received_at: string | null;
    /** When the unit was sold (ISO 8601, UTC). Null until then. */
    sold_at: string | null;
    /** When the unit was returned (ISO 8601, UTC). Null when it was not. */
    returned_at: string | null;
    /** When the unit was last scanned (ISO 8601, UTC). Null when it never was. */
    last_scanned_at: string | null;
    /** When the serial number was created (ISO 8601, UTC). */
    created_at: string;
    /** When the serial number last changed (ISO 8601, UTC). */
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
    /** The serial number. */
    data: SerialNumber;
}
/** Response body: the inventory balance in `data`. */
export interface InventoryBalanceEnvelope {
    /** Object type, always `inventory_balance`. */
    object: "inventory_balance";
    /** The inventory balance. */
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
    /** Cost of one unit, in US dollars (decimal). Required for a positive change. */
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
    /** Cost of one unit, in US dollars (decimal). Required for a positive change. */
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
    /** Cost of one unit, in US dollars (decimal). */
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
    /** Cost of one unit of the single product, in US dollars (decimal). */
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
    /** When the units were received (ISO 8601, UTC). */
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
    /** Cost of one unit, in US dollars (decimal). Null when the request had none. */
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
    /** The inventory balance after the adjustment. */
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
    /** Cost of one unit, in US dollars (decimal). */
    unit_cost?: number;
    /** The inventory balance after the receipt. */
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
    /** Date when the lot expires (`YYYY-MM-DD`). Null when it does not. */
    expiry_date?: string | null;
}
/** The refund to make. */
export interface MarketplaceOrderRefundParams {
    /** Amount to refund, in US dollars (decimal). */
    amount: number;
    /** Reason for the refund. */
    reason?: string | undefined;
    /** Id of the return at eBay. Required for eBay orders. */
    ebay_return_id?: string | undefined;
    /** Your own key-value pairs, stored with the refund and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** The refund at the marketplace. */
export interface MarketplaceOrderRefund {
    /** Id of the refund at the marketplace. */
    refund_id: string;
    /** Amount that was refunded, in US dollars (decimal). */
    amount: number;
    /** State of the refund. The values are not documented. */
    status: string;
}
/** A tax rate for a jurisdiction. */
export interface TaxRate {
    /**
     * Unique id of the tax rate.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the tax rate belongs to.
     * Format: uuid.
     */
    entity_id?: string;
    /** Name to show, or `null`. */
    display_name?: string | null;
    /** The same value as `display_name`. */
    name?: string | null;
    /** Free text that explains the tax rate, or `null`. */
    description?: string | null;
    /** Tax rate as a fraction, for example `0.0825` for 8.25 %. */
    rate: number;
    /** Kind of tax. */
    tax_type: "sales" | "use" | "vat" | "gst" | "hst" | "pst" | "excise" | "other" | (string & {});
    /** Country as an ISO 3166-1 alpha-2 code, or `null`. */
    jurisdiction_country?: string | null;
    /** State or province, or `null`. */
    jurisdiction_state?: string | null;
    /** County, or `null`. */
    jurisdiction_county?: string | null;
    /** City, or `null`. */
    jurisdiction_city?: string | null;
    /** Postal code, or `null`. */
    jurisdiction_postal_code?: string | null;
    /** Whether prices already include the tax. */
    inclusive: boolean;
    /** Whether the tax rate is in use. */
    is_active: boolean;
    /** First day on which the rate applies, or `null`. Format: `YYYY-MM-DD`. */
    effective_from?: string | null;
    /** Last day on which the rate applies, or `null`. Format: `YYYY-MM-DD`. */
    effective_to?: string | null;
    /** Your own key-value pairs, stored with the tax rate and returned unchanged. */
    metadata?: Metadata;
    /** When the tax rate was created. ISO 8601, UTC. */
    created_at?: string;
    /** When the tax rate was last changed. ISO 8601, UTC. */
    updated_at?: string;
}
/** A tax rate to create. */
export interface TaxRateCreateParams {
    /** Tax rate as a fraction, for example `0.0825` for 8.25 %. */
    rate: number;
    /** Alias of `display_name`, which takes precedence when you send both. */
    name?: string | undefined;
    /** Name to show. */
    display_name?: string | undefined;
    /** Free text that explains the tax rate. */
    description?: string | undefined;
    /**
     * Kind of tax. Defaults to `sales`.
     * @default sales
     */
    tax_type?: "sales" | "use" | "vat" | "gst" | "hst" | "pst" | "excise" | "other" | undefined;
    /** Country as an ISO 3166-1 alpha-2 code. */
    jurisdiction_country?: string | undefined;
    /** State or province. */
    jurisdiction_state?: string | undefined;
    /** County. */
    jurisdiction_county?: string | undefined;
    /** City. */
    jurisdiction_city?: string | undefined;
    /** Postal code. */
    jurisdiction_postal_code?: string | undefined;
    /**
     * Whether prices already include the tax. Defaults to `false`.
     * @default false
     */
    inclusive?: boolean | undefined;
    /**
     * Whether the tax rate is in use. Defaults to `true`.
     * @default true
     */
    is_active?: boolean | undefined;
    /** First day on which the rate applies. Format: `YYYY-MM-DD`. */
    effective_from?: string | undefined;
    /** Last day on which the rate applies. Format: `YYYY-MM-DD`. */
    effective_to?: string | undefined;
    /** Your own key-value pairs, stored with the tax rate and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** A price list that pricing policies belong to. */
export interface PricingLevel {
    /**
     * Unique id of the pricing level.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the pricing level belongs to.
     * Format: uuid.
     */
    entity_id?: string;
    /** Name of the pricing level. */
    name: string;
    /** Free text that explains the pricing level, or `null`. */
    description?: string | null;
    /** Where this level is the default. The values are not documented. */
    defaults_on?: string[];
    /** Where this level is shown. The values are not documented. */
    show_on?: string[];
    /** When the pricing level was created. ISO 8601, UTC. */
    created_at?: string;
    /** When the pricing level was last changed. ISO 8601, UTC. */
    updated_at?: string;
}
/** A pricing level to create. */
export interface PricingLevelCreateParams {
    /** Name of the pricing level. */
    name: string;
    /** Free text that explains the pricing level. */
    description?: string | undefined;
    /** Where this level is the default. The values are not documented. */
    defaults_on?: readonly string[] | undefined;
    /** Where this level is shown. The values are not documented. */
    show_on?: readonly string[] | undefined;
}
/** A unit of measure. */
export interface UnitOfMeasure {
    /**
     * Unique id of the unit.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the unit belongs to.
     * Format: uuid.
     */
    entity_id?: string;
    /** Name of the unit. */
    name: string;
    /** Abbreviation of the unit. */
    abbreviation: string;
    /** Kind of quantity, for example weight or count. Only units of the same kind can be converted into each other. */
    type: string;
    /** How many base units one of this unit equals, or `null`. */
    base_conversion_factor?: number | null;
    /** Whether this is the base unit of its kind. */
    is_base?: boolean;
    /** When the unit was created. ISO 8601, UTC. */
    created_at?: string;
    /** When the unit was last changed. ISO 8601, UTC. */
    updated_at?: string;
}
/** A unit of measure to create. */
export interface UnitOfMeasureCreateParams {
    /** Name of the unit. */
    name: string;
    /** Abbreviation of the unit. */
    abbreviation: string;
    /** Kind of quantity, for example weight or count. Only units of the same kind can be converted into each other. */
    type: string;
    /** How many base units one of this unit equals. */
    base_conversion_factor?: number | undefined;
    /** Whether this is the base unit of its kind. */
    is_base?: boolean | undefined;
}
/** A quantity to convert. */
export interface UnitOfMeasureConvertParams {
    /**
     * Id of the unit to convert from.
     * Format: uuid.
     */
    from_uom_id: string;
    /**
     * Id of the unit to convert to.
     * Format: uuid.
     */
    to_uom_id: string;
    /** Quantity in the unit to convert from. */
    quantity: number;
}
/** A converted quantity. */
export interface UnitOfMeasureConversion {
    /** Unit that was converted from. */
    from: string;
    /** Unit that was converted to. */
    to: string;
    /** Quantity in the first unit. */
    quantity: number;
    /** Quantity in the second unit. */
    result: number;
}
/** A group of products. */
export interface ProductCategory {
    /**
     * Unique id of the category.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the category belongs to.
     * Format: uuid.
     */
    entity_id?: string;
    /** Name of the category. */
    name: string;
    /** Free text that explains the category, or `null`. */
    description?: string | null;
    /**
     * Id of the category above this one, or `null` at the top level.
     * Format: uuid.
     */
    parent_id?: string | null;
    /** When the category was created. ISO 8601, UTC. */
    created_at?: string;
    /** When the category was last changed. ISO 8601, UTC. */
    updated_at?: string;
}
/** A category to create. */
export interface ProductCategoryCreateParams {
    /** Name of the category. */
    name: string;
    /** Free text that explains the category. */
    description?: string | undefined;
    /**
     * Id of the category to place this one under.
     * Format: uuid.
     */
    parent_id?: string | undefined;
}
/** A place that holds stock. */
export interface Location {
    /**
     * Unique id of the location.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `location`. */
    object: "location";
    /**
     * Id of the entity that the location belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /** Name of the location. */
    name: string;
    /** Short code of the location, or `null`. */
    code?: string | null;
    /** Kind of location, for example warehouse or store. */
    type?: string;
    /** Whether the location is in use. */
    is_active: boolean;
    /** Whether this is the entity's default location. */
    is_default?: boolean;
    /** Address of the location, or `null`. Its fields are not documented. */
    address?: Record<string, unknown> | null;
    /** Your own key-value pairs, stored with the location and returned unchanged. */
    metadata?: Metadata;
    /** When the location was created. ISO 8601, UTC. */
    created_at: string;
    /** When the location was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** A location to create. */
export interface LocationCreateParams {
    /** Name of the location. */
    name: string;
    /** Short code of the location. */
    code?: string | undefined;
    /**
     * Whether the location is in use. Defaults to `true`.
     * @default true
     */
    is_active?: boolean | undefined;
    /** Whether this is the entity's default location. */
    is_default?: boolean | undefined;
    /** Address of the location. Its fields are not documented. */
    address?: Record<string, unknown> | undefined;
    /** Your own key-value pairs, stored with the location and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** A rule for when an invoice is due. */
export interface PaymentTerm {
    /**
     * Unique id of the payment term.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `payment_term`. */
    object: "payment_term";
    /**
     * Id of the entity that the payment term belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /** Name of the term, for example `Net30`. */
    name: string;
    /** Days from the invoice date until payment is due. */
    due_days: number;
    /** Discount for early payment, in percent, or `null` for none. */
    discount_percent?: number | null;
    /** Days from the invoice date within which the discount applies, or `null`. */
    discount_days?: number | null;
    /** Whether the term is in use. */
    is_active: boolean;
    /** When the payment term was created. ISO 8601, UTC. */
    created_at: string;
    /** When the payment term was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** A payment term to create. */
export interface PaymentTermCreateParams {
    /** Name of the term, for example `Net30`. */
    name: string;
    /** Days from the invoice date until payment is due. */
    due_days: number;
    /** Discount for early payment, in percent. */
    discount_percent?: number | undefined;
    /** Days from the invoice date within which the discount applies. */
    discount_days?: number | undefined;
    /**
     * Whether the term is in use. Defaults to `true`.
     * @default true
     */
    is_active?: boolean | undefined;
}
/** One page of tax rates. */
export interface TaxRateList {
    /** Object type, always `list`. */
    object: "list";
    /** The tax rates on this page. */
    data: TaxRate[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** One page of pricing levels. */
export interface PricingLevelList {
    /** Object type, always `list`. */
    object: "list";
    /** The pricing levels on this page. */
    data: PricingLevel[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** One page of units of measure. */
export interface UnitOfMeasureList {
    /** Object type, always `list`. */
    object: "list";
    /** The units on this page. */
    data: UnitOfMeasure[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** One page of product categories. */
export interface ProductCategoryList {
    /** Object type, always `list`. */
    object: "list";
    /** The categories on this page. */
    data: ProductCategory[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** One page of locations. */
export interface LocationList {
    /** Object type, always `list`. */
    object: "list";
    /** The locations on this page. */
    data: Location[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** One page of payment terms. */
export interface PaymentTermList {
    /** Object type, always `list`. */
    object: "list";
    /** The payment terms on this page. */
    data: PaymentTerm[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** A record to import: the fields of the resource's create body and the id of the record in the old system. */
export type MigrationRecord = {
    /** Id of the record in the old system. Together with `external_source` it identifies the record permanently. A record without it is always new. */
    external_id?: string | undefined;
} & {
    [key: string]: unknown;
};
/** Records to import. */
export interface MigrationBulkParams {
    /** Records to import, 1 to 1,000. */
    records: readonly MigrationRecord[];
    /** Name of the old system, for example `versa` or `quickbooks`. */
    external_source: string;
    /**
     * What to do with a record that was imported before (default `skip`): leave it alone (`skip`), change it (`update`), overwrite it (`replace`) or report it (`error`).
     * @default skip
     */
    conflict_mode?: "skip" | "update" | "replace" | "error" | undefined;
}
/** A record that could not be imported. */
export interface MigrationRowError {
    /** Index of the record in `records`, starting at 0. */
    index: number;
    /** Id of the record in the old system. Null when it has none. */
    external_id?: string | null;
    /** Why the record was not imported. */
    error: string;
    /**
     * Error code that a single call would return, or `already_exists`, `record_immutable` or `entity_frozen`. Null when there
     * is no code.
     */
    code?: string | null;
}
/** What the import would do. Nothing was written. */
export interface MigrationDryRunResult {
    /** Object type, always `migration_dry_run_result`. */
    object: "migration_dry_run_result";
    /** Whether this was a dry run. Always true here. */
    dry_run: boolean;
    /** Kind of record, for example `products`. */
    resource: string;
    /** Name of the old system. */
    external_source: string;
    /** Number of records in the request. */
    total_records: number;
    /** Number of records that would be imported. */
    succeeded_records: number;
    /** Number of records that would fail. */
    failed_records: number;
    /** Records that would fail. */
    errors: MigrationRowError[];
}
/** An import job that was queued. */
export interface MigrationJobAccepted {
    /**
     * Id of the import job.
     * Format: uuid.
     */
    job_id: string;
    /** Object type, `migration_job`. */
    object?: string;
    /** Status of the job, `pending` at first. */
    status?: "pending" | "running" | "completed" | "failed" | "partial" | (string & {});
}
/** An import job and its progress. */
export interface MigrationJob {
    /**
     * Id of the import job.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `migration_job`. */
    object: "migration_job";
    /**
     * Id of the entity that owns the import job.
     * Format: uuid.
     */
    entity_id: string;
    /** Kind of record that is imported. */
    resource: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments" | (string & {});
    /** Status of the job. `partial` means that some records failed. */
    status: "pending" | "running" | "completed" | "failed" | "partial" | (string & {});
    /** Whether the records are only checked. */
    dry_run: boolean;
    /** What to do with a record that was imported before: leave it alone (`skip`), change it (`update`), overwrite it (`replace`) or report it (`error`). */
    conflict_mode: "skip" | "update" | "replace" | "error" | (string & {});
    /** Name of the old system. */
    external_source: string;
    /** Number of records in the job. */
    total_records: number;
    /** Number of records processed so far. */
    processed_records: number;
    /** Number of records that were imported. */
    succeeded_records: number;
    /** Number of records that failed. */
    failed_records: number;
    /** Records that failed. */
    errors: MigrationRowError[];
    /** When the job started (ISO 8601, UTC). Null until then. */
    started_at: string | null;
    /** When the job completed (ISO 8601, UTC). Null until then. */
    completed_at: string | null;
    /** When the import job was created (ISO 8601, UTC). */
    created_at: string;
}
/** A page of import jobs. */
export interface MigrationJobList {
    /** Object type, always `list`. */
    object: "list";
    /** The import jobs on this page. */
    data: MigrationJob[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page: pass it as `starting_after`. Null on the last page. */
    next_cursor: string | null;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** The user or API key that froze the entity. */
export interface FreezeActor {
    /**
     * Id of the user. Null when an API key without a user froze the entity.
     * Format: uuid.
     */
    user_id?: string | null;
    /**
     * Id of the API key. Null when a user froze the entity.
     * Format: uuid.
     */
    api_key_id?: string | null;
}
/** Whether the entity is frozen, and who froze it. */
export interface EntityFreezeStatus {
    /** Object type, always `entity_freeze_status`. */
    object: "entity_freeze_status";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** Whether the entity is frozen. */
    frozen: boolean;
    /**
     * Token of the freeze. Sent as `X-Freeze-Token`, it lets a key with `migration:write` write to the frozen entity. Null when the entity is not frozen.
     * Format: uuid.
     */
    freeze_token?: string | null;
    /** When the entity was frozen (ISO 8601, UTC). Null when it is not frozen. */
    frozen_at?: string | null;
    /** Who froze the entity. Null when it is not frozen. */
    frozen_by?: FreezeActor | null;
    /** Why the entity was frozen. Null when no reason was given. */
    reason?: string | null;
    /** Whether the entity was already frozen before the call. */
    idempotent?: boolean;
    /** When the entity was unfrozen (ISO 8601, UTC). Only returned by an unfreeze. */
    unfrozen_at?: string | null;
}
/** Options for freezing the entity. */
export interface CutoverFreezeParams {
    /** Why the entity is frozen. */
    reason?: string | undefined;
}
/** The freeze that the snapshot belongs to. */
export interface CutoverSnapshotParams {
    /**
     * Token of the current freeze.
     * Format: uuid.
     */
    freeze_token: string;
    /** Description of the snapshot. */
    description?: string | undefined;
}
/** A database snapshot and its progress. */
export interface CutoverSnapshot {
    /** Object type, always `rds_snapshot`. */
    object: "rds_snapshot";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** Id of the snapshot. */
    snapshot_id: string;
    /** Id of the database instance. */
    db_instance_id: string;
    /** Whether the snapshot is being created, is available, or failed. */
    status: "creating" | "available" | "failed" | (string & {});
    /** Progress in percent, 0 to 100. */
    percent_progress: number;
    /** When the snapshot was started (ISO 8601, UTC). */
    started_at: string;
    /** When the snapshot should be complete (ISO 8601, UTC). Null when it is not known. */
    estimated_completion_at?: string | null;
    /** Environment of the database, for example `dev`. */
    env: string;
    /** Whether this is a placeholder, without a real snapshot. */
    dev_stub: boolean;
    /**
     * Id of the step in the cutover log.
     * Format: uuid.
     */
    cutover_log_id: string;
}
/** The snapshot and the freeze that the swap is based on. */
export interface CutoverSwapParams {
    /** Id of a complete snapshot. */
    snapshot_id: string;
    /**
     * Token of the current freeze.
     * Format: uuid.
     */
    freeze_token: string;
    /** Version that the Lambda alias should point to. */
    lambda_alias_target_version?: string | undefined;
}
/** Commands for an operator to run. */
export interface CutoverSwapInstructions {
    /** Title of the instructions. */
    title: string;
    /** Command that swaps the Lambda alias. */
    lambda_alias_swap: string;
    /** Command that switches the DNS entries. */
    dns_flip: string;
    /** Command that swaps the Cognito configuration. */
    cognito_swap: string;
    /** What the operator has to confirm. */
    operator_confirms: string;
}
/** The swap commands that were issued. Nothing was switched yet. */
export interface CutoverSwap {
    /** Object type, always `cutover_swap_initiated`. */
    object: "cutover_swap_initiated";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** When the commands were issued (ISO 8601, UTC). */
    swap_emitted_at: string;
    /**
     * Id of the step in the cutover log.
     * Format: uuid.
     */
    cutover_log_id: string;
    /** Id of the snapshot that the swap is based on. */
    snapshot_id: string;
    /** Environment of the entity, for example `dev`. */
    env: string;
    /** The commands for an operator to run. */
    instructions: CutoverSwapInstructions;
}
/** Options for the verification. */
export interface CutoverVerifyParams {
    /** Date to verify the books at (`YYYY-MM-DD`, default today). */
    as_of_date?: string | undefined;
}
/** Result of the trial balance check. */
export interface CutoverVerifyTrialBalance {
    /** Whether debits equal credits. */
    in_balance: boolean;
    /** Difference between debits and credits, in US dollars (decimal). */
    imbalance: number;
    /** Sum of all debits, in US dollars (decimal). */
    total_debit: number;
    /** Sum of all credits, in US dollars (decimal). */
    total_credit: number;
}
/** Total of a subledger. */
export interface CutoverVerifyTotal {
    /** Open amount of the subledger, in US dollars (decimal). */
    total: number;
}
/** A check that failed. */
export interface CutoverVerifyError {
    /** Name of the check. */
    check: string;
    /** Why the check failed. */
    error: string;
}
/** Result of each check. */
export interface CutoverVerifyResults {
    /** Whether debits equal credits. */
    trial_balance: CutoverVerifyTrialBalance;
    /** Open amount of all customers. */
    ar_aging: CutoverVerifyTotal;
    /** Open amount of all vendors. */
    ap_aging: CutoverVerifyTotal;
    /** Number of records of each kind. */
    counts: {
        [key: string]: number;
    };
    /** Checks that failed. */
    errors: CutoverVerifyError[];
}
/** Result of verifying the migrated books. */
export interface CutoverVerification {
    /** Object type, always `cutover_verify_result`. */
    object: "cutover_verify_result";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** When the verification ran (ISO 8601, UTC). */
    verified_at: string;
    /** Whether all checks passed. */
    passed: boolean;
    /**
     * Id of the verification. Pass it to unfreeze within 4 hours.
     * Format: uuid.
     */
    verify_log_id: string;
    /** Result of each check. */
    results: CutoverVerifyResults;
}
/** The verification that allows the unfreeze. */
export interface CutoverUnfreezeParams {
    /**
     * Id of a verification that passed in the last 4 hours.
     * Format: uuid.
     */
    verify_log_id: string;
}
/** Options for rolling the cutover back. */
export interface CutoverRollbackParams {
    /**
     * Token of the current freeze.
     * Format: uuid.
     */
    freeze_token?: string | undefined;
    /** Why the cutover is rolled back. */
    reason?: string | undefined;
}
/** A step of a cutover. Steps are never changed or deleted. */
export interface CutoverLogEntry {
    /**
     * Id of the step.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** What was done. */
    action: "freeze_engaged" | "snapshot_initiated" | "swap_emitted" | "verify_completed" | "cutover_completed" | "rolled_back" | (string & {});
    /** Whether the step is in progress, completed or failed. */
    status: "in_progress" | "completed" | "failed" | (string & {});
    /** When the step was performed (ISO 8601, UTC). */
    performed_at: string;
    /** Id of the database snapshot. Null for other steps. */
    rds_snapshot_id?: string | null;
    /** Status of the database snapshot. Null for other steps. */
    rds_snapshot_status?: string | null;
    /** Results of the verification. Null for other steps. */
    verification_result?: Record<string, unknown> | null;
    /** Why the step failed. Null when it did not. */
    error_text?: string | null;
    /** Notes on the step. Null when empty. */
    notes?: string | null;
    /** Further details of the step. */
    metadata?: Metadata;
    /**
     * Id of the step that this one belongs to. Null when it has none.
     * Format: uuid.
     */
    related_cutover_id?: string | null;
}
/** A page of cutover steps. */
export interface CutoverLog {
    /** Object type, always `list`. */
    object: "list";
    /** The steps on this page. */
    data: CutoverLogEntry[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page: pass it as `starting_after`. Null on the last page. */
    next_cursor: string | null;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** Current state of the cutover. */
export interface CutoverStatus {
    /** Object type, always `cutover_status`. */
    object: "cutover_status";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** Whether the entity is frozen. */
    frozen: boolean;
    /** Last step of the cutover that was reached. `idle` when none is in progress. */
    current_state: "idle" | "frozen" | "snapshot_taken" | "swapped" | "verified" | "completed" | "rolled_back" | (string & {});
    /** When the entity was frozen (ISO 8601, UTC). Null when it is not frozen. */
    frozen_at: string | null;
    /** Why the entity was frozen. Null when it is not frozen or no reason was given. */
    frozen_reason: string | null;
    /** Id of the latest database snapshot. Null before the first one. */
    snapshot_id: string | null;
    /** Latest step of the cutover. Null when nothing was done yet. */
    latest_action: CutoverLogEntry | null;
    /** Most recent steps. */
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
    /** Selling price of one unit, in US dollars (decimal). */
    sell_rate: number;
    /** List price of one unit, in US dollars (decimal). */
    list_price: number;
    /** Discount on the whole line, in US dollars (decimal). */
    discount_amount: number;
    /** Line amount before tax, in US dollars (decimal). */
    line_subtotal: number;
    /** Tax on the line, in US dollars (decimal). */
    tax_amount: number;
    /** Total of the line, in US dollars (decimal): `quantity` × `sell_rate` − `discount_amount` + `tax_amount`, rounded half up to cents. */
    line_total: number;
    /** Cost of one unit, in US dollars (decimal). */
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
    /** When the line item was created (ISO 8601, UTC). */
    created_at: string;
    /** When the line item last changed (ISO 8601, UTC). */
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
    /** Amount that is taxed, in US dollars (decimal). */
    taxable_amount: number;
    /** Tax, in US dollars (decimal). */
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
    /** Percentage from 0 to 100, or an amount in US dollars (decimal). `discount_type` says which. */
    value: number;
    /**
     * Id of the coupon that was applied. Null when none was.
     * Format: uuid.
     */
    coupon_id: string | null;
    /** Effect of the adjustment, in US dollars (decimal). */
    amount: number;
    /** Notes on the adjustment. Null when empty. */
    notes: string | null;
    /** When the adjustment was created (ISO 8601, UTC). */
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
    /** Date of the order (ISO 8601, UTC). */
    order_date: string;
    /** When payment is due (ISO 8601, UTC). Null when it is not set. */
    due_date: string | null;
    /** Date when the customer wants the order shipped (`YYYY-MM-DD`). Null when none was requested. */
    requested_ship_date?: string | null;
    /** Sum of the lines before discounts, shipping, tax and fees, in US dollars (decimal). */
    subtotal: number;
    /** Discounts on lines and on the whole order, in US dollars (decimal). */
    discount_total: number;
    /** Shipping charged to the customer, in US dollars (decimal). */
    shipping_total: number;
    /** Tax, in US dollars (decimal). */
    tax_total: number;
    /** Fees, in US dollars (decimal). */
    fee_total: number;
    /** Total of the order, in US dollars (decimal). */
    order_total: number;
    /** Amount paid so far, in US dollars (decimal). */
    amount_paid: number;
    /** Amount still to be paid, in US dollars (decimal). Only the receivables ledger changes it. */
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
    /** When the last hold was released (ISO 8601, UTC). Null when none was. */
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
    /** When the customer picked up the order (ISO 8601, UTC). Null until then. */
    picked_up_at?: string | null;
    /** When the order was marked as a no-show (ISO 8601, UTC). Null when it was not. */
    pickup_no_show_at?: string | null;
    /** Your own key-value pairs, stored with the order and returned unchanged. */
    metadata: Metadata;
    /** When the order was created (ISO 8601, UTC). */
    created_at: string;
    /** When the order last changed (ISO 8601, UTC). */
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
    /** Selling price of one unit, in US dollars (decimal). By default the price comes from the pricing policies. */
    sell_rate?: number | undefined;
    /** List price of one unit, in US dollars (decimal). */
    list_price?: number | undefined;
    /** Discount on the whole line, in US dollars (decimal). */
    discount_amount?: number | undefined;
    /** Cost of one unit, in US dollars (decimal). Only for purchase orders. */
    cost_rate?: number | undefined;
    /** Notes on the line. */
    notes?: string | undefined;
}
/** A discount on the whole order. */
export interface OrderDiscountParams {
    /** How to read `value`. `flat` and `fixed_amount` both mean a fixed amount. */
    type: "percentage" | "flat" | "fixed_amount";
    /** Percentage from 0 to 100, or an amount in US dollars (decimal). `type` says which. */
    value: number;
}
/** A payment that is charged after the order is stored. */
export interface OrderPaymentParams {
    /** Id of a saved payment method of the account. */
    payment_method_id?: string | undefined;
    /** Amount to charge, in US dollars (decimal). */
    amount: number;
    /** Kind of payment, for example `card`. */
    payment_type?: PaymentKind | undefined;
    /** Whether to capture a card payment right away. */
    auto_capture?: boolean | undefined;
}
/** A document to create together with its lines. If one line fails, nothing is created. */
export interface OrderCreateParams {
    /** Kind of document to create. */
    document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order";
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
    /** Date when the customer wants the order shipped (`YYYY-MM-DD`). */
    requested_ship_date?: string | undefined;
    /** Whether the order ships as freight. */
    ships_freight?: boolean | undefined;
    /** Your own key-value pairs, stored with the order and returned unchanged. */
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
    /** New date when the customer wants the order shipped (`YYYY-MM-DD`). */
    requested_ship_date?: string | undefined;
    /** Whether the order ships as freight. */
    ships_freight?: boolean | undefined;
    /** Your own key-value pairs, stored with the order and returned unchanged. */
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
    /** Selling price of one unit, in US dollars (decimal). By default the price comes from the pricing policies. */
    sell_rate?: number | undefined;
    /** List price of one unit, in US dollars (decimal). */
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
    effect_type: "discount" | "fee";
    /** How to read `value`: a percentage or a fixed amount. */
    discount_type: "percentage" | "fixed_amount";
    /** Percentage from 0 to 100, or an amount in US dollars (decimal). `discount_type` says which. */
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
    /** Whether the hold was released. */
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
    /** When the order was marked as a no-show (ISO 8601, UTC). Null when it was not. */
    pickup_no_show_at?: string | null;
    /** When the customer picked up the order (ISO 8601, UTC). Null until then. */
    picked_up_at?: string | null;
}
/** Response body: the state of the order in `data`. */
export interface OrderPickupEnvelope {
    /** State of the order after the call. */
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
/** A payment from a customer. */
export interface Payment {
    /**
     * Unique id of the payment.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `payment`. */
    object: "payment";
    /**
     * Id of the entity that the payment belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /**
     * Id of the order that was paid, or `null` if the payment is unapplied or pays several invoices.
     * Format: uuid.
     */
    order_id: string | null;
    /** How the customer paid. */
    method: "cash" | "check" | "ach" | "wire" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
    /** Gross amount paid, in US dollars (decimal). Always positive. */
    amount: number;
    /** Amount applied to invoices, in US dollars (decimal). */
    amount_applied: number;
    /** Amount refunded so far, in US dollars (decimal). */
    amount_refunded: number;
    /** Currency of the amounts, as an ISO 4217 code. Always `USD`. */
    currency: string;
    /** Check number, ACH trace or Stripe charge id, or `null`. */
    reference: string | null;
    /** Id of the Stripe PaymentIntent, or `null` if Stripe was not used. */
    stripe_payment_intent_id: string | null;
    /** Id of the saved payment method, or `null` if none was used. */
    payment_method_id: string | null;
    /** State of the payment. `pending`: not completed. `succeeded`: the money was received. `failed`: the charge failed. `refunded` and `partially_refunded`: all or some of it was refunded. `voided`: no longer valid. */
    status: "pending" | "succeeded" | "failed" | "refunded" | "partially_refunded" | "voided" | (string & {});
    /** When the payment was received. ISO 8601, UTC. */
    received_at: string;
    /** Notes on the payment, or `null`. */
    notes: string | null;
    /** Your own key-value pairs, stored with the payment and returned unchanged. */
    metadata: Metadata;
    /** When the payment was created. ISO 8601, UTC. */
    created_at: string;
    /** When the payment was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** Money returned to a customer. */
export interface PaymentRefund {
    /**
     * Unique id of the refund.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `refund`. */
    object: "refund";
    /**
     * Id of the payment.
     * Format: uuid.
     */
    payment_id: string;
    /**
     * Id of the order, or `null`.
     * Format: uuid.
     */
    order_id: string | null;
    /** Amount that was refunded, in US dollars (decimal). */
    amount: number;
    /** Reason for the refund, or `null`. */
    reason: string | null;
    /** State of the refund. The values are not documented. */
    status: string;
    /** When the refund was created. ISO 8601, UTC. */
    created_at: string;
}
/** The part of a credit memo that paid an order. */
export interface CreditApplication {
    /**
     * Unique id of the application.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the credit memo.
     * Format: uuid.
     */
    credit_id: string;
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** Amount that was applied, in US dollars (decimal). */
    amount_applied: number;
    /** Notes on the application, or `null`. */
    notes: string | null;
    /** When the credit was applied. ISO 8601, UTC. */
    applied_at: string;
}
/** A credit that a customer can use to pay orders. */
export interface CreditMemo {
    /**
     * Unique id of the credit memo.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `credit_memo`. */
    object: "credit_memo";
    /**
     * Id of the entity that the credit memo belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Human-readable number of the credit memo. */
    credit_memo_number: string;
    /** Amount of the credit, in US dollars (decimal). */
    amount: number;
    /** Amount applied to orders, in US dollars (decimal). */
    amount_applied: number;
    /** Amount paid out to the customer, in US dollars (decimal). */
    amount_refunded: number;
    /** Why the credit was issued. */
    reason: "return" | "write_off" | "goodwill" | "price_adjustment" | "duplicate_payment" | "other" | (string & {});
    /**
     * Id of the return that the credit was issued for, or `null`.
     * Format: uuid.
     */
    source_return_id: string | null;
    /**
     * Id of the order that the credit was issued for, or `null`.
     * Format: uuid.
     */
    source_order_id: string | null;
    /** State of the credit. `issued`: unused. `partially_applied` and `fully_applied`: some or all of it was used. `voided`: no longer valid. */
    status: "issued" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    /** Notes on the credit memo, or `null`. */
    notes: string | null;
    /** When the credit was issued. ISO 8601, UTC. */
    issued_at: string;
    /** When the credit was voided, or `null` if it was not. ISO 8601, UTC. */
    voided_at: string | null;
    /** When the credit expires, or `null` if it never does. ISO 8601, UTC. */
    expires_at?: string | null;
}
/** All payments on an order. */
export interface OrderPaymentList {
    /** Object type, always `list`. */
    object: "list";
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** The payments. */
    data: Payment[];
    /** Number of payments. */
    count: number;
}
/** Credit memos that match the filters. */
export interface CreditMemoList {
    /** Object type, always `list`. */
    object: "list";
    /** The credit memos. */
    data: CreditMemo[];
    /** Number of credit memos in `data`. */
    count: number;
    /** Credit that the account has left, in US dollars (decimal). Present only when you filter by account. */
    credit_balance?: number;
}
/** How the customer pays. `card` and `ach` are charged through Stripe; the others are only recorded. */
export type PaymentKind = "card" | "ach" | "cash" | "check" | "credit" | "terms" | "wire" | "external" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
/** A payment on an order. Card and ACH payments are charged; cash, check, credit and terms are recorded. Raw card data is rejected. */
export interface OrderPaymentCreateParams {
    /** Amount to pay, in US dollars (decimal). */
    amount: number;
    /** How the customer pays. */
    payment_method?: PaymentKind | undefined;
    /** Alias of `payment_method`. */
    method?: PaymentKind | undefined;
    /** Alias of `payment_method`. */
    payment_type?: PaymentKind | undefined;
    /** Id of a saved payment method. */
    payment_method_id?: string | undefined;
    /** Whether to capture the charge immediately. */
    auto_capture?: boolean | undefined;
    /** Reference of the payment, for example an ACH trace. */
    reference?: string | undefined;
    /** Number on the check. */
    check_number?: string | undefined;
    /** Notes on the payment. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the payment and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** The refund to make. */
export interface PaymentRefundParams {
    /** Amount to refund, in US cents (integer), for example `1250` for 12.50 US dollars. Defaults to the full amount. */
    amount?: number | undefined;
    /** Reason for the refund. */
    reason?: "duplicate" | "fraudulent" | "customer_complaint" | "other" | undefined;
}
/** The result of the action. Its fields are not documented. */
export interface PaymentActionResult {
    [key: string]: unknown;
}
/** The part of a payment that goes to one invoice. */
export interface PaymentApplicationParams {
    /**
     * Id of the invoice.
     * Format: uuid.
     */
    order_id: string;
    /** Amount that goes to the invoice, in US dollars (decimal). */
    amount_applied: number;
}
/** One payment for several invoices. `amount` must equal the sum of the applications, within 0.005 US dollars. */
export interface MultiInvoiceApplyParams {
    /**
     * Id of the customer account that pays.
     * Format: uuid.
     */
    account_id: string;
    /** How the customer pays. */
    payment_method: "check" | "ach" | "wire" | "external" | "cash" | "credit";
    /** Amount of the payment, in US dollars (decimal). It must equal the sum of `amount_applied` over all applications. */
    amount: number;
    /** Invoices to pay. */
    applications: readonly PaymentApplicationParams[];
    /** Number on the check. */
    check_number?: string | undefined;
    /** Date on the check. Format: `YYYY-MM-DD`. */
    check_date?: string | undefined;
    /** ACH trace or wire memo. */
    external_reference?: string | undefined;
    /** Notes on the payment. */
    notes?: string | undefined;
    /** Date on which the payment is posted to the ledger. Defaults to today. Format: `YYYY-MM-DD`. */
    payment_date?: string | undefined;
}
/** The part of a payment that went to one invoice. */
export interface PaymentApplication {
    /**
     * Unique id of the application.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the invoice.
     * Format: uuid.
     */
    order_id: string;
    /** Amount that went to the invoice, in US dollars (decimal). */
    amount_applied: number;
}
/** A payment and the invoices that it paid. */
export type AppliedPayment = Payment & {
    /** The invoices that the payment paid. */
    applications: PaymentApplication[];
};
/** A payment and the invoices that it paid. */
export interface MultiInvoicePayment {
    /**
     * Unique id of the payment.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the payment belongs to.
     * Format: uuid.
     */
    entity_id?: string;
    /** Amount of the payment, in US dollars (decimal). */
    amount: number;
    /** How the customer paid. */
    payment_method?: string;
    /** State of the payment. */
    status?: string;
    /**
     * Id of the journal entry that was posted, or `null`.
     * Format: uuid.
     */
    journal_entry_id?: string | null;
    /** Number of invoices that the payment paid. */
    applied_count: number;
    /** The invoices that the payment paid. */
    applications: PaymentApplication[];
}
/** The payment, and whether it already existed. */
export interface MultiInvoiceApplyResult {
    /** The payment. */
    data: MultiInvoicePayment;
    /** Whether the payment had already been made with this idempotency key. */
    idempotent_replay: boolean;
}
/** A payment on account, not yet applied to an invoice. */
export interface PaymentCreateParams {
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** How the customer pays. */
    payment_method: "check" | "ach" | "wire" | "external" | "cash" | (string & {});
    /** Amount of the payment, in US dollars (decimal). */
    amount: number;
    /** Number on the check. */
    check_number?: string | undefined;
    /** ACH trace or wire memo. */
    external_reference?: string | undefined;
    /** Free-text notes on the payment. */
    notes?: string | undefined;
    /** Date on which the payment is posted to the ledger. Defaults to today. Format: `YYYY-MM-DD`. */
    payment_date?: string | undefined;
}
/** The invoices that an unapplied payment goes to. */
export interface PaymentApplyParams {
    /** Invoices to pay. */
    applications: readonly PaymentApplicationParams[];
    /**
     * Id of the customer account that paid.
     * Format: uuid.
     */
    account_id?: string | undefined;
}
/** One payment of a batch. */
export interface PaymentBatchItem {
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** Amount to pay, in US dollars (decimal). */
    amount: number;
    /** How the customer pays. */
    payment_method: PaymentKind;
    /** Id of a saved payment method. */
    payment_method_id?: string | undefined;
    /** Notes on the payment. */
    notes?: string | undefined;
}
/** Payments to post together. Either all of them are posted or none. */
export interface PaymentBatchParams {
    /** The payments. */
    payments: readonly PaymentBatchItem[];
}
/** The reason for voiding a payment. */
export interface PaymentVoidParams {
    /** Reason for voiding the payment. */
    reason?: string | undefined;
}
/** A credit for a customer account. */
export interface CreditMemoCreateParams {
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /** Amount of the credit, in US dollars (decimal). */
    amount: number;
    /** Reason for the credit. */
    reason?: string | undefined;
    /** What the credit was issued for, for example `return` or `adjustment`. */
    source_type?: string | undefined;
    /**
     * Id of the return or order that the credit was issued for.
     * Format: uuid.
     */
    source_id?: string | undefined;
    /** When the credit expires: a future date or timestamp (ISO 8601, UTC), or a number of days from now. */
    expires_at?: string | number | undefined;
    /** Notes on the credit memo. */
    notes?: string | undefined;
}
/** The order to apply a credit memo to. */
export interface CreditApplyParams {
    /**
     * Id of the order.
     * Format: uuid.
     */
    order_id: string;
    /** Amount to apply, in US dollars (decimal). Defaults to the full available balance. */
    amount?: number | undefined;
    /** Notes on the application. */
    notes?: string | undefined;
}
/** A charge that the customer disputes. */
export interface PaymentDispute {
    /** Unique id of the dispute. */
    id: string;
    /** Object type, always `dispute`. */
    object?: "dispute";
    /**
     * Id of the disputed payment.
     * Format: uuid.
     */
    payment_id?: string;
    /** Disputed amount, in US dollars (decimal). */
    amount?: number;
    /** Reason for the dispute, or `null`. */
    reason?: string | null;
    /** State of the dispute. The values are not documented. */
    status?: string;
    /** When the dispute was created. ISO 8601, UTC. */
    created_at?: string;
}
/** The order or return that a credit memo was issued for. */
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
    /** Your own key-value pairs, stored with the component and returned unchanged. */
    metadata?: Metadata;
    /** When the kit component was created (ISO 8601, UTC). */
    created_at: string;
    /** When the kit component last changed (ISO 8601, UTC). */
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
    /** Default cost of one unit from this vendor, in US dollars (decimal). Null when it is not set. */
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
    /** Price of one unit, in US dollars (decimal). Used by `regular` policies; otherwise null. */
    sell_price: number | null;
    /** List price of one unit, in US dollars (decimal). Used by `multiplier` policies; otherwise null. */
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
    /** When the pricing policy was created (ISO 8601, UTC). */
    created_at: string;
    /**
     * Id of the import batch that created the policy. Null when it was not imported. Only returned when you retrieve a single policy.
     * Format: uuid.
     */
    migration_batch_id?: string | null;
    /** When the policy was imported (ISO 8601, UTC). Null when it was not imported. Only returned when you retrieve a single policy. */
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
    /** Price of one unit, in US dollars (decimal). Null when it is not set. */
    price: number | null;
    /** Cost of one unit, in US dollars (decimal). Null when it is not set. */
    cost: number | null;
    /** Weight of one unit, in `weight_unit`. Null when it is not set. */
    weight: number | null;
    /** Unit of `weight`: pounds, ounces, kilograms or grams. */
    weight_unit: "lb" | "oz" | "kg" | "g" | (string & {});
    /** Whether the variant is in use. */
    is_active: boolean;
    /** Your own key-value pairs, stored with the variant and returned unchanged. */
    metadata: Metadata;
    /** When the variant was created (ISO 8601, UTC). */
    created_at?: string;
    /** When the variant last changed (ISO 8601, UTC). */
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
    /** List price of one unit, in US dollars (decimal). Null when it is not set. */
    list_price: number | null;
    /** Cost of one unit, in US dollars (decimal). Null when it is not set. */
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
    /** Your own key-value pairs, stored with the product and returned unchanged. */
    metadata: Metadata;
    /** When the product was created (ISO 8601, UTC). */
    created_at: string;
    /** When the product last changed (ISO 8601, UTC). */
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
    /** List price of one unit, in US dollars (decimal). */
    list_price?: number | undefined;
    /** Price of one unit, in US dollars (decimal). Takes precedence over `list_price`. */
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
    /** Default cost of one unit from this vendor, in US dollars (decimal). */
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
    /** List price of one unit, in US dollars (decimal). */
    list_price?: number | undefined;
    /** Cost of one unit, in US dollars (decimal). */
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
    /** Your own key-value pairs, stored with the product and returned unchanged. */
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
    /** New list price of one unit, in US dollars (decimal). */
    list_price?: number | undefined;
    /** New cost of one unit, in US dollars (decimal). */
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
    /** Your own key-value pairs, stored with the product and returned unchanged. */
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
    /** The product. */
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
    /** Your own key-value pairs, stored with the component and returned unchanged. */
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
    /** Value of the stock at all locations, in US dollars (decimal). */
    total_value: number;
    /** Stock at each location. */
    by_location: ProductInventoryLocation[];
}
/** Response body: the stock totals in `data`. */
export interface ProductInventoryEnvelope {
    /** The stock totals. */
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
    /** New price of one unit, in US dollars (decimal). */
    price?: number | undefined;
    /** New cost of one unit, in US dollars (decimal). */
    cost?: number | undefined;
    /** New weight of one unit, in `weight_unit`. */
    weight?: number | undefined;
    /** New unit of `weight`: pounds, ounces, kilograms or grams. */
    weight_unit?: "lb" | "oz" | "kg" | "g" | undefined;
    /** Whether the variant is in use. */
    is_active?: boolean | undefined;
    /** Your own key-value pairs, stored with the variant and returned unchanged. */
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
    pricing_type?: "regular" | "multiplier" | undefined;
    /**
     * Smallest quantity that the price applies to (default 1).
     * @default 1
     */
    min_quantity?: number | undefined;
    /** Price of one unit, in US dollars (decimal). For `regular` policies. */
    sell_price?: number | null | undefined;
    /** List price of one unit, in US dollars (decimal). For `multiplier` policies. */
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
    pricing_type?: "regular" | "multiplier" | undefined;
    /** Smallest quantity that the price applies to. */
    min_quantity?: number | undefined;
    /** Price of one unit, in US dollars (decimal). For `regular` policies. */
    sell_price?: number | null | undefined;
    /** List price of one unit, in US dollars (decimal). For `multiplier` policies. */
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
    /** The pricing policy. */
    data: PricingPolicy;
}
/** An order placed with a vendor. */
export interface PurchaseOrder {
    /**
     * Unique id of the purchase order.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `purchase_order`. */
    object: "purchase_order";
    /**
     * Id of the entity that the purchase order belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Human-readable number of the purchase order. */
    readonly po_number: string;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /**
     * Id of the location that the goods are delivered to, or `null`.
     * Format: uuid.
     */
    location_id?: string | null;
    /** State of the purchase order. `draft`: not sent yet. `pending_approval`: waiting for approval. `approved`: may be sent. `sent`: sent to the vendor. `partially_received` and `received`: some or all of the goods arrived. `closed`: finished. `cancelled`: called off. */
    readonly status: "draft" | "pending_approval" | "approved" | "sent" | "partially_received" | "received" | "closed" | "cancelled" | (string & {});
    /** Date of the purchase order. ISO 8601, UTC. */
    po_date: string;
    /** When the goods are expected, or `null` if unknown. ISO 8601, UTC. */
    expected_date?: string | null;
    /**
     * Id of the payment term, or `null`.
     * Format: uuid.
     */
    payment_term_id?: string | null;
    /** Sum of the lines before tax and shipping, in US dollars (decimal). */
    subtotal: number;
    /** Total tax, in US dollars (decimal). */
    tax_total: number;
    /** Total shipping cost, in US dollars (decimal). */
    shipping_total: number;
    /** Total of the purchase order with tax and shipping, in US dollars (decimal). */
    po_total: number;
    /**
     * Currency of all amounts, as an ISO 4217 code. Defaults to `USD`.
     * @default USD
     */
    currency: string;
    /** Notes on the purchase order, or `null`. */
    notes?: string | null;
    /** Internal notes, or `null`. */
    internal_notes?: string | null;
    /** Your own key-value pairs, stored with the purchase order and returned unchanged. */
    metadata?: Metadata;
    /** When the purchase order was created. ISO 8601, UTC. */
    created_at: string;
    /** When the purchase order was last changed. ISO 8601, UTC. */
    updated_at: string;
    /** Lines of the purchase order. Present when expanded. */
    line_items?: OrderItem[];
    /** The vendor account. Present when expanded. */
    vendor?: Account;
    /** Receipts booked against the purchase order. Present when expanded. */
    receipts?: PurchaseOrderReceipt[];
    /** Vendor bills for the purchase order. Present when expanded. */
    bills?: VendorBill[];
}
/** A delivery booked against a purchase order. */
export interface PurchaseOrderReceipt {
    /**
     * Unique id of the receipt.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the purchase order.
     * Format: uuid.
     */
    purchase_order_id: string;
    /** Human-readable number of the receipt. */
    receipt_number?: string;
    /**
     * Id of the location that received the goods, or `null`.
     * Format: uuid.
     */
    location_id?: string | null;
    /** What was received. */
    items: PurchaseOrderReceiptItem[];
    /** Notes on the receipt, or `null`. */
    notes?: string | null;
    /**
     * Id of the journal entry that the receipt posted, or `null` if it posted none.
     * Format: uuid.
     */
    journal_entry_id?: string | null;
    /** When the goods were received. ISO 8601, UTC. */
    received_at: string;
    /** When the receipt was created. ISO 8601, UTC. */
    created_at: string;
}
/** The received quantity of one product. */
export interface PurchaseOrderReceiptItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the purchase order line, or `null`.
     * Format: uuid.
     */
    order_item_id?: string | null;
    /** Quantity that was received. */
    quantity_received: number;
    /** Cost per unit, in US dollars (decimal). */
    unit_cost?: number;
}
/** One page of purchase orders. */
export interface PurchaseOrderList {
    /** Object type, always `list`. */
    object: "list";
    /** The purchase orders on this page. */
    data: PurchaseOrder[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** A product to order. */
export interface PurchaseOrderCreateItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity to order. */
    quantity: number;
    /** Cost per unit, in US dollars (decimal). Defaults to the best purchase pricing policy. */
    unit_cost?: number | undefined;
}
/** A purchase order with its lines. */
export interface PurchaseOrderCreateParams {
    /**
     * Id of an account of type `vendor`.
     * Format: uuid.
     */
    vendor_id: string;
    /** Lines of the purchase order. You can pass an empty list and add lines later; the first line that you add sends the order to the vendor. */
    items: readonly PurchaseOrderCreateItem[];
    /**
     * Id of the location that the goods are delivered to.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /**
     * Id of the payment term.
     * Format: uuid.
     */
    payment_term_id?: string | undefined;
    /** Date on which the goods are expected. Format: `YYYY-MM-DD`. */
    expected_date?: string | undefined;
    /** Notes on the purchase order. */
    notes?: string | undefined;
}
/** The reason for a cancellation. */
export interface PurchaseOrderCancelParams {
    /** Reason for the cancellation. It is stored in the activity log. */
    reason?: string | undefined;
}
/** A line to add to a purchase order. */
export interface PurchaseOrderItemsCreateParams {
    /**
     * Id of the product. It cannot be a kit. For a variant parent, pass `variant_id` as well.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity to order. */
    quantity: number;
    /**
     * Id of the variant. Required when the product is a variant parent.
     * Format: uuid.
     */
    variant_id?: string | undefined;
    /** Cost per unit, in US dollars (decimal). Defaults to the best purchase pricing policy. */
    unit_cost?: number | undefined;
    /**
     * Id of the purchase pricing policy that sets the price of the line.
     * Format: uuid.
     */
    purchase_policy_id?: string | undefined;
    /**
     * Position of the line in the order. Defaults to `0`.
     * @default 0
     */
    sort_order?: number | undefined;
}
/** The received quantity of one product. */
export interface PurchaseOrderReceiveItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /** Quantity that was received. */
    quantity_received: number;
}
/** What was received. */
export interface PurchaseOrderReceiveParams {
    /** Received products with their quantities. */
    items: readonly PurchaseOrderReceiveItem[];
    /** Whether to create a draft vendor bill for the received goods. */
    create_bill?: boolean | undefined;
    /** Notes on the receipt. */
    notes?: string | undefined;
}
/** The receipt, and the vendor bill if you asked for one. */
export interface PurchaseOrderReceiveResult {
    /** The receipt. */
    receipt: PurchaseOrderReceipt;
    /** Vendor bill for the received goods, or `null` if none was created. */
    auto_bill?: VendorBill | null;
    /** Why no bill was created, or `null`. The receipt is booked anyway. */
    auto_bill_error?: string | null;
}
/** What to do with the pending revision notice. */
export interface PurchaseOrderNotifyRevisionParams {
    /** Action to take. `skip` dismisses the notice without sending an email to the vendor. */
    action: "skip";
}
/** The decision about a revision notice. */
export interface PurchaseOrderRevisionNotice {
    /** Whether the notice was dismissed. */
    skipped: boolean;
    /** How many times the purchase order has been revised. */
    revision_count: number;
}
/** How to send the purchase order by email. */
export interface PurchaseOrderSendToVendorParams {
    /**
     * Key of the email template. `po_revised` tells the vendor about a revision.
     * @example po_revised
     */
    template_key_override?: string | undefined;
    /** Email address to use instead of the vendor's own. */
    email?: string | undefined;
}
/** An invoice from a vendor. */
export interface VendorBill {
    /**
     * Unique id of the vendor bill.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `vendor_bill`. */
    object: "vendor_bill";
    /**
     * Id of the entity that the vendor bill belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Number of the bill, assigned in sequence within the entity. */
    readonly bill_number: string;
    /** Invoice number that the vendor assigned, or `null`. */
    vendor_invoice_number?: string | null;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /**
     * Id of the purchase order that the bill is for, or `null` if not set.
     * Format: uuid.
     */
    po_id?: string | null;
    /** State of the bill. `draft`: not submitted. `pending_approval`: waiting for approval. `approved`: ready to be paid. `partially_paid` and `paid`: some or all of it is paid. `rejected`: approval was refused. `voided`: no longer valid. `written_off`: the open balance was written off. */
    readonly status: "draft" | "pending_approval" | "approved" | "partially_paid" | "paid" | "rejected" | "voided" | "written_off" | (string & {});
    /** Date of the bill. Format: `YYYY-MM-DD`. */
    bill_date: string;
    /** Date on which payment is due, or `null`. Format: `YYYY-MM-DD`. */
    due_date?: string | null;
    /** Sum of the lines before tax and shipping, in US dollars (decimal). */
    subtotal: number;
    /** Total tax, in US dollars (decimal). */
    tax_total: number;
    /** Total shipping cost, in US dollars (decimal). */
    shipping_total: number;
    /** Total of the bill with tax and shipping, in US dollars (decimal). */
    bill_total: number;
    /** Amount paid so far, in US dollars (decimal). */
    amount_paid: number;
    /** Amount that is still open, in US dollars (decimal). */
    balance_due: number;
    /**
     * Currency of all amounts, as an ISO 4217 code. Defaults to `USD`.
     * @default USD
     */
    currency: string;
    /**
     * Id of the payment term, or `null`.
     * Format: uuid.
     */
    payment_term_id?: string | null;
    /** Notes on the bill, or `null`. */
    notes?: string | null;
    /** Your own key-value pairs, stored with the vendor bill and returned unchanged. */
    metadata?: Metadata;
    /** When the vendor bill was created. ISO 8601, UTC. */
    created_at: string;
    /** When the vendor bill was last changed. ISO 8601, UTC. */
    updated_at: string;
    /** Lines of the bill. Present when expanded. */
    lines?: VendorBillLine[];
    /** Payments made on the bill. Present when expanded. */
    payments?: ApPayment[];
    /** Journal entries that the bill posted. Present when expanded. */
    gl_entries?: JournalEntry[];
    /** The vendor account. Present when expanded. */
    vendor?: Account;
    /** The purchase order, or `null` if not set. Present when expanded. */
    purchase_order?: PurchaseOrder | null;
}
/** One line of a vendor bill. */
export interface VendorBillLine {
    /**
     * Unique id of the line.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the bill that the line belongs to.
     * Format: uuid.
     */
    bill_id: string;
    /** Text of the line, or `null`. */
    description?: string | null;
    /**
     * Id of the product, or `null` on a line without goods.
     * Format: uuid.
     */
    product_id?: string | null;
    /** Billed quantity, or `null`. */
    quantity?: number | null;
    /** Cost per unit, in US dollars (decimal), or `null`. */
    unit_cost?: number | null;
    /** Tax rate as a fraction, for example `0.0825` for 8.25 %, or `null`. */
    tax_rate?: number | null;
    /**
     * Id of the expense GL account, or `null`.
     * Format: uuid.
     */
    gl_account_id?: string | null;
    /** Line amount without tax, in US dollars (decimal). */
    amount: number;
    /** The product, or `null` on a line without goods. Present when expanded. */
    product?: Product | null;
}
/** One page of vendor bills. */
export interface VendorBillList {
    /** Object type, always `list`. */
    object: "list";
    /** The vendor bills on this page. */
    data: VendorBill[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** A line of the bill. */
export interface VendorBillCreateItem {
    /** Text of the line. */
    description?: string | undefined;
    /** Line amount without tax, in US dollars (decimal). Defaults to `quantity` × `unit_cost`, or to the amount on the purchase order. */
    amount?: number | undefined;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id?: string | undefined;
    /** Billed quantity. */
    quantity?: number | undefined;
    /** Cost per unit, in US dollars (decimal). */
    unit_cost?: number | undefined;
    /** Tax rate as a fraction, for example `0.0825` for 8.25 %. */
    tax_rate?: number | undefined;
    /**
     * Id of the expense GL account. Defaults to the entity's expense account.
     * Format: uuid.
     */
    gl_account_id?: string | undefined;
}
/** A vendor bill with its lines. */
export interface VendorBillCreateParams {
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** Date of the bill. Defaults to today. Format: `YYYY-MM-DD`. */
    bill_date?: string | undefined;
    /** Lines of the bill. Defaults to what was received on the purchase order and is not yet billed. */
    items?: readonly VendorBillCreateItem[] | undefined;
    /**
     * Id of the purchase order that the bill is for.
     * Format: uuid.
     */
    po_id?: string | undefined;
    /** Date on which payment is due. Defaults to the date from the vendor's payment term. Format: `YYYY-MM-DD`. */
    due_date?: string | undefined;
    /** Invoice number that the vendor assigned. */
    vendor_invoice_number?: string | undefined;
    /** Notes on the bill. */
    notes?: string | undefined;
    /** Posts nothing to the general ledger. Meant for data migration; requires the scope `migration:write`. */
    suppress_gl?: boolean | undefined;
}
/** The reason for a rejection. */
export interface VendorBillRejectParams {
    /** Reason for the rejection. */
    reason?: string | undefined;
}
/** Optional notes on the approval. */
export interface VendorBillApproveParams {
    /** Notes on the approval. */
    notes?: string | undefined;
}
/** The reason for a write-off. */
export interface VendorBillWriteOffParams {
    /** Reason for the write-off. */
    reason: string;
    /** Notes on the write-off. */
    notes?: string | undefined;
    /**
     * Idempotency key as a UUID. It takes precedence over the header.
     * Format: uuid.
     */
    idempotency_key?: string | undefined;
}
/** The result of a write-off. */
export interface VendorBillWriteOffResult {
    /** Whether the balance was written off. */
    success: boolean;
    /**
     * Id of the vendor bill.
     * Format: uuid.
     */
    id: string;
    /** Number of the vendor bill. */
    bill_number: string;
    /** Amount that was written off, in US dollars (decimal). */
    amount_written_off: number;
    /** New state of the bill: `written_off`, which is final. */
    new_status: string;
    /**
     * Id of the journal entry that was posted, or `null`.
     * Format: uuid.
     */
    journal_entry_id: string | null;
}
/** The write-off, wrapped in `data`. */
export interface VendorBillWriteOffEnvelope {
    /** The result of the write-off. */
    data: VendorBillWriteOffResult;
}
/** A payment to a vendor. */
export interface ApPayment {
    /**
     * Unique id of the payment.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `ap_payment`. */
    object: "ap_payment";
    /**
     * Id of the entity that the payment belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /**
     * Id of the vendor bill that was paid, or `null` for a batch or a payment on account.
     * Format: uuid.
     */
    bill_id?: string | null;
    /**
     * Id of the payment batch, or `null` if the payment is not part of one.
     * Format: uuid.
     */
    batch_id?: string | null;
    /** How the vendor is paid. */
    method: "check" | "ach" | "wire" | "credit_card" | "cash" | "other" | (string & {});
    /** Amount paid, in US dollars (decimal). */
    amount: number;
    /**
     * Currency of the amount, as an ISO 4217 code. Defaults to `USD`.
     * @default USD
     */
    currency: string;
    /** Check number, ACH trace or wire memo, or `null`. */
    reference?: string | null;
    /** State of the payment. `pending`: not sent yet. `sent`: on its way. `cleared`: it left the bank account. `voided`: no longer valid. `returned`: it came back. */
    readonly status: "pending" | "sent" | "cleared" | "voided" | "returned" | (string & {});
    /** Date of the payment. Format: `YYYY-MM-DD`. */
    payment_date: string;
    /** Date on which the payment cleared the bank, or `null`. Format: `YYYY-MM-DD`. */
    cleared_date?: string | null;
    /** Notes on the payment, or `null`. */
    notes?: string | null;
    /** Your own key-value pairs, stored with the payment and returned unchanged. */
    metadata?: Metadata;
    /** When the payment was created. ISO 8601, UTC. */
    created_at: string;
    /** The vendor account. Present when expanded. */
    vendor?: Account;
    /** The paper check, or `null` if it was not paid by check. Present when expanded. */
    check?: Check | null;
    /** The journal entry, or `null` if none was posted. Present when expanded. */
    journal_entry?: JournalEntry | null;
    /** The vendor bills that were paid. Present when expanded. */
    bills?: VendorBill[];
    /** The bank account that the money left, or `null`. Present when expanded. */
    bank_account?: BankAccount | null;
}
/** A paper check for a payment to a vendor. */
export interface Check {
    /**
     * Unique id of the check.
     * Format: uuid.
     */
    id: string;
    /** Number on the check. */
    check_number: string;
    /**
     * Id of the payment, or `null`.
     * Format: uuid.
     */
    ap_payment_id?: string | null;
    /** Amount of the check, in US dollars (decimal). */
    amount: number;
    /** Name of the recipient, or `null`. */
    payee?: string | null;
    /** State of the check. The values are not documented. */
    status: string;
    /** When the check was issued, or `null` if it has not been. ISO 8601, UTC. */
    issued_at?: string | null;
}
/** One page of payments to vendors. */
export interface ApPaymentList {
    /** Object type, always `list`. */
    object: "list";
    /** The payments on this page. */
    data: ApPayment[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** The part of the payment that goes to one bill. */
export interface ApPaymentCreateBill {
    /**
     * Id of the vendor bill.
     * Format: uuid.
     */
    bill_id: string;
    /** Amount to apply to the bill, in US dollars (decimal). */
    amount: number;
}
/** A payment to a vendor. */
export interface ApPaymentCreateParams {
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** How the vendor is paid. */
    method: "check" | "ach" | "wire" | "credit_card" | "cash" | "other" | (string & {});
    /** Amount that leaves the bank account, in US dollars (decimal). Pass 0 when vendor credits cover the whole sum. */
    amount: number;
    /**
     * Id of the bill to pay, if there is only one.
     * Format: uuid.
     */
    bill_id?: string | undefined;
    /** Bills to pay, if there are several. Their amounts must add up to `amount` plus the vendor credits used. */
    bills?: readonly ApPaymentCreateBill[] | undefined;
    /** Ids of the vendor credits to use for this payment. */
    vendor_credit_ids?: readonly string[] | undefined;
    /**
     * Id of the bank account that the money leaves. Defaults to the account with `is_ap_account`.
     * Format: uuid.
     */
    bank_account_id?: string | undefined;
    /** Date of the payment. Defaults to today. Format: `YYYY-MM-DD`. */
    payment_date?: string | undefined;
    /** Check number, ACH trace or wire memo. */
    reference?: string | undefined;
    /** Notes on the payment. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the ap payment and returned unchanged. */
    metadata?: Metadata | undefined;
    /** Posts nothing to the general ledger. Requires the scope `migration:write`. */
    suppress_gl?: boolean | undefined;
    /** Records the payment without moving money through Plaid. Requires the scope `migration:write`. */
    skip_plaid?: boolean | undefined;
    /** Idempotency key that is stored with the payment. Requires the scope `migration:write`. */
    idempotency_key?: string | undefined;
}
/** Money paid to a vendor before the bill. */
export interface VendorPrepayment {
    /**
     * Unique id of the prepayment.
     * Format: uuid.
     */
    id: string;
    /** Human-readable number, for example `VPREP-0000001`. */
    prepayment_number: string;
    /** Amount paid in advance, in US dollars (decimal). */
    amount: number;
    /** Amount applied to bills so far, in US dollars (decimal). */
    applied_amount: number;
    /** Amount that is not applied yet, in US dollars (decimal). */
    balance: number;
    /** State of the prepayment. `active`: nothing is applied. `partially_applied` and `fully_applied`: some or all of it is applied to bills. `refunded`: the vendor paid it back. `voided`: no longer valid. */
    status: "active" | "partially_applied" | "fully_applied" | "refunded" | "voided" | (string & {});
    /** How the vendor was paid. */
    payment_method: string;
    /** When the vendor was paid. ISO 8601, UTC. */
    payment_date: string;
    /** Note on the prepayment, or `null`. */
    note?: string | null;
    /**
     * Id of the journal entry that was posted, or `null`.
     * Format: uuid.
     */
    journal_entry_id?: string | null;
    /** When the prepayment was created. ISO 8601, UTC. */
    created_at: string;
    /** Name of the vendor, or `null`. */
    vendor_name?: string | null;
}
/** Totals over all prepayments in the list. */
export interface VendorPrepaymentListMeta {
    /** Number of prepayments. */
    count: number;
    /** Sum of all balances that are not applied yet, in US dollars (decimal). */
    total_unapplied_balance: number;
}
/** All prepayments to one vendor, with totals. */
export interface VendorPrepaymentList {
    /** The prepayments. */
    data: VendorPrepayment[];
    /** Totals over the list. */
    meta: VendorPrepaymentListMeta;
}
/** A prepayment to record. */
export interface VendorPrepaymentCreateParams {
    /** Amount paid in advance, in US dollars (decimal). */
    amount: number;
    /** How the vendor was paid. */
    payment_method: "cash" | "check" | "card" | "ach" | "external" | "wire" | "other";
    /** Date of the payment. `null` or omitted means today. Format: `YYYY-MM-DD`. */
    payment_date?: string | null | undefined;
    /** Note on the prepayment. */
    note?: string | null | undefined;
    /** Id of a saved payment method of the vendor account. */
    payment_method_id?: string | undefined;
    /**
     * Id of the bank account that the money leaves. Defaults to the account with `is_ap_account`.
     * Format: uuid.
     */
    bank_account_id?: string | undefined;
    /** Idempotency key. The header takes precedence over it. */
    idempotency_key?: string | undefined;
}
/** A prepayment that was just recorded. */
export interface VendorPrepaymentRecord {
    /**
     * Unique id of the prepayment.
     * Format: uuid.
     */
    prepayment_id: string;
    /** Human-readable number, for example `VPREP-0000001`. */
    prepayment_number: string;
    /** Amount paid in advance, in US dollars (decimal). */
    amount: number;
    /** Amount applied to bills so far, in US dollars (decimal). */
    applied_amount: number;
    /** Amount that is not applied yet, in US dollars (decimal). */
    balance: number;
    /** State of the prepayment. */
    status: string;
    /** How the vendor was paid. */
    payment_method: string;
    /** When the vendor was paid. ISO 8601, UTC. */
    payment_date: string;
    /**
     * Id of the journal entry that was posted.
     * Format: uuid.
     */
    journal_entry_id: string;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /**
     * Id of the entity that the prepayment belongs to.
     * Format: uuid.
     */
    entity_id: string;
}
/** The recorded prepayment, wrapped in `data`. */
export interface VendorPrepaymentRecordEnvelope {
    /** The prepayment. */
    data: VendorPrepaymentRecord;
}
/** The bill to apply a prepayment to. */
export interface VendorPrepaymentApplyParams {
    /**
     * Id of the vendor bill.
     * Format: uuid.
     */
    bill_id: string;
    /** Amount to apply, in US dollars (decimal). `null` or omitted applies the smaller of the prepayment's balance and the bill's balance due. */
    amount?: number | null | undefined;
}
/** The part of a prepayment that was applied to a bill. */
export interface VendorPrepaymentApplication {
    /**
     * Unique id of the application.
     * Format: uuid.
     */
    application_id: string;
    /**
     * Id of the prepayment.
     * Format: uuid.
     */
    prepayment_id: string;
    /** Human-readable number of the prepayment. */
    prepayment_number: string;
    /** Balance of the prepayment after the application, in US dollars (decimal). */
    prepayment_balance: number;
    /** Balance due on the bill after the application, in US dollars (decimal). */
    bill_balance_due: number;
    /** Amount that was applied, in US dollars (decimal). */
    amount_applied: number;
    /**
     * Id of the journal entry that was posted.
     * Format: uuid.
     */
    journal_entry_id: string;
}
/** The application, wrapped in `data`. */
export interface VendorPrepaymentApplicationEnvelope {
    /** The application. */
    data: VendorPrepaymentApplication;
}
/** How much the vendor pays back. */
export interface VendorPrepaymentRefundParams {
    /** Amount that the vendor pays back, in US dollars (decimal). `null` or omitted means the whole unapplied balance. */
    refund_amount?: number | null | undefined;
    /** Reason for the refund. */
    reason?: string | null | undefined;
}
/** A refund from the vendor. */
export interface VendorPrepaymentRefund {
    /**
     * Id of the prepayment.
     * Format: uuid.
     */
    prepayment_id: string;
    /** Human-readable number of the prepayment. */
    prepayment_number: string;
    /** Amount that the vendor paid back, in US dollars (decimal). */
    refund_amount: number;
    /** New state of the prepayment. `refunded` once nothing is left. */
    prepayment_status: string;
    /** Balance of the prepayment after the refund, in US dollars (decimal). */
    prepayment_balance: number;
    /**
     * Id of the journal entry that was posted.
     * Format: uuid.
     */
    journal_entry_id: string;
}
/** The refund, wrapped in `data`. */
export interface VendorPrepaymentRefundEnvelope {
    /** The refund. */
    data: VendorPrepaymentRefund;
}
/** A credit from a vendor, as lists and retrievals return it. */
export interface VendorCredit {
    /**
     * Unique id of the vendor credit.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `vendor_credit`. */
    object: "vendor_credit";
    /**
     * Id of the entity that the vendor credit belongs to.
     * Format: uuid.
     */
    readonly entity_id: string;
    /** Human-readable number of the credit. */
    readonly credit_number: string;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** Amount of the credit, in US dollars (decimal). */
    amount: number;
    /** Amount used in payments so far, in US dollars (decimal). */
    readonly amount_applied: number;
    /** Why the vendor granted the credit. */
    reason: "return" | "price_adjustment" | "duplicate_payment" | "rebate" | "other" | (string & {});
    /**
     * Id of the vendor return behind the credit, or `null` if not set.
     * Format: uuid.
     */
    source_vendor_return_id?: string | null;
    /** State of the credit. `issued`: unused. `partially_applied` and `fully_applied`: some or all of it was used. `voided`: no longer valid. */
    readonly status: "issued" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    /** When the credit was issued. ISO 8601, UTC. */
    readonly issued_at: string;
    /** Notes on the credit, or `null`. */
    notes?: string | null;
    /** The vendor account. Present when expanded. */
    vendor?: Account;
    /** The vendor return behind the credit, or `null` if not set. Present when expanded. */
    source?: VendorReturn | null;
    /** Payments that used the credit. Present when expanded. */
    applications?: VendorCreditApplication[];
}
/** The part of a vendor credit that a payment used. */
export interface VendorCreditApplication {
    /**
     * Unique id of the application.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the vendor credit.
     * Format: uuid.
     */
    vendor_credit_id: string;
    /**
     * Id of the vendor bill that was paid, or `null`.
     * Format: uuid.
     */
    bill_id?: string | null;
    /**
     * Id of the payment that used the credit, or `null`.
     * Format: uuid.
     */
    ap_payment_id?: string | null;
    /** Amount that was used, in US dollars (decimal). */
    amount_applied: number;
    /** When the application was created. ISO 8601, UTC. */
    created_at: string;
}
/** One page of vendor credits. */
export interface VendorCreditList {
    /** Object type, always `list`. */
    object: "list";
    /** The vendor credits on this page. */
    data: VendorCredit[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** A vendor credit to record. */
export interface VendorCreditCreateParams {
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** Amount of the credit, in US dollars (decimal). */
    amount: number;
    /** Reason for the credit. */
    reason?: string | null | undefined;
    /**
     * Where the credit comes from. Defaults to `manual`.
     * @default manual
     */
    source_type?: "manual" | "vendor_return" | "price_adjustment" | "rebate" | "duplicate_payment" | "other" | undefined;
    /**
     * Id of the vendor return or bill behind the credit. With it, repeating the call returns the existing credit instead of creating another.
     * Format: uuid.
     */
    source_id?: string | null | undefined;
    /** When the credit expires; must be in the future. `null` means never. Defaults to the entity's setting. ISO 8601, UTC. */
    expires_at?: string | null | undefined;
    /** Notes on the credit. */
    notes?: string | null | undefined;
}
/** A vendor credit as returned when you create it. Unlike elsewhere, amounts are decimal strings. */
export interface VendorCreditLedger {
    /**
     * Unique id of the vendor credit.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the entity that the vendor credit belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** Human-readable number of the credit. */
    credit_number: string;
    /** Amount of the credit, in US dollars, as a decimal string such as `12.50`. */
    amount: string;
    /** Amount that is not used yet, in US dollars, as a decimal string such as `12.50`. */
    remaining_amount: string;
    /** Where the credit comes from. */
    source_type: "manual" | "vendor_return" | "price_adjustment" | "rebate" | "duplicate_payment" | "other" | (string & {});
    /**
     * Id of the vendor return or bill behind the credit, or `null`.
     * Format: uuid.
     */
    source_id?: string | null;
    /** State of the credit. `open` for a new one. */
    status: string;
    /** When the credit expires, or `null` if it never does. ISO 8601, UTC. */
    expires_at?: string | null;
    /** Whether the credit already existed for this source. The response then shows the existing one. */
    idempotent?: boolean;
    /** When the vendor credit was created. ISO 8601, UTC. */
    created_at: string;
    /** When the vendor credit was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** The new vendor credit, wrapped in `data`. */
export interface VendorCreditLedgerEnvelope {
    /** The vendor credit. */
    data: VendorCreditLedger;
}
/** The error response that points to the right call. */
export interface VendorCreditApplyRefused {
    /** Machine-readable error code. */
    error: string;
    /** The same value as `error`. */
    code: string;
    /** One sentence that says which call to use instead. */
    hint: string;
}
/** Totals of one GL account. */
export interface ReconciliationTrialBalanceRow {
    /**
     * Id of the GL account.
     * Format: uuid.
     */
    account_id: string;
    /** Number of the GL account. */
    account_number: string;
    /** Name of the GL account. */
    account_name: string;
    /** Sum of all debits, in US dollars (decimal). */
    debit_total: number;
    /** Sum of all credits, in US dollars (decimal). */
    credit_total: number;
    /** Debits minus credits, in US dollars (decimal). */
    balance: number;
}
/** Totals over all GL accounts. */
export interface ReconciliationTrialBalanceTotals {
    /** Sum of all debits, in US dollars (decimal). */
    debit_total?: number;
    /** Sum of all credits, in US dollars (decimal). */
    credit_total?: number;
    /** Debits minus credits, in US dollars (decimal); 0 when the books balance. */
    balance: number;
}
/** All GL accounts with their totals. */
export interface ReconciliationTrialBalance {
    /** Object type, always `trial_balance`. */
    object: "trial_balance";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** Date of the totals. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** Name of the other system that the totals are limited to, or `null`. */
    external_source: string | null;
    /** One row per GL account. */
    rows: ReconciliationTrialBalanceRow[];
    /** Totals over all rows. */
    totals: ReconciliationTrialBalanceTotals;
}
/** Open amounts of one customer or vendor, by age. */
export interface ReconciliationAgingRow {
    /**
     * Id of the customer or vendor account.
     * Format: uuid.
     */
    id: string;
    /** Name of the customer or vendor. */
    name: string;
    /** Amount that is not yet due, in US dollars (decimal). */
    current: number;
    /** Amount that is 1 to 30 days overdue, in US dollars (decimal). */
    days_1_30: number;
    /** Amount that is 31 to 60 days overdue, in US dollars (decimal). */
    days_31_60: number;
    /** Amount that is 61 to 90 days overdue, in US dollars (decimal). */
    days_61_90: number;
    /** Amount that is more than 90 days overdue, in US dollars (decimal). */
    days_over_90: number;
    /** Total open amount, in US dollars (decimal). */
    total: number;
}
/** Totals over all rows. */
export interface ReconciliationAgingTotals {
    /** Total that is not yet due, in US dollars (decimal). */
    current: number;
    /** Total that is 1 to 30 days overdue, in US dollars (decimal). */
    days_1_30: number;
    /** Total that is 31 to 60 days overdue, in US dollars (decimal). */
    days_31_60: number;
    /** Total that is 61 to 90 days overdue, in US dollars (decimal). */
    days_61_90: number;
    /** Total that is more than 90 days overdue, in US dollars (decimal). */
    days_over_90: number;
    /** Total open amount, in US dollars (decimal). */
    total: number;
}
/** What customers owe, by age. */
export interface ReconciliationArAging {
    /** Object type, always `ar_aging`. */
    object: "ar_aging";
    /** Date of the report. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** One row per customer. */
    customers: ReconciliationAgingRow[];
    /** Totals over all customers. */
    totals: ReconciliationAgingTotals;
}
/** What the entity owes its vendors, by age. */
export interface ReconciliationApAging {
    /** Object type, always `ap_aging`. */
    object: "ap_aging";
    /** Date of the report. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** One row per vendor. */
    vendors: ReconciliationAgingRow[];
    /** Totals over all vendors. */
    totals: ReconciliationAgingTotals;
}
/** Quantity and value of one product at one location. */
export interface ReconciliationInventoryRow {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the location, or `null`.
     * Format: uuid.
     */
    location_id: string | null;
    /** Quantity in stock. */
    quantity: number;
    /** Value of that quantity, in US dollars (decimal). */
    total_value: number;
}
/** The value of the inventory. */
export interface ReconciliationInventoryValuation {
    /** Object type, always `inventory_valuation`. */
    object?: "inventory_valuation";
    /** Date of the valuation. Format: `YYYY-MM-DD`. */
    as_of_date?: string;
    /** Costing method. `fifo`: first in, first out. `avg`: average cost. `lot_cost`: cost of each lot. */
    method?: "fifo" | "avg" | "lot_cost" | (string & {});
    /**
     * Id of the only location that was valued, or `null` for all locations.
     * Format: uuid.
     */
    location_id?: string | null;
    /** One row per product and location. */
    rows?: ReconciliationInventoryRow[];
    /** Total value of the inventory, in US dollars (decimal). */
    total_value: number;
}
/** The balance of one bank account. */
export interface ReconciliationCashAccount {
    /**
     * Id of the bank account.
     * Format: uuid.
     */
    bank_account_id: string;
    /** Name of the bank account. */
    account_name: string;
    /** Balance in the general ledger, in US dollars (decimal). */
    gl_balance: number;
}
/** Balances of all bank accounts. */
export interface ReconciliationCashBalance {
    /** Object type, always `cash_balance`. */
    object: "cash_balance";
    /** Date of the balances. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** One entry per bank account. */
    accounts: ReconciliationCashAccount[];
    /** Sum of all balances in the general ledger, in US dollars (decimal). */
    total_gl_balance: number;
}
/** The number of records of each kind. */
export interface ReconciliationCounts {
    /** Object type, always `counts`. */
    object: "counts";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** Number of records by kind, for example `accounts`, `products`, `orders` or `journal_entries`. */
    counts: {
        [key: string]: number;
    };
}
/** Figures from the old system to compare with. */
export interface ReconciliationCompareParams {
    /** Date of the comparison. Defaults to today. Format: `YYYY-MM-DD`. */
    as_of_date?: string | undefined;
    /** Name of the old system. */
    external_source?: string | undefined;
    /** Expected balances of GL accounts. */
    trial_balance?: readonly ReconciliationCompareAccount[] | undefined;
    /** Expected total of accounts receivable, in US dollars (decimal). */
    ar_aging_total?: number | undefined;
    /** Expected total of accounts payable, in US dollars (decimal). */
    ap_aging_total?: number | undefined;
    /** Expected value of the inventory, in US dollars (decimal). */
    inventory_value?: number | undefined;
    /** Expected sum of all bank balances, in US dollars (decimal). */
    cash_balance?: number | undefined;
    /** Expected number of records by kind. */
    counts?: {
        [key: string]: number;
    } | undefined;
}
/** The balance that a GL account should have. */
export interface ReconciliationCompareAccount {
    /** Number of the GL account. */
    account_number: string;
    /** Expected balance, debits minus credits, in US dollars (decimal). */
    balance: number;
}
/** One figure that differs. */
export interface ReconciliationDelta {
    /** Which figure was compared: `trial_balance`, `ar_aging`, `ap_aging`, `inventory_valuation`, `cash_balance` or `counts`. */
    check: string;
    /** Account number or kind of record, or `null` where the check has only one figure. */
    key?: string | null;
    /** Expected value: an amount in US dollars (decimal), or a number of records for `counts`. */
    expected: number;
    /** Value in Arcus, in the same unit. */
    actual: number;
    /** Actual value minus expected value, in the same unit. */
    delta: number;
}
/** The differences between the two systems. */
export interface ReconciliationComparison {
    /** Object type, always `reconciliation_compare`. */
    object: "reconciliation_compare";
    /**
     * Id of the entity.
     * Format: uuid.
     */
    entity_id: string;
    /** Date of the comparison. Format: `YYYY-MM-DD`. */
    as_of_date: string;
    /** Whether nothing differs. */
    matched: boolean;
    /** The figures that differ. */
    deltas: ReconciliationDelta[];
}
/** A return authorization (RMA) for goods that a customer sends back. */
export interface Return {
    /**
     * Unique id of the return.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `return`. */
    object: "return";
    /**
     * Id of the entity that the return belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /** Human-readable number of the return. */
    return_number: string;
    /** State of the return. Only actions change it. `authorized`: the customer may send the goods. `expected`: the goods are on their way. `received`: the goods arrived. `inspecting`: under inspection. `restocked`: back in stock. `written_off`: not put back in stock. `sent_to_vendor`: passed on to the vendor. `closed`: finished. `cancelled`: called off. */
    status: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | (string & {});
    /**
     * Id of the order that the goods were sold on.
     * Format: uuid.
     */
    original_order_id: string;
    /**
     * Id of the customer account.
     * Format: uuid.
     */
    account_id: string;
    /**
     * Id of the vendor account that the goods are sent on to, or `null`.
     * Format: uuid.
     */
    vendor_id?: string | null;
    /** Authorization number from the vendor, or `null`. */
    vendor_rma_number?: string | null;
    /** Whether the goods must be inspected before they are restocked. */
    inspection_required?: boolean;
    /** Fee that is deducted from the refund, in US dollars (decimal), or `null` for none. */
    restocking_fee?: number | null;
    /** Amount refunded so far, in US dollars (decimal). Only the refund action changes it. */
    readonly refund_amount: number;
    /** Whether the goods are sent on to a vendor. */
    return_to_vendor?: boolean;
    /** Who requested the return. `csr`: a customer service representative. `customer_portal`: the customer. `marketplace`: a marketplace. */
    source?: "csr" | "customer_portal" | "marketplace" | (string & {});
    /** Notes on the return, or `null`. */
    notes?: string | null;
    /** Your own key-value pairs, stored with the return and returned unchanged. */
    metadata?: Metadata;
    /** When the goods arrived, or `null`. ISO 8601, UTC. */
    received_at?: string | null;
    /** When the return was closed, or `null`. ISO 8601, UTC. */
    closed_at?: string | null;
    /** When the return was cancelled, or `null`. ISO 8601, UTC. */
    cancelled_at?: string | null;
    /** When the return was created. ISO 8601, UTC. */
    created_at: string;
    /** When the return was last changed. ISO 8601, UTC. */
    updated_at: string;
    /** Items of the return. Present in the response to a create and when expanded. */
    items?: ReturnItem[];
    /** Refunds made for the return. Present when expanded. */
    refunds?: ReturnRefund[];
    /** The order that the goods were sold on. Present when expanded. */
    original_order?: Order;
    /** Journal entries that the return posted. Present when expanded. */
    gl_entries?: JournalEntry[];
    /** The shipping label for the return, or `null`. Present when expanded. */
    return_label?: ShippingLabel | null;
    /** The vendor return that the goods are part of, or `null`. Present when expanded. */
    vendor_return?: VendorReturn | null;
}
/** An order line, or part of one, that is returned. */
export interface ReturnItem {
    /**
     * Unique id of the item.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the return.
     * Format: uuid.
     */
    return_id: string;
    /**
     * Id of the order line, or `null`.
     * Format: uuid.
     */
    order_item_id: string | null;
    /**
     * Id of the product, or `null`.
     * Format: uuid.
     */
    product_id: string | null;
    /**
     * Id of the variant, or `null` if the product has none.
     * Format: uuid.
     */
    variant_id?: string | null;
    /** SKU of the product, or `null`. */
    sku?: string | null;
    /** Title of the product, or `null`. */
    title?: string | null;
    /** Quantity that may be returned. */
    quantity: number;
    /** Quantity that has arrived. */
    quantity_received: number;
    /** Reason for the return, or `null`. */
    reason?: string | null;
    /** Result of the inspection. `restock`: back into stock. `write_off`: not put back into stock. `send_to_vendor`: passed on to the vendor. `null`: not inspected yet. */
    disposition?: "restock" | "write_off" | "send_to_vendor" | (string & {}) | null;
    /** Amount to refund for this item, in US dollars (decimal). */
    refund_amount: number;
    /** When the item was created. ISO 8601, UTC. */
    created_at: string;
    /** The product. Present when expanded. */
    product?: Product;
}
/** A refund made for a return. */
export interface ReturnRefund {
    /**
     * Unique id of the refund.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the return.
     * Format: uuid.
     */
    return_id: string;
    /** Amount that was refunded, in US dollars (decimal). */
    amount: number;
    /** How the money was returned. */
    payment_method_type: string;
    /**
     * Id of the refund on the original order, or `null`.
     * Format: uuid.
     */
    order_refund_id?: string | null;
    /**
     * Id of the credit memo if the refund was store credit, or `null`.
     * Format: uuid.
     */
    credit_memo_id?: string | null;
    /** State of the refund. */
    status: string;
    /** Reason for the refund, or `null`. */
    reason?: string | null;
    /** When the refund was created. ISO 8601, UTC. */
    created_at: string;
}
/** One page of returns. */
export interface ReturnList {
    /** Object type, always `list`. */
    object: "list";
    /** The returns on this page. */
    data: Return[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** An order line, or part of one, to return. */
export interface ReturnCreateItem {
    /**
     * Id of the order line.
     * Format: uuid.
     */
    order_item_id: string;
    /** Quantity to return. */
    quantity: number;
    /** Reason for the return. */
    reason?: string | undefined;
    /** Serial numbers of the returned units. */
    serial_numbers?: readonly string[] | undefined;
}
/** A return with its items and, optionally, its refund. */
export interface ReturnCreateParams {
    /**
     * Id of the order that the goods were sold on.
     * Format: uuid.
     */
    original_order_id: string;
    /** Items to return. */
    items: readonly ReturnCreateItem[];
    /** Fee to deduct from the refund, in US dollars (decimal). */
    restocking_fee?: number | undefined;
    /**
     * Whether to make the refund in the same call. Defaults to `false`.
     * @default false
     */
    auto_refund?: boolean | undefined;
    /** Whether the goods must be inspected before they are restocked. */
    inspection_required?: boolean | undefined;
    /** Whether the goods are sent on to a vendor. */
    return_to_vendor?: boolean | undefined;
    /**
     * Id of the vendor account that the goods are sent on to.
     * Format: uuid.
     */
    vendor_id?: string | undefined;
    /** Authorization number from the vendor. */
    vendor_rma_number?: string | undefined;
    /** Who requested the return. `csr`: a customer service representative. `customer_portal`: the customer. `marketplace`: a marketplace. */
    source?: "csr" | "customer_portal" | "marketplace" | (string & {}) | undefined;
    /** Free-text notes on the return. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the return and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** Fields of the return to change. No other field can be changed. */
export interface ReturnUpdateParams {
    /** Fee to deduct from the refund, in US dollars (decimal). */
    restocking_fee?: number | undefined;
    /** Whether the goods must be inspected before they are restocked. */
    inspection_required?: boolean | undefined;
    /** Authorization number from the vendor. */
    vendor_rma_number?: string | undefined;
    /** Free-text notes on the return. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the return and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** The refund to make. */
export interface ReturnRefundParams {
    /** Amount to refund, in US dollars (decimal), not cents. Defaults to the sum of the items' `refund_amount`, minus the restocking fee and earlier refunds. */
    amount?: number | undefined;
    /**
     * How to return the money. `original`: with the original payment method. `store_credit`: as a credit memo. Defaults to `original`.
     * @default original
     */
    payment_method?: "original" | "store_credit" | "check" | "cash" | undefined;
    /** Reason for the refund. */
    reason?: string | undefined;
}
/** A refund that was made. */
export interface ReturnRefundResult {
    /**
     * Id of the return.
     * Format: uuid.
     */
    return_id: string;
    /** Human-readable number of the return. */
    return_number: string;
    /** Amount that was refunded, in US dollars (decimal). */
    amount: number;
    /** How the money was returned. */
    payment_method_type: string;
    /**
     * Id of the refund on the original order, or `null`.
     * Format: uuid.
     */
    order_refund_id?: string | null;
    /**
     * Id of the credit memo if the refund was store credit, or `null`.
     * Format: uuid.
     */
    credit_memo_id?: string | null;
    /** State of the refund, for example `succeeded`. */
    status: string;
    /** Whether this refund had already been made. The response then shows the existing one. */
    idempotent: boolean;
}
/** The refund, wrapped in `data`. */
export interface ReturnRefundEnvelope {
    /** The refund. */
    data: ReturnRefundResult;
}
/** The quantity of one item that arrived. */
export interface ReturnReceiveItem {
    /**
     * Id of the return item.
     * Format: uuid.
     */
    return_item_id: string;
    /** Quantity that arrived. */
    quantity_received: number;
}
/** What arrived. */
export interface ReturnReceiveParams {
    /** Items that arrived. Defaults to everything that may be returned. */
    items?: readonly ReturnReceiveItem[] | undefined;
    /**
     * Id of the location that receives the goods. Defaults to the location of the order.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /** Notes on the receipt. */
    notes?: string | undefined;
}
/** What to do with an inspected item. */
export interface ReturnInspectItem {
    /**
     * Id of the return item.
     * Format: uuid.
     */
    return_item_id: string;
    /** What to do with the item. `restock`: put it back into stock. `write_off`: do not put it back into stock. `send_to_vendor`: pass it on to the vendor. */
    disposition: "restock" | "write_off" | "send_to_vendor" | (string & {});
    /** Notes on the item. */
    notes?: string | undefined;
}
/** The result of an inspection. */
export interface ReturnInspectParams {
    /** Inspected items. Without them, the return only moves to `inspecting`. */
    items?: readonly ReturnInspectItem[] | undefined;
    /** Notes on the inspection. */
    notes?: string | undefined;
}
/** Optional notes on closing a return. */
export interface ReturnCloseParams {
    /** Notes on closing the return. */
    notes?: string | undefined;
}
/** The reason for a cancellation. */
export interface ReturnCancelParams {
    /** Reason for the cancellation. */
    reason?: string | undefined;
}
/** Goods that are sent back to a vendor. */
export interface VendorReturn {
    /**
     * Unique id of the vendor return.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `vendor_return`. */
    object: "vendor_return";
    /**
     * Id of the entity that the vendor return belongs to.
     * Format: uuid.
     */
    entity_id: string;
    /** Human-readable number of the vendor return. */
    vendor_return_number: string;
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** State of the vendor return. `pending`: not shipped yet. `shipped`: on its way to the vendor. `cancelled`: called off. `deleted`: deleted before it was shipped. */
    status: "pending" | "shipped" | "cancelled" | "deleted" | (string & {});
    /**
     * Id of the purchase order that the goods came from, or `null`.
     * Format: uuid.
     */
    purchase_order_id?: string | null;
    /**
     * Id of the customer return that the goods came from, or `null`.
     * Format: uuid.
     */
    source_return_id?: string | null;
    /**
     * Id of the location that the goods leave from, or `null`.
     * Format: uuid.
     */
    location_id?: string | null;
    /** Authorization number from the vendor, or `null`. */
    vendor_rma_number?: string | null;
    /** Name of the carrier, or `null`. */
    carrier?: string | null;
    /** Tracking number of the shipment, or `null`. */
    tracking_number?: string | null;
    /** Reason for the return, or `null`. */
    reason?: string | null;
    /** Notes on the vendor return, or `null`. */
    notes?: string | null;
    /** Products that are sent back. */
    items?: VendorReturnItem[];
    /** Your own key-value pairs, stored with the vendor return and returned unchanged. */
    metadata?: Metadata;
    /** When the goods were shipped, or `null`. ISO 8601, UTC. */
    shipped_at?: string | null;
    /** When the vendor return was cancelled, or `null`. ISO 8601, UTC. */
    cancelled_at?: string | null;
    /** When the vendor return was created. ISO 8601, UTC. */
    created_at: string;
    /** When the vendor return was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** A product that is sent back to the vendor. */
export interface VendorReturnItem {
    /**
     * Unique id of the item.
     * Format: uuid.
     */
    id: string;
    /**
     * Id of the vendor return.
     * Format: uuid.
     */
    vendor_return_id: string;
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the variant, or `null` if the product has none.
     * Format: uuid.
     */
    variant_id?: string | null;
    /** Quantity that is sent back. */
    quantity: number;
    /** Cost per unit, in US dollars (decimal). */
    unit_cost: number;
    /** When the item was created. ISO 8601, UTC. */
    created_at: string;
}
/** One page of vendor returns. */
export interface VendorReturnList {
    /** Object type, always `list`. */
    object: "list";
    /** The vendor returns on this page. */
    data: VendorReturn[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Number of items on all pages. Present only with `include_count=true`. */
    total_count?: number;
}
/** A product to send back. */
export interface VendorReturnCreateItem {
    /**
     * Id of the product.
     * Format: uuid.
     */
    product_id: string;
    /**
     * Id of the variant.
     * Format: uuid.
     */
    variant_id?: string | undefined;
    /** Quantity to send back. */
    quantity: number;
    /** Cost per unit, in US dollars (decimal). Defaults to the product's cost. */
    unit_cost?: number | undefined;
}
/** A vendor return to create as a draft. */
export interface VendorReturnCreateParams {
    /**
     * Id of the vendor account.
     * Format: uuid.
     */
    vendor_id: string;
    /** Products to send back. */
    items: readonly VendorReturnCreateItem[];
    /**
     * Id of the purchase order that the goods came from.
     * Format: uuid.
     */
    purchase_order_id?: string | undefined;
    /**
     * Id of the customer return that the goods came from.
     * Format: uuid.
     */
    source_return_id?: string | undefined;
    /**
     * Id of the location that the goods leave from.
     * Format: uuid.
     */
    location_id?: string | undefined;
    /** Authorization number from the vendor. */
    vendor_rma_number?: string | undefined;
    /** Reason for the return. */
    reason?: string | undefined;
    /** Free-text notes on the vendor return. */
    notes?: string | undefined;
    /** Your own key-value pairs, stored with the vendor return and returned unchanged. */
    metadata?: Metadata | undefined;
}
/** How the goods are shipped. */
export interface VendorReturnShipParams {
    /** Name of the carrier. */
    carrier?: string | undefined;
    /** Tracking number of the shipment. */
    tracking_number?: string | undefined;
}
/** The reason for a cancellation. */
export interface VendorReturnCancelParams {
    /** Reason for the cancellation. */
    reason?: string | undefined;
}
/** A webhook endpoint: a URL that receives events. */
export interface WebhookEndpoint {
    /**
     * Id of the webhook endpoint.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `webhook_endpoint`. */
    object: "webhook_endpoint";
    /**
     * Id of the entity that owns the webhook endpoint.
     * Format: uuid.
     */
    entity_id: string;
    /**
     * URL that events are sent to.
     * Format: uri.
     */
    url: string;
    /** Label of the endpoint. Null when it has none. */
    description: string | null;
    /** Events that the endpoint receives: `*` for all, a family such as `order.*`, or single names. */
    enabled_events: string[];
    /** Last four hex digits of the signing secret. */
    secret_last4: string;
    /** `active` receives events, `paused` skips deliveries but keeps the subscription, `disabled` is permanently off. */
    status: "active" | "paused" | "disabled" | (string & {});
    /** Whether the endpoint receives live or test events. */
    mode: "live" | "test" | (string & {});
    /** API version of the payloads, for example `2026-05-01`. Null when it is not pinned. */
    api_version: string | null;
    /** Number of deliveries that got a 2xx response. */
    success_count: number;
    /** Number of deliveries that timed out or got another response. */
    failure_count: number;
    /** Number of failed deliveries since the last success. Five or more pause the endpoint. */
    consecutive_failure_count: number;
    /** When the last delivery was made (ISO 8601, UTC). Null when none was. */
    last_delivery_at: string | null;
    /** When the webhook endpoint was created (ISO 8601, UTC). */
    created_at: string;
    /** Your own key-value pairs, up to 50, stored with the endpoint and returned unchanged. */
    metadata: Metadata;
}
/** The test event that was queued. */
export interface WebhookTestResult {
    /** Id of the test event. */
    event_id: string;
    /** Id of the queued delivery. */
    queued_delivery_id?: string;
    /** Status of the delivery, for example `queued_pending_infra_011`. */
    status?: string;
    /** Notice about the delivery infrastructure. */
    infra_011_notice?: string;
}
/** A new webhook endpoint with its signing secret, which is only shown once. */
export interface WebhookEndpointCreated {
    /**
     * Id of the webhook endpoint.
     * Format: uuid.
     */
    id: string;
    /** Object type, always `webhook_endpoint`. */
    object: "webhook_endpoint";
    /**
     * Id of the entity that owns the webhook endpoint.
     * Format: uuid.
     */
    entity_id: string;
    /**
     * URL that events are sent to.
     * Format: uri.
     */
    url: string;
    /** Label of the endpoint. Null when it has none. */
    description: string | null;
    /** Events that the endpoint receives: `*` for all, a family such as `order.*`, or single names. */
    enabled_events: string[];
    /** Last four hex digits of the signing secret. */
    secret_last4: string;
    /** `active` receives events, `paused` skips deliveries but keeps the subscription, `disabled` is permanently off. */
    status: "active" | "paused" | "disabled" | (string & {});
    /** Whether the endpoint receives live or test events. */
    mode: "live" | "test" | (string & {});
    /** API version of the payloads, for example `2026-05-01`. Null when it is not pinned. */
    api_version: string | null;
    /** Number of deliveries that got a 2xx response. */
    success_count: number;
    /** Number of deliveries that timed out or got another response. */
    failure_count: number;
    /** Number of failed deliveries since the last success. Five or more pause the endpoint. */
    consecutive_failure_count: number;
    /** When the last delivery was made (ISO 8601, UTC). Null when none was. */
    last_delivery_at: string | null;
    /** When the webhook endpoint was created (ISO 8601, UTC). */
    created_at: string;
    /** Your own key-value pairs, up to 50, stored with the endpoint and returned unchanged. */
    metadata: Metadata;
    /** Signing secret in plain text: `whsec_` and hex digits. Use the whole string as the key, and store it now: it is only shown once. */
    secret: string;
    /** The test event that was queued. Only returned with `send_test_event_on_create`. */
    test_event?: WebhookTestResult;
}
/** A webhook endpoint to create. */
export interface WebhookEndpointCreateParams {
    /** URL that events are sent to. Must be HTTPS; private and loopback addresses are rejected. */
    url: string;
    /** Events that the endpoint receives: `*` for all, a family such as `order.*`, or single names. Required unless you pass `events`. */
    enabled_events?: readonly string[] | undefined;
    /**
     * @deprecated
     * Older name of `enabled_events`. Ignored when you pass both.
     */
    events?: readonly string[] | undefined;
    /** Label of the endpoint. */
    description?: string | null | undefined;
    /** Whether the endpoint receives live or test events. Must be the mode of your key. */
    mode?: "live" | "test" | undefined;
    /** API version of the payloads, for example `2026-05-01`. */
    api_version?: string | null | undefined;
    /** Up to 50 key-value pairs of your own, stored and returned unchanged. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /** Whether to send a `webhook.test` event right away (default false). */
    send_test_event_on_create?: boolean | undefined;
}
/** Fields of the webhook endpoint to change. Fields that you leave out stay the same. */
export interface WebhookEndpointUpdateParams {
    /** New URL that events are sent to. Must be HTTPS; private and loopback addresses are rejected. */
    url?: string | undefined;
    /** New list of events: `*` for all, a family such as `order.*`, or single names. Replaces the old list. */
    enabled_events?: readonly string[] | undefined;
    /**
     * @deprecated
     * Older name of `enabled_events`. Ignored when you pass both.
     */
    events?: readonly string[] | undefined;
    /** New label of the endpoint. Null removes it. */
    description?: string | null | undefined;
    /** `active` receives events, `paused` skips deliveries but keeps the subscription, `disabled` is permanently off. */
    status?: "active" | "paused" | "disabled" | undefined;
    /** New API version of the payloads, for example `2026-05-01`. Null removes the pin. */
    api_version?: string | null | undefined;
    /** Up to 50 key-value pairs of your own, stored and returned unchanged. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
}
/** The current signing secret of an endpoint. */
export interface WebhookCurrentSecret {
    /**
     * Id of the webhook endpoint.
     * Format: uuid.
     */
    webhook_id: string;
    /** Signing secret in plain text: `whsec_` and hex digits. Use the whole string as the key. */
    secret: string;
    /** Last four hex digits of the secret. */
    last4: string;
}
/** The new signing secret of an endpoint, which is only shown once. */
export interface WebhookSecret {
    /**
     * Id of the webhook endpoint.
     * Format: uuid.
     */
    webhook_id: string;
    /** New signing secret in plain text: `whsec_` and hex digits. Use the whole string as the key, and store it now: it is only shown once. */
    secret: string;
    /** Last four hex digits of the new secret. */
    last4: string;
    /** When the secret was rotated (ISO 8601, UTC). */
    rotated_at: string;
}
/** A page of webhook endpoints. */
export interface WebhookEndpointList {
    /** Object type, always `list`. */
    object: "list";
    /** The webhook endpoints on this page. */
    data: WebhookEndpoint[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}
/** A delivery of one event to one endpoint. */
export interface WebhookDelivery {
    /** Id of the delivery. */
    id: string;
    /** Object type, always `webhook_delivery`. */
    object: "webhook_delivery";
    /**
     * Id of the webhook endpoint.
     * Format: uuid.
     */
    webhook_endpoint_id: string;
    /** Id of the event. Every attempt to deliver it has the same id. */
    event_id: string;
    /** Name of the event, for example `order.confirmed`. */
    event_type: string;
    /** Number of the attempt, starting at 1. */
    attempt: number;
    /** Whether the delivery is still pending, succeeded or failed. */
    status: "pending" | "succeeded" | "failed" | (string & {});
    /** HTTP status of the receiver's response. Null when there was no response. */
    response_status?: number | null;
    /** Beginning of the receiver's response body. Null when there was no response. */
    response_body?: string | null;
    /** Why the delivery failed. Null when it did not. */
    error?: string | null;
    /** Duration of the attempt in milliseconds. Null until it was made. */
    duration_ms?: number | null;
    /** When the attempt is scheduled (ISO 8601, UTC). Null when it is not. */
    scheduled_at?: string | null;
    /** When the receiver accepted the event (ISO 8601, UTC). Null until then. */
    delivered_at?: string | null;
    /** When the next attempt is scheduled (ISO 8601, UTC). Null when no attempt follows. */
    next_attempt_at?: string | null;
    /** The exact request body. */
    payload: string;
    /** When the delivery was created (ISO 8601, UTC). */
    created_at: string;
}
/** A page of deliveries. */
export interface WebhookDeliveryList {
    /** Object type, always `list`. */
    object: "list";
    /** The deliveries on this page. */
    data: WebhookDelivery[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Number of items on all pages. Only present with `include_count=true`. */
    total_count?: number;
}

/** The first step of each path. */
type Step<Path> = Path extends `${infer First}.${string}` ? First : Path & string;

/** The rest of each path after a given first step. */
type Beyond<Path, First extends string> = Path extends `${First}.${infer Rest}` ? Rest : never;

/** A path without the `data.` prefix that lists require. */
type Bare<Path> = Path extends `data.${infer Rest}` ? Rest : Path;

/** A relation whose field has a different name than its path. */
export type As<Field extends string, T> = { readonly field: Field; readonly is: T };

/** The field name of a relation. */
type Named<Name, Relations> = Name extends keyof Relations ? (Relations[Name] extends As<infer Field, unknown> ? Field : Name) : Name;

/** The type that a path is filled with. */
type Relation<Name, Relations, T> = Name extends keyof Relations
    ? Relations[Name] extends As<string, infer Is>
        ? Is
        : Relations[Name]
    : Name extends keyof T
      ? NonNullable<T[Name]>
      : unknown;

/** A record, or an array of records, with the relations of the paths filled in. A nullable relation stays nullable. */
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

/** A record with the relations requested with `expand`. */
export type Expanded<T, Relations, Paths extends keyof Relations> = [Paths] extends [never]
    ? T
    : Filled<T, { [Path in keyof Relations as Bare<Path> & string]: Relations[Path] }, Bare<Paths>>;
