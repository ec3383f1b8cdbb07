/** Customers, categories and products. */

import type { SomeHandlers } from "../generated/handlers.ts";
import { inPath, referred, sent, stamp } from "./lookup.ts";
import { rows } from "./tables.ts";

const CUSTOMER = ["name", "email", "phone", "company", "address"] as const;
const CATEGORY = ["name", "position"] as const;
const PRODUCT = ["name", "sku", "description", "price", "currency", "active", "stock"] as const;

/** Assumption: the currency of a store that names none. */
export const STORE_CURRENCY = "USD";

export const catalogue = {
	"customers.list": (call) => {
		const email = typeof call.query.email === "string" ? call.query.email.toLowerCase() : undefined;
		return call.list([
			...rows(call.db, "customers").filter((row) => email === undefined || row.email?.toLowerCase() === email),
		]);
	},
	"customers.create": (call) => ({
		body: rows(call.db, "customers").insert({
			...stamp(call, "customer"),
			name: "",
			email: null,
			phone: null,
			company: null,
			address: null,
			...sent(call, CUSTOMER),
		}),
	}),
	"customers.retrieve": (call) => ({ body: inPath(call, "customers") }),
	"customers.update": (call) => ({
		body: rows(call.db, "customers").update(inPath(call, "customers").id, {
			...sent(call, CUSTOMER),
			updated_at: call.iso(),
		}),
	}),
	"customers.delete": (call) => {
		const { id } = inPath(call, "customers");
		// Orders outlive their customer (Assumption).
		for (const order of rows(call.db, "orders").filter((row) => row.customer_id === id))
			rows(call.db, "orders").update(order.id, { customer_id: null });
		rows(call.db, "customers").delete(id);
		return {};
	},

	"categories.list": (call) => {
		const { parent_id } = call.query;
		return call.list([
			...rows(call.db, "categories").filter((row) => parent_id === undefined || row.parent_id === parent_id),
		]);
	},
	"categories.create": (call) => ({
		body: rows(call.db, "categories").insert({
			...stamp(call, "category"),
			name: "",
			position: rows(call.db, "categories").size,
			...sent(call, CATEGORY),
			parent_id: referred(call, "categories", call.body.parent_id, "parent_id"),
		}),
	}),
	"categories.retrieve": (call) => ({ body: inPath(call, "categories") }),
	"categories.update": (call) => {
		const row = inPath(call, "categories");
		const parent =
			call.body.parent_id === undefined
				? row.parent_id
				: referred(call, "categories", call.body.parent_id, "parent_id");
		for (let above = parent; above !== null; above = rows(call.db, "categories").get(above)?.parent_id ?? null)
			if (above === row.id)
				call.fail(422, "category_cycle", { param: "parent_id", hint: "A category cannot be inside itself." });
		return {
			body: rows(call.db, "categories").update(row.id, {
				...sent(call, CATEGORY),
				parent_id: parent,
				updated_at: call.iso(),
			}),
		};
	},
	"categories.delete": (call) => {
		const row = inPath(call, "categories");
		// Its content moves to the parent category, or to none (Assumption).
		for (const child of rows(call.db, "categories").filter((one) => one.parent_id === row.id))
			rows(call.db, "categories").update(child.id, { parent_id: row.parent_id });
		for (const product of rows(call.db, "products").filter((one) => one.category_id === row.id))
			rows(call.db, "products").update(product.id, { category_id: row.parent_id });
		rows(call.db, "categories").delete(row.id);
		return {};
	},

	"products.list": (call) => {
		const { category_id, sku } = call.query;
		return call.list([
			...rows(call.db, "products").filter(
				(row) =>
					(category_id === undefined || row.category_id === category_id) && (sku === undefined || row.sku === sku),
			),
		]);
	},
	"products.create": (call) => ({
		body: rows(call.db, "products").insert({
			...stamp(call, "product"),
			name: "",
			sku: null,
			description: null,
			price: 0,
			currency: STORE_CURRENCY,
			active: true,
			stock: null,
			...sent(call, PRODUCT),
			category_id: referred(call, "categories", call.body.category_id, "category_id"),
		}),
	}),
	"products.retrieve": (call) => ({ body: inPath(call, "products") }),
	"products.update": (call) => {
		const row = inPath(call, "products");
		const category =
			call.body.category_id === undefined
				? row.category_id
				: referred(call, "categories", call.body.category_id, "category_id");
		return {
			body: rows(call.db, "products").update(row.id, {
				...sent(call, PRODUCT),
				category_id: category,
				updated_at: call.iso(),
			}),
		};
	},
	"products.delete": (call) => {
		rows(call.db, "products").delete(inPath(call, "products").id);
		return {};
	},
} satisfies SomeHandlers;
