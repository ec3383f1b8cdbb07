/** Creates orders in the mock, starts the export, stops it once and resumes it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { exportOrders } from "./export.ts";
import { exportTables } from "./tables.ts";

const ORDERS = 57;

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const { key: writer, entityId } = mock.createKey({
	mode: "live",
	tier: "elevated",
	scopes: ["accounts:write", "products:write", "orders:write"],
});
const { key: reader } = mock.createKey({
	mode: "live",
	tier: "elevated",
	entityId,
	scopes: ["accounts:read", "orders:read", "products:read", "inventory:read"],
});

const source = new Arcus({ apiKey: writer, entityId, baseUrl: url });
const account = await source.accounts.create({ account_type: "business", name: "Ernst Handel" });
const product = await source.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
for (let i = 1; i <= ORDERS; i++)
	await source.orders.create({
		document_type: "sales_order",
		account_id: account.id,
		line_items: [{ product_id: product.id, quantity: i }],
	});

const folder = mkdtempSync(join(tmpdir(), "bi-export-"));
const arcus = new Arcus({ apiKey: reader, entityId, baseUrl: url });
const stopper = new AbortController();
await exportOrders(arcus, {
	folder,
	pageSize: 10,
	signal: stopper.signal,
	onFile: (file) => file.includes("2") && stopper.abort(new Error("stopped on purpose")),
}).catch((error: Error) => console.log(`stopped: ${error.message}`));
const result = await exportOrders(arcus, { folder, pageSize: 10 });
const tables = await exportTables(arcus, folder);
await close();
console.log(
	`${result.rows} orders in ${result.files} files, ${result.resumed ? "resumed" : "without a stop"}: ${folder}`,
);
console.log(
	Object.entries(tables)
		.map(([name, rows]) => `${rows} ${name}`)
		.join(", "),
);
if (result.rows !== ORDERS) process.exitCode = 1;
