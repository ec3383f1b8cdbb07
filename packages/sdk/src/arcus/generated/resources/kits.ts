// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import { type ApiPromise, type CallOptions, Resource } from "../../../core/resource.ts";
import type { KitComponent, KitComponentCreateParams } from "../types.ts";

/**
 * `arcus.kits.components`
 */
export class KitsComponents extends Resource {
	/**
	 * Add a component to a kit.
	 *
	 * Adds a part to a kit or box. Sources disagree about the name: `quantity` on product create, `quantity_per_kit` here. The list
	 * is under /products/{id}/components.
	 *
	 * Scopes: `products:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @throws 409 `not_a_kit`: the product is neither kit nor box (Assumption: the code)
	 *
	 * @throws 422 `circular_kit`: the kit would hold itself (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.kits.components.create("id", { component_product_id: "component_product_id", quantity_per_kit: 1 });
	 * ```
	 *
	 * Source: /api-reference/products/add-a-component-to-a-kit (page)
	 */
	create(id: string, params: KitComponentCreateParams, options?: CallOptions): ApiPromise<KitComponent> {
		return this._call("kits.components.create POST /kits/{id}/components key", [id], params, options);
	}
}

/**
 * `arcus.kits`
 */
export class Kits extends Resource {
	/** Sub-resource `kits.components`. */
	readonly components: KitsComponents = new KitsComponents(this._caller);
}
