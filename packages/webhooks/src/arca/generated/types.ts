// Generated from packages/openapi/specs/arca (webhooks) by `npm run generate`. Do not edit.
/** By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented. */
export type CustomFieldConfig = {
    options?: string[];
    iconName?: string;
    color?: string;
} | null;
/** `CustomFieldType` of the document. */
export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
/** `CustomFieldValue` of the document. */
export interface CustomFieldValue {
    id: number;
    name: string;
    type: CustomFieldType;
    config: CustomFieldConfig;
    position: number;
    /** A string for every type. How dates, check boxes, ratings, money and people are written is not documented. */
    value: string | null;
}
/** `LabelRef` of the document. */
export interface LabelRef {
    id: number;
    name: string;
    color: string | null;
}
/** `PingEvent` of the document. */
export interface PingEvent {
    event: "ping";
    /** Format: date-time. */
    timestamp: string;
    workspaceId: number | null;
    before: null;
    after: null;
    data: {
        [key: string]: unknown;
    };
}
/** `Priority` of the document. */
export type Priority = "urgent" | "high" | "medium" | "low" | "none" | (string & {});
/** As read: besides the four that can be written, older pages and clients show `active` and `done`. */
export type StatusCategory = "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
/** `StatusRef` of the document. */
export interface StatusRef {
    id: number;
    name: string;
    icon: string | null;
    color: string | null;
    category: StatusCategory;
}
/** `TaskAssigneesChangedEvent` of the document. */
export interface TaskAssigneesChangedEvent {
    event: "task.assignees.changed";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** `TaskCreatedEvent` of the document. */
export interface TaskCreatedEvent {
    event: "task.created";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** `TaskDeletedEvent` of the document. */
export interface TaskDeletedEvent {
    event: "task.deleted";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** `TaskDueDateChangedEvent` of the document. */
export interface TaskDueDateChangedEvent {
    event: "task.due_date.changed";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** `TaskLabelsChangedEvent` of the document. */
export interface TaskLabelsChangedEvent {
    event: "task.labels.changed";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** `TaskPriorityChangedEvent` of the document. */
export interface TaskPriorityChangedEvent {
    event: "task.priority.changed";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** A task as a webhook shows it before or after a change. The pages do not show its shape. Assumption: the fields of a task as the API answers it, of which any may be missing. */
export interface TaskSnapshot {
    id?: number;
    workspace_id?: number;
    list_id?: number | null;
    title?: string;
    description?: string | null;
    priority?: Priority;
    identifier?: number;
    due_date?: string | null;
    start_date?: string | null;
    creator_id?: number;
    created_at?: string;
    status?: TaskStatus;
    assignees?: UserRef[];
    labels?: LabelRef[];
    custom_fields?: CustomFieldValue[];
}
/** `TaskStartDateChangedEvent` of the document. */
export interface TaskStartDateChangedEvent {
    event: "task.start_date.changed";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** A task before or after a change, null where there was or is none. */
export type TaskState = TaskSnapshot | null;
/** The status of a task, null where its workspace has none. */
export type TaskStatus = StatusRef | null;
/** `TaskStatusChangedEvent` of the document. */
export interface TaskStatusChangedEvent {
    event: "task.status.changed";
    /** Format: date-time. */
    timestamp: string;
    workspaceId?: number | null;
    /** The task before the change. */
    before: TaskState;
    /** The task after the change. */
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    /** Read by n8n-nodes-arca; shape unknown. */
    workspace?: {
        [key: string]: unknown;
    };
    /** The person who did it, read by n8n-nodes-arca; shape unknown. */
    user?: {
        [key: string]: unknown;
    };
}
/** `UserRef` of the document. */
export interface UserRef {
    /** Number of the person. */
    id: number;
    name: string;
    avatar_url: string | null;
}
