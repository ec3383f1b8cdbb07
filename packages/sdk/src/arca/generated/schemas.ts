// Generated from packages/openapi/specs/arca (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const attachmentSchema: z.ZodMiniType<types.Attachment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	file_name: /* @__PURE__ */ z.string(),
	file_size: /* @__PURE__ */ z.int(),
	mime_type: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
	uploader: /* @__PURE__ */ z.lazy(() => userRefSchema),
}) as unknown as z.ZodMiniType<types.Attachment>;

export const commentSchema: z.ZodMiniType<types.Comment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	content: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
	author: /* @__PURE__ */ z.lazy(() => commentAuthorSchema),
}) as unknown as z.ZodMiniType<types.Comment>;

export const commentAuthorSchema: z.ZodMiniType<types.CommentAuthor> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	name: /* @__PURE__ */ z.string(),
	avatar_url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.CommentAuthor>;

export const commentCreateParamsSchema: z.ZodMiniType<types.CommentCreateParams> = /* @__PURE__ */ z.looseObject({
	content: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CommentCreateParams>;

export const commentListSchema: z.ZodMiniType<types.CommentList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => commentSchema)) as unknown as z.ZodMiniType<types.CommentList>;

export const createdCommentSchema: z.ZodMiniType<types.CreatedComment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	content: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	author: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => commentAuthorSchema)),
	created_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CreatedComment>;

export const customFieldConfigSchema: z.ZodMiniType<types.CustomFieldConfig> = /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.looseObject({
	options: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	iconName: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
})) as unknown as z.ZodMiniType<types.CustomFieldConfig>;

export const customFieldDefinitionSchema: z.ZodMiniType<types.CustomFieldDefinition> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.lazy(() => customFieldTypeSchema),
	config: /* @__PURE__ */ z.lazy(() => customFieldConfigSchema),
	position: /* @__PURE__ */ z.int(),
	is_scope_restricted: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	granted_folder_ids: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.int())),
	list_overrides: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldListOverrideSchema))),
}) as unknown as z.ZodMiniType<types.CustomFieldDefinition>;

export const customFieldDefinitionListSchema: z.ZodMiniType<types.CustomFieldDefinitionList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldDefinitionSchema)) as unknown as z.ZodMiniType<types.CustomFieldDefinitionList>;

export const customFieldInputSchema: z.ZodMiniType<types.CustomFieldInput> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	value: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomFieldInput>;

export const customFieldListOverrideSchema: z.ZodMiniType<types.CustomFieldListOverride> = /* @__PURE__ */ z.looseObject({
	list_id: /* @__PURE__ */ z.int(),
	access: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CustomFieldListOverride>;

export const customFieldTypeSchema: z.ZodMiniType<types.CustomFieldType> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.CustomFieldType>;

export const customFieldValueSchema: z.ZodMiniType<types.CustomFieldValue> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.lazy(() => customFieldTypeSchema),
	config: /* @__PURE__ */ z.lazy(() => customFieldConfigSchema),
	position: /* @__PURE__ */ z.int(),
	value: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomFieldValue>;

export const errorBodySchema: z.ZodMiniType<types.ErrorBody> = /* @__PURE__ */ z.looseObject({
	error: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ErrorBody>;

export const folderSchema: z.ZodMiniType<types.Folder> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	position: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Folder>;

export const folderCreateParamsSchema: z.ZodMiniType<types.FolderCreateParams> = /* @__PURE__ */ z.looseObject({
	workspace_id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.FolderCreateParams>;

export const folderListSchema: z.ZodMiniType<types.FolderList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => folderSchema)) as unknown as z.ZodMiniType<types.FolderList>;

export const folderUpdateParamsSchema: z.ZodMiniType<types.FolderUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	icon: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.FolderUpdateParams>;

export const idInputSchema: z.ZodMiniType<types.IdInput> = /* @__PURE__ */ z.union([/* @__PURE__ */ z.int(), /* @__PURE__ */ z.string()]) as unknown as z.ZodMiniType<types.IdInput>;

export const labelSchema: z.ZodMiniType<types.Label> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Label>;

export const labelCreateParamsSchema: z.ZodMiniType<types.LabelCreateParams> = /* @__PURE__ */ z.looseObject({
	workspace_id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	name: /* @__PURE__ */ z.string(),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.LabelCreateParams>;

export const labelListSchema: z.ZodMiniType<types.LabelList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => labelSchema)) as unknown as z.ZodMiniType<types.LabelList>;

export const labelRefSchema: z.ZodMiniType<types.LabelRef> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.LabelRef>;

export const labelUpdateParamsSchema: z.ZodMiniType<types.LabelUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.LabelUpdateParams>;

export const listSchema: z.ZodMiniType<types.List> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	folder_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	position: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.List>;

export const listCreateParamsSchema: z.ZodMiniType<types.ListCreateParams> = /* @__PURE__ */ z.looseObject({
	workspace_id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	folder_id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ListCreateParams>;

export const listListSchema: z.ZodMiniType<types.ListList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => listSchema)) as unknown as z.ZodMiniType<types.ListList>;

export const listUpdateParamsSchema: z.ZodMiniType<types.ListUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	icon: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	folder_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => idInputSchema)),
}) as unknown as z.ZodMiniType<types.ListUpdateParams>;

export const memberSchema: z.ZodMiniType<types.Member> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	role: /* @__PURE__ */ z.lazy(() => roleSchema),
	avatar_url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.Member>;

export const memberListSchema: z.ZodMiniType<types.MemberList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => memberSchema)) as unknown as z.ZodMiniType<types.MemberList>;

export const pingEventSchema: z.ZodMiniType<types.PingEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("ping"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	before: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown()),
	after: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown()),
	data: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
}) as unknown as z.ZodMiniType<types.PingEvent>;

export const prioritySchema: z.ZodMiniType<types.Priority> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.Priority>;

export const rateLimitBodySchema: z.ZodMiniType<types.RateLimitBody> = /* @__PURE__ */ z.looseObject({
	statusCode: /* @__PURE__ */ z.int(),
	error: /* @__PURE__ */ z.string(),
	retryAfter: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.RateLimitBody>;

export const roleSchema: z.ZodMiniType<types.Role> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.Role>;

export const statusSchema: z.ZodMiniType<types.Status> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	category: /* @__PURE__ */ z.lazy(() => statusCategorySchema),
	position: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Status>;

export const statusCategorySchema: z.ZodMiniType<types.StatusCategory> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.StatusCategory>;

export const statusCategoryInputSchema: z.ZodMiniType<types.StatusCategoryInput> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.StatusCategoryInput>;

export const statusCreateParamsSchema: z.ZodMiniType<types.StatusCreateParams> = /* @__PURE__ */ z.looseObject({
	workspace_id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	name: /* @__PURE__ */ z.string(),
	category: /* @__PURE__ */ z.lazy(() => statusCategoryInputSchema),
	icon: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.StatusCreateParams>;

export const statusListSchema: z.ZodMiniType<types.StatusList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => statusSchema)) as unknown as z.ZodMiniType<types.StatusList>;

export const statusRefSchema: z.ZodMiniType<types.StatusRef> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	category: /* @__PURE__ */ z.lazy(() => statusCategorySchema),
}) as unknown as z.ZodMiniType<types.StatusRef>;

export const statusUpdateParamsSchema: z.ZodMiniType<types.StatusUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	category: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => statusCategoryInputSchema)),
	icon: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	position: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.StatusUpdateParams>;

export const subtaskSchema: z.ZodMiniType<types.Subtask> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	title: /* @__PURE__ */ z.string(),
	priority: /* @__PURE__ */ z.lazy(() => prioritySchema),
	identifier: /* @__PURE__ */ z.int(),
	status: /* @__PURE__ */ z.lazy(() => taskStatusSchema),
	assignees: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => userRefSchema)),
}) as unknown as z.ZodMiniType<types.Subtask>;

export const taskSchema: z.ZodMiniType<types.Task> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	list_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	title: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	priority: /* @__PURE__ */ z.lazy(() => prioritySchema),
	identifier: /* @__PURE__ */ z.int(),
	due_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	start_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	creator_id: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.lazy(() => taskStatusSchema),
	assignees: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => userRefSchema)),
	custom_fields: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldValueSchema)),
}) as unknown as z.ZodMiniType<types.Task>;

export const taskAssigneesChangedEventSchema: z.ZodMiniType<types.TaskAssigneesChangedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.assignees.changed"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskAssigneesChangedEvent>;

export const taskCreateParamsSchema: z.ZodMiniType<types.TaskCreateParams> = /* @__PURE__ */ z.looseObject({
	list_id: /* @__PURE__ */ z.lazy(() => idInputSchema),
	title: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	priority: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => prioritySchema)),
	status_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => idInputSchema)),
	due_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	start_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	assignee_ids: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => idInputSchema))),
	custom_fields: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldInputSchema))),
}) as unknown as z.ZodMiniType<types.TaskCreateParams>;

export const taskCreatedEventSchema: z.ZodMiniType<types.TaskCreatedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.created"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskCreatedEvent>;

export const taskDeletedEventSchema: z.ZodMiniType<types.TaskDeletedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.deleted"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskDeletedEvent>;

export const taskDetailSchema: z.ZodMiniType<types.TaskDetail> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	list_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	title: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	priority: /* @__PURE__ */ z.lazy(() => prioritySchema),
	identifier: /* @__PURE__ */ z.int(),
	due_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	start_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	creator_id: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.lazy(() => taskStatusSchema),
	assignees: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => userRefSchema)),
	custom_fields: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldValueSchema)),
	labels: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => labelRefSchema)),
	subtasks: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => subtaskSchema)),
	attachments: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => attachmentSchema)),
}) as unknown as z.ZodMiniType<types.TaskDetail>;

export const taskDueDateChangedEventSchema: z.ZodMiniType<types.TaskDueDateChangedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.due_date.changed"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskDueDateChangedEvent>;

export const taskLabelsChangedEventSchema: z.ZodMiniType<types.TaskLabelsChangedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.labels.changed"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskLabelsChangedEvent>;

export const taskListSchema: z.ZodMiniType<types.TaskList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => taskListItemSchema)),
	page: /* @__PURE__ */ z.int(),
	limit: /* @__PURE__ */ z.int(),
	total: /* @__PURE__ */ z.int(),
	total_pages: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.TaskList>;

export const taskListItemSchema: z.ZodMiniType<types.TaskListItem> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	workspace_id: /* @__PURE__ */ z.int(),
	list_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	title: /* @__PURE__ */ z.string(),
	priority: /* @__PURE__ */ z.lazy(() => prioritySchema),
	identifier: /* @__PURE__ */ z.int(),
	due_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	start_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	creator_id: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.lazy(() => taskStatusSchema),
	assignees: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => userRefSchema)),
	subtasks: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => subtaskSchema)),
	custom_fields: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldValueSchema)),
}) as unknown as z.ZodMiniType<types.TaskListItem>;

export const taskPriorityChangedEventSchema: z.ZodMiniType<types.TaskPriorityChangedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.priority.changed"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskPriorityChangedEvent>;

export const taskSnapshotSchema: z.ZodMiniType<types.TaskSnapshot> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	workspace_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	list_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	priority: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => prioritySchema)),
	identifier: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	due_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	start_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	creator_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	created_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => taskStatusSchema)),
	assignees: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => userRefSchema))),
	labels: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => labelRefSchema))),
	custom_fields: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldValueSchema))),
}) as unknown as z.ZodMiniType<types.TaskSnapshot>;

export const taskStartDateChangedEventSchema: z.ZodMiniType<types.TaskStartDateChangedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.start_date.changed"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskStartDateChangedEvent>;

export const taskStateSchema: z.ZodMiniType<types.TaskState> = /* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => taskSnapshotSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())]) as unknown as z.ZodMiniType<types.TaskState>;

export const taskStatusSchema: z.ZodMiniType<types.TaskStatus> = /* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => statusRefSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())]) as unknown as z.ZodMiniType<types.TaskStatus>;

export const taskStatusChangedEventSchema: z.ZodMiniType<types.TaskStatusChangedEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("task.status.changed"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	before: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	after: /* @__PURE__ */ z.lazy(() => taskStateSchema),
	data: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	workspace: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	user: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.TaskStatusChangedEvent>;

export const taskUpdateParamsSchema: z.ZodMiniType<types.TaskUpdateParams> = /* @__PURE__ */ z.looseObject({
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	priority: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => prioritySchema)),
	status_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => idInputSchema)),
	list_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => idInputSchema)),
	due_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	start_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	assignee_ids: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => idInputSchema))),
	custom_fields: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customFieldInputSchema))),
}) as unknown as z.ZodMiniType<types.TaskUpdateParams>;

export const userSchema: z.ZodMiniType<types.User> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	email: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	avatar_url: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.User>;

export const userRefSchema: z.ZodMiniType<types.UserRef> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	avatar_url: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.UserRef>;

export const workspaceSchema: z.ZodMiniType<types.Workspace> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	slug: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	icon: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	image_url: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	owner_id: /* @__PURE__ */ z.int(),
	role: /* @__PURE__ */ z.lazy(() => roleSchema),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Workspace>;

export const workspaceListSchema: z.ZodMiniType<types.WorkspaceList> = /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => workspaceSchema)) as unknown as z.ZodMiniType<types.WorkspaceList>;

/** The schema of each operation's whole answer, made when it is first asked for. */
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
