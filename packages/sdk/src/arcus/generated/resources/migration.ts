// Generated from packages/openapi/specs/arcus (paths: migration) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	CutoverFreezeParams,
	CutoverLogEntry,
	CutoverRollbackParams,
	CutoverSnapshot,
	CutoverSnapshotParams,
	CutoverStatus,
	CutoverSwap,
	CutoverSwapParams,
	CutoverUnfreezeParams,
	CutoverVerification,
	CutoverVerifyParams,
	EntityFreezeStatus,
	MigrationBulkParams,
	MigrationDryRunResult,
	MigrationJob,
	MigrationJobAccepted,
} from "../types.ts";

/** Parameters of migration.cutover.log. */
export interface MigrationCutoverLogParams {
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.migration.cutover`
 */
export interface MigrationCutoverResource {
	/**
	 * `POST /entities/{entity_id}/migration/cutover/freeze`
	 *
	 * Freeze the entity.
	 *
	 * Makes the entity read-only, except for calls that send the freeze token. Calling it again returns the same state with
	 * `idempotent: true`.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.freeze({ reason: "moving" });
	 * ```
	 *
	 * Source: /api-reference/migration/freeze-entity-for-migration-cutover (page)
	 */
	freeze(params?: CutoverFreezeParams, options?: CallOptions): ApiPromise<EntityFreezeStatus>;

	/**
	 * `POST /entities/{entity_id}/migration/cutover/snapshot`
	 *
	 * Start a database snapshot.
	 *
	 * Starts a snapshot of the frozen entity's database. Read its progress from the cutover status.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (assumed: status and code)
	 *
	 * @throws 409 `freeze_token_mismatch`: the token is not the one of the current freeze (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.snapshot({ freeze_token: "9efd0685-928d-4538-ad5f-852d95b3427a" });
	 * ```
	 *
	 * Source: /api-reference/migration/initiate-rds-snapshot-for-cutover (page)
	 */
	snapshot(params: CutoverSnapshotParams, options?: CallOptions): ApiPromise<CutoverSnapshot>;

	/**
	 * `POST /entities/{entity_id}/migration/cutover/swap`
	 *
	 * Issue the swap commands.
	 *
	 * Returns the commands that an operator has to run to switch to the new system. The call itself switches nothing.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (assumed: status and code)
	 *
	 * @throws 409 `freeze_token_mismatch`: the token is not the one of the current freeze (assumed: status and code)
	 *
	 * @throws 409 `snapshot_not_available`: the snapshot is not complete (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.swap({
	 * 	freeze_token: "9efd0685-928d-4538-ad5f-852d95b3427a",
	 * 	snapshot_id: "cutover-74d15a60-20260610020001-1",
	 * });
	 * ```
	 *
	 * Source: /api-reference/migration/emit-cutover-swap-operator-commands (page)
	 */
	swap(params: CutoverSwapParams, options?: CallOptions): ApiPromise<CutoverSwap>;

	/**
	 * `POST /entities/{entity_id}/migration/cutover/verify`
	 *
	 * Verify the migrated books.
	 *
	 * Runs the reconciliation checks and returns whether they passed. After a verification that passed, you can unfreeze the
	 * entity for 4 hours.
	 *
	 * Scopes: `migration:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.verify({ as_of_date: "2026-06-10" });
	 * ```
	 *
	 * Source: /api-reference/migration/run-reconciliation-suite-and-return-pass-fail (page)
	 */
	verify(params?: CutoverVerifyParams, options?: CallOptions): ApiPromise<CutoverVerification>;

	/**
	 * `POST /entities/{entity_id}/migration/cutover/unfreeze`
	 *
	 * Unfreeze the entity.
	 *
	 * Unfreezes the entity and completes the cutover. It is logged as `cutover_completed`.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (assumed: status and code)
	 *
	 * @throws 422 `verify_required`: the verification did not pass or is older than 4 hours (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.unfreeze({ verify_log_id: "445ad972-d807-46e9-a2df-06cd8b3ef870" });
	 * ```
	 *
	 * Source: /api-reference/migration/unfreeze-entity-and-complete-cutover (partly)
	 */
	unfreeze(params: CutoverUnfreezeParams, options?: CallOptions): ApiPromise<EntityFreezeStatus>;

	/**
	 * `POST /entities/{entity_id}/migration/cutover/rollback`
	 *
	 * Roll a cutover back.
	 *
	 * Cancels the cutover and unfreezes the entity.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.rollback({ freeze_token: "be519980-4773-490d-a9c8-6434e8310839" });
	 * ```
	 *
	 * Source: /guides/cutover-orchestration (guide)
	 */
	rollback(params?: CutoverRollbackParams, options?: CallOptions): ApiPromise<EntityFreezeStatus>;

	/**
	 * `GET /entities/{entity_id}/migration/cutover/status`
	 *
	 * Get the state of the cutover.
	 *
	 * Returns the current state of the cutover and its most recent steps.
	 *
	 * Scopes: `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.status();
	 * ```
	 *
	 * Source: /api-reference/migration/get-current-cutover-state (page)
	 */
	status(options?: KeylessCallOptions): ApiPromise<CutoverStatus>;

	/**
	 * `GET /entities/{entity_id}/migration/cutover/log`
	 *
	 * List cutover steps.
	 *
	 * Lists the steps of all cutovers. Steps are never changed or deleted.
	 *
	 * Scopes: `migration:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.migration.cutover.log()) console.log(item);
	 * ```
	 *
	 * Source: /guides/cutover-orchestration (guide)
	 */
	log(params?: MigrationCutoverLogParams, options?: KeylessCallOptions): PagePromise<CutoverLogEntry>;
}

/** Parameters of migration.jobs.list. */
export interface MigrationJobsListParams {
	/**
	 * Returns only jobs for this kind of record.
	 */
	resource?: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments" | undefined;
	/**
	 * Returns only jobs with this status.
	 */
	status?: "pending" | "running" | "completed" | "failed" | "partial" | undefined;
	/**
	 * Returns only jobs created after this time (ISO 8601, UTC).
	 */
	created_after?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.migration.jobs`
 */
export interface MigrationJobsResource {
	/**
	 * `GET /entities/{entity_id}/migration/jobs`
	 *
	 * List import jobs.
	 *
	 * Lists the import jobs of the entity.
	 *
	 * Scopes: `migration:read`, or `migration:write`, or `accounts:write` and `products:write` and `orders:write` and `inventory:write` and `purchasing:write` and `payments:write`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.migration.jobs.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/migration/list-async-migration-jobs-for-this-entity (page)
	 */
	list(params?: MigrationJobsListParams, options?: KeylessCallOptions): PagePromise<MigrationJob>;

	/**
	 * `GET /entities/{entity_id}/migration/jobs/{job_id}`
	 *
	 * Retrieve an import job.
	 *
	 * Returns one import job with the errors of its records.
	 *
	 * Scopes: `migration:read`, or `migration:write`, or `accounts:write` and `products:write` and `orders:write` and `inventory:write` and `purchasing:write` and `payments:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.jobs.retrieve("f11a4a57-bc25-42b7-ae3b-0d45d3e1fe1c");
	 * ```
	 *
	 * Source: /api-reference/migration/get-a-single-migration-job-by-id (page)
	 */
	retrieve(jobId: string, options?: KeylessCallOptions): ApiPromise<MigrationJob>;
}

/** Parameters of migration.bulk. */
export interface MigrationBulkCallParams extends MigrationBulkParams {
	/**
	 * Whether to only check the records (default false).
	 */
	dry_run?: boolean | undefined;
	/**
	 * Token of the current freeze. With the scope `migration:write`, it allows the import while the entity is frozen.
	 */
	"X-Freeze-Token"?: string | undefined;
}

/**
 * `arcus.migration`
 */
export interface MigrationResource {
	/** Sub-resource `migration.cutover`. */
	readonly cutover: MigrationCutoverResource;

	/** Sub-resource `migration.jobs`. */
	readonly jobs: MigrationJobsResource;

	/**
	 * `POST /entities/{entity_id}/migration/{resource}/bulk`
	 *
	 * Import records in bulk.
	 *
	 * Imports up to 1,000 records. With `dry_run`, the records are checked right away and nothing is written (status 200).
	 * Otherwise a job is queued (status 202); poll the job for its result.
	 *
	 * `external_source` and `external_id` identify a record, and `conflict_mode` says what to do when it was imported before.
	 * `update` changes the fields in the record. `replace` also resets the other fields to their defaults. Children such as
	 * addresses, variants and lines stay the same. Journal entries, vendor bills and payments are posted, so they cannot be
	 * changed and fail with `record_immutable`.
	 *
	 * Records can only refer to records that exist, so import in this order: locations, payment terms, units of measure, product
	 * categories, accounts, products, inventory balances, purchase orders, sales orders and invoices, payments, returns.
	 *
	 * Scopes: `migration:write`, or `accounts:write` and `products:write` and `orders:write` and `inventory:write` and `purchasing:write` and `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `entity_frozen`: the entity is frozen and no valid `X-Freeze-Token` was sent (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.bulk("accounts", {
	 * 	external_source: "northwind",
	 * 	records: [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }],
	 * 	dry_run: true,
	 * });
	 * ```
	 *
	 * Source: /api-reference/migration/submit-a-bulk-import-job-for-a-resource-type (page)
	 */
	bulk(resource: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments", params: MigrationBulkCallParams, options?: CallOptions): ApiPromise<MigrationDryRunResult | MigrationJobAccepted>;
}
