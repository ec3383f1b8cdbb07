/**
 * Postings to the general ledger. Every rule uses `post`, which keeps entries balanced, in open periods and on accounts that take
 * postings. So the trial balance is always zero.
 */
import type { Call } from "../../engine/handler.ts";
import { dollars, limitCents, MAX_SUM_CENTS } from "../shared/amounts.ts";
import type { GlAccountRow, JournalEntryRow, JournalLineRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";
import type { SystemAccount } from "./chart.ts";
import { openPeriodOf, periodOf } from "./periods.ts";

/** One side of a posting. `account` is a system key or the id of a GL account; amounts are whole cents. */
export interface PostingLine {
	readonly account: SystemAccount | (string & {});
	readonly debit?: number;
	readonly credit?: number;
	readonly description?: string | null;
	readonly location_id?: string | null;
	readonly department_id?: string | null;
	readonly class_id?: string | null;
	readonly project_id?: string | null;
}

export interface Posting {
	/** What caused the entry: `PAYMENT`, `FULFILLMENT`, `INVOICE`, `INVENTORY_ADJUSTMENT`, … */
	readonly source_type: string;
	/** Id of the document behind it. */
	readonly source_id: string | null;
	readonly lines: readonly PostingLine[];
	readonly description?: string;
	/** `YYYY-MM-DD`; today if left out. */
	readonly entry_date?: string;
	/** Groups the entries of one business event. */
	readonly batch_id?: string;
	/** The entry that this one undoes. */
	readonly reversal_of_id?: string;
	/** The path of the date in the caller's body, for a refusal. */
	readonly date_param?: string;
	/** `system` if left out, `reversal` for one that undoes another. */
	readonly entry_type?: string;
	/** The entry waits for approval and does not count until then. */
	readonly needs_approval?: boolean;
	/** Allows posting to a closed period. */
	readonly bypass_period_check?: boolean;
}

/** Returns the GL account of a system key or id. An unknown one is a bug in a rule, not the caller's mistake. */
export function glAccount(call: Call, account: string): GlAccountRow {
	const accounts = rows(call.db, "gl_accounts");
	const row = accounts.by("system_account_key", account)[0] ?? accounts.get(account);
	if (row === undefined) throw new Error(`the chart of accounts has no ${account}`);
	return row;
}

/**
 * Posts a balanced entry; lines of 0 are left out.
 *
 * @returns the entry, or undefined when every line was 0
 * @throws 422 `period_closed`; a plain Error when debits and credits differ, which is a bug in a rule
 */
export function post(call: Call, posting: Posting): JournalEntryRow | undefined {
	const lines = posting.lines.map(netted).filter((line) => line.debit !== 0 || line.credit !== 0);
	if (lines.length === 0) return undefined;
	const debit = limitCents(lines.reduce((sum, line) => sum + line.debit, 0));
	const credit = limitCents(lines.reduce((sum, line) => sum + line.credit, 0));
	if (debit !== credit) throw new Error(`${posting.source_type} does not balance: ${debit} against ${credit} cents`);
	countTotals(call, debit);
	const entry = insertEntry(call, posting, debit);
	lines.forEach((line, index) => {
		insertLine(call, entry, line, index + 1);
	});
	return entry;
}

/**
 * Keeps the sum of all postings below the largest number of dollars that is exact to the cent. No account balance can be larger, so
 * reports stay exact. @throws 422 `ledger_out_of_range` (assumption: the code)
 */
function countTotals(call: Call, debit: number): void {
	const table = rows(call.db, "ledger_totals");
	const before = table.get("debits") ?? table.insert({ id: "debits", cents: 0 });
	const cents = before.cents + debit;
	if (cents > MAX_SUM_CENTS) {
		call.fail(422, "ledger_out_of_range", {
			type: "validation_error",
			hint: "The amount is too large: the ledger could no longer add up its postings exactly.",
		});
	}
	table.update("debits", { cents });
}

function insertEntry(call: Call, posting: Posting, total: number): JournalEntryRow {
	const date = posting.entry_date ?? call.today();
	const period =
		posting.bypass_period_check === true ? periodOf(call, date) : openPeriodOf(call, date, posting.date_param);
	const now = call.iso();
	const waits = posting.needs_approval === true;
	const reverses = posting.reversal_of_id !== undefined;
	return rows(call.db, "journal_entries").insert({
		id: call.id("journal_entry"),
		entity_id: call.key.entityId,
		entry_number: `SB-JE-${String(call.sequence("journal_entry")).padStart(7, "0")}`,
		entry_date: date,
		period_id: period.id,
		entry_type: posting.entry_type ?? (reverses ? "reversal" : "system"),
		status: waits ? "pending_approval" : "posted",
		approval_status: waits ? "pending_approval" : "auto_approved",
		description: posting.description ?? null,
		source_type: posting.source_type,
		source_id: posting.source_id,
		source_module: null,
		is_reversing: reverses,
		reversed_by_id: null,
		reversal_of_id: posting.reversal_of_id ?? null,
		reverse_in_period_id: null,
		batch_id: posting.batch_id ?? null,
		total_debit: dollars(total),
		total_credit: dollars(total),
		posted_at: waits ? null : now,
		approved_by: null,
		approved_at: waits ? null : now,
		rejected_by: null,
		rejected_at: null,
		rejection_reason: null,
		idempotency_key: call.headers.get("idempotency-key") ?? null,
		created_at: now,
		updated_at: now,
	});
}

function insertLine(
	call: Call,
	entry: JournalEntryRow,
	line: PostingLine & { debit: number; credit: number },
	number: number,
): void {
	rows(call.db, "journal_lines").insert({
		id: call.id("journal_line"),
		journal_entry_id: entry.id,
		line_number: number,
		account_id: glAccount(call, line.account).id,
		debit_amount: dollars(line.debit),
		credit_amount: dollars(line.credit),
		description: line.description ?? null,
		location_id: line.location_id ?? null,
		department_id: line.department_id ?? null,
		class_id: line.class_id ?? null,
		project_id: line.project_id ?? null,
		reconciled: false,
		reconciled_at: null,
		created_at: entry.created_at,
	});
}

/** Turns a negative debit into a credit, and a negative credit into a debit. */
function netted(line: PostingLine): PostingLine & { debit: number; credit: number } {
	const net = (line.debit ?? 0) - (line.credit ?? 0);
	return { ...line, debit: Math.max(net, 0), credit: Math.max(-net, 0) };
}

/** Reverses a posted entry with a mirrored one. Both stay visible; the first only gets a pointer to the second. */
export function reverse(
	call: Call,
	entry: JournalEntryRow,
	how: Pick<Posting, "description" | "entry_date" | "date_param" | "bypass_period_check"> & {
		source_type?: string;
	} = {},
): JournalEntryRow | undefined {
	const mirrored = linesOf(call, entry.id).map((line) => ({
		account: line.account_id,
		debit: Math.round(line.credit_amount * 100),
		credit: Math.round(line.debit_amount * 100),
		description: line.description,
		location_id: line.location_id,
		department_id: line.department_id,
		class_id: line.class_id,
		project_id: line.project_id,
	}));
	const undone = post(call, {
		source_type: entry.source_type,
		source_id: entry.source_id,
		description: `Reversal of ${entry.entry_number}`,
		...how,
		lines: mirrored,
		reversal_of_id: entry.id,
	});
	if (undone !== undefined) {
		rows(call.db, "journal_entries").update(entry.id, {
			status: "reversed",
			reversed_by_id: undone.id,
			updated_at: call.iso(),
		});
	}
	return undone;
}

export const linesOf = (call: Call, entryId: string): readonly JournalLineRow[] =>
	rows(call.db, "journal_lines").by("journal_entry_id", entryId);

/** Returns the entries of a document, oldest first, with their reversals. */
export const entriesOf = (call: Call, sourceId: string): readonly JournalEntryRow[] =>
	rows(call.db, "journal_entries").by("source_id", sourceId);
