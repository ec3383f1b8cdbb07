/**
 * Ledger: the chart of accounts, journal entries and periods.
 *
 * Other departments import only this file.
 */

import type { JobHandlers } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { glAccountHandlers } from "./gl-accounts.ts";
import { journalEntryHandlers } from "./journal-entries.ts";
import { periodHandlers } from "./period-close.ts";
import { RECURRING_JOB, recurringJournalEntryHandlers, runRecurring } from "./recurring-journal-entries.ts";
import { yearCloseHandlers } from "./year-close.ts";

export { type AccountSum, accountSums, isPosted } from "./books.ts";
export { chartOfAccounts, type SystemAccount } from "./chart.ts";
export { postable } from "./journal-lines.ts";
export { entriesOf, glAccount, linesOf, type Posting, type PostingLine, post, reverse } from "./ledger.ts";
export { noteMove, openOn } from "./open-moves.ts";
export { monthPeriod, periodOf } from "./periods.ts";

export const ledgerHandlers = {
	...glAccountHandlers,
	...journalEntryHandlers,
	...periodHandlers,
	...recurringJournalEntryHandlers,
	...yearCloseHandlers,
} satisfies SomeHandlers;

export const ledgerJobs: JobHandlers = {
	[RECURRING_JOB]: runRecurring,
};
