/** `npm run sync`: brings `data/tasks.jsonl` up to date. Run it by a timer. */
import "./environment.ts";
import { Arca, type TaskListItem } from "@countersign/sdk/arca";
import { openStore } from "./store.ts";
import { syncTasks } from "./sync.ts";

const numberIn = (name: string): number | undefined => {
	const value = process.env[name] || undefined;
	if (value !== undefined && !/^[1-9]\d*$/.test(value)) throw new Error(`${name} must be an id, but is "${value}".`);
	return value === undefined ? undefined : Number(value);
};
const workspaceId = numberIn("ARCA_WORKSPACE_ID");
if (workspaceId === undefined) throw new Error("Set ARCA_WORKSPACE_ID in .env to the id of the workspace.");
const stopper = new AbortController();
process.once("SIGINT", () => stopper.abort(new Error("stopped; run it again to resume")));
const { read, updated, removed } = await syncTasks(
	new Arca(),
	workspaceId,
	openStore<TaskListItem>("data/tasks.jsonl"),
	{
		filter: { listId: numberIn("ARCA_LIST_ID"), assigneeId: numberIn("ARCA_ASSIGNEE_ID") },
		signal: stopper.signal,
		onPage: (count) => console.log(`${count} tasks read`),
	},
);
console.log(`${read} tasks, ${updated} new or changed, ${removed} removed`);
