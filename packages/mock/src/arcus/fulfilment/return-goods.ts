/** Returned goods arrive, are inspected, and go to their destination: to stock, to the vendor, or out of the books. */

import type { Call } from "../../engine/handler.ts";
import { restockItem, sourceLocation } from "../catalogue/index.ts";
import type { CallOf } from "../generated/handlers.ts";
import type { ReturnReceiveParams } from "../generated/types.ts";
import { post } from "../ledger/index.ts";
import { addQuantity } from "../shared/amounts.ts";
import { conflict, referred, refuse } from "../shared/lookup.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import type { ReturnItemRow, ReturnRow } from "../shared/rows/returns.ts";
import { rows } from "../shared/tables.ts";
import { settleSerials, takeBackSerials } from "./package-serials.ts";
import { isAwaiting, itemsOfReturn } from "./return-items.ts";

export const wrongStatus = (call: Call, back: ReturnRow, hint: string): never =>
	conflict(call, "invalid_return_status", `The return is ${back.status}. ${hint}`);

export function orderOfReturn(call: Call, back: ReturnRow): OrderRow {
	const order = rows(call.db, "orders").get(back.original_order_id);
	if (order === undefined) throw new Error(`return ${back.id} has no order`);
	return order;
}

function lineOf(call: Call, item: ReturnItemRow): OrderItemRow {
	const line = rows(call.db, "order_items").get(item.order_item_id);
	if (line === undefined) throw new Error(`return item ${item.id} has no order line`);
	return line;
}

function itemOf(call: Call, back: ReturnRow, id: string, param: string): ReturnItemRow {
	const item = referred(call, "return_items", id, param);
	if (item.return_id !== back.id) refuse(call, "invalid_reference", param, "The item belongs to another return.");
	return item;
}

interface Arrival {
	readonly item: ReturnItemRow;
	readonly quantity: number;
}

const outstanding = (item: ReturnItemRow): number => addQuantity(item.quantity, -item.quantity_received);

/** Returns what arrives: the listed items, or everything that has not arrived yet. @throws 422 `quantity_exceeds_return_item` (assumption: the code) */
function arrivalsOf(call: Call, back: ReturnRow, body: ReturnReceiveParams): Arrival[] {
	if (body.items === undefined) {
		return itemsOfReturn(call, back)
			.filter((item) => outstanding(item) > 0)
			.map((item) => ({ item, quantity: outstanding(item) }));
	}
	const used = new Map<string, number>();
	return body.items.map((one, index) => {
		const item = itemOf(call, back, one.return_item_id, `items[${index}].return_item_id`);
		const open = addQuantity(outstanding(item), -(used.get(item.id) ?? 0));
		if (one.quantity_received > open) {
			const param = `items[${index}].quantity_received`;
			refuse(call, "quantity_exceeds_return_item", param, `Only ${open} of the item have not been received.`);
		}
		used.set(item.id, addQuantity(used.get(item.id) ?? 0, one.quantity_received));
		return { item, quantity: one.quantity_received };
	});
}

/**
 * Receives goods. Without an inspection they are restocked immediately; otherwise they wait for a decision.
 *
 * @throws 409 `invalid_return_status`
 */
export function receiveReturn(call: CallOf<"returns.receive">, back: ReturnRow): ReturnRow {
	const body = call.body;
	if (!isAwaiting(back)) wrongStatus(call, back, "No more goods can be received.");
	const arrivals = arrivalsOf(call, back, body);
	if (arrivals.length === 0) wrongStatus(call, back, "All goods have been received.");
	const location =
		body.location_id === undefined
			? placeOf(call, back)
			: referred(call, "locations", body.location_id, "location_id").id;
	const places = rows(call.db, "return_places");
	if (places.get(back.id) === undefined) places.insert({ id: back.id, location_id: location });
	for (const { item, quantity } of arrivals) takeIn(call, back, item.id, quantity, location);
	const waiting = itemsOfReturn(call, back).some(isUndecided);
	const received = rows(call.db, "returns").update(back.id, {
		status: waiting ? "inspecting" : "received",
		received_at: back.received_at ?? call.iso(),
		...(body.notes !== undefined && { notes: body.notes }),
		updated_at: call.iso(),
	});
	call.emit("return.received", received);
	return received;
}

const isUndecided = (item: ReturnItemRow): boolean => item.quantity_received > 0 && item.disposition === null;

/** Whether goods of the return have arrived that wait for a decision. */
export const awaitsDecision = (call: Call, back: ReturnRow): boolean => itemsOfReturn(call, back).some(isUndecided);

/** Returns the location that received goods first, or the order's location. */
const placeOf = (call: Call, back: ReturnRow): string =>
	rows(call.db, "return_places").get(back.id)?.location_id ?? sourceLocation(call, orderOfReturn(call, back));

function takeIn(call: Call, back: ReturnRow, itemId: string, quantity: number, location: string): void {
	const table = rows(call.db, "return_items");
	const item = table.get(itemId);
	if (item === undefined) throw new Error(`no return item ${itemId}`);
	const line = lineOf(call, item);
	rows(call.db, "order_items").update(line.id, {
		quantity_returned: addQuantity(line.quantity_returned, quantity),
		updated_at: call.iso(),
	});
	const serials = serialsOf(call, item).slice(item.quantity_received, item.quantity_received + quantity);
	takeBackSerials(call, item.product_id, serials);
	// Later arrivals follow the decision about the first ones.
	const disposition = item.disposition ?? (back.inspection_required ? null : "restock");
	if (disposition !== null) decide(call, back, item, { quantity, serials, disposition, location });
	table.update(item.id, { quantity_received: addQuantity(item.quantity_received, quantity), disposition });
}

const serialsOf = (call: Call, item: ReturnItemRow): readonly string[] =>
	rows(call.db, "return_serials").get(item.id)?.serial_numbers ?? [];

/** The destination of an item's goods, their serial numbers and their location. */
interface Decision {
	readonly quantity: number;
	readonly serials: readonly string[];
	readonly disposition: string;
	readonly location: string;
}

/**
 * Books goods to their destination at the cost they had when they left. Assumption: goods for the vendor stay in stock until their vendor
 * return is shipped. A write-off moves the value from cost of goods to inventory losses.
 */
function decide(
	call: Call,
	back: ReturnRow,
	item: ReturnItemRow,
	{ quantity, serials, disposition, location }: Decision,
): void {
	const order = orderOfReturn(call, back);
	const line = lineOf(call, item);
	const cost = costOf(call, line, quantity);
	const kept = disposition !== "write_off";
	const type = disposition === "restock" ? "restock" : "return_received";
	const value = kept ? restockItem(call, order, line, quantity, cost, location, type) : cost;
	settleSerials(call, item.product_id, serials, kept ? location : null);
	post(call, {
		source_type: "RETURN",
		source_id: back.id,
		batch_id: back.id,
		description: `${kept ? "Goods back" : "Goods written off"} ${back.return_number}`,
		lines: [
			{ account: kept ? "inventory_fg" : "inventory_adjustment", debit: value, location_id: location },
			{ account: "cogs", credit: value },
		],
	});
}

/** Returns the cost of the next returned units of a line, in cents. All units together have exactly the cost they had when they left. */
function costOf(call: Call, line: OrderItemRow, quantity: number): number {
	const issues = rows(call.db, "goods_issues").by("order_item_id", line.id);
	const left = issues.reduce((sum, issue) => addQuantity(sum, issue.quantity), 0);
	if (left === 0) return 0;
	const whole = issues.reduce((sum, issue) => sum + issue.cents, 0);
	const before = rows(call.db, "return_items")
		.by("order_item_id", line.id)
		.reduce((sum, item) => (item.disposition === null ? sum : addQuantity(sum, item.quantity_received)), 0);
	const upTo = (count: number): number => Math.round((whole * count) / left);
	return upTo(addQuantity(before, quantity)) - upTo(before);
}

const INSPECTABLE = new Set(["received", "inspecting"]);

/**
 * Records decisions about received goods. Without items, the return goes under inspection.
 *
 * @throws 409 `invalid_return_status`; 422 `already_inspected`, `nothing_received` (assumption: the codes)
 */
export function inspectReturn(call: CallOf<"returns.inspect">, back: ReturnRow): ReturnRow {
	const body = call.body;
	if (!INSPECTABLE.has(back.status)) wrongStatus(call, back, "Receive the goods before you inspect them.");
	if (body.items === undefined && !awaitsDecision(call, back)) {
		wrongStatus(call, back, "All received goods are already restocked.");
	}
	body.items?.forEach((one, index) => {
		const param = `items[${index}].return_item_id`;
		const item = itemOf(call, back, one.return_item_id, param);
		if (item.disposition !== null)
			refuse(call, "already_inspected", param, `It was already decided: ${item.disposition}.`);
		if (item.quantity_received === 0) refuse(call, "nothing_received", param, "None of the item has been received.");
		decide(call, back, item, {
			quantity: item.quantity_received,
			serials: serialsOf(call, item).slice(0, item.quantity_received),
			disposition: one.disposition,
			location: placeOf(call, back),
		});
		rows(call.db, "return_items").update(item.id, { disposition: one.disposition });
	});
	return rows(call.db, "returns").update(back.id, {
		status: inspected(call, back),
		...(body.notes !== undefined && { notes: body.notes }),
		updated_at: call.iso(),
	});
}

/** If decisions differ, the one that keeps the most counts for the whole return (assumption). */
const OUTCOMES = [
	["restock", "restocked"],
	["send_to_vendor", "sent_to_vendor"],
	["write_off", "written_off"],
] as const;

function inspected(call: Call, back: ReturnRow): string {
	if (awaitsDecision(call, back)) return "inspecting";
	const made = new Set(itemsOfReturn(call, back).map((item) => item.disposition));
	return OUTCOMES.find(([disposition]) => made.has(disposition))?.[1] ?? "inspecting";
}
