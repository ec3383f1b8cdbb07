// Generated from packages/openapi/specs/arcus (paths: purchasing) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	Expanded,
	OrderItem,
	Product,
	PurchaseOrder,
	PurchaseOrderCancelParams,
	PurchaseOrderCreateParams,
	PurchaseOrderItemsCreateParams,
	PurchaseOrderNotifyRevisionParams,
	PurchaseOrderReceipt,
	PurchaseOrderReceiveParams,
	PurchaseOrderReceiveResult,
	PurchaseOrderRevisionNotice,
	PurchaseOrderSendToVendorParams,
	VendorBill,
} from "../types.ts";

/**
 * `arcus.purchaseOrders.items`
 */
export interface PurchaseOrdersItemsResource {
	/**
	 * `POST /purchase-orders/{id}/items`
	 *
	 * Add a line to a purchase order.
	 *
	 * Adds a line to an order that is `draft` or `sent`. If the order already has a line with the same product and
	 * variant, its quantity is increased.
	 *
	 * The first line of a draft sends the order to the vendor (`purchase_order.sent`), unless it takes the total above
	 * the approval threshold. A line on a sent order is a revision; see `notifyRevision`.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `purchase_order.sent`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `purchase_order_not_editable`: the order is neither draft nor sent (assumed: code)
	 *
	 * @throws 422 `purchase_order_pending_approval`: the order is waiting for approval (assumed: code)
	 *
	 * @throws 422 `kit_not_purchasable`: the product is a kit (assumed: code)
	 *
	 * @throws 422 `variant_required`: the product is a variant parent and no variant is given (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.items.create("c09359df-fad5-49da-a171-f72d7089fb6b", { product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 5 });
	 * ```
	 *
	 * Source: /api-reference/purchasing/add-a-line-item-to-a-purchase-order (page)
	 */
	create(id: string, params: PurchaseOrderItemsCreateParams, options?: CallOptions): ApiPromise<OrderItem>;
}

/** The relations that `expand` can add to the result of purchaseOrders.list. */
export interface PurchaseOrdersListExpand {
	"data.line_items": OrderItem[];
	"data.line_items.product": Product;
	"data.vendor": Account;
	"data.receipts": PurchaseOrderReceipt[];
	"data.bills": VendorBill[];
}

/** Parameters of purchaseOrders.list. */
export interface PurchaseOrdersListParams<E extends keyof PurchaseOrdersListExpand = never> {
	/**
	 * Returns only purchase orders in this state.
	 */
	status?: string | undefined;
	/**
	 * Returns only purchase orders to this vendor.
	 */
	vendor_id?: string | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `25`.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the previous page. Returns the items after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** The relations that `expand` can add to the result of purchaseOrders.retrieve. */
export interface PurchaseOrdersRetrieveExpand {
	line_items: OrderItem[];
	"line_items.product": Product;
	vendor: Account;
	receipts: PurchaseOrderReceipt[];
	bills: VendorBill[];
}

/** Parameters of purchaseOrders.retrieve. */
export interface PurchaseOrdersRetrieveParams<E extends keyof PurchaseOrdersRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** Parameters of purchaseOrders.receive. */
export interface PurchaseOrdersReceiveParams extends PurchaseOrderReceiveParams {
	/**
	 * Id of the location that receives the goods. Defaults to the location of the order.
	 */
	"X-Location-Id"?: string | undefined;
}

/**
 * `arcus.purchaseOrders`
 */
export interface PurchaseOrdersResource {
	/** Sub-resource `purchaseOrders.items`. */
	readonly items: PurchaseOrdersItemsResource;

	/**
	 * `GET /purchase-orders`
	 *
	 * List purchase orders.
	 *
	 * Scopes: `purchasing:read`.
	 * Pages: cursor, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.purchaseOrders.list({ expand: ["data.line_items.product", "data.vendor", "data.receipts", "data.bills"] })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/purchasing/list-purchase-orders (page)
	 */
	list<const E extends keyof PurchaseOrdersListExpand = never>(params?: PurchaseOrdersListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<PurchaseOrder, PurchaseOrdersListExpand, E>>;

	/**
	 * `POST /purchase-orders`
	 *
	 * Create a purchase order.
	 *
	 * Creates a purchase order with its lines as a draft. If its total is above the entity setting
	 * `po_approval_threshold`, it is `pending_approval` from the start.
	 *
	 * You can also create purchase orders with `POST /orders` (`document_type` `purchase_order`). Both ways show the
	 * same purchase orders; prefer this one.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `account_type_mismatch`: `vendor_id` is not a vendor account (assumed: code)
	 *
	 * @throws 422 `kit_not_purchasable`: a product is a kit (assumed: code)
	 *
	 * @throws 422 `variant_required`: a product has variants; add it with its variant to the draft (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.create({
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * 	location_id: "f0814a8b-776f-4f1b-a9c1-1af8b005c872",
	 * 	expected_date: "2026-12-01",
	 * 	items: [{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 20, unit_cost: 7.5 }],
	 * });
	 * ```
	 *
	 * Source: /api-reference/purchasing/create-a-purchase-order (page)
	 */
	create(params: PurchaseOrderCreateParams, options?: CallOptions): ApiPromise<PurchaseOrder>;

	/**
	 * `GET /purchase-orders/{id}`
	 *
	 * Retrieve a purchase order.
	 *
	 * Scopes: `purchasing:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.retrieve("c09359df-fad5-49da-a171-f72d7089fb6b", { expand: ["line_items.product", "vendor", "receipts", "bills"] });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve<const E extends keyof PurchaseOrdersRetrieveExpand = never>(id: string, params?: PurchaseOrdersRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<PurchaseOrder, PurchaseOrdersRetrieveExpand, E>>;

	/**
	 * `POST /purchase-orders/{id}/approve`
	 *
	 * Approve a purchase order.
	 *
	 * Approves a draft or an order that waits for approval. Its status becomes `approved`.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_purchase_order_status`: the order is already past approval, or cancelled (assumed: code)
	 *
	 * @throws 422 `order_has_no_line_items`: the order has no lines (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.approve("c09359df-fad5-49da-a171-f72d7089fb6b");
	 * ```
	 *
	 * Source: /api-reference/purchasing/approve-a-purchase-order (page)
	 */
	approve(id: string, options?: CallOptions): ApiPromise<PurchaseOrder>;

	/**
	 * `POST /purchase-orders/{id}/cancel`
	 *
	 * Cancel a purchase order.
	 *
	 * Cancels a purchase order of which nothing has been received, and releases the quantities on order. Partly or
	 * fully received orders are closed short in the staff app instead.
	 *
	 * Besides the scope, the user who created the key needs the permission `purchasing.cancel`. The roles owner,
	 * admin, manager and accountant have it; staff, warehouse, sales, auditor and viewer do not. A rejected attempt is
	 * logged.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.cancelled`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key's user lacks purchasing.cancel
	 *
	 * @throws 409 `purchase_order_has_receipts`: goods have already been received (assumed: status and code)
	 *
	 * @throws 409 `invalid_purchase_order_status`: the order is already cancelled (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.cancel("45f0e477-63cf-4a45-a382-67d7fce1f725", { reason: "found it cheaper" });
	 * ```
	 *
	 * Source: /api-reference/purchasing/cancel-a-purchase-order (inferred)
	 */
	cancel(id: string, params?: PurchaseOrderCancelParams, options?: CallOptions): ApiPromise<PurchaseOrder>;

	/**
	 * `POST /purchase-orders/{id}/receive`
	 *
	 * Receive goods for a purchase order.
	 *
	 * Books received goods. Stock and the order's received quantities increase, and the ledger debits inventory and
	 * credits goods received, not invoiced (source type `PO_RECEIPT`).
	 *
	 * With `create_bill`, a vendor bill for the received goods is drafted. If the bill cannot be created, the receipt
	 * is booked anyway and `auto_bill_error` says why.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_purchase_order_status`: the order is a draft, closed or cancelled (assumed: code)
	 *
	 * @throws 422 `quantity_exceeds_order_item`: more is received than is still on order (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.receive("c09359df-fad5-49da-a171-f72d7089fb6b", {
	 * 	items: [{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity_received: 10 }],
	 * 	create_bill: true,
	 * 	notes: "first half",
	 * });
	 * ```
	 *
	 * Source: /api-reference/purchasing/record-a-receipt-against-a-purchase-order (page)
	 */
	receive(id: string, params: PurchaseOrdersReceiveParams, options?: CallOptions): ApiPromise<PurchaseOrderReceiveResult>;

	/**
	 * `POST /purchase-orders/{id}/notify-revision`
	 *
	 * Dismiss a revision notice.
	 *
	 * Dismisses the notice that a sent order was changed, without sending an email. To email the vendor, call
	 * `sendToVendor` with the `template_key_override` `po_revised`. `skipped` says whether there was a notice to
	 * dismiss.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_purchase_order_status`: the order was not sent to the vendor (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.notifyRevision("c09359df-fad5-49da-a171-f72d7089fb6b", { action: "skip" });
	 * ```
	 *
	 * Source: /api-reference/purchasing/record-a-revision-notification-decision-on-a-sent-po (page)
	 */
	notifyRevision(id: string, params: PurchaseOrderNotifyRevisionParams, options?: CallOptions): ApiPromise<PurchaseOrderRevisionNotice>;

	/**
	 * `POST /purchase-orders/{id}/send-to-vendor`
	 *
	 * Email a purchase order to the vendor.
	 *
	 * Emails the order to `email`, or to the address of the vendor account or one of its contacts. An approved order
	 * becomes `sent`. A sent order is emailed again, and its revision notice is settled.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `purchase_order.sent`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `vendor_has_no_email`: the vendor has no email address and you did not pass one
	 *
	 * @throws 409 `invalid_purchase_order_status`: the order is not approved, or is already finished
	 *
	 * @example
	 * ```ts
	 * await arcus.purchaseOrders.sendToVendor("c09359df-fad5-49da-a171-f72d7089fb6b", { email: "orders@exotic-liquids.example" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	sendToVendor(id: string, params?: PurchaseOrderSendToVendorParams, options?: CallOptions): ApiPromise<PurchaseOrder>;
}
