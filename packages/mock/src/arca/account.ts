/**
 * What people can do in Arca's app but not through the API: accounts, workspaces, members, custom fields, subtasks,
 * labels on tasks.
 */
import type { Database } from "../engine/database.ts";
import { type Role, rows, type TaskRow, type WorkspaceRow } from "./rules/tables.ts";
import { firstStatus, nextIdentifier } from "./rules/tasks.ts";

/** The parts of a mock world that this module needs. */
export interface Account {
	readonly db: Database;
	readonly sequences: Map<string, number>;
	/** ISO 8601. */
	now(): string;
}

/** The kinds of records that have ids of their own. */
export type ArcaIdKind = (typeof ID_KINDS)[number];

const ID_KINDS = [
	"attachment",
	"comment",
	"custom_field",
	"folder",
	"label",
	"list",
	"status",
	"task",
	"user",
	"webhook",
	"workspace",
] as const;

/** @throws TypeError for a kind that does not exist, or an id that is not a positive integer */
export function checkFirstIds(firstIds: { readonly [Kind in ArcaIdKind]?: number }): void {
	const known: readonly string[] = ID_KINDS;
	for (const [kind, first] of Object.entries(firstIds)) {
		if (!known.includes(kind))
			throw new TypeError(`firstIds: there is no kind of record ${kind}; use one of ${known.join(", ")}.`);
		if (!Number.isSafeInteger(first) || first < 1)
			throw new TypeError(`firstIds.${kind} must be an integer of at least 1, but was ${String(first)}.`);
	}
}

/** Rows of the account share the id sequence with rows that calls create. */
export function nextId(account: Account, name: string): string {
	const next = account.sequences.get(name) ?? 1;
	account.sequences.set(name, next + 1);
	return String(next);
}

/** A person in an account. */
export interface UserOptions {
	/** Full name. @defaultValue `User <id>` */
	readonly name?: string;
	/** Email address. @defaultValue `user<id>@example.test` */
	readonly email?: string;
}

export function addUser(account: Account, { name, email }: UserOptions): string {
	const id = nextId(account, "user");
	rows(account.db, "users").insert({
		id,
		name: name ?? `User ${id}`,
		email: email ?? `user${id}@example.test`,
		avatar_url: null,
		created_at: account.now(),
	});
	return id;
}

/** A new workspace. */
export interface WorkspaceOptions {
	/** Name of the workspace. @defaultValue `Workspace <id>` */
	readonly name?: string;
	/** The name in URLs. @defaultValue made from `name` */
	readonly slug?: string;
	/** Statuses of its tasks, in order. @defaultValue one of each category, as a new workspace has them (Assumption) */
	readonly statuses?: readonly { readonly name: string; readonly category: string }[];
}

const STATUSES = [
	{ name: "To do", category: "pending" },
	{ name: "In progress", category: "in_progress" },
	{ name: "Done", category: "completed" },
	{ name: "Cancelled", category: "cancelled" },
];

export function addWorkspace(account: Account, ownerId: string, options: WorkspaceOptions): WorkspaceRow {
	const id = nextId(account, "workspace");
	const name = options.name ?? `Workspace ${id}`;
	const workspace = rows(account.db, "workspaces").insert({
		id,
		name,
		slug:
			options.slug ??
			(name
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, "-")
				.replace(/^-|-$/g, "") ||
				`workspace-${id}`),
		description: null,
		icon: null,
		color: null,
		image_url: null,
		owner_id: ownerId,
		created_at: account.now(),
	});
	addMembership(account, id, ownerId, "owner", null);
	(options.statuses ?? STATUSES).forEach(({ name: title, category }, position) => {
		rows(account.db, "statuses").insert({
			id: nextId(account, "status"),
			workspace_id: id,
			name: title,
			icon: null,
			color: "gray",
			category,
			position,
			created_at: account.now(),
		});
	});
	return workspace;
}

/** The folders and lists that a member may see or that carry a custom field. */
export interface Restriction {
	/** Ids of folders, with every list in them. @defaultValue none */
	readonly folderIds?: readonly number[];
	/** Ids of single lists. @defaultValue none */
	readonly listIds?: readonly number[];
}

const ROLES: readonly string[] = ["owner", "admin", "member", "viewer"] satisfies readonly Role[];
const FIELD_TYPES: readonly string[] = [
	"text",
	"number",
	"date",
	"checkbox",
	"rating",
	"dropdown",
	"money",
	"people",
] satisfies readonly CustomFieldOptions["type"][];

/** Adds a person, or changes the role and restriction of an existing one. @throws TypeError for a role that does not exist */
export function addMembership(
	account: Account,
	workspaceId: string,
	userId: string,
	role: Role,
	restriction: Restriction | null,
): void {
	if (!ROLES.includes(role)) throw new TypeError(`role must be one of ${ROLES.join(", ")}, but was ${String(role)}`);
	const table = rows(account.db, "memberships");
	const id = `${workspaceId}:${userId}`;
	const granted = restriction && {
		folder_ids: (restriction.folderIds ?? []).map(String),
		list_ids: (restriction.listIds ?? []).map(String),
	};
	if (table.get(id)) table.update(id, { role, granted });
	else table.insert({ id, workspace_id: workspaceId, user_id: userId, role, granted });
}

/** A new custom field. */
export interface CustomFieldOptions {
	/** Name of the field. */
	readonly name: string;
	/** Type of its values. @defaultValue "text" */
	readonly type?: "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people";
	/** Settings of the type, returned unchanged. @defaultValue null */
	readonly config?: { readonly [name: string]: string | string[] } | null;
	/** Folders and lists that carry the field. @defaultValue all */
	readonly onlyOn?: Restriction;
	/** Shown to owners and admins only. @defaultValue false */
	readonly restricted?: boolean;
}

/** @throws TypeError for a type that does not exist */
export function addCustomField(account: Account, workspaceId: string, options: CustomFieldOptions): number {
	const { type = "text" } = options;
	if (!FIELD_TYPES.includes(type))
		throw new TypeError(`the type of a custom field must be one of ${FIELD_TYPES.join(", ")}, but was ${String(type)}`);
	const id = nextId(account, "custom_field");
	const table = rows(account.db, "custom_fields");
	table.insert({
		id,
		workspace_id: workspaceId,
		name: options.name,
		type,
		config: options.config ? { ...options.config } : null,
		position: table.by("workspace_id", workspaceId).length,
		is_scope_restricted: options.onlyOn !== undefined,
		granted_folder_ids: (options.onlyOn?.folderIds ?? []).map(String),
		list_overrides: (options.onlyOn?.listIds ?? []).map((listId) => ({ list_id: String(listId), access: "granted" })),
		is_access_restricted: options.restricted ?? false,
	});
	return Number(id);
}

/** A subtask of a task, in the same list. */
export function addSubtask(account: Account, parent: TaskRow, title: string): number {
	const id = nextId(account, "task");
	rows(account.db, "tasks").insert({
		id,
		workspace_id: parent.workspace_id,
		list_id: parent.list_id,
		parent_id: parent.id,
		title,
		description: null,
		priority: "none",
		identifier: nextIdentifier(account.db, parent.workspace_id),
		due_date: null,
		start_date: null,
		creator_id: parent.creator_id,
		created_at: account.now(),
		status_id: firstStatus(account.db, parent.workspace_id),
		assignee_ids: [],
		label_ids: [],
		custom_values: {},
	});
	return Number(id);
}

/** A file on a task. The mock keeps its name, size and type, but no content. */
export interface AttachmentOptions {
	/** File name with its extension. */
	readonly fileName: string;
	/** Bytes. @defaultValue 1024 */
	readonly fileSize?: number;
	/** MIME type. @defaultValue "application/octet-stream" */
	readonly mimeType?: string;
}

export function addAttachment(account: Account, task: TaskRow, options: AttachmentOptions): number {
	const id = nextId(account, "attachment");
	rows(account.db, "attachments").insert({
		id,
		task_id: task.id,
		file_name: options.fileName,
		file_size: options.fileSize ?? 1024,
		mime_type: options.mimeType ?? "application/octet-stream",
		created_at: account.now(),
		uploader_id: task.creator_id,
	});
	return Number(id);
}
