/**
 * Bulk imports. A dry run responds immediately and leaves nothing behind. Any other import is a job that the clock runs, some records
 * at a time, so that a client that polls it sees it pending, running and completed.
 */

import type { AnyHandlers, Call, JobHandler, JobHandlers } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import type { MigrationRecord } from "../generated/types.ts";
import { found } from "../shared/lookup.ts";
import type { MigrationJobRow, MigrationWorkRow, RowErrorRow } from "../shared/rows/migration.ts";
import { rows } from "../shared/tables.ts";
import { runningFreeze } from "./freeze.ts";
import { importResources } from "./import-resources.ts";
import { type Import, takeRecord } from "./migration-record.ts";

export const IMPORT_JOB = "migration.import";

/** Assumption: how long a job waits and works, in milliseconds. No page says. */
const WAITS = 250;
const STEP = 100;
const RECORDS_IN_STEP = 100;

function planOf(
	call: Call,
	operations: AnyHandlers,
	facts: Pick<MigrationJobRow, "resource" | "external_source" | "conflict_mode">,
	key: Call["key"],
): Import {
	const resource = importResources[facts.resource];
	return {
		name: facts.resource,
		resource:
			resource ??
			call.fail(404, "not_found", { type: "not_found", hint: `${facts.resource} cannot be imported in bulk.` }),
		source: facts.external_source,
		conflictMode: facts.conflict_mode,
		operations,
		key,
	};
}

/** Thrown to undo everything that a dry run has done. */
class Tried extends Error {}

function dryRun(call: Call, plan: Import, records: readonly MigrationRecord[]) {
	let errors: RowErrorRow[] = [];
	try {
		call.attempt((inner) => {
			errors = records.flatMap((record, index) => takeRecord(inner, plan, index, record) ?? []);
			throw new Tried();
		});
	} catch (error) {
		if (!(error instanceof Tried)) throw error;
	}
	return {
		status: 200,
		body: {
			object: "migration_dry_run_result",
			dry_run: true,
			resource: plan.name,
			external_source: plan.source,
			total_records: records.length,
			succeeded_records: records.length - errors.length,
			failed_records: errors.length,
			errors,
		},
	};
}

function submit(call: Call, plan: Import, records: readonly MigrationRecord[]) {
	const job = rows(call.db, "migration_jobs").insert({
		id: call.id("migration_job"),
		object: "migration_job",
		entity_id: call.key.entityId,
		resource: plan.name,
		status: "pending",
		dry_run: false,
		conflict_mode: plan.conflictMode,
		external_source: plan.source,
		total_records: records.length,
		processed_records: 0,
		succeeded_records: 0,
		failed_records: 0,
		errors: [],
		started_at: null,
		completed_at: null,
		created_at: call.iso(),
	});
	rows(call.db, "migration_work").insert({
		id: job.id,
		records,
		key: { ...call.key },
		freeze_token: call.headers.get("x-freeze-token") ?? null,
	});
	call.schedule(WAITS, IMPORT_JOB, { job_id: job.id });
	return { status: 202, body: { job_id: job.id, object: "migration_job", status: "pending" } };
}

/** Whether the job may continue, if the entity was frozen in the meantime. */
function mayWrite(call: Call, work: MigrationWorkRow): boolean {
	const freeze = runningFreeze(call.db);
	return freeze === undefined || freeze.token === work.freeze_token;
}

function outcome(job: MigrationJobRow, total: number): string {
	if (job.failed_records === 0) return "completed";
	return job.failed_records === total ? "failed" : "partial";
}

/** The job that imports the next records. */
const step =
	(operations: AnyHandlers): JobHandler =>
	(call, payload) => {
		const jobs = rows(call.db, "migration_jobs");
		const id = String(payload.job_id);
		const [job, work] = [jobs.get(id), rows(call.db, "migration_work").get(id)];
		if (job === undefined || work === undefined) return;
		if (job.status === "pending") {
			jobs.update(id, { status: "running", started_at: call.iso() });
			call.schedule(STEP, IMPORT_JOB, payload);
			return;
		}
		const plan = planOf(call, operations, job, work.key);
		const from = job.processed_records;
		const batch = work.records.slice(from, from + RECORDS_IN_STEP);
		const errors = mayWrite(call, work)
			? batch.flatMap((record, index) => takeRecord(call, plan, from + index, record) ?? [])
			: batch.map((record, index) => ({
					index: from + index,
					external_id: record.external_id ?? null,
					error: "The entity was frozen before this record was imported.",
					code: "entity_frozen",
				}));
		const after = jobs.update(id, {
			processed_records: from + batch.length,
			succeeded_records: job.succeeded_records + batch.length - errors.length,
			failed_records: job.failed_records + errors.length,
			errors: [...job.errors, ...errors],
		});
		if (after.processed_records < after.total_records) {
			call.schedule(STEP, IMPORT_JOB, payload);
			return;
		}
		jobs.update(id, { status: outcome(after, after.total_records), completed_at: call.iso() });
		rows(call.db, "migration_work").delete(id);
	};

/** Returns the jobs of imports, which run these operations. */
export const importJobs = (operations: AnyHandlers): JobHandlers => ({
	[IMPORT_JOB]: step(operations),
});

/** Returns the endpoints of imports, which run these operations. */
export const importHandlers = (operations: AnyHandlers) =>
	({
		"migration.bulk": (call) => {
			const { records, external_source, conflict_mode = "skip" } = call.body;
			const plan = planOf(
				call,
				operations,
				{ resource: String(call.path.resource), external_source, conflict_mode },
				call.key,
			);
			return call.query.dry_run === true ? dryRun(call, plan, records) : submit(call, plan, records);
		},
		"migration.jobs.list": (call) => {
			const { resource, status, created_after: after } = call.query;
			const from = typeof after === "string" ? Date.parse(after) : Number.NEGATIVE_INFINITY;
			return call.list(
				rows(call.db, "migration_jobs").filter(
					(job) =>
						(resource === undefined || job.resource === resource) &&
						(status === undefined || job.status === status) &&
						Date.parse(job.created_at) > from,
				),
			);
		},
		"migration.jobs.retrieve": (call) => ({ body: found(call, "migration_jobs", call.path.job_id) }),
	}) satisfies SomeHandlers;
