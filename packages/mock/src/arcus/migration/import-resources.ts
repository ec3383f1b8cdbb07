/**
 * The API operations with which a bulk import creates and changes records, by resource. So imports follow
 * the same rules as single calls.
 */
import type { JsonObject } from "../../engine/handler.ts";
import type { Tables } from "../shared/tables.ts";
import { fieldsOf } from "../shared/writable.ts";

export interface ImportResource {
	readonly create: string;
	/** Undefined for documents that are posted when they are created: they never change, and are corrected by new documents. */
	readonly update?: {
		readonly operation: string;
		readonly table: keyof Tables;
		/** The fields of the operation's body. */
		readonly fields: readonly string[];
		/** Fields of new records only. A change leaves them out. */
		readonly onlyNew: ReadonlySet<string>;
		/** The names of some of them in the create body. */
		readonly aliases: ReadonlyMap<string, string>;
		/** Unique fields. They are emptied while the record is created a second time for comparison. */
		readonly unique: readonly string[];
	};
}

/** Fields that change an order's state. An import does not overwrite them. */
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
 * Returns the body of a change with the names of the operation. Unknown fields stay in it, because the operation refuses some of them,
 * such as computed ones.
 */
export function changeOfRecord(update: NonNullable<ImportResource["update"]>, record: JsonObject): JsonObject {
	const named = Object.entries(record).map(([field, value]) => [update.aliases.get(field) ?? field, value] as const);
	return Object.fromEntries(named.filter(([field]) => !update.onlyNew.has(field)));
}
