// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/resource.ts";
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
	 * Create a recurring journal entry.
	 *
	 * Creates a template that is posted on its next run date, which then moves on.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `ValidationError` (422) and those of every call.
	 *
	 * @throws 422 `gl_imbalance`: debits and credits of the template differ
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
	 * Source: Assumption: /api-reference/accounting/update-a-recurring-journal-entry-template changes a template; the page that makes one is not stored. (assumption)
	 */
	create(params: RecurringJournalEntryCreateParams, options?: CallOptions): ApiPromise<RecurringJournalEntry>;

	/**
	 * Update a recurring journal entry.
	 *
	 * Changes a template. A scheduler posts it on `next_run_date` and moves the date on.
	 * Sources disagree: the reference has daily among the frequencies, the help page starts at weekly. We follow
	 * the reference.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `NotFoundError` (404), `ValidationError` (422) and those of every call.
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
