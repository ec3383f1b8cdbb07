// Generated from packages/openapi/specs/arcus (webhooks) by `npm run generate`. Do not edit.
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
/** A payment and the invoices that it paid. */
export type AppliedPayment = Payment & {
    /** The invoices that the payment paid. */
    applications: PaymentApplication[];
};
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
/** Key-value pairs of your own, stored and returned unchanged. */
export interface Metadata {
    [key: string]: unknown;
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
