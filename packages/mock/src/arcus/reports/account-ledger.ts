/** The postings of a GL account, or of all accounts below a header. */

import type { Database } from "../../engine/database.ts";
import { isPosted } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import type { GlAccountRow, JournalEntryRow, JournalLineRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";

export interface LedgerPosting {
	readonly id: string;
	readonly entry_date: string;
	readonly description: string | null;
	readonly debit: number;
	readonly credit: number;
	readonly running_balance: number;
	readonly journal_entry_id: string;
}

/** Balances in cents, debits less credits: before the range, and at its end. */
export interface AccountLedger {
	readonly opening: number;
	readonly closing: number;
	readonly postings: readonly LedgerPosting[];
}

function familyOf(db: Database, account: GlAccountRow): string[] {
	const children = rows(db, "gl_accounts").by("parent_account_id", account.id);
	return [account.id, ...children.flatMap((child) => familyOf(db, child))];
}

type Posting = { readonly line: JournalLineRow; readonly entry: JournalEntryRow };

/** By date, and within a day in the order of entry. */
function postingsOf(db: Database, account: GlAccountRow): Posting[] {
	const entries = rows(db, "journal_entries");
	return familyOf(db, account)
		.flatMap((id) => rows(db, "journal_lines").by("account_id", id))
		.flatMap((line): Posting[] => {
			const entry = entries.get(line.journal_entry_id);
			return entry !== undefined && isPosted(entry) ? [{ line, entry }] : [];
		})
		.sort((a, b) => order(a.entry.entry_date, b.entry.entry_date) || order(a.entry.entry_number, b.entry.entry_number));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function accountLedger(
	db: Database,
	account: GlAccountRow,
	from: string | undefined,
	to: string | undefined,
): AccountLedger {
	let opening = 0;
	let balance = 0;
	const postings: LedgerPosting[] = [];
	for (const { line, entry } of postingsOf(db, account)) {
		if (to !== undefined && entry.entry_date > to) break;
		balance += cents(line.debit_amount) - cents(line.credit_amount);
		if (from !== undefined && entry.entry_date < from) {
			opening = balance;
			continue;
		}
		postings.push({
			id: line.id,
			entry_date: entry.entry_date,
			description: line.description ?? entry.description,
			debit: line.debit_amount,
			credit: line.credit_amount,
			running_balance: dollars(balance),
			journal_entry_id: entry.id,
		});
	}
	return { opening, closing: balance, postings };
}
