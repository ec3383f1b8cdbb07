// Generated from packages/openapi/specs/arcus (paths: orders, payments) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	ApplyCouponParams,
	BulkAddResult,
	Expanded,
	JournalEntry,
	Order,
	OrderAdjustment,
	OrderAdjustmentParams,
	OrderCancelParams,
	OrderConfirmParams,
	OrderConvertParams,
	OrderCreateParams,
	OrderItem,
	OrderItemCreateParams,
	OrderItemsBulkParams,
	OrderNoShowParams,
	OrderPaymentCreateParams,
	OrderPickupResult,
	OrderReceiveParams,
	OrderReleaseHoldParams,
	OrderReleaseHoldResult,
	OrderUpdateParams,
	OrderVoidParams,
	Package,
	Payment,
	PaymentActionResult,
	PaymentRefund,
	PaymentRefundParams,
	Product,
	TaxLine,
} from "../types.ts";

/**
 * `arcus.orders.adjustments`
 */
export interface OrdersAdjustmentsResource {
	/**
	 * Apply a discount, fee or coupon to an order.
	 *
	 * Discounts and fees are kept beside the lines, and the totals follow at once. With coupon_id the coupon is applied instead. Only
	 * drafts and open orders can be changed.
	 *
	 * Sources disagree about the words for discounts: percentage and flat on create, percentage and fixed_amount here. Each operation
	 * has its own.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `order_not_editable`: it is cancelled, fulfilled or a posted invoice (Assumption: the code)
	 *
	 * @throws 404 `order_not_found`: the order belongs to another entity
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.adjustments.create("id", { name: "Example", effect_type: "discount", discount_type: "percentage", value: 1 });
	 * ```
	 *
	 * Source: /api-reference/orders/apply-an-order-level-adjustment (page)
	 */
	create(id: string, params: OrderAdjustmentParams, options?: CallOptions): ApiPromise<OrderAdjustment>;
}

/**
 * `arcus.orders.items`
 */
export interface OrdersItemsResource {
	/**
	 * Add a line.
	 *
	 * Adds a line and counts the order's totals anew.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.items.create("id", { product_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", quantity: 1 });
	 * ```
	 *
	 * Source: /api-reference/orders/add-a-single-line-item-to-an-order (page)
	 */
	create(id: string, params: OrderItemCreateParams, options?: CallOptions): ApiPromise<OrderItem>;

	/**
	 * Add up to 250 lines.
	 *
	 * Adds up to 250 lines in one transaction and counts the order's totals anew.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.items.createBulk("id", { items: [{ product_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", quantity: 1 }] });
	 * ```
	 *
	 * Source: /api-reference/orders/add-up-to-250-line-items-in-a-single-atomic-transaction (page)
	 */
	createBulk(id: string, params: OrderItemsBulkParams, options?: CallOptions): ApiPromise<BulkAddResult>;
}

/**
 * `arcus.orders.payments`
 */
export interface OrdersPaymentsResource {
	/**
	 * List payments of an order.
	 *
	 * Payments of the order and what payments of several invoices gave to it. The list is complete: `count`, no has_more.
	 *
	 * Scopes: `payments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.orders.payments.list("id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/orders/list-payments-on-an-order (page)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<Payment>;

	/**
	 * Charge or record a payment of an order.
	 *
	 * Card and ACH are charged through Stripe; cash, check, credit and terms are recorded. More than the balance makes a credit memo.
	 * Raw card data is refused: send a payment method.
	 *
	 * Sources disagree about the event: payment.received in the catalogue, payment.succeeded on one page. We emit the former.
	 *
	 * Scopes: `orders:write` and `payments:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `payment.received`, `order.paid`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `raw_card_data_not_allowed`: card_number, cvc or the like was sent (Assumption: the code)
	 *
	 * @throws 409 `order_not_payable`: the order is cancelled or voided (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.payments.create("id", { amount: 1 });
	 * ```
	 *
	 * Source: /api-reference/orders/create-a-payment-charge-on-an-order (page)
	 */
	create(id: string, params: OrderPaymentCreateParams, options?: CallOptions): ApiPromise<Payment>;

	/**
	 * Refund a payment.
	 *
	 * Gives back a part, or everything without an amount. amount is in whole CENTS here, the one place; everywhere else money is decimal
	 * dollars. The answer's shape is not documented.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `payment.refunded`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `refund_exceeds_payment`: more than is left of the payment (Assumption: the code)
	 *
	 * @throws 422 `payment_not_refundable`: its status does not allow it (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.payments.refund("id", "payment_id");
	 * ```
	 *
	 * Source: /api-reference/payments/refund-a-payment (page)
	 */
	refund(id: string, paymentId: string, params?: PaymentRefundParams, options?: CallOptions): ApiPromise<PaymentActionResult>;
}

/** What `expand` can fill in orders.list. */
export interface OrdersListExpand {
	"data.customer": Account;
	"data.account": Account;
	"data.line_items": OrderItem[];
	"data.line_items.product": Product;
	"data.line_items.product.default_vendor": Account;
	"data.payments": Payment[];
	"data.refunds": PaymentRefund[];
	"data.packages": Package[];
	"data.fulfillments": Package[];
	"data.gl_entries": JournalEntry[];
	"data.invoice": Order;
	"data.tax_lines": TaxLine[];
}

/** Params of orders.list. */
export interface OrdersListParams<E extends keyof OrdersListExpand = never> {
	document_type?: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {}) | undefined;
	account_id?: string | undefined;
	order_status?: string | undefined;
	payment_status?: string | undefined;
	created_after?: string | undefined;
	created_before?: string | undefined;
	/**
	 * Assumption: importers look orders up by it.
	 */
	external_order_id?: string | undefined;
	limit?: number | undefined;
	offset?: number | undefined;
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/** What `expand` can fill in orders.listInvoices. */
export interface OrdersListInvoicesExpand {
	"data.customer": Account;
	"data.account": Account;
	"data.line_items": OrderItem[];
	"data.line_items.product": Product;
	"data.line_items.product.default_vendor": Account;
	"data.payments": Payment[];
	"data.refunds": PaymentRefund[];
	"data.packages": Package[];
	"data.fulfillments": Package[];
	"data.gl_entries": JournalEntry[];
	"data.invoice": Order;
	"data.tax_lines": TaxLine[];
}

/** Params of orders.listInvoices. */
export interface OrdersListInvoicesParams<E extends keyof OrdersListInvoicesExpand = never> {
	account_id?: string | undefined;
	order_status?: string | undefined;
	payment_status?: string | undefined;
	created_after?: string | undefined;
	created_before?: string | undefined;
	/**
	 * Assumption: importers look orders up by it.
	 */
	external_order_id?: string | undefined;
	limit?: number | undefined;
	offset?: number | undefined;
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/** What `expand` can fill in orders.retrieve. */
export interface OrdersRetrieveExpand {
	customer: Account;
	account: Account;
	line_items: OrderItem[];
	"line_items.product": Product;
	"line_items.product.default_vendor": Account;
	payments: Payment[];
	refunds: PaymentRefund[];
	packages: Package[];
	fulfillments: Package[];
	gl_entries: JournalEntry[];
	invoice: Order;
	tax_lines: TaxLine[];
}

/** Params of orders.retrieve. */
export interface OrdersRetrieveParams<E extends keyof OrdersRetrieveExpand = never> {
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/**
 * `arcus.orders`
 */
export interface OrdersResource {
	/** Sub-resource `orders.adjustments`. */
	readonly adjustments: OrdersAdjustmentsResource;

	/** Sub-resource `orders.items`. */
	readonly items: OrdersItemsResource;

	/** Sub-resource `orders.payments`. */
	readonly payments: OrdersPaymentsResource;

	/**
	 * List orders of every document type.
	 *
	 * All kinds of documents are orders, told apart by document_type. Newest first (Assumption).
	 *
	 * Sources disagree about paging: the concept page has one cursor for all lists, this page limit and offset. We follow this page.
	 *
	 * Scopes: `orders:read`.
	 * Pages: offset, 50 items by default, at most 200.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.orders.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/orders/list-orders (partly)
	 */
	list<const E extends keyof OrdersListExpand = never>(params?: OrdersListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<Order, OrdersListExpand, E>>;

	/**
	 * Create an order.
	 *
	 * Header and lines in one transaction; a new document is a draft. Each line is rounded half up to cents. An
	 * inline payment is charged after the order is stored.
	 *
	 * Required fields are not visible on the page; we take document_type and account_id. The guide wraps the answer in `data`, the reference does not: we follow the reference.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `order.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `validation_error`: a field is missing or wrong; `param` names the place, such as line_items[2].quantity
	 *
	 * @throws 422 `account_type_mismatch`: a purchase order is not for a vendor, or another document is (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.create({ document_type: "quote", account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/orders/create-an-order (partly)
	 */
	create(params: OrderCreateParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * List invoices.
	 *
	 * The same as the list of orders with document_type=invoice. The page is cut: parameters follow that list.
	 *
	 * Scopes: `orders:read`.
	 * Pages: offset, 50 items by default, at most 200.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.orders.listInvoices()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/orders/list-invoices (partly)
	 */
	listInvoices<const E extends keyof OrdersListInvoicesExpand = never>(params?: OrdersListInvoicesParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<Order, OrdersListInvoicesExpand, E>>;

	/**
	 * Retrieve an order.
	 *
	 * By its id or by its number (SO-001234, INV-0042, Q-2026-0099).
	 *
	 * Scopes: `orders:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/orders/retrieve-a-single-order-by-uuid-or-order_number (page)
	 */
	retrieve<const E extends keyof OrdersRetrieveExpand = never>(id: string, params?: OrdersRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Order, OrdersRetrieveExpand, E>>;

	/**
	 * Update an order.
	 *
	 * Changes what is given of a draft or open order.
	 *
	 * No page is known but the guide, which brings a draft purchase order to `open` with it; the enum of the reference has no such value,
	 * and the order becomes `confirmed`. The other fields are an assumption.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `purchase_order.sent`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.update("id", { order_status: "order_status" });
	 * ```
	 *
	 * Source: /guides/purchase-to-pay-flow (guide)
	 */
	update(id: string, params: OrderUpdateParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * Convert a quote to a sales order.
	 *
	 * The quote stays as it is. A new draft sales order gets a number of its own, copies lines, prices, account and addresses, and
	 * points back with linked_order_id. Confirming it is another call.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `order.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `not_a_quote`: the document is no quote (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.convert("id");
	 * ```
	 *
	 * Source: /api-reference/orders/convert-a-quote-to-a-sales-order (page)
	 */
	convert(id: string, params?: OrderConvertParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * Confirm a draft order or invoice.
	 *
	 * Needs a line and a shipping address. The order passes the approval, credit and delinquency gates (one that does not pass is put
	 * on hold), stock is allocated for each line, and drop-ship purchase orders and work orders may be made.
	 *
	 * The text speaks of the open state; the enum calls it confirmed.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `order.confirmed`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `order_has_no_line_items`: it has no line (Assumption: the code)
	 *
	 * @throws 422 `shipping_address_required`: neither it nor its account has a shipping address (Assumption: the code)
	 *
	 * @throws 409 `order_not_draft`: it is no draft (Assumption: the code)
	 *
	 * @throws 422 `quote_must_convert_before_confirm`: the document is a quote
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.confirm("id");
	 * ```
	 *
	 * Source: /api-reference/orders/confirm-a-draft-sales-order-or-invoice-into-the-open-state (page)
	 */
	confirm(id: string, params?: OrderConfirmParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * Cancel an order.
	 *
	 * Frees what was allocated, cancels drop-ship purchase orders and work orders with it, and lists those.
	 *
	 * The page is short. Codes mirror those of void; `skip_marketplace_sync` is named there but does nothing yet, so it is left out.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `order.cancelled`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `dropship_po_received_blocks_so_cancel`: a drop-ship purchase order was received (inferred from void)
	 *
	 * @throws 409 `dropship_po_sent_blocks_so_cancel`: a drop-ship purchase order was sent (inferred from void)
	 *
	 * @throws 409 `manufactured_wo_completed_blocks_so_cancel`: a work order is completed or closed (inferred from void)
	 *
	 * @throws 409 `manufactured_wo_in_progress_blocks_so_cancel`: a work order is in progress (inferred from void)
	 *
	 * @throws 409 `open_rma_blocks_cancel`: a return is open (inferred from void)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.cancel("id");
	 * ```
	 *
	 * Source: /api-reference/orders/cancel-an-order (page)
	 */
	cancel(id: string, params?: OrderCancelParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * Void a posted order.
	 *
	 * Reverses what was booked (goods, tax, shipping, discount), frees reservations, voids labels at the carrier, the tax transaction
	 * and payments not yet captured. The answer lists the drop-ship purchase orders and work orders cancelled with it.
	 *
	 * The page calls it the way to reverse fulfilled orders and refuses them at the same time; we refuse: void the packages first.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `order.voided`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `dropship_po_received_blocks_so_void`: a drop-ship purchase order was received
	 *
	 * @throws 409 `dropship_po_sent_blocks_so_void`: a drop-ship purchase order was sent
	 *
	 * @throws 409 `manufactured_wo_completed_blocks_so_void`: a work order is completed or closed
	 *
	 * @throws 409 `manufactured_wo_in_progress_blocks_so_void`: a work order is in progress
	 *
	 * @throws 409 `open_rma_blocks_void`: a return is open
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.void("id");
	 * ```
	 *
	 * Source: /api-reference/orders/void-a-posted-order (inferred)
	 */
	void(id: string, params?: OrderVoidParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * Apply a coupon by its code.
	 *
	 * Applies a coupon as an adjustment of the order. Only named on the page about adjustments: body and answer are an assumption.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `invalid_coupon`: there is no such coupon, or it is over (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.applyCoupon("id", { code: "code" });
	 * ```
	 *
	 * Source: /api-reference/orders/apply-an-order-level-adjustment (inferred)
	 */
	applyCoupon(id: string, params: ApplyCouponParams, options?: CallOptions): ApiPromise<OrderAdjustment>;

	/**
	 * Release a hold.
	 *
	 * Clears is_on_hold, hold_type and hold_reason and stamps released_at. user_id is for the records; it is the key's owner unless told otherwise.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `order_not_on_hold`: it is not on hold (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.releaseHold("id");
	 * ```
	 *
	 * Source: /api-reference/orders/release-a-hold-on-an-order (page)
	 */
	releaseHold(id: string, params?: OrderReleaseHoldParams, options?: CallOptions): ApiPromise<OrderReleaseHoldResult>;

	/**
	 * Mark a pick-up order as not picked up.
	 *
	 * Cancels the order as void does, books everything back and refunds to the payment method it came from. A daily job does the same
	 * after the days of the setting fulfillment.pickup_no_show_days.
	 *
	 * The page speaks of fulfillment_status `awaiting_pickup`, which the enum lacks; such an order shows `unfulfilled`.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `order_not_awaiting_pickup`: it is no pick-up order, is not waiting or was marked already
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.markNoShow("id");
	 * ```
	 *
	 * Source: /api-reference/orders/mark-a-pick-up-order-as-customer-no-show (page)
	 */
	markNoShow(id: string, params?: OrderNoShowParams, options?: CallOptions): ApiPromise<OrderPickupResult>;

	/**
	 * Confirm a pick-up.
	 *
	 * The customer has come: the order is fulfilled and picked_up_at is stamped. Ledger and tax were posted before.
	 *
	 * The answer's shape is not visible; it follows mark-no-show. The state `awaiting_pickup` is missing in the enum; such an order shows
	 * `unfulfilled`.
	 *
	 * Scopes: `orders:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `order_not_awaiting_pickup`: it is no pick-up order or is not waiting
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.confirmPickup("id");
	 * ```
	 *
	 * Source: /api-reference/orders/confirm-customer-pickup-of-a-pick-up-order (inferred)
	 */
	confirmPickup(id: string, options?: CallOptions): ApiPromise<OrderPickupResult>;

	/**
	 * Receive a purchase order.
	 *
	 * The guide keeps purchase orders among the orders; the reference has /purchase-orders beside them. Prefer those.
	 *
	 * Scopes: `purchasing:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.receive("id");
	 * ```
	 *
	 * Source: /guides/purchase-to-pay-flow (guide)
	 */
	receive(id: string, params?: OrderReceiveParams, options?: CallOptions): ApiPromise<Order>;
}
