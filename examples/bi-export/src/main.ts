/** Creates orders in the mock, starts the export, stops it once on purpose and resumes it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { exportOrders } from "./export.ts";
import { exportTables } from "./tables.ts";

const ORDERS = 57;
const PAGE = 10;

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
const onFile = (file: string, rows: number): void => console.log(`  ${file}  ${String(rows).padStart(3)} orders`);

console.log(`Exporting ${ORDERS} orders, ${PAGE} to a file. The first run is stopped on purpose after three files:\n`);
const stopper = new AbortController();
let written = 0;
await exportOrders(arcus, {
	folder,
	pageSize: PAGE,
	signal: stopper.signal,
	onFile(file, rows) {
		onFile(file, rows);
		if (++written === 3) stopper.abort();
	},
}).catch((error: unknown) => {
	if (!stopper.signal.aborted) throw error;
});
console.log("\nThe second run resumes after the last complete file:\n");
const orders = await exportOrders(arcus, { folder, pageSize: PAGE, onFile });
const tables = await exportTables(arcus, folder);
await close();

console.log("\nTable         Rows  Files");
const table = (name: string, rows: number, files: number): void =>
	console.log(`${name.padEnd(12)}${String(rows).padStart(6)}${String(files).padStart(7)}`);
table("orders", orders.rows, orders.files);
for (const [name, rows] of Object.entries(tables)) table(name, rows, 1);
const isComplete = orders.rows === ORDERS && orders.resumed;
console.log(
	`\n${isComplete ? "Every order was exported once" : `INCOMPLETE: ${orders.rows} of ${ORDERS} orders`}, to ${folder}`,
);
if (!isComplete) process.exitCode = 1;
