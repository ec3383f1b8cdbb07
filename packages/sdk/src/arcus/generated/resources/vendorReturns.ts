// Generated from packages/openapi/specs/arcus (paths: returns) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	VendorReturn,
	VendorReturnCancelParams,
	VendorReturnCreateParams,
	VendorReturnShipParams,
} from "../types.ts";

/** Parameters of vendorReturns.list. */
export interface VendorReturnsListParams {
	/**
	 * Returns only vendor returns in this state.
	 */
	status?: "pending" | "shipped" | "cancelled" | (string & {}) | undefined;
	/**
	 * Returns only returns to this vendor.
	 */
	vendor_id?: string | undefined;
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
 * `arcus.vendorReturns`
 */
export interface VendorReturnsResource {
	/**
	 * `GET /vendor-returns`
	 *
	 * List vendor returns.
	 *
	 * Lists vendor returns. Deleted drafts are not included.
	 *
	 * Scopes: `returns:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.vendorReturns.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: VendorReturnsListParams, options?: KeylessCallOptions): PagePromise<VendorReturn>;

	/**
	 * `POST /vendor-returns`
	 *
	 * Create a draft vendor return.
	 *
	 * Creates a vendor return as a draft (`pending`). Nothing is posted until it is shipped. With `purchase_order_id`,
	 * you cannot return more than was received on that order.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `vendor_mismatch`: the purchase order belongs to another vendor
	 *
	 * @throws 422 `quantity_exceeds_received`: more is returned than was received on the purchase order
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.create({
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * 	location_id: "f0814a8b-776f-4f1b-a9c1-1af8b005c872",
	 * 	items: [{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 2, unit_cost: 7.5 }],
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: VendorReturnCreateParams, options?: CallOptions): ApiPromise<VendorReturn>;

	/**
	 * `POST /vendor-returns/{id}/ship`
	 *
	 * Ship a vendor return.
	 *
	 * Ships the goods. Stock leaves the location, oldest cost layers first. The ledger debits vendor credits with the
	 * price at which the vendor takes the goods back and credits inventory with their cost; the difference is posted
	 * as a price variance. The vendor's credit (`POST /vendor-credits`) offsets the debit.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_vendor_return_status`: the vendor return is not pending
	 *
	 * @throws 422 `insufficient_inventory`: less is available at the location than is to be returned
	 *
	 * @throws 422 `quantity_exceeds_received`: more is returned than was received on the purchase order
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.ship("6f242dc7-744e-4aab-a738-92d91b0246b7", { carrier: "UPS", tracking_number: "1Z" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	ship(id: string, params?: VendorReturnShipParams, options?: CallOptions): ApiPromise<VendorReturn>;

	/**
	 * `POST /vendor-returns/{id}/cancel`
	 *
	 * Cancel a vendor return.
	 *
	 * Cancels a vendor return that was shipped; delete a pending one instead. The goods go back into stock at the cost
	 * at which they left, and the journal entry is reversed.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_vendor_return_status`: the vendor return is not shipped (assumed: code)
	 *
	 * @throws 409 `vendor_return_has_credit`: the vendor has already granted a credit for the goods (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.cancel("81642b58-8d2b-4cf0-a18d-a37290b0132f", { reason: "kept after all" });
	 * ```
	 *
	 * Source: /api-reference/returns/cancel-a-vendor-return (page)
	 */
	cancel(id: string, params?: VendorReturnCancelParams, options?: CallOptions): ApiPromise<VendorReturn>;

	/**
	 * `DELETE /vendor-returns/{id}`
	 *
	 * Delete a draft vendor return.
	 *
	 * Deletes a vendor return that is still `pending`. The record stays with the status `deleted` but no longer
	 * appears in lists. Nothing is reversed, because a vendor return is only posted when it is shipped.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_vendor_return_status`: the vendor return is not pending (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.delete("21ab0f36-f8ad-40d7-a981-b4875db66155");
	 * ```
	 *
	 * Source: /api-reference/returns/delete-a-pending-draft-vendor-return-method-and-path-inferred-compact-page-o (inferred)
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;
}
