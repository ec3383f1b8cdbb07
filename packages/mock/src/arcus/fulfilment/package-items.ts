/** The contents of packages: parts of order lines, never more than is left of the line, and only goods that are allocated to it. */

import type { Call } from "../../engine/handler.ts";
import { followPackages } from "../catalogue/index.ts";
import type { CallOf } from "../generated/handlers.ts";
import type { PackageItemsCreateParams } from "../generated/types.ts";
import { addQuantity } from "../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { PackageItemRow, PackageRow } from "../shared/rows/fulfillment.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import { rows } from "../shared/tables.ts";
import { claimSerials, freeSerials, refuseWrongCount } from "./package-serials.ts";

const OPEN = new Set(["packing", "packed", "labeled"]);

/** Whether a package has not left yet. */
export const isOpen = (parcel: PackageRow): boolean => OPEN.has(parcel.status);

/** @throws 409 `package_not_open` (assumption: the code) */
export function refuseClosed(call: Call, parcel: PackageRow): void {
	if (!isOpen(parcel)) conflict(call, "package_not_open", `${parcel.package_number} is ${parcel.status}.`);
}

/** Returns the order of a package. Orders are never deleted. */
export function orderOfPackage(call: Call, parcel: PackageRow): OrderRow {
	const order = rows(call.db, "orders").get(parcel.order_id);
	if (order === undefined) throw new Error(`package ${parcel.id} has no order`);
	return order;
}

export const itemsOf = (call: Call, parcel: PackageRow): readonly PackageItemRow[] =>
	rows(call.db, "package_items").by("package_id", parcel.id);

/** Returns how much of a line is in packages that have not left, by their location. */
export function packedOf(call: Call, itemId: string): Map<string, number> {
	const packed = new Map<string, number>();
	for (const row of rows(call.db, "package_items").by("order_item_id", itemId)) {
		const parcel = rows(call.db, "packages").get(row.package_id);
		if (parcel === undefined || !isOpen(parcel)) continue;
		packed.set(parcel.location_id, addQuantity(packed.get(parcel.location_id) ?? 0, row.quantity));
	}
	return packed;
}

/** Returns how much of a line is neither shipped nor packed. */
export function unpacked(call: Call, item: OrderItemRow): number {
	const packed = [...packedOf(call, item.id).values()].reduce(addQuantity, 0);
	return addQuantity(addQuantity(item.quantity, -item.quantity_fulfilled), -packed);
}

function refuseTooMuch(call: Call, item: OrderItemRow, more: number, param: string): void {
	const free = unpacked(call, item);
	if (more > free) {
		refuse(
			call,
			"quantity_exceeds_order_item",
			param,
			`The line has ${free} left to pack, but ${more} were requested.`,
		);
	}
}

function lineOf(call: Call, order: OrderRow, id: string, param: string): OrderItemRow {
	const line = referred(call, "order_items", id, param);
	if (line.order_id !== order.id) refuse(call, "invalid_reference", param, "The line belongs to another order.");
	return line;
}

/** Updates allocations at the package's location, and its state, after a change of its contents. */
function settle(call: Call, parcel: PackageRow, line: OrderItemRow, param: string): void {
	const order = orderOfPackage(call, parcel);
	followPackages(call, order, line, packedOf(call, line.id), param);
	refreshStatus(call, parcel);
}

/** A package with a label keeps its state. Without one, it is packed as soon as it has contents (assumption). */
export function refreshStatus(call: Call, parcel: PackageRow): PackageRow {
	const empty = itemsOf(call, parcel).length === 0;
	const status = parcel.status === "labeled" ? "labeled" : empty ? "packing" : "packed";
	return rows(call.db, "packages").update(parcel.id, { status, updated_at: call.iso() });
}

/** A quantity to add to a package, with serial numbers that are already allocated. */
type Addition = Pick<PackageItemRow, "quantity" | "serial_numbers">;

/** A line has one item in a package: later quantities are added to it (assumption). */
function addTo(call: Call, parcel: PackageRow, line: OrderItemRow, more: Addition): PackageItemRow {
	const table = rows(call.db, "package_items");
	const there = itemsOf(call, parcel).find((row) => row.order_item_id === line.id);
	if (there !== undefined) {
		const serials = [...(there.serial_numbers ?? []), ...(more.serial_numbers ?? [])];
		return table.update(there.id, {
			quantity: addQuantity(there.quantity, more.quantity),
			serial_numbers: serials.length === 0 ? null : serials,
		});
	}
	return table.insert({
		id: call.id("package_item"),
		package_id: parcel.id,
		order_item_id: line.id,
		product_id: line.product_id,
		quantity: more.quantity,
		sku: line.sku,
		title: line.title,
		serial_numbers: more.serial_numbers,
		created_at: call.iso(),
	});
}

/**
 * Puts a part of an order line into an open package. `at` is the prefix of `param` in errors.
 *
 * @throws 422 `quantity_exceeds_order_item`, `insufficient_inventory`, `serial_count_mismatch`, `serial_not_available`
 */
export function packLine(call: Call, parcel: PackageRow, body: PackageItemsCreateParams, at = ""): PackageItemRow {
	refuseClosed(call, parcel);
	const order = orderOfPackage(call, parcel);
	const line = lineOf(call, order, body.order_item_id, `${at}order_item_id`);
	refuseTooMuch(call, line, body.quantity, `${at}quantity`);
	const serials = body.serial_numbers;
	if (serials !== undefined) {
		refuseWrongCount(call, serials, body.quantity, `${at}serial_numbers`);
		claimSerials(call, line.product_id, order.id, serials, `${at}serial_numbers`);
	}
	const row = addTo(call, parcel, line, { quantity: body.quantity, serial_numbers: serials ?? null });
	settle(call, parcel, line, `${at}quantity`);
	return row;
}

function itemIn(call: Call, parcel: PackageRow): PackageItemRow {
	const row = found(call, "package_items", call.path.item_id);
	return row.package_id === parcel.id ? row : found(call, "package_items", undefined);
}

function lineOfItem(call: Call, row: PackageItemRow): OrderItemRow {
	const line = rows(call.db, "order_items").get(row.order_item_id);
	if (line === undefined) throw new Error(`package item ${row.id} has no order line`);
	return line;
}

/** Changes the quantity or the serial numbers of an item. */
export function updateItem(call: CallOf<"packages.items.update">, parcel: PackageRow): PackageItemRow {
	const row = itemIn(call, parcel);
	refuseClosed(call, parcel);
	const body = call.body;
	const line = lineOfItem(call, row);
	const quantity = body.quantity ?? row.quantity;
	const change = addQuantity(quantity, -row.quantity);
	if (change > 0) refuseTooMuch(call, line, change, "quantity");
	if (body.serial_numbers !== undefined) {
		refuseWrongCount(call, body.serial_numbers, quantity, "serial_numbers");
		freeSerials(call, row.product_id, row.serial_numbers);
		claimSerials(call, row.product_id, line.order_id, body.serial_numbers, "serial_numbers");
	} else if ((row.serial_numbers?.length ?? 0) > quantity) {
		refuse(call, "serial_count_mismatch", "serial_numbers", "List the serial numbers that stay in the package.");
	}
	const updated = rows(call.db, "package_items").update(row.id, {
		quantity,
		serial_numbers: body.serial_numbers ?? row.serial_numbers,
	});
	settle(call, parcel, line, "quantity");
	return updated;
}

/**
 * Moves an item, or a part of it, to another package of the order. If it has serial numbers, the first ones move (assumption).
 *
 * @returns both sides; `source` has quantity 0 when nothing is left of it
 * @throws 422 `quantity_exceeds_package_item`; 409 `package_not_open`
 */
export function moveItem(
	call: CallOf<"packages.items.move">,
	parcel: PackageRow,
): { source: PackageItemRow; target: PackageItemRow } {
	const row = itemIn(call, parcel);
	const body = call.body;
	const goal = referred(call, "packages", body.target_package_id, "target_package_id");
	if (goal.order_id !== parcel.order_id || goal.id === parcel.id) {
		refuse(call, "invalid_reference", "target_package_id", "Choose another package of the same order.");
	}
	refuseClosed(call, parcel);
	refuseClosed(call, goal);
	const quantity = body.quantity ?? row.quantity;
	if (quantity > row.quantity) {
		refuse(call, "quantity_exceeds_package_item", "quantity", `The quantity of the item is ${row.quantity}.`);
	}
	const line = lineOfItem(call, row);
	const left = addQuantity(row.quantity, -quantity);
	const serials = row.serial_numbers ?? [];
	const kept = serials.slice(quantity);
	const table = rows(call.db, "package_items");
	const source = table.update(row.id, { quantity: left, serial_numbers: kept.length === 0 ? null : kept });
	if (left === 0) table.delete(row.id);
	const moved = serials.slice(0, quantity);
	const target = addTo(call, goal, line, { quantity, serial_numbers: moved.length === 0 ? null : moved });
	settle(call, parcel, line, "quantity");
	settle(call, goal, line, "quantity");
	return { source, target };
}
