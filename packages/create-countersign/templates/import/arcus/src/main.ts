/** `npm run import -- orders.csv`: imports a file into the entity that `.env` names. */
import "./environment.ts";
import { readFileSync } from "node:fs";
import { Arcus } from "@countersign/sdk/arcus";
import { importOrders } from "./import.ts";
import { readOrders } from "./orders-csv.ts";
import { row, summary } from "./report.ts";

const file = process.argv[2] ?? "data/orders.csv";
const { orders, problems } = readOrders(readFileSync(file, "utf8"));
for (const problem of problems) console.error(`${file}, ${problem}`);
const stopper = new AbortController();
process.once("SIGINT", () => stopper.abort(new Error("stopped; run it again to resume")));
const imported = await importOrders(new Arcus(), orders, {
	onOrder: (order) => console.log(row(order)),
	signal: stopper.signal,
});
console.log(`\n${summary(imported)}, ${problems.length} rows with a problem`);
if (problems.length > 0) process.exitCode = 1;
