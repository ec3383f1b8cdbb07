import { latestOrders, northwind } from "./northwind.ts";
import { apiOf, type Seed } from "./seed.ts";

const cents = (amount: string | undefined): number => Math.round(Number(amount) * 100);

/** A store with its categories, products, customers and latest orders. */
export const deskflow: Seed = async (options, machine) => {
	const { createDeskflowMock } = await import("@countersign/mock");
	const mock = createDeskflowMock(options);
	const { key, secret, store } = mock.createKey();
	const { create } = apiOf(mock, "/v1", {
		"x-deskflow-key": key,
		"x-deskflow-secret": secret,
		"x-deskflow-store": store,
	});
	const categories = new Map<string | undefined, string>();
	for (const { categoryID, categoryName: name } of northwind("categories", machine))
		categories.set(categoryID, await create("/categories", { name }));
	const products = new Map<string | undefined, string>();
	for (const { productID, productName, unitPrice, categoryID, quantityPerUnit } of northwind("products", machine))
		products.set(
			productID,
			await create("/products", {
				name: productName,
				sku: `NW-${productID?.padStart(3, "0")}`,
				price: cents(unitPrice),
				category_id: categories.get(categoryID),
				description: quantityPerUnit,
			}),
		);
	const customers = new Map<string | undefined, string>();
	for (const { customerID, contactName, companyName, phone, city } of northwind("customers", machine))
		customers.set(
			customerID,
			await create("/customers", {
				name: contactName,
				company: companyName,
				phone,
				...(city !== undefined && { address: { city } }),
			}),
		);
	const lines = northwind("order-details", machine);
	for (const { orderID, customerID, freight } of latestOrders(machine))
		await create("/orders", {
			customer_id: customers.get(customerID),
			shipping: cents(freight),
			note: `Northwind order ${orderID}`,
			line_items: lines
				.filter((line) => line.orderID === orderID)
				.map(({ productID, quantity }) => ({ product_id: products.get(productID), quantity: Number(quantity) })),
		});
	return mock;
};
