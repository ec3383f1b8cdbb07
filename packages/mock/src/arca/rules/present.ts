/** Rows as responses show them: integer ids, references resolved. */
import type { Database } from "../../engine/database.ts";
import type { JsonObject } from "../../engine/handler.ts";
import { isManager } from "./access.ts";
import {
	byPosition,
	type CustomFieldRow,
	type FolderRow,
	type LabelRow,
	type ListRow,
	type MembershipRow,
	rows,
	type StatusRow,
	type TaskRow,
	type UserRow,
	type WorkspaceRow,
} from "./tables.ts";

export const user = ({ id, email, name, avatar_url, created_at }: UserRow): JsonObject => ({
	id: Number(id),
	email,
	name,
	avatar_url,
	created_at,
});

export function userRef(db: Database, id: string): JsonObject {
	const found = rows(db, "users").get(id);
	return { id: Number(id), name: found?.name ?? "Deleted user", avatar_url: found?.avatar_url ?? null };
}

export const workspace = (row: WorkspaceRow, member: MembershipRow): JsonObject => ({
	...row,
	id: Number(row.id),
	owner_id: Number(row.owner_id),
	role: member.role,
});

export function member(db: Database, row: MembershipRow): JsonObject {
	const person = rows(db, "users").get(row.user_id);
	return { ...userRef(db, row.user_id), ...(person && { email: person.email }), role: row.role };
}

export const folder = (row: FolderRow): JsonObject => ({
	id: Number(row.id),
	workspace_id: Number(row.workspace_id),
	name: row.name,
	icon: row.icon,
	color: row.color,
	position: row.position,
	created_at: row.created_at,
});

export const list = (row: ListRow): JsonObject => ({ ...folder(row), folder_id: Number(row.folder_id) });

export const status = (row: StatusRow): JsonObject => ({ ...folder(row), category: row.category });

export const label = (row: LabelRow): JsonObject => ({
	...row,
	id: Number(row.id),
	workspace_id: Number(row.workspace_id),
});

export const customField = (row: CustomFieldRow): JsonObject => ({
	id: Number(row.id),
	name: row.name,
	type: row.type,
	config: row.config,
	position: row.position,
	is_scope_restricted: row.is_scope_restricted,
	granted_folder_ids: row.granted_folder_ids.map(Number),
	list_overrides: row.list_overrides.map(({ list_id, access }) => ({ list_id: Number(list_id), access })),
});

/** Whether the tasks of a list have a field, for this caller. */
export function appliesTo(field: CustomFieldRow, list: ListRow | undefined, member: MembershipRow): boolean {
	if (field.is_access_restricted && !isManager(member)) return false;
	if (!field.is_scope_restricted) return true;
	if (!list) return false;
	return (
		field.granted_folder_ids.includes(list.folder_id) ||
		field.list_overrides.some(({ list_id, access }) => list_id === list.id && access === "granted")
	);
}

export function fieldsOf(
	db: Database,
	task: Pick<TaskRow, "workspace_id" | "list_id">,
	member: MembershipRow,
): CustomFieldRow[] {
	const home = rows(db, "lists").get(task.list_id);
	return rows(db, "custom_fields")
		.by("workspace_id", task.workspace_id)
		.filter((field) => appliesTo(field, home, member))
		.sort(byPosition);
}

function statusRef(db: Database, id: string | null): JsonObject | null {
	const found = id === null ? undefined : rows(db, "statuses").get(id);
	if (!found) return null;
	return { id: Number(found.id), name: found.name, icon: found.icon, color: found.color, category: found.category };
}

export function subtasks(db: Database, parentId: string): JsonObject[] {
	return rows(db, "tasks")
		.by("parent_id", parentId)
		.map((row) => ({
			id: Number(row.id),
			title: row.title,
			priority: row.priority,
			identifier: row.identifier,
			status: statusRef(db, row.status_id),
			assignees: row.assignee_ids.map((id) => userRef(db, id)),
		}));
}

export const labels = (db: Database, row: TaskRow): JsonObject[] =>
	row.label_ids
		.map((id) => rows(db, "labels").get(id))
		.filter((found) => found !== undefined)
		.map(({ id, name, color }) => ({ id: Number(id), name, color }));

/**
 * The fields that every view of a task has. Which applicable fields without a value are shown is not documented; here
 * all are (Assumption).
 */
function taskCore(db: Database, row: TaskRow, member: MembershipRow): JsonObject {
	return {
		id: Number(row.id),
		workspace_id: Number(row.workspace_id),
		list_id: Number(row.list_id),
		title: row.title,
		priority: row.priority,
		identifier: row.identifier,
		due_date: row.due_date,
		start_date: row.start_date,
		creator_id: Number(row.creator_id),
		created_at: row.created_at,
		status: statusRef(db, row.status_id),
		assignees: row.assignee_ids.map((id) => userRef(db, id)),
		custom_fields: fieldsOf(db, row, member).map((field) => ({
			id: Number(field.id),
			name: field.name,
			type: field.type,
			config: field.config,
			position: field.position,
			value: row.custom_values[field.id] ?? null,
		})),
	};
}

export const taskListItem = (db: Database, row: TaskRow, member: MembershipRow): JsonObject => ({
	...taskCore(db, row, member),
	subtasks: subtasks(db, row.id),
});

export const task = (db: Database, row: TaskRow, member: MembershipRow): JsonObject => ({
	...taskCore(db, row, member),
	description: row.description,
});

export const taskDetail = (db: Database, row: TaskRow, member: MembershipRow): JsonObject => ({
	...task(db, row, member),
	labels: labels(db, row),
	subtasks: subtasks(db, row.id),
	attachments: rows(db, "attachments")
		.by("task_id", row.id)
		.map(({ id, file_name, file_size, mime_type, created_at, uploader_id }) => ({
			id: Number(id),
			file_name,
			file_size,
			mime_type,
			created_at,
			uploader: userRef(db, uploader_id),
		})),
});

/** A task as a webhook shows it (Assumption: like the API, with labels). Fields with restricted access are left out. */
export function taskSnapshot(db: Database, row: TaskRow): JsonObject {
	const outsider: MembershipRow = {
		id: "",
		workspace_id: row.workspace_id,
		user_id: "",
		role: "viewer",
		granted: null,
	};
	return { ...task(db, row, outsider), labels: labels(db, row) };
}
