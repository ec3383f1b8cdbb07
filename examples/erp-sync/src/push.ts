import { idempotencyKey } from "@countersign/sdk";
import type { Arcus, OrderItem } from "@countersign/sdk/arcus";
import type { GroupErp, Line, Order } from "./group-erp.ts";

/** Maps our documents to Arcus records. Documents listed here are not sent again. */
export type Links = Map<string, string>;

const SYSTEM = "group-erp";

/** Copies documents, each once. */
export class Pusher {
	readonly #arcus: Arcus;
	readonly #links: Links;

	constructor(arcus: Arcus, links: Links) {
		this.#arcus = arcus;
		this.#links = links;
	}

	/** Copies all documents of a day, in the order of their dependencies. */
	async push(erp: GroupErp): Promise<void> {
		await this.#masters(erp);
		await this.#connections(erp);
		await this.#stock(erp);
		for (const order of erp.orders) await this.#order(order);
		await this.#purchases(erp);
		await this.#bookings(erp);
	}

	/** The key is derived from the document's number, so a run that crashed before saving the link creates nothing twice either. */
	async #once(number: string, make: (key: string) => PromiseLike<{ readonly id: string }>): Promise<string> {
		const known = this.#links.get(number);
		if (known !== undefined) return known;
		const { id } = await make(idempotencyKey(SYSTEM, number));
		this.#links.set(number, id);
		return id;
	}

	#id(number: string): string {
		const id = this.#links.get(number);
		if (id === undefined) throw new Error(`${number} has not been copied yet`);
		return id;
	}

	async #masters({ parties, articles }: GroupErp): Promise<void> {
		for (const { number, name, kind } of parties)
			await this.#once(number, (key) =>
				this.#arcus.accounts.create(
					{
						account_type: kind === "vendor" ? "vendor" : "business",
						name,
						external_customer_id: number,
						addresses: [{ type: "shipping", street1: "Kirchgasse 6", city: "Graz", zip: "8010", country: "AT" }],
					},
					{ idempotencyKey: key },
				),
			);
		for (const { number, title, price, cost } of articles)
			await this.#once(number, (key) =>
				this.#arcus.products.create(
					{ title, sku: number, product_type: "physical", list_price: price, cost, weight: 1 },
					{ idempotencyKey: key },
				),
			);
	}

	async #connections({ shop, listener }: GroupErp): Promise<void> {
		await this.#once(`shop ${shop}`, async (key) => {
			await this.#arcus.integrations.create("shopify", { shop, mode: "sandbox" }, { idempotencyKey: key });
			return { id: shop };
		});
		await this.#once(`listener ${listener}`, (key) =>
			this.#arcus.webhookEndpoints.create({ url: listener, enabled_events: ["order.*"] }, { idempotencyKey: key }),
		);
	}

	async #stock({ deliveries, articles }: GroupErp): Promise<void> {
		for (const { number, article, quantity } of deliveries)
			await this.#once(number, async (key) => {
				const [location] = (await this.#arcus.locations.list()).data;
				const cost = articles.find((one) => one.number === article)?.cost ?? 0;
				await this.#arcus.inventory.receive(
					{
						product_id: this.#id(article),
						location_id: location?.id ?? "",
						quantity,
						unit_cost: cost,
						notes: number,
					},
					{ idempotencyKey: key },
				);
				return { id: this.#id(article) };
			});
	}

	#lines(lines: readonly Line[]) {
		return lines.map(({ article, quantity }) => ({ product_id: this.#id(article), quantity }));
	}

	async #order({ number, party, lines, paid, shipped, returned }: Order): Promise<void> {
		const { orders, packages, returns } = this.#arcus;
		const id = await this.#once(number, (key) =>
			orders.create(
				{
					document_type: "sales_order",
					account_id: this.#id(party),
					line_items: this.#lines(lines),
					metadata: { number },
				},
				{ idempotencyKey: key },
			),
		);
		await this.#once(`${number} confirmed`, (key) => orders.confirm(id, {}, { idempotencyKey: key }));
		if (paid > 0)
			await this.#once(`${number} paid`, (key) =>
				orders.payments.create(id, { amount: paid, payment_method: "check" }, { idempotencyKey: key }),
			);
		if (shipped)
			await this.#once(`${number} shipped`, async (key) => {
				const items = await this.#itemsOf(id);
				const parcel = await packages.create(
					{ order_id: id, items: items.map((item) => ({ order_item_id: item.id, quantity: item.quantity })) },
					{ idempotencyKey: key },
				);
				await packages.buyLabel(parcel.id, {}, { idempotencyKey: idempotencyKey(key, "label") });
				return packages.fulfill(parcel.id, { idempotencyKey: idempotencyKey(key, "sent") });
			});
		if (returned.length > 0)
			await this.#once(`${number} returned`, async (key) => {
				const items = await this.#itemsOf(id);
				const back = returned.map(({ article, quantity }) => ({
					order_item_id: items.find((item) => item.product_id === this.#id(article))?.id ?? "",
					quantity,
				}));
				return returns.create({ original_order_id: id, items: back }, { idempotencyKey: key });
			});
	}

	async #itemsOf(orderId: string): Promise<readonly OrderItem[]> {
		return (await this.#arcus.orders.retrieve(orderId, { expand: ["line_items"] })).line_items;
	}

	async #purchases({ purchases, articles }: GroupErp): Promise<void> {
		for (const { number, vendor, lines } of purchases)
			await this.#once(number, async (key) => {
				const [location] = (await this.#arcus.locations.list()).data;
				return this.#arcus.purchaseOrders.create(
					{
						vendor_id: this.#id(vendor),
						location_id: location?.id ?? "",
						items: lines.map(({ article, quantity }) => ({
							product_id: this.#id(article),
							quantity,
							unit_cost: articles.find((one) => one.number === article)?.cost ?? 0,
						})),
					},
					{ idempotencyKey: key },
				);
			});
	}

	async #bookings({ bookings }: GroupErp): Promise<void> {
		for (const { number, text, amount } of bookings)
			await this.#once(number, async (key) => {
				const postable = (await this.#arcus.glAccounts.list({ context: "manual_je_line" })).data;
				const expense = postable.find((one) => one.account_type === "expense");
				const bank = postable.find((one) => one.is_bank_account);
				if (!expense || !bank) throw new Error("the chart of accounts needs an expense account and a bank account");
				return this.#arcus.journalEntries.create(
					{
						entry_date: new Date().toISOString().slice(0, 10),
						description: text,
						source_id: number,
						lines: [
							{ account_id: expense.id, debit: amount },
							{ account_id: bank.id, credit: amount },
						],
					},
					{ idempotencyKey: key },
				);
			});
	}
}
