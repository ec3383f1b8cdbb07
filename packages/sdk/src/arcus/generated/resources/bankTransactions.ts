// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type {
	BankTransaction,
	BankTransactionCreateParams,
	BankTransactionMatch,
	BankTransactionMatchCustomerPaymentParams,
	CustomerPaymentCandidates,
} from "../types.ts";

/**
 * `arcus.bankTransactions`
 */
export interface BankTransactionsResource {
	/**
	 * `POST /accounting/bank-transactions`
	 *
	 * Enter a line of a bank statement.
	 *
	 * Adds a line to a bank account's feed, so that it can be matched.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankTransactions.create({
	 * 	bank_account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
	 * 	amount: 1,
	 * 	transaction_date: "2026-05-01",
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: BankTransactionCreateParams, options?: CallOptions): ApiPromise<BankTransaction>;

	/**
	 * `GET /accounting/bank-transactions/{bank_transaction_id}/customer-payment-candidates`
	 *
	 * Find the customer receipts behind a bank line.
	 *
	 * Scores the posted customer receipts that may be the money of an inbound bank line, in five bands. It posts
	 * nothing. Only lines with direction `in` or none qualify. The page does not tell the bands. Assumption: amount and
	 * reference (100), amount within 3 days (90), within 14 days (75), amount alone (50), nearly the amount or the reference alone (30).
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankTransactions.listCustomerPaymentCandidates("bank_transaction_id");
	 * ```
	 *
	 * Source: /api-reference/accounting/list-scored-customer-payment-candidates-for-a-bank-transaction (page)
	 */
	listCustomerPaymentCandidates(bankTransactionId: string, options?: KeylessCallOptions): ApiPromise<CustomerPaymentCandidates>;

	/**
	 * `POST /accounting/bank-transactions/{bank_transaction_id}/match-customer-payment`
	 *
	 * Match a bank line to a customer receipt.
	 *
	 * Ties a bank line to a receipt that is posted, succeeded or partially refunded. Amounts that differ by more
	 * than 0.05 fill `amount_warning` and do not block. The same match again changes nothing, and nothing is
	 * posted to the ledger.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `already_matched`: line or receipt is matched to another (Assumption: status and code)
	 *
	 * @throws 422 `bank_transaction_not_inbound`: the line is money that went out (Assumption: status and code)
	 *
	 * @throws 422 `payment_not_matchable`: the payment was not received (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.bankTransactions.matchCustomerPayment("bank_transaction_id", { order_payment_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/accounting/match-a-bank-deposit-to-a-customer-payment-receipt (page)
	 */
	matchCustomerPayment(bankTransactionId: string, params: BankTransactionMatchCustomerPaymentParams, options?: CallOptions): ApiPromise<BankTransactionMatch>;
}
