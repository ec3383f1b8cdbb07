// Generated from packages/openapi/specs/arcus (paths: purchasing) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type {
	VendorPrepaymentApplication,
	VendorPrepaymentApplyParams,
	VendorPrepaymentRefund,
	VendorPrepaymentRefundParams,
} from "../types.ts";

/**
 * `arcus.vendorPrepayments`
 */
export interface VendorPrepaymentsResource {
	/**
	 * `POST /vendor-prepayments/{id}/apply`
	 *
	 * Apply a vendor prepayment to a bill.
	 *
	 * Uses an active or partially applied prepayment to pay a bill from the same vendor. The ledger debits accounts
	 * payable and credits vendor prepayments (account 1440).
	 *
	 * Scopes: `ap:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `amount_exceeds_prepayment_balance`: the amount is greater than the prepayment's balance
	 *
	 * @throws 422 `amount_exceeds_bill_balance_due`: the amount is greater than the bill's balance due
	 *
	 * @throws 422 `vendor_mismatch`: bill and prepayment belong to different vendors (assumed: status)
	 *
	 * @throws 422 `prepayment_not_applicable`: the prepayment is neither active nor partially applied (assumed: status and code)
	 *
	 * @throws 422 `vendor_bill_not_payable`: the bill is not approved (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorPrepayments.apply("77187f09-1354-496b-a815-6c653ea77c02", { bill_id: "78484f19-1650-41dd-a14a-89a2bc86369c", amount: 20 });
	 * ```
	 *
	 * Source: /api-reference/purchasing/apply-a-vendor-prepayment-to-a-bill (page)
	 */
	apply(id: string, params: VendorPrepaymentApplyParams, options?: CallOptions): ApiPromise<VendorPrepaymentApplication>;

	/**
	 * `POST /vendor-prepayments/{id}/refund`
	 *
	 * Refund a vendor prepayment.
	 *
	 * Records that the vendor pays back a prepayment, or the part of it that is not applied. The ledger debits cash or
	 * bank and credits vendor prepayments (account 1440).
	 *
	 * You cannot refund a prepayment that was refunded or voided. After a partial refund the prepayment keeps its
	 * state, and you can apply the rest.
	 *
	 * Scopes: `ap:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `refund_exceeds_balance`: the amount is greater than the prepayment's balance
	 *
	 * @throws 422 `prepayment_not_refundable`: the prepayment was refunded or voided, or is fully applied (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorPrepayments.refund("77187f09-1354-496b-a815-6c653ea77c02", { reason: "order shrank" });
	 * ```
	 *
	 * Source: /api-reference/purchasing/refund-a-vendor-prepayment (page)
	 */
	refund(id: string, params?: VendorPrepaymentRefundParams, options?: CallOptions): ApiPromise<VendorPrepaymentRefund>;
}
