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
	 * Creates a template that is posted on its next run date, which then moves on. The date is today or later. A run
	 * that meets a closed period or an account that takes no posting any more fails and is on file in the audit log; the next
	 * one is awaited.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `gl_imbalance`: debits and credits of the template differ
	 *
	 * @throws 422 `account_is_header`: a line of the template names a header account
	 *
	 * @example
	 * ```ts
	 * await arcus.recurringJournalEntries.create({
	 * 	name: "Example",
	 * 	frequency: "daily",
	 * 	next_run_date: "2026-05-01",
	 * 	template_lines: [{}, {}],
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
	 * Changes a template. A scheduler posts it on `next_run_date` and moves the date on. Runs that were missed while it was
	 * not active are not made up for (Assumption).
	 * Sources disagree: the reference has daily among the frequencies, the help page starts at weekly. We follow
	 * the reference.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `gl_imbalance`: debits and credits of the template differ (Assumption)
	 *
	 * @throws 422 `account_is_header`: a line of the template names a header account (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.recurringJournalEntries.update("id", { name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/accounting/update-a-recurring-journal-entry-template (page)
	 */
	update(id: string, params: RecurringJournalEntryUpdateParams, options?: CallOptions): ApiPromise<RecurringJournalEntry>;
}
