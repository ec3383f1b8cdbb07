/** Accounting periods are calendar months. The first entry of a month creates its period, which is open. */
import type { Database } from "../../engine/database.ts";
import type { Call } from "../../engine/handler.ts";
import { refuse } from "../shared/lookup.ts";
import type { PeriodRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** The fields of an open or reopened period. */
export const OPEN = {
	status: "open",
	closed_by: null,
	closed_at: null,
	close_requested_by: null,
	close_requested_at: null,
	close_approved_by: null,
	close_approved_at: null,
} as const;

/** Returns the row of a month for a new entity. */
export function monthPeriod(id: string, entityId: string, year: number, month: number, createdAt: string): PeriodRow {
	const start = new Date(Date.UTC(year, month, 1));
	const end = new Date(Date.UTC(year, month + 1, 0));
	return {
		id,
		entity_id: entityId,
		period_name: `${MONTHS[start.getUTCMonth()]} ${start.getUTCFullYear()}`,
		start_date: start.toISOString().slice(0, 10),
		end_date: end.toISOString().slice(0, 10),
		...OPEN,
		created_at: createdAt,
	};
}

/** Returns the period of a date (`YYYY-MM-DD`), and creates it if necessary. */
export function periodOf(call: Call, date: string): PeriodRow {
	const periods = rows(call.db, "periods");
	const start = `${date.slice(0, 7)}-01`;
	const known = periods.by("start_date", start)[0];
	if (known !== undefined) return known;
	const year = Number(date.slice(0, 4));
	const month = Number(date.slice(5, 7)) - 1;
	return periods.insert(monthPeriod(call.id("period"), call.key.entityId, year, month, call.iso()));
}

/** Whether the fiscal year of a date is closed permanently. */
export const isYearLocked = (db: Database, date: string): boolean =>
	rows(db, "year_closes")
		.filter((close) => close.start_date <= date && close.end_date >= date)
		.some((close) => rows(db, "periods").get(close.period_id)?.status === "year_end_closed");

/** Returns the period of a date. @throws 422 `period_closed`, `tax_year_locked` */
export function openPeriodOf(call: Call, date: string, param = "entry_date"): PeriodRow {
	const period = periodOf(call, date);
	if (period.status !== "open" && period.status !== "close_requested") {
		refuse(call, "period_closed", param, `${period.period_name} is closed.`);
	}
	// The period's close was requested, but not approved before the year was closed.
	if (isYearLocked(call.db, date)) {
		refuse(call, "tax_year_locked", param, `The fiscal year of ${period.period_name} is closed.`);
	}
	return period;
}
