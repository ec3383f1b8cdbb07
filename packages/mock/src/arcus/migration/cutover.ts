/**
 * The cutover: freeze, snapshot, swap, verify, unfreeze or roll back. Each step adds an entry to an append-only log, and
 * only the log says how far the cutover is. Only the freeze has an effect; snapshot and swap only respond.
 */

import type { Call, JobHandler, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { verifyBooks } from "../reports/index.ts";
import { conflict, refuse } from "../shared/lookup.ts";
import type { CutoverLogRow, FreezeRow } from "../shared/rows/migration.ts";
import { rows } from "../shared/tables.ts";
import { runningFreeze } from "./freeze.ts";

export const SNAPSHOT_JOB = "migration.snapshot";

const MINUTE = 60_000;
/** Assumption: how long a snapshot takes. */
const SNAPSHOT_TAKES = 2 * MINUTE;
/** How long a passed verification is valid (/guides/cutover-orchestration). */
const VERIFIED_FOR = 4 * 60 * MINUTE;
const RECENT = 10;

/** The state after each step. Assumption: of the seven names only `idle` is readable. */
const STATES: Readonly<Record<string, string>> = {
	freeze_engaged: "frozen",
	snapshot_initiated: "snapshot_taken",
	swap_emitted: "swapped",
	verify_completed: "verified",
	cutover_completed: "completed",
	rolled_back: "rolled_back",
};

function log(call: Call, action: string, facts: Partial<CutoverLogRow> = {}): CutoverLogRow {
	return rows(call.db, "cutover_log").insert({
		id: call.id("cutover_log"),
		entity_id: call.key.entityId,
		action,
		status: "completed",
		performed_at: call.iso(),
		rds_snapshot_id: null,
		rds_snapshot_status: null,
		verification_result: null,
		error_text: null,
		notes: null,
		metadata: {},
		related_cutover_id: runningFreeze(call.db)?.log_id ?? null,
		...facts,
	});
}

const shown = (call: Call, freeze: FreezeRow, extra: JsonObject = {}) => ({
	body: {
		object: "entity_freeze_status",
		entity_id: call.key.entityId,
		frozen: freeze.frozen,
		freeze_token: freeze.frozen ? freeze.token : null,
		frozen_at: freeze.frozen_at,
		frozen_by: { user_id: null, api_key_id: freeze.api_key_id },
		reason: freeze.reason,
		...extra,
	},
});

function freeze(call: CallOf<"migration.cutover.freeze">) {
	const running = runningFreeze(call.db);
	if (running !== undefined) return shown(call, running, { idempotent: true });
	const reason = call.body.reason ?? null;
	const entry = log(call, "freeze_engaged", { notes: reason });
	const freezes = rows(call.db, "freezes");
	freezes.delete("current");
	const made = freezes.insert({
		id: "current",
		frozen: true,
		token: call.id("freeze_token"),
		frozen_at: call.iso(),
		api_key_id: call.key.id,
		reason,
		unfrozen_at: null,
		log_id: entry.id,
	});
	return shown(call, made, { idempotent: false });
}

/** @throws 409 `entity_not_frozen` */
function held(call: Call): FreezeRow {
	return runningFreeze(call.db) ?? conflict(call, "entity_not_frozen", "The entity is not frozen.");
}

/** @throws 409 `freeze_token_mismatch` */
function heldBy(call: Call, token: unknown): FreezeRow {
	const running = held(call);
	if (running.token !== token)
		conflict(call, "freeze_token_mismatch", "The token does not belong to the current freeze.");
	return running;
}

function snapshot(call: CallOf<"migration.cutover.snapshot">) {
	heldBy(call, call.body.freeze_token);
	const stamp = call.iso().replace(/\D/g, "").slice(0, 14);
	const snapshotId = `cutover-${call.key.entityId.slice(0, 8)}-${stamp}-${call.sequence("cutover_snapshot")}`;
	const entry = log(call, "snapshot_initiated", {
		status: "in_progress",
		rds_snapshot_id: snapshotId,
		rds_snapshot_status: "creating",
		notes: call.body.description ?? null,
	});
	call.schedule(SNAPSHOT_TAKES, SNAPSHOT_JOB, { log_id: entry.id });
	return {
		body: {
			object: "rds_snapshot",
			entity_id: call.key.entityId,
			snapshot_id: snapshotId,
			db_instance_id: "mock",
			status: "creating",
			percent_progress: 0,
			started_at: entry.performed_at,
			estimated_completion_at: new Date(call.now + SNAPSHOT_TAKES).toISOString(),
			env: "dev",
			dev_stub: true,
			cutover_log_id: entry.id,
		},
	};
}

/** The job that completes a snapshot. */
export const finishSnapshot: JobHandler = (call, payload) => {
	const table = rows(call.db, "cutover_log");
	const entry = table.get(String(payload.log_id));
	if (entry !== undefined) table.update(entry.id, { status: "completed", rds_snapshot_status: "available" });
};

function swap(call: CallOf<"migration.cutover.swap">) {
	const running = heldBy(call, call.body.freeze_token);
	const { snapshot_id: id, lambda_alias_target_version: version = "the new version" } = call.body;
	const taken = rows(call.db, "cutover_log").find(
		(entry) =>
			entry.action === "snapshot_initiated" &&
			entry.rds_snapshot_id === id &&
			entry.related_cutover_id === running.log_id,
	);
	if (taken?.rds_snapshot_status !== "available")
		conflict(call, "snapshot_not_available", "The current cutover has no complete snapshot with this id.");
	const entry = log(call, "swap_emitted", { rds_snapshot_id: id, rds_snapshot_status: "available" });
	return {
		body: {
			object: "cutover_swap_initiated",
			entity_id: call.key.entityId,
			swap_emitted_at: entry.performed_at,
			cutover_log_id: entry.id,
			snapshot_id: id,
			env: "dev",
			instructions: {
				title: `Cutover of entity ${call.key.entityId}`,
				lambda_alias_swap: `Point the alias at ${version}.`,
				dns_flip: "Point the host name at the new system.",
				cognito_swap: "Point sign-in at the new user pool.",
				operator_confirms: "Confirm each step, then verify and unfreeze.",
			},
		},
	};
}

function verify(call: CallOf<"migration.cutover.verify">) {
	const asOf = call.body.as_of_date ?? call.today();
	const { passed, results } = verifyBooks(call, asOf);
	const entry = log(call, "verify_completed", {
		status: passed ? "completed" : "failed",
		verification_result: results,
		error_text: passed ? null : results.errors.map((one) => one.error).join("; "),
		metadata: { passed, as_of_date: asOf },
	});
	return {
		body: {
			object: "cutover_verify_result",
			entity_id: call.key.entityId,
			verified_at: entry.performed_at,
			passed,
			verify_log_id: entry.id,
			results,
		},
	};
}

function lift(call: Call, running: FreezeRow) {
	const lifted = rows(call.db, "freezes").update(running.id, { frozen: false, unfrozen_at: call.iso() });
	return shown(call, lifted, { unfrozen_at: lifted.unfrozen_at });
}

function unfreeze(call: CallOf<"migration.cutover.unfreeze">) {
	const running = held(call);
	const verified = rows(call.db, "cutover_log").get(call.body.verify_log_id);
	if (verified?.action !== "verify_completed" || verified.status !== "completed")
		refuse(call, "verify_required", "verify_log_id", "This verification does not exist or did not pass.");
	else if (call.now - Date.parse(verified.performed_at) > VERIFIED_FOR)
		refuse(call, "verify_required", "verify_log_id", "The verification is older than 4 hours.");
	log(call, "cutover_completed");
	return lift(call, running);
}

function rollback(call: CallOf<"migration.cutover.rollback">) {
	const { freeze_token: token, reason = null } = call.body;
	const running = token === undefined ? held(call) : heldBy(call, token);
	log(call, "rolled_back", { notes: reason });
	return lift(call, running);
}

/** The step that the last cutover has reached. Failed verifications don't count, and neither do those outside a cutover. */
function stateOf(call: Call, entries: readonly CutoverLogRow[]): string {
	const begun = rows(call.db, "freezes").get("current");
	if (begun === undefined) return "idle";
	const own = entries.filter((entry) => entry.id === begun.log_id || entry.related_cutover_id === begun.log_id);
	const last = own.filter((entry) => entry.action !== "verify_completed" || entry.status === "completed").at(-1);
	return STATES[last?.action ?? ""] ?? "idle";
}

function status(call: CallOf<"migration.cutover.status">) {
	const entries = rows(call.db, "cutover_log").all();
	const running = runningFreeze(call.db);
	const begun = rows(call.db, "freezes").get("current");
	const taken = entries
		.filter((entry) => entry.action === "snapshot_initiated" && entry.related_cutover_id === begun?.log_id)
		.at(-1);
	return {
		body: {
			object: "cutover_status",
			entity_id: call.key.entityId,
			frozen: running !== undefined,
			current_state: stateOf(call, entries),
			frozen_at: running?.frozen_at ?? null,
			frozen_reason: running?.reason ?? null,
			snapshot_id: taken?.rds_snapshot_id ?? null,
			latest_action: entries.at(-1) ?? null,
			recent_log: entries.slice(-RECENT).reverse(),
		},
	};
}

export const cutoverHandlers = {
	"migration.cutover.freeze": freeze,
	"migration.cutover.snapshot": snapshot,
	"migration.cutover.swap": swap,
	"migration.cutover.verify": verify,
	"migration.cutover.unfreeze": unfreeze,
	"migration.cutover.rollback": rollback,
	"migration.cutover.status": status,
	"migration.cutover.log": (call) => call.list(rows(call.db, "cutover_log").all()),
} satisfies SomeHandlers;
