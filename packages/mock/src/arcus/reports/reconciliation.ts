/** The reconciliation endpoints: figures that verify a migration, and their comparison with the old system. They change nothing. */

import type { Call } from "../../engine/handler.ts";
import { type CostingMethod, valuation } from "../catalogue/index.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { ReconciliationCompareParams } from "../generated/types.ts";
import { accountSums } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { referred } from "../shared/lookup.ts";
import type { JournalEntryRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";
import { cashBalances, costingMethod, countRecords, payablesAging, receivablesAging, stockValue } from "./figures.ts";

const asOf = (call: Call, given: unknown = call.query.as_of_date): string =>
	typeof given === "string" ? given : call.today();

/** Whether an entry was imported, or was caused by an imported record. */
function cameFrom(call: Call, source: string): (entry: JournalEntryRow) => boolean {
	const imported = new Set(
		rows(call.db, "imported_records")
			.by("external_source", source)
			.map((one) => one.record_id),
	);
	return (entry) => imported.has(entry.id) || (entry.source_id !== null && imported.has(entry.source_id));
}

function trialBalance(call: CallOf<"reconciliation.trialBalance">) {
	const date = asOf(call);
	const source = call.query.external_source;
	const sums = accountSums(call.db, date, typeof source === "string" ? cameFrom(call, source) : undefined);
	const total = (side: "debit" | "credit" | "balance"): number =>
		dollars(sums.reduce((sum, one) => sum + one[side], 0));
	return {
		body: {
			object: "trial_balance",
			entity_id: call.key.entityId,
			as_of_date: date,
			external_source: source ?? null,
			rows: sums.map(({ account, debit, credit, balance }) => ({
				account_id: account.id,
				account_number: account.account_number,
				account_name: account.name,
				debit_total: dollars(debit),
				credit_total: dollars(credit),
				balance: dollars(balance),
			})),
			totals: { debit_total: total("debit"), credit_total: total("credit"), balance: total("balance") },
		},
	};
}

function inventoryValuation(call: CallOf<"reconciliation.inventoryValuation">) {
	const date = asOf(call);
	const { method = costingMethod(call.db), location_id: location } = call.query;
	if (typeof location === "string") referred(call, "locations", location, "location_id");
	const valued = valuation(call.db, date, method as CostingMethod, typeof location === "string" ? location : undefined);
	return {
		body: {
			object: "inventory_valuation",
			as_of_date: date,
			method,
			location_id: location ?? null,
			rows: valued.map(({ product_id, location_id, quantity, cents: worth }) => ({
				product_id,
				location_id,
				quantity,
				total_value: dollars(worth),
			})),
			total_value: dollars(valued.reduce((sum, one) => sum + one.cents, 0)),
		},
	};
}

const cashTotal = (call: Call, date: string): number =>
	cashBalances(call.db, date).reduce((sum, one) => sum + one.cents, 0);

function cashBalance(call: CallOf<"reconciliation.cashBalance">) {
	const date = asOf(call);
	return {
		body: {
			object: "cash_balance",
			as_of_date: date,
			accounts: cashBalances(call.db, date).map(({ cents: balance, ...account }) => ({
				...account,
				gl_balance: dollars(balance),
			})),
			total_gl_balance: dollars(cashTotal(call, date)),
		},
	};
}

/** One expected figure and the actual one; money in cents. */
interface Figure {
	readonly check: string;
	readonly key: string | null;
	readonly expected: number;
	readonly actual: number;
}

/** Returns a comparison of money, if the caller has sent an expected amount. */
const money = (check: string, expected: unknown, actual: () => number, key: string | null = null): Figure[] =>
	typeof expected === "number" ? [{ check, key, expected: cents(expected), actual: actual() }] : [];

function compareMoney(call: Call, body: ReconciliationCompareParams, date: string): Figure[] {
	const { db } = call;
	const sums = new Map(accountSums(db, date).map((sum) => [sum.account.account_number, sum.balance]));
	return [
		...(body.trial_balance ?? []).flatMap((account) =>
			money("trial_balance", account.balance, () => sums.get(account.account_number) ?? 0, account.account_number),
		),
		...money("ar_aging", body.ar_aging_total, () => cents(receivablesAging(db, date, call.today()).totals.total)),
		...money("ap_aging", body.ap_aging_total, () => cents(payablesAging(db, date, call.today()).totals.total)),
		...money("inventory_valuation", body.inventory_value, () => stockValue(db, date, costingMethod(db))),
		...money("cash_balance", body.cash_balance, () => cashTotal(call, date)),
	];
}

/** Compares only what the request has. The count of an unknown kind of record is 0. */
function compare(call: CallOf<"reconciliation.compare">) {
	const { body } = call;
	const date = asOf(call, body.as_of_date);
	const counted = countRecords(call.db);
	const counts = Object.entries((body.counts ?? {}) as Record<string, number>).map(
		([key, expected]): Figure => ({
			check: "counts",
			key,
			expected,
			actual: Object.hasOwn(counted, key) ? (counted[key] ?? 0) : 0,
		}),
	);
	const shown = (figure: Figure, inDollars: boolean) => {
		const value = (one: number): number => (inDollars ? dollars(one) : one);
		const { check, key, expected, actual } = figure;
		return { check, key, expected: value(expected), actual: value(actual), delta: value(actual - expected) };
	};
	const deltas = [
		...compareMoney(call, body, date).map((figure) => shown(figure, true)),
		...counts.map((figure) => shown(figure, false)),
	].filter((one) => one.delta !== 0);
	return {
		body: {
			object: "reconciliation_compare",
			entity_id: call.key.entityId,
			as_of_date: date,
			matched: deltas.length === 0,
			deltas,
		},
	};
}

export const reconciliationHandlers = {
	"reconciliation.trialBalance": trialBalance,
	"reconciliation.arAging": (call) => {
		const { rows: customers, totals } = receivablesAging(call.db, asOf(call), call.today());
		return { body: { object: "ar_aging", as_of_date: asOf(call), customers, totals } };
	},
	"reconciliation.apAging": (call) => {
		const { rows: vendors, totals } = payablesAging(call.db, asOf(call), call.today());
		return { body: { object: "ap_aging", as_of_date: asOf(call), vendors, totals } };
	},
	"reconciliation.inventoryValuation": inventoryValuation,
	"reconciliation.cashBalance": cashBalance,
	"reconciliation.counts": (call) => ({
		body: { object: "counts", entity_id: call.key.entityId, counts: countRecords(call.db) },
	}),
	"reconciliation.compare": compare,
} satisfies SomeHandlers;
