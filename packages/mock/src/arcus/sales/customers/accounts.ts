/** Accounts: customers (business, individual, lead) and vendors, each with its children in one transaction. */

import { withSharedShape } from "../../../engine/collection.ts";
import type { Call, JsonObject } from "../../../engine/handler.ts";
import type { SomeHandlers } from "../../generated/handlers.ts";
import type { AccountCreateParams } from "../../generated/types.ts";
import { found, referred, refuse } from "../../shared/lookup.ts";
import type { AccountRow } from "../../shared/rows/accounts.ts";
import { rows } from "../../shared/tables.ts";
import { refreshCreditBalance } from "../payments/receivables.ts";
import { mergeAccount } from "./account-merge.ts";
import { createAddresses } from "./addresses.ts";
import { createContact } from "./contacts.ts";
import { createPaymentMethod } from "./payment-methods.ts";

const NUMBER_PREFIX: Readonly<Record<string, string>> = { vendor: "VEND", lead: "LEAD" };

/** The fields that a PATCH may write. Computed fields are rejected by name. */
const WRITABLE = [
	"display_name",
	"company_name",
	"email",
	"phone_main",
	"phone_secondary",
	"phone_mobile",
	"website",
	"payment_term_id",
	"credit_limit",
	"tax_exempt",
	"avatax_entity_code",
	"tax_number",
	"default_pricing_level_id",
	"default_location_id",
	"default_shipping_method",
	"shipping_preference",
	"enable_pro_portal",
	"is_active",
	"notes",
	"metadata",
	"external_customer_id",
] as const;

const FORBIDDEN =
	/^(credit_balance|is_credit_hold|merged_into_account_id|merged_at|total_.+|ttm_.+|ytd_.+|lifetime_.+|avg_.+|average_.+|account_health_score|rfm_.+|(first|last)_order_.+|days_since_.+)$/;

const REFERENCES = [
	["payment_term_id", "payment_terms"],
	["default_pricing_level_id", "pricing_levels"],
	["default_location_id", "locations"],
] as const;

function checkReferences(call: Call, body: Partial<AccountCreateParams>): void {
	for (const [field, table] of REFERENCES) {
		const id = body[field];
		if (typeof id === "string") referred(call, table, id, field);
	}
}

/** The defaults of a new account. */
function entityDefaults(call: Call, accountType: string) {
	const locations = rows(call.db, "locations").all();
	const levels = rows(call.db, "pricing_levels").all();
	const location = locations.find((row) => row.is_default) ?? locations[0];
	const level = levels.find((row) => row.defaults_on.includes("customers"));
	return {
		payment_term_id: rows(call.db, "payment_terms").all()[0]?.id ?? null,
		default_pricing_level_id: accountType === "vendor" ? null : (level?.id ?? null),
		default_location_id: location?.id ?? null,
	};
}

export function createAccount(call: Call, body: AccountCreateParams): AccountRow {
	const type = body.account_type ?? "business";
	const name = body.name ?? body.display_name;
	if (name === undefined) refuse(call, "validation_error", "name", "`name` is required.");
	checkReferences(call, body);
	const now = call.iso();
	const prefix = NUMBER_PREFIX[type] ?? "CUST";
	const defaults = entityDefaults(call, type);
	return rows(call.db, "accounts").insert({
		id: call.id("account"),
		object: "account",
		entity_id: call.key.entityId,
		display_name: name ?? "",
		company_name: body.company_name ?? (type === "individual" ? null : (name ?? null)),
		account_type: type,
		account_number: `${prefix}-${String(call.sequence(`account_${prefix}`)).padStart(5, "0")}`,
		email: body.email ?? null,
		phone_main: body.phone_main ?? body.phone ?? null,
		phone_secondary: body.phone_secondary ?? null,
		phone_mobile: body.phone_mobile ?? null,
		website: body.website ?? null,
		payment_term_id: body.payment_term_id ?? defaults.payment_term_id,
		credit_limit: body.credit_limit ?? null,
		// Documented for a new account: the whole limit is available.
		credit_balance: body.credit_limit ?? null,
		is_credit_hold: false,
		tax_exempt: body.tax_exempt ?? false,
		avatax_entity_code: body.avatax_entity_code ?? null,
		tax_number: body.tax_number ?? null,
		default_pricing_level_id: body.default_pricing_level_id ?? defaults.default_pricing_level_id,
		default_location_id: body.default_location_id ?? defaults.default_location_id,
		default_shipping_method: body.default_shipping_method ?? null,
		shipping_preference: body.shipping_preference ?? "auto",
		enable_pro_portal: body.enable_pro_portal ?? false,
		is_active: body.is_active ?? true,
		notes: body.notes ?? null,
		tags: body.tags ?? [],
		metadata: body.metadata ?? {},
		stripe_customer_id: null,
		source_platform: body.source_platform ?? null,
		external_customer_id: body.external_customer_id ?? null,
		merged_into_account_id: null,
		merged_at: null,
		created_at: now,
		updated_at: now,
	});
}

/** Returns the account with its children, as in the response to a create. */
function hydrated(call: Call, account: AccountRow): JsonObject {
	return withSharedShape(account, {
		addresses: rows(call.db, "addresses").by("account_id", account.id),
		contacts: rows(call.db, "contacts").by("account_id", account.id),
		payment_methods: rows(call.db, "payment_methods").by("account_id", account.id),
	});
}

const SEARCHED = [
	"display_name",
	"company_name",
	"email",
	"phone_main",
	"account_number",
	"external_customer_id",
] as const;

function matches(account: AccountRow, query: Readonly<Record<string, unknown>>): boolean {
	const { account_type: type, is_active: active, search, external_customer_id: external } = query;
	if (typeof type === "string" && type !== "all") {
		if (type === "customer" ? account.account_type === "vendor" : account.account_type !== type) return false;
	}
	if (query.include_inactive !== true && (active === "true" || active === "false")) {
		if (account.is_active !== (active === "true")) return false;
	}
	if (typeof external === "string" && account.external_customer_id !== external) return false;
	if (typeof search !== "string") return true;
	const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
	const text = SEARCHED.map((field) => account[field] ?? "")
		.join(" ")
		.toLowerCase();
	return wanted.every((word) => text.includes(word));
}

export const accountHandlers = {
	"accounts.list": (call) => call.list(rows(call.db, "accounts").filter((row) => matches(row, call.query))),

	"accounts.create": (call) => {
		const body = call.body;
		const account = createAccount(call, body);
		createAddresses(call, account.id, body.addresses ?? []);
		for (const contact of body.contacts ?? []) createContact(call, account.id, contact);
		(body.payment_methods ?? []).forEach((method, index) => {
			createPaymentMethod(call, account.id, method, `payment_methods[${index}]`, index === 0);
		});
		if (body.payment_methods?.length) {
			rows(call.db, "accounts").update(account.id, {
				stripe_customer_id: `cus_${account.id.replaceAll("-", "").slice(0, 14)}`,
			});
		}
		return { body: hydrated(call, found(call, "accounts", account.id)) };
	},

	"accounts.retrieve": (call) => {
		const account = found(call, "accounts", call.path.id);
		if (!account.is_active && call.query.include_inactive !== true) found(call, "accounts", undefined);
		return { body: { data: account } };
	},

	"accounts.update": (call) => {
		const account = found(call, "accounts", call.path.id);
		const body = call.body;
		for (const field of Object.keys(body)) {
			if (FORBIDDEN.test(field))
				refuse(call, "forbidden_field", field, `\`${field}\` is computed and cannot be written.`);
		}
		checkReferences(call, body);
		const patch = Object.fromEntries(WRITABLE.flatMap((field) => (field in body ? [[field, body[field]]] : [])));
		const updated = rows(call.db, "accounts").update(account.id, { ...patch, updated_at: call.iso() });
		if (updated.credit_limit === null) rows(call.db, "accounts").update(account.id, { credit_balance: null });
		else refreshCreditBalance(call, account.id);
		return { body: { data: found(call, "accounts", account.id) } };
	},

	"accounts.delete": (call) => setActive(call, false),
	"accounts.restore": (call) => setActive(call, true),

	"accounts.merge": (call) => mergeAccount(call),
} satisfies SomeHandlers;

function setActive(call: Call, active: boolean) {
	const account = found(call, "accounts", call.path.id);
	const row = rows(call.db, "accounts").update(account.id, { is_active: active, updated_at: call.iso() });
	return { body: { data: row } };
}
