// Generated from packages/openapi/specs/arcus (paths: purchasing) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { VendorPrepayment, VendorPrepaymentCreateParams, VendorPrepaymentRecord } from "../types.ts";

/** Parameters of vendors.prepayments.list. */
export interface VendorsPrepaymentsListParams {
	/**
	 * Returns only prepayments in this state.
	 */
	status?: "active" | "partially_applied" | "fully_applied" | "refunded" | "voided" | undefined;
}

/**
 * `arcus.vendors.prepayments`
 */
export interface VendorsPrepaymentsResource {
	/**
	 * `GET /vendors/{id}/prepayments`
	 *
	 * List a vendor's prepayments.
	 *
	 * Lists all prepayments to one vendor. `meta` contains their number and the total that is not applied yet.
	 *
	 * Scopes: `ap:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.vendors.prepayments.list("7d03aa22-cad0-4618-a521-e2fd8e56e1e9")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/purchasing/list-vendor-prepayments (page)
	 */
	list(id: string, params?: VendorsPrepaymentsListParams, options?: KeylessCallOptions): PagePromise<VendorPrepayment>;

	/**
	 * `POST /vendors/{id}/prepayments`
	 *
	 * Record a vendor prepayment.
	 *
	 * Records money paid to a vendor before the bill. The ledger debits vendor prepayments (account 1440) and credits
	 * cash or bank. The entity setting `enable_vendor_prepayments_asset_posting` must be on.
	 *
	 * Scopes: `ap:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `prepayment_mode_disabled`: the entity setting `enable_vendor_prepayments_asset_posting` is not true
	 *
	 * @throws 422 `tax_year_locked`: the tax year of the payment date is locked
	 *
	 * @throws 422 `period_closed`: the payment date is in a closed period
	 *
	 * @example
	 * ```ts
	 * await arcus.vendors.prepayments.create("7d03aa22-cad0-4618-a521-e2fd8e56e1e9", { amount: 30, payment_method: "wire" });
	 * ```
	 *
	 * Source: /api-reference/purchasing/record-a-vendor-prepayment (page)
	 */
	create(id: string, params: VendorPrepaymentCreateParams, options?: CallOptions): ApiPromise<VendorPrepaymentRecord>;
}

/**
 * `arcus.vendors`
 */
export interface VendorsResource {
	/** Sub-resource `vendors.prepayments`. */
	readonly prepayments: VendorsPrepaymentsResource;
}
