// Generated from packages/openapi/specs/arcus (paths: payments) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type {
	Account,
	Expanded,
	MultiInvoiceApplyParams,
	MultiInvoiceApplyResult,
	Order,
	Payment,
	PaymentActionResult,
	PaymentApplyParams,
	PaymentBatchParams,
	PaymentCreateParams,
	PaymentDispute,
	PaymentMethod,
	PaymentRefund,
	PaymentVoidParams,
} from "../types.ts";

/** The relations that `expand` can add to the result of payments.retrieve. */
export interface PaymentsRetrieveExpand {
	disputes: PaymentDispute[];
	order: Order;
	refunds: PaymentRefund[];
	payment_method: PaymentMethod;
	account: Account;
}

/** Parameters of payments.retrieve. */
export interface PaymentsRetrieveParams<E extends keyof PaymentsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.payments`
 */
export interface PaymentsResource {
	/**
	 * `GET /payments/{payment_id}`
	 *
	 * Retrieve a payment.
	 *
	 * Retrieves a payment. `order_id` is `null` if the payment is unapplied or pays several invoices.
	 *
	 * Scopes: `payments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.retrieve("da270a73-3c42-4cb7-afb8-6fece2676cb7");
	 * ```
	 *
	 * Source: /api-reference/payments/retrieve-a-payment (page)
	 */
	retrieve<const E extends keyof PaymentsRetrieveExpand = never>(paymentId: string, params?: PaymentsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Payment, PaymentsRetrieveExpand, E>>;

	/**
	 * `POST /payments/{payment_id}/void`
	 *
	 * Void an uncaptured payment.
	 *
	 * Voids a Stripe payment that has not been captured. Refund a captured payment instead.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `not_a_stripe_payment`: the payment was not charged by card or ACH
	 *
	 * @throws 400 `payment_not_voidable`: the payment has been captured; refund it instead
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.void("2100987c-62c6-4295-a164-fb269a043a43", { reason: "duplicate" });
	 * ```
	 *
	 * Source: /api-reference/payments/void-an-uncaptured-stripe-paymentintent (inferred)
	 */
	void(paymentId: string, params?: PaymentVoidParams, options?: CallOptions): ApiPromise<PaymentActionResult>;

	/**
	 * `POST /payments`
	 *
	 * Record a payment on account.
	 *
	 * Records money that a customer sent without saying what it is for. It stays in customer deposits until you apply
	 * it to invoices with `payments.apply`.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.received`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `period_closed`: the payment date is in a closed period
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.create({
	 * 	account_id: "c98ca38f-9415-44d8-a369-61aca0f773df",
	 * 	payment_method: "check",
	 * 	amount: 15,
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: PaymentCreateParams, options?: CallOptions): ApiPromise<Payment>;

	/**
	 * `POST /payments/{payment_id}/apply`
	 *
	 * Apply an unapplied payment to invoices.
	 *
	 * Applies a payment to invoices. The payment must have no `order_id` and must not have been applied before.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.payment_status_changed`, `order.paid`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `payment_already_applied`: the payment has already been applied (assumed: code)
	 *
	 * @throws 422 `applications_exceed_payment`: the applications add up to more than the payment (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.apply("45e664cd-dc2a-457c-a73d-fa309d05fd27", {
	 * 	applications: [{ order_id: "069a29e7-24f5-45d9-a127-5a34db396fef", amount_applied: 15 }],
	 * });
	 * ```
	 *
	 * Source: /api-reference/payments/apply-an-existing-unallocated-payment-to-multiple-invoices (page)
	 */
	apply(paymentId: string, params: PaymentApplyParams, options?: CallOptions): ApiPromise<PaymentActionResult>;

	/**
	 * `POST /payments/multi-invoice-apply`
	 *
	 * Apply one payment to several invoices.
	 *
	 * Pays several invoices with one payment, in one transaction. It creates a payment without `order_id`, an
	 * application for each invoice, and one journal entry that debits cash and credits accounts receivable.
	 *
	 * Each invoice's balance due must cover its part, and the parts must add up to `amount` within 0.005 US dollars.
	 * The call emits `payment.applied_multi_invoice` and, for each invoice, `order.payment_status_changed`.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.received`, `payment.applied_multi_invoice`, `order.payment_status_changed`, `order.paid`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `applications_do_not_match_amount`: the applications do not add up to the amount (assumed: code)
	 *
	 * @throws 422 `amount_exceeds_balance_due`: a part is greater than its invoice's balance due (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.multiInvoiceApply({
	 * 	account_id: "c98ca38f-9415-44d8-a369-61aca0f773df",
	 * 	payment_method: "check",
	 * 	amount: 20,
	 * 	applications: [
	 * 		{ order_id: "42ead61d-19ec-4f40-a143-52011e805cf3", amount_applied: 10 },
	 * 		{ order_id: "b78ac121-5f62-4fbc-ad80-301156c857a2", amount_applied: 10 },
	 * 	],
	 * });
	 * ```
	 *
	 * Source: /api-reference/payments/apply-a-single-payment-to-multiple-invoices (page)
	 */
	multiInvoiceApply(params: MultiInvoiceApplyParams, options?: CallOptions): ApiPromise<MultiInvoiceApplyResult>;

	/**
	 * `POST /payments/batch`
	 *
	 * Post several payments at once.
	 *
	 * Posts payments on several orders in one transaction. Either all of them are posted or none.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.received`, `order.paid`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.batch({
	 * 	payments: [{ order_id: "b9badb32-c467-42c5-aa88-08d8a39c4a6f", amount: 1, payment_method: "cash" }],
	 * });
	 * ```
	 *
	 * Source: /api-reference/payments/post-an-atomic-multi-line-payment-batch (page)
	 */
	batch(params: PaymentBatchParams, options?: CallOptions): ApiPromise<PaymentActionResult>;
}
