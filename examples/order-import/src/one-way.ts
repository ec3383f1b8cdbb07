/** The import of a shop that only sends orders: customers and products already exist in Arcus and are looked up; orders are written and
 * never read. Without `orders:read` the shop cannot check which orders exist, so only the idempotency key prevents duplicates.
 */
import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import { orderParams, PLATFORM } from "./importer.ts";
import type { NorthwindOrder } from "./northwind.ts";

/** The scopes that the vendor recommends for a one-way order import. */
export const ORDER_IMPORT_SCOPES = ["orders:write", "accounts:read", "products:read"] as const;

/** Sends the orders one after another and returns their order numbers. `skuOf` maps a product of the source to its SKU in Arcus.
 *
 * @throws Error when a customer or a product of an order is not in Arcus
 */
export async function sendOrders(
	arcus: Arcus,
	orders: readonly NorthwindOrder[],
	skuOf: (productId: string) => string,
): Promise<string[]> {
	const customers = new Map<string, string>();
	for await (const account of arcus.accounts.list({ per_page: 100 }))
		if (account.external_customer_id && account.account_type !== "vendor")
			customers.set(account.external_customer_id, account.id);
	const bySku = new Map<string, string>();
	for await (const product of arcus.products.list({ limit: 100 })) if (product.sku) bySku.set(product.sku, product.id);
	const products = new Map(
		orders
			.flatMap((order) => order.lines)
			.flatMap(({ productId }) => {
				const id = bySku.get(skuOf(productId));
				return id === undefined ? [] : [[productId, id] as const];
			}),
	);
	const numbers: string[] = [];
	for (const order of orders) {
		const account = customers.get(order.customerId);
		if (account === undefined) throw new Error(`customer ${order.customerId} is not in Arcus`);
		const created = await arcus.orders.create(orderParams(order, account, products), {
			idempotencyKey: idempotencyKey(PLATFORM, "orders", order.id),
		});
		numbers.push(created.order_number);
	}
	return numbers;
}
