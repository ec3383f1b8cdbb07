// Generated from packages/openapi/specs/arcus (paths: inventory) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Expanded,
	FifoConsumption,
	FifoLayer,
	InventoryAdjustParams,
	InventoryAdjustmentResult,
	InventoryBalance,
	InventoryLot,
	InventoryReceiveParams,
	InventoryReceiveResult,
	InventoryTransaction,
	InventoryTransferParams,
	InventoryTransferResult,
	Location,
	Product,
	SerialNumber,
	SerialReceiveParams,
	SerialReceiveResult,
} from "../types.ts";

/** The relations that `expand` can add to the result of inventory.balances.list. */
export interface InventoryBalancesListExpand {
	"data.lot": InventoryLot;
	"data.product": Product;
	"data.location": Location;
}

/** Parameters of inventory.balances.list. */
export interface InventoryBalancesListParams<E extends keyof InventoryBalancesListExpand = never> {
	/**
	 * Returns only balances of the product with this id.
	 */
	product_id?: string | undefined;
	/**
	 * Returns only balances at the location with this id.
	 */
	location_id?: string | undefined;
	/**
	 * Returns only balances of the product variant with this id.
	 */
	variant_id?: string | undefined;
	/**
	 * `true` returns only balances at or below the reorder point of the product.
	 */
	low_stock_only?: boolean | undefined;
	/**
	 * Page to return, starting at 1 (default 1).
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 25).
	 */
	per_page?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** The relations that `expand` can add to the result of inventory.balances.retrieve. */
export interface InventoryBalancesRetrieveExpand {
	lot: InventoryLot;
	product: Product;
	location: Location;
}

/** Parameters of inventory.balances.retrieve. */
export interface InventoryBalancesRetrieveParams<E extends keyof InventoryBalancesRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.inventory.balances`
 */
export interface InventoryBalancesResource {
	/**
	 * `GET /inventory/balances`
	 *
	 * List inventory balances.
	 *
	 * Lists one balance for each product, variant and location that ever had stock. `low_stock_only` returns only balances whose
	 * available quantity is at or below the reorder point.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.balances.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-inventory-balances (page)
	 */
	list<const E extends keyof InventoryBalancesListExpand = never>(params?: InventoryBalancesListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<InventoryBalance, InventoryBalancesListExpand, E>>;

	/**
	 * `GET /inventory/balances/{id}`
	 *
	 * Retrieve an inventory balance.
	 *
	 * Returns one balance. The response has an `object` field next to `data`; clients return what is in `data`.
	 *
	 * Scopes: `inventory:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.balances.retrieve("e8ff5665-a354-426e-a430-4968dfa44cc2");
	 * ```
	 *
	 * Source: /api-reference/inventory/get-a-single-inventory-balance (page)
	 */
	retrieve<const E extends keyof InventoryBalancesRetrieveExpand = never>(id: string, params?: InventoryBalancesRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<InventoryBalance, InventoryBalancesRetrieveExpand, E>>;
}

/** Parameters of inventory.fifoLayers.list. */
export interface InventoryFifoLayersListParams {
	/**
	 * Returns only cost layers of the product with this id.
	 */
	product_id: string;
	/**
	 * Returns only cost layers at the location with this id.
	 */
	location_id?: string | undefined;
	/**
	 * Page to return, starting at 1 (default 1).
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 25).
	 */
	per_page?: number | undefined;
}

/**
 * `arcus.inventory.fifoLayers`
 */
export interface InventoryFifoLayersResource {
	/**
	 * `GET /inventory/fifo-layers`
	 *
	 * List the cost layers of a product.
	 *
	 * Lists the cost layers of one product, oldest first. Layers that are used up have `depleted_at`.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.fifoLayers.list({ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a" })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-fifo-cost-layers-for-a-product (page)
	 */
	list(params: InventoryFifoLayersListParams, options?: KeylessCallOptions): PagePromise<FifoLayer>;
}

/** Parameters of inventory.serials.list. */
export interface InventorySerialsListParams {
	/**
	 * Returns only serial numbers of the product with this id.
	 */
	product_id?: string | undefined;
	/**
	 * Returns only serial numbers at the location with this id.
	 */
	location_id?: string | undefined;
	/**
	 * Returns only serial numbers with this status.
	 */
	status?: "available" | "allocated" | "sold" | "returned" | "damaged" | "quarantined" | "end_of_life" | "consumed_in_manufacturing" | "disassembled" | (string & {}) | undefined;
	/**
	 * Returns only serial numbers that contain this text.
	 */
	serial_number_contains?: string | undefined;
	/**
	 * Page to return, starting at 1 (default 1).
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 25).
	 */
	per_page?: number | undefined;
}

/**
 * `arcus.inventory.serials`
 */
export interface InventorySerialsResource {
	/**
	 * `GET /inventory/serials`
	 *
	 * List serial numbers.
	 *
	 * Lists units that have their own serial number.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.serials.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-serial-numbers (partly)
	 */
	list(params?: InventorySerialsListParams, options?: KeylessCallOptions): PagePromise<SerialNumber>;

	/**
	 * `POST /inventory/serials`
	 *
	 * Receive serial numbers in bulk.
	 *
	 * Receives up to 1,000 serial numbers. Some can fail while the rest are received; `errors` lists those that failed with
	 * their index.
	 *
	 * Scopes: `inventory:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.serials.receive({
	 * 	product_id: "94c6d158-6dd0-434b-a63d-d9cf27bd55c6",
	 * 	serials: ["K-1", "K-2"],
	 * 	location_id: "f0814a8b-776f-4f1b-a9c1-1af8b005c872",
	 * });
	 * ```
	 *
	 * Source: /api-reference/inventory/bulk-receive-serial-numbers (page)
	 */
	receive(params: SerialReceiveParams, options?: CallOptions): ApiPromise<SerialReceiveResult>;

	/**
	 * `GET /inventory/serials/{id}`
	 *
	 * Retrieve a serial number.
	 *
	 * Returns one unit with its status, warranty and history.
	 *
	 * Scopes: `inventory:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.serials.retrieve("58e1e6f3-d0ef-421a-ac19-173deb8f7682");
	 * ```
	 *
	 * Source: /api-reference/inventory/get-a-single-serial-number (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<SerialNumber>;
}

/** Parameters of inventory.transactions.list. */
export interface InventoryTransactionsListParams {
	/**
	 * Returns only transactions of the product with this id.
	 */
	product_id?: string | undefined;
	/**
	 * Returns only transactions at the location with this id.
	 */
	location_id?: string | undefined;
	/**
	 * Returns only transactions of this type.
	 */
	type?: "receiving" | "order_reservation" | "partial_reservation" | "return_received" | "transfer_in" | "adjustment" | "audit_count" | "quarantine" | "release_quarantine" | "sale" | "order_cancelled" | "purchase_cancelled" | "rma" | "transfer_out" | "warehouse_loss" | "build_assembly" | "freeze" | "return_receive" | "restock" | "writeoff" | "cross_transfer_out" | "cross_transfer_in" | "vendor_return_out" | "vendor_replacement_in" | "fba_inbound" | "fba_return" | "order_reservation_release" | (string & {}) | undefined;
	/**
	 * Page to return, starting at 1 (default 1).
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 25).
	 */
	per_page?: number | undefined;
}

/**
 * `arcus.inventory.transactions`
 */
export interface InventoryTransactionsResource {
	/**
	 * `GET /inventory/transactions`
	 *
	 * List inventory transactions.
	 *
	 * Lists all movements of stock.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.transactions.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-inventory-movement-history (partly)
	 */
	list(params?: InventoryTransactionsListParams, options?: KeylessCallOptions): PagePromise<InventoryTransaction>;

	/**
	 * `GET /inventory/transactions/{id}/layers`
	 *
	 * List the cost layers that a transaction used.
	 *
	 * Lists the cost layers that a movement took from, with the quantity and cost of each.
	 *
	 * Scopes: `inventory:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.transactions.listLayers("c85eb363-ba5e-48f5-a773-8c9dc8f430a0")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/fifo-consumption-detail-for-a-transaction (page)
	 */
	listLayers(id: string, options?: KeylessCallOptions): PagePromise<FifoConsumption>;
}

/**
 * `arcus.inventory`
 */
export interface InventoryResource {
	/** Sub-resource `inventory.balances`. */
	readonly balances: InventoryBalancesResource;

	/** Sub-resource `inventory.fifoLayers`. */
	readonly fifoLayers: InventoryFifoLayersResource;

	/** Sub-resource `inventory.serials`. */
	readonly serials: InventorySerialsResource;

	/** Sub-resource `inventory.transactions`. */
	readonly transactions: InventoryTransactionsResource;

	/**
	 * `POST /inventory/adjustments`
	 *
	 * Adjust inventory.
	 *
	 * Adjusts the stock of one product or of several, all in one transaction, and posts the journal entries. A positive change
	 * needs a cost.
	 *
	 * Scopes: `inventory:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: `allow_negative` was sent without the permission `inventory.allow_negative`
	 *
	 * @throws 422 `negative_inventory`: the balance would fall below zero (assumed: code)
	 *
	 * @throws 422 `unit_cost_required`: a positive change has no cost above 0 (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.adjust({
	 * 	location_id: "f0814a8b-776f-4f1b-a9c1-1af8b005c872",
	 * 	product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a",
	 * 	quantity: -2,
	 * 	reason: "damaged",
	 * });
	 * ```
	 *
	 * Source: /api-reference/inventory/adjust-inventory (page)
	 */
	adjust(params: InventoryAdjustParams, options?: CallOptions): ApiPromise<InventoryAdjustmentResult>;

	/**
	 * `POST /inventory/transfers`
	 *
	 * Transfer inventory between locations.
	 *
	 * Moves goods from one location to another right away.
	 *
	 * Scopes: `inventory:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `insufficient_inventory`: less than the requested quantity is available at the source (assumed: code)
	 *
	 * @throws 422 `same_location`: the source and the target are the same location (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.transfer({
	 * 	from_location_id: "f0814a8b-776f-4f1b-a9c1-1af8b005c872",
	 * 	to_location_id: "728ab20c-cf2a-43b5-ae20-73d05d421513",
	 * 	items: [{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 20 }],
	 * });
	 * ```
	 *
	 * Source: /api-reference/inventory/transfer-inventory-between-locations (page)
	 */
	transfer(params: InventoryTransferParams, options?: CallOptions): ApiPromise<InventoryTransferResult>;

	/**
	 * `POST /inventory/receive`
	 *
	 * Receive inventory without a purchase order.
	 *
	 * Receives goods without a purchase order. Each item creates its own cost layer. Nothing is posted to the ledger.
	 *
	 * Scopes: `inventory:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.receive({
	 * 	location_id: "f0814a8b-776f-4f1b-a9c1-1af8b005c872",
	 * 	product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a",
	 * 	quantity: 50,
	 * 	unit_cost: 9,
	 * });
	 * ```
	 *
	 * Source: /api-reference/inventory/receive-inventory (page)
	 */
	receive(params: InventoryReceiveParams, options?: CallOptions): ApiPromise<InventoryReceiveResult>;
}
