// Generated from packages/openapi/specs/arca (webhooks) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const customFieldConfigSchema: z.ZodMiniType<types.CustomFieldConfig> = /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.looseObject({
	options: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	iconName: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
})) as unknown as z.ZodMiniType<types.CustomFieldConfig>;

export const customFieldTypeSchema: z.ZodMiniType<types.CustomFieldType> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.CustomFieldType>;

export const customFieldValueSchema: z.ZodMiniType<types.CustomFieldValue> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.lazy(() => customFieldTypeSchema),
	config: /* @__PURE__ */ z.lazy(() => customFieldConfigSchema),
	position: /* @__PURE__ */ z.int(),
	value: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomFieldValue>;

export const labelRefSchema: z.ZodMiniType<types.LabelRef> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.LabelRef>;

export const pingEventSchema: z.ZodMiniType<types.PingEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("ping"),
	timestamp: /* @__PURE__ */ z.string(),
	workspaceId: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	before: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown()),
	after: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown()),
	data: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
}) as unknown as z.ZodMiniType<types.PingEvent>;

export const prioritySchema: z.ZodMiniType<types.Priority> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.Priority>;

export const statusCategorySchema: z.ZodMiniType<types.StatusCategory> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.StatusCategory>;

export const statusRefSchema: z.ZodMiniType<types.StatusRef> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	icon: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	color: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	category: /* @__PURE__ */ z.lazy(() => statusCategorySchema),
}) as unknown as z.ZodMiniType<types.StatusRef>;

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

export const userRefSchema: z.ZodMiniType<types.UserRef> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.int(),
	name: /* @__PURE__ */ z.string(),
	avatar_url: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.UserRef>;

/** The schema of each operation's whole answer, made when it is first asked for. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {

};
