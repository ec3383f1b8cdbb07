// Generated from packages/openapi/specs/arcus (paths: fulfillment) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Expanded, Order, Package, ShippingLabel } from "../types.ts";

/** The relations that `expand` can add to the result of labels.list. */
export interface LabelsListExpand {
	"data.package": Package;
	"data.order": Order;
}

/** Parameters of labels.list. */
export interface LabelsListParams<E extends keyof LabelsListExpand = never> {
	/**
	 * Returns only labels of the package with this id.
	 */
	package_id?: string | undefined;
	/**
	 * Returns only labels of packages of the order with this id.
	 */
	order_id?: string | undefined;
	/**
	 * `true` returns only voided labels, `false` only active ones.
	 */
	is_voided?: boolean | undefined;
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

/**
 * `arcus.labels`
 */
export interface LabelsResource {
	/**
	 * `GET /labels`
	 *
	 * List shipping labels.
	 *
	 * Lists shipping labels, including voided ones. `label_url` expires 30 days after the purchase; `label_pdf_url` does not.
	 *
	 * Scopes: `fulfillment:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.labels.list({
	 * 	order_id: "d2ad2447-9e2b-4ffe-aa48-e0bb5c200856",
	 * 	is_voided: false,
	 * 	expand: ["data.package", "data.order"],
	 * })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/fulfillment/list-shipping-labels-for-the-entity (page)
	 */
	list<const E extends keyof LabelsListExpand = never>(params?: LabelsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<ShippingLabel, LabelsListExpand, E>>;
}
