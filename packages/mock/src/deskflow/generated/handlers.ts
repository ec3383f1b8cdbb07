// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
import type { Call, Handler } from "../../engine/handler.ts";
import type { CategoriesListQuery, CategoryCreateParams, CategoryUpdateParams, CustomerCreateParams, CustomerUpdateParams, CustomersListQuery, OrderCreateParams, OrderUpdateParams, OrdersListQuery, ProductCreateParams, ProductUpdateParams, ProductsListQuery } from "./types.ts";

type Empty = { [name: string]: never };

/** What each operation receives once the document's checks have passed. */
export type Operations = {
	"categories.list": { body: Empty; path: Empty; query: CategoriesListQuery };
	"categories.create": { body: CategoryCreateParams; path: Empty; query: Empty };
	"categories.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };
	"categories.update": { body: CategoryUpdateParams; path: { readonly id: string }; query: Empty };
	"categories.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"customers.list": { body: Empty; path: Empty; query: CustomersListQuery };
	"customers.create": { body: CustomerCreateParams; path: Empty; query: Empty };
	"customers.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };
	"customers.update": { body: CustomerUpdateParams; path: { readonly id: string }; query: Empty };
	"customers.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"orders.list": { body: Empty; path: Empty; query: OrdersListQuery };
	"orders.create": { body: OrderCreateParams; path: Empty; query: Empty };
	"orders.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };
	"orders.update": { body: OrderUpdateParams; path: { readonly id: string }; query: Empty };
	"orders.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"products.list": { body: Empty; path: Empty; query: ProductsListQuery };
	"products.create": { body: ProductCreateParams; path: Empty; query: Empty };
	"products.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };
	"products.update": { body: ProductUpdateParams; path: { readonly id: string }; query: Empty };
	"products.delete": { body: Empty; path: { readonly id: string }; query: Empty };
};

export type OperationId = keyof Operations;

/** A call of an operation. */
export type CallOf<Id extends OperationId> = Call<Operations[Id]["body"], Operations[Id]["path"], Operations[Id]["query"]>;

/** One handler for each operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Operations[Id]> };

/** The handlers of some operations. */
export type SomeHandlers = Partial<Handlers>;
