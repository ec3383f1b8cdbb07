/**
 * What a bulk import makes of a record, by resource: the operation that would create it over the API, and the one that changes it.
 * An import is so held to every rule that a single call is held to, and whatever an operation learns, imports know too.
 */
import type { JsonObject } from "../../engine/handler.ts";
import { schemas } from "../generated/schemas.ts";
import type { Tables } from "./tables.ts";

export interface ImportResource {
	readonly create: string;
	/** Undefined for documents that are posted when they are made: those are corrected by new documents, never changed. */
	readonly update?: {
		readonly operation: string;
		readonly table: keyof Tables;
		/** Fields that the operation takes. */
		readonly fields: readonly string[];
		/** Names that the create body has for some of them. */
		readonly aliases: ReadonlyMap<string, string>;
		/** Fields that no second record may share: emptied while the record is made anew for comparison. */
		readonly unique: readonly string[];
	};
}

const fieldsOf = (schema: string): readonly string[] =>
	Object.keys((schemas as Readonly<Record<string, { readonly properties?: object }>>)[schema]?.properties ?? {});

/** Moves an order along; no part of what an import may overwrite. */
const ACTIONS = new Set(["status", "order_status"]);

export const importResources: Readonly<Record<string, ImportResource>> = {
	accounts: {
		create: "accounts.create",
		update: {
			operation: "accounts.update",
			table: "accounts",
			fields: fieldsOf("AccountUpdateParams"),
			aliases: new Map([
				["name", "display_name"],
				["phone", "phone_main"],
			]),
			unique: [],
		},
	},
	products: {
		create: "products.create",
		update: {
			operation: "products.update",
			table: "products",
			fields: fieldsOf("ProductUpdateParams"),
			aliases: new Map(),
			unique: ["sku"],
		},
	},
	orders: {
		create: "orders.create",
		update: {
			operation: "orders.update",
			table: "orders",
			fields: fieldsOf("OrderUpdateParams").filter((field) => !ACTIONS.has(field)),
			aliases: new Map(),
			unique: [],
		},
	},
	"journal-entries": { create: "journalEntries.create" },
	"vendor-bills": { create: "vendorBills.create" },
	"ap-payments": { create: "apPayments.create" },
};

/** The fields of a record that a change takes, under the names that it knows them by. */
export function changeOfRecord(update: NonNullable<ImportResource["update"]>, record: JsonObject): JsonObject {
	const named = Object.entries(record).map(([field, value]) => [update.aliases.get(field) ?? field, value] as const);
	return Object.fromEntries(named.filter(([field]) => update.fields.includes(field)));
}
