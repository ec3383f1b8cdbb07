import type { Database } from "../../engine/database.ts";
import type { Call, JsonObject } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { caller, inPath, isNumeric, maySeeList, needs, needsList, plain, visible } from "./access.ts";
import { changedTitle, date, newTitle, optionalId, optionalText, priority, requiredId } from "./input.ts";
import * as present from "./present.ts";
import { otherWorkspace } from "./refusals.ts";
import { byPosition, type ListRow, type MembershipRow, rows, type TaskRow } from "./tables.ts";

export const tasks = {
	"tasks.list": (call) => {
		const { row, member } = inPath(call, "workspaces", "workspace");
		const listId = optionalId(call, "list_id", call.query);
		const assignee = optionalId(call, "assignee_id", call.query);
		if (listId !== undefined) needsList(call, member, visible(call, "lists", "list", listId).row);
		const lists = rows(call.db, "lists");
		const found = rows(call.db, "tasks").filter((task) => {
			if (task.workspace_id !== row.id || task.parent_id !== null) return false;
			if (listId !== undefined && task.list_id !== listId) return false;
			if (assignee !== undefined && !task.assignee_ids.includes(assignee)) return false;
			const home = lists.get(task.list_id);
			return home !== undefined && maySeeList(member, home);
		});
		return call.list(found.map((task) => present.taskListItem(call.db, task, member)));
	},

	"tasks.retrieve": (call) => {
		const { row, member } = reachable(call);
		return { body: present.taskDetail(call.db, row, member) };
	},

	"tasks.create": (call) => {
		const listId = requiredId(call, "list_id");
		const title = newTitle(call);
		const fields = {
			...priority(call),
			...optionalText(call, "description"),
			...date(call, "due_date"),
			...date(call, "start_date"),
		};
		const statusId = optionalId(call, "status_id");
		const { row: list, member } = visible(call, "lists", "list", listId);
		needs(call, member, "member");
		needsList(call, member, list);
		const row = rows(call.db, "tasks").insert({
			id: String(call.sequence("task")),
			workspace_id: list.workspace_id,
			list_id: list.id,
			parent_id: null,
			title,
			description: null,
			priority: "none",
			identifier: nextIdentifier(call.db, list.workspace_id),
			due_date: null,
			start_date: null,
			...fields,
			creator_id: caller(call).id,
			created_at: call.iso(),
			status_id:
				statusId === undefined ? firstStatus(call.db, list.workspace_id) : statusOf(call, statusId, list.workspace_id),
			assignee_ids: assignees(call, list.workspace_id) ?? [],
			label_ids: [],
			custom_values: customValues(call, {}, list, member),
		});
		call.emit("task.created", change(call, null, row));
		return { body: present.task(call.db, row, member) };
	},

	"tasks.update": (call) => {
		const { row, member } = reachable(call);
		needs(call, member, "member");
		const fields = {
			...changedTitle(call),
			...priority(call),
			...optionalText(call, "description"),
			...date(call, "due_date"),
			...date(call, "start_date"),
		};
		const statusId = optionalId(call, "status_id");
		const listId = optionalId(call, "list_id") ?? row.list_id;
		const { row: list } = visible(call, "lists", "list", listId);
		if (list.workspace_id !== row.workspace_id) call.fail(400, otherWorkspace("list_id"), { param: "list_id" });
		needsList(call, member, list);
		const assigned = assignees(call, row.workspace_id);
		const before = present.taskSnapshot(call.db, row);
		const after = rows(call.db, "tasks").update(row.id, {
			...fields,
			...(statusId !== undefined && { status_id: statusOf(call, statusId, row.workspace_id) }),
			...(assigned && { assignee_ids: assigned }),
			list_id: list.id,
			custom_values: customValues(call, row.custom_values, list, member),
		});
		for (const { event, differs } of CHANGES) if (differs(row, after)) call.emit(event, change(call, before, after));
		return { body: present.task(call.db, after, member) };
	},

	"tasks.delete": (call) => {
		const { row, member } = reachable(call);
		needs(call, member, "member");
		const before = present.taskSnapshot(call.db, row);
		removeTask(call.db, row.id);
		call.emit("task.deleted", { ...change(call, before, null), workspaceId: Number(row.workspace_id) });
		return {};
	},
} satisfies SomeHandlers;

/**
 * Each documented event of a field, and when it is sent. No readable page documents an event for changes of title,
 * description or list.
 */
const CHANGES: readonly { event: string; differs: (a: TaskRow, b: TaskRow) => boolean }[] = [
	{ event: "task.status.changed", differs: (a, b) => a.status_id !== b.status_id },
	{ event: "task.priority.changed", differs: (a, b) => a.priority !== b.priority },
	{ event: "task.assignees.changed", differs: (a, b) => !sameSet(a.assignee_ids, b.assignee_ids) },
	{ event: "task.start_date.changed", differs: (a, b) => a.start_date !== b.start_date },
	{ event: "task.due_date.changed", differs: (a, b) => a.due_date !== b.due_date },
];

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id) => b.includes(id));

/** The part of a delivery that depends on the change. The provider adds event name and time. */
function change(call: Call, before: JsonObject | null, after: TaskRow | null): JsonObject {
	const actor = caller(call);
	return {
		workspaceId: after === null ? null : Number(after.workspace_id),
		before,
		after: after === null ? null : present.taskSnapshot(call.db, after),
		data: {},
		user: { id: Number(actor.id), name: actor.name },
	};
}

/** Returns the task that the path names. The caller must be allowed to see its list. */
export function reachable(call: Call): { row: TaskRow; member: MembershipRow } {
	const found = inPath(call, "tasks", "task");
	const home = rows(call.db, "lists").get(found.row.list_id);
	if (home) needsList(call, found.member, home);
	return found;
}

export function nextIdentifier(db: Database, workspaceId: string): number {
	return (
		rows(db, "tasks")
			.by("workspace_id", workspaceId)
			.reduce((last, task) => Math.max(last, task.identifier), 0) + 1
	);
}

/** The first status of category `pending`, or null if the workspace has none (Assumption). */
export function firstStatus(db: Database, workspaceId: string): string | null {
	const found = [...rows(db, "statuses").by("workspace_id", workspaceId)].sort(byPosition);
	return found.find((status) => status.category === "pending")?.id ?? null;
}

function statusOf(call: Call, id: string, workspaceId: string): string {
	const { row } = visible(call, "statuses", "status", id);
	return row.workspace_id === workspaceId ? id : call.fail(400, otherWorkspace("status_id"), { param: "status_id" });
}

/** Returns the given people who are members. Others are dropped without an error. */
function assignees(call: Call, workspaceId: string): string[] | undefined {
	const given = call.body.assignee_ids;
	if (!Array.isArray(given)) return undefined;
	const known = given
		.filter(isNumeric)
		.map(plain)
		.filter((id) => rows(call.db, "memberships").get(`${workspaceId}:${id}`) !== undefined);
	return [...new Set(known)];
}

/**
 * Returns the values after this call. Fields that do not apply to the list, or are hidden from the caller, are ignored
 * without an error.
 */
function customValues(
	call: Call,
	current: TaskRow["custom_values"],
	list: ListRow,
	member: MembershipRow,
): TaskRow["custom_values"] {
	const given = call.body.custom_fields;
	if (!Array.isArray(given)) return current;
	const allowed = new Set(
		present.fieldsOf(call.db, { workspace_id: list.workspace_id, list_id: list.id }, member).map(({ id }) => id),
	);
	const values = { ...current };
	for (const entry of given as readonly JsonObject[]) {
		const id = isNumeric(entry?.id) ? plain(entry.id) : "";
		if (!allowed.has(id)) continue;
		if (typeof entry.value === "string") values[id] = entry.value;
		else delete values[id];
	}
	return values;
}

/** Removes a task with its subtasks, comments and attachments. */
export function removeTask(db: Database, id: string): void {
	for (const child of rows(db, "tasks").by("parent_id", id)) removeTask(db, child.id);
	for (const name of ["comments", "attachments"] as const)
		for (const row of rows(db, name).by("task_id", id)) rows(db, name).delete(row.id);
	rows(db, "tasks").delete(id);
}
