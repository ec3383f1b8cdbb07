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
	 * Puts an order line, or part of it, into a package that has not left yet. A line that is in the package
	 * already has its item raised (Assumption).
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: more is packed than the order line has left (Assumption: the code)
	 *
	 * @throws 422 `insufficient_inventory`: the location has not enough goods that are free or set aside for the order (Assumption: the code)
	 *
	 * @throws 422 `serial_count_mismatch`: not one serial number for each piece (Assumption)
	 *
	 * @throws 422 `serial_not_available`: a piece is unknown, packed or sold (Assumption)
	 *
	 * @throws 409 `package_not_open`: the package was shipped or voided (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.items.create("id", { order_item_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", quantity: 1 });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/add-an-order-item-to-a-package (page)
	 */
	create(id: string, params: PackageItemsCreateParams, options?: CallOptions): ApiPromise<PackageItem>;

	/**
	 * `PATCH /packages/{id}/items/{item_id}`
	 *
	 * Change the quantity or serial numbers of a packed item.
	 *
	 * Changes how much of an order line is in the package, or which serial numbers.
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: more is packed than the order line has left (Assumption: the code)
	 *
	 * @throws 409 `package_not_open`: the package was shipped or voided (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.items.update("id", "item_id", { quantity: 1 });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/update-package-item-quantity-or-serial-numbers (page)
	 */
	update(id: string, itemId: string, params: PackageItemsUpdateParams, options?: CallOptions): ApiPromise<PackageItem>;

	/**
	 * `POST /packages/{id}/items/{item_id}/move`
	 *
	 * Move an item to another package.
	 *
	 * Moves an item, or part of its quantity, to another package and answers both sides.
	 * Both packages belong to one order; of numbered pieces the first ones move. When nothing is left, the item
	 * is gone and `source` has quantity 0 (Assumption).
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `quantity_exceeds_package_item`: more is moved than the item holds (Assumption: the code)
	 *
	 * @throws 409 `package_not_open`: one of the packages was shipped or voided (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.items.move("id", "item_id", { target_package_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/fulfillment/move-an-item-from-this-package-to-another-package (page)
	 */
	move(id: string, itemId: string, params: PackageItemsMoveParams, options?: CallOptions): ApiPromise<PackageItemMove>;
}

/** What `expand` can fill in packages.list. */
export interface PackagesListExpand {
	"data.items": PackageItem[];
	"data.items.product": Product;
	"data.label": ShippingLabel;
	"data.tracking_events": TrackingEvent[];
	"data.order": Order;
}

/** Params of packages.list. */
export interface PackagesListParams<E extends keyof PackagesListExpand = never> {
	/**
	 * Only packages of this order.
	 */
	order_id?: string | undefined;
	/**
	 * Only packages in this group of states.
	 */
	status?: "open" | "fulfilled" | "voided" | (string & {}) | undefined;
	/**
	 * Only packages that leave from this location.
	 */
	location_id?: string | undefined;
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** What `expand` can fill in packages.retrieve. */
export interface PackagesRetrieveExpand {
	items: PackageItem[];
	"items.product": Product;
	label: ShippingLabel;
	tracking_events: TrackingEvent[];
	order: Order;
}

/** Params of packages.retrieve. */
export interface PackagesRetrieveParams<E extends keyof PackagesRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
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
	 * Lists the packages of the entity.
	 *
	 * Sources disagree: the `status` filter knows open, fulfilled and voided, while a package's own `status`
	 * runs from packing to void. We follow the pages and keep two separate sets: open covers packing, packed and
	 * labeled, fulfilled covers shipped, delivered and returned, voided covers void (Assumption: which state
	 * falls under which word).
	 * The page lists no paging parameters; we apply the general cursor contract (Assumption).
	 *
	 * Scopes: `fulfillment:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.packages.list()) console.log(item);
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
	 * Packs items of an order and, if asked, buys the label and fulfills the package in the same transaction:
	 * either all of it happens or none.
	 *
	 * With `buy_label` a Shippo rate is bought; with `fulfill_after_label` the package is then marked shipped
	 * and the ledger entries are posted. `fulfill_after_label` needs `buy_label` (Assumption).
	 * What is packed is set aside at the package's location: without `location_id` that of the order
	 * (Assumption).
	 * Only the guide shows this call. Its answer names some fields differently from the reference (`package_id`
	 * for `package_number`, `service` for `service_level`); the type has both. As in the guide, a package that is fulfilled
	 * in this call is `packed` and `fulfilled` in the response; a later GET shows `shipped` (Assumption).
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `fulfillment.package_created`, `fulfillment.label_purchased`, `fulfillment.shipped`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: more is packed than the order line has left (Assumption: the code)
	 *
	 * @throws 422 `order_not_open`: the order is a draft, on hold, waiting for ACH, cancelled or voided (Assumption)
	 *
	 * @throws 422 `order_not_shippable`: the document is no sales order or invoice, or the customer fetches the goods (Assumption)
	 *
	 * @throws 422 `insufficient_inventory`: the location has not enough goods that are free or set aside for the order (Assumption: the code)
	 *
	 * @throws 422 `serial_count_mismatch`: not one serial number for each piece (Assumption)
	 *
	 * @throws 422 `serial_not_available`: a piece is unknown, packed or sold (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.create({ order_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
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
	 * Retrieves one package of the entity.
	 *
	 * Scopes: `fulfillment:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.retrieve("id");
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
	 * Buys a label through Shippo for the package, which then is `labeled`.
	 *
	 * A package has at most one active label: void it before buying another. The carrier's `label_url` ends 30
	 * days after the purchase; `label_pdf_url` is archived and stays.
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `fulfillment.label_purchased`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `label_already_active`: the package has a label that is not voided (Assumption: the code)
	 *
	 * @throws 409 `package_not_open`: the package was shipped or voided (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.buyLabel("id");
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
	 * Voids the package's active label at the carrier. The package goes back to `packed`, or to `packing` when
	 * there is nothing in it (Assumption).
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `no_active_label`: the package has no label to void (Assumption: the code)
	 *
	 * @throws 409 `package_not_open`: the package was shipped (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.voidLabel("id");
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
	 * Deals with the difference between what a label was billed at and what it cost after a re-rate.
	 *
	 * - `recharge` sets the order's `shipping_total` to the new cost, posts receivable against shipping income
	 *   for the difference and, given a payment method, charges the card.
	 * - `absorb` only logs the difference.
	 * - `manual` only flags it.
	 *
	 * A label's difference is posted once for ever; a repeat answers with `idempotent: true`. A declined card
	 * does not undo the ledger part: `charge_status` is then declined. With several labels `shipping_total` is
	 * the sum of what they cost; what was absorbed or flagged can still be recharged (Assumption).
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `no_active_label`: the package has no label (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.rechargeLabel("id", { action: "recharge" });
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
	 * Marks the package as shipped and posts the entries for cost of goods, revenue, tax, shipping and discount.
	 * Tracking goes to the marketplace and an email to the customer. The platform page calls the action
	 * idempotent: a package that has left already is answered as it is, and nothing is posted again.
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `fulfillment.shipped`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `package_voided`: the package was voided (Assumption)
	 *
	 * @throws 409 `order_not_open`: the order waits for its money (Assumption)
	 *
	 * @throws 409 `order_ships_complete`: the order has ship_complete and not all of it is packed (Assumption)
	 *
	 * @throws 422 `package_empty`: the package has no items (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.fulfill("id");
	 * ```
	 *
	 * Source: /api-reference/fulfillment/mark-package-as-fulfilled-and-post-gl-entries (inferred)
	 */
	fulfill(id: string, options?: CallOptions): ApiPromise<Package>;

	/**
	 * `POST /packages/{id}/mark-delivered`
	 *
	 * Record a delivery.
	 *
	 * Records that the carrier delivered the package. In production the carrier reports this; the call lets a
	 * test cause it.
	 *
	 * Scopes: `fulfillment:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `fulfillment.delivered`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `package_not_shipped`: the package has not been shipped
	 *
	 * @example
	 * ```ts
	 * await arcus.packages.markDelivered("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	markDelivered(id: string, params?: PackageMarkDeliveredParams, options?: CallOptions): ApiPromise<Package>;
}
