/**
 * Templates of recurring entries. The clock posts one on its date and moves the date on. What prevents it, such as a
 * closed period, makes that run fail: the failure is recorded, nothing is posted, and the next run is scheduled (assumption).
 */

import type { Call, JobHandler, JsonObject } from "../../engine/handler.ts";
import { Refusal } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { recordActivity } from "../shared/activity.ts";
import { recordAudit } from "../shared/audit.ts";
import type { Change } from "../shared/change.ts";
import { found, refuse } from "../shared/lookup.ts";
import type { JournalEntryRow, RecurringJournalEntryRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";
import { checkJournalLines } from "./journal-lines.ts";
import { post } from "./ledger.ts";

export const RECURRING_JOB = "journal_entries.recur";

const DAY = 86_400_000;
const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, annually: 12 };

/** Returns the date of the next run. `day` is the requested day of the month: after the 28th of February comes the 31st of March. */
export function nextRun(date: string, frequency: string, day: number): string {
	const months = MONTHS[frequency];
	if (months === undefined) {
		return new Date(Date.parse(date) + (frequency === "weekly" ? 7 : 1) * DAY).toISOString().slice(0, 10);
	}
	const [year = 0, month = 1] = date.split("-").map(Number);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

const dayOf = (date: string): number => Number(date.slice(8, 10));

/** Schedules a run for its date. If the template has another date by then, the run does nothing. */
function awaitRun(call: Call, template: RecurringJournalEntryRow, day: number): void {
	const { id, next_run_date: date } = template;
	if (template.is_active) call.schedule(Math.max(0, Date.parse(date) - call.now), RECURRING_JOB, { id, date, day });
}

/** @throws 422 for a date in the past (assumption) */
function refusePast(call: Call, date: string | undefined): void {
	if (date !== undefined && date < call.today()) {
		refuse(call, "validation_error", "next_run_date", "`next_run_date` is in the past.");
	}
}

function create(call: CallOf<"recurringJournalEntries.create">) {
	const body = call.body;
	checkJournalLines(call, body.template_lines, "template_lines");
	refusePast(call, body.next_run_date);
	const now = call.iso();
	const template = rows(call.db, "recurring_journal_entries").insert({
		id: call.id("recurring_journal_entry"),
		entity_id: call.key.entityId,
		name: body.name,
		description: body.description ?? null,
		frequency: body.frequency,
		next_run_date: body.next_run_date,
		last_run_date: null,
		is_active: body.is_active ?? true,
		template_lines: body.template_lines,
		created_at: now,
		updated_at: now,
	});
	awaitRun(call, template, dayOf(template.next_run_date));
	return { body: template };
}

const EDITABLE = ["name", "description", "frequency", "next_run_date", "is_active", "template_lines"] as const;

/** Skips runs that were missed while the template was inactive (assumption). */
function resumed(call: Call, template: RecurringJournalEntryRow): RecurringJournalEntryRow {
	let date = template.next_run_date;
	while (template.is_active && date < call.today())
		date = nextRun(date, template.frequency, dayOf(template.next_run_date));
	return date === template.next_run_date
		? template
		: rows(call.db, "recurring_journal_entries").update(template.id, { next_run_date: date });
}

function update(call: CallOf<"recurringJournalEntries.update">) {
	const template = found(call, "recurring_journal_entries", call.path.id);
	const body = call.body;
	if (body.template_lines !== undefined) checkJournalLines(call, body.template_lines, "template_lines");
	refusePast(call, body.next_run_date);
	const patch: JsonObject = Object.fromEntries(
		EDITABLE.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]])),
	);
	const table = rows(call.db, "recurring_journal_entries");
	const updated = resumed(call, table.update(template.id, { ...patch, updated_at: call.iso() }));
	const isNew = updated.next_run_date !== template.next_run_date || updated.is_active !== template.is_active;
	if (isNew) awaitRun(call, updated, dayOf(updated.next_run_date));
	return { body: updated };
}

function record(call: Call, change: Change): void {
	recordActivity(call, change);
	recordAudit(call, change);
}

const about = (entry: JournalEntryRow): Change => ({
	action: "journal_entry.posted",
	resource_type: "journal_entry",
	resource_id: entry.id,
	resource_label: entry.entry_number,
	before: null,
	after: { ...entry },
});

/** Repeats the checks of a manual entry, because accounts may have changed. */
function run(call: Call, template: RecurringJournalEntryRow): JournalEntryRow {
	const { lines } = checkJournalLines(call, template.template_lines, "template_lines");
	const entry = post(call, {
		source_type: "RECURRING_JE",
		source_id: template.id,
		entry_type: "recurring",
		description: template.description ?? template.name,
		entry_date: template.next_run_date,
		lines,
	});
	if (entry === undefined) throw new Error("a template with valid lines created no entry");
	return entry;
}

/** Records success and failure. */
function attemptRun(call: Call, template: RecurringJournalEntryRow): boolean {
	try {
		const entry = call.attempt((inner) => run(inner, template));
		record(call, about(entry));
		return true;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		record(call, {
			action: "recurring_journal_entry.run_failed",
			resource_type: "recurring_journal_entry",
			resource_id: template.id,
			resource_label: template.name,
			before: null,
			after: null,
			metadata: { run_date: template.next_run_date, hint: error.extra.hint ?? null },
			error_code: error.code,
		});
		return false;
	}
}

export const runRecurring: JobHandler = (call, payload) => {
	const table = rows(call.db, "recurring_journal_entries");
	const template = table.get(String(payload.id));
	if (template === undefined || !template.is_active || template.next_run_date !== payload.date) return;
	const isPosted = attemptRun(call, template);
	const day = Number(payload.day);
	const moved = table.update(template.id, {
		...(isPosted && { last_run_date: template.next_run_date }),
		next_run_date: nextRun(template.next_run_date, template.frequency, day),
		updated_at: call.iso(),
	});
	awaitRun(call, moved, day);
};

export const recurringJournalEntryHandlers = {
	"recurringJournalEntries.create": create,
	"recurringJournalEntries.update": update,
} satisfies SomeHandlers;
