import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { Line, Order } from "./orders-csv.ts";

/** Names this source in Arcus and in the idempotency keys. Choose your own, and keep it. */
const PLATFORM = "csv-import";

export interface Imported {
	readonly number: string;
	/** The number that Arcus gave it. */
	readonly orderNumber: string;
	readonly total: string;
	readonly outcome: "created" | "already there";
}

export interface ImportOptions {
	readonly onOrder?: (order: Imported) => void;
	readonly signal?: AbortSignal;
}

/**
 * Imports orders, each once. You can stop it at any moment and run it again: it looks up what exists, and the idempotency keys, which are
 * derived from the source's own ids, cover a write whose response was lost.
 */
export async function importOrders(
	arcus: Arcus,
	orders: readonly Order[],
	{ onOrder, signal }: ImportOptions = {},
): Promise<readonly Imported[]> {
	const options = signal ? { signal } : {};
	const once = (...record: string[]) => ({ ...options, idempotencyKey: idempotencyKey(PLATFORM, ...record) });
	const accounts = new Map<string, string>();
	for await (const account of arcus.accounts.list({ per_page: 100 }, options))
		if (account.source_platform === PLATFORM && account.external_customer_id)
			accounts.set(account.external_customer_id, account.id);
	const products = new Map<string, string>();
	for await (const product of arcus.products.list({ limit: 100 }, options))
		if (product.sku) products.set(product.sku, product.id);
	const known = new Map<string, { order_number: string; order_total: number | string }>();
	for await (const order of arcus.orders.list({ limit: 100 }, options))
		if (order.source_platform === PLATFORM && order.external_order_id) known.set(order.external_order_id, order);

	async function accountOf({ customerId, customer }: Order): Promise<string> {
		const found = accounts.get(customerId);
		if (found !== undefined) return found;
		const { id } = await arcus.accounts.create(
			{ account_type: "business", name: customer, external_customer_id: customerId, source_platform: PLATFORM },
			once("account", customerId),
		);
		accounts.set(customerId, id);
		return id;
	}

	async function productOf({ sku, product, unitPrice }: Line): Promise<string> {
		const found = products.get(sku);
		if (found !== undefined) return found;
		const { id } = await arcus.products.create(
			{ title: product, sku, product_type: "physical", list_price: unitPrice },
			once("product", sku),
		);
		products.set(sku, id);
		return id;
	}

	const result: Imported[] = [];
	for (const order of orders) {
		signal?.throwIfAborted();
		let record = known.get(order.number);
		const outcome = record ? "already there" : "created";
		if (!record) {
			const lines = [];
			for (const line of order.lines)
				lines.push({ product_id: await productOf(line), quantity: line.quantity, sell_rate: line.unitPrice });
			record = await arcus.orders.create(
				{
					document_type: "sales_order",
					account_id: await accountOf(order),
					external_order_id: order.number,
					source_platform: PLATFORM,
					line_items: lines,
				},
				once("order", order.number),
			);
		}
		const imported: Imported = {
			number: order.number,
			orderNumber: record.order_number,
			total: Number(record.order_total).toFixed(2),
			outcome,
		};
		result.push(imported);
		onOrder?.(imported);
	}
	return result;
}
