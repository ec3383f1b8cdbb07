// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
import type { ApiFacts } from "../api-facts.ts";

/** Facts about Deskflow from its document. */
export const facts: ApiFacts = {
	"scopes": {
		"customers:read": "Read Customers",
		"customers:write": "Write Customers",
		"orders:read": "Read Orders",
		"orders:write": "Write Orders",
		"products:read": "Read Products",
		"products:write": "Write Products",
		"categories:read": "Read Categories",
		"categories:write": "Write Categories"
	},
	"scopeSets": [],
	"events": [
		"order.create"
	],
	"idempotencyHeader": null,
	"settings": [
		"apiKey",
		"apiSecret",
		"store"
	],
	"operations": {
		"categories.list": [
			"GET",
			"/categories",
			"List categories"
		],
		"categories.create": [
			"POST",
			"/categories",
			"Create a category"
		],
		"categories.retrieve": [
			"GET",
			"/categories/{id}",
			"Retrieve a category"
		],
		"categories.update": [
			"PATCH",
			"/categories/{id}",
			"Update a category"
		],
		"categories.delete": [
			"DELETE",
			"/categories/{id}",
			"Delete a category"
		],
		"customers.list": [
			"GET",
			"/customers",
			"List customers"
		],
		"customers.create": [
			"POST",
			"/customers",
			"Create a customer"
		],
		"customers.retrieve": [
			"GET",
			"/customers/{id}",
			"Retrieve a customer"
		],
		"customers.update": [
			"PATCH",
			"/customers/{id}",
			"Update a customer"
		],
		"customers.delete": [
			"DELETE",
			"/customers/{id}",
			"Delete a customer"
		],
		"orders.list": [
			"GET",
			"/orders",
			"List orders"
		],
		"orders.create": [
			"POST",
			"/orders",
			"Create an order"
		],
		"orders.retrieve": [
			"GET",
			"/orders/{id}",
			"Retrieve an order"
		],
		"orders.update": [
			"PATCH",
			"/orders/{id}",
			"Update an order"
		],
		"orders.delete": [
			"DELETE",
			"/orders/{id}",
			"Delete an order"
		],
		"products.list": [
			"GET",
			"/products",
			"List products"
		],
		"products.create": [
			"POST",
			"/products",
			"Create a product"
		],
		"products.retrieve": [
			"GET",
			"/products/{id}",
			"Retrieve a product"
		],
		"products.update": [
			"PATCH",
			"/products/{id}",
			"Update a product"
		],
		"products.delete": [
			"DELETE",
			"/products/{id}",
			"Delete a product"
		]
	}
};
