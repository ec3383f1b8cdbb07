/** Manual journal entries: created, approved above a threshold, reversed and tagged. Posted amounts never change. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { recordActivity } from "../shared/activity.ts";
import { cents } from "../shared/amounts.ts";
import { recordAudit } from "../shared/audit.ts";
import { conflict, found, refuse } from "../shared/lookup.ts";
import { needRole, userOf } from "../shared/people.ts";
import type { JournalEntryRow, JournalLineRow } from "../shared/rows/ledger.ts";
import { numberSetting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { checkJournalLines, DIMENSION_FIELDS, refuseUnknownDimensions } from "./journal-lines.ts";
import { linesOf, post, reverse } from "./ledger.ts";
import { openPeriodOf } from "./periods.ts";

const withLines = (call: Call, entry: JournalEntryRow): JsonObject => ({ ...entry, lines: linesOf(call, entry.id) });

const FILTERS = ["batch_id", "status", "period_id", "source_type", "source_id"] as const;

const list = (call: Call) =>
	call.list(
		rows(call.db, "journal_entries").filter((entry) =>
			FILTERS.every((name) => call.query[name] === undefined || entry[name] === call.query[name]),
		),
	);

/** Entries up to the low threshold need no approval. Without a threshold, no entry does. */
const needsApproval = (call: Call, total: number): boolean =>
	[numberSetting(call.db, "je_approval_threshold_low"), numberSetting(call.db, "je_approval_threshold_high")].some(
		(threshold) => threshold !== undefined && total > cents(threshold),
	);

/** Records each use of `bypass_period_check`, whether the period was closed or not. */
function recordBypass(call: Call, entry: JournalEntryRow): void {
	const change = {
		action: "journal_entry.period_check_bypassed",
		resource_type: "journal_entry",
		resource_id: entry.id,
		resource_label: entry.entry_number,
		before: null,
		after: null,
		metadata: { entry_date: entry.entry_date },
	};
	recordActivity(call, change);
	recordAudit(call, change);
}

function create(call: CallOf<"journalEntries.create">) {
	const body = call.body;
	const { lines, total } = checkJournalLines(call, body.lines, "lines");
	// Without the scope the flag is ignored, as documented; it is not an error.
	const bypass = body.bypass_period_check === true && call.hasScope("migration:write");
	const entry = post(call, {
		source_type: body.source_type ?? "MANUAL",
		source_id: body.source_id ?? null,
		entry_type: "manual",
		entry_date: body.entry_date,
		lines,
		needs_approval: needsApproval(call, total),
		bypass_period_check: bypass,
		...(body.description !== undefined && { description: body.description }),
	});
	if (entry === undefined) throw new Error("an entry with valid lines was not created");
	if (bypass) recordBypass(call, entry);
	return { body: withLines(call, entry) };
}

function pending(call: Call): JournalEntryRow {
	const entry = found(call, "journal_entries", call.path.id);
	if (entry.status !== "pending_approval") {
		conflict(call, "journal_entry_not_pending", `${entry.entry_number} is ${entry.status}.`);
	}
	return entry;
}

function approve(call: CallOf<"journalEntries.approve">) {
	const entry = pending(call);
	const high = numberSetting(call.db, "je_approval_threshold_high");
	if (high !== undefined && cents(entry.total_debit) > cents(high)) {
		needRole(call, ["owner", "manager"], `An entry above ${high}`);
	}
	// Its period may have been closed in the meantime.
	openPeriodOf(call, entry.entry_date, "id");
	const now = call.iso();
	const approved = rows(call.db, "journal_entries").update(entry.id, {
		status: "posted",
		approval_status: "approved",
		approved_by: userOf(call),
		approved_at: now,
		posted_at: now,
		updated_at: now,
	});
	return { body: withLines(call, approved) };
}

function reject(call: CallOf<"journalEntries.reject">) {
	const now = call.iso();
	const rejected = rows(call.db, "journal_entries").update(pending(call).id, {
		status: "rejected",
		approval_status: "rejected",
		rejected_by: userOf(call),
		rejected_at: now,
		rejection_reason: call.body.reason ?? null,
		updated_at: now,
	});
	return { body: withLines(call, rejected) };
}

/**
 * The sources of entries that can be reversed by hand: no document keeps a balance for them. Reversing another entry would make the
 * subledger (receivables, payables, stock) differ from the ledger.
 */
const BY_HAND: ReadonlySet<string | null> = new Set(["manual", "recurring"]);

function reverseByHand(call: CallOf<"journalEntries.reverse">) {
	const entry = found(call, "journal_entries", call.path.id);
	const { entry_date: date = call.today(), reason } = call.body;
	if (entry.is_reversing) refuse(call, "cannot_reverse_reversal", "id", `${entry.entry_number} is itself a reversal.`);
	if (entry.status === "reversed") conflict(call, "already_reversed", `${entry.entry_number} is already reversed.`);
	if (entry.status !== "posted") {
		refuse(call, "journal_entry_not_posted", "id", `${entry.entry_number} is ${entry.status}.`);
	}
	if (!BY_HAND.has(entry.entry_type)) {
		const why = `${entry.entry_number} was posted by a document. Void, refund or cancel the document instead.`;
		refuse(call, "journal_entry_belongs_to_document", "id", why);
	}
	const undone = reverse(call, entry, {
		source_type: "MANUAL_REVERSAL",
		entry_date: date,
		...(reason !== undefined && { description: `Reversal of ${entry.entry_number}: ${reason}` }),
	});
	if (undone === undefined) throw new Error("a posted entry has no lines");
	return { body: withLines(call, undone) };
}

function lineOf(call: Call): JournalLineRow {
	const entry = found(call, "journal_entries", call.path.id);
	const line = rows(call.db, "journal_lines").get(call.path.line_id ?? "");
	return line?.journal_entry_id === entry.id ? line : found(call, "journal_lines", undefined);
}

function updateLine(call: CallOf<"journalEntries.lines.update">) {
	const line = lineOf(call);
	refuseUnknownDimensions(call, call.body);
	const patch = Object.fromEntries(
		DIMENSION_FIELDS.flatMap((field) => (field in call.body ? [[field, call.body[field]]] : [])),
	);
	return { body: rows(call.db, "journal_lines").update(line.id, patch) };
}

export const journalEntryHandlers = {
	"journalEntries.list": list,
	"journalEntries.create": create,
	"journalEntries.retrieve": (call) => ({
		body: withLines(call, found(call, "journal_entries", call.path.id)),
	}),
	"journalEntries.reverse": reverseByHand,
	"journalEntries.approve": approve,
	"journalEntries.reject": reject,
	"journalEntries.lines.retrieve": (call) => ({ body: lineOf(call) }),
	"journalEntries.lines.update": updateLine,
} satisfies SomeHandlers;
