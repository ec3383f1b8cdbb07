// Generated from packages/openapi/specs/arca (schemas) by `npm run generate`. Do not edit.
/** Every schema by its name; the types below are the same ones. */
export interface components {
    schemas: {
        CommentAuthor: {
            id?: number;
            name: string;
            avatar_url?: string | null;
        };
        /** @description As far as Arca's own clients show; more properties may come. */
        Comment: {
            id?: number;
            /** @description HTML. */
            content: string;
            /** Format: date-time */
            created_at: string;
            author: components["schemas"]["CommentAuthor"];
        };
        CommentList: components["schemas"]["Comment"][];
        CreatedComment: {
            id: number;
            /** @description HTML. */
            content: string;
            /** @description The author's name, where the later client reads it. */
            name?: string;
            /** @description Where the earlier client reads the author. */
            author?: components["schemas"]["CommentAuthor"];
            /** Format: date-time */
            created_at?: string;
        };
        CommentCreateParams: {
            /** @description HTML. */
            content: string;
        };
        /** @description An identifier as the API takes it, a number or a string of digits. Both reach the same thing. */
        IdInput: number | string;
        ErrorBody: {
            /** @description What is wrong, in a sentence. There is no machine code. */
            error: string;
        };
        RateLimitBody: {
            /** @description Always 429. */
            statusCode: number;
            /** @description `Too Many Requests`. */
            error: string;
            /** @description Seconds to wait. */
            retryAfter: number;
        };
        /**
         * @description What a person may do in a workspace.
         * @enum {string}
         */
        Role: "owner" | "admin" | "member" | "viewer" | (string & {});
        UserRef: {
            /** @description Number of the person. */
            id: number;
            name: string;
            avatar_url: string | null;
        };
        /** @enum {string} */
        CustomFieldType: "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
        /** @description By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented. */
        CustomFieldConfig: {
            options?: string[];
            iconName?: string;
            color?: string;
        } | null;
        CustomFieldListOverride: {
            list_id: number;
            /**
             * @description `granted` is the only value seen.
             * @enum {string}
             */
            access: "granted" | (string & {});
        };
        CustomFieldDefinition: {
            id: number;
            name: string;
            type: components["schemas"]["CustomFieldType"];
            config: components["schemas"]["CustomFieldConfig"];
            position: number;
            /** @description False: on all lists. True: only where the next two say. */
            is_scope_restricted?: boolean;
            /** @description Folders whose lists carry the field. */
            granted_folder_ids?: number[];
            list_overrides?: components["schemas"]["CustomFieldListOverride"][];
        };
        CustomFieldDefinitionList: components["schemas"]["CustomFieldDefinition"][];
        CustomFieldValue: {
            id: number;
            name: string;
            type: components["schemas"]["CustomFieldType"];
            config: components["schemas"]["CustomFieldConfig"];
            position: number;
            /** @description A string for every type. How dates, check boxes, ratings, money and people are written is not documented. */
            value: string | null;
        };
        CustomFieldInput: {
            id: components["schemas"]["IdInput"];
            /** @description Null clears the field. */
            value: string | null;
        };
        /** @description A task before or after a change, null where there was or is none. */
        TaskState: components["schemas"]["TaskSnapshot"] | null;
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
        Folder: {
            id: number;
            workspace_id: number;
            name: string;
            icon: string | null;
            color: string | null;
            position: number;
            /** Format: date-time */
            created_at: string;
        };
        FolderList: components["schemas"]["Folder"][];
        FolderCreateParams: {
            workspace_id: components["schemas"]["IdInput"];
            name: string;
            /** @description Icon slug, such as `folder-1`, `folder-2`, `chart`. */
            icon?: string;
            /** @description `blue` when left out. */
            color?: string;
        };
        FolderUpdateParams: {
            name?: string;
            icon?: string;
            color?: string;
        };
        LabelRef: {
            id: number;
            name: string;
            color: string | null;
        };
        Label: {
            id: number;
            workspace_id: number;
            name: string;
            color: string | null;
            /** Format: date-time */
            created_at: string;
        };
        LabelList: components["schemas"]["Label"][];
        LabelCreateParams: {
            workspace_id: components["schemas"]["IdInput"];
            name: string;
            /** @description `gray` when left out. */
            color?: string;
        };
        LabelUpdateParams: {
            name?: string;
            color?: string;
        };
        List: {
            id: number;
            workspace_id: number;
            /** @description Typed as nullable by the pages; a list in fact always sits in a folder. */
            folder_id: number | null;
            name: string;
            icon: string | null;
            color: string | null;
            position: number;
            /** Format: date-time */
            created_at: string;
        };
        ListList: components["schemas"]["List"][];
        ListCreateParams: {
            workspace_id: components["schemas"]["IdInput"];
            folder_id: components["schemas"]["IdInput"];
            name: string;
            /** @description Icon slug, such as `folder-1`, `chart`, `code`. */
            icon?: string;
            /** @description `gray` when left out. */
            color?: string;
        };
        ListUpdateParams: {
            name?: string;
            icon?: string;
            color?: string;
            /** @description Moves the list to this folder. */
            folder_id?: components["schemas"]["IdInput"];
        };
        User: {
            id: number;
            email: string;
            name: string;
            avatar_url: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description As far as Arca's own clients show; more properties may come. */
        Member: {
            /** @description Number of the person, as `assignee_ids` wants it. */
            id: number;
            name: string;
            role: components["schemas"]["Role"];
            avatar_url?: string | null;
            email?: string;
        };
        MemberList: components["schemas"]["Member"][];
        /**
         * @description As read: besides the four that can be written, older pages and clients show `active` and `done`.
         * @enum {string}
         */
        StatusCategory: "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
        /** @enum {string} */
        StatusCategoryInput: "pending" | "in_progress" | "completed" | "cancelled" | (string & {});
        StatusRef: {
            id: number;
            name: string;
            icon: string | null;
            color: string | null;
            category: components["schemas"]["StatusCategory"];
        };
        /** @description The status of a task, null where its workspace has none. */
        TaskStatus: components["schemas"]["StatusRef"] | null;
        Status: {
            id: number;
            workspace_id: number;
            name: string;
            icon: string | null;
            color: string | null;
            category: components["schemas"]["StatusCategory"];
            position: number;
            /** Format: date-time */
            created_at: string;
        };
        StatusList: components["schemas"]["Status"][];
        StatusCreateParams: {
            workspace_id: components["schemas"]["IdInput"];
            name: string;
            category: components["schemas"]["StatusCategoryInput"];
            icon?: string;
            /** @description `gray` when left out. */
            color?: string;
        };
        StatusUpdateParams: {
            name?: string;
            category?: components["schemas"]["StatusCategoryInput"];
            icon?: string;
            color?: string;
            /** @description Moves the status in the order. */
            position?: number;
        };
        /** @enum {string} */
        Priority: "urgent" | "high" | "medium" | "low" | "none" | (string & {});
        Subtask: {
            id: number;
            title: string;
            priority: components["schemas"]["Priority"];
            /** @description Counts within the workspace. */
            identifier: number;
            status: components["schemas"]["TaskStatus"];
            assignees: components["schemas"]["UserRef"][];
        };
        Attachment: {
            id: number;
            file_name: string;
            /** @description Bytes. */
            file_size: number;
            mime_type: string;
            /** Format: date-time */
            created_at: string;
            uploader: components["schemas"]["UserRef"];
        };
        TaskListItem: {
            id: number;
            workspace_id: number;
            list_id: number | null;
            title: string;
            priority: components["schemas"]["Priority"];
            /** @description Counts within the workspace. */
            identifier: number;
            /** Format: date-time */
            due_date: string | null;
            /** Format: date-time */
            start_date: string | null;
            creator_id: number;
            /** Format: date-time */
            created_at: string;
            status: components["schemas"]["TaskStatus"];
            assignees: components["schemas"]["UserRef"][];
            subtasks: components["schemas"]["Subtask"][];
            custom_fields: components["schemas"]["CustomFieldValue"][];
        };
        TaskList: {
            data: components["schemas"]["TaskListItem"][];
            page: number;
            /** @description The page size that was used. */
            limit: number;
            /** @description Tasks on all pages. */
            total: number;
            total_pages: number;
        };
        Task: {
            id: number;
            workspace_id: number;
            list_id: number | null;
            title: string;
            /** @description HTML. */
            description: string | null;
            priority: components["schemas"]["Priority"];
            /** @description Counts within the workspace. */
            identifier: number;
            /** Format: date-time */
            due_date: string | null;
            /** Format: date-time */
            start_date: string | null;
            /** @description The owner of the key that created it. */
            creator_id: number;
            /** Format: date-time */
            created_at: string;
            status: components["schemas"]["TaskStatus"];
            assignees: components["schemas"]["UserRef"][];
            custom_fields: components["schemas"]["CustomFieldValue"][];
        };
        TaskDetail: {
            id: number;
            workspace_id: number;
            list_id: number | null;
            title: string;
            /** @description HTML. */
            description: string | null;
            priority: components["schemas"]["Priority"];
            /** @description Counts within the workspace. */
            identifier: number;
            /** Format: date-time */
            due_date: string | null;
            /** Format: date-time */
            start_date: string | null;
            creator_id: number;
            /** Format: date-time */
            created_at: string;
            status: components["schemas"]["TaskStatus"];
            assignees: components["schemas"]["UserRef"][];
            custom_fields: components["schemas"]["CustomFieldValue"][];
            labels: components["schemas"]["LabelRef"][];
            subtasks: components["schemas"]["Subtask"][];
            /** @description No address to load them from is documented. */
            attachments: components["schemas"]["Attachment"][];
        };
        TaskCreateParams: {
            list_id: components["schemas"]["IdInput"];
            title: string;
            /** @description HTML. */
            description?: string | null;
            /** @description `none` when left out. */
            priority?: components["schemas"]["Priority"];
            /** @description A status of the same workspace. Default is its first one of category pending. */
            status_id?: components["schemas"]["IdInput"];
            /** @description ISO 8601; without a zone it is read as UTC. */
            due_date?: string | null;
            /** @description ISO 8601; without a zone it is read as UTC. */
            start_date?: string | null;
            /** @description Members of the workspace; others are dropped without an error. */
            assignee_ids?: components["schemas"]["IdInput"][];
            /** @description Fields that do not apply or are hidden are ignored without an error. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        TaskUpdateParams: {
            title?: string;
            /** @description HTML. */
            description?: string | null;
            priority?: components["schemas"]["Priority"];
            /** @description A status of the same workspace. */
            status_id?: components["schemas"]["IdInput"];
            /** @description Moves the task to this list of the same workspace. */
            list_id?: components["schemas"]["IdInput"];
            /** @description ISO 8601; null or an empty string clears it. */
            due_date?: string | null;
            /** @description ISO 8601; null or an empty string clears it. */
            start_date?: string | null;
            /** @description Replaces the whole set; an empty array clears it. */
            assignee_ids?: components["schemas"]["IdInput"][];
            /** @description Only the fields named here change. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
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
        Workspace: {
            id: number;
            name: string;
            /** @description Name for addresses; in upper case, with a task's `identifier`, it is how people name a task (`ACME-12`). */
            slug: string;
            description: string | null;
            /** @description Icon slug, such as `folder-1`, `chart`, `briefcase`. */
            icon: string | null;
            color: string | null;
            image_url: string | null;
            owner_id: number;
            /** @description The caller's role here. */
            role: components["schemas"]["Role"];
            /** Format: date-time */
            created_at: string;
        };
        WorkspaceList: components["schemas"]["Workspace"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

/** `Attachment` of the document. */
export type Attachment = components["schemas"]["Attachment"];
/** As far as Arca's own clients show; more properties may come. */
export type Comment = components["schemas"]["Comment"];
/** `CommentAuthor` of the document. */
export type CommentAuthor = components["schemas"]["CommentAuthor"];
/** `CommentCreateParams` of the document. */
export type CommentCreateParams = components["schemas"]["CommentCreateParams"];
/** `CommentList` of the document. */
export type CommentList = components["schemas"]["CommentList"];
/** `CreatedComment` of the document. */
export type CreatedComment = components["schemas"]["CreatedComment"];
/** By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented. */
export type CustomFieldConfig = components["schemas"]["CustomFieldConfig"];
/** `CustomFieldDefinition` of the document. */
export type CustomFieldDefinition = components["schemas"]["CustomFieldDefinition"];
/** `CustomFieldDefinitionList` of the document. */
export type CustomFieldDefinitionList = components["schemas"]["CustomFieldDefinitionList"];
/** `CustomFieldInput` of the document. */
export type CustomFieldInput = components["schemas"]["CustomFieldInput"];
/** `CustomFieldListOverride` of the document. */
export type CustomFieldListOverride = components["schemas"]["CustomFieldListOverride"];
/** `CustomFieldType` of the document. */
export type CustomFieldType = components["schemas"]["CustomFieldType"];
/** `CustomFieldValue` of the document. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];
/** `ErrorBody` of the document. */
export type ErrorBody = components["schemas"]["ErrorBody"];
/** `Folder` of the document. */
export type Folder = components["schemas"]["Folder"];
/** `FolderCreateParams` of the document. */
export type FolderCreateParams = components["schemas"]["FolderCreateParams"];
/** `FolderList` of the document. */
export type FolderList = components["schemas"]["FolderList"];
/** `FolderUpdateParams` of the document. */
export type FolderUpdateParams = components["schemas"]["FolderUpdateParams"];
/** An identifier as the API takes it, a number or a string of digits. Both reach the same thing. */
export type IdInput = components["schemas"]["IdInput"];
/** `Label` of the document. */
export type Label = components["schemas"]["Label"];
/** `LabelCreateParams` of the document. */
export type LabelCreateParams = components["schemas"]["LabelCreateParams"];
/** `LabelList` of the document. */
export type LabelList = components["schemas"]["LabelList"];
/** `LabelRef` of the document. */
export type LabelRef = components["schemas"]["LabelRef"];
/** `LabelUpdateParams` of the document. */
export type LabelUpdateParams = components["schemas"]["LabelUpdateParams"];
/** `List` of the document. */
export type List = components["schemas"]["List"];
/** `ListCreateParams` of the document. */
export type ListCreateParams = components["schemas"]["ListCreateParams"];
/** `ListList` of the document. */
export type ListList = components["schemas"]["ListList"];
/** `ListUpdateParams` of the document. */
export type ListUpdateParams = components["schemas"]["ListUpdateParams"];
/** As far as Arca's own clients show; more properties may come. */
export type Member = components["schemas"]["Member"];
/** `MemberList` of the document. */
export type MemberList = components["schemas"]["MemberList"];
/** `PingEvent` of the document. */
export type PingEvent = components["schemas"]["PingEvent"];
/** `Priority` of the document. */
export type Priority = components["schemas"]["Priority"];
/** `RateLimitBody` of the document. */
export type RateLimitBody = components["schemas"]["RateLimitBody"];
/** What a person may do in a workspace. */
export type Role = components["schemas"]["Role"];
/** `Status` of the document. */
export type Status = components["schemas"]["Status"];
/** As read: besides the four that can be written, older pages and clients show `active` and `done`. */
export type StatusCategory = components["schemas"]["StatusCategory"];
/** `StatusCategoryInput` of the document. */
export type StatusCategoryInput = components["schemas"]["StatusCategoryInput"];
/** `StatusCreateParams` of the document. */
export type StatusCreateParams = components["schemas"]["StatusCreateParams"];
/** `StatusList` of the document. */
export type StatusList = components["schemas"]["StatusList"];
/** `StatusRef` of the document. */
export type StatusRef = components["schemas"]["StatusRef"];
/** `StatusUpdateParams` of the document. */
export type StatusUpdateParams = components["schemas"]["StatusUpdateParams"];
/** `Subtask` of the document. */
export type Subtask = components["schemas"]["Subtask"];
/** `Task` of the document. */
export type Task = components["schemas"]["Task"];
/** `TaskAssigneesChangedEvent` of the document. */
export type TaskAssigneesChangedEvent = components["schemas"]["TaskAssigneesChangedEvent"];
/** `TaskCreateParams` of the document. */
export type TaskCreateParams = components["schemas"]["TaskCreateParams"];
/** `TaskCreatedEvent` of the document. */
export type TaskCreatedEvent = components["schemas"]["TaskCreatedEvent"];
/** `TaskDeletedEvent` of the document. */
export type TaskDeletedEvent = components["schemas"]["TaskDeletedEvent"];
/** `TaskDetail` of the document. */
export type TaskDetail = components["schemas"]["TaskDetail"];
/** `TaskDueDateChangedEvent` of the document. */
export type TaskDueDateChangedEvent = components["schemas"]["TaskDueDateChangedEvent"];
/** `TaskLabelsChangedEvent` of the document. */
export type TaskLabelsChangedEvent = components["schemas"]["TaskLabelsChangedEvent"];
/** `TaskList` of the document. */
export type TaskList = components["schemas"]["TaskList"];
/** `TaskListItem` of the document. */
export type TaskListItem = components["schemas"]["TaskListItem"];
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
/** `TaskUpdateParams` of the document. */
export type TaskUpdateParams = components["schemas"]["TaskUpdateParams"];
/** `User` of the document. */
export type User = components["schemas"]["User"];
/** `UserRef` of the document. */
export type UserRef = components["schemas"]["UserRef"];
/** `Workspace` of the document. */
export type Workspace = components["schemas"]["Workspace"];
/** `WorkspaceList` of the document. */
export type WorkspaceList = components["schemas"]["WorkspaceList"];
