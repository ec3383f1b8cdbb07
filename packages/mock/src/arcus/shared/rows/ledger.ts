/** Rows of the general ledger. */
import type { Nullable } from "./nullable.ts";

/** What all postings together come to; a single row. */
export type LedgerTotalsRow = {
	id: string;
	cents: number;
};

export type GlAccountRow = {
	id: string;
	entity_id: string;
	account_number: string;
	name: string;
	description: Nullable<string>;
	account_type: string;
	account_sub_type: Nullable<string>;
	normal_balance: string;
	is_header: boolean;
	parent_account_id: Nullable<string>;
	is_system_account: boolean;
	system_account_key: Nullable<string>;
	is_bank_account: boolean;
	is_active: boolean;
	tax_line_mapping: Nullable<string>;
	opening_balance: number;
	opening_balance_date: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type JournalEntryRow = {
	id: string;
	entity_id: string;
	entry_number: string;
	entry_date: string;
	period_id: Nullable<string>;
	entry_type: Nullable<string>;
	status: string;
	approval_status: string;
	description: Nullable<string>;
	source_type: string;
	source_id: Nullable<string>;
	source_module: Nullable<string>;
	is_reversing: boolean;
	reversed_by_id: Nullable<string>;
	reversal_of_id: Nullable<string>;
	reverse_in_period_id: Nullable<string>;
	batch_id: Nullable<string>;
	total_debit: number;
	total_credit: number;
	posted_at: Nullable<string>;
	approved_by: Nullable<string>;
	approved_at: Nullable<string>;
	rejected_by: Nullable<string>;
	rejected_at: Nullable<string>;
	rejection_reason: Nullable<string>;
	idempotency_key: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type JournalLineRow = {
	id: string;
	journal_entry_id: string;
	line_number: number;
	account_id: string;
	debit_amount: number;
	credit_amount: number;
	description: Nullable<string>;
	location_id: Nullable<string>;
	department_id: Nullable<string>;
	class_id: Nullable<string>;
	project_id: Nullable<string>;
	reconciled: boolean;
	reconciled_at: Nullable<string>;
	created_at: string;
};

export type PeriodRow = {
	id: string;
	entity_id: string;
	period_name: string;
	start_date: string;
	end_date: string;
	status: string;
	closed_by: Nullable<string>;
	closed_at: Nullable<string>;
	close_requested_by: Nullable<string>;
	close_requested_at: Nullable<string>;
	close_approved_by: Nullable<string>;
	close_approved_at: Nullable<string>;
	created_at: string;
};

export type TemplateLine = { account_id: string; debit?: number; credit?: number; description?: Nullable<string> };

export type RecurringJournalEntryRow = {
	id: string;
	entity_id: string;
	name: string;
	description: Nullable<string>;
	frequency: string;
	next_run_date: string;
	last_run_date: Nullable<string>;
	is_active: boolean;
	template_lines: readonly TemplateLine[];
	created_at: string;
	updated_at: string;
};

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
