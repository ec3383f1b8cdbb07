// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { GlAccount, GlAccountCreateParams, GlAccountUpdateParams } from "../types.ts";

/** Params of glAccounts.list. */
export interface GlAccountsListParams {
	account_type?: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {}) | undefined;
	is_active?: boolean | undefined;
	/**
	 * Only active accounts that can be posted to.
	 */
	postable_only?: boolean | undefined;
	/**
	 * Only the account with this role, such as ar_account, cogs or revenue.
	 */
	system_account_key?: string | undefined;
	/**
	 * Only bank accounts that can be posted to.
	 */
	is_bank_account?: boolean | undefined;
	/**
	 * Only accounts that make sense in this place. The page names the places; which accounts fit (for lines written by hand, all but those that a subledger is kept on) is an assumption.
	 */
	context?: "manual_je_line" | "ap_bill_expense_line" | "ar_invoice_revenue_line" | "bank_rec_line" | "inventory_adj_line" | "payment_clearing" | "cogs_posting" | (string & {}) | undefined;
	/**
	 * Text in name or number.
	 */
	search?: string | undefined;
}

/**
 * `arcus.glAccounts`
 */
export interface GlAccountsResource {
	/**
	 * `GET /gl-accounts`
	 *
	 * List GL accounts.
	 *
	 * Lists the chart of accounts. Paging parameters were not readable; we treat the list as unpaged.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.glAccounts.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounting/list-gl-accounts-chart-of-accounts (page)
	 */
	list(params?: GlAccountsListParams, options?: KeylessCallOptions): PagePromise<GlAccount>;

	/**
	 * `POST /gl-accounts`
	 *
	 * Create a GL account.
	 *
	 * Adds an account. Number, type and normal balance are fixed from then on. System accounts cannot be made
	 * through the API. An opening balance is booked on its date against opening balance equity, so that the books
	 * balance with it (Assumption).
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `account_number_taken`: the number is in use (Assumption: status and code)
	 *
	 * @throws 422 `parent_not_header`: the parent account is no header (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.glAccounts.create({ account_number: "5500", name: "Example", account_type: "asset" });
	 * ```
	 *
	 * Source: /api-reference/accounting/create-a-custom-gl-account (partly)
	 */
	create(params: GlAccountCreateParams, options?: CallOptions): ApiPromise<GlAccount>;

	/**
	 * `GET /gl-accounts/{id}`
	 *
	 * Retrieve a GL account.
	 *
	 * Retrieves one account. This answer is wrapped in `data`, that of the update is not; we follow each page.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.glAccounts.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/accounting/retrieve-a-gl-account (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<GlAccount>;

	/**
	 * `PATCH /gl-accounts/{id}`
	 *
	 * Update a GL account.
	 *
	 * Changes an account. Number, type, normal balance, header flag and system marks are fixed, and system
	 * accounts cannot be changed at all. Another opening balance takes the place of the one that is booked (Assumption).
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `system_account_immutable`: the account is a system account (Assumption: status and code)
	 *
	 * @throws 422 `forbidden_field`: a fixed field is sent (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.glAccounts.update("id", { name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/accounting/update-a-gl-account (page)
	 */
	update(id: string, params: GlAccountUpdateParams, options?: CallOptions): ApiPromise<GlAccount>;
}
