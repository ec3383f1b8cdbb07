import { NotFoundError } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { OrderStore } from "./store.ts";

/** What one catch-up changed. */
export interface CatchUp {
	readonly read: number;
	readonly updated: number;
	readonly removed: number;
}

/**
 * Reads one order and stores it, or removes one that no longer exists. A webhook only says that something changed: deliveries can be late
 * or out of order, and the API has the truth.
 */
export async function refreshOrder(arcus: Arcus, store: OrderStore, id: string): Promise<void> {
	try {
		store.put(await arcus.orders.retrieve(id));
	} catch (error) {
		if (!(error instanceof NotFoundError)) throw error;
		store.remove(id);
	}
}

/** Reads all orders. Finds changes that no webhook reported, such as those while the receiver was down. */
export async function catchUp(arcus: Arcus, store: OrderStore): Promise<CatchUp> {
	const before = new Set(store.all().map(({ id }) => id));
	let read = 0;
	let updated = 0;
	for await (const order of arcus.orders.list({ limit: 100 })) {
		read++;
		before.delete(order.id);
		if (store.get(order.id)?.updated_at === order.updated_at) continue;
		updated++;
		await refreshOrder(arcus, store, order.id);
	}
	// Read each one again: the list may have missed an order that was created meanwhile.
	for (const id of before) await refreshOrder(arcus, store, id);
	const removed = [...before].filter((id) => store.get(id) === undefined).length;
	return { read, updated, removed };
}
