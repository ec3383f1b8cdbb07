// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
import type { CustomFieldsResource } from "./resources/customFields.ts";
import type { FoldersResource } from "./resources/folders.ts";
import type { LabelsResource } from "./resources/labels.ts";
import type { ListsResource } from "./resources/lists.ts";
import type { MeResource } from "./resources/me.ts";
import type { MembersResource } from "./resources/members.ts";
import type { StatusesResource } from "./resources/statuses.ts";
import type { TasksResource } from "./resources/tasks.ts";
import type { WorkspacesResource } from "./resources/workspaces.ts";

export type * from "./resources/customFields.ts";
export type * from "./resources/folders.ts";
export type * from "./resources/labels.ts";
export type * from "./resources/lists.ts";
export type * from "./resources/me.ts";
export type * from "./resources/members.ts";
export type * from "./resources/statuses.ts";
export type * from "./resources/tasks.ts";
export type * from "./resources/workspaces.ts";

/** Every resource of the Arca API. */
export interface ArcaResources {
	readonly customFields: CustomFieldsResource;
	readonly folders: FoldersResource;
	readonly labels: LabelsResource;
	readonly lists: ListsResource;
	readonly me: MeResource;
	readonly members: MembersResource;
	readonly statuses: StatusesResource;
	readonly tasks: TasksResource;
	readonly workspaces: WorkspacesResource;
}
