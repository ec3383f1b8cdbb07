/**
 * Goods that are returned to their vendor. The shipment takes them out of stock and posts their cost against vendor credits, where the
 * vendor's credit offsets it. Only the field names are documented, so all of this is an assumption.
 */

import type { Call } from "../../engine/handler.ts";
import { balanceAt, receiveStock, sourceLocation, takeStock } from "../catalogue/index.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { VendorReturnCreateParams } from "../generated/types.ts";
import { entriesOf, post, reverse } from "../ledger/index.ts";
import { linesOfOrder } from "../sales/index.ts";
import { addQuantity, lineCents } from "../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { ProductRow } from "../shared/rows/catalogue.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import type { VendorReturnItemRow, VendorReturnRow } from "../shared/rows/purchasing.ts";
import { rows } from "../shared/tables.ts";
import { purchasable } from "./purchase-lines.ts";
import { type LinePart, spread } from "./purchase-matching.ts";
import { matching, referredVendor, refuseOtherVendor } from "./vendors.ts";

function create(call: CallOf<"vendorReturns.create">) {
	const body = call.body;
	const vendor = referredVendor(call, body.vendor_id);
	const order = body.purchase_order_id === undefined ? undefined : purchaseNamed(call, body.purchase_order_id);
	if (order !== undefined) {
		refuseOtherVendor(call, vendor.id, order.account_id, "purchase_order_id", "The purchase order");
	}
	if (body.source_return_id !== undefined) referred(call, "returns", body.source_return_id, "source_return_id");
	if (body.location_id !== undefined) referred(call, "locations", body.location_id, "location_id");
	const id = call.id("vendor_return");
	const items = body.items.map((item, index) => checkItem(call, id, order, item, index));
	if (order !== undefined) partsOf(call, order, items);
	const now = call.iso();
	const row = rows(call.db, "vendor_returns").insert({
		id,
		object: "vendor_return",
		entity_id: call.key.entityId,
		vendor_return_number: `VR-${String(call.sequence("vendor_return")).padStart(6, "0")}`,
		vendor_id: vendor.id,
		status: "pending",
		purchase_order_id: order?.id ?? null,
		source_return_id: body.source_return_id ?? null,
		location_id: body.location_id ?? sourceLocation(call, order ?? { location_id: vendor.default_location_id }),
		vendor_rma_number: body.vendor_rma_number ?? null,
		carrier: null,
		tracking_number: null,
		reason: body.reason ?? null,
		notes: body.notes ?? null,
		items,
		metadata: body.metadata ?? {},
		shipped_at: null,
		cancelled_at: null,
		created_at: now,
		updated_at: now,
	});
	return { body: row };
}

function purchaseNamed(call: Call, id: string): OrderRow {
	const order = referred(call, "orders", id, "purchase_order_id");
	if (order.document_type === "purchase_order") return order;
	return refuse(
		call,
		"invalid_reference",
		"purchase_order_id",
		"`purchase_order_id` is not the id of a purchase order.",
	);
}

function checkItem(
	call: Call,
	returnId: string,
	order: OrderRow | undefined,
	body: VendorReturnCreateParams["items"][number],
	index: number,
): VendorReturnItemRow {
	const at = `items[${index}].`;
	const product = purchasable(call, body, at);
	const variantId = body.variant_id ?? null;
	if (variantId !== null && referred(call, "variants", variantId, `${at}variant_id`).product_id !== product.id) {
		refuse(call, "invalid_reference", `${at}variant_id`, "The variant belongs to another product.");
	}
	const bought =
		order && linesOfOrder(call, order.id).find((one) => one.product_id === product.id && one.variant_id === variantId);
	return {
		id: call.id("vendor_return_item"),
		vendor_return_id: returnId,
		product_id: product.id,
		variant_id: variantId,
		quantity: body.quantity,
		unit_cost: body.unit_cost ?? bought?.sell_rate ?? product.cost ?? 0,
		created_at: call.iso(),
	};
}

/** Finds the purchase lines of the goods. @throws 422 `quantity_exceeds_received` (assumption: the code) */
function partsOf(call: Call, order: OrderRow, items: readonly VendorReturnItemRow[]): LinePart[] {
	const used = new Map<string, number>();
	return items.flatMap((item, index) => {
		const own = linesOfOrder(call, order.id).filter(
			(line) => line.product_id === item.product_id && line.variant_id === item.variant_id,
		);
		const laid = spread(own, item.quantity, (line) =>
			addQuantity(addQuantity(line.quantity_fulfilled, -line.quantity_returned), -(used.get(line.id) ?? 0)),
		);
		if (!("parts" in laid)) {
			const why = `Only ${laid.free} of ${order.order_number} can be returned, but ${item.quantity} were requested.`;
			return refuse(call, "quantity_exceeds_received", `items[${index}].quantity`, why);
		}
		for (const part of laid.parts) {
			used.set(part.item.id, addQuantity(used.get(part.item.id) ?? 0, part.quantity));
		}
		return laid.parts;
	});
}

const refuseStatus = (call: Call, row: VendorReturnRow): never =>
	conflict(call, "invalid_vendor_return_status", `${row.vendor_return_number} is ${row.status}.`);

function ship(call: CallOf<"vendorReturns.ship">) {
	const row = found(call, "vendor_returns", call.path.id);
	if (row.status !== "pending") refuseStatus(call, row);
	const body = call.body;
	const order = row.purchase_order_id === null ? undefined : rows(call.db, "orders").get(row.purchase_order_id);
	if (order !== undefined) markReturned(call, row, partsOf(call, order, row.items));
	const sent = row.items.map((item, index) => sendBack(call, row, item, `items[${index}].quantity`));
	const sum = (part: (one: (typeof sent)[number]) => number): number => sent.reduce((all, one) => all + part(one), 0);
	const [agreed, stock, expensed] = [sum((one) => one.agreed), sum((one) => one.stock), sum((one) => one.expensed)];
	post(call, {
		source_type: "VENDOR_RETURN",
		source_id: row.id,
		description: `Vendor return ${row.vendor_return_number}`,
		lines: [
			{ account: "vendor_credits", debit: agreed },
			{ account: "inventory_fg", credit: stock, location_id: row.location_id },
			{ account: "general_expense", credit: expensed },
			// The vendor's price, and the cost.
			{ account: "purchase_price_variance", credit: agreed - stock - expensed },
		],
	});
	const now = call.iso();
	const shipped = rows(call.db, "vendor_returns").update(row.id, {
		status: "shipped",
		carrier: body.carrier ?? null,
		tracking_number: body.tracking_number ?? null,
		shipped_at: now,
		updated_at: now,
	});
	return { body: shipped };
}

/** Ships one item. Returns cents: the vendor's price, the cost of stock, and other cost. */
function sendBack(call: Call, row: VendorReturnRow, item: VendorReturnItemRow, param: string) {
	const agreed = lineCents(item.quantity, item.unit_cost);
	const product: ProductRow | undefined = rows(call.db, "products").get(item.product_id);
	if (!product?.track_inventory) return { agreed, stock: 0, expensed: agreed };
	const place = { product_id: item.product_id, variant_id: item.variant_id, location_id: row.location_id };
	// Never below zero, and never from goods that are allocated to orders.
	const available = balanceAt(call, place)?.available ?? 0;
	if (available < item.quantity) {
		refuse(call, "insufficient_inventory", param, `${available} available, but ${item.quantity} requested.`);
	}
	const moved = takeStock(call, place, item.quantity, { type: "vendor_return_out", notes: row.vendor_return_number });
	insertMove(call, row, { transaction_id: moved.transaction.id, quantity: item.quantity });
	return { agreed, stock: moved.cents, expensed: 0 };
}

function markReturned(call: Call, row: VendorReturnRow, parts: readonly LinePart[]): void {
	for (const { item, quantity } of parts) {
		addReturned(call, item.id, quantity);
		insertMove(call, row, { order_item_id: item.id, quantity });
	}
}

function addReturned(call: Call, itemId: string, quantity: number): void {
	const table = rows(call.db, "order_items");
	const item = table.get(itemId);
	if (item !== undefined) table.update(itemId, { quantity_returned: addQuantity(item.quantity_returned, quantity) });
}

function insertMove(
	call: Call,
	row: VendorReturnRow,
	move: { transaction_id?: string; order_item_id?: string; quantity: number },
): void {
	rows(call.db, "vendor_return_moves").insert({
		id: call.id("vendor_return_move"),
		vendor_return_id: row.id,
		transaction_id: move.transaction_id ?? null,
		order_item_id: move.order_item_id ?? null,
		quantity: move.quantity,
	});
}

function cancel(call: CallOf<"vendorReturns.cancel">) {
	const row = found(call, "vendor_returns", call.path.id);
	if (row.status !== "shipped") refuseStatus(call, row);
	const credited = rows(call.db, "vendor_credits")
		.by("source_id", row.id)
		.some((credit) => credit.status !== "voided");
	if (credited) conflict(call, "vendor_return_has_credit", "The vendor has granted a credit for these goods.");
	const moves = rows(call.db, "vendor_return_moves");
	for (const move of [...moves.by("vendor_return_id", row.id)]) {
		if (move.order_item_id !== null) addReturned(call, move.order_item_id, -move.quantity);
		if (move.transaction_id !== null) takeBack(call, row, move.transaction_id);
		moves.delete(move.id);
	}
	for (const entry of entriesOf(call, row.id)) {
		if (entry.status === "posted" && !entry.is_reversing) reverse(call, entry);
	}
	const now = call.iso();
	const { reason } = call.body;
	const cancelled = rows(call.db, "vendor_returns").update(row.id, {
		status: "cancelled",
		...(reason !== undefined && { reason }),
		cancelled_at: now,
		updated_at: now,
	});
	return { body: cancelled };
}

/** Returns the goods of a movement to stock, at the cost they had when they left. */
function takeBack(call: Call, row: VendorReturnRow, transactionId: string): void {
	const left = rows(call.db, "inventory_transactions").get(transactionId);
	if (left === undefined) throw new Error(`no movement ${transactionId}`);
	for (const taken of rows(call.db, "fifo_consumptions").by("inventory_transaction_id", transactionId)) {
		receiveStock(call, left, taken.quantity, taken.unit_cost, {
			type: "restock",
			notes: row.vendor_return_number,
			cents: Math.round(taken.total_cost * 100),
		});
	}
}

function deleteDraft(call: CallOf<"vendorReturns.delete">) {
	const row = found(call, "vendor_returns", call.path.id);
	if (row.status !== "pending") refuseStatus(call, row);
	rows(call.db, "vendor_returns").update(row.id, { status: "deleted", updated_at: call.iso() });
	return { status: 204 };
}

export const vendorReturnHandlers = {
	"vendorReturns.list": (call) => call.list(matching(call, "vendor_returns").filter((row) => row.status !== "deleted")),
	"vendorReturns.create": create,
	"vendorReturns.ship": ship,
	"vendorReturns.cancel": cancel,
	"vendorReturns.delete": deleteDraft,
} satisfies SomeHandlers;
