/** Fills a shop in the mock, copies it, and stops the first run on purpose. Then draws the report. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { PGlite } from "@electric-sql/pglite";
import { htmlReport, terminalChart } from "./charts.ts";
import { BI_SCOPES, exportCopy, openCopy } from "./copy.ts";
import { reportOf } from "./report.ts";
import { fillShop } from "./shop.ts";

const ORDERS = 57;
const PAGE = 10;

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const { key: office, entityId } = mock.createKey({ mode: "live", tier: "elevated" });
const { key } = mock.createKey({ mode: "live", tier: "elevated", entityId, scopes: [...BI_SCOPES] });
await fillShop(new Arcus({ apiKey: office, entityId, baseUrl: url }), ORDERS);

const folder = await mkdtemp(join(tmpdir(), "bi-export-"));
const database = await PGlite.create(join(folder, "copy"));

console.log(`Copying a shop with ${ORDERS} orders, ${PAGE} to a page. The first run is stopped on purpose:\n`);
const stop = new AbortController();
let pages = 0;
const fetchAndStop: typeof fetch = async (input, init) => {
	const { pathname } = new URL(input instanceof Request ? input.url : input);
	if (pathname.endsWith("/orders") && ++pages > 3) stop.abort(new Error("stopped on purpose"));
	return fetch(input, init);
};
const first = openCopy(new Arcus({ apiKey: key, entityId, baseUrl: url, fetch: fetchAndStop }), database, PAGE);
const file = join(folder, "shop.duckdb");
await exportCopy(first, file, stop.signal).catch((error: unknown) => {
	if (!stop.signal.aborted) throw error;
});
const kept = (await first.mirror.status()).resources.find((one) => one.resource === "orders")?.rows ?? 0;
await first.mirror.close();
console.log(`  orders after the first run   ${String(kept).padStart(3)}`);

const second = openCopy(new Arcus({ apiKey: key, entityId, baseUrl: url }), database, PAGE);
const { tables, isComplete } = await exportCopy(second, file);
await second.mirror.close();
await database.close();
await close();
mock.stop();
console.log(
	`  orders after the second run  ${String(tables.find(({ table }) => table === "orders")?.rows).padStart(3)}\n`,
);
console.log("Table                Rows");
for (const { table, rows } of tables) console.log(`${table.padEnd(18)}${String(rows).padStart(7)}`);

const report = await reportOf(file);
console.log(`\nRevenue by customer, in US dollars\n\n${terminalChart(report.revenue).join("\n")}`);
console.log(`\nStock by product, in US dollars\n\n${terminalChart(report.stock).join("\n")}`);
const page = join(folder, "report.html");
await writeFile(page, htmlReport(report));

const good = isComplete && report.orders === ORDERS && report.provedThrough !== undefined;
console.log(
	`\n${good ? "Every order was copied once, and the copy is proved." : "INCOMPLETE: do not use this report."}`,
);
console.log(`Report: ${page}`);
console.log(`Data:   ${file}`);
if (!good) process.exitCode = 1;
