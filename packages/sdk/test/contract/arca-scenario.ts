import assert from "node:assert/strict";
import type { Arca } from "../../src/arca/index.ts";

/**
 * Builds a board from its first folder to its last task, using every operation of the API. `makeField` creates a custom field, which the
 * API itself cannot do.
 */
export async function wholeBoard(
	arca: Arca,
	workspaceId: number,
	makeField: () => Promise<number> | number,
	chapter: (title: string) => void = () => undefined,
): Promise<void> {
	chapter("Workspace");
	const me = await arca.me.retrieve();
	const [workspace] = (await arca.workspaces.list()).data;
	assert.equal(workspace?.id, workspaceId);
	assert.equal((await arca.workspaces.retrieve(workspaceId)).role, "owner");
	assert.deepEqual(
		(await arca.members.list(workspaceId)).data.map(({ id }) => id),
		[me.id],
	);
	const fieldId = await makeField();
	assert.equal((await arca.customFields.list(workspaceId)).data.length, 1);

	chapter("Folders and lists");
	const folder = await arca.folders.create({ workspace_id: workspaceId, name: "Products", icon: "folder-1" });
	await arca.folders.update(folder.id, { color: "red" });
	assert.equal((await arca.folders.list(workspaceId)).data[0]?.color, "red");
	const list = await arca.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Launch" });
	await arca.lists.update(String(list.id), { name: "Lift-off" });
	assert.equal((await arca.lists.list(workspaceId)).data[0]?.name, "Lift-off");
	assert.equal((await arca.folders.lists.list(folder.id)).data.length, 1);

	chapter("Statuses and labels");
	const status = await arca.statuses.create({ workspace_id: workspaceId, name: "Review", category: "in_progress" });
	await arca.statuses.update(status.id, { position: 0 });
	assert.equal((await arca.statuses.list(workspaceId)).data[0]?.id, status.id);
	const label = await arca.labels.create({ workspace_id: workspaceId, name: "big" });
	await arca.labels.update(label.id, { color: "teal" });
	assert.equal((await arca.labels.list(workspaceId)).data[0]?.color, "teal");

	chapter("Tasks");
	const task = await arca.tasks.create({
		list_id: list.id,
		title: "Write",
		status_id: status.id,
		assignee_ids: [me.id],
		custom_fields: [{ id: fieldId, value: "4711" }],
		due_date: "2026-03-18T17:00:00",
	});
	const [first] = (await arca.statuses.list(workspaceId)).data.filter(({ category }) => category === "pending");
	await arca.tasks.update(task.id, {
		status_id: first?.id ?? 0,
		priority: "urgent",
		start_date: "2026-03-16T09:00:00",
		due_date: null,
	});
	const detail = await arca.tasks.retrieve(task.id);
	assert.deepEqual(
		[detail.priority, detail.due_date, detail.custom_fields[0]?.value, detail.assignees[0]?.id],
		["urgent", null, "4711", me.id],
	);
	assert.equal((await arca.tasks.list(workspaceId, { list_id: list.id, assignee_id: me.id })).total, 1);
	await arca.tasks.update(task.id, { assignee_ids: [] });
	await arca.tasks.comments.create(task.id, { content: "<p>Done?</p>" });
	assert.equal((await arca.tasks.comments.list(task.id)).data[0]?.author.name, me.name);

	chapter("Cleaning up");
	const [other] = (await arca.statuses.list(workspaceId)).data.filter(({ id }) => id !== status.id);
	await arca.statuses.delete(status.id, { reassign_to: other?.id ?? 0 });
	await arca.labels.delete(label.id);
	await arca.tasks.delete(task.id);
	await arca.lists.delete(list.id);
	await arca.folders.delete(folder.id);
}
