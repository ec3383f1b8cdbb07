/** Reports of the ledger and of what customers owe. Each is calculated from the entries, so that all of them agree. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { type AccountSum, accountSums } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { referred } from "../shared/lookup.ts";
import { rows } from "../shared/tables.ts";
import { accountLedger } from "./account-ledger.ts";
import { agedInto } from "./aging.ts";
import { balanceOf, costingMethod, payablesAging, receivableItems, receivablesAging, stockValue } from "./figures.ts";

/** @throws 400 naming the parameter */
const refuseQuery = (call: Call, param: string, hint: string): never =>
	call.fail(400, "validation_error", { type: "validation_error", param, hint });

/** Returns the end of the named period, or the given date, or today. */
function dateOf(call: Call): string {
	const { period_id: period, as_of_date: date } = call.query;
	if (typeof period === "string") return referred(call, "periods", period, "period_id").end_date;
	return typeof date === "string" ? date : call.today();
}

function shownSum({ account, balance }: AccountSum): JsonObject {
	return {
		account_id: account.id,
		account_number: account.account_number,
		account_name: account.name,
		account_type: account.account_type,
		debit_balance: dollars(Math.max(balance, 0)),
		credit_balance: dollars(Math.max(-balance, 0)),
		net_balance: dollars(balance),
	};
}

/** Accounts without postings are listed with 0, except headers. */
function withUnused(call: Call, sums: readonly AccountSum[]): AccountSum[] {
	const used = new Set(sums.map((sum) => sum.account.id));
	const unused = rows(call.db, "gl_accounts")
		.filter((account) => !account.is_header && !used.has(account.id))
		.map((account): AccountSum => ({ account, debit: 0, credit: 0, balance: 0 }));
	return [...sums, ...unused].sort((a, b) => (a.account.account_number < b.account.account_number ? -1 : 1));
}

function trialBalance(call: CallOf<"reports.trialBalance">) {
	const date = dateOf(call);
	const sums = accountSums(call.db, date);
	const shown =
		call.query.include_zero_balances === true ? withUnused(call, sums) : sums.filter((sum) => sum.balance !== 0);
	const debits = shown.reduce((sum, one) => sum + Math.max(one.balance, 0), 0);
	const credits = shown.reduce((sum, one) => sum + Math.max(-one.balance, 0), 0);
	return {
		body: {
			as_of_date: date,
			total_debits: dollars(debits),
			total_credits: dollars(credits),
			is_balanced: debits === credits,
			accounts: shown.map(shownSum),
		},
	};
}

const PER_PAGE = 50;

/** Balances are debits less credits, so that the closing one is the net balance of the trial balance (assumption). */
function ledgerOf(call: CallOf<"reports.accountLedger">) {
	const { account_id: id, period_id: periodId, page, per_page: size = PER_PAGE } = call.query;
	const account = referred(call, "gl_accounts", String(id), "account_id");
	const period = typeof periodId === "string" ? referred(call, "periods", periodId, "period_id") : undefined;
	const from = (call.query.from_date ?? period?.start_date) as string | undefined;
	const to = (call.query.to_date ?? period?.end_date) as string | undefined;
	if (from !== undefined && to !== undefined && from > to)
		refuseQuery(call, "to_date", "The range must not end before it begins.");
	const { opening, closing, postings } = accountLedger(call.db, account, from, to);
	const start = (Number(page) - 1) * Number(size);
	return {
		body: {
			account,
			opening_balance: dollars(opening),
			closing_balance: dollars(closing),
			data: postings.slice(start, start + Number(size)),
		},
	};
}

/** Reads the upper bounds of buckets, such as `30,60,90,120`. */
function bucketsOf(call: Call): number[] | undefined {
	const { buckets } = call.query;
	if (typeof buckets !== "string") return undefined;
	const ends = buckets.split(",").map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : Number.NaN));
	if (ends.some((end, index) => !(end > (ends[index - 1] ?? 0))))
		refuseQuery(call, "buckets", "Must be whole numbers of days in ascending order, such as 30,60,90,120.");
	return ends;
}

/** The fields of the response keep their bounds; the requested `buckets` are added to them (assumption). */
function arAging(call: CallOf<"reports.arAging">) {
	const date = dateOf(call);
	const { account_id: accountId } = call.query;
	if (typeof accountId === "string") referred(call, "accounts", accountId, "account_id");
	const only = typeof accountId === "string" ? accountId : undefined;
	const { rows: customers, totals } = receivablesAging(call.db, date, call.today(), only);
	const ends = bucketsOf(call);
	const { days_over_90, total, ...sums } = totals;
	return {
		body: {
			as_of_date: date,
			total_ar: total,
			...sums,
			days_90_plus: days_over_90,
			accounts: customers.map(({ id, name, days_over_90: oldest, ...aged }) => ({
				account_id: id,
				account_name: name,
				...aged,
				days_90_plus: oldest,
			})),
			...(ends !== undefined && { buckets: agedInto(receivableItems(call.db, date, call.today(), only), date, ends) }),
		},
	};
}

type Subledger = "ar" | "ap" | "inventory";

/** A subledger and its GL account, in cents. What is owed to vendors is positive in both. */
const SUBLEDGERS: Readonly<Record<Subledger, (call: Call, date: string) => readonly [ledger: number, own: number]>> = {
	ar: (call, date) => [
		balanceOf(call.db, "ar_account", date),
		cents(receivablesAging(call.db, date, call.today()).totals.total),
	],
	ap: (call, date) => [
		-balanceOf(call.db, "ap_account", date),
		cents(payablesAging(call.db, date, call.today()).totals.total),
	],
	inventory: ({ db }, date) => [balanceOf(db, "inventory_fg", date), stockValue(db, date, costingMethod(db))],
};

function subledgerReconciliation(call: CallOf<"reports.subledgerReconciliation">) {
	const date = dateOf(call);
	const { subledger_type: one } = call.query;
	const types = one === undefined ? (Object.keys(SUBLEDGERS) as Subledger[]) : [one as Subledger];
	const compared = types.map((type) => {
		const [ledger, own] = SUBLEDGERS[type](call, date);
		return [
			type,
			{ gl_balance: dollars(ledger), subledger_balance: dollars(own), variance: dollars(ledger - own) },
		] as const;
	});
	return {
		body: {
			as_of_date: date,
			is_reconciled: compared.every(([, { variance }]) => variance === 0),
			...Object.fromEntries(compared),
		},
	};
}

export const reportHandlers = {
	"reports.trialBalance": trialBalance,
	"reports.accountLedger": ledgerOf,
	"reports.arAging": arAging,
	"reports.subledgerReconciliation": subledgerReconciliation,
} satisfies SomeHandlers;
