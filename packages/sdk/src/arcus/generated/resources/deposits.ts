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
	 * Brings receipts to the bank together and posts the deposit: from undeposited funds, where cash and checks wait, to the
	 * GL account of the bank account. Assumption: other ways to pay reach the bank by themselves and are no part of a deposit.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `payment_already_deposited`: a payment is part of another deposit (Assumption: status and code)
	 *
	 * @throws 422 `payment_not_depositable`: a payment is neither cash nor check, or was never received (Assumption: status and code)
	 *
	 * @throws 422 `period_closed`: the deposit date lies in a closed period (Assumption: the status)
	 *
	 * @example
	 * ```ts
	 * await arcus.deposits.create({ bank_account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", deposit_date: "2026-05-01" });
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
	 * Adds up what a deposit of these payments would come to, without posting.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.deposits.preview({ payment_ids: ["6f9619ff-8b86-4d01-b42d-00c04fc964ff"] });
	 * ```
	 *
	 * Source: /api-reference/accounting/preview-a-bank-deposit-before-posting (page)
	 */
	preview(params: DepositPreviewParams, options?: CallOptions): ApiPromise<DepositPreview>;
}
