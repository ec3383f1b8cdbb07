// Generated from packages/openapi/specs/arcus (paths: masters) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	UnitOfMeasure,
	UnitOfMeasureConversion,
	UnitOfMeasureConvertParams,
	UnitOfMeasureCreateParams,
} from "../types.ts";

/** Parameters of unitsOfMeasure.list. */
export interface UnitsOfMeasureListParams {
	/**
	 * Maximum number of items per page, at most 100. Defaults to `20`.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the previous page. Returns the items after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.unitsOfMeasure`
 */
export interface UnitsOfMeasureResource {
	/**
	 * `GET /units-of-measure`
	 *
	 * List units of measure.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.unitsOfMeasure.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: UnitsOfMeasureListParams, options?: KeylessCallOptions): PagePromise<UnitOfMeasure>;

	/**
	 * `POST /units-of-measure`
	 *
	 * Create a unit of measure.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.unitsOfMeasure.create({ name: "Single", abbreviation: "sg", type: "count", is_base: true });
	 * ```
	 *
	 * Source: /api-reference/masters/create-unit-of-measure (page)
	 */
	create(params: UnitOfMeasureCreateParams, options?: CallOptions): ApiPromise<UnitOfMeasure>;

	/**
	 * `POST /units-of-measure/convert`
	 *
	 * Convert a quantity between units.
	 *
	 * Converts a quantity between two units of the same kind.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `incompatible_units`: the units measure different kinds of quantity (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.unitsOfMeasure.convert({
	 * 	from_uom_id: "84538130-fc1f-4399-a84c-428d489c3690",
	 * 	to_uom_id: "3c16294e-ac3c-4dc6-a5e0-c7ad1c979ec7",
	 * 	quantity: 3,
	 * });
	 * ```
	 *
	 * Source: /api-reference/masters/convert-quantity-between-uoms (page)
	 */
	convert(params: UnitOfMeasureConvertParams, options?: CallOptions): ApiPromise<UnitOfMeasureConversion>;
}
