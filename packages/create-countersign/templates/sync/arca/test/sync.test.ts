import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { createArcaMock } from "@countersign/mock";
import { Arca, type TaskListItem } from "@countersign/sdk/arca";
import { openStore } from "../src/store.ts";
import { syncTasks } from "../src/sync.ts";

const mock = createArcaMock();
const owner = mock.createUser({ name: "Dana" });
const { id: workspaceId } = mock.createWorkspace({ name: "Acme", owner: owner.id });
let close: () => Promise<void>;
let arca: Arca;
let listId: number;
let otherListId: number;
let folder: string;

before(async () => {
	const server = await mock.listen(0);
	close = server.close;
	arca = new Arca({ apiKey: mock.createKey({ userId: owner.id }).key, baseUrl: server.url });
	const parent = await arca.folders.create({ workspace_id: workspaceId, name: "Products" });
	const createList = (name: string) => arca.lists.create({ workspace_id: workspaceId, folder_id: parent.id, name });
	listId = (await createList("Launch")).id;
	otherListId = (await createList("Later")).id;
	folder = mkdtempSync(join(tmpdir(), "sync-"));
});

beforeEach(async () => {
	for await (const { id } of arca.tasks.list(workspaceId)) await arca.tasks.delete(id);
	for (let number = 1; number <= 7; number++) await arca.tasks.create({ list_id: listId, title: `Task ${number}` });
});

after(async () => {
	rmSync(folder, { recursive: true, force: true });
	await close();
	mock.stop();
});

test("a run that was stopped resumes in another process, and reads no page twice", async () => {
	const file = join(folder, "tasks.jsonl");
	const stopper = new AbortController();
	await assert.rejects(
		syncTasks(arca, workspaceId, openStore<TaskListItem>(file), {
			pageSize: 3,
			signal: stopper.signal,
			onPage: () => stopper.abort(new Error("stopped")),
		}),
	);
	assert.equal(readFileSync(file, "utf8").trim().split("\n").length, 3);
	const pages: number[] = [];
	const store = openStore<TaskListItem>(file);
	const synced = await syncTasks(arca, workspaceId, store, { pageSize: 3, onPage: (read) => pages.push(read) });
	assert.deepEqual(synced, { read: 7, updated: 4, removed: 0, resumed: true });
	assert.deepEqual(pages, [6, 7]);
	assert.equal(openStore<TaskListItem>(file).all().length, 7);
	assert.deepEqual(readdirSync(folder), ["tasks.jsonl"]);
});

test("a second run finds changes, new tasks and removed tasks, and nothing after that", async () => {
	const store = openStore<TaskListItem>();
	await syncTasks(arca, workspaceId, store);
	const [changed, gone] = store.all();
	await arca.tasks.update(changed.id, { title: "Changed" });
	await arca.tasks.delete(gone.id);
	await arca.tasks.create({ list_id: listId, title: "New" });
	assert.deepEqual(await syncTasks(arca, workspaceId, store), { read: 7, updated: 2, removed: 1, resumed: false });
	assert.equal(store.get(changed.id)?.title, "Changed");
	assert.equal((await syncTasks(arca, workspaceId, store)).updated, 0);
});

test("a filter copies the tasks of one list, and a pass with another filter does not resume it", async () => {
	await arca.tasks.create({ list_id: otherListId, title: "Elsewhere" });
	const store = openStore<TaskListItem>();
	const stopper = new AbortController();
	await assert.rejects(
		syncTasks(arca, workspaceId, store, {
			pageSize: 3,
			signal: stopper.signal,
			onPage: () => stopper.abort(new Error("stopped")),
		}),
	);
	const synced = await syncTasks(arca, workspaceId, store, { filter: { listId: otherListId }, pageSize: 3 });
	assert.equal(synced.resumed, false);
	assert.deepEqual(
		store.all().map(({ title }) => title),
		["Elsewhere"],
	);
});
