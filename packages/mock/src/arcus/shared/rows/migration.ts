/** Rows of imports and cutovers. */

import type { CallKey } from "../../../engine/handler.ts";
import type { CutoverLogEntry, MigrationJob, MigrationRecord, MigrationRowError } from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

export type RowErrorRow = Row<MigrationRowError>;

export type MigrationJobRow = Row<MigrationJob>;

/** The remaining work of a job; `id` is the id of the job. Gone when the job has ended. */
export type MigrationWorkRow = {
	id: string;
	records: readonly MigrationRecord[];
	/** The key that submitted it, whose scopes and name count for what the job does. */
	key: CallKey;
	/** Token under which it was submitted while the entity was frozen. */
	freeze_token: Nullable<string>;
};

/** The record that was created from a record of another system. `id` is made of resource, source and external id. */
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

export type CutoverLogRow = Row<CutoverLogEntry>;
