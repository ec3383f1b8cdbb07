/** `npm start`: imports the example file into a mock, stops in the middle on purpose, and resumes. */
import { readFileSync } from "node:fs";
import { createArcaMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { findPlace, importTasks } from "./import.ts";
import { row, summary } from "./report.ts";
import { readTasks } from "./tasks-csv.ts";

const { tasks, problems } = readTasks(readFileSync(new URL("../data/tasks.csv", import.meta.url), "utf8"));
for (const problem of problems) console.log(`data/tasks.csv, ${problem}`);

const mock = createArcaMock();
const owner = mock.createUser({ name: "Dana" });
const workspace = mock.createWorkspace({ name: "Acme", owner: owner.id });
mock.createCustomField(workspace.id, { name: "External id", type: "text" });
const { url, close } = await mock.listen(0);
const arca = new Arca({ apiKey: mock.createKey({ userId: owner.id }).key, baseUrl: url });
const folder = await arca.folders.create({ workspace_id: workspace.id, name: "Products" });
await arca.lists.create({ workspace_id: workspace.id, folder_id: folder.id, name: "Launch" });
const place = await findPlace(arca, "Launch", "External id");

console.log("\nFirst run, stopped on purpose after three tasks; the response to the second is lost:");
const stopper = new AbortController();
let done = 0;
await importTasks(arca, place, tasks, {
	signal: stopper.signal,
	onTask(task) {
		console.log(row(task));
		if (++done === 1) mock.faults.next(1, "tasks.create", "done-answer-lost");
		if (done === 3) stopper.abort();
	},
}).catch((error: unknown) => {
	if (!stopper.signal.aborted) throw error;
});

console.log("\nSecond run, which resumes:");
const imported = await importTasks(arca, place, tasks, { onTask: (task) => console.log(row(task)) });
const { length } = await arca.tasks.list(place.workspaceId).toArray({ max: 100 });
console.log(`\n${summary(imported)}; the list has ${length} tasks. Use your own file: npm run import -- tasks.csv`);
await close();
mock.stop();
