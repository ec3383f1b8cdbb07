// Generated from packages/openapi/specs/arcus (paths: inventory) by `npm run generate`. Do not edit.
import { type ApiPromise, type CallOptions, type PagePromise, Resource } from "../../../core/resource.ts";
import type {
	Expanded,
	FifoConsumption,
	FifoLayer,
	InventoryAdjustParams,
	InventoryAdjustmentResult,
	InventoryBalance,
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

export interface InventoryBalancesListExpand {
	"data.product": Product;
	"data.location": Location;
}

export interface InventoryBalancesListParams<E extends keyof InventoryBalancesListExpand = never> {
	product_id?: string | undefined;
	location_id?: string | undefined;
	variant_id?: string | undefined;
	low_stock_only?: boolean | undefined;
	page?: number | undefined;
	per_page?: number | undefined;
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

export interface InventoryBalancesRetrieveExpand {
	product: Product;
	location: Location;
}

export interface InventoryBalancesRetrieveParams<E extends keyof InventoryBalancesRetrieveExpand = never> {
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/**
 * `arcus.inventory.balances`
 */
export class InventoryBalances extends Resource {
	/**
	 * List inventory balances.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.balances.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-inventory-balances (page)
	 */
	list<const E extends keyof InventoryBalancesListExpand = never>(params?: InventoryBalancesListParams<E>, options?: CallOptions): PagePromise<Expanded<InventoryBalance, InventoryBalancesListExpand, E>> {
		return this._list("inventory.balances.list GET /inventory/balances page:page2", [], params, options);
	}

	/**
	 * Get a balance.
	 *
	 * The answer has an `object` beside `data`; clients return what is in `data`.
	 *
	 * Scopes: `inventory:read`.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.balances.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/inventory/get-a-single-inventory-balance (page)
	 */
	retrieve<const E extends keyof InventoryBalancesRetrieveExpand = never>(id: string, params?: InventoryBalancesRetrieveParams<E>, options?: CallOptions): ApiPromise<Expanded<InventoryBalance, InventoryBalancesRetrieveExpand, E>> {
		return this._call("inventory.balances.retrieve GET /inventory/balances/{id} data", [id], params, options);
	}
}

export interface InventoryFifoLayersListParams {
	product_id: string;
	location_id?: string | undefined;
	page?: number | undefined;
	per_page?: number | undefined;
}

/**
 * `arcus.inventory.fifoLayers`
 */
export class InventoryFifoLayers extends Resource {
	/**
	 * List cost layers of a product.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.fifoLayers.list({ product_id: "product_id" })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-fifo-cost-layers-for-a-product (page)
	 */
	list(params: InventoryFifoLayersListParams, options?: CallOptions): PagePromise<FifoLayer> {
		return this._list("inventory.fifoLayers.list GET /inventory/fifo-layers page:page2", [], params, options);
	}
}

export interface InventorySerialsListParams {
	product_id?: string | undefined;
	location_id?: string | undefined;
	status?: string | undefined;
	serial_number_contains?: string | undefined;
	page?: number | undefined;
	per_page?: number | undefined;
}

/**
 * `arcus.inventory.serials`
 */
export class InventorySerials extends Resource {
	/**
	 * List serial numbers.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.serials.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-serial-numbers (partly)
	 */
	list(params?: InventorySerialsListParams, options?: CallOptions): PagePromise<SerialNumber> {
		return this._list("inventory.serials.list GET /inventory/serials page:page2", [], params, options);
	}

	/**
	 * Receive serial numbers in bulk.
	 *
	 * Scopes: `inventory:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.serials.receive({ product_id: "product_id", serials: ["serial"] });
	 * ```
	 *
	 * Source: /api-reference/inventory/bulk-receive-serial-numbers (page)
	 */
	receive(params: SerialReceiveParams, options?: CallOptions): ApiPromise<SerialReceiveResult> {
		return this._call("inventory.serials.receive POST /inventory/serials key", [], params, options);
	}

	/**
	 * Get a serial number.
	 *
	 * Scopes: `inventory:read`.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.serials.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/inventory/get-a-single-serial-number (page)
	 */
	retrieve(id: string, options?: CallOptions): ApiPromise<SerialNumber> {
		return this._call("inventory.serials.retrieve GET /inventory/serials/{id} data", [id], undefined, options);
	}
}

export interface InventoryTransactionsListParams {
	product_id?: string | undefined;
	location_id?: string | undefined;
	type?: string | undefined;
	page?: number | undefined;
	per_page?: number | undefined;
}

/**
 * `arcus.inventory.transactions`
 */
export class InventoryTransactions extends Resource {
	/**
	 * List inventory movements.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: page, 25 items by default, at most 100.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.transactions.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/list-inventory-movement-history (partly)
	 */
	list(params?: InventoryTransactionsListParams, options?: CallOptions): PagePromise<InventoryTransaction> {
		return this._list("inventory.transactions.list GET /inventory/transactions page:page2", [], params, options);
	}

	/**
	 * List what a movement took from cost layers.
	 *
	 * Scopes: `inventory:read`.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.inventory.transactions.listLayers("id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/inventory/fifo-consumption-detail-for-a-transaction (page)
	 */
	listLayers(id: string, options?: CallOptions): PagePromise<FifoConsumption> {
		return this._list("inventory.transactions.listLayers GET /inventory/transactions/{id}/layers page:none", [id], undefined, options);
	}
}

/**
 * `arcus.inventory`
 */
export class Inventory extends Resource {
	/** Sub-resource `inventory.balances`. */
	readonly balances: InventoryBalances = new InventoryBalances(this._caller);

	/** Sub-resource `inventory.fifoLayers`. */
	readonly fifoLayers: InventoryFifoLayers = new InventoryFifoLayers(this._caller);

	/** Sub-resource `inventory.serials`. */
	readonly serials: InventorySerials = new InventorySerials(this._caller);

	/** Sub-resource `inventory.transactions`. */
	readonly transactions: InventoryTransactions = new InventoryTransactions(this._caller);

	/**
	 * Adjust inventory.
	 *
	 * One product or several, all or nothing. A balance cannot go below zero unless allow_negative is set, and a
	 * positive change needs a cost.
	 *
	 * Two pages describe it with `quantity` (one product) and `quantity_delta` (items); both forms are taken.
	 *
	 * Scopes: `inventory:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.adjust({ location_id: "location_id" });
	 * ```
	 *
	 * Source: /api-reference/inventory/adjust-inventory (page)
	 */
	adjust(params: InventoryAdjustParams, options?: CallOptions): ApiPromise<InventoryAdjustmentResult> {
		return this._call("inventory.adjust POST /inventory/adjustments key", [], params, options);
	}

	/**
	 * Transfer inventory between locations.
	 *
	 * The goods move at once. A guide speaks of a draft that is submitted later; no page for that is known.
	 *
	 * Scopes: `inventory:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.transfer({ from_location_id: "from_location_id", to_location_id: "to_location_id" });
	 * ```
	 *
	 * Source: /api-reference/inventory/transfer-inventory-between-locations (page)
	 */
	transfer(params: InventoryTransferParams, options?: CallOptions): ApiPromise<InventoryTransferResult> {
		return this._call("inventory.transfer POST /inventory/transfers key", [], params, options);
	}

	/**
	 * Receive inventory without a purchase order.
	 *
	 * Each item makes a cost layer of its own. Nothing is posted to the ledger.
	 *
	 * Scopes: `inventory:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.inventory.receive({ location_id: "location_id" });
	 * ```
	 *
	 * Source: /api-reference/inventory/receive-inventory (page)
	 */
	receive(params: InventoryReceiveParams, options?: CallOptions): ApiPromise<InventoryReceiveResult> {
		return this._call("inventory.receive POST /inventory/receive key", [], params, options);
	}
}
