// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type { Deposit, DepositCreateParams, DepositPreview, DepositPreviewParams } from "../types.ts";

/**
 * `arcus.deposits`
 */
export interface DepositsResource {
	/**
	 * `POST /deposits`
	 *
	 * Create a bank deposit.
	 *
	 * Combines receipts into one bank deposit and posts it: from undeposited funds, which holds cash and checks, to
	 * the GL account of the bank account. Only cash and check payments can be deposited.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `payment_already_deposited`: a payment is already part of a deposit (assumed: status and code)
	 *
	 * @throws 422 `payment_not_depositable`: a payment is neither cash nor check, or was not received (assumed: status and code)
	 *
	 * @throws 422 `period_closed`: the deposit date is in a closed period (assumed: status)
	 *
	 * @example
	 * ```ts
	 * await arcus.deposits.create({
	 * 	bank_account_id: "ec0bdad2-972f-409f-af11-2e5b977fdc66",
	 * 	deposit_date: "2026-05-01",
	 * 	payment_ids: ["45e664cd-dc2a-457c-a73d-fa309d05fd27"],
	 * });
	 * ```
	 *
	 * Source: /api-reference/accounting/create-a-bank-deposit (page)
	 */
	create(params: DepositCreateParams, options?: CallOptions): ApiPromise<Deposit>;

	/**
	 * `POST /deposits/preview`
	 *
	 * Preview a bank deposit.
	 *
	 * Calculates the total of a deposit without posting it.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.deposits.preview({ payment_ids: ["45e664cd-dc2a-457c-a73d-fa309d05fd27"] });
	 * ```
	 *
	 * Source: /api-reference/accounting/preview-a-bank-deposit-before-posting (page)
	 */
	preview(params: DepositPreviewParams, options?: CallOptions): ApiPromise<DepositPreview>;
}
