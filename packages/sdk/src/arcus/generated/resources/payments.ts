// Generated from packages/openapi/specs/arcus (paths: payments) by `npm run generate`. Do not edit.
import { type ApiPromise, type CallOptions, Resource } from "../../../core/resource.ts";
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
	PaymentMethod,
	PaymentRefund,
	PaymentVoidParams,
} from "../types.ts";

export interface PaymentsRetrieveExpand {
	order: Order;
	refunds: PaymentRefund[];
	payment_method: PaymentMethod;
	account: Account;
}

export interface PaymentsRetrieveParams<E extends keyof PaymentsRetrieveExpand = never> {
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/**
 * `arcus.payments`
 */
export class Payments extends Resource {
	/**
	 * Retrieve a payment.
	 *
	 * Scopes: `payments:read`.
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.retrieve("payment_id");
	 * ```
	 *
	 * Source: /api-reference/payments/retrieve-a-payment (page)
	 */
	retrieve<const E extends keyof PaymentsRetrieveExpand = never>(paymentId: string, params?: PaymentsRetrieveParams<E>, options?: CallOptions): ApiPromise<Expanded<Payment, PaymentsRetrieveExpand, E>> {
		return this._call("payments.retrieve GET /payments/{payment_id}", [paymentId], params, options);
	}

	/**
	 * Void an uncaptured payment.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @throws 422 `not_a_stripe_payment`: it was not charged by card or ACH
	 *
	 * @throws 400 `payment_not_voidable`: it has been captured; refund it
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.void("payment_id");
	 * ```
	 *
	 * Source: /api-reference/payments/void-an-uncaptured-stripe-paymentintent (inferred)
	 */
	void(paymentId: string, params?: PaymentVoidParams, options?: CallOptions): ApiPromise<PaymentActionResult> {
		return this._call("payments.void POST /payments/{payment_id}/void key", [paymentId], params, options);
	}

	/**
	 * Apply an unallocated payment to invoices.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.apply("payment_id", { applications: [{ order_id: "order_id", amount_applied: 1 }] });
	 * ```
	 *
	 * Source: /api-reference/payments/apply-an-existing-unallocated-payment-to-multiple-invoices (page)
	 */
	apply(paymentId: string, params: PaymentApplyParams, options?: CallOptions): ApiPromise<PaymentActionResult> {
		return this._call("payments.apply POST /payments/{payment_id}/apply key", [paymentId], params, options);
	}

	/**
	 * Apply one payment to several invoices.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.multiInvoiceApply({
	 * 	account_id: "account_id",
	 * 	payment_method: "check",
	 * 	amount: 1,
	 * 	applications: [{ order_id: "order_id", amount_applied: 1 }],
	 * });
	 * ```
	 *
	 * Source: /api-reference/payments/apply-a-single-payment-to-multiple-invoices (page)
	 */
	multiInvoiceApply(params: MultiInvoiceApplyParams, options?: CallOptions): ApiPromise<MultiInvoiceApplyResult> {
		return this._call("payments.multiInvoiceApply POST /payments/multi-invoice-apply key", [], params, options);
	}

	/**
	 * Post several payments at once.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.payments.batch({ payments: [{ order_id: "order_id", amount: 1, payment_method: "payment_method" }] });
	 * ```
	 *
	 * Source: /api-reference/payments/post-an-atomic-multi-line-payment-batch (page)
	 */
	batch(params: PaymentBatchParams, options?: CallOptions): ApiPromise<PaymentActionResult> {
		return this._call("payments.batch POST /payments/batch key", [], params, options);
	}
}
