/** Addresses of accounts: the request's names and their aliases become the names that answers use; at most one default of each kind. */

import type { Call } from "../../../engine/handler.ts";
import type { SomeHandlers } from "../../generated/handlers.ts";
import type { AddressCreateParams } from "../../generated/types.ts";
import { found, refuse } from "../../shared/lookup.ts";
import type { AddressRow } from "../../shared/rows/accounts.ts";
import { rows } from "../../shared/tables.ts";

/** The row of a new address. A pick-up place is always a shipping address. */
function addressRow(call: Call, accountId: string, body: AddressCreateParams): AddressRow {
	return {
		id: call.id("address"),
		account_id: accountId,
		type: body.is_pickup === true ? "shipping" : (body.type ?? "shipping"),
		label: body.label ?? null,
		line1: body.line1 ?? body.street1 ?? null,
		line2: body.line2 ?? body.street2 ?? null,
		city: body.city ?? null,
		state: body.state ?? body.region ?? null,
		zip: body.zip ?? body.postal_code ?? null,
		country: body.country ?? null,
		is_default_billing: body.is_default_billing ?? false,
		is_default_shipping: body.is_default_shipping ?? false,
		is_pickup: body.is_pickup ?? false,
		created_at: call.iso(),
	};
}

const FLAGS = [
	{ flag: "is_default_billing", type: "billing" },
	{ flag: "is_default_shipping", type: "shipping" },
] as const;

/**
 * The addresses of an account in the making. Without a flag the first of each type becomes the default.
 *
 * @throws 422 `validation_error` at the second flagged one
 */
export function createAddresses(call: Call, accountId: string, bodies: readonly AddressCreateParams[]): AddressRow[] {
	for (const { flag } of FLAGS) {
		const flagged = bodies.flatMap((body, index) => (body[flag] === true ? [index] : []));
		if (flagged.length > 1) {
			refuse(call, "validation_error", `addresses[${flagged[1]}].${flag}`, "Only one address can be the default.");
		}
	}
	const table = rows(call.db, "addresses");
	const created = bodies.map((body) => addressRow(call, accountId, body));
	for (const { flag, type } of FLAGS) {
		if (created.some((row) => row[flag])) continue;
		const first = created.find((row) => row.type === type);
		if (first !== undefined) first[flag] = true;
	}
	return created.map((row) => table.insert(row));
}

/** The address that a document of the account gets when it names none: the default, else the first of that type. */
export function defaultAddress(call: Call, accountId: string, type: "billing" | "shipping"): AddressRow | undefined {
	const own = rows(call.db, "addresses").by("account_id", accountId);
	const flag = type === "billing" ? "is_default_billing" : "is_default_shipping";
	return own.find((row) => row[flag]) ?? own.find((row) => row.type === type);
}

export const addressHandlers = {
	"accounts.addresses.list": (call) => {
		const account = found(call, "accounts", call.path.id);
		return call.list([...rows(call.db, "addresses").by("account_id", account.id)], {}, "given");
	},

	"accounts.addresses.create": (call) => {
		const account = found(call, "accounts", call.path.id);
		const table = rows(call.db, "addresses");
		const row = addressRow(call, account.id, call.body);
		const own = table.by("account_id", account.id);
		for (const { flag, type } of FLAGS) {
			// Assumption: a new default takes over from the old one, since there is no page on updating an address.
			if (row[flag]) for (const old of own.filter((one) => one[flag])) table.update(old.id, { [flag]: false });
			else if (row.type === type && !own.some((one) => one[flag])) row[flag] = true;
		}
		return { body: { data: table.insert(row) } };
	},

	"accounts.addresses.delete": (call) => {
		const account = found(call, "accounts", call.path.id);
		const table = rows(call.db, "addresses");
		const row = found(call, "addresses", call.path.adr_id);
		if (row.account_id !== account.id) found(call, "addresses", undefined);
		table.delete(row.id);
		// The next of its type takes the place of a default that is gone (assumption).
		for (const { flag, type } of FLAGS) {
			const next = row[flag] ? table.by("account_id", account.id).find((one) => one.type === type) : undefined;
			if (next !== undefined) table.update(next.id, { [flag]: true });
		}
		return { status: 204 };
	},
} satisfies SomeHandlers;
