// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	Expanded,
	KitComponent,
	PricingPolicy,
	Product,
	ProductCreateParams,
	ProductInventory,
	ProductLocations,
	ProductLocationsParams,
	ProductUpdateParams,
	ProductVariant,
	ProductVendor,
} from "../types.ts";

/**
 * `arcus.products.components`
 */
export interface ProductsComponentsResource {
	/**
	 * `GET /products/{id}/components`
	 *
	 * List the components of a kit.
	 *
	 * Returns the components of a kit or box in sequence. The list is always complete, so `has_more` is always false.
	 *
	 * Scopes: `products:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.products.components.list("9e587f3b-5359-4b07-a295-42203cb5e67f")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/products/list-kit-components-for-a-kit-box-product (page)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<KitComponent>;
}

/** The relations that `expand` can add to the result of products.list. */
export interface ProductsListExpand {
	"data.default_vendor": Account;
	"data.vendor": Account;
	"data.variants": ProductVariant[];
	"data.components": KitComponent[];
	"data.components.component_product": Product;
	"data.pricing": PricingPolicy[];
	"data.vendors": ProductVendor[];
}

/** Parameters of products.list. */
export interface ProductsListParams<E extends keyof ProductsListExpand = never> {
	/**
	 * Returns only the product with this SKU.
	 */
	sku?: string | undefined;
	/**
	 * Text to search products for.
	 */
	search?: string | undefined;
	/**
	 * `true` returns only active products, `false` only inactive ones.
	 */
	is_active?: boolean | undefined;
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

/** The relations that `expand` can add to the result of products.retrieve. */
export interface ProductsRetrieveExpand {
	default_vendor: Account;
	vendor: Account;
	variants: ProductVariant[];
	components: KitComponent[];
	"components.component_product": Product;
	pricing: PricingPolicy[];
	vendors: ProductVendor[];
}

/** Parameters of products.retrieve. */
export interface ProductsRetrieveParams<E extends keyof ProductsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** Parameters of products.retrieveInventory. */
export interface ProductsRetrieveInventoryParams {
	/**
	 * Counts only the stock at the location with this id.
	 */
	location_id?: string | undefined;
}

/**
 * `arcus.products`
 */
export interface ProductsResource {
	/** Sub-resource `products.components`. */
	readonly components: ProductsComponentsResource;

	/**
	 * `GET /products`
	 *
	 * List products.
	 *
	 * Lists products, newest first.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.products.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/products/list-products (partly)
	 */
	list<const E extends keyof ProductsListExpand = never>(params?: ProductsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<Product, ProductsListExpand, E>>;

	/**
	 * `POST /products`
	 *
	 * Create a product.
	 *
	 * Creates the product and its children in one transaction: if one child fails, nothing is created.
	 *
	 * The product type decides which children are accepted. `physical` and `service` accept `pricing` and `vendors`. `kit` and
	 * `box` also accept `components`. `variant_parent` accepts `pricing`, `vendors` and `variants`, and each variant can have
	 * its own components, pricing and vendors.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `duplicate_sku`: another product already has this SKU (assumed: rule and code)
	 *
	 * @throws 422 `validation_error`: a child does not fit the product type, a price names neither a pricing level nor an account, or two prices in one pricing level have the same `min_quantity`
	 *
	 * @example
	 * ```ts
	 * await arcus.products.create({
	 * 	title: "Chai",
	 * 	sku: "CHAI",
	 * 	product_type: "physical",
	 * 	category_id: "728edffa-1442-4650-ac29-7695d6161852",
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * 	list_price: 20,
	 * 	cost: 8,
	 * 	track_inventory: true,
	 * });
	 * ```
	 *
	 * Source: /api-reference/products/create-a-product (partly)
	 */
	create(params: ProductCreateParams, options?: CallOptions): ApiPromise<Product>;

	/**
	 * `GET /products/{id}`
	 *
	 * Retrieve a product.
	 *
	 * Returns one product. Use `expand` to include its vendor, variants, components or prices.
	 *
	 * Scopes: `products:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.retrieve("349c69ad-2cda-422c-a31b-79a39e48d80a");
	 * ```
	 *
	 * Source: /api-reference/products/retrieve-a-product (page)
	 */
	retrieve<const E extends keyof ProductsRetrieveExpand = never>(id: string, params?: ProductsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Product, ProductsRetrieveExpand, E>>;

	/**
	 * `PATCH /products/{id}`
	 *
	 * Update a product.
	 *
	 * Changes the fields that you pass and leaves the others alone. You cannot change the product type or the children.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.update("349c69ad-2cda-422c-a31b-79a39e48d80a", { barcode: "4006381333931" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	update(id: string, params: ProductUpdateParams, options?: CallOptions): ApiPromise<Product>;

	/**
	 * `GET /products/{id}/inventory`
	 *
	 * Get the stock totals of a product.
	 *
	 * Returns the totals over all locations and the quantities at each. Pass `location_id` to see a single location.
	 *
	 * Scopes: `products:read` and `inventory:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.products.retrieveInventory("349c69ad-2cda-422c-a31b-79a39e48d80a");
	 * ```
	 *
	 * Source: /api-reference/products/get-inventory-totals-and-by-location-breakdown-for-a-product (page)
	 */
	retrieveInventory(id: string, params?: ProductsRetrieveInventoryParams, options?: KeylessCallOptions): ApiPromise<ProductInventory>;

	/**
	 * `PUT /products/{id}/locations`
	 *
	 * Replace the locations of a product.
	 *
	 * Replaces the list of locations where the product is available. An empty list makes it available everywhere.
	 *
	 * The packing algorithm uses a box with a limited list only for orders at those locations.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `invalid_location_id`: a location belongs to another entity
	 *
	 * @example
	 * ```ts
	 * await arcus.products.replaceLocations("349c69ad-2cda-422c-a31b-79a39e48d80a", { location_ids: ["f0814a8b-776f-4f1b-a9c1-1af8b005c872"] });
	 * ```
	 *
	 * Source: /api-reference/products/replace-product-location-availability (page)
	 */
	replaceLocations(id: string, params: ProductLocationsParams, options?: CallOptions): ApiPromise<ProductLocations>;
}
