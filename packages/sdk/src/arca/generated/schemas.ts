// Generated from packages/openapi/specs/arca (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export { createValidator } from "../../core/validation/validation.ts";

export const attachmentSchema: z.ZodMiniType<types.Attachment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	file_name: z.string(),
	file_size: z.int(),
	mime_type: z.string(),
	created_at: z.string(),
	uploader: userRefSchema,
})) as unknown as z.ZodMiniType<types.Attachment>;

export const commentSchema: z.ZodMiniType<types.Comment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.optional(z.int()),
	content: z.string(),
	created_at: z.string(),
	author: commentAuthorSchema,
})) as unknown as z.ZodMiniType<types.Comment>;

export const commentAuthorSchema: z.ZodMiniType<types.CommentAuthor> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.optional(z.int()),
	name: z.string(),
	avatar_url: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.CommentAuthor>;

export const commentCreateParamsSchema: z.ZodMiniType<types.CommentCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	content: z.string(),
})) as unknown as z.ZodMiniType<types.CommentCreateParams>;

export const commentListSchema: z.ZodMiniType<types.CommentList> = /* @__PURE__ */ z.lazy(() => z.array(commentSchema)) as unknown as z.ZodMiniType<types.CommentList>;

export const createdCommentSchema: z.ZodMiniType<types.CreatedComment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	content: z.string(),
	name: z.optional(z.string()),
	author: z.optional(commentAuthorSchema),
	created_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CreatedComment>;

export const customFieldConfigSchema: z.ZodMiniType<types.CustomFieldConfig> = /* @__PURE__ */ z.lazy(() => z.nullable(z.looseObject({
	options: z.optional(z.array(z.string())),
	iconName: z.optional(z.string()),
	color: z.optional(z.string()),
}))) as unknown as z.ZodMiniType<types.CustomFieldConfig>;

export const customFieldDefinitionSchema: z.ZodMiniType<types.CustomFieldDefinition> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	type: customFieldTypeSchema,
	config: customFieldConfigSchema,
	position: z.int(),
	is_scope_restricted: z.optional(z.boolean()),
	granted_folder_ids: z.optional(z.array(z.int())),
	list_overrides: z.optional(z.array(customFieldListOverrideSchema)),
})) as unknown as z.ZodMiniType<types.CustomFieldDefinition>;

export const customFieldDefinitionListSchema: z.ZodMiniType<types.CustomFieldDefinitionList> = /* @__PURE__ */ z.lazy(() => z.array(customFieldDefinitionSchema)) as unknown as z.ZodMiniType<types.CustomFieldDefinitionList>;

export const customFieldInputSchema: z.ZodMiniType<types.CustomFieldInput> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: idInputSchema,
	value: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.CustomFieldInput>;

export const customFieldListOverrideSchema: z.ZodMiniType<types.CustomFieldListOverride> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	list_id: z.int(),
	access: z.string(),
})) as unknown as z.ZodMiniType<types.CustomFieldListOverride>;

export const customFieldTypeSchema: z.ZodMiniType<types.CustomFieldType> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.CustomFieldType>;

export const customFieldValueSchema: z.ZodMiniType<types.CustomFieldValue> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	type: customFieldTypeSchema,
	config: customFieldConfigSchema,
	position: z.int(),
	value: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.CustomFieldValue>;

export const errorBodySchema: z.ZodMiniType<types.ErrorBody> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	error: z.string(),
})) as unknown as z.ZodMiniType<types.ErrorBody>;

export const folderSchema: z.ZodMiniType<types.Folder> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	name: z.string(),
	icon: z.nullable(z.string()),
	color: z.nullable(z.string()),
	position: z.int(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.Folder>;

export const folderCreateParamsSchema: z.ZodMiniType<types.FolderCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	workspace_id: idInputSchema,
	name: z.string(),
	icon: z.optional(z.string()),
	color: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.FolderCreateParams>;

export const folderListSchema: z.ZodMiniType<types.FolderList> = /* @__PURE__ */ z.lazy(() => z.array(folderSchema)) as unknown as z.ZodMiniType<types.FolderList>;

export const folderUpdateParamsSchema: z.ZodMiniType<types.FolderUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	icon: z.optional(z.string()),
	color: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.FolderUpdateParams>;

export const idInputSchema: z.ZodMiniType<types.IdInput> = /* @__PURE__ */ z.lazy(() => z.union([z.int(), z.string()])) as unknown as z.ZodMiniType<types.IdInput>;

export const labelSchema: z.ZodMiniType<types.Label> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	name: z.string(),
	color: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.Label>;

export const labelCreateParamsSchema: z.ZodMiniType<types.LabelCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	workspace_id: idInputSchema,
	name: z.string(),
	color: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.LabelCreateParams>;

export const labelListSchema: z.ZodMiniType<types.LabelList> = /* @__PURE__ */ z.lazy(() => z.array(labelSchema)) as unknown as z.ZodMiniType<types.LabelList>;

export const labelRefSchema: z.ZodMiniType<types.LabelRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	color: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.LabelRef>;

export const labelUpdateParamsSchema: z.ZodMiniType<types.LabelUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	color: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.LabelUpdateParams>;

export const listSchema: z.ZodMiniType<types.List> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	folder_id: z.nullable(z.int()),
	name: z.string(),
	icon: z.nullable(z.string()),
	color: z.nullable(z.string()),
	position: z.int(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.List>;

export const listCreateParamsSchema: z.ZodMiniType<types.ListCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	workspace_id: idInputSchema,
	folder_id: idInputSchema,
	name: z.string(),
	icon: z.optional(z.string()),
	color: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ListCreateParams>;

export const listListSchema: z.ZodMiniType<types.ListList> = /* @__PURE__ */ z.lazy(() => z.array(listSchema)) as unknown as z.ZodMiniType<types.ListList>;

export const listUpdateParamsSchema: z.ZodMiniType<types.ListUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	icon: z.optional(z.string()),
	color: z.optional(z.string()),
	folder_id: z.optional(idInputSchema),
})) as unknown as z.ZodMiniType<types.ListUpdateParams>;

export const memberSchema: z.ZodMiniType<types.Member> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	role: roleSchema,
	avatar_url: z.optional(z.nullable(z.string())),
	email: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.Member>;

export const memberListSchema: z.ZodMiniType<types.MemberList> = /* @__PURE__ */ z.lazy(() => z.array(memberSchema)) as unknown as z.ZodMiniType<types.MemberList>;

export const pingEventSchema: z.ZodMiniType<types.PingEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("ping"),
	timestamp: z.string(),
	workspaceId: z.nullable(z.int()),
	before: z.null(),
	after: z.null(),
	data: z.record(z.string(), z.unknown()),
})) as unknown as z.ZodMiniType<types.PingEvent>;

export const prioritySchema: z.ZodMiniType<types.Priority> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.Priority>;

export const rateLimitBodySchema: z.ZodMiniType<types.RateLimitBody> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	statusCode: z.int(),
	error: z.string(),
	retryAfter: z.int(),
})) as unknown as z.ZodMiniType<types.RateLimitBody>;

export const roleSchema: z.ZodMiniType<types.Role> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.Role>;

export const statusSchema: z.ZodMiniType<types.Status> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	name: z.string(),
	icon: z.nullable(z.string()),
	color: z.nullable(z.string()),
	category: statusCategorySchema,
	position: z.int(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.Status>;

export const statusCategorySchema: z.ZodMiniType<types.StatusCategory> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.StatusCategory>;

export const statusCategoryInputSchema: z.ZodMiniType<types.StatusCategoryInput> = /* @__PURE__ */ z.lazy(() => z.enum(["pending","in_progress","completed","cancelled"])) as unknown as z.ZodMiniType<types.StatusCategoryInput>;

export const statusCreateParamsSchema: z.ZodMiniType<types.StatusCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	workspace_id: idInputSchema,
	name: z.string(),
	category: statusCategoryInputSchema,
	icon: z.optional(z.string()),
	color: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.StatusCreateParams>;

export const statusListSchema: z.ZodMiniType<types.StatusList> = /* @__PURE__ */ z.lazy(() => z.array(statusSchema)) as unknown as z.ZodMiniType<types.StatusList>;

export const statusRefSchema: z.ZodMiniType<types.StatusRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	icon: z.nullable(z.string()),
	color: z.nullable(z.string()),
	category: statusCategorySchema,
})) as unknown as z.ZodMiniType<types.StatusRef>;

export const statusUpdateParamsSchema: z.ZodMiniType<types.StatusUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	category: z.optional(statusCategoryInputSchema),
	icon: z.optional(z.string()),
	color: z.optional(z.string()),
	position: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.StatusUpdateParams>;

export const subtaskSchema: z.ZodMiniType<types.Subtask> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	title: z.string(),
	priority: prioritySchema,
	identifier: z.int(),
	status: taskStatusSchema,
	assignees: z.array(userRefSchema),
})) as unknown as z.ZodMiniType<types.Subtask>;

export const taskSchema: z.ZodMiniType<types.Task> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	list_id: z.nullable(z.int()),
	title: z.string(),
	description: z.nullable(z.string()),
	priority: prioritySchema,
	identifier: z.int(),
	due_date: z.nullable(z.string()),
	start_date: z.nullable(z.string()),
	creator_id: z.int(),
	created_at: z.string(),
	status: taskStatusSchema,
	assignees: z.array(userRefSchema),
	custom_fields: z.array(customFieldValueSchema),
})) as unknown as z.ZodMiniType<types.Task>;

export const taskAssigneesChangedEventSchema: z.ZodMiniType<types.TaskAssigneesChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.assignees.changed"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskAssigneesChangedEvent>;

export const taskCreateParamsSchema: z.ZodMiniType<types.TaskCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	list_id: idInputSchema,
	title: z.string(),
	description: z.optional(z.nullable(z.string())),
	priority: z.optional(z.enum(["urgent","high","medium","low","none"])),
	status_id: z.optional(idInputSchema),
	due_date: z.optional(z.nullable(z.string())),
	start_date: z.optional(z.nullable(z.string())),
	assignee_ids: z.optional(z.array(idInputSchema)),
	custom_fields: z.optional(z.array(customFieldInputSchema)),
})) as unknown as z.ZodMiniType<types.TaskCreateParams>;

export const taskCreatedEventSchema: z.ZodMiniType<types.TaskCreatedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.created"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskCreatedEvent>;

export const taskDeletedEventSchema: z.ZodMiniType<types.TaskDeletedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.deleted"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskDeletedEvent>;

export const taskDetailSchema: z.ZodMiniType<types.TaskDetail> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	list_id: z.nullable(z.int()),
	title: z.string(),
	description: z.nullable(z.string()),
	priority: prioritySchema,
	identifier: z.int(),
	due_date: z.nullable(z.string()),
	start_date: z.nullable(z.string()),
	creator_id: z.int(),
	created_at: z.string(),
	status: taskStatusSchema,
	assignees: z.array(userRefSchema),
	custom_fields: z.array(customFieldValueSchema),
	labels: z.array(labelRefSchema),
	subtasks: z.array(subtaskSchema),
	attachments: z.array(attachmentSchema),
})) as unknown as z.ZodMiniType<types.TaskDetail>;

export const taskDueDateChangedEventSchema: z.ZodMiniType<types.TaskDueDateChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.due_date.changed"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskDueDateChangedEvent>;

export const taskLabelsChangedEventSchema: z.ZodMiniType<types.TaskLabelsChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.labels.changed"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskLabelsChangedEvent>;

export const taskListSchema: z.ZodMiniType<types.TaskList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(taskListItemSchema),
	page: z.int(),
	limit: z.int(),
	total: z.int(),
	total_pages: z.int(),
})) as unknown as z.ZodMiniType<types.TaskList>;

export const taskListItemSchema: z.ZodMiniType<types.TaskListItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	workspace_id: z.int(),
	list_id: z.nullable(z.int()),
	title: z.string(),
	priority: prioritySchema,
	identifier: z.int(),
	due_date: z.nullable(z.string()),
	start_date: z.nullable(z.string()),
	creator_id: z.int(),
	created_at: z.string(),
	status: taskStatusSchema,
	assignees: z.array(userRefSchema),
	subtasks: z.array(subtaskSchema),
	custom_fields: z.array(customFieldValueSchema),
})) as unknown as z.ZodMiniType<types.TaskListItem>;

export const taskPriorityChangedEventSchema: z.ZodMiniType<types.TaskPriorityChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.priority.changed"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskPriorityChangedEvent>;

export const taskSnapshotSchema: z.ZodMiniType<types.TaskSnapshot> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.optional(z.int()),
	workspace_id: z.optional(z.int()),
	list_id: z.optional(z.nullable(z.int())),
	title: z.optional(z.string()),
	description: z.optional(z.nullable(z.string())),
	priority: z.optional(prioritySchema),
	identifier: z.optional(z.int()),
	due_date: z.optional(z.nullable(z.string())),
	start_date: z.optional(z.nullable(z.string())),
	creator_id: z.optional(z.int()),
	created_at: z.optional(z.string()),
	status: z.optional(taskStatusSchema),
	assignees: z.optional(z.array(userRefSchema)),
	labels: z.optional(z.array(labelRefSchema)),
	custom_fields: z.optional(z.array(customFieldValueSchema)),
})) as unknown as z.ZodMiniType<types.TaskSnapshot>;

export const taskStartDateChangedEventSchema: z.ZodMiniType<types.TaskStartDateChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.start_date.changed"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskStartDateChangedEvent>;

export const taskStateSchema: z.ZodMiniType<types.TaskState> = /* @__PURE__ */ z.lazy(() => z.union([taskSnapshotSchema, z.null()])) as unknown as z.ZodMiniType<types.TaskState>;

export const taskStatusSchema: z.ZodMiniType<types.TaskStatus> = /* @__PURE__ */ z.lazy(() => z.union([statusRefSchema, z.null()])) as unknown as z.ZodMiniType<types.TaskStatus>;

export const taskStatusChangedEventSchema: z.ZodMiniType<types.TaskStatusChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("task.status.changed"),
	timestamp: z.string(),
	workspaceId: z.optional(z.nullable(z.int())),
	before: taskStateSchema,
	after: taskStateSchema,
	data: z.optional(z.record(z.string(), z.unknown())),
	workspace: z.optional(z.record(z.string(), z.unknown())),
	user: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.TaskStatusChangedEvent>;

export const taskUpdateParamsSchema: z.ZodMiniType<types.TaskUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	title: z.optional(z.string()),
	description: z.optional(z.nullable(z.string())),
	priority: z.optional(z.enum(["urgent","high","medium","low","none"])),
	status_id: z.optional(idInputSchema),
	list_id: z.optional(idInputSchema),
	due_date: z.optional(z.nullable(z.string())),
	start_date: z.optional(z.nullable(z.string())),
	assignee_ids: z.optional(z.array(idInputSchema)),
	custom_fields: z.optional(z.array(customFieldInputSchema)),
})) as unknown as z.ZodMiniType<types.TaskUpdateParams>;

export const userSchema: z.ZodMiniType<types.User> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	email: z.string(),
	name: z.string(),
	avatar_url: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.User>;

export const userRefSchema: z.ZodMiniType<types.UserRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	avatar_url: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.UserRef>;

export const workspaceSchema: z.ZodMiniType<types.Workspace> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	slug: z.string(),
	description: z.nullable(z.string()),
	icon: z.nullable(z.string()),
	color: z.nullable(z.string()),
	image_url: z.nullable(z.string()),
	owner_id: z.int(),
	role: roleSchema,
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.Workspace>;

export const workspaceListSchema: z.ZodMiniType<types.WorkspaceList> = /* @__PURE__ */ z.lazy(() => z.array(workspaceSchema)) as unknown as z.ZodMiniType<types.WorkspaceList>;

/** The schema of each operation's full response, created on first use. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {
	"tasks.comments.list": () => commentListSchema,
	"tasks.comments.create": () => createdCommentSchema,
	"customFields.list": () => customFieldDefinitionListSchema,
	"folders.list": () => folderListSchema,
	"folders.create": () => folderSchema,
	"folders.update": () => folderSchema,
	"folders.lists.list": () => listListSchema,
	"labels.list": () => labelListSchema,
	"labels.create": () => labelSchema,
	"labels.update": () => labelSchema,
	"lists.list": () => listListSchema,
	"lists.create": () => listSchema,
	"lists.update": () => listSchema,
	"me.retrieve": () => userSchema,
	"members.list": () => memberListSchema,
	"statuses.list": () => statusListSchema,
	"statuses.create": () => statusSchema,
	"statuses.update": () => statusSchema,
	"tasks.list": () => taskListSchema,
	"tasks.create": () => taskSchema,
	"tasks.retrieve": () => taskDetailSchema,
	"tasks.update": () => taskSchema,
	"workspaces.list": () => workspaceListSchema,
	"workspaces.retrieve": () => workspaceSchema,
};
