// Generated from packages/openapi/specs/arcus (paths: purchasing) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	ApPayment,
	ApPaymentCreateParams,
	BankAccount,
	Check,
	Expanded,
	JournalEntry,
	VendorBill,
} from "../types.ts";

/** The relations that `expand` can add to the result of apPayments.list. */
export interface ApPaymentsListExpand {
	"data.vendor": Account;
	"data.check": Check;
	"data.journal_entry": JournalEntry;
	"data.bills": VendorBill[];
	"data.bank_account": BankAccount;
}

/** Parameters of apPayments.list. */
export interface ApPaymentsListParams<E extends keyof ApPaymentsListExpand = never> {
	/**
	 * Returns only payments in this state.
	 */
	status?: string | undefined;
	/**
	 * Returns only payments to this vendor.
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

/** The relations that `expand` can add to the result of apPayments.retrieve. */
export interface ApPaymentsRetrieveExpand {
	vendor: Account;
	check: Check;
	journal_entry: JournalEntry;
	bills: VendorBill[];
	bank_account: BankAccount;
}

/** Parameters of apPayments.retrieve. */
export interface ApPaymentsRetrieveParams<E extends keyof ApPaymentsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.apPayments`
 */
export interface ApPaymentsResource {
	/**
	 * `GET /ap-payments`
	 *
	 * List payments to vendors.
	 *
	 * Scopes: `purchasing:read`.
	 * Pages: cursor, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.apPayments.list({ expand: ["data.vendor", "data.check", "data.bills"] })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/purchasing/list-ap-payments (page)
	 */
	list<const E extends keyof ApPaymentsListExpand = never>(params?: ApPaymentsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<ApPayment, ApPaymentsListExpand, E>>;

	/**
	 * `POST /ap-payments`
	 *
	 * Pay a vendor.
	 *
	 * Records a payment to a vendor: for one bill, for several bills, or on account. `amount` is the money that leaves
	 * the bank account. Vendor credits, in the order given, cover the rest of what the bills are settled with.
	 *
	 * The ledger debits accounts payable and credits cash or bank (source type `AP_PAYMENT`). A cash payment is
	 * `cleared` immediately, an ACH payment is `pending` until it arrives, all others are `sent`.
	 *
	 * `suppress_gl`, `skip_plaid` and `idempotency_key` require the scope `migration:write` as well.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `insufficient_scope`: a migration field is sent without the scope `migration:write`
	 *
	 * @throws 409 `idempotency_key_mismatch`: `idempotency_key` was used for another payment (assumed: rule)
	 *
	 * @throws 422 `amount_exceeds_bill_balance_due`: more is paid than the bill's balance due (assumed: code)
	 *
	 * @throws 422 `vendor_mismatch`: a bill or credit belongs to another vendor (assumed: code)
	 *
	 * @throws 422 `amounts_do_not_add_up`: the amounts in `bills` add up to less than `amount`, or to more than `amount` plus the credits (assumed: code)
	 *
	 * @throws 422 `vendor_bill_not_payable`: a bill is not approved (assumed: code)
	 *
	 * @throws 422 `vendor_credit_not_open`: a credit is used up or voided (assumed: code)
	 *
	 * @throws 422 `vendor_credit_expired`: a credit has expired (assumed: code)
	 *
	 * @throws 422 `period_closed`: `payment_date` is in a closed period
	 *
	 * @example
	 * ```ts
	 * await arcus.apPayments.create({
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * 	method: "check",
	 * 	amount: 60,
	 * 	bill_id: "4530b857-6c2e-41e3-a32d-f6a157e83fae",
	 * 	vendor_credit_ids: ["b8505c07-0245-4a13-aeb6-62fdbde15f29"],
	 * 	reference: "1042",
	 * });
	 * ```
	 *
	 * Source: /api-reference/purchasing/create-an-ap-payment (partly)
	 */
	create(params: ApPaymentCreateParams, options?: CallOptions): ApiPromise<ApPayment>;

	/**
	 * `GET /ap-payments/{id}`
	 *
	 * Retrieve a payment to a vendor.
	 *
	 * Scopes: `purchasing:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.apPayments.retrieve("55f317fd-4c08-430c-aa20-27efb94ee2d3", { expand: ["journal_entry", "bills", "check", "bank_account"] });
	 * ```
	 *
	 * Source: /api-reference/purchasing/retrieve-an-ap-payment (page)
	 */
	retrieve<const E extends keyof ApPaymentsRetrieveExpand = never>(id: string, params?: ApPaymentsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<ApPayment, ApPaymentsRetrieveExpand, E>>;
}
