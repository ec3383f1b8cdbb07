/** The tables of a store. Rows have the form of the responses. Every field is an assumption (specs/deskflow). */

import { tableReader } from "../../engine/table.ts";
import type { Category, Customer, Order, OrderLine, Product } from "../generated/types.ts";

export type {
	Category as CategoryRow,
	Customer as CustomerRow,
	Order as OrderRow,
	OrderLine as OrderLineRow,
	Product as ProductRow,
};

export interface Tables {
	customers: Customer;
	categories: Category;
	products: Product;
	orders: Order;
}

/** Returns the table with this name. */
export const rows = tableReader<Tables>();
