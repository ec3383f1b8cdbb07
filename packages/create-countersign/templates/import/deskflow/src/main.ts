/** `npm run import -- customers.csv products.csv`: imports files into the store that `.env` names. */
import "./environment.ts";
import { readFileSync } from "node:fs";
import { Deskflow } from "@countersign/sdk/deskflow";
import { importRecords } from "./import.ts";
import { type RecordRow, readRecords } from "./records-csv.ts";
import { row, summary } from "./report.ts";

const given = process.argv.slice(2);
const records: RecordRow[] = [];
let problemCount = 0;
for (const file of given.length > 0 ? given : ["data/customers.csv", "data/products.csv"]) {
	const { problems, ...read } = readRecords(readFileSync(file, "utf8"));
	records.push(...read.records);
	problemCount += problems.length;
	for (const problem of problems) console.error(`${file}, ${problem}`);
}
const stopper = new AbortController();
process.once("SIGINT", () => stopper.abort(new Error("stopped; run it again to resume")));
const imported = await importRecords(new Deskflow(), records, {
	onRecord: (record) => console.log(row(record)),
	signal: stopper.signal,
});
console.log(`\n${summary(imported)}, ${problemCount} rows with a problem`);
if (problemCount > 0) process.exitCode = 1;
