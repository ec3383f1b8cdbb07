import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportOrders } from "../src/export.ts";
import { exportTables } from "../src/tables.ts";

/** The scopes that the vendor recommends for read-only BI. */
const BI_SCOPES = ["accounts:read", "orders:read", "products:read", "inventory:read"] as const;

let mock: Mock;
let close: () => Promise<void>;
let folder: string;
let clientWith: (scopes: readonly string[]) => Arcus;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "bi-scopes-"));
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const server = await mock.listen(0);
	close = server.close;
	const { key, entityId } = mock.createKey();
	const client = (apiKey: string) => new Arcus({ apiKey, entityId, baseUrl: server.url, rateLimit: false });
	clientWith = (scopes) => client(mock.createKey({ entityId, scopes }).key);
	const office = client(key);
	const account = await office.accounts.create({ account_type: "business", name: "Ernst Handel" });
	const product = await office.products.create({ title: "Chai", product_type: "physical", sku: "A", list_price: 18 });
	const [location] = (await office.locations.list()).data;
	await office.inventory.receive({
		product_id: product.id,
		location_id: location?.id ?? "",
		quantity: 7,
		unit_cost: 9,
	});
	await office.orders.create({ document_type: "sales_order", account_id: account.id });
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
	await close();
});

const run = async (scopes: readonly string[]) => {
	const arcus = clientWith(scopes);
	return { tables: await exportTables(arcus, folder), orders: (await exportOrders(arcus, { folder })).rows };
};
const read = async (name: string) => {
	const bytes = readFileSync(join(folder, `${name}.parquet`));
	return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
};

describe("the BI export", () => {
	it("the export writes orders, accounts, products and stock with the four documented scopes", async () => {
		expect(await run(BI_SCOPES)).toEqual({ tables: { accounts: 1, products: 1, inventory: 1 }, orders: 1 });
		expect(await read("accounts")).toMatchObject([{ display_name: "Ernst Handel", account_type: "business" }]);
		expect(await read("products")).toMatchObject([{ sku: "A", list_price: 18, is_active: true }]);
		expect(await read("inventory")).toMatchObject([{ on_hand: 7, total_value: 63 }]);
	});

	it.each(BI_SCOPES)("the export is rejected without %s", async (scope) => {
		await expect(run(BI_SCOPES.filter((one) => one !== scope))).rejects.toMatchObject({
			status: 403,
			code: "insufficient_scope",
		});
	});
});
