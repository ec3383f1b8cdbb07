/**
 * The chart of accounts that a new entity starts with. The documentation defines the keys ar_account, cogs, revenue, inventory_fg,
 * customer_escrow, vendor_credits, vendor_returns_receivable, shipping_income and finance_charge_income, and the numbers 1300, 1440, 3000,
 * 4220 and 4998; the rest is an assumption, enough for every posting of the rules.
 */
export type SystemAccount =
	| "cash"
	| "undeposited_funds"
	| "ar_account"
	| "inventory_fg"
	| "vendor_returns_receivable"
	| "vendor_prepayments"
	| "ap_account"
	| "goods_received_not_invoiced"
	| "vendor_credits"
	| "sales_tax_payable"
	| "customer_deposits"
	| "customer_escrow"
	| "retained_earnings"
	| "opening_balance_equity"
	| "revenue"
	| "sales_discounts"
	| "sales_returns"
	| "shipping_income"
	| "fee_income"
	| "finance_charge_income"
	| "vendor_write_off_income"
	| "cogs"
	| "inventory_adjustment"
	| "purchase_price_variance"
	| "shipping_expense"
	| "general_expense";

export interface ChartEntry {
	readonly number: string;
	readonly name: string;
	readonly type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs";
	readonly normal: "debit" | "credit";
	/** A header groups accounts and takes no postings. */
	readonly header?: true;
	readonly parent?: string;
	readonly key?: SystemAccount;
	readonly bank?: true;
}

const header = (number: string, name: string, type: ChartEntry["type"], normal: ChartEntry["normal"]): ChartEntry => ({
	number,
	name,
	type,
	normal,
	header: true,
});

const leaf =
	(parent: string, type: ChartEntry["type"], normal: ChartEntry["normal"]) =>
	(number: string, name: string, key: SystemAccount, turned?: "contra"): ChartEntry => ({
		number,
		name,
		type,
		normal: turned ? (normal === "debit" ? "credit" : "debit") : normal,
		parent,
		key,
	});

const asset = leaf("1000", "asset", "debit");
const liability = leaf("2000", "liability", "credit");
const equity = leaf("2900", "equity", "credit");
const income = leaf("4000", "revenue", "credit");
const goods = leaf("5000", "cogs", "debit");
const expense = leaf("6000", "expense", "debit");

export const chartOfAccounts: readonly ChartEntry[] = [
	header("1000", "Assets", "asset", "debit"),
	{ ...asset("1010", "Operating Bank Account", "cash"), bank: true },
	asset("1020", "Undeposited Funds", "undeposited_funds"),
	asset("1300", "Accounts Receivable", "ar_account"),
	asset("1400", "Inventory, Finished Goods", "inventory_fg"),
	asset("1410", "Vendor Returns Receivable", "vendor_returns_receivable"),
	asset("1440", "Vendor Prepayments", "vendor_prepayments"),
	header("2000", "Liabilities", "liability", "credit"),
	liability("2010", "Accounts Payable", "ap_account"),
	liability("2020", "Goods Received, Not Invoiced", "goods_received_not_invoiced"),
	liability("2030", "Vendor Credits", "vendor_credits"),
	liability("2100", "Sales Tax Payable", "sales_tax_payable"),
	liability("2300", "Customer Deposits", "customer_deposits"),
	liability("2310", "Customer Escrow", "customer_escrow"),
	header("2900", "Equity", "equity", "credit"),
	equity("3000", "Retained Earnings", "retained_earnings"),
	equity("3010", "Opening Balance Equity", "opening_balance_equity"),
	header("4000", "Income", "revenue", "credit"),
	income("4010", "Sales", "revenue"),
	income("4100", "Sales Discounts", "sales_discounts", "contra"),
	income("4110", "Sales Returns", "sales_returns", "contra"),
	income("4200", "Shipping Income", "shipping_income"),
	income("4210", "Fee Income", "fee_income"),
	income("4220", "Finance Charge Income", "finance_charge_income"),
	income("4998", "Vendor Write-Off Income", "vendor_write_off_income"),
	header("5000", "Cost of Goods", "cogs", "debit"),
	goods("5010", "Cost of Goods Sold", "cogs"),
	goods("5100", "Inventory Adjustments", "inventory_adjustment"),
	goods("5110", "Purchase Price Variance", "purchase_price_variance"),
	header("6000", "Expenses", "expense", "debit"),
	expense("6010", "General Expense", "general_expense"),
	expense("6200", "Shipping Expense", "shipping_expense"),
];
