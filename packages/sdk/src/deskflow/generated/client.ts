// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
import type { Caller } from "../../core/resource.ts";
import { Categories } from "./resources/categories.ts";
import { Customers } from "./resources/customers.ts";
import { Orders } from "./resources/orders.ts";
import { Products } from "./resources/products.ts";

/** Every resource of the Deskflow API. */
export class DeskflowResources {
	readonly categories: Categories;
	readonly customers: Customers;
	readonly orders: Orders;
	readonly products: Products;

	constructor(caller: Caller) {
		this.categories = new Categories(caller);
		this.customers = new Customers(caller);
		this.orders = new Orders(caller);
		this.products = new Products(caller);
	}
}
