// Generated from packages/openapi/specs/arca (webhooks) by `npm run generate`. Do not edit.
/** Every schema by its name; the types below are the same ones. */
export interface components {
    schemas: {
        /** @description By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented. */
        CustomFieldConfig: {
            options?: string[];
            iconName?: string;
            color?: string;
        } | null;
        /** @enum {string} */
        CustomFieldType: "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
        CustomFieldValue: {
            id: number;
            name: string;
            type: components["schemas"]["CustomFieldType"];
            config: components["schemas"]["CustomFieldConfig"];
            position: number;
            /** @description A string for every type. How dates, check boxes, ratings, money and people are written is not documented. */
            value: string | null;
        };
        LabelRef: {
            id: number;
            name: string;
            color: string | null;
        };
        PingEvent: {
            /** @constant */
            event: "ping";
            /** Format: date-time */
            timestamp: string;
            workspaceId: number | null;
            before: null;
            after: null;
            data: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        Priority: "urgent" | "high" | "medium" | "low" | "none" | (string & {});
        /**
         * @description As read: besides the four that can be written, older pages and clients show `active` and `done`.
         * @enum {string}
         */
        StatusCategory: "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
        StatusRef: {
            id: number;
            name: string;
            icon: string | null;
            color: string | null;
            category: components["schemas"]["StatusCategory"];
        };
        TaskAssigneesChangedEvent: {
            /** @constant */
            event: "task.assignees.changed";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        TaskCreatedEvent: {
            /** @constant */
            event: "task.created";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        TaskDeletedEvent: {
            /** @constant */
            event: "task.deleted";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        TaskDueDateChangedEvent: {
            /** @constant */
            event: "task.due_date.changed";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        TaskLabelsChangedEvent: {
            /** @constant */
            event: "task.labels.changed";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        TaskPriorityChangedEvent: {
            /** @constant */
            event: "task.priority.changed";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A task as a webhook shows it before or after a change. The pages do not show its shape. Assumption: the fields of a task as the API
         *     answers it, of which any may be missing.
         */
        TaskSnapshot: {
            id?: number;
            workspace_id?: number;
            list_id?: number | null;
            title?: string;
            description?: string | null;
            priority?: components["schemas"]["Priority"];
            identifier?: number;
            due_date?: string | null;
            start_date?: string | null;
            creator_id?: number;
            created_at?: string;
            status?: components["schemas"]["TaskStatus"];
            assignees?: components["schemas"]["UserRef"][];
            labels?: components["schemas"]["LabelRef"][];
            custom_fields?: components["schemas"]["CustomFieldValue"][];
        };
        TaskStartDateChangedEvent: {
            /** @constant */
            event: "task.start_date.changed";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        /** @description A task before or after a change, null where there was or is none. */
        TaskState: components["schemas"]["TaskSnapshot"] | null;
        /** @description The status of a task, null where its workspace has none. */
        TaskStatus: components["schemas"]["StatusRef"] | null;
        TaskStatusChangedEvent: {
            /** @constant */
            event: "task.status.changed";
            /** Format: date-time */
            timestamp: string;
            workspaceId?: number | null;
            /** @description The task before the change. */
            before: components["schemas"]["TaskState"];
            /** @description The task after the change. */
            after: components["schemas"]["TaskState"];
            data?: {
                [key: string]: unknown;
            };
            /** @description Read by n8n-nodes-arca; shape unknown. */
            workspace?: {
                [key: string]: unknown;
            };
            /** @description The person who did it, read by n8n-nodes-arca; shape unknown. */
            user?: {
                [key: string]: unknown;
            };
        };
        UserRef: {
            /** @description Number of the person. */
            id: number;
            name: string;
            avatar_url: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

/** By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented. */
export type CustomFieldConfig = components["schemas"]["CustomFieldConfig"];
/** `CustomFieldType` of the document. */
export type CustomFieldType = components["schemas"]["CustomFieldType"];
/** `CustomFieldValue` of the document. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];
/** `LabelRef` of the document. */
export type LabelRef = components["schemas"]["LabelRef"];
/** `PingEvent` of the document. */
export type PingEvent = components["schemas"]["PingEvent"];
/** `Priority` of the document. */
export type Priority = components["schemas"]["Priority"];
/** As read: besides the four that can be written, older pages and clients show `active` and `done`. */
export type StatusCategory = components["schemas"]["StatusCategory"];
/** `StatusRef` of the document. */
export type StatusRef = components["schemas"]["StatusRef"];
/** `TaskAssigneesChangedEvent` of the document. */
export type TaskAssigneesChangedEvent = components["schemas"]["TaskAssigneesChangedEvent"];
/** `TaskCreatedEvent` of the document. */
export type TaskCreatedEvent = components["schemas"]["TaskCreatedEvent"];
/** `TaskDeletedEvent` of the document. */
export type TaskDeletedEvent = components["schemas"]["TaskDeletedEvent"];
/** `TaskDueDateChangedEvent` of the document. */
export type TaskDueDateChangedEvent = components["schemas"]["TaskDueDateChangedEvent"];
/** `TaskLabelsChangedEvent` of the document. */
export type TaskLabelsChangedEvent = components["schemas"]["TaskLabelsChangedEvent"];
/** `TaskPriorityChangedEvent` of the document. */
export type TaskPriorityChangedEvent = components["schemas"]["TaskPriorityChangedEvent"];
/** A task as a webhook shows it before or after a change. The pages do not show its shape. Assumption: the fields of a task as the API answers it, of which any may be missing. */
export type TaskSnapshot = components["schemas"]["TaskSnapshot"];
/** `TaskStartDateChangedEvent` of the document. */
export type TaskStartDateChangedEvent = components["schemas"]["TaskStartDateChangedEvent"];
/** A task before or after a change, null where there was or is none. */
export type TaskState = components["schemas"]["TaskState"];
/** The status of a task, null where its workspace has none. */
export type TaskStatus = components["schemas"]["TaskStatus"];
/** `TaskStatusChangedEvent` of the document. */
export type TaskStatusChangedEvent = components["schemas"]["TaskStatusChangedEvent"];
/** `UserRef` of the document. */
export type UserRef = components["schemas"]["UserRef"];
