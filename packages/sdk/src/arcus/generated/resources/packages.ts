// Generated from packages/openapi/specs/arcus (paths: fulfillment) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Expanded,
	Order,
	Package,
	PackageBuyLabelParams,
	PackageCreateParams,
	PackageItem,
	PackageItemMove,
	PackageItemsCreateParams,
	PackageItemsMoveParams,
	PackageItemsUpdateParams,
	PackageLabelRecharge,
	PackageMarkDeliveredParams,
	PackageRechargeLabelParams,
	PackageVoidLabelParams,
	Product,
	ShippingLabel,
	TrackingEvent,
} from "../types.ts";

/**
 * `arcus.packages.items`
 */
export interface PackagesItemsResource {
	/**
	 * `POST /packages/{id}/items`
	 *
	 * Add an order line to a package.
	 *
	 * Adds an order line, or part of it, to a package that has not shipped yet. If the line is already in the package, its
	 * quantity increases.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: the quantity is more than the order line has left (assumed: code)
	 *
	 * @throws 422 `insufficient_inventory`: the location does not have enough stock that is available or reserved for the order (assumed: code)
	 *
	 * @throws 422 `serial_count_mismatch`: the number of serial numbers differs from the quantity (assumed: rule)
	 *
	 * @throws 422 `serial_not_available`: a serial number is unknown, packed or sold (assumed: rule)
	 *
	 * @throws 409 `package_not_open`: the package was shipped or voided (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.items.create("5f232e0b-ef58-4dab-ac2c-76d2c7d4e7cb", { order_item_id: "0683834a-d84b-4917-a8a7-2f1abd80fbe6", quantity: 2 });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/add-an-order-item-to-a-package (page)
	 */
	create(id: string, params: PackageItemsCreateParams, options?: CallOptions): ApiPromise<PackageItem>;

	/**
	 * `PATCH /packages/{id}/items/{item_id}`
	 *
	 * Update a packed item.
	 *
	 * Changes the quantity or the serial numbers of an item in a package.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: the quantity is more than the order line has left (assumed: code)
	 *
	 * @throws 409 `package_not_open`: the package was shipped or voided (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.items.update("5f232e0b-ef58-4dab-ac2c-76d2c7d4e7cb", "d48794f0-6cdc-4a59-a2cd-42b92b27a088", { quantity: 3 });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/update-package-item-quantity-or-serial-numbers (page)
	 */
	update(id: string, itemId: string, params: PackageItemsUpdateParams, options?: CallOptions): ApiPromise<PackageItem>;

	/**
	 * `POST /packages/{id}/items/{item_id}/move`
	 *
	 * Move a packed item to another package.
	 *
	 * Moves an item, or part of its quantity, to another package of the same order, and returns both items. With serial numbers,
	 * the first ones move. If nothing is left, `source` has the quantity 0.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `quantity_exceeds_package_item`: the quantity is more than the packed item has (assumed: code)
	 *
	 * @throws 409 `package_not_open`: one of the packages was shipped or voided (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.items.move("5f232e0b-ef58-4dab-ac2c-76d2c7d4e7cb", "d48794f0-6cdc-4a59-a2cd-42b92b27a088", { target_package_id: "b3128f16-ab7a-4363-a98e-00798fd7ffea", quantity: 1 });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/move-an-item-from-this-package-to-another-package (page)
	 */
	move(id: string, itemId: string, params: PackageItemsMoveParams, options?: CallOptions): ApiPromise<PackageItemMove>;
}

/** The relations that `expand` can add to the result of packages.list. */
export interface PackagesListExpand {
	"data.items": PackageItem[];
	"data.items.product": Product;
	"data.label": ShippingLabel;
	"data.tracking_events": TrackingEvent[];
	"data.order": Order;
}

/** Parameters of packages.list. */
export interface PackagesListParams<E extends keyof PackagesListExpand = never> {
	/**
	 * Returns only packages of the order with this id.
	 */
	order_id?: string | undefined;
	/**
	 * Returns only packages in this group of statuses.
	 */
	status?: "open" | "fulfilled" | "voided" | undefined;
	/**
	 * Returns only packages that ship from the location with this id.
	 */
	location_id?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
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

/** The relations that `expand` can add to the result of packages.retrieve. */
export interface PackagesRetrieveExpand {
	items: PackageItem[];
	"items.product": Product;
	label: ShippingLabel;
	tracking_events: TrackingEvent[];
	order: Order;
}

/** Parameters of packages.retrieve. */
export interface PackagesRetrieveParams<E extends keyof PackagesRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.packages`
 */
export interface PackagesResource {
	/** Sub-resource `packages.items`. */
	readonly items: PackagesItemsResource;

	/**
	 * `GET /packages`
	 *
	 * List packages.
	 *
	 * Lists packages. The `status` filter groups the statuses of a package: `open` includes `packing`, `packed` and `labeled`;
	 * `fulfilled` includes `shipped`, `delivered` and `returned`; `voided` includes `void`.
	 *
	 * Scopes: `fulfillment:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.packages.list({ order_id: "d2ad2447-9e2b-4ffe-aa48-e0bb5c200856", expand: ["data.items", "data.label"] })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/fulfillment/list-packages (page)
	 */
	list<const E extends keyof PackagesListExpand = never>(params?: PackagesListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<Package, PackagesListExpand, E>>;

	/**
	 * `POST /packages`
	 *
	 * Create a package.
	 *
	 * Packs items of an order. It can also buy the label and fulfill the package in the same transaction: either everything
	 * happens or nothing.
	 *
	 * With `buy_label`, a Shippo rate is bought. With `fulfill_after_label`, the package is then marked as shipped and the
	 * journal entries are posted. Packed items are reserved at the location of the package. A package that is fulfilled in this
	 * call has the status `packed` in the response and `shipped` afterwards.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `fulfillment.package_created`, `fulfillment.label_purchased`, `fulfillment.shipped`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: the quantity is more than the order line has left (assumed: code)
	 *
	 * @throws 422 `order_not_open`: the order is a draft, on hold, awaiting ACH clearance, cancelled or voided (assumed: rule)
	 *
	 * @throws 422 `order_not_shippable`: the document is not a sales order or an invoice, or the customer picks up the goods (assumed: rule)
	 *
	 * @throws 422 `insufficient_inventory`: the location does not have enough stock that is available or reserved for the order (assumed: code)
	 *
	 * @throws 422 `serial_count_mismatch`: the number of serial numbers differs from the quantity (assumed: rule)
	 *
	 * @throws 422 `serial_not_available`: a serial number is unknown, packed or sold (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.create({
	 * 	order_id: "d2ad2447-9e2b-4ffe-aa48-e0bb5c200856",
	 * 	items: [{ order_item_id: "0683834a-d84b-4917-a8a7-2f1abd80fbe6", quantity: 2 }],
	 * 	buy_label: true,
	 * 	fulfill_after_label: true,
	 * });
	 * ```
	 *
	 * Source: /guides/fulfillment-and-returns (guide)
	 */
	create(params: PackageCreateParams, options?: CallOptions): ApiPromise<Package>;

	/**
	 * `GET /packages/{id}`
	 *
	 * Retrieve a package.
	 *
	 * Returns one package.
	 *
	 * Scopes: `fulfillment:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.retrieve("b3128f16-ab7a-4363-a98e-00798fd7ffea", { expand: ["items.product", "label", "tracking_events", "order"] });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/retrieve-a-single-package (page)
	 */
	retrieve<const E extends keyof PackagesRetrieveExpand = never>(id: string, params?: PackagesRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Package, PackagesRetrieveExpand, E>>;

	/**
	 * `POST /packages/{id}/buy-label`
	 *
	 * Buy a shipping label.
	 *
	 * Buys a shipping label through Shippo. The package then has the status `labeled`.
	 *
	 * A package has at most one active label, so void it before you buy another. `label_url` expires 30 days after the purchase;
	 * `label_pdf_url` does not.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `fulfillment.label_purchased`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `label_already_active`: the package has an active label (assumed: code)
	 *
	 * @throws 409 `package_not_open`: the package was shipped or voided (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.buyLabel("b3128f16-ab7a-4363-a98e-00798fd7ffea", { carrier: "ups", service_name: "ground", estimated_amount: 9.5 });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/purchase-a-shippo-shipping-label-for-this-package (page)
	 */
	buyLabel(id: string, params?: PackageBuyLabelParams, options?: CallOptions): ApiPromise<ShippingLabel>;

	/**
	 * `POST /packages/{id}/void-label`
	 *
	 * Void a shipping label.
	 *
	 * Voids the active label at the carrier. The package gets the status `packed` again, or `packing` if it is empty.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `no_active_label`: the package has no label to void (assumed: code)
	 *
	 * @throws 409 `package_not_open`: the package was shipped (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.voidLabel("b3128f16-ab7a-4363-a98e-00798fd7ffea", { reason: "wrong box" });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/void-the-active-shipping-label-for-this-package (page)
	 */
	voidLabel(id: string, params?: PackageVoidLabelParams, options?: CallOptions): ApiPromise<ShippingLabel>;

	/**
	 * `POST /packages/{id}/recharge-label`
	 *
	 * Settle the cost difference of a re-rated label.
	 *
	 * Settles the difference between what the customer was billed for a label and what the label cost after a new rating.
	 *
	 * - `recharge` sets `shipping_total` of the order to the new cost and posts the difference: it debits receivables and credits
	 *   shipping income. With a payment method, it also charges the card.
	 * - `absorb` only logs the difference.
	 * - `manual` only flags it for review.
	 *
	 * The difference of a label is posted only once; repeating the call returns `idempotent: true`. If the card is declined, the
	 * journal entry stays and `charge_status` is `declined`. With several labels, `shipping_total` is the sum of their costs. A
	 * difference that was absorbed or flagged can still be recharged.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `no_active_label`: the package has no label (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.rechargeLabel("b3128f16-ab7a-4363-a98e-00798fd7ffea", { action: "recharge", payment_method_id: "pm_card_visa" });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/charge-customer-or-absorb-the-cost-delta-after-a-re-rate (partly)
	 */
	rechargeLabel(id: string, params: PackageRechargeLabelParams, options?: CallOptions): ApiPromise<PackageLabelRecharge>;

	/**
	 * `POST /packages/{id}/fulfill`
	 *
	 * Fulfill a package.
	 *
	 * Marks the package as shipped and posts the journal entries for cost of goods, revenue, tax, shipping and discount. The
	 * tracking number is sent to the marketplace and the customer gets an email. If the package was already shipped, it is
	 * returned unchanged.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `fulfillment.shipped`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `package_voided`: the package was voided (assumed: rule)
	 *
	 * @throws 409 `order_not_open`: the order is awaiting payment (assumed: rule)
	 *
	 * @throws 409 `order_ships_complete`: the order has `ship_complete` and is not packed completely (assumed: rule)
	 *
	 * @throws 422 `package_empty`: the package has no items (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.fulfill("b3128f16-ab7a-4363-a98e-00798fd7ffea");
	 * ```
	 *
	 * Source: /api-reference/fulfillment/mark-package-as-fulfilled-and-post-gl-entries (inferred)
	 */
	fulfill(id: string, options?: CallOptions): ApiPromise<Package>;

	/**
	 * `POST /packages/{id}/mark-delivered`
	 *
	 * Mark a package as delivered.
	 *
	 * Records that the carrier delivered the package. In production the carrier reports this; the call is for tests.
	 *
	 * Scopes: `fulfillment:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `fulfillment.delivered`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `package_not_shipped`: the package has not been shipped
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.markDelivered("b3128f16-ab7a-4363-a98e-00798fd7ffea", { delivered_at: "2026-05-01T00:00:00.000Z" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	markDelivered(id: string, params?: PackageMarkDeliveredParams, options?: CallOptions): ApiPromise<Package>;
}
