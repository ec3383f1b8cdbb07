/** Addresses of accounts. Field aliases of requests become the names of responses, and each type has at most one default. */

import type { Call } from "../../../engine/handler.ts";
import type { SomeHandlers } from "../../generated/handlers.ts";
import type { AddressCreateParams } from "../../generated/types.ts";
import { found, refuse } from "../../shared/lookup.ts";
import type { AddressRow } from "../../shared/rows/accounts.ts";
import { rows } from "../../shared/tables.ts";

/** Returns the row of a new address. A pick-up location is always a shipping address. */
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
 * Returns the addresses of a new account. Without a flag, the first of each type becomes the default.
 *
 * @throws 422 `validation_error` for the second default of a type
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

/** Returns the address for a document that names none: the account's default, or the first of that type. */
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
			// Assumption: a new default replaces the old one, since there is no page on updating an address.
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
		// Assumption: the next of its type replaces a deleted default.
		for (const { flag, type } of FLAGS) {
			const next = row[flag] ? table.by("account_id", account.id).find((one) => one.type === type) : undefined;
			if (next !== undefined) table.update(next.id, { [flag]: true });
		}
		return { status: 204 };
	},
} satisfies SomeHandlers;
