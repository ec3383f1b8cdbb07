/** The figures of reports and reconciliations, from the ledger, the subledgers, the stock and the tables. */

import type { Database } from "../../engine/database.ts";
import { type CostingMethod, valuation } from "../catalogue/index.ts";
import { accountSums, openOn } from "../ledger/index.ts";
import { isOwed } from "../purchasing/index.ts";
import { dueOf, openCredits, openDocuments } from "../sales/index.ts";
import { cents } from "../shared/amounts.ts";
import { setting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { type Aging, aged, type OpenItem } from "./aging.ts";

const nameOf = (db: Database, accountId: string): string => rows(db, "accounts").get(accountId)?.display_name ?? "";

/** Returns what all customers or one customer owe now: open documents by due date, less unused credits. */
function receivableNow(db: Database, accountId?: string): OpenItem[] {
	const documents = openDocuments(db, accountId).map(
		({ order, cents, due }): OpenItem => ({ id: order.account_id, name: nameOf(db, order.account_id), due, cents }),
	);
	const credits = rows(db, "accounts")
		.filter(({ id }) => accountId === undefined || id === accountId)
		.map(({ id, display_name: name }): OpenItem => ({ id, name, due: undefined, cents: -openCredits(db, id) }))
		.filter((item) => item.cents !== 0);
	return [...documents, ...credits];
}

/** Returns what customers owed at the end of a day. Customer and due date are those that the document has now. */
function receivableOn(db: Database, asOf: string, accountId?: string): OpenItem[] {
	return openOn(db, "ar", asOf)
		.map(({ document_id: document, owner_id, cents }): OpenItem => {
			const order = rows(db, "orders").get(document);
			const credit = rows(db, "credit_memos").get(document) ?? rows(db, "customer_credits").get(document);
			const id = order?.account_id ?? credit?.account_id ?? owner_id;
			return { id, name: nameOf(db, id), due: order && dueOf(order), cents };
		})
		.filter((item) => accountId === undefined || item.id === accountId);
}

/** Returns the open items of customers on a day. From today on, these are the current balances. */
export const receivableItems = (db: Database, asOf: string, today: string, accountId?: string): OpenItem[] =>
	asOf < today ? receivableOn(db, asOf, accountId) : receivableNow(db, accountId);

/** Returns the open items in aging buckets. They add up to accounts receivable. */
export const receivablesAging = (db: Database, asOf: string, today: string, accountId?: string): Aging =>
	aged(receivableItems(db, asOf, today, accountId), asOf);

function payableNow(db: Database): OpenItem[] {
	const bills = rows(db, "vendor_bills")
		.filter(isOwed)
		.map(
			(bill): OpenItem => ({
				id: bill.vendor_id,
				name: nameOf(db, bill.vendor_id),
				due: bill.due_date ?? bill.bill_date,
				cents: cents(bill.balance_due),
			}),
		);
	const ahead = rows(db, "ap_payment_books")
		.filter((payment) => payment.on_account > 0)
		.map(
			({ vendor_id: id, on_account: paid }): OpenItem => ({ id, name: nameOf(db, id), due: undefined, cents: -paid }),
		);
	return [...bills, ...ahead];
}

const payableOn = (db: Database, asOf: string): OpenItem[] =>
	openOn(db, "ap", asOf).map(({ document_id: document, owner_id, cents }): OpenItem => {
		const bill = rows(db, "vendor_bills").get(document);
		const id = bill?.vendor_id ?? owner_id;
		return { id, name: nameOf(db, id), due: bill && (bill.due_date ?? bill.bill_date), cents };
	});

/** Returns what is owed to vendors: open bills by due date, less payments on account. They add up to accounts payable. */
export const payablesAging = (db: Database, asOf: string, today: string): Aging =>
	aged(asOf < today ? payableOn(db, asOf) : payableNow(db), asOf);

/** Returns the ledger balance of a bank account, in cents. */
export interface CashBalance {
	readonly bank_account_id: string;
	readonly account_name: string;
	readonly cents: number;
}

/** Returns every GL account that holds cash, with its bank account if there is one. */
export function cashBalances(db: Database, asOf: string): CashBalance[] {
	const sums = new Map(accountSums(db, asOf).map((sum) => [sum.account.id, sum.balance]));
	return rows(db, "gl_accounts")
		.filter((account) => account.is_bank_account)
		.map((account) => {
			const bank = db.collection("bank_accounts").find((one) => one.gl_account_id === account.id);
			return {
				bank_account_id: String(bank?.id ?? account.id),
				account_name: String(bank?.name ?? account.name),
				cents: sums.get(account.id) ?? 0,
			};
		});
}

/** Returns the balance of a system account on a day, in cents: debits less credits. */
export function balanceOf(db: Database, key: string, asOf: string): number {
	return accountSums(db, asOf).find((sum) => sum.account.system_account_key === key)?.balance ?? 0;
}

/** Returns the value of the stock, in cents. */
export const stockValue = (db: Database, asOf: string, method: CostingMethod): number =>
	valuation(db, asOf, method).reduce((sum, one) => sum + one.cents, 0);

/** Returns the entity's default costing method (assumption: the name of the setting, and FIFO without it). */
export function costingMethod(db: Database): CostingMethod {
	const method = setting(db, "inventory_costing_method");
	return method === "avg" || method === "lot_cost" ? method : "fifo";
}

/** The kinds of record that are counted. */
const COUNTED = [
	"locations",
	"payment_terms",
	"units_of_measure",
	"product_categories",
	"accounts",
	"products",
	"inventory_balances",
	"orders",
	"payments",
	"returns",
	"packages",
	"journal_entries",
	"vendor_bills",
	"ap_payments",
] as const;

/** Returns the number of records of each kind. */
export const countRecords = (db: Database): Record<string, number> =>
	Object.fromEntries(COUNTED.map((name) => [name, db.collection(name).size]));
