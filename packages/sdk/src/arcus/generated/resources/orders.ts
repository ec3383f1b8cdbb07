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
	 * `POST /orders/{id}/adjustments`
	 *
	 * Apply a discount, fee or coupon to an order.
	 *
	 * Applies a discount or fee to the whole order and recalculates the totals right away. With `coupon_id`, the coupon is
	 * applied instead. Only draft and confirmed orders can be adjusted.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `order_not_editable`: the order is cancelled, fulfilled or a posted invoice (assumed: code)
	 *
	 * @throws 404 `order_not_found`: the order belongs to another entity
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.adjustments.create("0d04a585-a7a9-4961-a781-3edeea21eda9", { name: "Packing", effect_type: "fee", discount_type: "fixed_amount", value: 2.5 });
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
	 * `POST /orders/{id}/items`
	 *
	 * Add a line item to an order.
	 *
	 * Adds a line item and recalculates the order totals.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.items.create("0d04a585-a7a9-4961-a781-3edeea21eda9", { product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 2 });
	 * ```
	 *
	 * Source: /api-reference/orders/add-a-single-line-item-to-an-order (page)
	 */
	create(id: string, params: OrderItemCreateParams, options?: CallOptions): ApiPromise<OrderItem>;

	/**
	 * `POST /orders/{id}/items/bulk`
	 *
	 * Add up to 250 line items to an order.
	 *
	 * Adds up to 250 line items in one transaction and recalculates the order totals.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.items.createBulk("0d04a585-a7a9-4961-a781-3edeea21eda9", { items: [{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 1 }] });
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
	 * `GET /orders/{id}/payments`
	 *
	 * List payments on an order.
	 *
	 * Lists all payments on the order, including its share of payments for several invoices. The list has no pages.
	 *
	 * Scopes: `payments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.orders.payments.list("0d04a585-a7a9-4961-a781-3edeea21eda9")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/orders/list-payments-on-an-order (page)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<Payment>;

	/**
	 * `POST /orders/{id}/payments`
	 *
	 * Create a payment on an order.
	 *
	 * Charges or records a payment. Card and ACH payments are charged through Stripe; cash, check, credit and terms
	 * are recorded. An overpayment creates a credit memo. Raw card data is rejected: pass a saved payment method.
	 *
	 * Scopes: `orders:write` and `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.received`, `order.paid`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `raw_card_data_not_allowed`: the body contains card data such as `card_number` or `cvc` (assumed: code)
	 *
	 * @throws 409 `order_not_payable`: the order is cancelled or voided (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.payments.create("b9badb32-c467-42c5-aa88-08d8a39c4a6f", {
	 * 	amount: 5,
	 * 	payment_method: "card",
	 * 	payment_method_id: "pm_card_visa",
	 * 	auto_capture: false,
	 * });
	 * ```
	 *
	 * Source: /api-reference/orders/create-a-payment-charge-on-an-order (page)
	 */
	create(id: string, params: OrderPaymentCreateParams, options?: CallOptions): ApiPromise<Payment>;

	/**
	 * `POST /orders/{id}/payments/{payment_id}/refund`
	 *
	 * Refund a payment.
	 *
	 * Refunds part of a payment, or all of it if you pass no amount. `amount` is in whole US **cents**; everywhere
	 * else, money is in decimal dollars.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.refunded`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `refund_exceeds_payment`: the amount is greater than what is left of the payment (assumed: code)
	 *
	 * @throws 422 `payment_not_refundable`: the status of the payment does not allow a refund (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.payments.refund("0d04a585-a7a9-4961-a781-3edeea21eda9", "da270a73-3c42-4cb7-afb8-6fece2676cb7", { amount: 500 });
	 * ```
	 *
	 * Source: /api-reference/payments/refund-a-payment (page)
	 */
	refund(id: string, paymentId: string, params?: PaymentRefundParams, options?: CallOptions): ApiPromise<PaymentActionResult>;
}

/** The relations that `expand` can add to the result of orders.list. */
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

/** Parameters of orders.list. */
export interface OrdersListParams<E extends keyof OrdersListExpand = never> {
	/**
	 * Returns only documents of this kind.
	 */
	document_type?: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | undefined;
	/**
	 * Returns only orders of the account with this id.
	 */
	account_id?: string | undefined;
	/**
	 * Returns only orders with this `order_status`.
	 */
	order_status?: string | undefined;
	/**
	 * Returns only orders with this `payment_status`.
	 */
	payment_status?: string | undefined;
	/**
	 * Returns only orders created after this time (ISO 8601, UTC).
	 */
	created_after?: string | undefined;
	/**
	 * Returns only orders created before this time (ISO 8601, UTC).
	 */
	created_before?: string | undefined;
	/**
	 * Returns only the order with this id in the system that it comes from.
	 */
	external_order_id?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 200 (default 50).
	 */
	limit?: number | undefined;
	/**
	 * Number of items to skip (default 0).
	 */
	offset?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** The relations that `expand` can add to the result of orders.listInvoices. */
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

/** Parameters of orders.listInvoices. */
export interface OrdersListInvoicesParams<E extends keyof OrdersListInvoicesExpand = never> {
	/**
	 * Returns only invoices of the account with this id.
	 */
	account_id?: string | undefined;
	/**
	 * Returns only invoices with this `order_status`.
	 */
	order_status?: string | undefined;
	/**
	 * Returns only invoices with this `payment_status`.
	 */
	payment_status?: string | undefined;
	/**
	 * Returns only invoices created after this time (ISO 8601, UTC).
	 */
	created_after?: string | undefined;
	/**
	 * Returns only invoices created before this time (ISO 8601, UTC).
	 */
	created_before?: string | undefined;
	/**
	 * Returns only the invoice with this id in the system that it comes from.
	 */
	external_order_id?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 200 (default 50).
	 */
	limit?: number | undefined;
	/**
	 * Number of items to skip (default 0).
	 */
	offset?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** The relations that `expand` can add to the result of orders.retrieve. */
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

/** Parameters of orders.retrieve. */
export interface OrdersRetrieveParams<E extends keyof OrdersRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
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
	 * `GET /orders`
	 *
	 * List orders of every document type.
	 *
	 * Lists quotes, sales orders, invoices, returns and purchase orders, newest first. Use `document_type` to get only one kind.
	 *
	 * Scopes: `orders:read`.
	 * Pages: offset, 50 items by default, at most 200.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * `POST /orders`
	 *
	 * Create an order.
	 *
	 * Creates an order and its lines in one transaction. The new order is a draft, and each line is rounded half up to cents.
	 * Inline payments are charged after the order is stored.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `validation_error`: a field is missing or invalid; `param` names it, for example `line_items[2].quantity`
	 *
	 * @throws 422 `account_type_mismatch`: a purchase order is not for a vendor account, or another document is for one (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.create({
	 * 	account_id: "c98ca38f-9415-44d8-a369-61aca0f773df",
	 * 	document_type: "sales_order",
	 * 	po_number: "PO-10248",
	 * 	requested_ship_date: "2026-05-08",
	 * 	line_items: [
	 * 		{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 3 },
	 * 		{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 1, sell_rate: 18 },
	 * 	],
	 * });
	 * ```
	 *
	 * Source: /api-reference/orders/create-an-order (partly)
	 */
	create(params: OrderCreateParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * `GET /orders/invoices`
	 *
	 * List invoices.
	 *
	 * Lists orders with the document type `invoice`.
	 *
	 * Scopes: `orders:read`.
	 * Pages: offset, 50 items by default, at most 200.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * `GET /orders/{id}`
	 *
	 * Retrieve an order.
	 *
	 * Looks up an order by its id or by its number (`SO-001234`, `INV-0042`, `Q-2026-0099`).
	 *
	 * Scopes: `orders:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.retrieve("0d04a585-a7a9-4961-a781-3edeea21eda9");
	 * ```
	 *
	 * Source: /api-reference/orders/retrieve-a-single-order-by-uuid-or-order_number (page)
	 */
	retrieve<const E extends keyof OrdersRetrieveExpand = never>(id: string, params?: OrdersRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Order, OrdersRetrieveExpand, E>>;

	/**
	 * `PATCH /orders/{id}`
	 *
	 * Update an order.
	 *
	 * Changes the fields that you pass on a draft or confirmed order.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `purchase_order.sent`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.update("0d04a585-a7a9-4961-a781-3edeea21eda9", { notes: "Deliver before Friday." });
	 * ```
	 *
	 * Source: /guides/purchase-to-pay-flow (guide)
	 */
	update(id: string, params: OrderUpdateParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * `POST /orders/{id}/convert`
	 *
	 * Convert a quote to a sales order.
	 *
	 * Creates a draft sales order from a quote and leaves the quote unchanged. The new order gets its own number, copies the
	 * lines, prices, account and addresses, and refers to the quote in `linked_order_id`. Call `confirm` on it when it is ready.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `not_a_quote`: the document is not a quote (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.convert("b6ea5574-60cd-47f7-ae54-43c7a497d72c", { user_id: "910c245f-0bc3-463b-a930-a1cfd2fbebf9" });
	 * ```
	 *
	 * Source: /api-reference/orders/convert-a-quote-to-a-sales-order (page)
	 */
	convert(id: string, params?: OrderConvertParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * `POST /orders/{id}/confirm`
	 *
	 * Confirm a draft order or invoice.
	 *
	 * Confirms a draft. It needs at least one line and a shipping address.
	 *
	 * The order must pass the approval, credit and delinquency checks; otherwise it is put on hold. Stock is allocated for each
	 * line, and drop-ship purchase orders and work orders may be created.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.confirmed`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `order_has_no_line_items`: the order has no lines (assumed: code)
	 *
	 * @throws 422 `shipping_address_required`: neither the order nor its account has a shipping address (assumed: code)
	 *
	 * @throws 409 `order_not_draft`: the order is not a draft (assumed: code)
	 *
	 * @throws 422 `quote_must_convert_before_confirm`: the document is a quote
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.confirm("0d04a585-a7a9-4961-a781-3edeea21eda9", { send_email: true });
	 * ```
	 *
	 * Source: /api-reference/orders/confirm-a-draft-sales-order-or-invoice-into-the-open-state (page)
	 */
	confirm(id: string, params?: OrderConfirmParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * `POST /orders/{id}/cancel`
	 *
	 * Cancel an order.
	 *
	 * Cancels an order and releases its allocated stock. Drop-ship purchase orders and work orders are cancelled with it and
	 * listed in the response.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.cancelled`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
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
	 * await arcus.orders.cancel("a196a913-dd81-4149-a787-4df527502e5c", { reason: "changed mind" });
	 * ```
	 *
	 * Source: /api-reference/orders/cancel-an-order (page)
	 */
	cancel(id: string, params?: OrderCancelParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * `POST /orders/{id}/void`
	 *
	 * Void a posted order.
	 *
	 * Voids a posted order. It reverses the journal entries (goods, tax, shipping, discount), releases reservations, and voids
	 * shipping labels, the tax transaction and payments that were not captured. The response lists the drop-ship purchase orders
	 * and work orders that were cancelled with it.
	 *
	 * Fulfilled orders cannot be voided: void their packages first.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.voided`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
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
	 * await arcus.orders.void("5239537b-077a-4f31-a7bd-e1cb55140e03", { reason: "wrong customer" });
	 * ```
	 *
	 * Source: /api-reference/orders/void-a-posted-order (inferred)
	 */
	void(id: string, params?: OrderVoidParams, options?: CallOptions): ApiPromise<Order>;

	/**
	 * `POST /orders/{id}/apply-coupon`
	 *
	 * Apply a coupon by its code.
	 *
	 * Applies a coupon to the order as an adjustment.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `invalid_coupon`: the coupon does not exist or has expired (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.applyCoupon("0d04a585-a7a9-4961-a781-3edeea21eda9", { code: "SAVE10" });
	 * ```
	 *
	 * Source: /api-reference/orders/apply-an-order-level-adjustment (inferred)
	 */
	applyCoupon(id: string, params: ApplyCouponParams, options?: CallOptions): ApiPromise<OrderAdjustment>;

	/**
	 * `POST /orders/{id}/release-hold`
	 *
	 * Release the hold on an order.
	 *
	 * Releases the hold: clears `is_on_hold`, `hold_type` and `hold_reason`, and sets `released_at`.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `order_not_on_hold`: the order is not on hold (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.releaseHold("a0ea2614-dd81-4ece-ae63-82e23cb26b69", { notes: "The customer has paid the oldest invoice." });
	 * ```
	 *
	 * Source: /api-reference/orders/release-a-hold-on-an-order (page)
	 */
	releaseHold(id: string, params?: OrderReleaseHoldParams, options?: CallOptions): ApiPromise<OrderReleaseHoldResult>;

	/**
	 * `POST /orders/{id}/mark-no-show`
	 *
	 * Mark a pick-up order as a no-show.
	 *
	 * Cancels a pick-up order that the customer did not collect: reverses its journal entries and refunds the original payment
	 * method. A daily job does the same after the number of days in the setting `fulfillment.pickup_no_show_days`.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `order_not_awaiting_pickup`: the order is not a pick-up order, is not awaiting pick-up, or was already marked
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.markNoShow("fd3f7400-17a2-47de-aa4d-287f92a82bb5", { reason: "not collected within a week" });
	 * ```
	 *
	 * Source: /api-reference/orders/mark-a-pick-up-order-as-customer-no-show (page)
	 */
	markNoShow(id: string, params?: OrderNoShowParams, options?: CallOptions): ApiPromise<OrderPickupResult>;

	/**
	 * `POST /orders/{id}/confirm-pickup`
	 *
	 * Confirm the pick-up of an order.
	 *
	 * Records that the customer picked up the order: the order becomes fulfilled and `picked_up_at` is set. Journal entries and
	 * tax were posted earlier.
	 *
	 * Scopes: `orders:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `order_not_awaiting_pickup`: the order is not a pick-up order or is not awaiting pick-up
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.confirmPickup("f65ef4d0-55a7-4717-a992-f36b519c45a9");
	 * ```
	 *
	 * Source: /api-reference/orders/confirm-customer-pickup-of-a-pick-up-order (inferred)
	 */
	confirmPickup(id: string, options?: CallOptions): ApiPromise<OrderPickupResult>;

	/**
	 * `POST /orders/{id}/receive`
	 *
	 * Receive a purchase order.
	 *
	 * Receives the goods of a purchase order that was created through `/orders`. Prefer `/purchase-orders`.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.orders.receive("99fa3b53-7db3-44c9-a546-f04206a7a344", { items: [{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity_received: 1 }] });
	 * ```
	 *
	 * Source: /guides/purchase-to-pay-flow (guide)
	 */
	receive(id: string, params?: OrderReceiveParams, options?: CallOptions): ApiPromise<Order>;
}
