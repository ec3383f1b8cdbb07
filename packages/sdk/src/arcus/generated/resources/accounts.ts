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
	 * Every address of the account. Only the page's title is known: path and envelope follow the operations beside it.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.addresses.list("id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<Address>;

	/**
	 * `POST /accounts/{id}/addresses`
	 *
	 * Add to the addresses of an account.
	 *
	 * Adds a billing or shipping address; is_pickup makes it a shipping address. The vendor checks it with the postal service and
	 * the tax provider. street1, street2, region and postal_code are taken for line1, line2, state and zip; answers have the latter.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.addresses.create("id", { type: "billing" });
	 * ```
	 *
	 * Source: /api-reference/accounts/add-an-address-to-an-account (partly)
	 */
	create(id: string, params: AddressCreateParams, options?: CallOptions): ApiPromise<Address>;

	/**
	 * `DELETE /accounts/{id}/addresses/{adr_id}`
	 *
	 * Remove from the addresses of an account.
	 *
	 * Removes the address. The operation is concluded from the index of pages; 204 follows the page about errors.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.addresses.delete("id", "adr_id");
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
	 * Every contact of the account. Only the page's title is known: path and envelope follow the operations beside it.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.contacts.list("id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts (inferred)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<Contact>;

	/**
	 * `POST /accounts/{id}/contacts`
	 *
	 * Add to the contacts of an account.
	 *
	 * Adds a person. `role` is taken for `title`; the answer has `title`. The body follows that of the update.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.contacts.create("id", { first_name: "Ada" });
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
	 * Changes the fields given; null empties one.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.contacts.update("id", "cnt_id", { first_name: "Ada" });
	 * ```
	 *
	 * Source: /api-reference/accounts/update-a-contact (page)
	 */
	update(id: string, cntId: string, params: ContactUpdateParams, options?: CallOptions): ApiPromise<Contact>;

	/**
	 * `DELETE /accounts/{id}/contacts/{cnt_id}`
	 *
	 * Remove from the contacts of an account.
	 *
	 * Removes the contact. Only the page's title is known; 204 follows the page about errors.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.contacts.delete("id", "cnt_id");
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
	 * Saved cards and bank accounts, never their numbers: last four digits, brand and expiry.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.accounts.paymentMethods.list("id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounts/list-saved-payment-methods-for-an-account (page)
	 */
	list(id: string, options?: KeylessCallOptions): PagePromise<PaymentMethod>;
}

/** What `expand` can fill in accounts.list. */
export interface AccountsListExpand {
	"data.addresses": Address[];
	"data.contacts": Contact[];
	"data.payment_methods": PaymentMethod[];
	"data.default_payment_method": PaymentMethod;
	"data.recent_orders": Order[];
	"data.credit_terms": PaymentTerm;
}

/** Params of accounts.list. */
export interface AccountsListParams<E extends keyof AccountsListExpand = never> {
	/**
	 * customer stands for business, individual and lead; the text names it, the enum does not.
	 */
	account_type?: "business" | "individual" | "lead" | "vendor" | "customer" | "all" | (string & {}) | undefined;
	/**
	 * Full-text search. Assumption: the name of the parameter.
	 */
	search?: string | undefined;
	is_active?: "true" | "false" | "all" | (string & {}) | undefined;
	/**
	 * Older alias of is_active=all.
	 */
	include_inactive?: boolean | undefined;
	/**
	 * Assumption: importers look accounts up by it.
	 */
	external_customer_id?: string | undefined;
	page?: number | undefined;
	per_page?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/** What `expand` can fill in accounts.retrieve. */
export interface AccountsRetrieveExpand {
	addresses: Address[];
	contacts: Contact[];
	payment_methods: PaymentMethod[];
	default_payment_method: PaymentMethod;
	recent_orders: Order[];
	credit_terms: PaymentTerm;
}

/** Params of accounts.retrieve. */
export interface AccountsRetrieveParams<E extends keyof AccountsRetrieveExpand = never> {
	/**
	 * Needed for deactivated accounts.
	 */
	include_inactive?: boolean | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
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
	 * The page has no `object` and no `has_more`. Inactive accounts are included unless is_active says otherwise.
	 *
	 * Sources disagree about account_type: the text knows `customer` (business, individual and lead), the enum does not. We take both.
	 *
	 * Scopes: `accounts:read`.
	 * Pages: page, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * One transaction: a child that fails undoes all. At most one default billing and one default shipping
	 * address; without a flag the first address of each type becomes the default. Number, pricing level, payment
	 * terms and location come from the settings of the entity.
	 *
	 * Sources disagree about names: requests say `name` and `phone` (guide), answers `display_name` and `phone_main`.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `validation_error`: two addresses are marked as default
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
	 * One account of the key's entity. A deactivated one is returned with include_inactive=true.
	 *
	 * The page is not known; parameters and envelope follow the operations beside it.
	 *
	 * Scopes: `accounts:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.retrieve("id");
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
	 * Changes the fields given and leaves the others. credit_balance, is_credit_hold, merged_into_account_id, merged_at and the
	 * analytics columns (total_orders, ttm_revenue, account_health_score, rfm_* and others) are refused.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `forbidden_field`: the body holds a field that the server alone writes
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.update("id", { display_name: "Example" });
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
	 * Sets is_active to false; nothing is deleted. Undone by restore.
	 *
	 * Sources disagree: the errors page says that a DELETE answers 204; this page returns the account. We follow this page.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.delete("id");
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
	 * Makes a deactivated account active again.
	 *
	 * Scopes: `accounts:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.restore("id");
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
	 * The account of the path stays. The other, of the same entity and account_type, is deactivated and notes where it went;
	 * orders, payments and other references move in one step. Ledger and stock history keep the account they were booked on.
	 *
	 * The page names both scopes; accounts:delete is missing in the list of scopes.
	 *
	 * Scopes: `accounts:write` and `accounts:delete`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `account_already_merged`: one of them has been merged before (Assumption: the code)
	 *
	 * @throws 422 `account_type_mismatch`: the types differ (Assumption: the code)
	 *
	 * @throws 422 `cannot_merge_into_itself`: both are one account (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.accounts.merge("id", { loser_account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/accounts/merge-two-accounts (page)
	 */
	merge(id: string, params: AccountMergeParams, options?: CallOptions): ApiPromise<AccountMergeResult>;
}
