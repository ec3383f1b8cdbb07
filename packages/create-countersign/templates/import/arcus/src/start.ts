/** `npm start`: imports the example file into a mock, stops in the middle on purpose, and resumes. */
import { readFileSync } from "node:fs";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { importOrders } from "./import.ts";
import { readOrders } from "./orders-csv.ts";
import { row, summary } from "./report.ts";

const { orders, problems } = readOrders(readFileSync(new URL("../data/orders.csv", import.meta.url), "utf8"));
for (const problem of problems) console.log(`data/orders.csv, ${problem}`);

const mock = createArcusMock();
const { url, close } = await mock.listen(0);
const { key, entityId } = mock.createKey({ mode: "test" });
const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });

console.log("\nFirst run, stopped on purpose after three orders:");
const stopper = new AbortController();
let done = 0;
await importOrders(arcus, orders, {
	signal: stopper.signal,
	onOrder(order) {
		console.log(row(order));
		if (++done === 3) stopper.abort();
	},
}).catch((error: unknown) => {
	if (!stopper.signal.aborted) throw error;
});

console.log("\nSecond run, which resumes:");
const imported = await importOrders(arcus, orders, { onOrder: (order) => console.log(row(order)) });
console.log(`\n${summary(imported)}. Use your own file: npm run import -- orders.csv`);
await close();
mock.stop();
