/** Closing accounting periods: immediately by an owner or admin, or by a request of one user and the approval of another. */

import type { Call } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { conflict, found, refuse } from "../shared/lookup.ts";
import { needRole, userOf } from "../shared/people.ts";
import type { PeriodRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";
import { isYearLocked, OPEN } from "./periods.ts";
import { fiscalYearOf, rollCompletedYear, unrollYear } from "./year-close.ts";

const isClosed = (period: PeriodRow): boolean => period.status === "closed" || period.status === "year_end_closed";

function list(call: CallOf<"periods.list">) {
	const { status, fiscal_year: year } = call.query;
	const chosen = rows(call.db, "periods").filter(
		(period) =>
			(status === undefined || (status === "closed" ? isClosed(period) : period.status === status)) &&
			(year === undefined || fiscalYearOf(call.db, period.end_date) === year),
	);
	return call.list(
		[...chosen].sort((a, b) => (a.start_date < b.start_date ? -1 : 1)),
		{},
		"given",
	);
}

/** Refuses to close a period with entries that are neither posted nor rejected: they would be lost. */
function checklist(call: Call, period: PeriodRow): void {
	const waiting = rows(call.db, "journal_entries")
		.by("period_id", period.id)
		.filter((entry) => entry.status === "draft" || entry.status === "pending_approval");
	if (waiting.length === 0) return;
	const names = waiting.map((entry) => entry.entry_number).join(", ");
	refuse(call, "close_checklist_failed", "id", `Not posted yet: ${names}.`);
}

function close(call: Call, period: PeriodRow, approval: Partial<PeriodRow> = {}) {
	checklist(call, period);
	const closed = rows(call.db, "periods").update(period.id, {
		status: "closed",
		closed_by: userOf(call),
		closed_at: call.iso(),
		...approval,
	});
	rollCompletedYear(call, closed);
	return { body: closed };
}

function closeAtOnce(call: CallOf<"periods.close">) {
	needRole(call, ["owner", "admin"], "Closing without a second person");
	const period = found(call, "periods", call.path.id);
	if (isClosed(period)) conflict(call, "period_already_closed", `${period.period_name} is closed.`);
	return close(call, period);
}

function requestClose(call: CallOf<"periods.requestClose">) {
	const period = found(call, "periods", call.path.id);
	if (period.status !== "open") conflict(call, "period_not_open", `${period.period_name} is ${period.status}.`);
	const requested = rows(call.db, "periods").update(period.id, {
		status: "close_requested",
		close_requested_by: userOf(call),
		close_requested_at: call.iso(),
	});
	return { body: requested };
}

function approveClose(call: CallOf<"periods.approveClose">) {
	const period = found(call, "periods", call.path.id);
	if (period.status !== "close_requested") {
		conflict(call, "close_not_requested", `${period.period_name} is ${period.status}.`);
	}
	if (period.close_requested_by === userOf(call)) {
		call.fail(403, "self_approval_forbidden", {
			type: "permission_error",
			hint: "The user who requested the close cannot approve it.",
		});
	}
	return close(call, period, { close_approved_by: userOf(call), close_approved_at: call.iso() });
}

function reopen(call: CallOf<"periods.reopen">) {
	const period = found(call, "periods", call.path.id);
	if (!isClosed(period)) conflict(call, "period_not_closed", `${period.period_name} is ${period.status}.`);
	if (isYearLocked(call.db, period.end_date)) {
		refuse(call, "tax_year_locked", "id", `The fiscal year of ${period.period_name} is closed.`);
	}
	const open = rows(call.db, "periods").update(period.id, OPEN);
	unrollYear(call, open);
	return { body: open };
}

export const periodHandlers = {
	"periods.list": list,
	"periods.close": closeAtOnce,
	"periods.requestClose": requestClose,
	"periods.approveClose": approveClose,
	"periods.reopen": reopen,
	"fiscalPeriods.retrieve": (call) => ({ body: found(call, "periods", call.path.id) }),
} satisfies SomeHandlers;
