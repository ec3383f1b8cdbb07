/**
 * The checks that a cutover must pass: the books balance, and open items of customers and vendors equal their GL accounts. Stock is not
 * checked, because it can be received without a posting (/api-reference/inventory/receive-inventory).
 */

import type { Call, JsonObject } from "../../engine/handler.ts";
import { accountSums } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { balanceOf, countRecords, payablesAging, receivablesAging } from "./figures.ts";

export interface Verdict {
	readonly passed: boolean;
	readonly results: JsonObject & { readonly errors: readonly { readonly check: string; readonly error: string }[] };
}

interface Check {
	readonly check: string;
	readonly subledger: number;
	readonly ledger: number;
}

function subledgers(call: Call, asOf: string, ar: number, ap: number): Check[] {
	const { db } = call;
	return [
		{ check: "ar_aging", subledger: ar, ledger: balanceOf(db, "ar_account", asOf) },
		{ check: "ap_aging", subledger: ap, ledger: -balanceOf(db, "ap_account", asOf) },
	];
}

export function verifyBooks(call: Call, asOf: string): Verdict {
	const sums = accountSums(call.db, asOf);
	const debit = sums.reduce((total, one) => total + one.debit, 0);
	const credit = sums.reduce((total, one) => total + one.credit, 0);
	const ar = receivablesAging(call.db, asOf, call.today()).totals.total;
	const ap = payablesAging(call.db, asOf, call.today()).totals.total;
	const errors = subledgers(call, asOf, cents(ar), cents(ap))
		.filter((one) => one.subledger !== one.ledger)
		.map(({ check, subledger, ledger }) => ({
			check,
			error: `${check} is ${dollars(subledger)}, but the ledger has ${dollars(ledger)}`,
		}));
	if (debit !== credit)
		errors.unshift({ check: "trial_balance", error: `debits and credits differ by ${dollars(debit - credit)}` });
	return {
		passed: errors.length === 0,
		results: {
			trial_balance: {
				in_balance: debit === credit,
				imbalance: dollars(debit - credit),
				total_debit: dollars(debit),
				total_credit: dollars(credit),
			},
			ar_aging: { total: ar },
			ap_aging: { total: ap },
			counts: countRecords(call.db),
			errors,
		},
	};
}
