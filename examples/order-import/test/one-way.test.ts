import { fileURLToPath } from "node:url";
import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sku } from "../src/importer.ts";
import { readNorthwind } from "../src/northwind.ts";
import { ORDER_IMPORT_SCOPES, sendOrders } from "../src/one-way.ts";

const northwind = readNorthwind(fileURLToPath(new URL("../../data/northwind", import.meta.url)));
const orders = northwind.orders.slice(0, 3);
const skuOf = (id: string): string => sku({ id } as (typeof northwind.products)[number]);

let mock: Mock;
let close: () => Promise<void>;
let office: Arcus;
let clientWith: (scopes: readonly string[]) => Arcus;
beforeEach(async () => {
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const server = await mock.listen(0);
	close = server.close;
	const { key, entityId } = mock.createKey();
	const client = (apiKey: string) => new Arcus({ apiKey, entityId, baseUrl: server.url, rateLimit: false });
	office = client(key);
	clientWith = (scopes) => client(mock.createKey({ entityId, scopes }).key);
	for (const id of new Set(orders.map((order) => order.customerId)))
		await office.accounts.create({ account_type: "business", name: id, external_customer_id: id });
	for (const id of new Set(orders.flatMap((order) => order.lines.map((line) => line.productId))))
		await office.products.create({ title: id, product_type: "physical", sku: skuOf(id) });
});
afterEach(() => close());

describe("a one-way import", () => {
	it("the import needs exactly the three documented scopes and sends no order twice", async () => {
		const arcus = clientWith(ORDER_IMPORT_SCOPES);
		const numbers = await sendOrders(arcus, orders, skuOf);
		expect(await sendOrders(arcus, orders, skuOf)).toEqual(numbers);
		const { data } = await office.orders.list({ limit: 10 });
		expect(data.map((order) => order.order_number).sort()).toEqual([...numbers].sort());
		await expect(arcus.orders.list({ limit: 1 })).rejects.toMatchObject({ code: "insufficient_scope" });
	});

	it.each(ORDER_IMPORT_SCOPES)("the import is rejected without %s", async (scope) => {
		const arcus = clientWith(ORDER_IMPORT_SCOPES.filter((one) => one !== scope));
		await expect(sendOrders(arcus, orders, skuOf)).rejects.toMatchObject({ status: 403, code: "insufficient_scope" });
	});

	it("an unknown customer is named in the error", async () => {
		const [first] = orders;
		if (!first) throw new Error("no order");
		const strange = { ...first, customerId: "NOONE" };
		await expect(sendOrders(clientWith(ORDER_IMPORT_SCOPES), [strange], skuOf)).rejects.toThrow("NOONE");
	});
});
