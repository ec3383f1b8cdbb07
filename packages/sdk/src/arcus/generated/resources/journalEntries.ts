// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Expanded,
	GlAccount,
	JournalEntry,
	JournalEntryApproveParams,
	JournalEntryCreateParams,
	JournalEntryLine,
	JournalEntryLinesUpdateParams,
	JournalEntryRejectParams,
	JournalEntryReverseParams,
} from "../types.ts";

/**
 * `arcus.journalEntries.lines`
 */
export interface JournalEntriesLinesResource {
	/**
	 * `GET /journal-entries/{id}/lines/{line_id}`
	 *
	 * Retrieve a line of a journal entry.
	 *
	 * Retrieves one line of a journal entry.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.lines.retrieve("05661f02-95da-4944-ac82-4df5b3619a66", "1e89d534-dd02-4ee7-a1bc-e7e64be146a9");
	 * ```
	 *
	 * Source: /api-reference/accounting/get-a-journal-entry-line (page)
	 */
	retrieve(id: string, lineId: string, options?: KeylessCallOptions): ApiPromise<JournalEntryLine>;

	/**
	 * `PATCH /journal-entries/{id}/lines/{line_id}`
	 *
	 * Set the dimensions of a line.
	 *
	 * Sets or clears the department, class and project of a line. Amounts and accounts of a posted entry never change.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.lines.update("05661f02-95da-4944-ac82-4df5b3619a66", "1e89d534-dd02-4ee7-a1bc-e7e64be146a9", { department_id: "fc97b2cd-770c-4891-a6d2-f400dfac535b" });
	 * ```
	 *
	 * Source: /api-reference/accounting/update-dimensional-tags-on-a-journal-entry-line (page)
	 */
	update(id: string, lineId: string, params: JournalEntryLinesUpdateParams, options?: CallOptions): ApiPromise<JournalEntryLine>;
}

/** The relations that `expand` can add to the result of journalEntries.list. */
export interface JournalEntriesListExpand {
	"data.lines": JournalEntryLine[];
	"data.lines.gl_account": GlAccount;
}

/** Parameters of journalEntries.list. */
export interface JournalEntriesListParams<E extends keyof JournalEntriesListExpand = never> {
	/**
	 * Returns only entries of this business event.
	 */
	batch_id?: string | undefined;
	/**
	 * Returns only entries in this state.
	 */
	status?: "draft" | "pending_approval" | "posted" | "reversed" | "voided" | "rejected" | (string & {}) | undefined;
	/**
	 * Returns only entries in this accounting period.
	 */
	period_id?: string | undefined;
	/**
	 * Returns only entries with this cause, for example `MANUAL`.
	 */
	source_type?: string | undefined;
	/**
	 * Returns only entries caused by this document.
	 */
	source_id?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** The relations that `expand` can add to the result of journalEntries.create. */
export interface JournalEntriesCreateExpand {
	lines: JournalEntryLine[];
	"lines.gl_account": GlAccount;
}

/** Parameters of journalEntries.create. */
export interface JournalEntriesCreateParams<E extends keyof JournalEntriesCreateExpand = never> extends JournalEntryCreateParams {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** The relations that `expand` can add to the result of journalEntries.retrieve. */
export interface JournalEntriesRetrieveExpand {
	lines: JournalEntryLine[];
	"lines.gl_account": GlAccount;
}

/** Parameters of journalEntries.retrieve. */
export interface JournalEntriesRetrieveParams<E extends keyof JournalEntriesRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.journalEntries`
 */
export interface JournalEntriesResource {
	/** Sub-resource `journalEntries.lines`. */
	readonly lines: JournalEntriesLinesResource;

	/**
	 * `GET /journal-entries`
	 *
	 * List journal entries.
	 *
	 * Lists journal entries without their lines. Use `batch_id` to get all entries of one business event.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.journalEntries.list({ status: "posted", expand: ["data.lines"] })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounting/list-journal-entries (partly)
	 */
	list<const E extends keyof JournalEntriesListExpand = never>(params?: JournalEntriesListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<JournalEntry, JournalEntriesListExpand, E>>;

	/**
	 * `POST /journal-entries`
	 *
	 * Create a manual journal entry.
	 *
	 * Creates a balanced entry. Each line names a GL account and has either a debit or a credit.
	 *
	 * The entity's approval thresholds decide what happens. Up to `je_approval_threshold_low`, the entry is approved
	 * automatically and posted. Above it, the entry waits in `pending_approval` and nothing is posted. Above
	 * `je_approval_threshold_high`, a manager or owner must approve it.
	 *
	 * You send amounts as `debit` and `credit`; responses return them as `debit_amount` and `credit_amount`.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `gl_imbalance`: debits and credits differ; the hint gives both sums and the difference
	 *
	 * @throws 422 `account_is_header`: a line names a header account; `param` says which, for example `lines[0].account_id` (assumed: status)
	 *
	 * @throws 422 `account_inactive`: a line names an inactive account (assumed: status and code)
	 *
	 * @throws 422 `period_closed`: the entry date is in a closed period (assumed: status)
	 *
	 * @throws 422 `tax_year_locked`: the fiscal year of the entry date is closed (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.create({
	 * 	entry_date: "2026-05-01",
	 * 	description: "Tickets",
	 * 	lines: [
	 * 		{ account_id: "9380ba11-39ad-4346-aca3-1243380bbb3d", debit: 80 },
	 * 		{ account_id: "b8753242-0530-4d9d-a127-cf2b0fe5b9c2", credit: 80 },
	 * 	],
	 * });
	 * ```
	 *
	 * Source: /api-reference/accounting/create-a-manual-journal-entry (page)
	 */
	create<const E extends keyof JournalEntriesCreateExpand = never>(params: JournalEntriesCreateParams<E>, options?: CallOptions): ApiPromise<Expanded<JournalEntry, JournalEntriesCreateExpand, E>>;

	/**
	 * `GET /journal-entries/{id}`
	 *
	 * Retrieve a journal entry.
	 *
	 * Retrieves an entry with its lines.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.retrieve("05661f02-95da-4944-ac82-4df5b3619a66", { expand: ["lines.gl_account"] });
	 * ```
	 *
	 * Source: /api-reference/accounting/retrieve-a-journal-entry-with-lines (page)
	 */
	retrieve<const E extends keyof JournalEntriesRetrieveExpand = never>(id: string, params?: JournalEntriesRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<JournalEntry, JournalEntriesRetrieveExpand, E>>;

	/**
	 * `POST /journal-entries/{id}/reverse`
	 *
	 * Reverse a posted journal entry.
	 *
	 * Posts a new entry that undoes another. The new entry swaps debits and credits, has `is_reversing` set, and names
	 * the original in `reversal_of_id`. The original keeps its lines; its status becomes `reversed` and
	 * `reversed_by_id` names the new entry.
	 *
	 * You cannot reverse a reversing entry. You also cannot reverse an entry that a document posted, such as a sale, a
	 * payment or a bill: void or refund the document instead.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `cannot_reverse_reversal`: the entry is itself a reversal (assumed: status and code)
	 *
	 * @throws 409 `already_reversed`: the entry has already been reversed (assumed: status and code)
	 *
	 * @throws 422 `journal_entry_not_posted`: the entry is not posted (assumed: status and code)
	 *
	 * @throws 422 `journal_entry_belongs_to_document`: a document posted the entry; void or refund the document instead (assumed: rule)
	 *
	 * @throws 422 `period_closed`: the reversal date is in a closed period (assumed: status)
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.reverse("05661f02-95da-4944-ac82-4df5b3619a66", { reason: "refunded" });
	 * ```
	 *
	 * Source: /api-reference/accounting/reverse-a-posted-journal-entry (inferred)
	 */
	reverse(id: string, params?: JournalEntryReverseParams, options?: CallOptions): ApiPromise<JournalEntry>;

	/**
	 * `POST /journal-entries/{id}/approve`
	 *
	 * Approve a journal entry.
	 *
	 * Approves an entry that waits for approval, and posts it.
	 *
	 * Scopes: `accounting:approve`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `journal_entry_not_pending`: the entry is not waiting for approval
	 *
	 * @throws 403 `permission_denied`: the entry is above `je_approval_threshold_high` and the key's user is neither manager nor owner
	 *
	 * @throws 422 `period_closed`: the period of the entry has been closed since (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.approve("7d1e76d0-67ac-49c1-af0b-530ac2803e12", { notes: "seen" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	approve(id: string, params?: JournalEntryApproveParams, options?: CallOptions): ApiPromise<JournalEntry>;

	/**
	 * `POST /journal-entries/{id}/reject`
	 *
	 * Reject a journal entry.
	 *
	 * Rejects an entry that waits for approval. Nothing is posted.
	 *
	 * Scopes: `accounting:approve`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `journal_entry_not_pending`: the entry is not waiting for approval
	 *
	 * @example
	 * ```ts
	 * await arcus.journalEntries.reject("864b0a8e-fdd2-4155-a189-123ad36c9f60", { reason: "no receipt" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	reject(id: string, params?: JournalEntryRejectParams, options?: CallOptions): ApiPromise<JournalEntry>;
}
