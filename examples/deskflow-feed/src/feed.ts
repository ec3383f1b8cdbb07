import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { Deskflow, Order } from "@countersign/sdk/deskflow";

/** Marks records from Deskflow, so that they can be found again. */
export const PLATFORM = "deskflow";

/** Remembers which Deskflow orders have arrived, for webhooks and catch-up alike. */
export interface SeenOrders {
	/** False if another worker has claimed the order, or if it is done. */
	claim(orderId: string): boolean;
	done(orderId: string): void;
	/** Releases a claim, so that the order is retried. */
	release(orderId: string): void;
}

/** In memory, for one process. Several processes need a shared store; even without one, Arcus returns the first order for a repeated key. */
export function seenInMemory(): SeenOrders & { readonly size: number } {
	const states = new Map<string, "claimed" | "done">();
	return {
		claim(orderId) {
			if (states.has(orderId)) return false;
			states.set(orderId, "claimed");
			return true;
		},
		done: (orderId) => void states.set(orderId, "done"),
		release: (orderId) => void states.delete(orderId),
		get size() {
			return [...states.values()].filter((state) => state === "done").length;
		},
	};
}

/** Copies Deskflow orders to Arcus, each exactly once. It has a store of seen orders, derives idempotency keys from Deskflow's ids, and reads
 * each order from Deskflow, because an unsigned delivery is only a hint.
 */
export class OrderFeed {
	readonly #deskflow: Deskflow;
	readonly #arcus: Arcus;
	readonly #seen: SeenOrders;
	readonly #accounts = new Map<string, Promise<string>>();
	readonly #products = new Map<string, Promise<string>>();

	constructor(deskflow: Deskflow, arcus: Arcus, seen: SeenOrders) {
		this.#deskflow = deskflow;
		this.#arcus = arcus;
		this.#seen = seen;
	}

	/** @returns whether this call copied the order; false if it was copied before. */
	async take(orderId: string): Promise<boolean> {
		if (!this.#seen.claim(orderId)) return false;
		try {
			await this.#copy(await this.#deskflow.orders.retrieve(orderId));
		} catch (error) {
			this.#seen.release(orderId);
			throw error;
		}
		this.#seen.done(orderId);
		return true;
	}

	/** Copies orders whose webhooks were missed. Start a little earlier than necessary: known orders are skipped. */
	async catchUp(createdAfter: string): Promise<number> {
		let taken = 0;
		for await (const order of this.#deskflow.orders.list({ created_after: createdAfter }))
			if (await this.take(order.id)) taken += 1;
		return taken;
	}

	async #copy(order: Order): Promise<void> {
		if (order.currency !== "USD")
			throw new Error(`Order ${order.number} is in ${order.currency}; this feed books US dollars.`);
		const accountId = await this.#accountOf(order);
		const lines = [];
		for (const line of order.line_items)
			lines.push({
				product_id: await this.#productOf(line),
				quantity: line.quantity,
				sell_rate: dollars(line.unit_price),
			});
		const created = await this.#arcus.orders.create(
			{
				document_type: "sales_order",
				account_id: accountId,
				external_order_id: order.id,
				external_order_number: order.number,
				source_platform: PLATFORM,
				order_date: order.created_at,
				line_items: lines,
			},
			{ idempotencyKey: idempotencyKey(PLATFORM, "order", order.id) },
		);
		// Arcus would calculate its own tax and shipping; we book what the customer paid in Deskflow.
		for (const [name, amount] of [
			["Shipping", order.shipping],
			["Tax", order.tax],
		] as const) {
			if (amount === 0) continue;
			await this.#arcus.orders.adjustments.create(
				created.id,
				{ name, effect_type: "fee", discount_type: "fixed_amount", value: dollars(amount) },
				{ idempotencyKey: idempotencyKey(PLATFORM, "order", order.id, name) },
			);
		}
	}

	#accountOf(order: Order): Promise<string> {
		const id = order.customer_id ?? "walk-in";
		return once(this.#accounts, id, async () => {
			const customer =
				order.customer_id === null ? undefined : await this.#deskflow.customers.retrieve(order.customer_id);
			const account = await this.#arcus.accounts.create(
				{
					account_type: "business",
					name: customer?.name ?? "Walk-in customers",
					external_customer_id: id,
					source_platform: PLATFORM,
					...(typeof customer?.email === "string" && { email: customer.email }),
				},
				{ idempotencyKey: idempotencyKey(PLATFORM, "customer", id) },
			);
			return account.id;
		});
	}

	#productOf(line: Order["line_items"][number]): Promise<string> {
		const id = line.product_id ?? `line:${line.name}`;
		return once(this.#products, id, async () => {
			const product = await this.#arcus.products.create(
				{
					title: line.name,
					product_type: "physical",
					sku: line.sku ?? `DF-${id}`,
					list_price: dollars(line.unit_price),
					// Stock is kept in Deskflow.
					track_inventory: false,
				},
				{ idempotencyKey: idempotencyKey(PLATFORM, "product", id) },
			);
			return product.id;
		});
	}
}

/** Deskflow uses cents, Arcus dollars. A number has two exact decimals up to nine trillion dollars. */
export const dollars = (cents: number): number => Number((cents / 100).toFixed(2));
export const cents = (amount: number): number => Math.round(amount * 100);

/** Shares one call between concurrent requests for the same id; a failure is not cached. */
function once(known: Map<string, Promise<string>>, id: string, make: () => Promise<string>): Promise<string> {
	let found = known.get(id);
	if (!found) {
		found = make();
		known.set(id, found);
		found.catch(() => known.delete(id));
	}
	return found;
}
