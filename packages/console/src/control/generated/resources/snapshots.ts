// Generated from packages/openapi/specs/control (paths: snapshots) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { SavedSnapshot, SnapshotCreateParams, SnapshotDifferences } from "../types.ts";

/** Parameters of snapshots.compare. */
export interface SnapshotsCompareParams {
	/**
	 * Name of the other snapshot. Defaults to the current state.
	 */
	with?: string | undefined;
}

/**
 * `control.snapshots`
 */
export interface SnapshotsResource {
	/**
	 * `GET /snapshots`
	 *
	 * List snapshots.
	 *
	 * Lists the saved snapshots, oldest first.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.snapshots.list()) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(options?: KeylessCallOptions): PagePromise<SavedSnapshot>;

	/**
	 * `POST /snapshots`
	 *
	 * Save a snapshot.
	 *
	 * Saves the state of all served APIs under a name. An existing snapshot of this name is replaced.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ConflictError` (409) and those that every call can throw.
	 *
	 * @throws 409 `too_many_snapshots`: 100 snapshots are saved already
	 *
	 * @example
	 * ```ts
	 * await control.snapshots.create({ name: "before the import" });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	create(params: SnapshotCreateParams, options?: KeylessCallOptions): ApiPromise<SavedSnapshot>;

	/**
	 * `DELETE /snapshots/{name}`
	 *
	 * Delete a snapshot.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: there is no snapshot of this name
	 *
	 * @example
	 * ```ts
	 * await control.snapshots.delete("before the import");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	delete(name: string, options?: KeylessCallOptions): ApiPromise<undefined>;

	/**
	 * `POST /snapshots/{name}/restore`
	 *
	 * Restore a snapshot.
	 *
	 * Replaces the state of all served APIs by the one of the snapshot.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: there is no snapshot of this name
	 *
	 * @throws 409 `unusable_state`: an earlier version saved it with an entity whose id the API cannot have
	 *
	 * @example
	 * ```ts
	 * await control.snapshots.restore("before the import");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	restore(name: string, options?: KeylessCallOptions): ApiPromise<undefined>;

	/**
	 * `GET /snapshots/{name}/compare`
	 *
	 * Compare a snapshot.
	 *
	 * Compares a snapshot with another one, or with the current state.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: there is no snapshot of one of these names
	 *
	 * @example
	 * ```ts
	 * await control.snapshots.compare("before the import");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	compare(name: string, params?: SnapshotsCompareParams, options?: KeylessCallOptions): ApiPromise<SnapshotDifferences>;
}
