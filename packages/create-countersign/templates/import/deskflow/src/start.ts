/** `npm start`: imports the example files into a mock, stops in the middle on purpose, and resumes. */
import { readFileSync } from "node:fs";
import { createDeskflowMock } from "@countersign/mock";
import { Deskflow } from "@countersign/sdk/deskflow";
import { importRecords } from "./import.ts";
import { type RecordRow, readRecords } from "./records-csv.ts";
import { row, summary } from "./report.ts";

const records: RecordRow[] = [];
for (const file of ["data/customers.csv", "data/products.csv"]) {
	const read = readRecords(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
	records.push(...read.records);
	for (const problem of read.problems) console.log(`${file}, ${problem}`);
}

const mock = createDeskflowMock();
const { url, close } = await mock.listen(0);
const { key, secret } = mock.createKey({ store: "acme" });
const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store: "acme", baseUrl: url });

console.log("\nFirst run, stopped on purpose after three records; the response to the second is lost:");
const stopper = new AbortController();
let done = 0;
await importRecords(deskflow, records, {
	signal: stopper.signal,
	onRecord(record) {
		console.log(row(record));
		if (++done === 1) mock.faults.next(1, "customers.create", "done-answer-lost");
		if (done === 3) stopper.abort();
	},
}).catch((error: unknown) => {
	if (!stopper.signal.aborted) throw error;
});

console.log("\nSecond run, which resumes:");
const imported = await importRecords(deskflow, records, { onRecord: (record) => console.log(row(record)) });
const customers = await deskflow.customers.list().toArray({ max: 100 });
const products = await deskflow.products.list().toArray({ max: 100 });
console.log(`\n${summary(imported)}; the store has ${customers.length} customers and ${products.length} products.`);
console.log("Use your own files: npm run import -- customers.csv products.csv");
await close();
mock.stop();
