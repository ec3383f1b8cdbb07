// Generated from packages/openapi/specs/arcus (paths: accounts) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	AccountCreateParams,
	AccountMergeParams,
	AccountMergeResult,
	AccountUpdateParams,
	Address,
	AddressCreateParams,
	Contact,
	ContactCreateParams,
	ContactUpdateParams,
	Expanded,
	Order,
	PaymentMethod,
	PaymentTerm,
} from "../types.ts";

/**
 * `arcus.accounts.addresses`
 */
export interface AccountsAddressesResource {
	/**
	 * `GET /accounts/{id}/addresses`
	 *
	 * List addresses of an account.
	 *
	 * Lists all addresses of an account.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.addresses.list("c98ca38f-9415-44d8-a369-61aca0f773df")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<Address>;

	/**
	 * `POST /accounts/{id}/addresses`
	 *
	 * Add an address to an account.
	 *
	 * Adds a billing or shipping address and validates it. `is_pickup` makes it a shipping address. You can send
	 * `street1`, `street2`, `region` and `postal_code` instead of `line1`, `line2`, `state` and `zip`; responses
	 * always use the latter.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.addresses.create("c98ca38f-9415-44d8-a369-61aca0f773df", {
	 * 	line1: "1 Main Street",
	 * 	city: "New York",
	 * 	state: "NY",
	 * 	postal_code: "10001",
	 * 	country: "US",
	 * 	type: "billing",
	 * });
	 * ```
	 *
	 * Source: /api-reference/accounts/add-an-address-to-an-account (partly)
	 */
	create(id: string, params: AddressCreateParams, options?: CallOptions): ApiPromise<Address>;

	/**
	 * `DELETE /accounts/{id}/addresses/{adr_id}`
	 *
	 * Remove an address from an account.
	 *
	 * Removes an address.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.addresses.delete("c98ca38f-9415-44d8-a369-61aca0f773df", "819ac834-5edb-4175-a529-9b202e9d0654");
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	delete(id: string, adrId: string, options?: CallOptions): ApiPromise<undefined>;
}

/**
 * `arcus.accounts.contacts`
 */
export interface AccountsContactsResource {
	/**
	 * `GET /accounts/{id}/contacts`
	 *
	 * List contacts of an account.
	 *
	 * Lists all contacts of an account.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.contacts.list("c98ca38f-9415-44d8-a369-61aca0f773df")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<Contact>;

	/**
	 * `POST /accounts/{id}/contacts`
	 *
	 * Add a contact to an account.
	 *
	 * Adds a contact. You can send `role` instead of `title`; the response always has `title`.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.contacts.create("c98ca38f-9415-44d8-a369-61aca0f773df", { first_name: "Thomas", last_name: "Hardy", email: "thomas@around-the-horn.example" });
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	create(id: string, params: ContactCreateParams, options?: CallOptions): ApiPromise<Contact>;

	/**
	 * `PATCH /accounts/{id}/contacts/{cnt_id}`
	 *
	 * Update a contact.
	 *
	 * Changes the fields that you pass. `null` clears a field.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.contacts.update("c98ca38f-9415-44d8-a369-61aca0f773df", "67c91b9a-333c-4a5a-a2f7-3684d1f53fff", { title: "Sales Representative" });
	 * ```
	 *
	 * Source: /api-reference/accounts/update-a-contact (page)
	 */
	update(id: string, cntId: string, params: ContactUpdateParams, options?: CallOptions): ApiPromise<Contact>;

	/**
	 * `DELETE /accounts/{id}/contacts/{cnt_id}`
	 *
	 * Remove a contact from an account.
	 *
	 * Removes a contact.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.contacts.delete("c98ca38f-9415-44d8-a369-61aca0f773df", "67c91b9a-333c-4a5a-a2f7-3684d1f53fff");
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	delete(id: string, cntId: string, options?: CallOptions): ApiPromise<undefined>;
}

/**
 * `arcus.accounts.paymentMethods`
 */
export interface AccountsPaymentMethodsResource {
	/**
	 * `GET /accounts/{id}/payment-methods`
	 *
	 * List saved payment methods.
	 *
	 * Lists saved cards and bank accounts with their last four digits, brand and expiry. Full numbers are never
	 * returned.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.paymentMethods.list("c98ca38f-9415-44d8-a369-61aca0f773df")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts/list-saved-payment-methods-for-an-account (page)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<PaymentMethod>;
}

/** The relations that `expand` can add to the result of accounts.list. */
export interface AccountsListExpand {
	"data.addresses": Address[];
	"data.contacts": Contact[];
	"data.payment_methods": PaymentMethod[];
	"data.default_payment_method": PaymentMethod;
	"data.recent_orders": Order[];
	"data.credit_terms": PaymentTerm;
}

/** Parameters of accounts.list. */
export interface AccountsListParams<E extends keyof AccountsListExpand = never> {
	/**
	 * Only accounts of this type. `customer` means `business`, `individual` and `lead`; `all` turns the filter off.
	 */
	account_type?: "business" | "individual" | "lead" | "vendor" | "customer" | "all" | undefined;
	/**
	 * Returns only accounts that match this full-text search.
	 */
	search?: string | undefined;
	/**
	 * `true` for active accounts, `false` for inactive ones, `all` for both. Defaults to `all`.
	 */
	is_active?: "true" | "false" | "all" | undefined;
	/**
	 * Also return inactive accounts. Older alias of `is_active=all`.
	 */
	include_inactive?: boolean | undefined;
	/**
	 * Returns only the account with this id in another system.
	 */
	external_customer_id?: string | undefined;
	/**
	 * Page number, starting at 1. Defaults to `1`.
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `25`.
	 */
	per_page?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** The relations that `expand` can add to the result of accounts.retrieve. */
export interface AccountsRetrieveExpand {
	addresses: Address[];
	contacts: Contact[];
	payment_methods: PaymentMethod[];
	default_payment_method: PaymentMethod;
	recent_orders: Order[];
	credit_terms: PaymentTerm;
}

/** Parameters of accounts.retrieve. */
export interface AccountsRetrieveParams<E extends keyof AccountsRetrieveExpand = never> {
	/**
	 * Also return the account if it is deactivated.
	 */
	include_inactive?: boolean | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.accounts`
 */
export interface AccountsResource {
	/** Sub-resource `accounts.addresses`. */
	readonly addresses: AccountsAddressesResource;

	/** Sub-resource `accounts.contacts`. */
	readonly contacts: AccountsContactsResource;

	/** Sub-resource `accounts.paymentMethods`. */
	readonly paymentMethods: AccountsPaymentMethodsResource;

	/**
	 * `GET /accounts`
	 *
	 * List accounts.
	 *
	 * Lists accounts, active and inactive ones. Use `is_active` to filter.
	 *
	 * Scopes: `accounts:read`.
	 * Pages: page, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts/list-accounts (page)
	 */
	list<const E extends keyof AccountsListExpand = never>(params?: AccountsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<Account, AccountsListExpand, E>>;

	/**
	 * `POST /accounts`
	 *
	 * Create an account.
	 *
	 * Creates an account with its addresses, contacts and payment methods in one transaction. If one of them fails,
	 * nothing is created.
	 *
	 * An account has at most one default billing and one default shipping address. If you mark none, the first address
	 * of each type becomes the default. The account number, pricing level, payment terms and location come from the
	 * entity's settings.
	 *
	 * You send `name` and `phone`; responses return them as `display_name` and `phone_main`.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `validation_error`: more than one address of a type is marked as default
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.create({ account_type: "business", name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/accounts/create-an-account (partly)
	 */
	create(params: AccountCreateParams, options?: CallOptions): ApiPromise<Account>;

	/**
	 * `GET /accounts/{id}`
	 *
	 * Retrieve an account.
	 *
	 * Retrieves an account. Pass `include_inactive=true` to retrieve a deactivated one.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.retrieve("c98ca38f-9415-44d8-a369-61aca0f773df");
	 * ```
	 *
	 * Source: /api-reference/accounts/retrieve-an-account (inferred)
	 */
	retrieve<const E extends keyof AccountsRetrieveExpand = never>(id: string, params?: AccountsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Account, AccountsRetrieveExpand, E>>;

	/**
	 * `PATCH /accounts/{id}`
	 *
	 * Update an account.
	 *
	 * Changes the fields that you pass. Fields that only the server writes are rejected, such as `credit_balance`,
	 * `is_credit_hold`, `merged_into_account_id`, `merged_at` and the analytics fields (`total_orders`, `ttm_revenue`,
	 * `account_health_score`, `rfm_*` and others).
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `forbidden_field`: the body contains a field that only the server writes
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.update("c98ca38f-9415-44d8-a369-61aca0f773df", { website: "https://around-the-horn.example" });
	 * ```
	 *
	 * Source: /api-reference/accounts/update-an-account (page)
	 */
	update(id: string, params: AccountUpdateParams, options?: CallOptions): ApiPromise<Account>;

	/**
	 * `DELETE /accounts/{id}`
	 *
	 * Deactivate an account.
	 *
	 * Deactivates an account. Nothing is deleted; use `restore` to undo it.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.delete("a0613786-421d-45de-a963-c0c07a65953d");
	 * ```
	 *
	 * Source: /api-reference/accounts/soft-deactivate-an-account (inferred)
	 */
	delete(id: string, options?: CallOptions): ApiPromise<Account>;

	/**
	 * `POST /accounts/{id}/restore`
	 *
	 * Reactivate an account.
	 *
	 * Reactivates a deactivated account.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.restore("a0613786-421d-45de-a963-c0c07a65953d");
	 * ```
	 *
	 * Source: /api-reference/accounts/reactivate-a-deactivated-account (page)
	 */
	restore(id: string, options?: CallOptions): ApiPromise<Account>;

	/**
	 * `POST /accounts/{id}/merge`
	 *
	 * Merge two accounts.
	 *
	 * Merges another account into the one in the path. Both must have the same `account_type`. The other account is
	 * deactivated and names the remaining one in `merged_into_account_id`. Orders, payments and other references move
	 * in one step. Ledger and stock history keep the account they were posted on.
	 *
	 * Scopes: `accounts:write` and `accounts:delete`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `account_already_merged`: one of the accounts has already been merged (assumed: code)
	 *
	 * @throws 422 `account_type_mismatch`: the accounts have different types (assumed: code)
	 *
	 * @throws 422 `cannot_merge_into_itself`: both ids are the same (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.merge("c98ca38f-9415-44d8-a369-61aca0f773df", { loser_account_id: "27679257-10cc-49cc-a38e-3a2ea6270d90" });
	 * ```
	 *
	 * Source: /api-reference/accounts/merge-two-accounts (page)
	 */
	merge(id: string, params: AccountMergeParams, options?: CallOptions): ApiPromise<AccountMergeResult>;
}
