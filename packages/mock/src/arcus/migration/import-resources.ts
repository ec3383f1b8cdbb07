/**
 * What a bulk import makes of a record, by resource: the operation that would create it over the API, and the one that changes it.
 * An import is so held to every rule that a single call is held to, and whatever an operation learns, imports know too.
 */
import type { JsonObject } from "../../engine/handler.ts";
import type { Tables } from "../shared/tables.ts";
import { fieldsOf } from "../shared/writable.ts";

export interface ImportResource {
	readonly create: string;
	/** Undefined for documents that are posted when they are made: those are corrected by new documents, never changed. */
	readonly update?: {
		readonly operation: string;
		readonly table: keyof Tables;
		/** Fields that the operation takes. */
		readonly fields: readonly string[];
		/** Fields that only a new record has. A change leaves them out. */
		readonly onlyNew: ReadonlySet<string>;
		/** Names that the create body has for some of them. */
		readonly aliases: ReadonlyMap<string, string>;
		/** Unique fields. They are emptied while the record is created a second time for comparison. */
		readonly unique: readonly string[];
	};
}

/** Moves an order along; no part of what an import may overwrite. */
const ACTIONS = ["status", "order_status"];

const onlyIn = (created: string, updated: string, ...others: string[]): ReadonlySet<string> => {
	const known = new Set(fieldsOf(updated));
	return new Set([...fieldsOf(created).filter((field) => !known.has(field)), ...others]);
};

export const importResources: Readonly<Record<string, ImportResource>> = {
	accounts: {
		create: "accounts.create",
		update: {
			operation: "accounts.update",
			table: "accounts",
			fields: fieldsOf("AccountUpdateParams"),
			onlyNew: onlyIn("AccountCreateParams", "AccountUpdateParams"),
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
			onlyNew: onlyIn("ProductCreateParams", "ProductUpdateParams"),
			aliases: new Map(),
			unique: ["sku"],
		},
	},
	orders: {
		create: "orders.create",
		update: {
			operation: "orders.update",
			table: "orders",
			fields: fieldsOf("OrderUpdateParams").filter((field) => !ACTIONS.includes(field)),
			onlyNew: onlyIn("OrderCreateParams", "OrderUpdateParams", ...ACTIONS),
			aliases: new Map(),
			unique: [],
		},
	},
	"journal-entries": { create: "journalEntries.create" },
	"vendor-bills": { create: "vendorBills.create" },
	"ap-payments": { create: "apPayments.create" },
};

/**
 * The body of a change, under the names that the operation knows. Fields that nobody knows stay in it: the operation refuses some of
 * them, such as computed ones.
 */
export function changeOfRecord(update: NonNullable<ImportResource["update"]>, record: JsonObject): JsonObject {
	const named = Object.entries(record).map(([field, value]) => [update.aliases.get(field) ?? field, value] as const);
	return Object.fromEntries(named.filter(([field]) => !update.onlyNew.has(field)));
}
