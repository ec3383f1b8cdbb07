// Generated from packages/openapi/specs/arca (webhooks) by `npm run generate`. Do not edit.
/** Settings of a custom field. `dropdown` has `options`, `rating` has `iconName` and `color`, and `number` has none (`null`). Those of the other types are not documented. */
export type CustomFieldConfig = {
    /** Values that a dropdown offers. */
    options?: string[];
    /** Icon of a rating, for example `star-filled`. */
    iconName?: string;
    /** Color of a rating, for example `yellow`. */
    color?: string;
} | null;
/** Type of a custom field. */
export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
/** The value of a custom field on a task. */
export interface CustomFieldValue {
    /** Unique id of the custom field. */
    id: number;
    /** Name of the custom field. */
    name: string;
    /** Type of the custom field. */
    type: CustomFieldType;
    /** Settings of the custom field, or `null`. */
    config: CustomFieldConfig;
    /** Position in the workspace, in ascending order. */
    position: number;
    /** Value as a string, or `null` if it is not set. How dates, check boxes, ratings, money and people are written is not documented. */
    value: string | null;
}
/** A label on a task. */
export interface LabelRef {
    /** Id of the label. */
    id: number;
    /** Name of the label. */
    name: string;
    /** Name of the color, or `null` for none. */
    color: string | null;
}
/** A delivery that Arca makes while you create a webhook. */
export interface PingEvent {
    /** Event type, always `ping`. */
    event: "ping";
    /** When the event was sent. ISO 8601, UTC. */
    timestamp: string;
    /** Always `null`. */
    workspaceId: number | null;
    /** Always `null`. */
    before: null;
    /** Always `null`. */
    after: null;
    /** Always an empty object. */
    data: {
        [key: string]: unknown;
    };
}
/** Priority of a task. `none` means that no priority is set. */
export type Priority = "urgent" | "high" | "medium" | "low" | "none" | (string & {});
/** Category of a status. You can write `pending`, `in_progress`, `completed` and `cancelled`; responses can also contain `active` and `done`. */
export type StatusCategory = "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
/** The status of a task. */
export interface StatusRef {
    /** Id of the status. */
    id: number;
    /** Name of the status. */
    name: string;
    /** Icon, or `null` for none. */
    icon: string | null;
    /** Name of the color, or `null` for none. */
    color: string | null;
    /** Category of the status. */
    category: StatusCategory;
}
/** People were assigned to a task or removed from it. */
export interface TaskAssigneesChangedEvent {
    /** Event type, always `task.assignees.changed`. */
    event: "task.assignees.changed";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** A task was created. */
export interface TaskCreatedEvent {
    /** Event type, always `task.created`. */
    event: "task.created";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** A task was deleted. */
export interface TaskDeletedEvent {
    /** Event type, always `task.deleted`. */
    event: "task.deleted";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** The due date of a task changed. */
export interface TaskDueDateChangedEvent {
    /** Event type, always `task.due_date.changed`. */
    event: "task.due_date.changed";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** The labels of a task changed. */
export interface TaskLabelsChangedEvent {
    /** Event type, always `task.labels.changed`. */
    event: "task.labels.changed";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** The priority of a task changed. */
export interface TaskPriorityChangedEvent {
    /** Event type, always `task.priority.changed`. */
    event: "task.priority.changed";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** A task before or after a change, as webhook events contain it. Any field may be missing. */
export interface TaskSnapshot {
    /** Unique id of the task. */
    id?: number;
    /** Id of the workspace. */
    workspace_id?: number;
    /** Id of the list, or `null` if the task is in none. */
    list_id?: number | null;
    /** Title of the task. */
    title?: string;
    /** Text of the task, as HTML, or `null` if not set. */
    description?: string | null;
    /** Priority of the task. */
    priority?: Priority;
    /** Number of the task within the workspace. People call the task by the workspace's `slug` and this number, for example `ACME-12`. */
    identifier?: number;
    /** When the task is due (ISO 8601, UTC), or `null` if it has no due date. */
    due_date?: string | null;
    /** When the task starts (ISO 8601, UTC), or `null` if it has no start date. */
    start_date?: string | null;
    /** Id of the person who created the task. */
    creator_id?: number;
    /** When the task was created. ISO 8601, UTC. */
    created_at?: string;
    /** Status of the task, or `null` if the workspace has no statuses. */
    status?: TaskStatus;
    /** People that the task is assigned to. */
    assignees?: UserRef[];
    /** Labels on the task. */
    labels?: LabelRef[];
    /** Values of the custom fields. */
    custom_fields?: CustomFieldValue[];
}
/** The start date of a task changed. */
export interface TaskStartDateChangedEvent {
    /** Event type, always `task.start_date.changed`. */
    event: "task.start_date.changed";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** A task before or after a change, or `null` if it did not exist. */
export type TaskState = TaskSnapshot | null;
/** The status of a task, or `null` if the workspace has no statuses. */
export type TaskStatus = StatusRef | null;
/** The status of a task changed. */
export interface TaskStatusChangedEvent {
    /** Event type, always `task.status.changed`. */
    event: "task.status.changed";
    /** When the event happened. ISO 8601, UTC. */
    timestamp: string;
    /** Id of the workspace, or `null`. */
    workspaceId?: number | null;
    /** The task before the change, or `null` if it did not exist. */
    before: TaskState;
    /** The task after the change, or `null` if it no longer exists. */
    after: TaskState;
    /** More data about the event. Its fields are not documented. */
    data?: {
        [key: string]: unknown;
    };
    /** The workspace. Its fields are not documented. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who made the change. Their fields are not documented. */
    user?: {
        [key: string]: unknown;
    };
}
/** A person. */
export interface UserRef {
    /** Id of the person. */
    id: number;
    /** Name of the person. */
    name: string;
    /** URL of the avatar image, or `null` if not set. */
    avatar_url: string | null;
}
