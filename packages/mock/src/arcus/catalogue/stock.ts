/**
 * Stock: balances by product, variant and location; every movement is a transaction, every arrival a FIFO cost layer, every
 * departure uses the oldest layers first. The quantity on hand is never below zero, and the allocated quantity is never above it.
 */
import type { Call } from "../../engine/handler.ts";
import { addQuantity, cents, dollars, lineCents } from "../shared/amounts.ts";
import { refuse } from "../shared/lookup.ts";
import type { BalanceRow, LayerRow, TransactionRow } from "../shared/rows/stock.ts";
import { rows } from "../shared/tables.ts";

/** A product at a location. */
export interface Place {
	readonly product_id: string;
	readonly variant_id: string | null;
	readonly location_id: string;
}

interface Movement {
	readonly type: string;
	readonly order_id?: string | null;
	readonly notes?: string | null;
	readonly journal_entry_id?: string | null;
}

export function balanceAt(call: Call, place: Place): BalanceRow | undefined {
	return rows(call.db, "inventory_balances")
		.by("product_id", place.product_id)
		.find((row) => row.location_id === place.location_id && row.variant_id === place.variant_id);
}

/** Returns the balance of a place, and creates it with the first movement. */
export function openBalance(call: Call, place: Place): BalanceRow {
	const known = balanceAt(call, place);
	if (known !== undefined) return known;
	const now = call.iso();
	return rows(call.db, "inventory_balances").insert({
		id: call.id("inventory_balance"),
		entity_id: call.key.entityId,
		product_id: place.product_id,
		location_id: place.location_id,
		variant_id: place.variant_id,
		on_hand: 0,
		allocated: 0,
		available: 0,
		on_purchase_order: 0,
		total_value: 0,
		avg_unit_value: 0,
		product_title: productTitle(call, place.product_id),
		location_name: locationName(call, place.location_id),
		created_at: now,
		updated_at: now,
	});
}

const productTitle = (call: Call, id: string): string => rows(call.db, "products").get(id)?.title ?? "";
const locationName = (call: Call, id: string): string => rows(call.db, "locations").get(id)?.name ?? "";

/** Stores quantities and value (in cents) of a balance, and recalculates `available` and the average. */
function writeBalance(
	call: Call,
	balance: BalanceRow,
	change: { on_hand?: number; allocated?: number; value?: number },
): BalanceRow {
	const onHand = addQuantity(balance.on_hand, change.on_hand ?? 0);
	const allocated = addQuantity(balance.allocated, change.allocated ?? 0);
	const value = onHand === 0 ? 0 : cents(balance.total_value) + (change.value ?? 0);
	return rows(call.db, "inventory_balances").update(balance.id, {
		on_hand: onHand,
		allocated,
		available: addQuantity(onHand, -allocated),
		total_value: dollars(value),
		avg_unit_value: onHand === 0 ? 0 : Math.round((value * 100) / onHand) / 10_000,
		updated_at: call.iso(),
	});
}

function transact(
	call: Call,
	balance: BalanceRow,
	movement: Movement,
	quantity: number,
	after: number,
	value: number,
): TransactionRow {
	const count = Math.abs(quantity);
	return rows(call.db, "inventory_transactions").insert({
		id: call.id("inventory_transaction"),
		entity_id: call.key.entityId,
		product_id: balance.product_id,
		variant_id: balance.variant_id,
		location_id: balance.location_id,
		type: movement.type,
		quantity,
		before_on_hand: balance.on_hand,
		after_on_hand: after,
		unit_price: count === 0 ? 0 : Math.round((value * 100) / count) / 10_000,
		total_price: dollars(value),
		status: "completed",
		order_id: movement.order_id ?? null,
		journal_entry_id: movement.journal_entry_id ?? null,
		product_title: balance.product_title,
		location_name: balance.location_name,
		notes: movement.notes ?? null,
		created_at: call.iso(),
	});
}

/** The result of a movement; `cents` is the value that arrived or left. */
export interface Moved {
	readonly balance: BalanceRow;
	readonly transaction: TransactionRow;
	readonly cents: number;
}

/** Adds goods to stock, with their own cost layer. */
export function receiveStock(
	call: Call,
	place: Place,
	quantity: number,
	unitCost: number,
	movement: Movement & { po_id?: string | null; cents?: number },
): Moved {
	const before = openBalance(call, place);
	const value = movement.cents ?? lineCents(quantity, unitCost);
	const after = addQuantity(before.on_hand, quantity);
	const transaction = transact(call, before, movement, quantity, after, value);
	const balance = writeBalance(call, before, { on_hand: quantity, value });
	rows(call.db, "fifo_layers").insert({
		id: call.id("fifo_layer"),
		entity_id: call.key.entityId,
		product_id: place.product_id,
		location_id: place.location_id,
		variant_id: place.variant_id,
		received_qty: quantity,
		remaining_qty: quantity,
		unit_cost: unitCost,
		total_cost: dollars(value),
		po_id: movement.po_id ?? null,
		receiving_transaction_id: transaction.id,
		received_at: call.iso(),
		depleted_at: null,
		product_title: before.product_title,
		location_name: before.location_name,
	});
	return { balance, transaction, cents: value };
}

/** The part of a layer that one movement uses. */
export interface Taken {
	readonly quantity: number;
	readonly unit_cost: number;
	readonly cents: number;
}

/**
 * Takes goods out of stock, oldest layers first. The caller has checked that there is enough.
 *
 * @param allocated how much of it was allocated until now
 */
export function takeStock(
	call: Call,
	place: Place,
	quantity: number,
	movement: Movement & { allocated?: number },
): Moved & { layers: readonly Taken[] } {
	const before = openBalance(call, place);
	if (before.on_hand < quantity) throw new Error(`stock of ${place.product_id} would go below zero`);
	const after = addQuantity(before.on_hand, -quantity);
	const layers = oldestFirst(call, place);
	const taken: { layer: LayerRow; take: Taken }[] = [];
	let left = quantity;
	for (const layer of layers) {
		if (left <= 0) break;
		const take = Math.min(left, layer.remaining_qty);
		const value = take === layer.remaining_qty ? remainingValue(call, layer) : lineCents(take, layer.unit_cost);
		taken.push({ layer, take: { quantity: take, unit_cost: layer.unit_cost, cents: value } });
		left = addQuantity(left, -take);
	}
	const value = taken.reduce((sum, { take }) => sum + take.cents, 0);
	const transaction = transact(call, before, movement, -quantity, after, value);
	for (const { layer, take } of taken) consume(call, layer, take, transaction.id);
	const balance = writeBalance(call, before, {
		on_hand: -quantity,
		allocated: -(movement.allocated ?? 0),
		value: -value,
	});
	return { balance, transaction, cents: value, layers: taken.map(({ take }) => take) };
}

const oldestFirst = (call: Call, place: Place): readonly LayerRow[] =>
	rows(call.db, "fifo_layers")
		.by("product_id", place.product_id)
		.filter(
			(layer) =>
				layer.location_id === place.location_id && layer.variant_id === place.variant_id && layer.remaining_qty > 0,
		);

/** The last unit of a layer takes the rounding difference, so that a layer adds up to its cost exactly. */
const remainingValue = (call: Call, layer: LayerRow): number =>
	cents(layer.total_cost) -
	rows(call.db, "fifo_consumptions")
		.by("fifo_layer_id", layer.id)
		.reduce((sum, consumption) => sum + cents(consumption.total_cost), 0);

function consume(call: Call, layer: LayerRow, take: Taken, transactionId: string): void {
	const after = addQuantity(layer.remaining_qty, -take.quantity);
	rows(call.db, "fifo_consumptions").insert({
		id: call.id("fifo_consumption"),
		fifo_layer_id: layer.id,
		inventory_transaction_id: transactionId,
		quantity: take.quantity,
		unit_cost: take.unit_cost,
		total_cost: dollars(take.cents),
		layer_before_qty: layer.remaining_qty,
		layer_after_qty: after,
		created_at: call.iso(),
	});
	rows(call.db, "fifo_layers").update(layer.id, {
		remaining_qty: after,
		...(after === 0 && { depleted_at: call.iso() }),
	});
}

/** Allocates goods to an order. @throws 422 `insufficient_inventory` with `param` (assumption: the code). */
export function allocateStock(call: Call, place: Place, quantity: number, orderId: string, param: string): void {
	const balance = openBalance(call, place);
	if (balance.available < quantity) {
		refuse(
			call,
			"insufficient_inventory",
			param,
			`${balance.product_title} at ${balance.location_name}: ${balance.available} available, ${quantity} needed.`,
		);
	}
	transact(call, balance, { type: "order_reservation", order_id: orderId }, -quantity, balance.on_hand, 0);
	writeBalance(call, balance, { allocated: quantity });
}

/** Releases allocated goods. */
export function releaseStock(
	call: Call,
	place: Place,
	quantity: number,
	orderId: string,
	type = "order_reservation_release",
): void {
	const balance = openBalance(call, place);
	transact(call, balance, { type, order_id: orderId }, quantity, balance.on_hand, 0);
	writeBalance(call, balance, { allocated: -quantity });
}

/** Changes the incoming quantity of a purchase order. */
export function announceStock(call: Call, place: Place, quantity: number): void {
	const balance = openBalance(call, place);
	rows(call.db, "inventory_balances").update(balance.id, {
		on_purchase_order: Math.max(addQuantity(balance.on_purchase_order, quantity), 0),
		updated_at: call.iso(),
	});
}
