import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";

export interface ShopOrder {
	readonly number: string;
	readonly accountId: string;
	readonly productId: string;
	readonly quantity: number;
}

/** One of several workers. Takes orders from the shared queue until it is empty, and stops at the first error. */
export async function importOrders(arcus: Arcus, queue: Iterator<ShopOrder>): Promise<number> {
	let imported = 0;
	for (let next = queue.next(); !next.done; next = queue.next()) {
		const { number, accountId, productId, quantity } = next.value;
		await arcus.orders.create(
			{
				document_type: "sales_order",
				account_id: accountId,
				external_order_id: number,
				line_items: [{ product_id: productId, quantity }],
			},
			// Derived from the order, so that running this import again creates no second one.
			{ idempotencyKey: idempotencyKey("shop", "orders", number) },
		);
		imported++;
	}
	return imported;
}
