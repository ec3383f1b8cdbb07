/** A shop in the mock with customers, products and orders. Not part of the report. */
import type { Arcus } from "@countersign/sdk/arcus";

const CUSTOMERS = ["Ernst Handel", "Frankenversand", "QUICK-Stop", "Rattlesnake Canyon Grocery", "Save-a-lot Markets"];
const PRODUCTS = [
	{ title: "Chai", list_price: 18, cost: 9.25, received: 400 },
	{ title: "Chang", list_price: 19, cost: 10.1, received: 250 },
	{ title: "Aniseed Syrup", list_price: 10, cost: 4.75, received: 120 },
] as const;

export async function fillShop(arcus: Arcus, orders: number): Promise<void> {
	const location = (await arcus.locations.list()).data.find((one) => one.is_default);
	const customers: string[] = [];
	for (const name of CUSTOMERS) customers.push((await arcus.accounts.create({ account_type: "business", name })).id);
	const products: string[] = [];
	for (const { title, list_price, cost, received } of PRODUCTS) {
		const { id } = await arcus.products.create({ title, product_type: "physical", list_price });
		await arcus.inventory.receive({
			product_id: id,
			location_id: location?.id ?? "",
			quantity: received,
			unit_cost: cost,
		});
		products.push(id);
	}
	// Some customers order more often than others.
	const turns = [0, 1, 0, 2, 3, 0, 1, 4, 2, 0];
	for (let order = 0; order < orders; order++)
		await arcus.orders.create({
			document_type: "sales_order",
			account_id: customers[turns[order % turns.length] ?? 0] ?? "",
			line_items: [{ product_id: products[order % products.length] ?? "", quantity: 1 + (order % 7) }],
		});
}
