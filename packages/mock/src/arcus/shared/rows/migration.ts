/** Rows of imports and cutovers. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type RowErrorRow = { index: number; external_id: Nullable<string>; error: string; code: Nullable<string> };

export type MigrationJobRow = {
	id: string;
	object: "migration_job";
	entity_id: string;
	resource: string;
	status: string;
	dry_run: boolean;
	conflict_mode: string;
	external_source: string;
	total_records: number;
	processed_records: number;
	succeeded_records: number;
	failed_records: number;
	errors: RowErrorRow[];
	started_at: Nullable<string>;
	completed_at: Nullable<string>;
	created_at: string;
};

/** What a job has yet to do; `id` is the job's. Gone when the job has ended. */
export type MigrationWorkRow = {
	id: string;
	records: readonly JsonObject[];
	/** The key that submitted it, whose scopes and name count for what the job does. */
	key: JsonObject;
	/** Token under which it was submitted while the entity was frozen. */
	freeze_token: Nullable<string>;
};

/** Which record of ours a record of another system has become. `id` is made of resource, source and external id. */
export type ImportedRecordRow = {
	id: string;
	resource: string;
	external_source: string;
	external_id: string;
	record_id: string;
};

/** The freeze of the entity; one row, `current`. */
export type FreezeRow = {
	id: "current";
	frozen: boolean;
	token: string;
	frozen_at: string;
	api_key_id: string;
	reason: Nullable<string>;
	unfrozen_at: Nullable<string>;
	/** The log entry that began this cutover. */
	log_id: string;
};

export type CutoverLogRow = {
	id: string;
	entity_id: string;
	action: string;
	status: string;
	performed_at: string;
	rds_snapshot_id: Nullable<string>;
	rds_snapshot_status: Nullable<string>;
	verification_result: Nullable<JsonObject>;
	error_text: Nullable<string>;
	notes: Nullable<string>;
	metadata: JsonObject;
	related_cutover_id: Nullable<string>;
};
