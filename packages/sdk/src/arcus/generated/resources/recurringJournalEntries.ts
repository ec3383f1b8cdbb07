// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type {
	RecurringJournalEntry,
	RecurringJournalEntryCreateParams,
	RecurringJournalEntryUpdateParams,
} from "../types.ts";

/**
 * `arcus.recurringJournalEntries`
 */
export interface RecurringJournalEntriesResource {
	/**
	 * `POST /recurring-journal-entries`
	 *
	 * Create a recurring journal entry.
	 *
	 * Creates a template. The scheduler posts it on its next run date, which must be today or later, and then moves
	 * that date forward.
	 *
	 * A run fails if the period is closed or if an account no longer accepts postings. The failure is recorded in the
	 * audit log, and the scheduler waits for the next date.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `gl_imbalance`: debits and credits of the template differ
	 *
	 * @throws 422 `account_is_header`: a line of the template names a header account
	 *
	 * @example
	 * ```ts
	 * await arcus.recurringJournalEntries.create({
	 * 	name: "Season ticket",
	 * 	frequency: "monthly",
	 * 	next_run_date: "2026-05-01",
	 * 	template_lines: [
	 * 		{ account_id: "9380ba11-39ad-4346-aca3-1243380bbb3d", debit: 49 },
	 * 		{ account_id: "b8753242-0530-4d9d-a127-cf2b0fe5b9c2", credit: 49 },
	 * 	],
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: RecurringJournalEntryCreateParams, options?: CallOptions): ApiPromise<RecurringJournalEntry>;

	/**
	 * `PATCH /recurring-journal-entries/{id}`
	 *
	 * Update a recurring journal entry.
	 *
	 * Changes a template. Runs that were missed while the template was inactive are skipped.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `gl_imbalance`: debits and credits of the template differ (assumed: rule)
	 *
	 * @throws 422 `account_is_header`: a line of the template names a header account (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.recurringJournalEntries.update("e5f681db-593f-4139-a39b-405f34356428", { name: "Season tickets" });
	 * ```
	 *
	 * Source: /api-reference/accounting/update-a-recurring-journal-entry-template (page)
	 */
	update(id: string, params: RecurringJournalEntryUpdateParams, options?: CallOptions): ApiPromise<RecurringJournalEntry>;
}
