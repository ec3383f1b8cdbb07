import type { ControlState } from "@countersign/mock/control";
import { factoryOf, type Startable } from "../mock/mock.ts";
import { CommandError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { northwind, type Row } from "./northwind.ts";

/** Creates a record through the API and returns its id. */
type Create = (path: string, body: object) => Promise<string>;

/** What is created for each API that has example data. */
const SEEDS: Readonly<Record<string, (create: Create, machine: Pick<Machine, "read">) => Promise<void>>> = {
	arcus: fillArcus,
};
const BASE = "http://127.0.0.1/v1";
const ORDERS = 100;

/**
 * Returns the state of an API with example data: a key, and what a program has created with it. Every record passed the rules of the API.
 * Returns undefined for an API without example data.
 *
 * @param ids decides which ids are generated
 */
export async function seeded(
	name: string,
	ids: string | undefined,
	machine: Pick<Machine, "read" | "random">,
): Promise<ControlState | undefined> {
	const fill = SEEDS[name];
	if (!fill) return undefined;
	const { createControl } = await import("@countersign/mock/control");
	// Its own mock, so that the data uses up no rate limit and fills no log of the one that is served.
	const mock = (await factoryOf(name))({ rateLimits: false, ...(ids !== undefined && { seed: ids }) });
	const token = Buffer.from(machine.random(24)).toString("base64url");
	const control = createControl({ apis: [{ mock, url: BASE }], token });
	try {
		await fill(creator(mock), machine);
		return control.snapshot();
	} finally {
		control.close();
		mock.stop();
	}
}

function creator(mock: Startable): Create {
	const { key, entityId } = mock.createKey();
	return async (path, body) => {
		const response = await mock.fetch(
			new Request(`${BASE}/entities/${entityId}${path}`, {
				method: "POST",
				headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
				body: JSON.stringify(body),
			}),
		);
		const text = await response.text();
		if (response.status !== 201) throw new CommandError(`The example data was rejected at ${path}: ${text}`);
		return (JSON.parse(text) as { id: string }).id;
	};
}

async function fillArcus(create: Create, machine: Pick<Machine, "read">): Promise<void> {
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
	for (const { orderID, customerID, orderDate } of northwind("orders", machine).slice(-ORDERS))
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
}

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
