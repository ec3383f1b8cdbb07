/** Bank accounts. Each belongs to a GL account and has a feed of statement lines. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { postable } from "../ledger/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { found } from "../shared/lookup.ts";
import type { BankAccountRow } from "../shared/rows/banking.ts";
import { rows } from "../shared/tables.ts";

/** Returns the balance and state of the feed; null values if the feed is empty. */
function feedOf(call: Call, account: BankAccountRow): JsonObject {
	const lines = rows(call.db, "bank_transactions").by("bank_account_id", account.id);
	const last = lines.at(-1);
	if (last === undefined) return { current_balance: null, last_synced_at: null, sync_status: null };
	const sum = lines.reduce((total, line) => total + cents(line.amount) * (line.direction === "out" ? -1 : 1), 0);
	return { current_balance: dollars(sum), last_synced_at: last.created_at, sync_status: "synced" };
}

function shown(call: Call, account: BankAccountRow): JsonObject {
	const ledger = rows(call.db, "gl_accounts").get(account.gl_account_id);
	return {
		...account,
		gl_account_number: ledger?.account_number,
		gl_account_name: ledger?.name,
		...feedOf(call, account),
	};
}

function create(call: CallOf<"bankAccounts.create">) {
	const body = call.body;
	const ledger = postable(call, body.gl_account_id, "gl_account_id");
	const now = call.iso();
	const account = rows(call.db, "bank_accounts").insert({
		id: call.id("bank_account"),
		entity_id: call.key.entityId,
		gl_account_id: ledger.id,
		name: body.name,
		institution: body.institution ?? null,
		account_type: body.account_type ?? "checking",
		account_number_last4: body.account_number_last4 ?? null,
		is_active: true,
		is_ap_account: body.is_ap_account ?? false,
		deposit_layout: body.deposit_layout ?? null,
		created_at: now,
		updated_at: now,
	});
	if (!ledger.is_bank_account)
		rows(call.db, "gl_accounts").update(ledger.id, { is_bank_account: true, updated_at: now });
	return { body: shown(call, account) };
}

const EDITABLE = ["name", "institution", "account_type", "is_active", "is_ap_account", "deposit_layout"] as const;

function update(call: CallOf<"bankAccounts.update">) {
	const account = found(call, "bank_accounts", call.path.id);
	const patch: JsonObject = Object.fromEntries(
		EDITABLE.flatMap((field) => (field in call.body ? [[field, call.body[field]]] : [])),
	);
	const updated = rows(call.db, "bank_accounts").update(account.id, { ...patch, updated_at: call.iso() });
	return { body: shown(call, updated) };
}

export const bankAccountHandlers = {
	"bankAccounts.create": create,
	"bankAccounts.retrieve": (call) => ({
		body: { data: shown(call, found(call, "bank_accounts", call.path.id)) },
	}),
	"bankAccounts.update": update,
} satisfies SomeHandlers;
