// Generated from packages/openapi/specs/arcus (paths: purchasing) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	Expanded,
	VendorCredit,
	VendorCreditApplication,
	VendorCreditCreateParams,
	VendorCreditLedger,
	VendorReturn,
} from "../types.ts";

/** The relations that `expand` can add to the result of vendorCredits.list. */
export interface VendorCreditsListExpand {
	"data.vendor": Account;
	"data.source": VendorReturn;
	"data.applications": VendorCreditApplication[];
}

/** Parameters of vendorCredits.list. */
export interface VendorCreditsListParams<E extends keyof VendorCreditsListExpand = never> {
	/**
	 * Returns only credits in this state.
	 */
	status?: string | undefined;
	/**
	 * Returns only credits from this vendor.
	 */
	vendor_id?: string | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `25`.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the previous page. Returns the items after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** The relations that `expand` can add to the result of vendorCredits.retrieve. */
export interface VendorCreditsRetrieveExpand {
	vendor: Account;
	source: VendorReturn;
	applications: VendorCreditApplication[];
}

/** Parameters of vendorCredits.retrieve. */
export interface VendorCreditsRetrieveParams<E extends keyof VendorCreditsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.vendorCredits`
 */
export interface VendorCreditsResource {
	/**
	 * `GET /vendor-credits`
	 *
	 * List vendor credits.
	 *
	 * Scopes: `purchasing:read`.
	 * Pages: cursor, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.vendorCredits.list({ expand: ["data.vendor", "data.source", "data.applications"] })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/purchasing/list-vendor-credits (page)
	 */
	list<const E extends keyof VendorCreditsListExpand = never>(params?: VendorCreditsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<VendorCredit, VendorCreditsListExpand, E>>;

	/**
	 * `POST /vendor-credits`
	 *
	 * Record a vendor credit.
	 *
	 * Records a credit from a vendor. The ledger debits vendor returns receivable and credits vendor credits (source
	 * type `VENDOR_CREDIT`). If you pass `source_id`, you can safely repeat the call: the same source type and source
	 * id always return the same credit, with `idempotent: true`.
	 *
	 * This call returns amounts as decimal strings, `remaining_amount` and the status `open`; lists and retrievals
	 * return numbers, `amount_applied` and the status `issued`.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `vendor_mismatch`: the source belongs to another vendor (assumed: code)
	 *
	 * @throws 422 `vendor_return_not_shipped`: the vendor return behind the credit has not been shipped (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorCredits.create({
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * 	amount: 15,
	 * 	source_type: "vendor_return",
	 * 	source_id: "6f242dc7-744e-4aab-a738-92d91b0246b7",
	 * });
	 * ```
	 *
	 * Source: /api-reference/purchasing/issue-a-vendor-credit (page)
	 */
	create(params: VendorCreditCreateParams, options?: CallOptions): ApiPromise<VendorCreditLedger>;

	/**
	 * `GET /vendor-credits/{id}`
	 *
	 * Retrieve a vendor credit.
	 *
	 * Scopes: `purchasing:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorCredits.retrieve("b8505c07-0245-4a13-aeb6-62fdbde15f29", { expand: ["vendor", "source", "applications"] });
	 * ```
	 *
	 * Source: /api-reference/purchasing/retrieve-a-vendor-credit (page)
	 */
	retrieve<const E extends keyof VendorCreditsRetrieveExpand = never>(id: string, params?: VendorCreditsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<VendorCredit, VendorCreditsRetrieveExpand, E>>;

	/**
	 * `POST /vendor-credits/{id}/apply`
	 *
	 * Apply a vendor credit (always rejected).
	 *
	 * Always responds with 400. To use a credit, pass its id in `vendor_credit_ids` when you pay the vendor (`POST
	 * /ap-payments`).
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `use_ap_payments`: always (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorCredits.apply("b8505c07-0245-4a13-aeb6-62fdbde15f29");
	 * ```
	 *
	 * Source: /api-reference/purchasing/apply-a-vendor-credit (page)
	 *
	 * @deprecated
	 */
	apply(id: string, options?: CallOptions): ApiPromise<undefined>;
}
