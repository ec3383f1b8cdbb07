/** Lines of orders: checked, priced and stored. Nothing is written before all lines have been checked. */

import type { Call } from "../../../engine/handler.ts";
import { priceFor } from "../../catalogue/index.ts";
import type { OrderLineParams } from "../../generated/types.ts";
import { cents, dollars, lineCents } from "../../shared/amounts.ts";
import { referred, refuse } from "../../shared/lookup.ts";
import type { AccountRow } from "../../shared/rows/accounts.ts";
import type { ProductRow } from "../../shared/rows/catalogue.ts";
import type { OrderItemRow, OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";

/** A line of an order or of a purchase order. */
export type LineBody = Omit<OrderLineParams, "variant_id"> & { variant_id?: string | null; unit_cost?: number };

/** A line that has been checked and priced, not written yet. */
export type PricedLine = Omit<OrderItemRow, "id" | "order_id" | "sort_order" | "created_at" | "updated_at">;

/** Checks and prices the lines of a request. @throws 422 with `line_items[i].field` as `param` */
export function priceLines(
	call: Call,
	order: { document_type: string; pricing_level_id: string | null; tax_exempt: boolean },
	account: AccountRow,
	bodies: readonly LineBody[],
	at: (index: number) => string = (index) => `line_items[${index}].`,
): PricedLine[] {
	return bodies.map((body, index) => priceLine(call, order, account, body, at(index)));
}

function priceLine(
	call: Call,
	order: { document_type: string; pricing_level_id: string | null; tax_exempt: boolean },
	account: AccountRow,
	body: LineBody,
	at: string,
): PricedLine {
	const product = referred(call, "products", body.product_id, `${at}product_id`);
	const variantId = variantOf(call, product, body, at);
	const variant = variantId === null ? undefined : rows(call.db, "variants").get(variantId);
	const cost = variant?.cost ?? product.cost ?? 0;
	const prices =
		order.document_type === "purchase_order"
			? purchasePrices(call, product, account, body, cost)
			: salesPrices(call, order, product, variantId, account, body);
	const discount = body.discount_amount ?? 0;
	const subtotal = lineCents(body.quantity, prices.sell_rate);
	const total = lineCents(body.quantity, prices.sell_rate, discount);
	if (total < 0) refuse(call, "validation_error", `${at}discount_amount`, "The discount is larger than the line.");
	return {
		product_id: product.id,
		variant_id: variantId,
		sku: variant?.sku ?? product.sku,
		title: variant?.variant_title ? `${product.title} - ${variant.variant_title}` : product.title,
		quantity: body.quantity,
		quantity_fulfilled: 0,
		quantity_returned: 0,
		sell_rate: prices.sell_rate,
		list_price: prices.list_price,
		discount_amount: discount,
		line_subtotal: dollars(subtotal),
		tax_amount: 0,
		line_total: dollars(total),
		unit_cost: order.document_type === "purchase_order" ? prices.sell_rate : cost,
		weight: variant?.weight ?? product.weight,
		is_tax_exempt: order.tax_exempt || !product.charge_tax,
		product_tax_code: product.product_tax_code,
		notes: body.notes ?? null,
	};
}

function variantOf(call: Call, product: ProductRow, body: LineBody, at: string): string | null {
	if (body.variant_id == null) {
		if (product.product_type === "variant_parent") {
			refuse(call, "variant_required", `${at}variant_id`, "The product has variants. Choose one.");
		}
		return null;
	}
	const variant = referred(call, "variants", body.variant_id, `${at}variant_id`);
	if (variant.product_id !== product.id) {
		refuse(call, "invalid_reference", `${at}variant_id`, "The variant belongs to another product.");
	}
	return variant.id;
}

/** Uses the price of the request, or the quantity breaks of the account and its pricing level. */
function salesPrices(
	call: Call,
	order: { pricing_level_id: string | null },
	product: ProductRow,
	variantId: string | null,
	account: AccountRow,
	body: LineBody,
) {
	const price = priceFor(call, product, variantId, body.quantity, account, order.pricing_level_id);
	return {
		sell_rate: body.sell_rate ?? body.list_price ?? price.sell_rate,
		list_price: body.list_price ?? price.list_price,
	};
}

/** Returns the cost: that of the request, the vendor's default cost, or the product's cost. */
function purchasePrices(call: Call, product: ProductRow, vendor: AccountRow, body: LineBody, cost: number) {
	const agreed = rows(call.db, "product_vendors")
		.by("product_id", product.id)
		.find((row) => row.vendor_id === vendor.id)?.default_unit_cost;
	const rate = body.cost_rate ?? body.unit_cost ?? body.sell_rate ?? agreed ?? cost;
	return { sell_rate: rate, list_price: rate };
}

/** Appends checked lines to the order. */
export function insertLines(call: Call, orderId: string, lines: readonly PricedLine[]): OrderItemRow[] {
	const table = rows(call.db, "order_items");
	const first = table.by("order_id", orderId).length;
	const now = call.iso();
	return lines.map((line, index) =>
		table.insert({
			id: call.id("order_item"),
			order_id: orderId,
			...line,
			sort_order: first + index,
			created_at: now,
			updated_at: now,
		}),
	);
}

/** Returns the lines of an order in their sort order. */
export const linesOfOrder = (call: Call, orderId: string): OrderItemRow[] =>
	[...rows(call.db, "order_items").by("order_id", orderId)].sort((a, b) => a.sort_order - b.sort_order);

/** Copies the lines of one document into another. */
export function copyLines(call: Call, from: OrderRow, toId: string): OrderItemRow[] {
	const copies = linesOfOrder(call, from.id).map(
		({ id: _id, order_id: _order, sort_order: _sort, created_at: _at, updated_at: _then, ...line }) => ({
			...line,
			quantity_fulfilled: 0,
			quantity_returned: 0,
		}),
	);
	return insertLines(call, toId, copies);
}

/** Returns the total of a line without tax, in cents. */
export const netOf = (item: Pick<OrderItemRow, "line_total" | "tax_amount">): number =>
	cents(item.line_total) - cents(item.tax_amount);

/** Returns the total of the lines without tax, in cents. */
export const sumOfLines = (items: readonly OrderItemRow[]): number => items.reduce((sum, item) => sum + netOf(item), 0);
