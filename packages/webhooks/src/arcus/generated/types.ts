// Generated from packages/openapi/specs/arcus (webhooks) by `npm run generate`. Do not edit.
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
/** A payment with what its invoices got. Assumption: no page shows the payload. */
export type AppliedPayment = Payment & {
    applications: PaymentApplication[];
};
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
/** What a kit holds. */
export interface KitComponent {
    /** Format: uuid. */
    id: string;
    object: "kit_component";
    /** Format: uuid. */
    readonly entity_id: string;
    /** Format: uuid. */
    parent_product_id: string;
    /** Format: uuid. */
    component_product_id: string;
    component_product_title: string;
    component_product_sku: string | null;
    quantity_per_kit: number;
    sequence: number;
    is_assembled: boolean;
    metadata?: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** Key-value pairs of your own, stored and returned unchanged. */
export interface Metadata {
    [key: string]: unknown;
}
/** A quote, sales order, invoice, return or purchase order. */
export interface Order {
    /** Format: uuid. */
    id: string;
    object: "order";
    /** Format: uuid. */
    readonly entity_id: string;
    order_number: string;
    document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
    order_status: "draft" | "confirmed" | "partially_fulfilled" | "fulfilled" | "cancelled" | "voided" | "awaiting_ach_clearance" | "on_hold" | (string & {});
    payment_status: "unpaid" | "partially_paid" | "paid" | "overpaid" | "refunded" | "partially_refunded" | "voided" | (string & {});
    /** Two pages speak of awaiting_pickup, which the printed enum lacks. */
    fulfillment_status: "unfulfilled" | "partially_fulfilled" | "fulfilled" | (string & {});
    /** Format: uuid. */
    account_id: string;
    /** Format: uuid. */
    location_id: string | null;
    /** Format: uuid. */
    shipping_address_id?: string | null;
    /** Format: uuid. */
    billing_address_id?: string | null;
    /** Format: uuid. */
    payment_term_id?: string | null;
    /** Format: uuid. */
    sales_channel_id?: string | null;
    /** Format: uuid. */
    pricing_level_id?: string | null;
    po_number: string | null;
    /** Format: date-time. */
    order_date: string;
    /** Format: date-time. */
    due_date: string | null;
    /** Format: date. */
    requested_ship_date?: string | null;
    subtotal: number;
    /** Of lines and of the whole order. */
    discount_total: number;
    shipping_total: number;
    tax_total: number;
    fee_total: number;
    order_total: number;
    amount_paid: number;
    /** What is still to be paid; written by the receivables ledger alone. */
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
    /** Format: date-time. */
    released_at?: string | null;
    ship_complete: boolean;
    source_platform: string | null;
    external_order_id: string | null;
    external_order_number: string | null;
    /**
     * The quote that it was made from.
     * Format: uuid.
     */
    linked_order_id?: string | null;
    /** Format: date-time. */
    picked_up_at?: string | null;
    /** Format: date-time. */
    pickup_no_show_at?: string | null;
    metadata: Metadata;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** The status as the examples of webhook payloads show it; the field of the API is order_status. */
    status?: string;
    /** Inline after a create and when expanded. */
    line_items?: OrderItem[];
    payments?: Payment[];
    tax_lines?: TaxLine[];
    /** Drop-ship purchase orders cancelled with it. */
    cascaded_drop_ship_pos?: {
        [key: string]: unknown;
    }[];
    cascaded_work_orders?: {
        [key: string]: unknown;
    }[];
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
/** A line of an order. */
export interface OrderItem {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    order_id: string;
    /** Format: uuid. */
    product_id: string | null;
    /** Format: uuid. */
    variant_id: string | null;
    sku: string | null;
    title: string;
    quantity: number;
    quantity_fulfilled: number;
    quantity_returned: number;
    sell_rate: number;
    list_price: number;
    /** Discount on the whole line. */
    discount_amount: number;
    line_subtotal: number;
    tax_amount: number;
    /** quantity × sell_rate − discount_amount + tax, rounded half up to cents. */
    line_total: number;
    unit_cost: number;
    weight: number | null;
    is_tax_exempt: boolean;
    product_tax_code: string | null;
    notes?: string | null;
    sort_order: number;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
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
/** What an invoice got. */
export interface PaymentApplication {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    order_id: string;
    amount_applied: number;
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
/** A price for a level or an account, from a quantity up. */
export interface PricingPolicy {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    product_id: string;
    /** Format: uuid. */
    variant_id?: string | null;
    /** Format: uuid. */
    pricing_level_id: string | null;
    /** Format: uuid. */
    account_id: string | null;
    pricing_type: "regular" | "multiplier" | (string & {});
    min_quantity: number;
    sell_price: number | null;
    list_price: number | null;
    /** Of a multiplier: the price is list_price × adjustment. */
    adjustment: number | null;
    margin_pct: number | null;
    is_active: boolean;
    is_default: boolean;
    level_name: string | null;
    product_name: string;
    product_sku: string | null;
    external_source: string | null;
    external_id: string | null;
    /** Format: date-time. */
    created_at: string;
    /**
     * Only when one policy is retrieved.
     * Format: uuid.
     */
    migration_batch_id?: string | null;
    /**
     * Only when one policy is retrieved.
     * Format: date-time.
     */
    imported_at?: string | null;
}
/** A product. */
export interface Product {
    /** Format: uuid. */
    id: string;
    object: "product";
    /** Format: uuid. */
    readonly entity_id: string;
    title: string;
    description: string | null;
    sku: string | null;
    part_number: string | null;
    barcode: string | null;
    product_type: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
    /** Format: uuid. */
    category_id: string | null;
    /** Format: uuid. */
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
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
    /** Inline after a create. */
    variants?: ProductVariant[];
    components?: KitComponent[];
    pricing?: PricingPolicy[];
    vendors?: ProductVendor[];
}
/** A variant of a product. */
export interface ProductVariant {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
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
    /** Format: date-time. */
    created_at?: string;
    /** Format: date-time. */
    updated_at?: string;
    pricing?: PricingPolicy[];
    components?: KitComponent[];
    vendors?: ProductVendor[];
}
/** Who sells a product to us. */
export interface ProductVendor {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    product_id: string;
    /** Format: uuid. */
    variant_id: string | null;
    /** Format: uuid. */
    vendor_id: string;
    vendor_sku: string | null;
    default_unit_cost: number | null;
    is_default: boolean;
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
/** A tax on an order. */
export interface TaxLine {
    /** Format: uuid. */
    id: string;
    /** Format: uuid. */
    order_id: string;
    /** Format: uuid. */
    order_item_id: string | null;
    /** Format: uuid. */
    tax_rate_id: string | null;
    name: string;
    rate: number;
    taxable_amount: number;
    amount: number;
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
