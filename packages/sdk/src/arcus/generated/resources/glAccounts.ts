// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { GlAccount, GlAccountCreateParams, GlAccountUpdateParams } from "../types.ts";

/** Parameters of glAccounts.list. */
export interface GlAccountsListParams {
	/**
	 * Returns only accounts of this type. `cogs` is cost of goods sold.
	 */
	account_type?: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | undefined;
	/**
	 * `true` for active accounts only, `false` for inactive ones only. Defaults to `true`.
	 */
	is_active?: boolean | undefined;
	/**
	 * Returns only active accounts that you can post to.
	 */
	postable_only?: boolean | undefined;
	/**
	 * Returns only the system account with this key, for example `ar_account`, `cogs` or `revenue`.
	 */
	system_account_key?: string | undefined;
	/**
	 * Returns only bank accounts that you can post to.
	 */
	is_bank_account?: boolean | undefined;
	/**
	 * Returns only accounts that can be used in this context, for example on a manual journal entry line.
	 */
	context?: "manual_je_line" | "ap_bill_expense_line" | "ar_invoice_revenue_line" | "bank_rec_line" | "inventory_adj_line" | "payment_clearing" | "cogs_posting" | undefined;
	/**
	 * Returns only accounts with this text in their name or number.
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
	 * Lists the chart of accounts.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.glAccounts.list({ context: "manual_je_line" })) console.log(item);
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
	 * Creates an account. Its number, type and normal balance cannot be changed later. You cannot create system
	 * accounts.
	 *
	 * An opening balance is posted on its date against opening balance equity, so the books still balance.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `account_number_taken`: another account has this number (assumed: status and code)
	 *
	 * @throws 422 `parent_not_header`: the parent account is not a header (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.glAccounts.create({
	 * 	account_number: "6500",
	 * 	name: "Travel",
	 * 	account_type: "expense",
	 * 	parent_account_id: "22ca79a4-dcb2-4cb9-a214-08adf3252b38",
	 * });
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
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.glAccounts.retrieve("9380ba11-39ad-4346-aca3-1243380bbb3d");
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
	 * Changes a GL account. You cannot change its number, type, normal balance, header flag or system fields. System
	 * accounts cannot be changed at all.
	 *
	 * A new opening balance replaces the posted one.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `system_account_immutable`: the account is a system account (assumed: status and code)
	 *
	 * @throws 422 `forbidden_field`: a field that cannot be changed is sent (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.glAccounts.update("9380ba11-39ad-4346-aca3-1243380bbb3d", { description: "Trains" });
	 * ```
	 *
	 * Source: /api-reference/accounting/update-a-gl-account (page)
	 */
	update(id: string, params: GlAccountUpdateParams, options?: CallOptions): ApiPromise<GlAccount>;
}
