/**
 * What a new entity starts with: two locations, payment terms, a pricing level, the chart of accounts, the periods of last year,
 * this year and next, and one coupon. Only the kinds are documented; the rest is an assumption, since a real entity is set up in the app.
 */

import type { Database } from "../engine/database.ts";
import { chartOfAccounts, monthPeriod } from "./ledger/index.ts";
import { rows } from "./shared/tables.ts";

/** The context of seeding. */
export interface SeedContext {
	readonly entityId: string;
	/** Milliseconds on the mock's clock. */
	readonly now: number;
	/** Returns a UUID that depends only on the seed and the name. */
	id(name: string): string;
}

export function seedEntity(db: Database, context: SeedContext): void {
	const now = new Date(context.now).toISOString();
	const stamps = { entity_id: context.entityId, created_at: now, updated_at: now };
	seedPlaces(db, context, stamps);
	seedChart(db, context, stamps);
	const year = new Date(context.now).getUTCFullYear();
	for (let month = -12; month < 24; month++) {
		const id = context.id(`period ${year} ${month}`);
		rows(db, "periods").insert(monthPeriod(id, context.entityId, year, month, now));
	}
	rows(db, "coupons").insert({
		id: context.id("coupon SAVE10"),
		code: "SAVE10",
		name: "10 % off",
		discount_type: "percentage",
		value: 10,
		is_active: true,
		expires_at: null,
	});
	rows(db, "settings").insert({ id: context.entityId, settings: {} });
}

type Stamps = { entity_id: string; created_at: string; updated_at: string };

function seedPlaces(db: Database, context: SeedContext, stamps: Stamps): void {
	const places = [
		{ name: "Main Warehouse", code: "MAIN", type: "warehouse" },
		{ name: "Store", code: "STORE", type: "store" },
	];
	places.forEach((place, index) => {
		rows(db, "locations").insert({
			id: context.id(`location ${place.code}`),
			object: "location",
			...place,
			is_active: true,
			is_default: index === 0,
			address: null,
			metadata: {},
			...stamps,
		});
	});
	const terms = [
		["Net 30", 30],
		["Due on Receipt", 0],
		["Net 15", 15],
		["Net 60", 60],
	] as const;
	for (const [name, days] of terms) {
		rows(db, "payment_terms").insert({
			id: context.id(`payment term ${name}`),
			object: "payment_term",
			name,
			due_days: days,
			discount_percent: null,
			discount_days: null,
			is_active: true,
			...stamps,
		});
	}
	rows(db, "pricing_levels").insert({
		id: context.id("pricing level Retail"),
		name: "Retail",
		description: "The price list of new customers.",
		defaults_on: ["customers"],
		show_on: [],
		...stamps,
	});
}

function seedChart(db: Database, context: SeedContext, stamps: Stamps): void {
	const idOf = (number: string): string => context.id(`gl account ${number}`);
	for (const entry of chartOfAccounts) {
		rows(db, "gl_accounts").insert({
			id: idOf(entry.number),
			account_number: entry.number,
			name: entry.name,
			description: null,
			account_type: entry.type,
			account_sub_type: null,
			normal_balance: entry.normal,
			is_header: entry.header ?? false,
			parent_account_id: entry.parent === undefined ? null : idOf(entry.parent),
			is_system_account: true,
			system_account_key: entry.key ?? null,
			is_bank_account: entry.bank ?? false,
			is_active: true,
			tax_line_mapping: null,
			opening_balance: 0,
			opening_balance_date: null,
			...stamps,
		});
	}
}
