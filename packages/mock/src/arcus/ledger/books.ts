/** The ledger on a day: sums by account, of posted entries up to and including that day. */
import type { Database } from "../../engine/database.ts";
import { cents } from "../shared/amounts.ts";
import type { GlAccountRow, JournalEntryRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";

/** The sums of one account, in cents. `balance` is debits less credits, whatever the account's normal side. */
export interface AccountSum {
	readonly account: GlAccountRow;
	readonly debit: number;
	readonly credit: number;
	readonly balance: number;
}

/** The states of entries that count. A reversed entry counts, and so does its reversal. */
const POSTED = new Set(["posted", "reversed"]);
export const isPosted = (entry: JournalEntryRow): boolean => POSTED.has(entry.status);

/** Returns the accounts with postings, by number. `counts` filters the posted entries. */
export function accountSums(
	db: Database,
	asOf: string,
	counts: (entry: JournalEntryRow) => boolean = () => true,
): AccountSum[] {
	const entries = rows(db, "journal_entries");
	const sums = new Map<string, { debit: number; credit: number }>();
	for (const line of rows(db, "journal_lines").all()) {
		const entry = entries.get(line.journal_entry_id);
		if (entry === undefined || !isPosted(entry) || entry.entry_date > asOf || !counts(entry)) continue;
		const sum = sums.get(line.account_id) ?? { debit: 0, credit: 0 };
		sum.debit += cents(line.debit_amount);
		sum.credit += cents(line.credit_amount);
		sums.set(line.account_id, sum);
	}
	return rows(db, "gl_accounts")
		.all()
		.flatMap((account) => {
			const sum = sums.get(account.id);
			return sum === undefined ? [] : [{ account, ...sum, balance: sum.debit - sum.credit }];
		})
		.sort((a, b) => (a.account.account_number < b.account.account_number ? -1 : 1));
}
