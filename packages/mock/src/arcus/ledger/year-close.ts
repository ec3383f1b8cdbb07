/**
 * The end of a fiscal year: income and expenses are closed to retained earnings. Assumption: it is the calendar year unless the setting
 * `fiscal_year_end_month` (1 to 12) says otherwise, and it is named after the year in which it ends.
 */

import type { Database } from "../../engine/database.ts";
import type { Call } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { FiscalYearCloseParams } from "../generated/types.ts";
import { dollars } from "../shared/amounts.ts";
import { conflict, found, refuse } from "../shared/lookup.ts";
import { userOf } from "../shared/people.ts";
import type { PeriodRow, YearCloseRow } from "../shared/rows/ledger.ts";
import { numberSetting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { accountSums } from "./books.ts";
import { glAccount, type PostingLine, post, reverse } from "./ledger.ts";

const endMonth = (db: Database): number => numberSetting(db, "fiscal_year_end_month") ?? 12;

/** Returns the fiscal year of a day (`YYYY-MM-DD`). */
export function fiscalYearOf(db: Database, date: string): number {
	const year = Number(date.slice(0, 4));
	return Number(date.slice(5, 7)) > endMonth(db) ? year + 1 : year;
}

interface Span {
	readonly start: string;
	readonly end: string;
}

function spanOf(db: Database, year: number): Span {
	const month = endMonth(db);
	const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
	return { start: day(Date.UTC(year - 1, month, 1)), end: day(Date.UTC(year, month, 0)) };
}

const periodsIn = (db: Database, { start, end }: Span): readonly PeriodRow[] =>
	rows(db, "periods").filter((period) => period.start_date >= start && period.end_date <= end);

const RESULT = new Set(["revenue", "expense", "cogs"]);

/** Closes the result of a year to retained earnings, on its last day, even if the period is closed. */
function roll(call: Call, year: number, span: Span, period: PeriodRow): YearCloseRow {
	const sums = accountSums(call.db, span.end, (entry) => entry.entry_date >= span.start).filter(
		({ account, balance }) => RESULT.has(account.account_type) && balance !== 0,
	);
	const income = -sums.reduce((sum, one) => sum + one.balance, 0);
	const entry = post(call, {
		source_type: "YEAR_END_CLOSE",
		source_id: period.id,
		entry_type: "closing",
		entry_date: span.end,
		description: `Result of the fiscal year ${year}`,
		bypass_period_check: true,
		lines: [
			...sums.map(({ account, balance }): PostingLine => ({ account: account.id, credit: balance })),
			{ account: "retained_earnings", credit: income },
		],
	});
	return rows(call.db, "year_closes").insert({
		id: String(year),
		start_date: span.start,
		end_date: span.end,
		period_id: period.id,
		journal_entry_id: entry?.id ?? null,
		net_income: income,
	});
}

/** Closes the fiscal year after its last period has been closed (assumption: not before). */
export function rollCompletedYear(call: Call, closed: PeriodRow): void {
	const year = fiscalYearOf(call.db, closed.end_date);
	const span = spanOf(call.db, year);
	const periods = periodsIn(call.db, span);
	const last = periods.find((period) => period.end_date === span.end);
	if (last === undefined || rows(call.db, "year_closes").get(String(year)) !== undefined) return;
	if (periods.every((period) => period.status === "closed")) roll(call, year, span, last);
}

/** Reverses the closing of a fiscal year when one of its periods is reopened. */
export function unrollYear(call: Call, reopened: PeriodRow): void {
	const table = rows(call.db, "year_closes");
	const close = table.find((one) => one.start_date <= reopened.start_date && one.end_date >= reopened.end_date);
	if (close === undefined) return;
	const entry =
		close.journal_entry_id === null ? undefined : rows(call.db, "journal_entries").get(close.journal_entry_id);
	if (entry?.status === "posted") reverse(call, entry, { entry_date: entry.entry_date, bypass_period_check: true });
	table.delete(close.id);
}

/** @throws 422 with the field that does not fit the period or the others */
function checkSpan(call: Call, period: PeriodRow, body: FiscalYearCloseParams): Span {
	const { fiscal_year: year, fy_start_date: start, fy_end_date: end } = body;
	if (end !== period.end_date) {
		refuse(
			call,
			"validation_error",
			"fy_end_date",
			`${period.period_name}, the last period, ends on ${period.end_date}.`,
		);
	}
	if (start >= end) refuse(call, "validation_error", "fy_start_date", "The year must begin before it ends.");
	if (year !== Number(start.slice(0, 4)) && year !== Number(end.slice(0, 4))) {
		refuse(
			call,
			"validation_error",
			"fiscal_year",
			"A fiscal year must be named after the year in which it begins or ends.",
		);
	}
	return { start, end };
}

function closeYear(call: CallOf<"fiscalPeriods.closeFiscalYear" | "accountingPeriods.closeFiscalYear">) {
	const period = found(call, "periods", call.path.id);
	const body = call.body;
	const span = checkSpan(call, period, body);
	const known = rows(call.db, "year_closes").get(String(body.fiscal_year));
	const open = periodsIn(call.db, span).filter((one) => one.status === "open");
	if (open.length > 0) {
		conflict(call, "periods_not_closed", `Still open: ${open.map((one) => one.period_name).join(", ")}.`);
	}
	const close = known ?? roll(call, body.fiscal_year, span, period);
	rows(call.db, "periods").update(period.id, {
		status: "year_end_closed",
		closed_by: period.closed_by ?? userOf(call),
		closed_at: period.closed_at ?? call.iso(),
	});
	const entry =
		close.journal_entry_id === null ? undefined : rows(call.db, "journal_entries").get(close.journal_entry_id);
	return {
		body: {
			data: {
				je_id: close.journal_entry_id,
				fiscal_year: Number(close.id),
				fy_start_date: close.start_date,
				fy_end_date: close.end_date,
				net_income_loss: dollars(close.net_income),
				retained_earnings_account_id: glAccount(call, "retained_earnings").id,
				period_id: close.period_id,
				balanced: entry === undefined || entry.total_debit === entry.total_credit,
				idempotent: known !== undefined,
			},
		},
	};
}

export const yearCloseHandlers = {
	"fiscalPeriods.closeFiscalYear": closeYear,
	"accountingPeriods.closeFiscalYear": closeYear,
} satisfies SomeHandlers;
