import { Arcus } from "@countersign/sdk/arcus";

/** The situation at the start of a shift. */
export interface Office {
	readonly arcus: Arcus;
	readonly locationId: string;
	/** Product ids by title. */
	readonly products: Readonly<Record<string, string>>;
	/** Stock by product. */
	readonly shelves: ReadonlyMap<string, number>;
	onHand(): Promise<Map<string, number>>;
}

const GOODS = [
	{ title: "Chai", list_price: 18, cost: 9, received: 40 },
	{ title: "Chang", list_price: 19, cost: 10, received: 25 },
] as const;

const ORDERS = [{ Chai: 3 }, { Chai: 5, Chang: 2 }, { Chai: 14, Chang: 6 }, { Chang: 4, ship_complete: true }] as const;

/** Receives goods and creates customer orders. Not part of the warehouse's client. */
export async function openOffice(connection: { apiKey: string; entityId: string; baseUrl: string }): Promise<Office> {
	const arcus = new Arcus(connection);
	const account = await arcus.accounts.create({
		account_type: "business",
		name: "Ernst Handel",
		addresses: [{ type: "shipping", street1: "Kirchgasse 6", city: "Graz", postal_code: "8010", country: "Austria" }],
	});
	// Orders without a location ship from the default one.
	const location = (await arcus.locations.list()).data.find((one) => one.is_default);
	if (!location) throw new Error("the entity has no default location");
	const products: Record<string, string> = {};
	const shelves = new Map<string, number>();
	for (const { title, list_price, cost, received } of GOODS) {
		const { id } = await arcus.products.create({ title, product_type: "physical", list_price, weight: 1.5 });
		await arcus.inventory.receive({ product_id: id, location_id: location.id, quantity: received, unit_cost: cost });
		products[title] = id;
		shelves.set(id, received);
	}
	for (const { ship_complete = false, ...lines } of ORDERS as readonly (Record<string, number> & {
		ship_complete?: boolean;
	})[]) {
		const order = await arcus.orders.create({
			document_type: "sales_order",
			account_id: account.id,
			ship_complete,
			line_items: Object.entries(lines).map(([title, quantity]) => ({ product_id: products[title] ?? "", quantity })),
		});
		await arcus.orders.confirm(order.id);
	}
	return {
		arcus,
		locationId: location.id,
		products,
		shelves,
		async onHand() {
			const stock = new Map<string, number>();
			for await (const balance of arcus.inventory.balances.list()) stock.set(balance.product_id, balance.on_hand);
			return stock;
		},
	};
}
