// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { BankAccount, BankAccountCreateParams, BankAccountUpdateParams } from "../types.ts";

/**
 * `arcus.bankAccounts`
 */
export interface BankAccountsResource {
	/**
	 * `POST /bank-accounts`
	 *
	 * Create a bank account.
	 *
	 * Creates a bank account for an existing GL account. The GL account counts as a bank account from then on.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankAccounts.create({ gl_account_id: "b8753242-0530-4d9d-a127-cf2b0fe5b9c2", name: "House bank" });
	 * ```
	 *
	 * Source: /api-reference/accounting/create-a-bank-account (partly)
	 */
	create(params: BankAccountCreateParams, options?: CallOptions): ApiPromise<BankAccount>;

	/**
	 * `GET /bank-accounts/{id}`
	 *
	 * Retrieve a bank account.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankAccounts.retrieve("ec0bdad2-972f-409f-af11-2e5b977fdc66");
	 * ```
	 *
	 * Source: /api-reference/accounting/retrieve-a-bank-account (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<BankAccount>;

	/**
	 * `PATCH /bank-accounts/{id}`
	 *
	 * Update a bank account.
	 *
	 * Changes a bank account. You cannot change its GL account or the Plaid fields.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankAccounts.update("ec0bdad2-972f-409f-af11-2e5b977fdc66", { institution: "First National" });
	 * ```
	 *
	 * Source: /api-reference/accounting/update-a-bank-account (page)
	 */
	update(id: string, params: BankAccountUpdateParams, options?: CallOptions): ApiPromise<BankAccount>;
}
