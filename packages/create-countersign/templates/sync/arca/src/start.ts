/** `npm start`: syncs from a mock, stops in the middle on purpose, and resumes. Ends with 1 if the copy differs. */
import { createArcaMock } from "@countersign/mock";
import { Arca, type TaskListItem } from "@countersign/sdk/arca";
import { openStore } from "./store.ts";
import { type Synced, syncTasks } from "./sync.ts";

const mock = createArcaMock();
const owner = mock.createUser({ name: "Dana" });
const workspace = mock.createWorkspace({ name: "Acme", owner: owner.id });
const { url, close } = await mock.listen(0);
const arca = new Arca({ apiKey: mock.createKey({ userId: owner.id }).key, baseUrl: url });
const folder = await arca.folders.create({ workspace_id: workspace.id, name: "Products" });
const list = await arca.lists.create({ workspace_id: workspace.id, folder_id: folder.id, name: "Launch" });
const tasks: { readonly id: number }[] = [];
for (let number = 1; number <= 12; number++)
	tasks.push(await arca.tasks.create({ list_id: list.id, title: `Task ${number}` }));

const store = openStore<TaskListItem>();
const show = ({ read, updated, removed }: Synced) =>
	console.log(`  ${read} tasks, ${updated} new or changed, ${removed} removed`);

console.log("First run, stopped on purpose after a page of five:");
const stopper = new AbortController();
await syncTasks(arca, workspace.id, store, {
	pageSize: 5,
	signal: stopper.signal,
	onPage(read) {
		console.log(`  ${read} tasks read`);
		stopper.abort();
	},
}).catch((error: unknown) => {
	if (!stopper.signal.aborted) throw error;
});

console.log("\nSecond run, which resumes:");
const sync = () =>
	syncTasks(arca, workspace.id, store, { pageSize: 5, onPage: (read) => console.log(`  ${read} tasks read`) });
show(await sync());

await arca.tasks.update(tasks[0].id, { priority: "urgent" });
await arca.tasks.delete(tasks[1].id);
await arca.tasks.create({ list_id: list.id, title: "Task 13" });
console.log("\nThird run, after a change, a removal and a new task:");
show(await sync());

let same = 0;
let total = 0;
for await (const task of arca.tasks.list(workspace.id)) {
	total++;
	if (JSON.stringify(store.get(task.id)) === JSON.stringify(task)) same++;
}
const holds = same === total && store.all().length === total;
console.log(
	`\n${holds ? "The copy agrees with Arca" : "The copy DIFFERS from Arca"}: ${same} of ${total} tasks are the same.`,
);
await close();
mock.stop();
process.exitCode = holds ? 0 : 1;
