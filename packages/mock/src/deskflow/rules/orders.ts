import type { Call, JsonObject } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { STORE_CURRENCY } from "./catalogue.ts";
import { inPath, referred, sent, stamp } from "./lookup.ts";
import { type OrderLineRow, type OrderRow, rows } from "./tables.ts";

export const orders = {
	"orders.list": (call) => {
		const { status, customer_id, created_after } = call.query;
		const after = typeof created_after === "string" ? Date.parse(created_after) : Number.NEGATIVE_INFINITY;
		return call.list([
			...rows(call.db, "orders").filter(
				(row) =>
					(status === undefined || row.status === status) &&
					(customer_id === undefined || row.customer_id === customer_id) &&
					Date.parse(row.created_at) > after,
			),
		]);
	},
	"orders.create": (call) => {
		const customer = referred(call, "customers", call.body.customer_id, "customer_id");
		const lines = (call.body.line_items as readonly JsonObject[]).map((line, index) => orderLine(call, line, index));
		const row = rows(call.db, "orders").insert(
			withTotals({
				...stamp(call, "order"),
				number: String(call.sequence("order", 1001)),
				status: "pending",
				currency: STORE_CURRENCY,
				shipping: 0,
				tax: 0,
				note: null,
				...sent(call, ["currency", "shipping", "tax", "note"]),
				customer_id: customer,
				line_items: lines,
				subtotal: 0,
				total: 0,
			}),
		);
		call.emit("order.create", row);
		return { body: row };
	},
	"orders.retrieve": (call) => ({ body: inPath(call, "orders") }),
	"orders.update": (call) => {
		const row = inPath(call, "orders");
		const customer =
			call.body.customer_id === undefined
				? row.customer_id
				: referred(call, "customers", call.body.customer_id, "customer_id");
		const changed = {
			...row,
			...sent(call, ["status", "shipping", "tax", "note"]),
			customer_id: customer,
			updated_at: call.iso(),
		};
		return { body: rows(call.db, "orders").update(row.id, withTotals(changed)) };
	},
	"orders.delete": (call) => {
		rows(call.db, "orders").delete(inPath(call, "orders").id);
		return {};
	},
} satisfies SomeHandlers;

/** Name, stock number and price come from the product unless the line has its own. */
function orderLine(call: Call, line: JsonObject, index: number): OrderLineRow {
	const at = `line_items[${index}]`;
	const productId = referred(call, "products", line.product_id, `${at}.product_id`);
	const product = productId === null ? undefined : rows(call.db, "products").get(productId);
	const name = typeof line.name === "string" ? line.name : product?.name;
	const price = typeof line.unit_price === "number" ? line.unit_price : product?.price;
	if (name === undefined)
		return call.fail(422, "validation_error", { param: `${at}.name`, hint: "A line needs a product or a name." });
	if (price === undefined)
		return call.fail(422, "validation_error", {
			param: `${at}.unit_price`,
			hint: "A line needs a product or a price.",
		});
	const quantity = Number(line.quantity);
	return {
		id: call.id("order_line"),
		product_id: productId,
		sku: typeof line.sku === "string" ? line.sku : (product?.sku ?? null),
		name,
		quantity,
		unit_price: price,
		total: quantity * price,
	};
}

/** All amounts are whole cents, so sums are exact. */
function withTotals(order: OrderRow): OrderRow {
	const subtotal = order.line_items.reduce((sum, line) => sum + line.total, 0);
	return { ...order, subtotal, total: subtotal + order.shipping + order.tax };
}
