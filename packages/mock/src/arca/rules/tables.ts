/**
 * What an Arca account holds. Ids are stored as strings of digits, because they are keys here, and become integers in
 * responses (`present.ts`).
 */
import type { Database } from "../../engine/database.ts";
import { tableReader } from "../../engine/table.ts";
import type { Attachment, Folder, Label, List, Status, User } from "../generated/types.ts";

type Nullable<T> = T | null;

/** What a member of a workspace may do. */
export type Role = "owner" | "admin" | "member" | "viewer";
export type Priority = "urgent" | "high" | "medium" | "low" | "none";

/** A record of the API with its ids as they are stored. */
type Stored<Shown> = {
	[Field in keyof Shown]: Field extends "id" | `${string}_id` ? string : Shown[Field];
};

export type UserRow = Stored<User>;

export type WorkspaceRow = {
	id: string;
	name: string;
	slug: string;
	description: Nullable<string>;
	icon: Nullable<string>;
	color: Nullable<string>;
	image_url: Nullable<string>;
	owner_id: string;
	created_at: string;
};

/** A person in a workspace; `id` is `<workspace>:<user>`. */
export type MembershipRow = {
	id: string;
	workspace_id: string;
	user_id: string;
	role: Role;
	/** Null: sees everything. Otherwise only the granted folders and lists. */
	granted: Nullable<{ folder_ids: string[]; list_ids: string[] }>;
};

export type FolderRow = Stored<Folder>;
export type ListRow = Stored<List>;
export type StatusRow = Stored<Status>;
export type LabelRow = Stored<Label>;

export type CustomFieldRow = {
	id: string;
	workspace_id: string;
	name: string;
	type: string;
	config: Nullable<{ [name: string]: string | string[] }>;
	position: number;
	/** If true, the field applies only to the granted folders and lists. */
	is_scope_restricted: boolean;
	granted_folder_ids: string[];
	list_overrides: { list_id: string; access: string }[];
	/** If true, the field is shown to owners and admins only. */
	is_access_restricted: boolean;
};

export type AttachmentRow = Stored<Omit<Attachment, "uploader">> & { task_id: string; uploader_id: string };

export type TaskRow = {
	id: string;
	workspace_id: string;
	list_id: string;
	/** The parent task. */
	parent_id: Nullable<string>;
	title: string;
	description: Nullable<string>;
	priority: Priority;
	identifier: number;
	due_date: Nullable<string>;
	start_date: Nullable<string>;
	creator_id: string;
	created_at: string;
	status_id: Nullable<string>;
	assignee_ids: string[];
	label_ids: string[];
	custom_values: { [fieldId: string]: string };
};

export type CommentRow = { id: string; task_id: string; author_id: string; content: string; created_at: string };

/** A webhook that was set up in the app. The API has no operation for it. */
export type WebhookRow = {
	id: string;
	events: readonly string[];
	workspace_ids: readonly string[];
	token: Nullable<string>;
	[other: string]: unknown;
};

export interface Tables {
	webhook_endpoints: WebhookRow;
	users: UserRow;
	workspaces: WorkspaceRow;
	memberships: MembershipRow;
	folders: FolderRow;
	lists: ListRow;
	statuses: StatusRow;
	labels: LabelRow;
	custom_fields: CustomFieldRow;
	tasks: TaskRow;
	attachments: AttachmentRow;
	comments: CommentRow;
}

/** Returns the table with this name. */
export const rows = tableReader<Tables>();

/** Place of a new row at the end of its workspace. */
export function nextPosition(
	db: Database,
	name: "folders" | "lists" | "statuses" | "custom_fields",
	workspaceId: string,
): number {
	return rows(db, name)
		.by("workspace_id", workspaceId)
		.reduce((last, row) => Math.max(last, row.position + 1), 0);
}

export const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position;
export const byName = (a: { name: string }, b: { name: string }): number =>
	a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
