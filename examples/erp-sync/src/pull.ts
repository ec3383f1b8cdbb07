import type { Arcus } from "@countersign/sdk/arcus";

/** Counts and totals of the records in Arcus, for comparison with the group's books. */
export interface Picture {
	readonly accounts: number;
	readonly products: number;
	readonly pieces: number;
	readonly orders: number;
	/** Dollars received. */
	readonly paid: number;
	readonly packages: number;
	readonly returns: number;
	readonly purchaseOrders: number;
	/** Journal entries created by people, not by the system. */
	readonly bookings: number;
	readonly connections: readonly string[];
	readonly listeners: readonly string[];
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
	const items: T[] = [];
	for await (const one of list) items.push(one);
	return items;
}

/** Reads all records that the sync covers. */
export async function pull(arcus: Arcus): Promise<Picture> {
	const orders = await all(arcus.orders.list({ document_type: "sales_order" }));
	let paid = 0;
	for (const { id } of orders) for (const payment of await all(arcus.orders.payments.list(id))) paid += payment.amount;
	return {
		accounts: (await all(arcus.accounts.list())).length,
		products: (await all(arcus.products.list())).length,
		pieces: (await all(arcus.inventory.balances.list())).reduce((sum, { on_hand }) => sum + on_hand, 0),
		orders: orders.length,
		paid,
		packages: (await all(arcus.packages.list())).length,
		returns: (await all(arcus.returns.list())).length,
		purchaseOrders: (await all(arcus.purchaseOrders.list())).length,
		bookings: (await all(arcus.journalEntries.list())).filter(({ source_type }) => source_type === "MANUAL").length,
		connections: (await all(arcus.integrations.list())).map(({ connector_type }) => connector_type),
		listeners: (await all(arcus.webhookEndpoints.list())).map(({ url }) => url),
	};
}
