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
	 * Uses a prepayment that is active or partially applied to pay a bill of the same vendor: the ledger debits
	 * payables and credits vendor prepayments (account 1440).
	 *
	 * Scopes: `ap:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `amount_exceeds_prepayment_balance`: more is applied than the prepayment has left
	 *
	 * @throws 422 `amount_exceeds_bill_balance_due`: more is applied than the bill has due
	 *
	 * @throws 422 `vendor_mismatch`: bill and prepayment belong to different vendors (Assumption: the status)
	 *
	 * @throws 422 `prepayment_not_applicable`: the prepayment is neither active nor partially applied (Assumption: status and code)
	 *
	 * @throws 422 `vendor_bill_not_payable`: the bill is not approved (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorPrepayments.apply("id", { bill_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
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
	 * Records that the vendor pays back what is not applied: the ledger debits cash or bank and credits vendor
	 * prepayments (account 1440). A refunded or voided prepayment cannot be refunded; one that is refunded in part
	 * keeps its state, and its rest can be applied (Assumption).
	 *
	 * Scopes: `ap:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `refund_exceeds_balance`: more is refunded than the balance
	 *
	 * @throws 422 `prepayment_not_refundable`: the prepayment was refunded or voided, or is used up (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorPrepayments.refund("id");
	 * ```
	 *
	 * Source: /api-reference/purchasing/refund-a-vendor-prepayment (page)
	 */
	refund(id: string, params?: VendorPrepaymentRefundParams, options?: CallOptions): ApiPromise<VendorPrepaymentRefund>;
}
