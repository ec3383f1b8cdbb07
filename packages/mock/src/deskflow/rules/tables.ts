/** The tables of a store. Rows have the form of the responses. Every field is an assumption (specs/deskflow). */

import type { JsonObject } from "../../engine/handler.ts";
import { tableReader } from "../../engine/table.ts";

type Nullable<T> = T | null;
type Stamped = { id: string; created_at: string; updated_at: string };

export type CustomerRow = Stamped & {
	name: string;
	email: Nullable<string>;
	phone: Nullable<string>;
	company: Nullable<string>;
	address: Nullable<JsonObject>;
};

export type CategoryRow = Stamped & { name: string; parent_id: Nullable<string>; position: number };

export type ProductRow = Stamped & {
	name: string;
	sku: Nullable<string>;
	description: Nullable<string>;
	price: number;
	currency: string;
	category_id: Nullable<string>;
	active: boolean;
	stock: Nullable<number>;
};

export type OrderLineRow = {
	id: string;
	product_id: Nullable<string>;
	sku: Nullable<string>;
	name: string;
	quantity: number;
	unit_price: number;
	total: number;
};

export type OrderRow = Stamped & {
	number: string;
	status: string;
	customer_id: Nullable<string>;
	currency: string;
	line_items: OrderLineRow[];
	subtotal: number;
	shipping: number;
	tax: number;
	total: number;
	note: Nullable<string>;
};

export interface Tables {
	customers: CustomerRow;
	categories: CategoryRow;
	products: ProductRow;
	orders: OrderRow;
}

/** Returns the table with this name. */
export const rows = tableReader<Tables>();
