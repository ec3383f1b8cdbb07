import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { routes } from "../../src/arca/generated/routes.ts";
import { type Ask, company, setup } from "./wire.ts";

describe("the operations", () => {
	it("the mock has the 28 documented or confirmed operations, and the one seen in a single client", () => {
		expect(routes).toHaveLength(29);
		const file = new URL("../../../openapi/generated/arca.json", import.meta.url);
		const { paths } = JSON.parse(readFileSync(file, "utf8")) as { paths: Record<string, Record<string, unknown>> };
		const single = Object.entries(paths).flatMap(([path, methods]) =>
			Object.entries(methods)
				.filter(([, operation]) => JSON.stringify(operation).includes("One client only"))
				.map(([method]) => `${method} ${path}`),
		);
		expect(single).toEqual(["get /folders/{id}/lists"]);
	});
});

describe("roles", () => {
	type Role = "viewer" | "member" | "admin" | "owner";
	const table: readonly [
		action: string,
		lowest: Role,
		run: (ask: Ask, world: Awaited<ReturnType<typeof company>>) => Promise<{ status: number }>,
	][] = [
		["read", "viewer", (ask, { workspace }) => ask("GET", `/workspaces/${workspace.id}/tasks`)],
		[
			"create a folder",
			"member",
			(ask, { workspace }) => ask("POST", "/folders", { workspace_id: workspace.id, name: "a" }),
		],
		["change a folder", "member", (ask, { folder }) => ask("PATCH", `/folders/${folder.id}`, { name: "a" })],
		[
			"delete a folder",
			"admin",
			async (ask, { ask: all, workspace }) =>
				ask(
					"DELETE",
					`/folders/${(await all.owner("POST", "/folders", { workspace_id: workspace.id, name: "x" })).body.id}`,
				),
		],
		[
			"create a list",
			"member",
			(ask, { workspace, folder }) =>
				ask("POST", "/lists", { workspace_id: workspace.id, folder_id: folder.id, name: "a" }),
		],
		["change a list", "member", (ask, { list }) => ask("PATCH", `/lists/${list.id}`, { name: "a" })],
		[
			"delete a list",
			"admin",
			async (ask, { ask: all, workspace, folder }) =>
				ask(
					"DELETE",
					`/lists/${(await all.owner("POST", "/lists", { workspace_id: workspace.id, folder_id: folder.id, name: "x" })).body.id}`,
				),
		],
		["create a task", "member", (ask, { list }) => ask("POST", "/tasks", { list_id: list.id, title: "a" })],
		["change a task", "member", async (ask, { task }) => ask("PATCH", `/tasks/${(await task()).id}`, { title: "b" })],
		["delete a task", "member", async (ask, { task }) => ask("DELETE", `/tasks/${(await task()).id}`)],
		[
			"create a status",
			"admin",
			(ask, { workspace }) => ask("POST", "/statuses", { workspace_id: workspace.id, name: "a", category: "pending" }),
		],
		["change a status", "admin", (ask, { statuses }) => ask("PATCH", `/statuses/${statuses[0]?.id}`, { name: "a" })],
		[
			"delete a status",
			"admin",
			async (ask, { ask: all, workspace }) =>
				ask(
					"DELETE",
					`/statuses/${(await all.owner("POST", "/statuses", { workspace_id: workspace.id, name: "x", category: "pending" })).body.id}`,
				),
		],
		[
			"create a label",
			"member",
			(ask, { workspace }) => ask("POST", "/labels", { workspace_id: workspace.id, name: "a" }),
		],
		[
			"change a label",
			"admin",
			async (ask, { ask: all, workspace }) =>
				ask(
					"PATCH",
					`/labels/${(await all.owner("POST", "/labels", { workspace_id: workspace.id, name: "x" })).body.id}`,
					{ name: "b" },
				),
		],
		[
			"delete a label",
			"admin",
			async (ask, { ask: all, workspace }) =>
				ask(
					"DELETE",
					`/labels/${(await all.owner("POST", "/labels", { workspace_id: workspace.id, name: "x" })).body.id}`,
				),
		],
	];
	const order: readonly Role[] = ["viewer", "member", "admin", "owner"];

	it.each(table)("%s requires the role %s or higher", async (_action, lowest, run) => {
		const world = await company();
		for (const role of order) {
			const { status } = await run(world.ask[role], world);
			if (order.indexOf(role) < order.indexOf(lowest)) expect([role, status]).toEqual([role, 403]);
			else expect([role, [200, 201, 204].includes(status)]).toEqual([role, true]);
		}
	});

	it("the workspace shows the caller's role", async () => {
		const { ask, workspace } = await company();
		for (const role of order) expect((await ask[role]("GET", `/workspaces/${workspace.id}`)).body.role).toBe(role);
	});
});

describe("members with restricted access", () => {
	const restricted = async () => {
		const world = await company();
		const { mock, ask, as, workspace, folder, list } = world;
		const closed = (await ask.owner("POST", "/folders", { workspace_id: workspace.id, name: "Closed" })).body;
		const secret = (
			await ask.owner("POST", "/lists", { workspace_id: workspace.id, folder_id: closed.id, name: "Secret" })
		).body;
		const shared = (
			await ask.owner("POST", "/lists", { workspace_id: workspace.id, folder_id: closed.id, name: "Shared" })
		).body;
		const hidden = (await ask.owner("POST", "/tasks", { list_id: secret.id, title: "Hidden" })).body;
		const seen = (await ask.owner("POST", "/tasks", { list_id: shared.id, title: "Seen" })).body;
		const guest = mock.createUser({ name: "guest" });
		mock.addMember(workspace.id, guest.id, "member", {
			restrictedTo: { folderIds: [folder.id], listIds: [shared.id] },
		});
		return { ...world, closed, secret, shared, hidden, seen, list, guest: as(mock.createKey({ userId: guest.id })) };
	};

	it("a restricted member sees in lists only what was shared with them", async () => {
		const { guest, workspace } = await restricted();
		const names = async (path: string) =>
			(await guest("GET", `/workspaces/${workspace.id}/${path}`)).body.map(({ name }: { name: string }) => name);
		expect(await names("folders")).toEqual(["Products"]);
		expect(await names("lists")).toEqual(["Launch", "Shared"]);
		expect(
			(await guest("GET", `/workspaces/${workspace.id}/tasks`)).body.data.map(({ title }: { title: string }) => title),
		).toEqual(["Seen"]);
	});

	it("a restricted member gets a 403 for everything else", async () => {
		const { guest, workspace, closed, secret, hidden, seen, list } = await restricted();
		for (const [method, path, body] of [
			["GET", `/tasks/${hidden.id}`],
			["PATCH", `/tasks/${hidden.id}`, { title: "x" }],
			["DELETE", `/tasks/${hidden.id}`],
			["POST", "/tasks", { list_id: secret.id, title: "x" }],
			["PATCH", `/tasks/${seen.id}`, { list_id: secret.id }],
			["GET", `/workspaces/${workspace.id}/tasks?list_id=${secret.id}`],
			["GET", `/tasks/${hidden.id}/comments`],
			["PATCH", `/lists/${secret.id}`, { name: "x" }],
			["PATCH", `/lists/${list.id}`, { folder_id: closed.id }],
			["PATCH", `/folders/${closed.id}`, { name: "x" }],
			["POST", "/lists", { workspace_id: workspace.id, folder_id: closed.id, name: "x" }],
		] as const)
			expect([method, path, (await guest(method, path, body)).status]).toEqual([method, path, 403]);
		expect((await guest("PATCH", `/tasks/${seen.id}`, { title: "x" })).status).toBe(200);
	});
});

describe("folders, lists, statuses, labels", () => {
	it("new folders, lists, statuses and labels go to the end, with their defaults", async () => {
		const { ask, workspace, folder } = await company();
		const second = (
			await ask.owner("POST", "/folders", { workspace_id: String(workspace.id), name: " <b>Second</b> " })
		).body;
		expect(second).toMatchObject({
			name: "Second",
			color: "blue",
			icon: null,
			position: folder.position + 1,
			workspace_id: workspace.id,
		});
		expect(
			(await ask.owner("POST", "/lists", { workspace_id: workspace.id, folder_id: second.id, name: "a" })).body,
		).toMatchObject({ color: "gray", icon: null, position: 1 });
		expect(
			(await ask.owner("POST", "/statuses", { workspace_id: workspace.id, name: "a", category: "in_progress" })).body,
		).toMatchObject({ color: "gray", position: 4 });
	});

	it("deleting a folder also deletes its lists and tasks", async () => {
		const { ask, folder, list, task } = await company();
		const { id } = await task();
		expect((await ask.owner("DELETE", `/folders/${folder.id}`)).status).toBe(204);
		expect((await ask.owner("GET", `/tasks/${id}`)).status).toBe(404);
		expect((await ask.owner("PATCH", `/lists/${list.id}`, { name: "a" })).status).toBe(404);
	});

	it("a list moves to another folder of the same workspace and keeps its position", async () => {
		const { ask, mock, workspace, list, people } = await company();
		const other = (await ask.owner("POST", "/folders", { workspace_id: workspace.id, name: "b" })).body;
		expect((await ask.owner("PATCH", `/lists/${list.id}`, { folder_id: other.id })).body).toMatchObject({
			folder_id: other.id,
			position: list.position,
		});
		expect((await ask.owner("GET", `/folders/${other.id}/lists`)).body).toHaveLength(1);
		const elsewhere = mock.createWorkspace({ name: "Other", owner: people.owner.id });
		const foreign = (await ask.owner("POST", "/folders", { workspace_id: elsewhere.id, name: "c" })).body;
		expect((await ask.owner("PATCH", `/lists/${list.id}`, { folder_id: foreign.id })).status).toBe(400);
	});

	it("the last completed status keeps its category and cannot be deleted", async () => {
		const { ask, statuses, workspace } = await company();
		const done = statuses.find(({ category }) => category === "completed");
		expect((await ask.owner("PATCH", `/statuses/${done?.id}`, { category: "cancelled" })).status).toBe(400);
		expect((await ask.owner("DELETE", `/statuses/${done?.id}`)).status).toBe(400);
		await ask.owner("POST", "/statuses", { workspace_id: workspace.id, name: "Shipped", category: "completed" });
		expect((await ask.owner("PATCH", `/statuses/${done?.id}`, { category: "cancelled" })).body.category).toBe(
			"cancelled",
		);
	});

	it("a status in use can be deleted only if another one takes its tasks", async () => {
		const { ask, statuses, task } = await company();
		const [todo, doing] = statuses;
		const { id } = await task();
		expect((await ask.owner("DELETE", `/statuses/${todo?.id}`)).status).toBe(400);
		expect((await ask.owner("DELETE", `/statuses/${todo?.id}?reassign_to=${todo?.id}`)).status).toBe(400);
		expect((await ask.owner("DELETE", `/statuses/${todo?.id}?reassign_to=${doing?.id}`)).status).toBe(204);
		expect((await ask.owner("GET", `/tasks/${id}`)).body.status.id).toBe(doing?.id);
	});

	it("a status can move to a new position", async () => {
		const { ask, workspace, statuses } = await company();
		await ask.owner("PATCH", `/statuses/${statuses[3]?.id}`, { position: 0 });
		const moved = (await ask.owner("GET", `/workspaces/${workspace.id}/statuses`)).body as { id: number }[];
		expect(moved.map(({ id }) => id)).toEqual([statuses[3]?.id, statuses[0]?.id, statuses[1]?.id, statuses[2]?.id]);
	});

	it("labels and workspaces are sorted by name", async () => {
		const { ask, mock, workspace, people } = await company();
		for (const name of ["zeta", "alpha", "mid"])
			await ask.owner("POST", "/labels", { workspace_id: workspace.id, name });
		expect(
			(await ask.viewer("GET", `/workspaces/${workspace.id}/labels`)).body.map(({ name }: { name: string }) => name),
		).toEqual(["alpha", "mid", "zeta"]);
		mock.createWorkspace({ name: "Aardvark", owner: people.owner.id });
		expect((await ask.owner("GET", "/workspaces")).body.map(({ name }: { name: string }) => name)).toEqual([
			"Aardvark",
			"Acme",
		]);
	});
});

describe("tasks", () => {
	it("a new task gets the workspace of its list, the next identifier, the first pending status and the key's owner", async () => {
		const { ask, list, workspace, people, statuses } = await company();
		const first = (await ask.member("POST", "/tasks", { list_id: String(list.id), title: " <i>Write</i> it " })).body;
		const second = (
			await ask.member("POST", "/tasks", {
				list_id: list.id,
				title: "b",
				description: null,
				due_date: null,
				start_date: null,
			})
		).body;
		expect(first).toMatchObject({
			workspace_id: workspace.id,
			list_id: list.id,
			title: "Write it",
			description: null,
			priority: "none",
			identifier: 1,
			due_date: null,
			start_date: null,
			creator_id: people.member.id,
			assignees: [],
			custom_fields: [],
		});
		expect(first.status.id).toBe(statuses.find(({ category }) => category === "pending")?.id);
		expect(second.identifier).toBe(2);
		expect(Object.keys(first)).not.toContain("subtasks");
	});

	it("a task has no status if its workspace has none", async () => {
		const { mock, as, people } = await company();
		const bare = mock.createWorkspace({ name: "Bare", owner: people.owner.id, statuses: [] });
		const ask = as(mock.createKey({ userId: people.owner.id }));
		const folder = (await ask("POST", "/folders", { workspace_id: bare.id, name: "a" })).body;
		const list = (await ask("POST", "/lists", { workspace_id: bare.id, folder_id: folder.id, name: "a" })).body;
		expect((await ask("POST", "/tasks", { list_id: list.id, title: "a" })).body.status).toBeNull();
	});

	it("dates without a time zone are UTC, and null or an empty text clears them", async () => {
		const { ask, task } = await company();
		const { id, due_date, start_date } = await task({
			due_date: "2026-03-18T17:00:00",
			start_date: "2026-03-18T19:00:00+02:00",
		});
		expect([due_date, start_date]).toEqual(["2026-03-18T17:00:00.000Z", "2026-03-18T17:00:00.000Z"]);
		expect((await ask.owner("PATCH", `/tasks/${id}`, { due_date: null, start_date: "" })).body).toMatchObject({
			due_date: null,
			start_date: null,
		});
	});

	it("assignees who are not members are dropped, a list replaces the assignees, an empty list clears them, and no list keeps them", async () => {
		const { ask, mock, task, people } = await company();
		const stranger = mock.createUser();
		const { id, assignees } = await task({
			assignee_ids: [people.member.id, String(people.admin.id), stranger.id, 4711, "abc"],
		});
		const ids = (list: { id: number }[]) => list.map((one) => one.id);
		expect(ids(assignees)).toEqual([people.member.id, people.admin.id]);
		expect(ids((await ask.owner("PATCH", `/tasks/${id}`, { title: "b" })).body.assignees)).toHaveLength(2);
		expect(
			ids((await ask.owner("PATCH", `/tasks/${id}`, { assignee_ids: [people.viewer.id] })).body.assignees),
		).toEqual([people.viewer.id]);
		expect((await ask.owner("PATCH", `/tasks/${id}`, { assignee_ids: [] })).body.assignees).toEqual([]);
	});

	it("tasks are listed newest first in pages of 50, at most 100, with their subtasks inside", async () => {
		const { ask, mock, task, workspace, list } = await company();
		for (let index = 0; index < 60; index++) {
			await task({ title: `t${index}` });
			mock.clock.advance("1s");
		}
		const page = (await ask.owner("GET", `/workspaces/${workspace.id}/tasks`)).body;
		expect([page.page, page.limit, page.total, page.total_pages, page.data.length, page.data[0].title]).toEqual([
			1,
			50,
			60,
			2,
			50,
			"t59",
		]);
		mock.addSubtask(page.data[0].id, "Sub");
		const last = (await ask.owner("GET", `/workspaces/${workspace.id}/tasks?page=3&limit=25&list_id=${list.id}`)).body;
		expect([last.data.length, last.data.at(-1).title, last.total_pages]).toEqual([10, "t0", 3]);
		const again = (await ask.owner("GET", `/workspaces/${workspace.id}/tasks?limit=1`)).body;
		expect([again.total, again.data[0].subtasks.length, "description" in again.data[0]]).toEqual([60, 1, false]);
		expect((await ask.owner("GET", `/workspaces/${workspace.id}/tasks?page=9`)).body.data).toEqual([]);
	});

	it("tasks can be listed by person, as one client does", async () => {
		const { ask, task, workspace, people } = await company();
		await task({ title: "mine", assignee_ids: [people.member.id] });
		await task();
		expect(
			(await ask.owner("GET", `/workspaces/${workspace.id}/tasks?assignee_id=${people.member.id}`)).body.total,
		).toBe(1);
	});

	it("a single task includes its labels, subtasks and attachments", async () => {
		const { ask, mock, task, workspace } = await company();
		const { id } = await task();
		const label = (await ask.owner("POST", "/labels", { workspace_id: workspace.id, name: "big" })).body;
		mock.setTaskLabels(id, [label.id]);
		mock.addSubtask(id, "Sub");
		mock.addAttachment(id, { fileName: "a.pdf", fileSize: 5, mimeType: "application/pdf" });
		const detail = (await ask.viewer("GET", `/tasks/${id}`)).body;
		expect(detail.labels).toEqual([{ id: label.id, name: "big", color: "gray" }]);
		expect(detail.subtasks).toMatchObject([{ title: "Sub", priority: "none" }]);
		expect(detail.attachments).toMatchObject([{ file_name: "a.pdf", file_size: 5, mime_type: "application/pdf" }]);
		expect("url" in detail.attachments[0]).toBe(false);
		await ask.owner("DELETE", `/labels/${label.id}`);
		expect((await ask.owner("GET", `/tasks/${id}`)).body.labels).toEqual([]);
	});

	it("a task can move only to another list of its workspace", async () => {
		const { ask, mock, task, workspace, folder, people } = await company();
		const { id } = await task();
		const second = (await ask.owner("POST", "/lists", { workspace_id: workspace.id, folder_id: folder.id, name: "b" }))
			.body;
		expect((await ask.owner("PATCH", `/tasks/${id}`, { list_id: second.id })).body.list_id).toBe(second.id);
		const elsewhere = mock.createWorkspace({ name: "Other", owner: people.owner.id });
		const foreignFolder = (await ask.owner("POST", "/folders", { workspace_id: elsewhere.id, name: "c" })).body;
		const foreign = (
			await ask.owner("POST", "/lists", { workspace_id: elsewhere.id, folder_id: foreignFolder.id, name: "c" })
		).body;
		expect((await ask.owner("PATCH", `/tasks/${id}`, { list_id: foreign.id })).status).toBe(400);
	});

	it("markup that a browser would run is removed from descriptions and comments", async () => {
		const { ask, task } = await company();
		const { id, description } = await task({
			description: '<p onclick="x()">a</p><script>alert(1)</script><a href="javascript:x">b</a>',
		});
		expect(description).not.toMatch(/script|onclick|alert/i);
		expect(description).toContain("<p>a</p>");
		const comment = (await ask.member("POST", `/tasks/${id}/comments`, { content: "<p>Hi</p><script>1</script>" }))
			.body;
		expect(comment).toMatchObject({ content: "<p>Hi</p>", name: "member", author: { name: "member" } });
		expect((await ask.viewer("GET", `/tasks/${id}/comments`)).body).toMatchObject([
			{ content: "<p>Hi</p>", author: { name: "member" } },
		]);
	});
});

describe("custom fields", () => {
	it("custom field values are texts: null clears one, the others stay, and fields that do not apply are ignored", async () => {
		const { ask, mock, task, workspace, folder, list } = await company();
		const text = mock.createCustomField(workspace.id, { name: "Text" }).id;
		const money = mock.createCustomField(workspace.id, { name: "Money", type: "money" }).id;
		const elsewhere = mock.createCustomField(workspace.id, {
			name: "Elsewhere",
			onlyOn: { listIds: [list.id + 1] },
		}).id;
		const here = mock.createCustomField(workspace.id, { name: "Here", onlyOn: { folderIds: [folder.id] } }).id;
		const values = (one: { custom_fields: { id: number; value: string | null }[] }) =>
			Object.fromEntries(one.custom_fields.map(({ id, value }) => [id, value]));
		const made = await task({
			custom_fields: [
				{ id: String(text), value: "a" },
				{ id: money, value: "5" },
				{ id: elsewhere, value: "x" },
				{ id: here, value: "h" },
				{ id: 999, value: "x" },
			],
		});
		expect(values(made)).toEqual({ [text]: "a", [money]: "5", [here]: "h" });
		expect(
			values((await ask.owner("PATCH", `/tasks/${made.id}`, { custom_fields: [{ id: text, value: null }] })).body),
		).toEqual({ [text]: null, [money]: "5", [here]: "h" });
	});

	it("restricted custom fields are shown to owners and admins only", async () => {
		const { ask, mock, task, workspace } = await company();
		mock.createCustomField(workspace.id, { name: "Open" });
		const secret = mock.createCustomField(workspace.id, { name: "Secret", restricted: true }).id;
		const { id } = await task({ custom_fields: [{ id: secret, value: "s" }] });
		const names = async (who: Ask) =>
			(await who("GET", `/workspaces/${workspace.id}/custom-fields`)).body.map(({ name }: { name: string }) => name);
		for (const role of ["owner", "admin"] as const) expect(await names(ask[role])).toEqual(["Open", "Secret"]);
		for (const role of ["member", "viewer"] as const) expect(await names(ask[role])).toEqual(["Open"]);
		await ask.member("PATCH", `/tasks/${id}`, { custom_fields: [{ id: secret, value: "changed" }] });
		expect(JSON.stringify((await ask.member("GET", `/tasks/${id}`)).body)).not.toContain("Secret");
		expect(JSON.stringify((await ask.owner("GET", `/tasks/${id}`)).body)).toContain('"value":"s"');
	});
});

describe("worlds", () => {
	it("a key without an account opens a new one, and further keys join it with a role", async () => {
		const { mock, as } = setup();
		const first = mock.createKey();
		const other = mock.createKey();
		const viewer = mock.createKey({ entityId: first.entityId, role: "viewer" });
		expect(first.entityId).not.toBe(other.entityId);
		expect((await as(viewer)("GET", `/workspaces/${first.workspaceId}`)).body.role).toBe("viewer");
		expect((await as(viewer)("POST", "/folders", { workspace_id: first.workspaceId, name: "a" })).status).toBe(403);
		expect((await as(viewer)("GET", `/workspaces/${first.workspaceId}/members`)).body).toHaveLength(2);
	});

	it("a snapshot restores everything, including keys and counters", async () => {
		const { mock, ask, task, list } = await company();
		await task();
		const saved = mock.snapshot();
		const next = (await ask.owner("POST", "/tasks", { list_id: list.id, title: "b" })).body;
		mock.restore(saved);
		expect((await ask.owner("POST", "/tasks", { list_id: list.id, title: "b" })).body).toMatchObject({
			id: next.id,
			identifier: next.identifier,
		});
	});
});
