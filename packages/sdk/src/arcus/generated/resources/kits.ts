// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type { KitComponent, KitComponentCreateParams } from "../types.ts";

/**
 * `arcus.kits.components`
 */
export interface KitsComponentsResource {
	/**
	 * `POST /kits/{id}/components`
	 *
	 * Add a component to a kit.
	 *
	 * Adds a component to a kit or box. To list the components, use `/products/{id}/components`.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `not_a_kit`: the product is neither a kit nor a box (assumed: code)
	 *
	 * @throws 422 `circular_kit`: the kit would contain itself (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.kits.components.create("9e587f3b-5359-4b07-a295-42203cb5e67f", { component_product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity_per_kit: 2 });
	 * ```
	 *
	 * Source: /api-reference/products/add-a-component-to-a-kit (page)
	 */
	create(id: string, params: KitComponentCreateParams, options?: CallOptions): ApiPromise<KitComponent>;
}

/**
 * `arcus.kits`
 */
export interface KitsResource {
	/** Sub-resource `kits.components`. */
	readonly components: KitsComponentsResource;
}
