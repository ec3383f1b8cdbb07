// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
import type { Categories } from "./resources/categories.ts";
import type { Customers } from "./resources/customers.ts";
import type { Orders } from "./resources/orders.ts";
import type { Products } from "./resources/products.ts";

/** Every resource of the Deskflow API. */
export interface DeskflowResources {
	readonly categories: Categories;
	readonly customers: Customers;
	readonly orders: Orders;
	readonly products: Products;
}
