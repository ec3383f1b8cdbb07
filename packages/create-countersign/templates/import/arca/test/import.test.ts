import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createArcaMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { findPlace, importTasks } from "../src/import.ts";
import { readTasks } from "../src/tasks-csv.ts";

const { tasks, problems } = readTasks(readFileSync(new URL("../data/tasks.csv", import.meta.url), "utf8"));

async function world() {
	const mock = createArcaMock();
	const owner = mock.createUser({ name: "Dana" });
	const workspace = mock.createWorkspace({ name: "Acme", owner: owner.id });
	mock.createCustomField(workspace.id, { name: "External id", type: "text" });
	const { url, close } = await mock.listen(0);
	const arca = new Arca({ apiKey: mock.createKey({ userId: owner.id }).key, baseUrl: url });
	const folder = await arca.folders.create({ workspace_id: workspace.id, name: "Products" });
	await arca.lists.create({ workspace_id: workspace.id, folder_id: folder.id, name: "Launch" });
	const stop = async () => {
		await close();
		mock.stop();
	};
	return { mock, arca, place: await findPlace(arca, "Launch", "External id"), stop };
}

test("invalid rows are reported with their lines, and left out", () => {
	assert.equal(problems.length, 1);
	assert.match(problems[0], /^line 5: priority must be one of .+, but is "soon"/);
	const read = readTasks("id,title,priority,due\n1,a,,2026-02-30\n,b,,\n3,,,\n4,c,,\n4,d,,");
	assert.deepEqual(
		read.problems.map((problem) => problem.split(";")[0]),
		[
			'line 2: due must be a day such as 2026-03-31, but is "2026-02-30"',
			"line 3: id is empty",
			"line 4: title is empty",
			'line 6: id "4" appears a second time',
		],
	);
	assert.throws(() => readTasks("id,title\n1,a"), /no column priority, due/);
});

test("tasks are imported with their fields, and a second run creates nothing", async () => {
	const { arca, place, stop } = await world();
	const first = await importTasks(arca, place, tasks);
	const second = await importTasks(arca, place, tasks);
	const found = await arca.tasks.list(place.workspaceId, { list_id: place.listId }).toArray({ max: 100 });
	await stop();
	assert.ok(first.every(({ outcome }) => outcome === "created"));
	assert.ok(second.every(({ outcome }) => outcome === "already there"));
	assert.deepEqual(
		found.map(({ title, priority, due_date }) => [title, priority, due_date && Date.parse(due_date)]).reverse(),
		tasks.map(({ title, priority, due }) => [title, priority, due && Date.parse(due)]),
	);
});

test("an import that was stopped, and one whose response was lost, create each task once", async () => {
	const { mock, arca, place, stop } = await world();
	const stopper = new AbortController();
	mock.faults.next(1, "tasks.create", "done-answer-lost");
	await assert.rejects(
		importTasks(arca, place, tasks, { signal: stopper.signal, onTask: () => stopper.abort(new Error("stopped")) }),
	);
	const resumed = await importTasks(arca, place, tasks);
	const found = await arca.tasks.list(place.workspaceId).toArray({ max: 100 });
	await stop();
	assert.deepEqual(
		resumed.map(({ outcome }) => outcome),
		["already there", "created", "created", "created", "created"],
	);
	assert.equal(found.length, tasks.length);
});

test("a missing list or custom field is named", async () => {
	const { arca, stop } = await world();
	await assert.rejects(findPlace(arca, "Later", "External id"), /No workspace of this key has a list "Later"/);
	await assert.rejects(findPlace(arca, "Launch", "Id"), /"Acme" has no custom field "Id" of type text/);
	await stop();
});
