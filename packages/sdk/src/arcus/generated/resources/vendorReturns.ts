// Generated from packages/openapi/specs/arcus (paths: returns) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	VendorReturn,
	VendorReturnCancelParams,
	VendorReturnCreateParams,
	VendorReturnShipParams,
} from "../types.ts";

/** Params of vendorReturns.list. */
export interface VendorReturnsListParams {
	/**
	 * Only vendor returns in this state.
	 */
	status?: "pending" | "shipped" | "cancelled" | (string & {}) | undefined;
	/**
	 * Only vendor returns to this vendor.
	 */
	vendor_id?: string | undefined;
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
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
	 * Lists returns to vendors. Deleted drafts are left out.
	 *
	 * Scopes: `returns:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * Draft a vendor return.
	 *
	 * Drafts a return to a vendor (`pending`). Nothing is posted until it is shipped. With `purchase_order_id` no
	 * more goes back than was received with that order.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `vendor_mismatch`: the purchase order is another vendor's
	 *
	 * @throws 422 `quantity_exceeds_received`: more goes back than was received with the purchase order
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.create({
	 * 	vendor_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
	 * 	items: [{ product_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", quantity: 1 }],
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
	 * Sends the goods off: stock leaves the location, oldest layers first, and the ledger entries start here. It
	 * debits vendor credits with what the vendor takes the goods back for and credits inventory with their cost;
	 * the difference is a price variance. The vendor's credit (POST /vendor-credits) meets it there.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_vendor_return_status`: the vendor return is not pending
	 *
	 * @throws 422 `insufficient_inventory`: less is available at the location than is to go back
	 *
	 * @throws 422 `quantity_exceeds_received`: more goes back than was received with the purchase order
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.ship("id");
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
	 * Calls off a vendor return that was shipped; a pending one is deleted instead. The goods are in stock again at
	 * the cost that they left with, and the entry is reversed (Assumption).
	 *
	 * Sources disagree: the page shows the error body as its success example. We answer the vendor return
	 * (Assumption). Help pages list other status words; we follow the API texts.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_vendor_return_status`: the vendor return is not shipped (Assumption: the code)
	 *
	 * @throws 409 `vendor_return_has_credit`: the vendor has granted a credit for the goods (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.cancel("id");
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
	 * Deletes a vendor return that is still `pending`. The row stays with status deleted and is hidden from
	 * lists; the ledger has nothing to reverse, since entries start at shipment.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_vendor_return_status`: the vendor return is not pending (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorReturns.delete("id");
	 * ```
	 *
	 * Source: /api-reference/returns/delete-a-pending-draft-vendor-return-method-and-path-inferred-compact-page-o (inferred)
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;
}
