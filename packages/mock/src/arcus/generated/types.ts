// Generated from packages/openapi/specs/arcus (schemas) by `npm run generate`. Do not edit.
export type JournalEntry = {
    id: string;
    entity_id: string;
    entry_number: string;
    entry_date: string;
    period_id?: string | null;
    entry_type?: string | null;
    status: "draft" | "pending_approval" | "posted" | "reversed" | "voided" | "rejected" | (string & {});
    approval_status: "auto_approved" | "pending_approval" | "approved" | "rejected" | (string & {});
    description?: string | null;
    source_type: string;
    source_id?: string | null;
    source_module?: string | null;
    is_reversing: boolean;
    reversed_by_id?: string | null;
    reversal_of_id?: string | null;
    reverse_in_period_id?: string | null;
    batch_id?: string | null;
    total_debit: number;
    total_credit: number;
    posted_at?: string | null;
    approved_by?: string | null;
    approved_at?: string | null;
    rejected_by?: string | null;
    rejected_at?: string | null;
    rejection_reason?: string | null;
    idempotency_key?: string | null;
    created_at: string;
    updated_at: string;
    lines?: JournalEntryLine[];
};
export type JournalEntryLine = {
    readonly id: string;
    readonly journal_entry_id: string;
    readonly line_number: number;
    account_id: string;
    debit_amount: number;
    credit_amount: number;
    description?: string | null;
    location_id?: string | null;
    department_id?: string | null;
    class_id?: string | null;
    project_id?: string | null;
    reconciled: boolean;
    reconciled_at?: string | null;
    created_at: string;
    gl_account?: GlAccount;
};
export type JournalEntryList = {
    data: JournalEntry[];
};
export type JournalEntryCreateLine = {
    account_id: string;
    debit?: number;
    credit?: number;
    description?: string;
    location_id?: string;
    department_id?: string;
    class_id?: string;
    project_id?: string;
};
export type JournalEntryCreateParams = {
    entry_date: string;
    lines: JournalEntryCreateLine[];
    description?: string;
    source_type?: string;
    source_id?: string;
    bypass_period_check?: boolean;
};
export type JournalEntryReverseParams = {
    entry_date?: string;
    reason?: string;
};
export type JournalEntryApproveParams = {
    notes?: string;
};
export type JournalEntryRejectParams = {
    reason?: string;
};
export type JournalEntryLinesUpdateParams = {
    department_id?: string | null;
    class_id?: string | null;
    project_id?: string | null;
};
export type RecurringJournalEntry = {
    readonly id: string;
    readonly entity_id: string;
    name: string;
    description?: string | null;
    frequency: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    next_run_date: string;
    last_run_date?: string | null;
    is_active: boolean;
    template_lines: RecurringJournalEntryLine[];
    created_at: string;
    updated_at: string;
};
export type RecurringJournalEntryLine = {
    account_id?: string;
    debit?: number;
    credit?: number;
    description?: string | null;
};
export type RecurringJournalEntryCreateParams = {
    name: string;
    description?: string | null;
    frequency: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    next_run_date: string;
    is_active?: boolean;
    template_lines: RecurringJournalEntryLine[];
};
export type RecurringJournalEntryUpdateParams = {
    name?: string;
    description?: string;
    frequency?: "daily" | "weekly" | "monthly" | "quarterly" | "annually" | (string & {});
    next_run_date?: string;
    is_active?: boolean;
    template_lines?: RecurringJournalEntryLine[];
};
export type GlAccount = {
    id: string;
    entity_id: string;
    account_number: string;
    name: string;
    description?: string | null;
    account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    account_sub_type?: string | null;
    normal_balance: "debit" | "credit" | (string & {});
    is_header: boolean;
    parent_account_id?: string | null;
    is_system_account: boolean;
    system_account_key?: string | null;
    is_bank_account: boolean;
    is_active: boolean;
    tax_line_mapping?: string | null;
    opening_balance?: number | null;
    opening_balance_date?: string | null;
    created_at: string;
    updated_at: string;
};
export type GlAccountList = {
    data: GlAccount[];
};
export type GlAccountEnvelope = {
    data: GlAccount;
};
export type GlAccountCreateParams = {
    account_number: string;
    name: string;
    account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    normal_balance?: "debit" | "credit" | (string & {});
    parent_account_id?: string;
    is_header?: boolean;
    description?: string;
    account_sub_type?: string;
    tax_line_mapping?: string;
    opening_balance?: number;
    opening_balance_date?: string;
};
export type GlAccountUpdateParams = {
    name?: string;
    description?: string;
    account_sub_type?: string;
    parent_account_id?: string;
    tax_line_mapping?: string;
    is_active?: boolean;
    opening_balance?: number;
    opening_balance_date?: string;
};
export type AccountingPeriod = {
    readonly id: string;
    readonly entity_id: string;
    period_name: string;
    start_date: string;
    end_date: string;
    readonly status: "open" | "close_requested" | "closed" | "year_end_closed" | (string & {});
    readonly closed_by?: string | null;
    closed_at?: string | null;
    close_requested_by?: string | null;
    close_requested_at?: string | null;
    close_approved_by?: string | null;
    close_approved_at?: string | null;
    created_at: string;
};
export type AccountingPeriodList = {
    data: AccountingPeriod[];
};
export type PeriodApproveCloseParams = {
    notes?: string;
};
export type PeriodRequestCloseParams = {
    notes?: string;
};
export type PeriodReopenParams = {
    reason?: string;
};
export type FiscalYearCloseParams = {
    fiscal_year: number;
    fy_start_date: string;
    fy_end_date: string;
};
export type FiscalYearClose = {
    je_id: string | null;
    fiscal_year: number;
    fy_start_date: string;
    fy_end_date: string;
    net_income_loss: number;
    retained_earnings_account_id: string;
    period_id: string;
    balanced: boolean;
    idempotent: boolean;
};
export type FiscalYearCloseEnvelope = {
    data: FiscalYearClose;
};
export type BankAccount = {
    readonly id: string;
    readonly entity_id: string;
    gl_account_id: string;
    gl_account_number?: string;
    gl_account_name?: string;
    name: string;
    institution?: string | null;
    account_type: "checking" | "savings" | "credit" | "loan" | "other" | (string & {});
    account_number_last4?: string | null;
    is_active: boolean;
    is_ap_account: boolean;
    current_balance?: number | null;
    last_synced_at?: string | null;
    sync_status?: string | null;
    deposit_layout?: {
        [key: string]: unknown;
    } | null;
    created_at: string;
    updated_at: string;
};
export type BankAccountEnvelope = {
    data: BankAccount;
};
export type BankAccountCreateParams = {
    gl_account_id: string;
    name: string;
    institution?: string;
    account_type?: "checking" | "savings" | "credit" | "loan" | "other" | (string & {});
    account_number_last4?: string;
    is_ap_account?: boolean;
    deposit_layout?: {
        [key: string]: unknown;
    };
};
export type BankAccountUpdateParams = {
    name?: string;
    institution?: string;
    account_type?: "checking" | "savings" | "credit" | "loan" | "other" | (string & {});
    is_active?: boolean;
    is_ap_account?: boolean;
    deposit_layout?: {
        [key: string]: unknown;
    };
};
export type DepositCreateParams = {
    bank_account_id: string;
    deposit_date: string;
    payment_ids?: string[];
    memo?: string | null;
};
export type Deposit = {
    id: string;
    status: string;
    total_amount: number;
};
export type DepositPreviewParams = {
    payment_ids?: string[];
};
export type DepositPreview = {
    total_amount: number;
    line_count: number;
};
export type BankTransaction = {
    id: string;
    amount: number;
    transaction_date: string;
    direction: string | null;
    description: string | null;
};
export type BankTransactionCreateParams = {
    bank_account_id: string;
    amount: number;
    transaction_date: string;
    direction?: "in" | "out" | (string & {});
    description?: string;
};
export type CustomerPaymentCandidate = {
    id: string;
    order_id: string | null;
    amount: number;
    posted_at: string | null;
    payment_method: string;
    status: string;
    check_number: string | null;
    external_reference: string | null;
    customer_name: string | null;
    score: number;
    match_reason: string;
    days_apart: number;
    is_multi_application: boolean;
    application_count: number;
    display_label: string;
};
export type CustomerPaymentCandidates = {
    bank_transaction: BankTransaction;
    order_payments: CustomerPaymentCandidate[];
    top_candidate: CustomerPaymentCandidate | null;
    already_matched: boolean;
    note?: string | null;
};
export type CustomerPaymentCandidatesEnvelope = {
    data: CustomerPaymentCandidates;
};
export type BankTransactionMatchCustomerPaymentParams = {
    order_payment_id: string;
    reconciliation_id?: string | null;
};
export type BankTransactionMatch = {
    bank_transaction_id: string;
    order_payment_id: string;
    order_id: string | null;
    matched: boolean;
    amount_warning: string | null;
};
export type BankTransactionMatchEnvelope = {
    data: BankTransactionMatch;
};
export type UnmatchedReceiptApplication = {
    order_id: string;
    order_number: string;
    amount_applied: number;
};
export type UnmatchedReceipt = {
    id: string;
    order_id: string | null;
    order_number: string | null;
    account_id: string;
    account_name: string | null;
    amount: number;
    payment_method: string;
    status: string;
    posted_at: string | null;
    check_number: string | null;
    external_reference: string | null;
    is_multi_application: boolean;
    applications: UnmatchedReceiptApplication[];
};
export type UnmatchedReceiptList = {
    data: UnmatchedReceipt[];
    total: number;
    page: number;
    per_page: number;
};
export type AssessLateFeesParams = {
    account_id?: string | null;
    dry_run?: boolean;
};
export type AssessedLateFee = {
    source_order_id: string;
    late_fee_order_id: string | null;
    account_id: string;
    customer_name: string;
    invoice_number: string;
    balance_due: number;
    fee_amount: number;
    days_overdue: number;
    compounding: "monthly" | "daily" | "none" | (string & {});
};
export type SkippedLateFee = {
    source_order_id: string;
    account_id: string;
    reason: string;
};
export type LateFeeAssessment = {
    assessed: AssessedLateFee[];
    skipped: SkippedLateFee[];
    total_fee_amount: number;
    dry_run: boolean;
};
export type TrialBalanceReportAccount = {
    account_id: string;
    account_number: string;
    account_name: string;
    account_type: string;
    debit_balance: number;
    credit_balance: number;
    net_balance: number;
};
export type TrialBalanceReport = {
    as_of_date: string;
    total_debits: number;
    total_credits: number;
    is_balanced: boolean;
    accounts: TrialBalanceReportAccount[];
};
export type AccountLedgerRow = {
    id: string;
    entry_date: string;
    description: string | null;
    debit: number;
    credit: number;
    running_balance: number;
    journal_entry_id: string;
};
export type AccountLedgerReport = {
    account: GlAccount;
    opening_balance: number;
    closing_balance: number;
    data: AccountLedgerRow[];
};
export type ArAgingReportAccount = {
    account_id: string;
    account_name?: string;
    current?: number;
    days_1_30?: number;
    days_31_60?: number;
    days_61_90?: number;
    days_90_plus?: number;
    total?: number;
};
export type ArAgingReport = {
    as_of_date: string;
    total_ar: number;
    current: number;
    days_1_30: number;
    days_31_60: number;
    days_61_90: number;
    days_90_plus: number;
    accounts: ArAgingReportAccount[];
    buckets?: ArAgingBucket[];
};
export type ArAgingBucket = {
    from_days: number | null;
    to_days: number | null;
    amount: number;
};
export type SubledgerReconciliation = {
    gl_balance: number;
    subledger_balance: number;
    variance: number;
};
export type SubledgerReconciliationReport = {
    as_of_date: string;
    is_reconciled: boolean;
    ar?: SubledgerReconciliation;
    ap?: SubledgerReconciliation;
    inventory?: SubledgerReconciliation;
};
export type CustomerCredit = {
    readonly id: string;
    readonly entity_id: string;
    account_id: string;
    amount: number;
    readonly open_balance: number;
    readonly status: "open" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    reason: string | null;
    memo: string | null;
    gl_account_id: string | null;
    readonly journal_entry_id: string | null;
    created_at: string;
    updated_at: string;
    voided_at: string | null;
};
export type CustomerCreditCreateParams = {
    account_id: string;
    amount: number;
    reason?: string;
    memo?: string;
    gl_account_id?: string;
};
export type CustomerCreditApplyParams = {
    order_id: string;
    amount?: number;
};
export type CustomerCreditVoidParams = {
    reason?: string;
};
export type Address = {
    id: string;
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
    created_at: string;
};
export type Contact = {
    id: string;
    account_id: string;
    first_name: string | null;
    last_name: string | null;
    email: string | null;
    phone: string | null;
    title: string | null;
    website: string | null;
    is_primary: boolean;
    created_at: string;
};
export type PaymentMethod = {
    id: string;
    object: "payment_method";
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
    created_at: string;
};
export type Account = {
    id: string;
    object: "account";
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
    payment_term_id: string | null;
    credit_limit: number | null;
    readonly credit_balance: number | null;
    readonly is_credit_hold: boolean;
    tax_exempt: boolean;
    avatax_entity_code: string | null;
    tax_number: string | null;
    default_pricing_level_id: string | null;
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
    merged_into_account_id?: string | null;
    merged_at?: string | null;
    created_at: string;
    updated_at: string;
    addresses?: Address[];
    contacts?: Contact[];
    payment_methods?: PaymentMethod[];
};
export type AddressCreateParams = {
    type: "billing" | "shipping" | (string & {});
    label?: string;
    is_default_billing?: boolean;
    is_default_shipping?: boolean;
    is_pickup?: boolean;
    line1?: string | null;
    street1?: string | null;
    line2?: string | null;
    street2?: string | null;
    city?: string | null;
    state?: string | null;
    region?: string | null;
    zip?: string | null;
    postal_code?: string | null;
    country?: string | null;
};
export type ContactCreateParams = {
    first_name?: string | null;
    last_name?: string | null;
    email?: string | null;
    phone?: string | null;
    title?: string | null;
    website?: string | null;
    is_primary?: boolean;
    role?: string | null;
};
export type ContactUpdateParams = {
    first_name?: string | null;
    last_name?: string | null;
    email?: string | null;
    phone?: string | null;
    title?: string | null;
    website?: string | null;
    is_primary?: boolean;
    role?: string | null;
};
export type PaymentMethodCreateParams = {
    method_type?: string;
    stripe_payment_method_id?: string;
    token?: string;
    is_default?: boolean;
};
export type AccountCreateParams = {
    account_type: "business" | "individual" | "lead" | "vendor" | (string & {});
    name: string;
    display_name?: string;
    company_name?: string;
    phone?: string;
    email?: string;
    phone_main?: string;
    phone_secondary?: string;
    phone_mobile?: string;
    website?: string;
    payment_term_id?: string;
    credit_limit?: number | null;
    tax_exempt?: boolean;
    avatax_entity_code?: string;
    tax_number?: string;
    default_pricing_level_id?: string;
    default_location_id?: string;
    default_shipping_method?: string;
    shipping_preference?: "always_freight" | "always_parcel" | "auto" | (string & {});
    enable_pro_portal?: boolean;
    is_active?: boolean;
    notes?: string;
    metadata?: Metadata;
    external_customer_id?: string;
    source_platform?: string;
    addresses?: AddressCreateParams[];
    contacts?: ContactCreateParams[];
    payment_methods?: PaymentMethodCreateParams[];
    tags?: string[];
};
export type AccountUpdateParams = {
    display_name?: string;
    company_name?: string;
    email?: string;
    phone_main?: string;
    phone_secondary?: string;
    phone_mobile?: string;
    website?: string;
    payment_term_id?: string;
    credit_limit?: number | null;
    tax_exempt?: boolean;
    avatax_entity_code?: string;
    tax_number?: string;
    default_pricing_level_id?: string;
    default_location_id?: string;
    default_shipping_method?: string;
    shipping_preference?: "always_freight" | "always_parcel" | "auto" | (string & {});
    enable_pro_portal?: boolean;
    is_active?: boolean;
    notes?: string;
    metadata?: Metadata;
    external_customer_id?: string;
};
export type AccountMergeParams = {
    loser_account_id: string;
    reason?: string;
};
export type AccountMergeResult = {
    [key: string]: unknown;
};
export type AccountList = {
    data: Account[];
    total: number;
    page: number;
    per_page: number;
    total_pages: number;
};
export type AccountEnvelope = {
    data: Account;
};
export type ContactEnvelope = {
    data: Contact;
};
export type AddressEnvelope = {
    data: Address;
};
export type ContactList = {
    data: Contact[];
};
export type AddressList = {
    data: Address[];
};
export type PaymentMethodList = {
    data: PaymentMethod[];
};
export type AuditActor = {
    type: "user" | "api_key" | "system" | "webhook" | (string & {});
    id?: string | null;
    label?: string | null;
    name?: string | null;
    email?: string | null;
    on_behalf_of_user_id?: string | null;
};
export type AuditResource = {
    type: string | null;
    id?: string | null;
    label?: string | null;
};
export type AuditChain = {
    prev_hash: string | null;
    entry_hash: string;
    archived_at?: string | null;
};
export type AuditLogEntry = {
    id: string;
    object: "audit_log_entry";
    entity_id: string;
    actor: AuditActor;
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
    before_state?: unknown;
    after_state?: unknown;
    diff?: AuditLogDiff | null;
    _chain?: AuditChain;
    created_at: string;
};
export type AuditLogEntryList = {
    object: "list";
    data: AuditLogEntry[];
    has_more: boolean;
    next_cursor: string | null;
    total_count?: number;
    url?: string;
};
export type AuditLogVerifyParams = {
    from_date?: string;
    to_date?: string;
    limit?: number;
};
export type AuditChainVerification = {
    object: "audit_chain_verification";
    verified: boolean;
    chain_length: number;
    broken_at: string | null;
    broken_reason: "prev_hash_mismatch" | "entry_hash_mismatch" | "missing_row" | "null_hash" | (string & {}) | null;
};
export type AuditStats = {
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
    from_date: string | null;
    to_date: string | null;
};
export type AuditSparklinePoint = {
    date: string;
    count: number;
};
export type AuditSparkline = {
    object: "list";
    data: AuditSparklinePoint[];
    granularity: "hour" | "day" | "week" | "month" | (string & {});
};
export type AuditLogDiff = {
    [key: string]: unknown;
};
export type Metadata = {
    [key: string]: unknown;
};
export type Error = {
    error: string;
    code: string;
    type?: "validation_error" | "permission_error" | "not_found" | "conflict" | "rate_limit" | "expand_error" | "not_implemented" | "internal" | (string & {});
    hint?: string;
    param?: string | null;
    required?: string;
    request_id?: string;
    references?: unknown;
};
export type ApiKey = {
    id: string;
    object: "api_key";
    name: string;
    mode: "live" | "test" | (string & {});
    prefix: string;
    scopes: string[];
    ip_allowlist: string[];
    expires_at: string | null;
    last_used_at: string | null;
    revoked_at: string | null;
    created_at: string;
};
export type ApiKeyCreated = {
    id: string;
    object: "api_key";
    name: string;
    mode: "live" | "test" | (string & {});
    prefix: string;
    scopes: string[];
    ip_allowlist: string[];
    expires_at: string | null;
    last_used_at: string | null;
    revoked_at: string | null;
    created_at: string;
    key: string;
};
export type ApiKeyCreateParams = {
    name: string;
    mode: "live" | "test" | (string & {});
    scopes: string[];
    ip_allowlist?: string[];
    expires_at?: string;
};
export type ApiKeyUpdateParams = {
    name?: string;
    ip_allowlist?: string[];
    expires_at?: string | null;
};
export type ApiKeyList = {
    object: "list";
    data: ApiKey[];
    has_more: boolean;
    total_count?: number;
};
export type RequestLog = {
    id: string;
    object: "request_log";
    method: string;
    path: string;
    status: number;
    latency_ms: number;
    ip_address: string | null;
    request_id: string;
    api_key_id: string | null;
    created_at: string;
};
export type RequestLogList = {
    object: "list";
    data: RequestLog[];
    has_more: boolean;
    total_count?: number;
};
export type Usage = {
    object: "usage";
    from?: string;
    to?: string;
    request_count: number;
    error_count: number;
    error_rate: number;
    average_latency_ms?: number;
    active_keys?: number;
    top_endpoints?: {
        [key: string]: unknown;
    }[];
    by_key?: {
        [key: string]: unknown;
    }[];
};
export type Dimension = {
    readonly id: string;
    readonly entity_id: string;
    name: string;
    code?: string | null;
    description?: string | null;
    is_active: boolean;
    readonly created_at: string;
    readonly updated_at: string;
};
export type DimensionList = {
    data: Dimension[];
};
export type DimensionCreateParams = {
    name: string;
    code?: string | null;
    description?: string | null;
    is_active?: boolean;
};
export type ProjectUpdateParams = {
    name?: string;
    code?: string | null;
    description?: string | null;
    is_active?: boolean;
};
export type ActivityActor = {
    type: "user" | "api_key" | "system" | (string & {});
    id?: string | null;
    label?: string | null;
    on_behalf_of?: ActivityActorRef | null;
};
export type ActivityActorRef = {
    type?: string | null;
    id?: string | null;
    label?: string | null;
};
export type ActivityDiff = {
    before?: Record<string, unknown> | null;
    after?: Record<string, unknown> | null;
};
export type ActivityEvent = {
    id: string;
    object: "activity_event";
    entity_id: string;
    created_at: string;
    actor: ActivityActor;
    action: string;
    resource_type: string;
    resource_id?: string | null;
    resource_label?: string | null;
    description: string;
    severity: "info" | "notice" | "warning" | "critical" | (string & {});
    outcome: "success" | "failure" | "denied" | (string & {});
    error_code?: string | null;
    request_id?: string | null;
    metadata?: Metadata;
    diff?: ActivityDiff | null;
};
export type ActivityEventList = {
    object: "list";
    data: ActivityEvent[];
    has_more: boolean;
    next_cursor: string | null;
    url: string;
    total_count?: number;
};
export type EntitySettings = {
    id: string;
    settings: {
        [key: string]: unknown;
    };
};
export type EntitySettingsEnvelope = {
    data: EntitySettings;
};
export type SettingsUpdateParams = {
    settings: {
        [key: string]: unknown;
    };
};
export type OrderCreatedEvent = {
    id: string;
    object: "event";
    type: "order.created";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type OrderConfirmedEvent = {
    id: string;
    object: "event";
    type: "order.confirmed";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type OrderInvoicedEvent = {
    id: string;
    object: "event";
    type: "order.invoiced";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type OrderCancelledEvent = {
    id: string;
    object: "event";
    type: "order.cancelled";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type OrderVoidedEvent = {
    id: string;
    object: "event";
    type: "order.voided";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type OrderPaidEvent = {
    id: string;
    object: "event";
    type: "order.paid";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type PurchaseOrderSentEvent = {
    id: string;
    object: "event";
    type: "purchase_order.sent";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: PurchaseOrder;
    };
};
export type PaymentReceivedEvent = {
    id: string;
    object: "event";
    type: "payment.received";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
};
export type PaymentRefundedEvent = {
    id: string;
    object: "event";
    type: "payment.refunded";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
};
export type PaymentFailedEvent = {
    id: string;
    object: "event";
    type: "payment.failed";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
};
export type FulfillmentPackageCreatedEvent = {
    id: string;
    object: "event";
    type: "fulfillment.package_created";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
};
export type FulfillmentLabelPurchasedEvent = {
    id: string;
    object: "event";
    type: "fulfillment.label_purchased";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
};
export type FulfillmentShippedEvent = {
    id: string;
    object: "event";
    type: "fulfillment.shipped";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
};
export type FulfillmentDeliveredEvent = {
    id: string;
    object: "event";
    type: "fulfillment.delivered";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Package;
    };
};
export type ReturnCreatedEvent = {
    id: string;
    object: "event";
    type: "return.created";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Return;
    };
};
export type ReturnReceivedEvent = {
    id: string;
    object: "event";
    type: "return.received";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Return;
    };
};
export type PaymentSucceededEvent = {
    id: string;
    object: "event";
    type: "payment.succeeded";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Payment;
    };
};
export type WebhookTestEvent = {
    id: string;
    object: "event";
    type: "webhook.test";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: WebhookEndpoint;
    };
};
export type OrderPaymentStatusChangedEvent = {
    id: string;
    object: "event";
    type: "order.payment_status_changed";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: Order;
    };
};
export type PaymentAppliedMultiInvoiceEvent = {
    id: string;
    object: "event";
    type: "payment.applied_multi_invoice";
    created_at: string;
    api_version: string;
    entity_id: string;
    livemode: boolean;
    data: {
        object: AppliedPayment;
    };
};
export type Package = {
    id: string;
    object: "package";
    readonly entity_id: string;
    order_id: string;
    readonly package_number: string;
    package_id?: string;
    readonly status: "packing" | "packed" | "labeled" | "shipped" | "delivered" | "returned" | "void" | (string & {});
    fulfillment_status?: string;
    weight_lb?: number | null;
    length_in?: number | null;
    width_in?: number | null;
    height_in?: number | null;
    carrier?: string | null;
    service_level?: string | null;
    service?: string | null;
    tracking_number?: string | null;
    tracking_url?: string | null;
    ship_cost?: number | null;
    billed_ship_cost?: number | null;
    label_url?: string | null;
    location_id?: string | null;
    shipped_at?: string | null;
    delivered_at?: string | null;
    metadata?: Metadata;
    created_at: string;
    updated_at: string;
    items?: PackageItem[];
    label?: ShippingLabel | null;
    tracking_events?: TrackingEvent[];
    order?: Order;
};
export type PackageItem = {
    id: string;
    package_id: string;
    order_item_id: string;
    product_id: string | null;
    quantity: number;
    sku?: string | null;
    title?: string | null;
    serial_numbers?: string[] | null;
    readonly created_at: string;
    product?: Product;
};
export type TrackingEvent = {
    id: string;
    package_id: string;
    status: string;
    description?: string | null;
    location?: string | null;
    occurred_at: string;
};
export type ShippingLabel = {
    id: string;
    package_id: string;
    carrier: string;
    service_level?: string | null;
    tracking_number?: string | null;
    label_url: string | null;
    label_pdf_url?: string | null;
    purchased_cost: number;
    billed_cost?: number | null;
    readonly purchased_at: string;
    readonly voided_at: string | null;
    package?: Package;
    order?: Order;
};
export type PackageList = {
    object: "list";
    data: Package[];
    has_more: boolean;
    total_count?: number;
};
export type ShippingLabelList = {
    object: "list";
    data: ShippingLabel[];
    has_more: boolean;
    total_count?: number;
};
export type PackageEnvelope = {
    data: Package;
};
export type PackageCreateItem = {
    order_item_id: string;
    quantity: number;
    serial_numbers?: string[];
};
export type PackageCreateParams = {
    order_id: string;
    carrier_service?: string;
    items?: PackageCreateItem[];
    buy_label?: boolean;
    rate_object_id?: string;
    fulfill_after_label?: boolean;
    location_id?: string;
    weight_lb?: number;
    length_in?: number;
    width_in?: number;
    height_in?: number;
    metadata?: Metadata;
};
export type PackageItemsCreateParams = {
    order_item_id: string;
    quantity: number;
    serial_numbers?: string[];
};
export type PackageItemsUpdateParams = {
    quantity?: number;
    serial_numbers?: string[];
};
export type PackageItemsMoveParams = {
    target_package_id: string;
    quantity?: number;
};
export type PackageItemMove = {
    source: PackageItem;
    target: PackageItem;
};
export type PackageBuyLabelParams = {
    rate_object_id?: string;
    carrier?: string;
    service_token?: string;
    service_name?: string;
    shipment_object_id?: string;
    parcel_object_id?: string;
    estimated_amount?: number;
    label_file_type?: "PDF" | "ZPLII" | "PNG" | (string & {});
};
export type PackageVoidLabelParams = {
    label_id?: string;
    reason?: string;
};
export type PackageRechargeLabelParams = {
    action: "recharge" | "absorb" | "manual" | (string & {});
    label_id?: string;
    payment_method_id?: string;
    notes?: string;
};
export type PackageLabelRecharge = {
    delta: number;
    action: "recharge" | "absorb" | "manual" | (string & {});
    shipping_total_updated: boolean;
    gl_je_id?: string | null;
    charge_status?: string | null;
    charge_payment_id?: string | null;
    order_id: string;
    label_id: string;
    idempotent: boolean;
};
export type PackageLabelRechargeEnvelope = {
    data: PackageLabelRecharge;
};
export type PackageMarkDeliveredParams = {
    delivered_at?: string;
};
export type IntegrationConnector = {
    id: string;
    entity_id: string;
    connector_type: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex" | (string & {});
    display_name?: string | null;
    mode: "sandbox" | "live" | (string & {});
    is_active: boolean;
    config?: Record<string, unknown> | null;
    has_webhook_secret: boolean;
    has_credentials_secret_arn: boolean;
    last_sync_at?: string | null;
    sync_status?: string | null;
    sync_error?: string | null;
    ship_from_name?: string | null;
    ship_from_address1?: string | null;
    ship_from_city?: string | null;
    ship_from_state?: string | null;
    ship_from_zip?: string | null;
    seller_id?: string | null;
    bank_account_id?: string | null;
    created_at: string;
    updated_at: string;
};
export type IntegrationConnectorEnvelope = {
    data: IntegrationConnector;
};
export type IntegrationConnectorList = {
    data: IntegrationConnector[];
};
export type IntegrationOauthRequired = {
    object: "integration_oauth_required";
    oauth_url: string;
    expires_at: string;
    hint: string;
};
export type IntegrationCreateResult = IntegrationConnector | IntegrationOauthRequired;
export type IntegrationCreateParams = {
    mode?: "sandbox" | "live" | (string & {});
    display_name?: string;
    config?: Record<string, unknown>;
    shop?: string;
    ship_from_name?: string;
    ship_from_address1?: string;
    ship_from_city?: string;
    ship_from_state?: string;
    ship_from_zip?: string;
    seller_id?: string;
    bank_account_id?: string;
};
export type IntegrationUpdateParams = {
    display_name?: string;
    mode?: "sandbox" | "live" | (string & {});
    is_active?: boolean;
    config?: Record<string, unknown>;
    ship_from_name?: string;
    ship_from_address1?: string;
    ship_from_city?: string;
    ship_from_state?: string;
    ship_from_zip?: string;
    seller_id?: string;
    bank_account_id?: string;
};
export type InventoryBalance = {
    id: string;
    readonly entity_id: string;
    product_id: string;
    location_id: string;
    variant_id: string | null;
    on_hand: number;
    allocated: number;
    readonly available: number;
    on_purchase_order: number;
    total_value: number;
    avg_unit_value: number;
    product_title: string;
    location_name: string;
    created_at: string;
    updated_at: string;
};
export type InventoryTransaction = {
    id: string;
    readonly entity_id: string;
    product_id: string;
    variant_id?: string | null;
    location_id: string;
    type: "receiving" | "order_reservation" | "partial_reservation" | "return_received" | "transfer_in" | "adjustment" | "audit_count" | "quarantine" | "release_quarantine" | "sale" | "order_cancelled" | "purchase_cancelled" | "rma" | "transfer_out" | "warehouse_loss" | "build_assembly" | "freeze" | "return_receive" | "restock" | "writeoff" | "cross_transfer_out" | "cross_transfer_in" | "vendor_return_out" | "vendor_replacement_in" | "fba_inbound" | "fba_return" | "order_reservation_release" | (string & {});
    quantity: number;
    before_on_hand: number;
    after_on_hand: number;
    unit_price: number;
    total_price: number;
    status: string;
    order_id: string | null;
    journal_entry_id: string | null;
    product_title: string;
    location_name: string;
    notes?: string | null;
    created_at: string;
};
export type FifoLayer = {
    id: string;
    readonly entity_id: string;
    product_id: string;
    location_id: string;
    variant_id: string | null;
    received_qty: number;
    remaining_qty: number;
    unit_cost: number;
    total_cost: number;
    po_id: string | null;
    receiving_transaction_id: string;
    received_at: string;
    depleted_at: string | null;
    product_title: string;
    location_name: string;
};
export type FifoConsumption = {
    id: string;
    fifo_layer_id: string;
    inventory_transaction_id: string;
    quantity: number;
    unit_cost: number;
    total_cost: number;
    layer_before_qty: number;
    layer_after_qty: number;
    created_at: string;
};
export type SerialNumber = {
    id: string;
    readonly entity_id: string;
    product_id: string;
    serial_number: string;
    status: "available" | "allocated" | "sold" | "returned" | "damaged" | "quarantined" | "end_of_life" | "consumed_in_manufacturing" | "disassembled" | (string & {});
    location_id: string | null;
    order_id: string | null;
    lot_number: string | null;
    expiry_date: string | null;
    warranty_start_date: string | null;
    warranty_end_date: string | null;
    extended_warranty_end_date: string | null;
    warranty_status: string | null;
    received_at: string | null;
    sold_at: string | null;
    returned_at: string | null;
    last_scanned_at: string | null;
    created_at: string;
    updated_at: string;
};
export type InventoryBalanceList = {
    object: "list";
    data: InventoryBalance[];
    total: number;
    page: number;
    per_page: number;
    total_pages: number;
};
export type InventoryTransactionList = {
    object: "list";
    data: InventoryTransaction[];
    total: number;
    page: number;
    per_page: number;
    total_pages: number;
};
export type FifoLayerList = {
    object: "list";
    data: FifoLayer[];
    total: number;
    page: number;
    per_page: number;
    total_pages: number;
};
export type SerialNumberList = {
    object: "list";
    data: SerialNumber[];
    total: number;
    page: number;
    per_page: number;
    total_pages: number;
};
export type FifoConsumptionList = {
    data: FifoConsumption[];
};
export type SerialNumberEnvelope = {
    data: SerialNumber;
};
export type InventoryBalanceEnvelope = {
    object: "inventory_balance";
    data: InventoryBalance;
};
export type InventoryAdjustmentItem = {
    product_id: string;
    quantity_delta: number;
    unit_cost?: number;
    notes?: string;
    allow_negative?: boolean;
};
export type InventoryAdjustParams = {
    location_id: string;
    product_id?: string;
    quantity?: number;
    unit_cost?: number;
    items?: InventoryAdjustmentItem[];
    reason?: string;
    notes?: string;
    allow_negative?: boolean;
};
export type InventoryTransferItem = {
    product_id: string;
    quantity: number;
};
export type InventoryTransferParams = {
    product_id?: string;
    quantity?: number;
    items?: InventoryTransferItem[];
    from_location_id: string;
    to_location_id: string;
    notes?: string;
};
export type InventoryReceiveItem = {
    product_id: string;
    quantity: number;
    unit_cost: number;
    notes?: string;
};
export type InventoryReceiveParams = {
    location_id: string;
    product_id?: string;
    quantity?: number;
    unit_cost?: number;
    items?: InventoryReceiveItem[];
    notes?: string;
};
export type InventoryAdjustmentResult = {
    object: "inventory_adjustment_result";
    items?: InventoryAdjustmentResultItem[];
};
export type InventoryTransferResult = {
    object: "inventory_transfer_result";
    items?: InventoryTransferResultItem[];
};
export type InventoryReceiveResult = {
    object: "inventory_receive_result";
    items?: InventoryReceiveResultItem[];
};
export type SerialReceiveParams = {
    product_id: string;
    serials: (string | {
        [key: string]: unknown;
    })[];
    location_id?: string;
    received_at?: string;
    source_reference?: string;
};
export type SerialReceiveError = {
    index: number;
    serial_number?: string;
    error: string;
    code?: string;
};
export type SerialReceiveResult = {
    object: "bulk_serial_receive_result";
    processed: number;
    created: number;
    failed: number;
    errors: SerialReceiveError[];
};
export type InventoryAdjustmentResultItem = {
    index: number;
    product_id: string;
    location_id?: string;
    quantity_delta?: number;
    unit_cost?: number | null;
    transaction_id?: string;
    journal_entry_id?: string | null;
    balance?: InventoryBalance;
};
export type InventoryTransferResultItem = {
    index: number;
    product_id: string;
    from_location_id?: string;
    to_location_id?: string;
    quantity?: number;
    status?: string;
    journal_entry_id?: string | null;
};
export type InventoryReceiveResultItem = {
    index: number;
    product_id: string;
    location_id?: string;
    quantity?: number;
    unit_cost?: number;
    balance?: InventoryBalance;
};
export type InventoryLot = {
    id: string;
    lot_number?: string;
    expiry_date?: string | null;
};
export type MarketplaceOrderRefundParams = {
    amount: number;
    reason?: string;
    ebay_return_id?: string;
    metadata?: Metadata;
};
export type MarketplaceOrderRefund = {
    refund_id: string;
    amount: number;
    status: string;
};
export type TaxRate = {
    id: string;
    entity_id?: string;
    display_name?: string | null;
    name?: string | null;
    description?: string | null;
    rate: number;
    tax_type: "sales" | "use" | "vat" | "gst" | "hst" | "pst" | "excise" | "other" | (string & {});
    jurisdiction_country?: string | null;
    jurisdiction_state?: string | null;
    jurisdiction_county?: string | null;
    jurisdiction_city?: string | null;
    jurisdiction_postal_code?: string | null;
    inclusive: boolean;
    is_active: boolean;
    effective_from?: string | null;
    effective_to?: string | null;
    metadata?: Metadata;
    created_at?: string;
    updated_at?: string;
};
export type TaxRateCreateParams = {
    rate: number;
    name?: string;
    display_name?: string;
    description?: string;
    tax_type?: "sales" | "use" | "vat" | "gst" | "hst" | "pst" | "excise" | "other" | (string & {});
    jurisdiction_country?: string;
    jurisdiction_state?: string;
    jurisdiction_county?: string;
    jurisdiction_city?: string;
    jurisdiction_postal_code?: string;
    inclusive?: boolean;
    is_active?: boolean;
    effective_from?: string;
    effective_to?: string;
    metadata?: Metadata;
};
export type PricingLevel = {
    id: string;
    entity_id?: string;
    name: string;
    description?: string | null;
    defaults_on?: string[];
    show_on?: string[];
    created_at?: string;
    updated_at?: string;
};
export type PricingLevelCreateParams = {
    name: string;
    description?: string;
    defaults_on?: string[];
    show_on?: string[];
};
export type UnitOfMeasure = {
    id: string;
    entity_id?: string;
    name: string;
    abbreviation: string;
    type: string;
    base_conversion_factor?: number | null;
    is_base?: boolean;
    created_at?: string;
    updated_at?: string;
};
export type UnitOfMeasureCreateParams = {
    name: string;
    abbreviation: string;
    type: string;
    base_conversion_factor?: number;
    is_base?: boolean;
};
export type UnitOfMeasureConvertParams = {
    from_uom_id: string;
    to_uom_id: string;
    quantity: number;
};
export type UnitOfMeasureConversion = {
    from: string;
    to: string;
    quantity: number;
    result: number;
};
export type ProductCategory = {
    id: string;
    entity_id?: string;
    name: string;
    description?: string | null;
    parent_id?: string | null;
    created_at?: string;
    updated_at?: string;
};
export type ProductCategoryCreateParams = {
    name: string;
    description?: string;
    parent_id?: string;
};
export type Location = {
    id: string;
    object: "location";
    entity_id: string;
    name: string;
    code?: string | null;
    type?: string;
    is_active: boolean;
    is_default?: boolean;
    address?: Record<string, unknown> | null;
    metadata?: Metadata;
    created_at: string;
    updated_at: string;
};
export type LocationCreateParams = {
    name: string;
    code?: string;
    is_active?: boolean;
    is_default?: boolean;
    address?: Record<string, unknown>;
    metadata?: Metadata;
};
export type PaymentTerm = {
    id: string;
    object: "payment_term";
    entity_id: string;
    name: string;
    due_days: number;
    discount_percent?: number | null;
    discount_days?: number | null;
    is_active: boolean;
    created_at: string;
    updated_at: string;
};
export type PaymentTermCreateParams = {
    name: string;
    due_days: number;
    discount_percent?: number;
    discount_days?: number;
    is_active?: boolean;
};
export type TaxRateList = {
    object: "list";
    data: TaxRate[];
    has_more: boolean;
    total_count?: number;
};
export type PricingLevelList = {
    object: "list";
    data: PricingLevel[];
    has_more: boolean;
    total_count?: number;
};
export type UnitOfMeasureList = {
    object: "list";
    data: UnitOfMeasure[];
    has_more: boolean;
    total_count?: number;
};
export type ProductCategoryList = {
    object: "list";
    data: ProductCategory[];
    has_more: boolean;
    total_count?: number;
};
export type LocationList = {
    object: "list";
    data: Location[];
    has_more: boolean;
    total_count?: number;
};
export type PaymentTermList = {
    object: "list";
    data: PaymentTerm[];
    has_more: boolean;
    total_count?: number;
};
export type MigrationRecord = {
    external_id?: string;
} & {
    [key: string]: unknown;
};
export type MigrationBulkParams = {
    records: MigrationRecord[];
    external_source: string;
    conflict_mode?: "skip" | "update" | "replace" | "error" | (string & {});
};
export type MigrationRowError = {
    index: number;
    external_id?: string | null;
    error: string;
    code?: string | null;
};
export type MigrationDryRunResult = {
    object: "migration_dry_run_result";
    dry_run: boolean;
    resource: string;
    external_source: string;
    total_records: number;
    succeeded_records: number;
    failed_records: number;
    errors: MigrationRowError[];
};
export type MigrationJobAccepted = {
    job_id: string;
    object?: string;
    status?: "pending" | "running" | "completed" | "failed" | "partial" | (string & {});
};
export type MigrationJob = {
    id: string;
    object: "migration_job";
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
    started_at: string | null;
    completed_at: string | null;
    created_at: string;
};
export type MigrationJobList = {
    object: "list";
    data: MigrationJob[];
    has_more: boolean;
    next_cursor: string | null;
    total_count?: number;
};
export type FreezeActor = {
    user_id?: string | null;
    api_key_id?: string | null;
};
export type EntityFreezeStatus = {
    object: "entity_freeze_status";
    entity_id: string;
    frozen: boolean;
    freeze_token?: string | null;
    frozen_at?: string | null;
    frozen_by?: FreezeActor | null;
    reason?: string | null;
    idempotent?: boolean;
    unfrozen_at?: string | null;
};
export type CutoverFreezeParams = {
    reason?: string;
};
export type CutoverSnapshotParams = {
    freeze_token: string;
    description?: string;
};
export type CutoverSnapshot = {
    object: "rds_snapshot";
    entity_id: string;
    snapshot_id: string;
    db_instance_id: string;
    status: "creating" | "available" | "failed" | (string & {});
    percent_progress: number;
    started_at: string;
    estimated_completion_at?: string | null;
    env: string;
    dev_stub: boolean;
    cutover_log_id: string;
};
export type CutoverSwapParams = {
    snapshot_id: string;
    freeze_token: string;
    lambda_alias_target_version?: string;
};
export type CutoverSwapInstructions = {
    title: string;
    lambda_alias_swap: string;
    dns_flip: string;
    cognito_swap: string;
    operator_confirms: string;
};
export type CutoverSwap = {
    object: "cutover_swap_initiated";
    entity_id: string;
    swap_emitted_at: string;
    cutover_log_id: string;
    snapshot_id: string;
    env: string;
    instructions: CutoverSwapInstructions;
};
export type CutoverVerifyParams = {
    as_of_date?: string;
};
export type CutoverVerifyTrialBalance = {
    in_balance: boolean;
    imbalance: number;
    total_debit: number;
    total_credit: number;
};
export type CutoverVerifyTotal = {
    total: number;
};
export type CutoverVerifyError = {
    check: string;
    error: string;
};
export type CutoverVerifyResults = {
    trial_balance: CutoverVerifyTrialBalance;
    ar_aging: CutoverVerifyTotal;
    ap_aging: CutoverVerifyTotal;
    counts: {
        [key: string]: number;
    };
    errors: CutoverVerifyError[];
};
export type CutoverVerification = {
    object: "cutover_verify_result";
    entity_id: string;
    verified_at: string;
    passed: boolean;
    verify_log_id: string;
    results: CutoverVerifyResults;
};
export type CutoverUnfreezeParams = {
    verify_log_id: string;
};
export type CutoverRollbackParams = {
    freeze_token?: string;
    reason?: string;
};
export type CutoverLogEntry = {
    id: string;
    entity_id: string;
    action: "freeze_engaged" | "snapshot_initiated" | "swap_emitted" | "verify_completed" | "cutover_completed" | "rolled_back" | (string & {});
    status: "in_progress" | "completed" | "failed" | (string & {});
    performed_at: string;
    rds_snapshot_id?: string | null;
    rds_snapshot_status?: string | null;
    verification_result?: Record<string, unknown> | null;
    error_text?: string | null;
    notes?: string | null;
    metadata?: Metadata;
    related_cutover_id?: string | null;
};
export type CutoverLog = {
    object: "list";
    data: CutoverLogEntry[];
    has_more: boolean;
    next_cursor: string | null;
    total_count?: number;
};
export type CutoverStatus = {
    object: "cutover_status";
    entity_id: string;
    frozen: boolean;
    current_state: "idle" | "frozen" | "snapshot_taken" | "swapped" | "verified" | "completed" | "rolled_back" | (string & {});
    frozen_at: string | null;
    frozen_reason: string | null;
    snapshot_id: string | null;
    latest_action: CutoverLogEntry | null;
    recent_log: CutoverLogEntry[];
};
export type OrderItem = {
    id: string;
    order_id: string;
    product_id: string | null;
    variant_id: string | null;
    sku: string | null;
    title: string;
    quantity: number;
    quantity_fulfilled: number;
    quantity_returned: number;
    sell_rate: number;
    list_price: number;
    discount_amount: number;
    line_subtotal: number;
    tax_amount: number;
    line_total: number;
    unit_cost: number;
    weight: number | null;
    is_tax_exempt: boolean;
    product_tax_code: string | null;
    notes?: string | null;
    sort_order: number;
    created_at: string;
    updated_at: string;
};
export type TaxLine = {
    id: string;
    order_id: string;
    order_item_id: string | null;
    tax_rate_id: string | null;
    name: string;
    rate: number;
    taxable_amount: number;
    amount: number;
};
export type OrderAdjustment = {
    id: string;
    object: "order_adjustment";
    order_id: string;
    name: string;
    effect_type: "discount" | "fee" | (string & {});
    discount_type: "percentage" | "fixed_amount" | (string & {});
    value: number;
    coupon_id: string | null;
    amount: number;
    notes: string | null;
    created_at: string;
};
export type Order = {
    id: string;
    object: "order";
    readonly entity_id: string;
    order_number: string;
    document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
    order_status: "draft" | "confirmed" | "partially_fulfilled" | "fulfilled" | "cancelled" | "voided" | "awaiting_ach_clearance" | "on_hold" | (string & {});
    payment_status: "unpaid" | "partially_paid" | "paid" | "overpaid" | "refunded" | "partially_refunded" | "voided" | (string & {});
    fulfillment_status: "unfulfilled" | "partially_fulfilled" | "fulfilled" | (string & {});
    account_id: string;
    location_id: string | null;
    shipping_address_id?: string | null;
    billing_address_id?: string | null;
    payment_term_id?: string | null;
    sales_channel_id?: string | null;
    pricing_level_id?: string | null;
    po_number: string | null;
    order_date: string;
    due_date: string | null;
    requested_ship_date?: string | null;
    subtotal: number;
    discount_total: number;
    shipping_total: number;
    tax_total: number;
    fee_total: number;
    order_total: number;
    amount_paid: number;
    readonly balance_due: number;
    tax_exempt: boolean;
    delivery_option: "ship" | "pick_up" | "local_delivery" | (string & {});
    ships_freight?: boolean;
    notes: string | null;
    customer_notes?: string | null;
    internal_notes: string | null;
    invoice_number: string | null;
    invoice_type: "order" | "manual" | "proforma" | "correction" | (string & {}) | null;
    is_on_hold: boolean;
    hold_type: string | null;
    hold_reason?: string | null;
    released_at?: string | null;
    ship_complete: boolean;
    source_platform: string | null;
    external_order_id: string | null;
    external_order_number: string | null;
    linked_order_id?: string | null;
    picked_up_at?: string | null;
    pickup_no_show_at?: string | null;
    metadata: Metadata;
    created_at: string;
    updated_at: string;
    status?: string;
    line_items?: OrderItem[];
    payments?: Payment[];
    tax_lines?: TaxLine[];
    cascaded_drop_ship_pos?: {
        [key: string]: unknown;
    }[];
    cascaded_work_orders?: {
        [key: string]: unknown;
    }[];
};
export type OrderList = {
    object: "list";
    data: Order[];
    total: number;
    has_more: boolean;
};
export type OrderLineParams = {
    product_id: string;
    variant_id?: string;
    quantity: number;
    sell_rate?: number;
    list_price?: number;
    discount_amount?: number;
    cost_rate?: number;
    notes?: string;
};
export type OrderDiscountParams = {
    type: "percentage" | "flat" | "fixed_amount" | (string & {});
    value: number;
};
export type OrderPaymentParams = {
    payment_method_id?: string;
    amount: number;
    payment_type?: PaymentKind;
    auto_capture?: boolean;
};
export type OrderCreateParams = {
    document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
    account_id: string;
    location_id?: string;
    payment_term_id?: string;
    sales_channel_id?: string;
    pricing_level_id?: string;
    notes?: string;
    customer_notes?: string;
    requested_ship_date?: string;
    ships_freight?: boolean;
    metadata?: Metadata;
    shipping_address_id?: string;
    billing_address_id?: string;
    line_items?: OrderLineParams[];
    discount?: OrderDiscountParams;
    auto_compute_tax?: boolean;
    auto_allocate_inventory?: boolean;
    payments?: OrderPaymentParams[];
    payment_terms?: string;
    delivery_option?: "ship" | "pick_up" | "local_delivery" | (string & {});
    ship_complete?: boolean;
    po_number?: string;
    order_date?: string;
    source_platform?: string;
    external_order_id?: string;
    external_order_number?: string;
};
export type OrderUpdateParams = {
    order_status?: string;
    status?: string;
    location_id?: string;
    payment_term_id?: string;
    sales_channel_id?: string;
    pricing_level_id?: string;
    notes?: string;
    customer_notes?: string;
    requested_ship_date?: string;
    ships_freight?: boolean;
    metadata?: Metadata;
    internal_notes?: string;
    po_number?: string;
};
export type OrderConvertParams = {
    user_id?: string;
};
export type OrderConfirmParams = {
    send_email?: boolean;
};
export type OrderCancelParams = {
    reason?: string;
};
export type OrderVoidParams = {
    reason?: string;
};
export type OrderItemCreateParams = {
    product_id: string;
    quantity: number;
    variant_id?: string;
    sell_rate?: number;
    list_price?: number;
    notes?: string;
};
export type OrderItemsBulkParams = {
    items: OrderItemCreateParams[];
};
export type BulkAddError = {
    index: number;
    error: string;
};
export type BulkAddResult = {
    object: "bulk_add_result";
    processed: number;
    items: OrderItem[];
    errors: BulkAddError[];
};
export type OrderAdjustmentParams = {
    name: string;
    effect_type: "discount" | "fee" | (string & {});
    discount_type: "percentage" | "fixed_amount" | (string & {});
    value: number;
    coupon_id?: string;
    notes?: string;
};
export type ApplyCouponParams = {
    code: string;
};
export type OrderReleaseHoldParams = {
    user_id?: string;
    notes?: string;
};
export type OrderReleaseHoldResult = {
    success: boolean;
    order_id: string;
};
export type OrderReleaseHoldEnvelope = {
    data: OrderReleaseHoldResult;
};
export type OrderNoShowParams = {
    reason?: string;
};
export type OrderPickupResult = {
    order_id: string;
    order_number: string;
    order_status?: string;
    fulfillment_status?: string;
    pickup_no_show_at?: string | null;
    picked_up_at?: string | null;
};
export type OrderPickupEnvelope = {
    data: OrderPickupResult;
};
export type OrderReceiveItem = {
    order_item_id?: string;
    product_id?: string;
    quantity?: number;
    quantity_received?: number;
};
export type OrderReceiveParams = {
    location_id?: string;
    items?: OrderReceiveItem[];
    line_items?: OrderReceiveItem[];
    notes?: string;
};
export type Payment = {
    id: string;
    object: "payment";
    readonly entity_id: string;
    account_id: string;
    order_id: string | null;
    method: "cash" | "check" | "ach" | "wire" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
    amount: number;
    amount_applied: number;
    amount_refunded: number;
    currency: string;
    reference: string | null;
    stripe_payment_intent_id: string | null;
    payment_method_id: string | null;
    status: "pending" | "succeeded" | "failed" | "refunded" | "partially_refunded" | "voided" | (string & {});
    received_at: string;
    notes: string | null;
    metadata: Metadata;
    created_at: string;
    updated_at: string;
};
export type PaymentRefund = {
    id: string;
    object: "refund";
    payment_id: string;
    order_id: string | null;
    amount: number;
    reason: string | null;
    status: string;
    created_at: string;
};
export type CreditApplication = {
    id: string;
    credit_id: string;
    order_id: string;
    amount_applied: number;
    notes: string | null;
    applied_at: string;
};
export type CreditMemo = {
    id: string;
    object: "credit_memo";
    readonly entity_id: string;
    account_id: string;
    credit_memo_number: string;
    amount: number;
    amount_applied: number;
    amount_refunded: number;
    reason: "return" | "write_off" | "goodwill" | "price_adjustment" | "duplicate_payment" | "other" | (string & {});
    source_return_id: string | null;
    source_order_id: string | null;
    status: "issued" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    notes: string | null;
    issued_at: string;
    voided_at: string | null;
    expires_at?: string | null;
};
export type OrderPaymentList = {
    object: "list";
    order_id: string;
    data: Payment[];
    count: number;
};
export type CreditMemoList = {
    object: "list";
    data: CreditMemo[];
    count: number;
    credit_balance?: number;
};
export type PaymentKind = "card" | "ach" | "cash" | "check" | "credit" | "terms" | "wire" | "external" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
export type OrderPaymentCreateParams = {
    amount: number;
    payment_method?: PaymentKind;
    method?: PaymentKind;
    payment_type?: PaymentKind;
    payment_method_id?: string;
    auto_capture?: boolean;
    reference?: string;
    check_number?: string;
    notes?: string;
    metadata?: Metadata;
};
export type PaymentRefundParams = {
    amount?: number;
    reason?: "duplicate" | "fraudulent" | "customer_complaint" | "other" | (string & {});
};
export type PaymentActionResult = {
    [key: string]: unknown;
};
export type PaymentApplicationParams = {
    order_id: string;
    amount_applied: number;
};
export type MultiInvoiceApplyParams = {
    account_id: string;
    payment_method: "check" | "ach" | "wire" | "external" | "cash" | "credit" | (string & {});
    amount: number;
    applications: PaymentApplicationParams[];
    check_number?: string;
    check_date?: string;
    external_reference?: string;
    notes?: string;
    payment_date?: string;
};
export type PaymentApplication = {
    id: string;
    order_id: string;
    amount_applied: number;
};
export type AppliedPayment = Payment & {
    applications: PaymentApplication[];
};
export type MultiInvoicePayment = {
    id: string;
    entity_id?: string;
    amount: number;
    payment_method?: string;
    status?: string;
    journal_entry_id?: string | null;
    applied_count: number;
    applications: PaymentApplication[];
};
export type MultiInvoiceApplyResult = {
    data: MultiInvoicePayment;
    idempotent_replay: boolean;
};
export type PaymentCreateParams = {
    account_id: string;
    payment_method: "check" | "ach" | "wire" | "external" | "cash" | (string & {});
    amount: number;
    check_number?: string;
    external_reference?: string;
    notes?: string;
    payment_date?: string;
};
export type PaymentApplyParams = {
    applications: PaymentApplicationParams[];
    account_id?: string;
};
export type PaymentBatchItem = {
    order_id: string;
    amount: number;
    payment_method: PaymentKind;
    payment_method_id?: string;
    notes?: string;
};
export type PaymentBatchParams = {
    payments: PaymentBatchItem[];
};
export type PaymentVoidParams = {
    reason?: string;
};
export type CreditMemoCreateParams = {
    account_id: string;
    amount: number;
    reason?: string;
    source_type?: string;
    source_id?: string;
    expires_at?: string | number;
    notes?: string;
};
export type CreditApplyParams = {
    order_id: string;
    amount?: number;
    notes?: string;
};
export type PaymentDispute = {
    id: string;
    object?: "dispute";
    payment_id?: string;
    amount?: number;
    reason?: string | null;
    status?: string;
    created_at?: string;
};
export type CreditSource = Order | Return;
export type KitComponent = {
    id: string;
    object: "kit_component";
    readonly entity_id: string;
    parent_product_id: string;
    component_product_id: string;
    component_product_title: string;
    component_product_sku: string | null;
    quantity_per_kit: number;
    sequence: number;
    is_assembled: boolean;
    metadata?: Metadata;
    created_at: string;
    updated_at: string;
};
export type ProductVendor = {
    id: string;
    product_id: string;
    variant_id: string | null;
    vendor_id: string;
    vendor_sku: string | null;
    default_unit_cost: number | null;
    is_default: boolean;
};
export type PricingPolicy = {
    id: string;
    product_id: string;
    variant_id?: string | null;
    pricing_level_id: string | null;
    account_id: string | null;
    pricing_type: "regular" | "multiplier" | (string & {});
    min_quantity: number;
    sell_price: number | null;
    list_price: number | null;
    adjustment: number | null;
    margin_pct: number | null;
    is_active: boolean;
    is_default: boolean;
    level_name: string | null;
    product_name: string;
    product_sku: string | null;
    external_source: string | null;
    external_id: string | null;
    created_at: string;
    migration_batch_id?: string | null;
    imported_at?: string | null;
};
export type ProductVariant = {
    id: string;
    product_id: string;
    product_type?: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    sku: string | null;
    barcode: string | null;
    variant_title: string | null;
    option1: string | null;
    option2: string | null;
    option3: string | null;
    price: number | null;
    cost: number | null;
    weight: number | null;
    weight_unit: "lb" | "oz" | "kg" | "g" | (string & {});
    is_active: boolean;
    metadata: Metadata;
    created_at?: string;
    updated_at?: string;
    pricing?: PricingPolicy[];
    components?: KitComponent[];
    vendors?: ProductVendor[];
};
export type Product = {
    id: string;
    object: "product";
    readonly entity_id: string;
    title: string;
    description: string | null;
    sku: string | null;
    part_number: string | null;
    barcode: string | null;
    product_type: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    category_id: string | null;
    vendor_id: string | null;
    list_price: number | null;
    cost: number | null;
    is_active: boolean;
    is_serialized: boolean;
    charge_tax: boolean;
    track_inventory: boolean;
    weight: number | null;
    weight_uom: string;
    length: number | null;
    width: number | null;
    height: number | null;
    length_uom: string;
    quantity_uom: string;
    product_tax_code: string | null;
    reorder_point: number | null;
    reorder_qty: number | null;
    safety_stock: number | null;
    has_variants: boolean;
    metadata: Metadata;
    created_at: string;
    updated_at: string;
    variants?: ProductVariant[];
    components?: KitComponent[];
    pricing?: PricingPolicy[];
    vendors?: ProductVendor[];
};
export type ProductPricingParams = {
    pricing_level_id?: string;
    account_id?: string;
    min_quantity?: number;
    list_price?: number;
    sell_price?: number;
    adjustment?: number;
};
export type ProductVendorParams = {
    vendor_id: string;
    vendor_sku?: string;
    default_unit_cost?: number;
};
export type ProductComponentParams = {
    component_product_id: string;
    quantity: number;
};
export type ProductVariantParams = {
    title: string;
    sku?: string;
    product_type?: "physical" | "kit" | "box" | "service" | (string & {});
    components?: ProductComponentParams[];
    pricing?: ProductPricingParams[];
    vendors?: ProductVendorParams[];
};
export type ProductCreateParams = {
    product_type: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    title: string;
    description?: string;
    sku?: string;
    part_number?: string;
    barcode?: string;
    category_id?: string;
    vendor_id?: string;
    list_price?: number;
    cost?: number;
    is_active?: boolean;
    is_serialized?: boolean;
    charge_tax?: boolean;
    track_inventory?: boolean;
    weight?: number;
    weight_uom?: string;
    length?: number;
    width?: number;
    height?: number;
    length_uom?: string;
    quantity_uom?: string;
    product_tax_code?: string;
    reorder_point?: number;
    reorder_qty?: number;
    safety_stock?: number;
    metadata?: Metadata;
    variants?: ProductVariantParams[];
    components?: ProductComponentParams[];
    pricing?: ProductPricingParams[];
    vendors?: ProductVendorParams[];
};
export type ProductUpdateParams = {
    title?: string;
    description?: string;
    sku?: string;
    part_number?: string;
    barcode?: string;
    category_id?: string;
    vendor_id?: string;
    list_price?: number;
    cost?: number;
    is_active?: boolean;
    is_serialized?: boolean;
    charge_tax?: boolean;
    track_inventory?: boolean;
    weight?: number;
    weight_uom?: string;
    length?: number;
    width?: number;
    height?: number;
    length_uom?: string;
    quantity_uom?: string;
    product_tax_code?: string;
    reorder_point?: number;
    reorder_qty?: number;
    safety_stock?: number;
    metadata?: Metadata;
};
export type ProductList = {
    object: "list";
    data: Product[];
    has_more: boolean;
    url: string;
    total_count?: number;
};
export type ProductEnvelope = {
    data: Product;
};
export type KitComponentList = {
    object: "list";
    data: KitComponent[];
    total: number;
    has_more: boolean;
};
export type KitComponentCreateParams = {
    component_product_id: string;
    quantity_per_kit: number;
    sequence?: number;
    metadata?: Metadata;
};
export type ProductLocationsParams = {
    location_ids: string[];
};
export type ProductLocation = {
    id: string;
    name: string;
    code?: string | null;
    type?: string;
    is_active?: boolean;
};
export type ProductLocations = {
    product_id: string;
    locations: ProductLocation[];
};
export type ProductInventoryLocation = {
    location_id: string;
    location_name: string;
    on_hand: number;
    allocated: number;
    available: number;
};
export type ProductInventory = {
    product_id: string;
    on_hand: number;
    allocated: number;
    available: number;
    total_value: number;
    by_location: ProductInventoryLocation[];
};
export type ProductInventoryEnvelope = {
    data: ProductInventory;
};
export type VariantUpdateParams = {
    sku?: string;
    barcode?: string;
    variant_title?: string;
    option1?: string;
    option2?: string;
    option3?: string;
    price?: number;
    cost?: number;
    weight?: number;
    weight_unit?: "lb" | "oz" | "kg" | "g" | (string & {});
    is_active?: boolean;
    metadata?: Metadata;
};
export type PricingPolicyCreateParams = {
    product_id: string;
    variant_id?: string | null;
    pricing_level_id?: string | null;
    account_id?: string | null;
    pricing_type?: "regular" | "multiplier" | (string & {});
    min_quantity?: number;
    sell_price?: number | null;
    list_price?: number | null;
    adjustment?: number | null;
    margin_pct?: number | null;
    is_active?: boolean;
    is_default?: boolean;
    external_source?: string;
    external_id?: string;
};
export type PricingPolicyUpdateParams = {
    pricing_level_id?: string | null;
    account_id?: string | null;
    pricing_type?: "regular" | "multiplier" | (string & {});
    min_quantity?: number;
    sell_price?: number | null;
    list_price?: number | null;
    adjustment?: number | null;
    margin_pct?: number | null;
    is_active?: boolean;
    is_default?: boolean;
};
export type PricingPolicyList = {
    object: "list";
    data: PricingPolicy[];
    has_more: boolean;
    next_cursor: string | null;
    total: number;
    total_count?: number;
};
export type PricingPolicyEnvelope = {
    data: PricingPolicy;
};
export type PurchaseOrder = {
    id: string;
    object: "purchase_order";
    readonly entity_id: string;
    readonly po_number: string;
    vendor_id: string;
    location_id?: string | null;
    readonly status: "draft" | "pending_approval" | "approved" | "sent" | "partially_received" | "received" | "closed" | "cancelled" | (string & {});
    po_date: string;
    expected_date?: string | null;
    payment_term_id?: string | null;
    subtotal: number;
    tax_total: number;
    shipping_total: number;
    po_total: number;
    currency: string;
    notes?: string | null;
    internal_notes?: string | null;
    metadata?: Metadata;
    created_at: string;
    updated_at: string;
    line_items?: OrderItem[];
    vendor?: Account;
    receipts?: PurchaseOrderReceipt[];
    bills?: VendorBill[];
};
export type PurchaseOrderReceipt = {
    id: string;
    purchase_order_id: string;
    receipt_number?: string;
    location_id?: string | null;
    items: PurchaseOrderReceiptItem[];
    notes?: string | null;
    journal_entry_id?: string | null;
    received_at: string;
    created_at: string;
};
export type PurchaseOrderReceiptItem = {
    product_id: string;
    order_item_id?: string | null;
    quantity_received: number;
    unit_cost?: number;
};
export type PurchaseOrderList = {
    object: "list";
    data: PurchaseOrder[];
    has_more: boolean;
    total_count?: number;
};
export type PurchaseOrderCreateItem = {
    product_id: string;
    quantity: number;
    unit_cost?: number;
};
export type PurchaseOrderCreateParams = {
    vendor_id: string;
    items: PurchaseOrderCreateItem[];
    location_id?: string;
    payment_term_id?: string;
    expected_date?: string;
    notes?: string;
};
export type PurchaseOrderCancelParams = {
    reason?: string;
};
export type PurchaseOrderItemsCreateParams = {
    product_id: string;
    quantity: number;
    variant_id?: string;
    unit_cost?: number;
    purchase_policy_id?: string;
    sort_order?: number;
};
export type PurchaseOrderReceiveItem = {
    product_id: string;
    quantity_received: number;
};
export type PurchaseOrderReceiveParams = {
    items: PurchaseOrderReceiveItem[];
    create_bill?: boolean;
    notes?: string;
};
export type PurchaseOrderReceiveResult = {
    receipt: PurchaseOrderReceipt;
    auto_bill?: VendorBill | null;
    auto_bill_error?: string | null;
};
export type PurchaseOrderNotifyRevisionParams = {
    action: "skip" | (string & {});
};
export type PurchaseOrderRevisionNotice = {
    skipped: boolean;
    revision_count: number;
};
export type PurchaseOrderSendToVendorParams = {
    template_key_override?: string;
    email?: string;
};
export type VendorBill = {
    id: string;
    object: "vendor_bill";
    readonly entity_id: string;
    readonly bill_number: string;
    vendor_invoice_number?: string | null;
    vendor_id: string;
    po_id?: string | null;
    readonly status: "draft" | "pending_approval" | "approved" | "partially_paid" | "paid" | "rejected" | "voided" | "written_off" | (string & {});
    bill_date: string;
    due_date?: string | null;
    subtotal: number;
    tax_total: number;
    shipping_total: number;
    bill_total: number;
    amount_paid: number;
    balance_due: number;
    currency: string;
    payment_term_id?: string | null;
    notes?: string | null;
    metadata?: Metadata;
    created_at: string;
    updated_at: string;
    lines?: VendorBillLine[];
    payments?: ApPayment[];
    gl_entries?: JournalEntry[];
    vendor?: Account;
    purchase_order?: PurchaseOrder | null;
};
export type VendorBillLine = {
    id: string;
    bill_id: string;
    description?: string | null;
    product_id?: string | null;
    quantity?: number | null;
    unit_cost?: number | null;
    tax_rate?: number | null;
    gl_account_id?: string | null;
    amount: number;
    product?: Product | null;
};
export type VendorBillList = {
    object: "list";
    data: VendorBill[];
    has_more: boolean;
    total_count?: number;
};
export type VendorBillCreateItem = {
    description?: string;
    amount?: number;
    product_id?: string;
    quantity?: number;
    unit_cost?: number;
    tax_rate?: number;
    gl_account_id?: string;
};
export type VendorBillCreateParams = {
    vendor_id: string;
    bill_date?: string;
    items?: VendorBillCreateItem[];
    po_id?: string;
    due_date?: string;
    vendor_invoice_number?: string;
    notes?: string;
    suppress_gl?: boolean;
};
export type VendorBillRejectParams = {
    reason?: string;
};
export type VendorBillApproveParams = {
    notes?: string;
};
export type VendorBillWriteOffParams = {
    reason: string;
    notes?: string;
    idempotency_key?: string;
};
export type VendorBillWriteOffResult = {
    success: boolean;
    id: string;
    bill_number: string;
    amount_written_off: number;
    new_status: string;
    journal_entry_id: string | null;
};
export type VendorBillWriteOffEnvelope = {
    data: VendorBillWriteOffResult;
};
export type ApPayment = {
    id: string;
    object: "ap_payment";
    readonly entity_id: string;
    vendor_id: string;
    bill_id?: string | null;
    batch_id?: string | null;
    method: "check" | "ach" | "wire" | "credit_card" | "cash" | "other" | (string & {});
    amount: number;
    currency: string;
    reference?: string | null;
    readonly status: "pending" | "sent" | "cleared" | "voided" | "returned" | (string & {});
    payment_date: string;
    cleared_date?: string | null;
    notes?: string | null;
    metadata?: Metadata;
    created_at: string;
    vendor?: Account;
    check?: Check | null;
    journal_entry?: JournalEntry | null;
    bills?: VendorBill[];
    bank_account?: BankAccount | null;
};
export type Check = {
    id: string;
    check_number: string;
    ap_payment_id?: string | null;
    amount: number;
    payee?: string | null;
    status: string;
    issued_at?: string | null;
};
export type ApPaymentList = {
    object: "list";
    data: ApPayment[];
    has_more: boolean;
    total_count?: number;
};
export type ApPaymentCreateBill = {
    bill_id: string;
    amount: number;
};
export type ApPaymentCreateParams = {
    vendor_id: string;
    method: "check" | "ach" | "wire" | "credit_card" | "cash" | "other" | (string & {});
    amount: number;
    bill_id?: string;
    bills?: ApPaymentCreateBill[];
    vendor_credit_ids?: string[];
    bank_account_id?: string;
    payment_date?: string;
    reference?: string;
    notes?: string;
    metadata?: Metadata;
    suppress_gl?: boolean;
    skip_plaid?: boolean;
    idempotency_key?: string;
};
export type VendorPrepayment = {
    id: string;
    prepayment_number: string;
    amount: number;
    applied_amount: number;
    balance: number;
    status: "active" | "partially_applied" | "fully_applied" | "refunded" | "voided" | (string & {});
    payment_method: string;
    payment_date: string;
    note?: string | null;
    journal_entry_id?: string | null;
    created_at: string;
    vendor_name?: string | null;
};
export type VendorPrepaymentListMeta = {
    count: number;
    total_unapplied_balance: number;
};
export type VendorPrepaymentList = {
    data: VendorPrepayment[];
    meta: VendorPrepaymentListMeta;
};
export type VendorPrepaymentCreateParams = {
    amount: number;
    payment_method: "cash" | "check" | "card" | "ach" | "external" | "wire" | "other" | (string & {});
    payment_date?: string | null;
    note?: string | null;
    payment_method_id?: string;
    bank_account_id?: string;
    idempotency_key?: string;
};
export type VendorPrepaymentRecord = {
    prepayment_id: string;
    prepayment_number: string;
    amount: number;
    applied_amount: number;
    balance: number;
    status: string;
    payment_method: string;
    payment_date: string;
    journal_entry_id: string;
    vendor_id: string;
    entity_id: string;
};
export type VendorPrepaymentRecordEnvelope = {
    data: VendorPrepaymentRecord;
};
export type VendorPrepaymentApplyParams = {
    bill_id: string;
    amount?: number | null;
};
export type VendorPrepaymentApplication = {
    application_id: string;
    prepayment_id: string;
    prepayment_number: string;
    prepayment_balance: number;
    bill_balance_due: number;
    amount_applied: number;
    journal_entry_id: string;
};
export type VendorPrepaymentApplicationEnvelope = {
    data: VendorPrepaymentApplication;
};
export type VendorPrepaymentRefundParams = {
    refund_amount?: number | null;
    reason?: string | null;
};
export type VendorPrepaymentRefund = {
    prepayment_id: string;
    prepayment_number: string;
    refund_amount: number;
    prepayment_status: string;
    prepayment_balance: number;
    journal_entry_id: string;
};
export type VendorPrepaymentRefundEnvelope = {
    data: VendorPrepaymentRefund;
};
export type VendorCredit = {
    id: string;
    object: "vendor_credit";
    readonly entity_id: string;
    readonly credit_number: string;
    vendor_id: string;
    amount: number;
    readonly amount_applied: number;
    reason: "return" | "price_adjustment" | "duplicate_payment" | "rebate" | "other" | (string & {});
    source_vendor_return_id?: string | null;
    readonly status: "issued" | "partially_applied" | "fully_applied" | "voided" | (string & {});
    readonly issued_at: string;
    notes?: string | null;
    vendor?: Account;
    source?: VendorReturn | null;
    applications?: VendorCreditApplication[];
};
export type VendorCreditApplication = {
    id: string;
    vendor_credit_id: string;
    bill_id?: string | null;
    ap_payment_id?: string | null;
    amount_applied: number;
    created_at: string;
};
export type VendorCreditList = {
    object: "list";
    data: VendorCredit[];
    has_more: boolean;
    total_count?: number;
};
export type VendorCreditCreateParams = {
    vendor_id: string;
    amount: number;
    reason?: string | null;
    source_type?: "manual" | "vendor_return" | "price_adjustment" | "rebate" | "duplicate_payment" | "other" | (string & {});
    source_id?: string | null;
    expires_at?: string | null;
    notes?: string | null;
};
export type VendorCreditLedger = {
    id: string;
    entity_id: string;
    vendor_id: string;
    credit_number: string;
    amount: string;
    remaining_amount: string;
    source_type: "manual" | "vendor_return" | "price_adjustment" | "rebate" | "duplicate_payment" | "other" | (string & {});
    source_id?: string | null;
    status: string;
    expires_at?: string | null;
    idempotent?: boolean;
    created_at: string;
    updated_at: string;
};
export type VendorCreditLedgerEnvelope = {
    data: VendorCreditLedger;
};
export type VendorCreditApplyRefused = {
    error: string;
    code: string;
    hint: string;
};
export type ReconciliationTrialBalanceRow = {
    account_id: string;
    account_number: string;
    account_name: string;
    debit_total: number;
    credit_total: number;
    balance: number;
};
export type ReconciliationTrialBalanceTotals = {
    debit_total?: number;
    credit_total?: number;
    balance: number;
};
export type ReconciliationTrialBalance = {
    object: "trial_balance";
    entity_id: string;
    as_of_date: string;
    external_source: string | null;
    rows: ReconciliationTrialBalanceRow[];
    totals: ReconciliationTrialBalanceTotals;
};
export type ReconciliationAgingRow = {
    id: string;
    name: string;
    current: number;
    days_1_30: number;
    days_31_60: number;
    days_61_90: number;
    days_over_90: number;
    total: number;
};
export type ReconciliationAgingTotals = {
    current: number;
    days_1_30: number;
    days_31_60: number;
    days_61_90: number;
    days_over_90: number;
    total: number;
};
export type ReconciliationArAging = {
    object: "ar_aging";
    as_of_date: string;
    customers: ReconciliationAgingRow[];
    totals: ReconciliationAgingTotals;
};
export type ReconciliationApAging = {
    object: "ap_aging";
    as_of_date: string;
    vendors: ReconciliationAgingRow[];
    totals: ReconciliationAgingTotals;
};
export type ReconciliationInventoryRow = {
    product_id: string;
    location_id: string | null;
    quantity: number;
    total_value: number;
};
export type ReconciliationInventoryValuation = {
    object?: "inventory_valuation";
    as_of_date?: string;
    method?: "fifo" | "avg" | "lot_cost" | (string & {});
    location_id?: string | null;
    rows?: ReconciliationInventoryRow[];
    total_value: number;
};
export type ReconciliationCashAccount = {
    bank_account_id: string;
    account_name: string;
    gl_balance: number;
};
export type ReconciliationCashBalance = {
    object: "cash_balance";
    as_of_date: string;
    accounts: ReconciliationCashAccount[];
    total_gl_balance: number;
};
export type ReconciliationCounts = {
    object: "counts";
    entity_id: string;
    counts: {
        [key: string]: number;
    };
};
export type ReconciliationCompareParams = {
    as_of_date?: string;
    external_source?: string;
    trial_balance?: ReconciliationCompareAccount[];
    ar_aging_total?: number;
    ap_aging_total?: number;
    inventory_value?: number;
    cash_balance?: number;
    counts?: {
        [key: string]: number;
    };
};
export type ReconciliationCompareAccount = {
    account_number: string;
    balance: number;
};
export type ReconciliationDelta = {
    check: string;
    key?: string | null;
    expected: number;
    actual: number;
    delta: number;
};
export type ReconciliationComparison = {
    object: "reconciliation_compare";
    entity_id: string;
    as_of_date: string;
    matched: boolean;
    deltas: ReconciliationDelta[];
};
export type Return = {
    id: string;
    object: "return";
    entity_id: string;
    return_number: string;
    status: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | (string & {});
    original_order_id: string;
    account_id: string;
    vendor_id?: string | null;
    vendor_rma_number?: string | null;
    inspection_required?: boolean;
    restocking_fee?: number | null;
    readonly refund_amount: number;
    return_to_vendor?: boolean;
    source?: "csr" | "customer_portal" | "marketplace" | (string & {});
    notes?: string | null;
    metadata?: Metadata;
    received_at?: string | null;
    closed_at?: string | null;
    cancelled_at?: string | null;
    created_at: string;
    updated_at: string;
    items?: ReturnItem[];
    refunds?: ReturnRefund[];
    original_order?: Order;
    gl_entries?: JournalEntry[];
    return_label?: ShippingLabel | null;
    vendor_return?: VendorReturn | null;
};
export type ReturnItem = {
    id: string;
    return_id: string;
    order_item_id: string | null;
    product_id: string | null;
    variant_id?: string | null;
    sku?: string | null;
    title?: string | null;
    quantity: number;
    quantity_received: number;
    reason?: string | null;
    disposition?: "restock" | "write_off" | "send_to_vendor" | (string & {}) | null;
    refund_amount: number;
    created_at: string;
    product?: Product;
};
export type ReturnRefund = {
    id: string;
    return_id: string;
    amount: number;
    payment_method_type: string;
    order_refund_id?: string | null;
    credit_memo_id?: string | null;
    status: string;
    reason?: string | null;
    created_at: string;
};
export type ReturnList = {
    object: "list";
    data: Return[];
    has_more: boolean;
    total_count?: number;
};
export type ReturnCreateItem = {
    order_item_id: string;
    quantity: number;
    reason?: string;
    serial_numbers?: string[];
};
export type ReturnCreateParams = {
    original_order_id: string;
    items: ReturnCreateItem[];
    restocking_fee?: number;
    auto_refund?: boolean;
    inspection_required?: boolean;
    return_to_vendor?: boolean;
    vendor_id?: string;
    vendor_rma_number?: string;
    source?: "csr" | "customer_portal" | "marketplace" | (string & {});
    notes?: string;
    metadata?: Metadata;
};
export type ReturnUpdateParams = {
    restocking_fee?: number;
    inspection_required?: boolean;
    vendor_rma_number?: string;
    notes?: string;
    metadata?: Metadata;
};
export type ReturnRefundParams = {
    amount?: number;
    payment_method?: "original" | "store_credit" | "check" | "cash" | (string & {});
    reason?: string;
};
export type ReturnRefundResult = {
    return_id: string;
    return_number: string;
    amount: number;
    payment_method_type: string;
    order_refund_id?: string | null;
    credit_memo_id?: string | null;
    status: string;
    idempotent: boolean;
};
export type ReturnRefundEnvelope = {
    data: ReturnRefundResult;
};
export type ReturnReceiveItem = {
    return_item_id: string;
    quantity_received: number;
};
export type ReturnReceiveParams = {
    items?: ReturnReceiveItem[];
    location_id?: string;
    notes?: string;
};
export type ReturnInspectItem = {
    return_item_id: string;
    disposition: "restock" | "write_off" | "send_to_vendor" | (string & {});
    notes?: string;
};
export type ReturnInspectParams = {
    items?: ReturnInspectItem[];
    notes?: string;
};
export type ReturnCloseParams = {
    notes?: string;
};
export type ReturnCancelParams = {
    reason?: string;
};
export type VendorReturn = {
    id: string;
    object: "vendor_return";
    entity_id: string;
    vendor_return_number: string;
    vendor_id: string;
    status: "pending" | "shipped" | "cancelled" | "deleted" | (string & {});
    purchase_order_id?: string | null;
    source_return_id?: string | null;
    location_id?: string | null;
    vendor_rma_number?: string | null;
    carrier?: string | null;
    tracking_number?: string | null;
    reason?: string | null;
    notes?: string | null;
    items?: VendorReturnItem[];
    metadata?: Metadata;
    shipped_at?: string | null;
    cancelled_at?: string | null;
    created_at: string;
    updated_at: string;
};
export type VendorReturnItem = {
    id: string;
    vendor_return_id: string;
    product_id: string;
    variant_id?: string | null;
    quantity: number;
    unit_cost: number;
    created_at: string;
};
export type VendorReturnList = {
    object: "list";
    data: VendorReturn[];
    has_more: boolean;
    total_count?: number;
};
export type VendorReturnCreateItem = {
    product_id: string;
    variant_id?: string;
    quantity: number;
    unit_cost?: number;
};
export type VendorReturnCreateParams = {
    vendor_id: string;
    items: VendorReturnCreateItem[];
    purchase_order_id?: string;
    source_return_id?: string;
    location_id?: string;
    vendor_rma_number?: string;
    reason?: string;
    notes?: string;
    metadata?: Metadata;
};
export type VendorReturnShipParams = {
    carrier?: string;
    tracking_number?: string;
};
export type VendorReturnCancelParams = {
    reason?: string;
};
export type WebhookEndpoint = {
    id: string;
    object: "webhook_endpoint";
    entity_id: string;
    url: string;
    description: string | null;
    enabled_events: string[];
    secret_last4: string;
    status: "active" | "paused" | "disabled" | (string & {});
    mode: "live" | "test" | (string & {});
    api_version: string | null;
    success_count: number;
    failure_count: number;
    consecutive_failure_count: number;
    last_delivery_at: string | null;
    created_at: string;
    metadata: Metadata;
};
export type WebhookTestResult = {
    event_id: string;
    queued_delivery_id?: string;
    status?: string;
    infra_011_notice?: string;
};
export type WebhookEndpointCreated = {
    id: string;
    object: "webhook_endpoint";
    entity_id: string;
    url: string;
    description: string | null;
    enabled_events: string[];
    secret_last4: string;
    status: "active" | "paused" | "disabled" | (string & {});
    mode: "live" | "test" | (string & {});
    api_version: string | null;
    success_count: number;
    failure_count: number;
    consecutive_failure_count: number;
    last_delivery_at: string | null;
    created_at: string;
    metadata: Metadata;
    secret: string;
    test_event?: WebhookTestResult;
};
export type WebhookEndpointCreateParams = {
    url: string;
    enabled_events?: string[];
    events?: string[];
    description?: string | null;
    mode?: "live" | "test" | (string & {});
    api_version?: string | null;
    metadata?: {
        [key: string]: unknown;
    };
    send_test_event_on_create?: boolean;
};
export type WebhookEndpointUpdateParams = {
    url?: string;
    enabled_events?: string[];
    events?: string[];
    description?: string | null;
    status?: "active" | "paused" | "disabled" | (string & {});
    api_version?: string | null;
    metadata?: {
        [key: string]: unknown;
    };
};
export type WebhookCurrentSecret = {
    webhook_id: string;
    secret: string;
    last4: string;
};
export type WebhookSecret = {
    webhook_id: string;
    secret: string;
    last4: string;
    rotated_at: string;
};
export type WebhookEndpointList = {
    object: "list";
    data: WebhookEndpoint[];
    has_more: boolean;
    total_count?: number;
};
export type WebhookDelivery = {
    id: string;
    object: "webhook_delivery";
    webhook_endpoint_id: string;
    event_id: string;
    event_type: string;
    attempt: number;
    status: "pending" | "succeeded" | "failed" | (string & {});
    response_status?: number | null;
    response_body?: string | null;
    error?: string | null;
    duration_ms?: number | null;
    scheduled_at?: string | null;
    delivered_at?: string | null;
    next_attempt_at?: string | null;
    payload: string;
    created_at: string;
};
export type WebhookDeliveryList = {
    object: "list";
    data: WebhookDelivery[];
    has_more: boolean;
    total_count?: number;
};
export type JournalEntriesListQuery = {
    batch_id?: string;
    status?: "draft" | "pending_approval" | "posted" | "reversed" | "voided" | "rejected" | (string & {});
    period_id?: string;
    source_type?: string;
    source_id?: string;
};
export type GlAccountsListQuery = {
    account_type?: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
    is_active?: boolean;
    postable_only?: boolean;
    system_account_key?: string;
    is_bank_account?: boolean;
    context?: "manual_je_line" | "ap_bill_expense_line" | "ar_invoice_revenue_line" | "bank_rec_line" | "inventory_adj_line" | "payment_clearing" | "cogs_posting" | (string & {});
    search?: string;
};
export type PeriodsListQuery = {
    status?: "open" | "close_requested" | "closed" | (string & {});
    fiscal_year?: number;
};
export type UnmatchedReceiptsListQuery = {
    account_id?: string;
    date_from?: string;
    date_to?: string;
    page?: number;
    per_page?: number;
};
export type ReportsTrialBalanceQuery = {
    period_id?: string;
    as_of_date?: string;
    include_zero_balances?: boolean;
};
export type ReportsAccountLedgerQuery = {
    account_id: string;
    from_date?: string;
    to_date?: string;
    period_id?: string;
    page?: number;
    per_page?: number;
};
export type ReportsArAgingQuery = {
    as_of_date?: string;
    account_id?: string;
    buckets?: string;
};
export type ReportsSubledgerReconciliationQuery = {
    subledger_type?: "ar" | "ap" | "inventory" | (string & {});
    as_of_date?: string;
};
export type AccountsListQuery = {
    account_type?: "business" | "individual" | "lead" | "vendor" | "customer" | "all" | (string & {});
    search?: string;
    is_active?: "true" | "false" | "all" | (string & {});
    include_inactive?: boolean;
    external_customer_id?: string;
    page?: number;
    per_page?: number;
};
export type AccountsRetrieveQuery = {
    include_inactive?: boolean;
};
export type AuditLogEntriesListQuery = {
    action?: string;
    actor_type?: "user" | "api_key" | "system" | "webhook" | (string & {});
    severity?: "info" | "warning" | "critical" | "security" | (string & {});
    outcome?: "success" | "failure" | (string & {});
    actor_id?: string;
    resource_type?: string;
    resource_id?: string;
    from_date?: string;
    to_date?: string;
    ip_address?: string;
    session_id?: string;
    search?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type AuditLogEntriesStatsQuery = {
    from_date?: string;
    to_date?: string;
    resource_type?: string;
    actor_type?: string;
    severity?: string;
};
export type AuditLogEntriesSparklineQuery = {
    from_date?: string;
    to_date?: string;
    granularity?: "hour" | "day" | "week" | "month" | (string & {});
    resource_type?: string;
    severity?: string;
};
export type ApiKeysListQuery = {
    mode?: "live" | "test" | (string & {});
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type RequestLogsListQuery = {
    status_class?: "2xx" | "3xx" | "4xx" | "5xx" | (string & {});
    method?: string;
    path?: string;
    api_key_id?: string;
    created_after?: string;
    created_before?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type UsageRetrieveQuery = {
    from?: string;
    to?: string;
};
export type ProjectsListQuery = {
    is_active?: boolean;
};
export type DepartmentsListQuery = {
    is_active?: boolean;
};
export type ClassesListQuery = {
    is_active?: boolean;
};
export type ActivityListQuery = {
    action?: string;
    resource_type?: string;
    resource_id?: string;
    actor_type?: "user" | "api_key" | "system" | (string & {});
    actor_id?: string;
    created_after?: string;
    created_before?: string;
    search?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type ActivityListForResourceQuery = {
    actor_type?: "user" | "api_key" | "system" | (string & {});
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type PackagesListQuery = {
    order_id?: string;
    status?: "open" | "fulfilled" | "voided" | (string & {});
    location_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type LabelsListQuery = {
    package_id?: string;
    order_id?: string;
    is_voided?: boolean;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type InventoryBalancesListQuery = {
    product_id?: string;
    location_id?: string;
    variant_id?: string;
    low_stock_only?: boolean;
    page?: number;
    per_page?: number;
};
export type InventoryTransactionsListQuery = {
    product_id?: string;
    location_id?: string;
    type?: "receiving" | "order_reservation" | "partial_reservation" | "return_received" | "transfer_in" | "adjustment" | "audit_count" | "quarantine" | "release_quarantine" | "sale" | "order_cancelled" | "purchase_cancelled" | "rma" | "transfer_out" | "warehouse_loss" | "build_assembly" | "freeze" | "return_receive" | "restock" | "writeoff" | "cross_transfer_out" | "cross_transfer_in" | "vendor_return_out" | "vendor_replacement_in" | "fba_inbound" | "fba_return" | "order_reservation_release" | (string & {});
    page?: number;
    per_page?: number;
};
export type InventoryFifoLayersListQuery = {
    product_id: string;
    location_id?: string;
    page?: number;
    per_page?: number;
};
export type InventorySerialsListQuery = {
    product_id?: string;
    location_id?: string;
    status?: "available" | "allocated" | "sold" | "returned" | "damaged" | "quarantined" | "end_of_life" | "consumed_in_manufacturing" | "disassembled" | (string & {});
    serial_number_contains?: string;
    page?: number;
    per_page?: number;
};
export type TaxRatesListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type PricingLevelsListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type UnitsOfMeasureListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type ProductCategoriesListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type LocationsListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type PaymentTermsListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type MigrationBulkQuery = {
    dry_run?: boolean;
};
export type MigrationJobsListQuery = {
    resource?: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments" | (string & {});
    status?: "pending" | "running" | "completed" | "failed" | "partial" | (string & {});
    created_after?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type MigrationCutoverLogQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type OrdersListQuery = {
    document_type?: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
    account_id?: string;
    order_status?: string;
    payment_status?: string;
    created_after?: string;
    created_before?: string;
    external_order_id?: string;
    limit?: number;
    offset?: number;
};
export type OrdersListInvoicesQuery = {
    account_id?: string;
    order_status?: string;
    payment_status?: string;
    created_after?: string;
    created_before?: string;
    external_order_id?: string;
    limit?: number;
    offset?: number;
};
export type CreditsListQuery = {
    account_id?: string;
    limit?: number;
};
export type ProductsListQuery = {
    sku?: string;
    search?: string;
    is_active?: boolean;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type ProductsRetrieveInventoryQuery = {
    location_id?: string;
};
export type PricingPoliciesListQuery = {
    product_id?: string;
    account_id?: string;
    pricing_level_id?: string;
    is_active?: boolean;
    is_default?: boolean;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type PurchaseOrdersListQuery = {
    status?: string;
    vendor_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type VendorBillsListQuery = {
    status?: string;
    vendor_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type ApPaymentsListQuery = {
    status?: string;
    vendor_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type VendorsPrepaymentsListQuery = {
    status?: "active" | "partially_applied" | "fully_applied" | "refunded" | "voided" | (string & {});
};
export type VendorCreditsListQuery = {
    status?: string;
    vendor_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type ReconciliationTrialBalanceQuery = {
    as_of_date?: string;
    external_source?: string;
};
export type ReconciliationArAgingQuery = {
    as_of_date?: string;
};
export type ReconciliationApAgingQuery = {
    as_of_date?: string;
};
export type ReconciliationInventoryValuationQuery = {
    as_of_date?: string;
    method?: "fifo" | "avg" | "lot_cost" | (string & {});
    location_id?: string;
};
export type ReconciliationCashBalanceQuery = {
    as_of_date?: string;
};
export type ReturnsListQuery = {
    status?: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | (string & {});
    account_id?: string;
    original_order_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type VendorReturnsListQuery = {
    status?: "pending" | "shipped" | "cancelled" | (string & {});
    vendor_id?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type WebhookEndpointsListQuery = {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
export type WebhookEndpointsDeliveriesListQuery = {
    status?: "pending" | "succeeded" | "failed" | (string & {});
    event_id?: string;
    created_after?: string;
    limit?: number;
    starting_after?: string;
    ending_before?: string;
    include_count?: boolean;
};
