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
