import { latestOrders, northwind, type Row } from "./northwind.ts";
import { apiOf, type Seed } from "./seed.ts";

/** Products, customers and the latest orders. */
export const arcus: Seed = async (options, machine) => {
	const { createArcusMock } = await import("@countersign/mock");
	const mock = createArcusMock(options);
	const { key, entityId } = mock.createKey();
	const { create } = apiOf(mock, `/v1/entities/${entityId}`, { authorization: `Bearer ${key}` });
	const each = async (name: string, idColumn: string, one: (row: Row) => Promise<string>) => {
		const made = new Map<string, string>();
		for (const row of northwind(name, machine)) made.set(row[idColumn] ?? "", await one(row));
		return made;
	};
	const categories = await each("categories", "categoryID", ({ categoryName: name }) =>
		create("/product-categories", { name }),
	);
	const products = await each("products", "productID", (row) =>
		create("/products", productOf(row, categories.get(row.categoryID ?? ""))),
	);
	const accounts = await each("customers", "customerID", (row) => create("/accounts", accountOf(row)));
	const lines = northwind("order-details", machine);
	for (const { orderID, customerID, orderDate } of latestOrders(machine))
		await create("/orders", {
			document_type: "sales_order",
			account_id: accounts.get(customerID ?? ""),
			external_order_id: orderID,
			order_date: `${orderDate?.slice(0, 10)}T00:00:00Z`,
			line_items: lines
				.filter((line) => line.orderID === orderID)
				.map(({ productID, quantity, unitPrice }) => ({
					product_id: products.get(productID ?? ""),
					quantity: Number(quantity),
					sell_rate: Number(unitPrice),
				})),
		});
	return mock;
};

const productOf = (row: Row, category: string | undefined): object => ({
	title: row.productName,
	product_type: "physical",
	sku: `NW-${row.productID?.padStart(3, "0")}`,
	list_price: Number(row.unitPrice),
	is_active: row.discontinued === "0",
	reorder_point: Number(row.reorderLevel),
	category_id: category,
	description: row.quantityPerUnit,
});

function accountOf({ customerID, companyName, phone, address, city, region, postalCode, country }: Row): object {
	const place = { label: "Office", street1: address, city, region, postal_code: postalCode, country };
	return {
		account_type: "business",
		name: companyName,
		external_customer_id: customerID,
		phone,
		...(country !== undefined && { addresses: [{ type: "billing", is_default_billing: true, ...place }] }),
	};
}
