/** Contacts of accounts. `role` is an alias of `title`, and at most one contact is primary. */

import type { Call } from "../../../engine/handler.ts";
import type { SomeHandlers } from "../../generated/handlers.ts";
import type { ContactCreateParams } from "../../generated/types.ts";
import { found } from "../../shared/lookup.ts";
import type { ContactRow } from "../../shared/rows/accounts.ts";
import { rows } from "../../shared/tables.ts";

export function createContact(call: Call, accountId: string, body: ContactCreateParams): ContactRow {
	const table = rows(call.db, "contacts");
	const row = table.insert({
		id: call.id("contact"),
		account_id: accountId,
		first_name: body.first_name ?? null,
		last_name: body.last_name ?? null,
		email: body.email ?? null,
		phone: body.phone ?? null,
		title: body.title ?? body.role ?? null,
		website: body.website ?? null,
		is_primary: body.is_primary ?? false,
		created_at: call.iso(),
	});
	if (row.is_primary) keepOnePrimary(call, row);
	return row;
}

/** Assumption: a new primary contact replaces the old one. */
function keepOnePrimary(call: Call, primary: ContactRow): void {
	const table = rows(call.db, "contacts");
	for (const other of [...table.by("account_id", primary.account_id)]) {
		if (other.is_primary && other.id !== primary.id) table.update(other.id, { is_primary: false });
	}
}

function contactOf(call: Call): ContactRow {
	const account = found(call, "accounts", call.path.id);
	const row = found(call, "contacts", call.path.cnt_id);
	return row.account_id === account.id ? row : found(call, "contacts", undefined);
}

export const contactHandlers = {
	"accounts.contacts.list": (call) => {
		const account = found(call, "accounts", call.path.id);
		return call.list([...rows(call.db, "contacts").by("account_id", account.id)], {}, "given");
	},

	"accounts.contacts.create": (call) => {
		const account = found(call, "accounts", call.path.id);
		return { body: { data: createContact(call, account.id, call.body) } };
	},

	"accounts.contacts.update": (call) => {
		const { role, ...fields } = call.body;
		const row = rows(call.db, "contacts").update(contactOf(call).id, {
			...fields,
			...(fields.title === undefined && role !== undefined && { title: role }),
		});
		if (fields.is_primary === true) keepOnePrimary(call, row);
		return { body: { data: row } };
	},

	"accounts.contacts.delete": (call) => {
		rows(call.db, "contacts").delete(contactOf(call).id);
		return { status: 204 };
	},
} satisfies SomeHandlers;
