/** Rows of the general ledger. */
import type {
	AccountingPeriod,
	GlAccount,
	JournalEntry,
	JournalEntryLine,
	RecurringJournalEntry,
} from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

/** The sums of all postings, in a single row. */
export type LedgerTotalsRow = {
	id: string;
	cents: number;
};

export type GlAccountRow = Row<GlAccount> & {
	opening_balance: number;
};

export type JournalEntryRow = Row<JournalEntry, "lines">;

export type JournalLineRow = Row<JournalEntryLine, "gl_account">;

export type PeriodRow = Row<AccountingPeriod>;

export type RecurringJournalEntryRow = Row<RecurringJournalEntry>;

/** A fiscal year whose result has been rolled into retained earnings; `id` is the year. */
export type YearCloseRow = {
	id: string;
	start_date: string;
	end_date: string;
	/** The last period of the year. */
	period_id: string;
	/** Null when the year had no result. */
	journal_entry_id: Nullable<string>;
	/** In cents; negative for a loss. */
	net_income: number;
};

/** One change of something that is open. */
export type OpenMoveRow = {
	id: string;
	/** `ar`: customers owe it; `ap`: it is owed to vendors. Credits and payments on account are negative. */
	kind: "ar" | "ap";
	owner_id: string;
	document_id: string;
	/** `YYYY-MM-DD`. */
	date: string;
	cents: number;
};
