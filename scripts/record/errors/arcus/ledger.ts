/** Errors of journal entries, accounts and periods. */
import type { Company } from "./company.ts";

const CASH = "1010";
const RENT = "6010";

export async function journalErrors({ arcus, refused, account, header, months, colleague, shipped }: Company) {
	const entry = (amount: number, entry_date = "2026-04-30") => ({
		entry_date,
		lines: [
			{ account_id: account(RENT), debit: amount },
			{ account_id: account(CASH), credit: amount },
		],
	});
	const unbalanced = [
		{ account_id: account(RENT), debit: 1200 },
		{ account_id: account(CASH), credit: 1000 },
	];
	const onHeader = [
		{ account_id: header, debit: 1200 },
		{ account_id: account(CASH), credit: 1200 },
	];
	await refused("gl_imbalance", (one) => one.journalEntries.create({ ...entry(1), lines: unbalanced }));
	await refused("account_is_header", (one) => one.journalEntries.create({ ...entry(1), lines: onHeader }));
	const old = await arcus.glAccounts.create({ account_number: "6599", name: "Telex", account_type: "expense" });
	await arcus.glAccounts.update(old.id, { is_active: false });
	await refused("account_inactive", (one) =>
		one.journalEntries.create({
			...entry(1),
			lines: [
				{ account_id: old.id, debit: 80 },
				{ account_id: account(CASH), credit: 80 },
			],
		}),
	);

	const template = {
		name: "Rent",
		frequency: "monthly" as const,
		next_run_date: "2026-06-01",
		template_lines: entry(1200).lines,
	};
	await refused("gl_imbalance", (one) =>
		one.recurringJournalEntries.create({ ...template, template_lines: unbalanced }),
	);
	await refused("account_is_header", (one) =>
		one.recurringJournalEntries.create({ ...template, template_lines: onHeader }),
	);
	const rent = await arcus.recurringJournalEntries.create(template);
	await refused("gl_imbalance", (one) => one.recurringJournalEntries.update(rent.id, { template_lines: unbalanced }));
	await refused("account_is_header", (one) =>
		one.recurringJournalEntries.update(rent.id, { template_lines: onHeader }),
	);

	await refused("account_number_taken", (one) =>
		one.glAccounts.create({ account_number: "6599", name: "Telephone", account_type: "expense" }),
	);
	await refused("parent_not_header", (one) =>
		one.glAccounts.create({
			account_number: "6598",
			name: "Telephone",
			account_type: "expense",
			parent_account_id: account(RENT),
		}),
	);
	const [system] = (await arcus.glAccounts.list()).data.filter((one) => one.is_system_account);
	await refused("system_account_immutable", (one) => one.glAccounts.update(system?.id ?? "", { name: "Money" }));
	await refused("forbidden_field", (one) => one.glAccounts.update(old.id, { account_number: "6600" } as never));

	const posted = await arcus.journalEntries.create(entry(10));
	const reversal = await arcus.journalEntries.reverse(posted.id);
	await refused("cannot_reverse_reversal", (one) => one.journalEntries.reverse(reversal.id));
	await refused("already_reversed", (one) => one.journalEntries.reverse(posted.id));
	await refused("journal_entry_not_pending", (one) => one.journalEntries.approve(posted.id));
	await refused("journal_entry_not_pending", (one) => one.journalEntries.reject(posted.id, { reason: "twice" }));
	await shipped();
	const [document] = (await arcus.journalEntries.list()).data.filter((one) => one.entry_type === "system");
	await refused("journal_entry_belongs_to_document", (one) => one.journalEntries.reverse(document?.id ?? ""));

	await arcus.settings.update({ settings: { je_approval_threshold_low: 500, je_approval_threshold_high: 5000 } });
	const pending = await arcus.journalEntries.create(entry(9000));
	await refused("journal_entry_not_posted", (one) => one.journalEntries.reverse(pending.id));
	await refused("permission_denied", (one) => one.journalEntries.approve(pending.id), { role: "accountant" });

	const small = await arcus.journalEntries.create(entry(10, "2026-02-10"));
	const [, , march] = await months(2026);
	await arcus.periods.close(march?.id ?? "");
	await refused("period_closed", (one) => one.journalEntries.create(entry(10, "2026-03-10")));
	await refused("period_closed", (one) => one.journalEntries.reverse(small.id, { entry_date: "2026-03-31" }));
	await closedYear({ arcus, refused, months, colleague, entry });
}

/** A year that is closed as a whole, with an entry that still waits. */
async function closedYear({
	arcus,
	refused,
	months,
	entry,
}: Pick<Company, "arcus" | "refused" | "months" | "colleague"> & {
	readonly entry: (amount: number, date: string) => Parameters<Company["arcus"]["journalEntries"]["create"]>[0];
}) {
	const year = await months(2025);
	const [first, last] = [year[0], year.at(-1)];
	const whole = { fiscal_year: 2025, fy_start_date: "2025-01-01", fy_end_date: "2025-12-31" };
	await refused("periods_not_closed", (one) => one.fiscalPeriods.closeFiscalYear(last?.id ?? "", whole));
	await refused("periods_not_closed", (one) => one.accountingPeriods.closeFiscalYear(last?.id ?? "", whole));
	const late = await arcus.journalEntries.create(entry(9000, "2025-12-31"));
	await arcus.periods.close(first?.id ?? "");
	for (const { id } of year.slice(1)) await arcus.periods.requestClose(id);
	await arcus.fiscalPeriods.closeFiscalYear(last?.id ?? "", whole);
	await refused("tax_year_locked", (one) => one.journalEntries.create(entry(10, "2025-06-30")));
	await refused("tax_year_locked", (one) => one.periods.reopen(first?.id ?? "", { reason: "a late bill" }));
	await refused("period_closed", (one) => one.journalEntries.approve(late.id));
}

export async function periodErrors({ arcus, refused, account, months, colleague }: Company) {
	const [january, february, march] = (await months(2025)).map(({ id }) => id);
	await arcus.settings.update({ settings: { je_approval_threshold_low: 10 } });
	await arcus.journalEntries.create({
		entry_date: "2025-02-05",
		lines: [
			{ account_id: account(RENT), debit: 100 },
			{ account_id: account(CASH), credit: 100 },
		],
	});
	await refused("close_checklist_failed", (one) => one.periods.close(february ?? ""));
	await refused("permission_denied", (one) => one.periods.close(january ?? ""), { role: "accountant" });
	await refused("period_not_closed", (one) => one.periods.reopen(january ?? "", { reason: "a late bill" }));
	await arcus.periods.close(january ?? "");
	await refused("period_already_closed", (one) => one.periods.close(january ?? ""));
	await refused("period_not_open", (one) => one.periods.requestClose(january ?? ""));
	await refused("close_not_requested", (one) => one.periods.approveClose(march ?? ""));
	await arcus.periods.requestClose(march ?? "");
	await refused("self_approval_forbidden", (one) => one.periods.approveClose(march ?? ""));
	await colleague().periods.requestClose(february ?? "");
	await refused("close_checklist_failed", (one) => one.periods.approveClose(february ?? ""));
}
