// Generated from packages/openapi/specs/arca (webhooks) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const customFieldConfigSchema: z.ZodMiniType<types.CustomFieldConfig> = /* @__PURE__ */ z.lazy(() => z.nullable(z.looseObject({
	options: z.optional(z.array(z.string())),
	iconName: z.optional(z.string()),
	color: z.optional(z.string()),
}))) as unknown as z.ZodMiniType<types.CustomFieldConfig>;

export const customFieldTypeSchema: z.ZodMiniType<types.CustomFieldType> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.CustomFieldType>;

export const customFieldValueSchema: z.ZodMiniType<types.CustomFieldValue> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	type: customFieldTypeSchema,
	config: customFieldConfigSchema,
	position: z.int(),
	value: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.CustomFieldValue>;

export const labelRefSchema: z.ZodMiniType<types.LabelRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	color: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.LabelRef>;

export const pingEventSchema: z.ZodMiniType<types.PingEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("ping"),
	timestamp: z.string(),
	workspaceId: z.nullable(z.int()),
	before: z.null(),
	after: z.null(),
	data: z.record(z.string(), z.unknown()),
})) as unknown as z.ZodMiniType<types.PingEvent>;

export const prioritySchema: z.ZodMiniType<types.Priority> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.Priority>;

export const statusCategorySchema: z.ZodMiniType<types.StatusCategory> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.StatusCategory>;

export const statusRefSchema: z.ZodMiniType<types.StatusRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	icon: z.nullable(z.string()),
	color: z.nullable(z.string()),
	category: statusCategorySchema,
})) as unknown as z.ZodMiniType<types.StatusRef>;

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

export const userRefSchema: z.ZodMiniType<types.UserRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.int(),
	name: z.string(),
	avatar_url: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.UserRef>;

/** The schema of each operation's full response, created on first use. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {

};
