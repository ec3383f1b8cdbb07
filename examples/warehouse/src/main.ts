/** Runs the flow against the mock: an office key makes orders, a warehouse key with the least scopes ships them. */
import { createArcusMock } from "@countersign/openapi/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { correctStock, shipConfirmedOrders } from "./ship.ts";

export const WMS_SCOPES = ["orders:read", "fulfillment:write", "inventory:write"];

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const office = mock.createKey({ mode: "live", tier: "elevated" });
const warehouse = mock.createKey({ mode: "live", entityId: office.entityId, scopes: WMS_SCOPES });

const arcus = new Arcus({ apiKey: office.key, entityId: office.entityId, baseUrl: url });
const account = await arcus.accounts.create({
	account_type: "business",
	name: "Ernst Handel",
	addresses: [{ type: "shipping", street1: "Kirchgasse 6", city: "Graz", postal_code: "8010", country: "Austria" }],
});
const product = await arcus.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
const location = (await arcus.locations.list()).data[0];
if (!location) throw new Error("the entity has no location");
await arcus.inventory.receive({ product_id: product.id, location_id: location.id, quantity: 100, unit_cost: 9 });
for (const quantity of [3, 5, 8]) {
	const order = await arcus.orders.create({
		document_type: "sales_order",
		account_id: account.id,
		line_items: [{ product_id: product.id, quantity }],
	});
	await arcus.orders.confirm(order.id, {});
}

const floor = new Arcus({ apiKey: warehouse.key, entityId: office.entityId, baseUrl: url });
for (const shipment of await shipConfirmedOrders(floor, "ups_ground"))
	console.log(`${shipment.orderNumber} left, tracking ${shipment.trackingNumber}`);
await correctStock(floor, {
	locationId: location.id,
	productId: product.id,
	difference: -1,
	unitCost: 9,
	day: "2026-11-23",
});

const stock = await arcus.inventory.balances.list({ product_id: product.id });
console.log(`in stock: ${stock.data[0]?.on_hand}`);
await close();
if (stock.data[0]?.on_hand !== 83) process.exitCode = 1;
