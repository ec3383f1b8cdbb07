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

/** What `expand` can fill in apPayments.list. */
export interface ApPaymentsListExpand {
	"data.vendor": Account;
	"data.check": Check;
	"data.journal_entry": JournalEntry;
	"data.bills": VendorBill[];
	"data.bank_account": BankAccount;
}

/** Params of apPayments.list. */
export interface ApPaymentsListParams<E extends keyof ApPaymentsListExpand = never> {
	/**
	 * Only those in this state.
	 */
	status?: string | undefined;
	/**
	 * Only those of this vendor.
	 */
	vendor_id?: string | undefined;
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** What `expand` can fill in apPayments.retrieve. */
export interface ApPaymentsRetrieveExpand {
	vendor: Account;
	check: Check;
	journal_entry: JournalEntry;
	bills: VendorBill[];
	bank_account: BankAccount;
}

/** Params of apPayments.retrieve. */
export interface ApPaymentsRetrieveParams<E extends keyof ApPaymentsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
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
	 * Lists the payments made to vendors.
	 *
	 * Scopes: `purchasing:read`.
	 * Pages: cursor, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.apPayments.list()) console.log(item);
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
	 * Records a payment to a vendor, against one bill, several bills or on account, using up vendor credits if
	 * asked. `amount` is the money that leaves; credits, in the order given, cover what the bills are settled by
	 * beyond it. The ledger debits payables and credits cash or bank (source type AP_PAYMENT). Cash is `cleared`
	 * at once, ACH is `pending` until it arrives, the others are `sent` (Assumption).
	 *
	 * `suppress_gl`, `skip_plaid` and `idempotency_key` need the extra scope migration:write.
	 * Sources disagree: the page gives the key at most 64 characters and asks migration:write for it, while the
	 * general rule is a header of up to 255 for every POST. We follow the general rule for the header and the
	 * page for the body field.
	 *
	 * Scopes: `purchasing:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `insufficient_scope`: a migration field is sent without migration:write
	 *
	 * @throws 409 `idempotency_key_mismatch`: `idempotency_key` was used for another payment (Assumption: for the body field)
	 *
	 * @throws 422 `amount_exceeds_bill_balance_due`: more is paid than a bill has due (Assumption: the code for this call)
	 *
	 * @throws 422 `vendor_mismatch`: a bill or credit belongs to another vendor (Assumption: the code for this call)
	 *
	 * @throws 422 `amounts_do_not_add_up`: `bills` come to less than `amount`, or to more than it and the credits (Assumption: the code)
	 *
	 * @throws 422 `vendor_bill_not_payable`: a bill is not approved (Assumption: the code)
	 *
	 * @throws 422 `vendor_credit_not_open`: a credit is used up or voided (Assumption: the code)
	 *
	 * @throws 422 `vendor_credit_expired`: a credit has expired (Assumption: the code)
	 *
	 * @throws 422 `period_closed`: `payment_date` lies in a closed period
	 *
	 * @example
	 * ```ts
	 * await arcus.apPayments.create({ vendor_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", method: "check", amount: 1 });
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
	 * Retrieves one payment to a vendor.
	 *
	 * Scopes: `purchasing:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.apPayments.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/purchasing/retrieve-an-ap-payment (page)
	 */
	retrieve<const E extends keyof ApPaymentsRetrieveExpand = never>(id: string, params?: ApPaymentsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<ApPayment, ApPaymentsRetrieveExpand, E>>;
}
