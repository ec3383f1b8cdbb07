/** Provokes every documented error of Arca. */
import type { ArcaMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import type { Refusals } from "./refusals.ts";

/** Makes the calls of someone who mistypes ids, leaves fields out and deletes what is needed. */
export async function arcaErrors(mock: ArcaMock, refusals: Refusals): Promise<void> {
	const { key, workspaceId: workspace } = mock.createKey({ entityId: "errors" });
	const client = (fetch: typeof globalThis.fetch): Arca =>
		new Arca({ apiKey: key, fetch, rateLimit: false, maxRetries: 0 });
	const arca = client(((input, init) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch);
	const refused = (text: string, call: (arca: Arca) => PromiseLike<unknown>): Promise<void> =>
		refusals.expect(mock, text, (fetch) => call(client(fetch)));

	const folder = await arca.folders.create({ workspace_id: workspace, name: "Products" });
	const list = await arca.lists.create({ workspace_id: workspace, folder_id: folder.id, name: "Launch" });
	const label = await arca.labels.create({ workspace_id: workspace, name: "big" });
	const task = await arca.tasks.create({ list_id: list.id, title: "Write" });
	const statuses = (await arca.statuses.list(workspace)).data;
	const completed = statuses.find(({ category }) => category === "completed")?.id ?? 0;
	const used = task.status?.id ?? 0;
	/** An id as people copy it by mistake: the human reference of a task, or a name. */
	const wrong = "launch";

	for (const call of [
		(one: Arca) => one.workspaces.retrieve(wrong),
		(one: Arca) => one.members.list(wrong),
		(one: Arca) => one.customFields.list(wrong),
		(one: Arca) => one.folders.list(wrong),
		(one: Arca) => one.lists.list(wrong),
		(one: Arca) => one.statuses.list(wrong),
		(one: Arca) => one.labels.list(wrong),
		(one: Arca) => one.tasks.list(wrong),
	])
		await refused("Invalid workspace ID", call);
	for (const call of [
		(one: Arca) => one.folders.update(wrong, { color: "red" }),
		(one: Arca) => one.folders.delete(wrong),
		(one: Arca) => one.folders.lists.list(wrong),
	])
		await refused("Invalid folder ID", call);
	await refused("Invalid list ID", (one) => one.lists.update(wrong, { color: "red" }));
	await refused("Invalid list ID", (one) => one.lists.delete(wrong));
	await refused("Invalid label ID", (one) => one.labels.update(wrong, { color: "red" }));
	await refused("Invalid label ID", (one) => one.labels.delete(wrong));
	await refused("Invalid status ID", (one) => one.statuses.update(wrong, { color: "red" }));
	await refused("Invalid status ID", (one) => one.statuses.delete(wrong, { reassign_to: used }));
	for (const call of [
		(one: Arca) => one.tasks.retrieve("PRODUCTS-1"),
		(one: Arca) => one.tasks.update("PRODUCTS-1", { priority: "high" }),
		(one: Arca) => one.tasks.delete("PRODUCTS-1"),
		(one: Arca) => one.tasks.comments.list("PRODUCTS-1"),
		(one: Arca) => one.tasks.comments.create("PRODUCTS-1", { content: "<p>Done?</p>" }),
	])
		await refused("Invalid task ID", call);

	for (const call of [
		(one: Arca) => one.folders.create({ name: "Products" } as never),
		(one: Arca) => one.lists.create({ folder_id: folder.id, name: "Launch" } as never),
		(one: Arca) => one.statuses.create({ name: "Review", category: "in_progress" } as never),
		(one: Arca) => one.labels.create({ name: "big" } as never),
	])
		await refused("workspace_id is required", call);
	for (const call of [
		(one: Arca) => one.folders.create({ workspace_id: workspace, name: " " }),
		(one: Arca) => one.folders.update(folder.id, { name: " " }),
		(one: Arca) => one.lists.create({ workspace_id: workspace, folder_id: folder.id, name: " " }),
		(one: Arca) => one.lists.update(list.id, { name: " " }),
		(one: Arca) => one.statuses.create({ workspace_id: workspace, name: " ", category: "in_progress" }),
		(one: Arca) => one.statuses.update(used, { name: " " }),
		(one: Arca) => one.labels.create({ workspace_id: workspace, name: " " }),
		(one: Arca) => one.labels.update(label.id, { name: " " }),
	])
		await refused("name is required", call);
	await refused("folder_id is required", (one) =>
		one.lists.create({ workspace_id: workspace, name: "Launch" } as never),
	);
	await refused("content is required", (one) => one.tasks.comments.create(task.id, { content: " " }));

	await refused("list_id must be a valid numeric ID", (one) => one.tasks.list(workspace, { list_id: wrong }));
	await refused("list_id is required", (one) => one.tasks.create({ title: "Write" } as never));
	await refused("title is required", (one) => one.tasks.create({ list_id: list.id, title: " " }));
	await refused("title cannot be empty", (one) => one.tasks.update(task.id, { title: "" }));
	const draft = { list_id: list.id, title: "Write" };
	const priorities = "Invalid priority. Must be one of: urgent, high, medium, low, none";
	const dates = (field: string) => `Invalid ${field} format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`;
	for (const [text, fields] of [
		["list_id must be a valid numeric ID", { list_id: wrong }],
		["status_id must be a valid numeric ID", { status_id: "done" }],
		[priorities, { priority: "critical" as never }],
		[dates("due_date"), { due_date: "18 March 2026" }],
		[dates("start_date"), { start_date: "next Monday" }],
	] as const) {
		await refused(text, (one) => one.tasks.create({ ...draft, ...fields }));
		await refused(text, (one) => one.tasks.update(task.id, fields));
	}

	await refused("reassign_to is required", (one) => one.statuses.delete(used, {} as never));
	await refused("reassign_to must be a valid numeric ID", (one) =>
		one.statuses.delete(used, { reassign_to: "To do" as never }),
	);
	const kept = "A workspace must keep at least one completed status";
	await refused(kept, (one) => one.statuses.update(completed, { category: "cancelled" }));
	await refused(kept, (one) => one.statuses.delete(completed, { reassign_to: used }));
}
