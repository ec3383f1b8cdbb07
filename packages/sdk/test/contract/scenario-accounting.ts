/** The accounting of the scenario's year: entries, periods, the bank, late fees, reports and the audit log. */
import type { Arcus } from "../../src/arcus/index.ts";

/** What the scenario needs from the rest of the year. */
export interface BooksStage {
	/** Advances the mock's time, so that the vendor's delayed work is done. */
	advance(ms: number): Promise<void>;
	/** The same API with the key of a colleague. */
	readonly colleague: Arcus;
}

/** The invoice, its products and its customer. */
export interface Sold {
	readonly customerId: string;
	/** Makes another invoice for the customer. */
	invoice(): Promise<{ readonly id: string }>;
}

const DAY = 86_400_000;

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
	const items: T[] = [];
	for await (const one of list) items.push(one);
	return items;
}

function need<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new Error(`the scenario has no ${what}`);
	return value;
}

type Chart = Awaited<ReturnType<typeof chart>>;

async function chart(arcus: Arcus) {
	const accounts = await all(arcus.glAccounts.list({ context: "manual_je_line" }));
	const parent = need(
		(await all(arcus.glAccounts.list({ account_type: "expense" }))).find((one) => one.is_header),
		"header",
	);
	const expense = await arcus.glAccounts.create({
		account_number: "6500",
		name: "Travel",
		account_type: "expense",
		parent_account_id: parent.id,
	});
	await arcus.glAccounts.retrieve(expense.id);
	await arcus.glAccounts.update(expense.id, { description: "Trains" });
	const cash = need(
		accounts.find((one) => one.is_bank_account),
		"bank account",
	);
	return { expense: expense.id, cash: cash.id };
}

async function entries(arcus: Arcus, { colleague }: BooksStage, { expense, cash }: Chart, today: string) {
	const lines = (amount: number) => [
		{ account_id: expense, debit: amount },
		{ account_id: cash, credit: amount },
	];
	const enter = (amount: number) =>
		arcus.journalEntries.create({ entry_date: today, description: "Tickets", lines: lines(amount) });
	const entry = await enter(80);
	await arcus.journalEntries.retrieve(entry.id, { expand: ["lines.gl_account"] });
	await all(arcus.journalEntries.list({ status: "posted", expand: ["data.lines"] }));
	const line = need(entry.lines?.[0], "line");
	const department = await arcus.departments.create({ name: "Buying" });
	await arcus.journalEntries.lines.update(entry.id, line.id, { department_id: department.id });
	await arcus.journalEntries.lines.retrieve(entry.id, line.id);
	await arcus.journalEntries.reverse(entry.id, { reason: "refunded" });
	await arcus.settings.update({ settings: { je_approval_threshold_low: 500 } });
	await colleague.journalEntries.approve((await enter(600)).id, { notes: "seen" });
	await colleague.journalEntries.reject((await enter(700)).id, { reason: "no receipt" });

	const template = await arcus.recurringJournalEntries.create({
		name: "Season ticket",
		frequency: "monthly",
		next_run_date: today,
		template_lines: lines(49),
	});
	await arcus.recurringJournalEntries.update(template.id, { name: "Season tickets" });
}

/** Records a payment on account that is deposited at the bank, and another one by wire. */
async function bank(arcus: Arcus, { customerId, invoice }: Sold, { cash }: Chart, today: string) {
	const account = await arcus.bankAccounts.create({ gl_account_id: cash, name: "House bank" });
	await arcus.bankAccounts.retrieve(account.id);
	await arcus.bankAccounts.update(account.id, { institution: "First National" });
	const send = (payment_method: "check" | "wire", amount: number) =>
		arcus.payments.create({ account_id: customerId, payment_method, amount });
	const check = await send("check", 15);
	await arcus.payments.apply(check.id, {
		applications: [{ order_id: (await invoice()).id, amount_applied: 15 }],
	});
	await arcus.deposits.preview({ payment_ids: [check.id] });
	await arcus.deposits.create({ bank_account_id: account.id, deposit_date: today, payment_ids: [check.id] });
	const wire = await send("wire", 25);
	const line = await arcus.bankTransactions.create({
		bank_account_id: account.id,
		amount: 25,
		transaction_date: today,
		description: "Acme",
	});
	await all(arcus.unmatchedReceipts.list());
	await arcus.bankTransactions.listCustomerPaymentCandidates(line.id);
	await arcus.bankTransactions.matchCustomerPayment(line.id, { order_payment_id: wire.id });
}

/** Closes the previous year, month by month and then as a whole. */
async function closing(arcus: Arcus, { colleague }: BooksStage, year: number) {
	const months = await all(arcus.periods.list({ fiscal_year: year }));
	const [first, second] = [need(months[0], "period"), need(months[1], "period")];
	await arcus.periods.close(first.id);
	await arcus.periods.reopen(first.id, { reason: "a late bill" });
	await arcus.fiscalPeriods.retrieve(first.id);
	await arcus.periods.requestClose(second.id, { notes: "all in" });
	await colleague.periods.approveClose(second.id, { notes: "agreed" });
	for (const month of months) if (month.id !== second.id) await arcus.periods.requestClose(month.id);
	const last = need(months.at(-1), "period");
	const whole = { fiscal_year: year, fy_start_date: first.start_date, fy_end_date: last.end_date };
	await arcus.fiscalPeriods.closeFiscalYear(last.id, whole);
	await arcus.accountingPeriods.closeFiscalYear(last.id, whole);
}

async function lateFees(arcus: Arcus) {
	await arcus.settings.update({ settings: { late_fee_enabled: true, late_fee_rate_percent: 2 } });
	await arcus.receivables.assessLateFees({ dry_run: true });
	const { assessed } = await arcus.receivables.assessLateFees();
	if (assessed.length === 0) throw new Error("the scenario has no overdue invoice");
}

async function reports(arcus: Arcus, { expense }: Chart) {
	await arcus.reports.trialBalance({ include_zero_balances: true });
	await arcus.reports.accountLedger({ account_id: expense, per_page: 2 });
	await arcus.reports.arAging({ buckets: "30,60,90,120" });
	await arcus.reports.subledgerReconciliation();
}

async function records(arcus: Arcus, { customerId }: Sold) {
	const log = await arcus.auditLogEntries.list({ limit: 5 });
	const entry = need(log.data[0], "audit log entry");
	await arcus.auditLogEntries.retrieve(entry.id, { expand: ["actor", "resource", "diff", "chain"] });
	await arcus.auditLogEntries.verify({ limit: 5000 });
	await arcus.auditLogEntries.stats();
	await arcus.auditLogEntries.sparkline({ granularity: "week" });
	const feed = await arcus.activity.list({ limit: 5 });
	await arcus.activity.retrieve(need(feed.data[0], "activity").id);
	await arcus.activity.listForResource("account", customerId);
}

export async function books(arcus: Arcus, stage: BooksStage, sold: Sold): Promise<void> {
	const accounts = await chart(arcus);
	const today = (await arcus.reports.trialBalance()).as_of_date;
	await entries(arcus, stage, accounts, today);
	await bank(arcus, sold, accounts, today);
	await closing(arcus, stage, Number(today.slice(0, 4)) - 1);
	await arcus.orders.confirm((await sold.invoice()).id);
	await stage.advance(40 * DAY);
	await lateFees(arcus);
	await reports(arcus, accounts);
	await records(arcus, sold);
}
