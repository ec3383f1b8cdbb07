/** The chart of accounts. The number, type and normal balance of an account cannot change. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { cents } from "../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { GlAccountRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";
import { entriesOf, post, reverse } from "./ledger.ts";

/** Accounts that belong to a subledger: nobody posts to them by hand. */
const CONTROL = new Set(["ar_account", "ap_account", "inventory_fg"]);

const isPostable = (account: GlAccountRow): boolean => !account.is_header && account.is_active;
const isControl = ({ system_account_key: key }: GlAccountRow): boolean => key !== null && CONTROL.has(key);
const isOf =
	(...types: string[]) =>
	(account: GlAccountRow): boolean =>
		types.includes(account.account_type);

/** The accounts for each use (assumption: the page names the uses, not their accounts). */
const CONTEXTS: Readonly<Record<string, (account: GlAccountRow) => boolean>> = {
	manual_je_line: (account) => !isControl(account),
	ap_bill_expense_line: isOf("expense", "cogs"),
	ar_invoice_revenue_line: isOf("revenue"),
	bank_rec_line: (account) => !isControl(account) && !account.is_bank_account,
	inventory_adj_line: isOf("expense", "cogs"),
	payment_clearing: (account) => account.is_bank_account || account.system_account_key === "undeposited_funds",
	cogs_posting: isOf("cogs"),
};

function list(call: CallOf<"glAccounts.list">) {
	const { account_type: type, is_active: active, system_account_key: key, context } = call.query;
	const { postable_only: postable, is_bank_account: bank, search } = call.query;
	const sought = typeof search === "string" ? search.toLowerCase() : "";
	const fits = typeof context === "string" ? CONTEXTS[context] : undefined;
	const chosen = rows(call.db, "gl_accounts").filter(
		(account) =>
			account.is_active === active &&
			(type === undefined || account.account_type === type) &&
			(postable !== true || isPostable(account)) &&
			(key === undefined || account.system_account_key === key) &&
			(bank === undefined || (account.is_bank_account && isPostable(account)) === bank) &&
			(fits === undefined || (isPostable(account) && fits(account))) &&
			[account.name, account.account_number].some((text) => text.toLowerCase().includes(sought)),
	);
	return call.list(
		[...chosen].sort((a, b) => (a.account_number < b.account_number ? -1 : 1)),
		{},
		"given",
	);
}

/** @throws 422 `invalid_reference`, `parent_not_header` */
function parentOf(call: Call, id: string | undefined): GlAccountRow | undefined {
	if (id === undefined) return undefined;
	const parent = referred(call, "gl_accounts", id, "parent_account_id");
	if (!parent.is_header)
		refuse(call, "parent_not_header", "parent_account_id", `${parent.name} is not a header account.`);
	return parent;
}

/** Posts an opening balance against opening balance equity, so that the books balance (assumption). */
function bookOpening(call: Call, account: GlAccountRow): void {
	const balance = cents(account.opening_balance);
	post(call, {
		source_type: "OPENING_BALANCE",
		source_id: account.id,
		description: `Opening balance of ${account.account_number}`,
		entry_date: account.opening_balance_date ?? call.today(),
		date_param: "opening_balance_date",
		lines: [
			{ account: account.id, [account.normal_balance === "debit" ? "debit" : "credit"]: balance },
			{ account: "opening_balance_equity", [account.normal_balance === "debit" ? "credit" : "debit"]: balance },
		],
	});
}

function refuseHeaderBalance(call: Call, isHeader: boolean, balance: number | undefined): void {
	if (isHeader && balance !== undefined && balance !== 0) {
		refuse(call, "account_is_header", "opening_balance", "A header account cannot have an opening balance.");
	}
}

function create(call: CallOf<"glAccounts.create">) {
	const body = call.body;
	const table = rows(call.db, "gl_accounts");
	if (table.by("account_number", body.account_number).length > 0) {
		conflict(call, "account_number_taken", `An account ${body.account_number} already exists.`);
	}
	const isHeader = body.is_header ?? false;
	refuseHeaderBalance(call, isHeader, body.opening_balance);
	const isDebit = body.account_type === "asset" || body.account_type === "expense" || body.account_type === "cogs";
	const now = call.iso();
	const account = table.insert({
		id: call.id("gl_account"),
		entity_id: call.key.entityId,
		account_number: body.account_number,
		name: body.name,
		description: body.description ?? null,
		account_type: body.account_type,
		account_sub_type: body.account_sub_type ?? null,
		normal_balance: body.normal_balance ?? (isDebit ? "debit" : "credit"),
		is_header: isHeader,
		parent_account_id: parentOf(call, body.parent_account_id)?.id ?? null,
		is_system_account: false,
		system_account_key: null,
		is_bank_account: false,
		is_active: true,
		tax_line_mapping: body.tax_line_mapping ?? null,
		opening_balance: body.opening_balance ?? 0,
		opening_balance_date: body.opening_balance_date ?? null,
		created_at: now,
		updated_at: now,
	});
	bookOpening(call, account);
	return { body: account };
}

const FIXED = [
	"id",
	"entity_id",
	"account_number",
	"account_type",
	"normal_balance",
	"is_header",
	"is_system_account",
	"system_account_key",
] as const;

const EDITABLE = [
	"name",
	"description",
	"account_sub_type",
	"parent_account_id",
	"tax_line_mapping",
	"is_active",
	"opening_balance",
	"opening_balance_date",
] as const;

/** An account cannot be its own parent, directly or through others. */
function refuseCircle(call: Call, account: GlAccountRow, parent: GlAccountRow | undefined): void {
	const table = rows(call.db, "gl_accounts");
	for (let above = parent; above !== undefined; ) {
		if (above.id === account.id) {
			refuse(call, "invalid_reference", "parent_account_id", "The parent is below the account itself.");
		}
		above = above.parent_account_id === null ? undefined : table.get(above.parent_account_id);
	}
}

/** Replaces the posted opening balance. */
function rebookOpening(call: Call, before: GlAccountRow, after: GlAccountRow): void {
	const { opening_balance: balance, opening_balance_date: date } = before;
	if (balance === after.opening_balance && date === after.opening_balance_date) return;
	const booked = entriesOf(call, before.id).find(
		(entry) => entry.source_type === "OPENING_BALANCE" && entry.status === "posted" && !entry.is_reversing,
	);
	if (booked !== undefined) {
		reverse(call, booked, { entry_date: booked.entry_date, date_param: "opening_balance_date" });
	}
	bookOpening(call, after);
}

function update(call: CallOf<"glAccounts.update">) {
	const account = found(call, "gl_accounts", call.path.id);
	if (account.is_system_account) {
		refuse(call, "system_account_immutable", "id", `${account.account_number} ${account.name} is a system account.`);
	}
	const fixed = FIXED.find((field) => field in call.body);
	if (fixed !== undefined) refuse(call, "forbidden_field", fixed, `\`${fixed}\` cannot be changed after creation.`);
	refuseHeaderBalance(call, account.is_header, call.body.opening_balance as number | undefined);
	refuseCircle(call, account, parentOf(call, call.body.parent_account_id as string | undefined));
	const patch: JsonObject = Object.fromEntries(
		EDITABLE.flatMap((field) => (field in call.body ? [[field, call.body[field]]] : [])),
	);
	const updated = rows(call.db, "gl_accounts").update(account.id, { ...patch, updated_at: call.iso() });
	rebookOpening(call, account, updated);
	return { body: updated };
}

export const glAccountHandlers = {
	"glAccounts.list": list,
	"glAccounts.create": create,
	"glAccounts.retrieve": (call) => ({ body: { data: found(call, "gl_accounts", call.path.id) } }),
	"glAccounts.update": update,
} satisfies SomeHandlers;
