// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import { type ApiPromise, type CallOptions, type PagePromise, Resource } from "../../../core/resource.ts";
import type {
	KitComponent,
	Product,
	ProductCreateParams,
	ProductInventory,
	ProductLocations,
	ProductLocationsParams,
	ProductUpdateParams,
} from "../types.ts";

/**
 * `arcus.products.components`
 */
export class ProductsComponents extends Resource {
	/**
	 * List the components of a kit.
	 *
	 * Scopes: `products:read`.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.products.components.list("id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/products/list-kit-components-for-a-kit-box-product (page)
	 */
	list(id: string, options?: CallOptions): PagePromise<KitComponent> {
		return this._list("products.components.list GET /products/{id}/components page:none", [id], undefined, options);
	}
}

export interface ProductsListParams {
	/**
	 * Assumption: importers look products up by it.
	 */
	sku?: string | undefined;
	/**
	 * Assumption.
	 */
	search?: string | undefined;
	/**
	 * Assumption.
	 */
	is_active?: boolean | undefined;
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before.
	 */
	starting_after?: string | undefined;
}

export interface ProductsRetrieveInventoryParams {
	location_id?: string | undefined;
}

/**
 * `arcus.products`
 */
export class Products extends Resource {
	/** Sub-resource `products.components`. */
	readonly components: ProductsComponents = new ProductsComponents(this._caller);

	/**
	 * List products.
	 *
	 * The parameter `expand` of the page is sent as `expand[]`, as the concept page has it.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.products.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/products/list-products (partly); The page is cut: style and limits follow the concept page.
	 */
	list(params?: ProductsListParams, options?: CallOptions): PagePromise<Product> {
		return this._list("products.list GET /products page:cursor2", [], params, options);
	}

	/**
	 * Create a product.
	 *
	 * Which children are taken depends on the type: physical and service take pricing and vendors, kit and box
	 * also components, variant_parent variants.
	 *
	 * Scopes: `products:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.create({ product_type: "physical", title: "title" });
	 * ```
	 *
	 * Source: /api-reference/products/create-a-product (partly)
	 */
	create(params: ProductCreateParams, options?: CallOptions): ApiPromise<Product> {
		return this._call("products.create POST /products key", [], params, options);
	}

	/**
	 * Retrieve a product.
	 *
	 * Scopes: `products:read`.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/products/retrieve-a-product (page)
	 */
	retrieve(id: string, options?: CallOptions): ApiPromise<Product> {
		return this._call("products.retrieve GET /products/{id} data", [id], undefined, options);
	}

	/**
	 * Update a product.
	 *
	 * Scopes: `products:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.update("id", { title: "title" });
	 * ```
	 *
	 * Source: Assumption: Named by the scope products:write; no page is known. (assumption)
	 */
	update(id: string, params: ProductUpdateParams, options?: CallOptions): ApiPromise<Product> {
		return this._call("products.update PATCH /products/{id} key data", [id], params, options);
	}

	/**
	 * Get stock totals of a product.
	 *
	 * Scopes: `products:read` and `inventory:read`.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.retrieveInventory("id");
	 * ```
	 *
	 * Source: /api-reference/products/get-inventory-totals-and-by-location-breakdown-for-a-product (page); The page says dual scope and names neither.
	 */
	retrieveInventory(id: string, params?: ProductsRetrieveInventoryParams, options?: CallOptions): ApiPromise<ProductInventory> {
		return this._call("products.retrieveInventory GET /products/{id}/inventory data", [id], params, options);
	}

	/**
	 * Replace where a product is available.
	 *
	 * Scopes: `products:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @throws 422 `invalid_location_id`: a location belongs to another entity
	 *
	 * @example
	 * ```ts
	 * await arcus.products.replaceLocations("id", { location_ids: ["location_id"] });
	 * ```
	 *
	 * Source: /api-reference/products/replace-product-location-availability (page)
	 */
	replaceLocations(id: string, params: ProductLocationsParams, options?: CallOptions): ApiPromise<ProductLocations> {
		return this._call("products.replaceLocations PUT /products/{id}/locations key", [id], params, options);
	}
}
