/** Which goods an order needs, where they are allocated, and how they leave. A kit counts as its components. */
import type { Call } from "../../engine/handler.ts";
import { addQuantity, multiplyQuantity } from "../shared/amounts.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import type { AllocationRow } from "../shared/rows/stock.ts";
import { rows } from "../shared/tables.ts";
import { allocateStock, type Place, receiveStock, releaseStock, takeStock } from "./stock.ts";

/** A quantity of one tracked product that a line needs. */
export interface Need extends Place {
	readonly quantity: number;
}

/** Returns the source of an order's goods: its location, or the entity's default one. */
export function sourceLocation(call: Call, order: Pick<OrderRow, "location_id">): string {
	const locations = rows(call.db, "locations").all();
	const fallback = locations.find((location) => location.is_default) ?? locations[0];
	const id = order.location_id ?? fallback?.id;
	if (id === undefined) throw new Error("the entity has no location");
	return id;
}

/**
 * Returns what a quantity of a line needs from stock, at the order's location or the given one. Assumption: untracked products, services
 * and products without any balance need nothing, so that imported orders are not blocked.
 */
export function needsOf(
	call: Call,
	order: OrderRow,
	item: OrderItemRow,
	quantity: number,
	location = sourceLocation(call, order),
): Need[] {
	const needs = new Map<string, Need>();
	for (const goods of goodsOf(call, item.product_id, item.variant_id, quantity)) {
		if (!isKept(call, goods)) continue;
		const place = { product_id: goods.product_id, variant_id: goods.variant_id, location_id: location };
		// A kit can contain a product twice: that is one need.
		const key = `${goods.product_id} ${goods.variant_id}`;
		needs.set(key, { ...place, quantity: addQuantity(needs.get(key)?.quantity ?? 0, goods.quantity) });
	}
	return [...needs.values()];
}

/** Whether a product has a balance anywhere. If so, it cannot leave a location that has none of it. */
const isKept = (call: Call, goods: Goods): boolean =>
	rows(call.db, "inventory_balances")
		.by("product_id", goods.product_id)
		.some((balance) => balance.variant_id === goods.variant_id);

interface Goods {
	readonly product_id: string;
	readonly variant_id: string | null;
	readonly quantity: number;
}

function goodsOf(call: Call, productId: string | null, variantId: string | null, quantity: number): Goods[] {
	const product = productId === null ? undefined : rows(call.db, "products").get(productId);
	if (product === undefined || product.product_type === "service") return [];
	const components = rows(call.db, "kit_components").by("parent_product_id", variantId ?? product.id);
	if (components.length > 0) {
		return components.flatMap((component) =>
			goodsOf(call, component.component_product_id, null, multiplyQuantity(quantity, component.quantity_per_kit)),
		);
	}
	return product.track_inventory ? [{ product_id: product.id, variant_id: variantId, quantity }] : [];
}

/** Allocates what the order still needs. @throws 422 `insufficient_inventory` naming the line. */
export function allocateOrder(call: Call, order: OrderRow): void {
	const table = rows(call.db, "allocations");
	const items = rows(call.db, "order_items").by("order_id", order.id);
	items.forEach((item, index) => {
		const held = table.by("order_item_id", item.id);
		for (const need of needsOf(call, order, item, addQuantity(item.quantity, -item.quantity_fulfilled))) {
			// At any location: a package can leave from another location than the order's.
			const have = quantityOf(held.filter((row) => sameGoods(row, need)));
			const missing = addQuantity(need.quantity, -have);
			if (missing <= 0) continue;
			setAside(call, order, item, need, missing, `line_items[${index}].quantity`);
		}
	});
}

/** Allocates goods to a line. @throws 422 `insufficient_inventory` with `param` */
function setAside(
	call: Call,
	order: OrderRow,
	item: OrderItemRow,
	place: Place,
	quantity: number,
	param: string,
): void {
	allocateStock(call, place, quantity, order.id, param);
	rows(call.db, "allocations").insert({
		id: call.id("allocation"),
		order_id: order.id,
		order_item_id: item.id,
		product_id: place.product_id,
		variant_id: place.variant_id,
		location_id: place.location_id,
		quantity,
	});
}

const sameGoods = (a: Omit<Place, "location_id">, b: Omit<Place, "location_id">): boolean =>
	a.product_id === b.product_id && a.variant_id === b.variant_id;

const samePlace = (a: Place, b: Place): boolean => sameGoods(a, b) && a.location_id === b.location_id;

const quantityOf = (list: readonly { quantity: number }[]): number =>
	list.reduce((sum, row) => addQuantity(sum, row.quantity), 0);

/**
 * Moves the allocations of a line to the locations of its packages: packed goods are allocated there, and what the line no longer needs
 * is released. `packed` is the quantity of the line in packages that have not left, by location.
 *
 * @throws 422 `insufficient_inventory` with `param`
 */
export function followPackages(
	call: Call,
	order: OrderRow,
	item: OrderItemRow,
	packed: ReadonlyMap<string, number>,
	param: string,
): void {
	const table = rows(call.db, "allocations");
	const fixed = [...packed].flatMap(([location, quantity]) => needsOf(call, order, item, quantity, location));
	for (const need of fixed) {
		const missing = addQuantity(
			need.quantity,
			-quantityOf(table.by("order_item_id", item.id).filter((row) => samePlace(row, need))),
		);
		if (missing > 0) setAside(call, order, item, need, missing, param);
	}
	const open = needsOf(call, order, item, addQuantity(item.quantity, -item.quantity_fulfilled));
	for (const row of [...table.by("order_item_id", item.id)]) {
		const wanted = open.find((need) => sameGoods(need, row))?.quantity ?? 0;
		const held = quantityOf(table.by("order_item_id", item.id).filter((one) => sameGoods(one, row)));
		const here = quantityOf(table.by("order_item_id", item.id).filter((one) => samePlace(one, row)));
		const bound = fixed.find((need) => samePlace(need, row))?.quantity ?? 0;
		const spare = Math.min(row.quantity, addQuantity(held, -wanted), addQuantity(here, -bound));
		if (spare <= 0) continue;
		releaseStock(call, row, spare, order.id);
		consumeAllocation(call, row, spare);
	}
}

/** Releases everything that is allocated to an order. */
export function releaseOrder(call: Call, order: OrderRow, type = "order_cancelled"): void {
	const table = rows(call.db, "allocations");
	for (const row of [...table.by("order_id", order.id)]) {
		releaseStock(call, row, row.quantity, order.id, type);
		table.delete(row.id);
	}
}

/**
 * Ships a quantity of a line: allocated goods first, then available ones. They leave the order's location, or the given one.
 *
 * @returns the cost of the goods in cents, 0 for untracked products
 * @throws 422 `insufficient_inventory`
 */
export function shipItem(
	call: Call,
	order: OrderRow,
	item: OrderItemRow,
	quantity: number,
	param: string,
	location?: string,
): number {
	let cost = 0;
	for (const need of needsOf(call, order, item, quantity, location)) {
		const held = takeAllocation(call, item, need);
		const short = addQuantity(need.quantity, -held);
		if (short > 0) {
			allocateStock(call, need, short, order.id, param);
		}
		cost += takeStock(call, need, need.quantity, { type: "sale", order_id: order.id, allocated: need.quantity }).cents;
	}
	rows(call.db, "goods_issues").insert({
		id: call.id("goods_issue"),
		order_item_id: item.id,
		quantity,
		cents: cost,
	});
	return cost;
}

/** Uses up allocations of a line at a place, up to a quantity. */
function takeAllocation(call: Call, item: OrderItemRow, need: Need): number {
	const table = rows(call.db, "allocations");
	let taken = 0;
	for (const row of [...table.by("order_item_id", item.id)].filter((one) => samePlace(one, need))) {
		const part = Math.min(row.quantity, addQuantity(need.quantity, -taken));
		if (part <= 0) break;
		consumeAllocation(call, row, part);
		taken = addQuantity(taken, part);
	}
	return taken;
}

function consumeAllocation(call: Call, row: AllocationRow, quantity: number): void {
	const table = rows(call.db, "allocations");
	const left = addQuantity(row.quantity, -quantity);
	if (left === 0) table.delete(row.id);
	else table.update(row.id, { quantity: left });
}

/**
 * Returns goods of a line to stock, at the cost they had when they left (in cents for the whole quantity).
 *
 * @returns the value that is in stock again, 0 for untracked products
 */
export function restockItem(
	call: Call,
	order: OrderRow,
	item: OrderItemRow,
	quantity: number,
	costCents: number,
	location: string,
	type = "restock",
): number {
	const needs = needsOf(call, order, item, quantity, location);
	const count = needs.reduce((sum, need) => addQuantity(sum, need.quantity), 0);
	let left = costCents;
	needs.forEach((need, index) => {
		const part = index === needs.length - 1 ? left : Math.round((costCents * need.quantity) / count);
		left -= part;
		receiveStock(call, need, need.quantity, Math.round((part * 100) / need.quantity) / 10_000, {
			type,
			order_id: order.id,
			cents: part,
		});
	});
	return needs.length === 0 ? 0 : costCents;
}
