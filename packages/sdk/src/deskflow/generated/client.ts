// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
import type { CategoriesResource } from "./resources/categories.ts";
import type { CustomersResource } from "./resources/customers.ts";
import type { OrdersResource } from "./resources/orders.ts";
import type { ProductsResource } from "./resources/products.ts";

export type * from "./resources/categories.ts";
export type * from "./resources/customers.ts";
export type * from "./resources/orders.ts";
export type * from "./resources/products.ts";

/** Every resource of the Deskflow API. */
export interface DeskflowResources {
	readonly categories: CategoriesResource;
	readonly customers: CustomersResource;
	readonly orders: OrdersResource;
	readonly products: ProductsResource;
}
