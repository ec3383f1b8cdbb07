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

/** Params of migration.cutover.log. */
export interface MigrationCutoverLogParams {
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
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
	 * Makes the entity read-only for everyone but calls that carry the freeze token. A second call answers the
	 * same state with `idempotent: true`. How a refused write answers is not readable; we use 409 entity_frozen
	 * (Assumption).
	 *
	 * Scopes: `migration:admin` and `migration:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.freeze();
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
	 * Starts a snapshot of the frozen entity's database; its progress is read from the cutover status.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (Assumption: status and code)
	 *
	 * @throws 409 `freeze_token_mismatch`: the token is not that of the running freeze (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.snapshot({ freeze_token: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
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
	 * Answers the commands that an operator runs to switch over. The call itself switches nothing.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (Assumption: status and code)
	 *
	 * @throws 409 `freeze_token_mismatch`: the token is not that of the running freeze (Assumption: status and code)
	 *
	 * @throws 409 `snapshot_not_available`: the snapshot is not complete (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.swap({ snapshot_id: "snapshot_id", freeze_token: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
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
	 * Runs the reconciliation checks and says whether they passed. A passed verification allows an unfreeze for
	 * 4 hours.
	 *
	 * Scopes: `migration:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.verify();
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
	 * Lifts the freeze and completes the cutover, which is logged as cutover_completed.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (Assumption: status and code)
	 *
	 * @throws 422 `verify_required`: the verification did not pass or is older than 4 hours (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.unfreeze({ verify_log_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
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
	 * Calls the cutover off and lifts the freeze. Only the guide names the call; body and answer are assumed.
	 *
	 * Scopes: `migration:admin` and `migration:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `entity_not_frozen`: the entity is not frozen (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.cutover.rollback();
	 * ```
	 *
	 * Source: /guides/cutover-orchestration (guide)
	 */
	rollback(params?: CutoverRollbackParams, options?: CallOptions): ApiPromise<EntityFreezeStatus>;

	/**
	 * `GET /entities/{entity_id}/migration/cutover/status`
	 *
	 * Current state of the cutover.
	 *
	 * Tells where the cutover stands and what happened last.
	 *
	 * Scopes: `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * Log of cutovers.
	 *
	 * Lists the steps of all cutovers. The log only grows. Only the guide names the call; paging follows the job
	 * list (Assumption).
	 *
	 * Scopes: `migration:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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

/** Params of migration.jobs.list. */
export interface MigrationJobsListParams {
	resource?: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments" | (string & {}) | undefined;
	status?: "pending" | "running" | "completed" | "failed" | "partial" | (string & {}) | undefined;
	created_after?: string | undefined;
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
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
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * Retrieves one job, with the errors of its records. `partial` means that some records failed.
	 *
	 * Scopes: `migration:read`, or `migration:write`, or `accounts:write` and `products:write` and `orders:write` and `inventory:write` and `purchasing:write` and `payments:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.jobs.retrieve("job_id");
	 * ```
	 *
	 * Source: /api-reference/migration/get-a-single-migration-job-by-id (page)
	 */
	retrieve(jobId: string, options?: KeylessCallOptions): ApiPromise<MigrationJob>;
}

/** Params of migration.bulk. */
export interface MigrationBulkCallParams extends MigrationBulkParams {
	/**
	 * Check only.
	 */
	dry_run?: boolean | undefined;
	/**
	 * Token of a running freeze; with migration:write it lets the call write all the same.
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
	 * Takes up to 1,000 records. With `dry_run` they are checked at once and nothing is written (200); otherwise
	 * a job is queued (202) and its outcome is read from the job.
	 *
	 * A record is known by `external_source` and its own `external_id`; `conflict_mode` says what happens when
	 * it exists: it is left alone (skip), changed (update), overwritten (replace) or reported (error).
	 * How far these go is assumed: update changes the fields that the record brings, replace also puts the other
	 * fields back to what a new record has, what hangs on the record (addresses, variants, lines) stays as it is,
	 * and journal entries, vendor bills and payments, being posted, are refused with record_immutable. A record
	 * without an external_id is always new.
	 *
	 * Referential integrity is enforced, so load in order: locations, payment terms, units of measure, product
	 * categories, accounts, products, inventory balances, purchase orders, sales orders and invoices, payments,
	 * returns.
	 *
	 * Sources disagree on scopes: the reference asks for migration:write, the guide lists the plain write
	 * scopes. We accept either.
	 *
	 * Scopes: `migration:write`, or `accounts:write` and `products:write` and `orders:write` and `inventory:write` and `purchasing:write` and `payments:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `entity_frozen`: the entity is frozen and no valid X-Freeze-Token is sent (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.migration.bulk("accounts", { records: [{}], external_source: "external_source" });
	 * ```
	 *
	 * Source: /api-reference/migration/submit-a-bulk-import-job-for-a-resource-type (page)
	 */
	bulk(resource: "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments" | (string & {}), params: MigrationBulkCallParams, options?: CallOptions): ApiPromise<MigrationDryRunResult | MigrationJobAccepted>;
}
