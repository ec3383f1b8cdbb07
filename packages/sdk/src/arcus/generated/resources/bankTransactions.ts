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
	 * Create a bank transaction.
	 *
	 * Adds a bank statement line to a bank account, so that you can match it.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankTransactions.create({
	 * 	bank_account_id: "ec0bdad2-972f-409f-af11-2e5b977fdc66",
	 * 	amount: 25,
	 * 	transaction_date: "2026-05-01",
	 * 	description: "Acme",
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: BankTransactionCreateParams, options?: CallOptions): ApiPromise<BankTransaction>;

	/**
	 * `GET /accounting/bank-transactions/{bank_transaction_id}/customer-payment-candidates`
	 *
	 * List receipts that might match a bank transaction.
	 *
	 * Scores the posted customer receipts that might match an inbound bank transaction. Only transactions whose
	 * direction is `in` or `null` qualify. Nothing is posted.
	 *
	 * The score is 100 if amount and reference match, 90 if the amount matches within 3 days, 75 within 14 days, 50 if
	 * only the amount matches, and 30 if the amount is close or only the reference matches.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.bankTransactions.listCustomerPaymentCandidates("1074ae00-a33d-4be6-a405-39546482beb2");
	 * ```
	 *
	 * Source: /api-reference/accounting/list-scored-customer-payment-candidates-for-a-bank-transaction (page)
	 */
	listCustomerPaymentCandidates(bankTransactionId: string, options?: KeylessCallOptions): ApiPromise<CustomerPaymentCandidates>;

	/**
	 * `POST /accounting/bank-transactions/{bank_transaction_id}/match-customer-payment`
	 *
	 * Match a bank transaction to a customer receipt.
	 *
	 * Matches a bank transaction to a receipt that is posted, succeeded or partially refunded. If the amounts differ
	 * by more than 0.05 US dollars, `amount_warning` says so, but the match is made. Repeating the same match changes
	 * nothing. Nothing is posted to the ledger.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `already_matched`: the transaction or the receipt is already matched to another (assumed: status and code)
	 *
	 * @throws 422 `bank_transaction_not_inbound`: the transaction is an outgoing payment (assumed: status and code)
	 *
	 * @throws 422 `payment_not_matchable`: the payment was not received (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.bankTransactions.matchCustomerPayment("1074ae00-a33d-4be6-a405-39546482beb2", { order_payment_id: "0cea654d-c6b3-4ea9-a0d4-3eb8958a11c5" });
	 * ```
	 *
	 * Source: /api-reference/accounting/match-a-bank-deposit-to-a-customer-payment-receipt (page)
	 */
	matchCustomerPayment(bankTransactionId: string, params: BankTransactionMatchCustomerPaymentParams, options?: CallOptions): ApiPromise<BankTransactionMatch>;
}
