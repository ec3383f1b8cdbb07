/** Receiving purchase orders: stock, cost layers, and the books (inventory against goods received, not invoiced). */

import type { Call } from "../../engine/handler.ts";
import { receiveStock, sourceLocation } from "../catalogue/index.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import type { OrderReceiveItem } from "../generated/types.ts";
import { post } from "../ledger/index.ts";
import { announceLine, linesOfOrder, netOf, orderOf } from "../sales/index.ts";
import { addQuantity } from "../shared/amounts.ts";
import { conflict, referred, refuse } from "../shared/lookup.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import type { PurchaseReceiptRow } from "../shared/rows/purchasing.ts";
import { rows } from "../shared/tables.ts";
import { accrue } from "./purchase-matching.ts";

/** Received goods of one line. */
export interface Arrival {
	readonly item: OrderItemRow;
	readonly quantity: number;
	/** The prefix of `param` in errors. */
	readonly at: string;
}

/** Returns what a request receives, by line or by product; without items, everything that is outstanding. */
export function arrivalsOf(call: Call, order: OrderRow, bodies: readonly OrderReceiveItem[] | undefined): Arrival[] {
	const items = linesOfOrder(call, order.id);
	const open = (item: OrderItemRow): number => addQuantity(item.quantity, -item.quantity_fulfilled);
	if (bodies === undefined) {
		return items.flatMap((item, index) =>
			open(item) > 0 ? [{ item, quantity: open(item), at: `items[${index}].quantity_received` }] : [],
		);
	}
	const used = new Map<string, number>();
	return bodies.map((body, index) => {
		const quantity = body.quantity_received ?? body.quantity ?? 0;
		const at = `items[${index}].${body.quantity_received === undefined ? "quantity" : "quantity_received"}`;
		const free = (item: OrderItemRow): number => addQuantity(open(item), -(used.get(item.id) ?? 0));
		const fits = (item: OrderItemRow): boolean =>
			body.order_item_id === undefined ? item.product_id === body.product_id : item.id === body.order_item_id;
		const item = items.find((one) => fits(one) && free(one) >= quantity) ?? items.find(fits);
		if (item === undefined) {
			const field = body.order_item_id === undefined ? "product_id" : "order_item_id";
			return refuse(call, "invalid_reference", `items[${index}].${field}`, "The purchase order has no such line.");
		}
		if (quantity <= 0) refuse(call, "validation_error", at, "The quantity must be above 0.");
		if (free(item) < quantity) {
			refuse(call, "quantity_exceeds_ordered", at, `${free(item)} outstanding, ${quantity} received.`);
		}
		used.set(item.id, (used.get(item.id) ?? 0) + quantity);
		return { item, quantity, at };
	});
}

const OPEN = new Set(["confirmed", "partially_fulfilled"]);

/** The details of a delivery. */
export interface Delivery {
	/** The location of the goods. @defaultValue the order's location */
	readonly location_id?: string | undefined;
	readonly notes?: string | undefined;
}

/**
 * Posts received goods of an open purchase order.
 *
 * @returns the updated order, and the receipt
 * @throws 409 `purchase_order_not_open` (assumption: the code)
 */
export function receivePurchase(
	call: Call,
	order: OrderRow,
	arrivals: readonly Arrival[],
	delivery: Delivery = {},
): { order: OrderRow; receipt: PurchaseReceiptRow } {
	if (order.document_type !== "purchase_order") {
		refuse(call, "not_a_purchase_order", "id", "Only purchase orders can be received.");
	}
	if (!OPEN.has(order.order_status)) {
		conflict(call, "purchase_order_not_open", `The purchase order is ${order.order_status}.`);
	}
	const location = delivery.location_id ?? sourceLocation(call, order);
	const taken = arrivals.map((arrival) => takeIn(call, order, arrival, location));
	const sum = (stocked: boolean): number =>
		taken.reduce((total, one) => total + (one.stocked === stocked ? one.cents : 0), 0);
	const entry = post(call, {
		source_type: "PO_RECEIPT",
		source_id: order.id,
		description: `Receipt of ${order.order_number}`,
		lines: [
			{ account: "inventory_fg", debit: sum(true), location_id: location },
			{ account: "general_expense", debit: sum(false) },
			{ account: "goods_received_not_invoiced", credit: sum(true) + sum(false) },
		],
	});
	const receipt = rows(call.db, "purchase_receipts").insert({
		id: call.id("purchase_receipt"),
		purchase_order_id: order.id,
		receipt_number: `RCV-${String(call.sequence("purchase_receipt")).padStart(6, "0")}`,
		location_id: location,
		items: taken.map((one) => one.item),
		notes: delivery.notes ?? null,
		journal_entry_id: entry?.id ?? null,
		received_at: call.iso(),
		created_at: call.iso(),
	});
	const complete = linesOfOrder(call, order.id).every((item) => item.quantity_fulfilled >= item.quantity);
	const updated = rows(call.db, "orders").update(order.id, {
		order_status: complete ? "fulfilled" : "partially_fulfilled",
		fulfillment_status: complete ? "fulfilled" : "partially_fulfilled",
		updated_at: call.iso(),
	});
	return { order: updated, receipt };
}

/** Receives goods of one line, into stock if inventory is tracked for the product. */
function takeIn(call: Call, order: OrderRow, { item: named, quantity }: Arrival, location: string) {
	// A request can name a line several times: each part starts where the previous one ended.
	const item = rows(call.db, "order_items").get(named.id) ?? named;
	const product = item.product_id === null ? undefined : rows(call.db, "products").get(item.product_id);
	const value = netCost(item, quantity);
	if (product?.track_inventory) {
		announceLine(call, order, item, -quantity);
		receiveStock(
			call,
			{ product_id: product.id, variant_id: item.variant_id, location_id: location },
			quantity,
			value.unit,
			{
				type: "receiving",
				order_id: order.id,
				po_id: order.id,
				cents: value.cents,
			},
		);
	}
	rows(call.db, "order_items").update(item.id, {
		quantity_fulfilled: addQuantity(item.quantity_fulfilled, quantity),
		updated_at: call.iso(),
	});
	accrue(call, item, value.cents);
	return {
		stocked: product?.track_inventory === true,
		cents: value.cents,
		item: {
			product_id: item.product_id ?? "",
			order_item_id: item.id,
			quantity_received: quantity,
			unit_cost: value.unit,
		},
	};
}

/** Returns the cost of a part of a line, less its share of the line discount. */
function netCost(item: OrderItemRow, quantity: number): { unit: number; cents: number } {
	const line = netOf(item);
	const before = Math.round((line * item.quantity_fulfilled) / item.quantity);
	const after = Math.round((line * addQuantity(item.quantity_fulfilled, quantity)) / item.quantity);
	const value = after - before;
	return {
		unit: item.discount_amount === 0 ? item.sell_rate : Math.round((value * 100) / quantity) / 10_000,
		cents: value,
	};
}

export const orderReceiveHandlers = {
	"orders.receive": (call) => {
		const order = orderOf(call, call.path.id);
		const body = call.body;
		const arrivals = arrivalsOf(call, order, body.items ?? body.line_items);
		const location = body.location_id;
		if (location !== undefined) referred(call, "locations", location, "location_id");
		const received = receivePurchase(call, order, arrivals, { location_id: location, notes: body.notes });
		return { body: { ...received.order } };
	},
} satisfies SomeHandlers;
