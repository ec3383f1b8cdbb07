/** `npm run import -- tasks.csv`: imports a file into the list that `.env` names. */
import "./environment.ts";
import { readFileSync } from "node:fs";
import { Arca } from "@countersign/sdk/arca";
import { findPlace, importTasks } from "./import.ts";
import { row, summary } from "./report.ts";
import { readTasks } from "./tasks-csv.ts";

const file = process.argv[2] ?? "data/tasks.csv";
const { ARCA_LIST, ARCA_ID_FIELD } = process.env;
if (!ARCA_LIST || !ARCA_ID_FIELD)
	throw new Error("Set ARCA_LIST and ARCA_ID_FIELD in .env; .env.example explains them.");
const { tasks, problems } = readTasks(readFileSync(file, "utf8"));
for (const problem of problems) console.error(`${file}, ${problem}`);
const stopper = new AbortController();
process.once("SIGINT", () => stopper.abort(new Error("stopped; run it again to resume")));
const arca = new Arca();
const imported = await importTasks(arca, await findPlace(arca, ARCA_LIST, ARCA_ID_FIELD), tasks, {
	onTask: (task) => console.log(row(task)),
	signal: stopper.signal,
});
console.log(`\n${summary(imported)}, ${problems.length} rows with a problem`);
if (problems.length > 0) process.exitCode = 1;
