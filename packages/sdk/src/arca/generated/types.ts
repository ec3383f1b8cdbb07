// Generated from packages/openapi/specs/arca (schemas) by `npm run generate`. Do not edit.
/** `CommentAuthor` of the document. */
export interface CommentAuthor {
    id?: number;
    name: string;
    avatar_url?: string | null;
}
/** As far as Arca's own clients show; more properties may come. */
export interface Comment {
    id?: number;
    /** HTML. */
    content: string;
    /** Format: date-time. */
    created_at: string;
    author: CommentAuthor;
}
/** `CommentList` of the document. */
export type CommentList = Comment[];
/** `CreatedComment` of the document. */
export interface CreatedComment {
    id: number;
    /** HTML. */
    content: string;
    /** The author's name, where the later client reads it. */
    name?: string;
    /** Where the earlier client reads the author. */
    author?: CommentAuthor;
    /** Format: date-time. */
    created_at?: string;
}
/** `CommentCreateParams` of the document. */
export interface CommentCreateParams {
    /** HTML. */
    content: string;
}
/** An identifier as the API takes it, a number or a string of digits. Both reach the same thing. */
export type IdInput = number | string;
/** `ErrorBody` of the document. */
export interface ErrorBody {
    /** What is wrong, in a sentence. There is no machine code. */
    error: string;
}
/** `RateLimitBody` of the document. */
export interface RateLimitBody {
    /** Always 429. */
    statusCode: number;
    /** `Too Many Requests`. */
    error: string;
    /** Seconds to wait. */
    retryAfter: number;
}
/** What a person may do in a workspace. */
export type Role = "owner" | "admin" | "member" | "viewer" | (string & {});
/** `UserRef` of the document. */
export interface UserRef {
    /** Number of the person. */
    id: number;
    name: string;
    avatar_url: string | null;
}
/** `CustomFieldType` of the document. */
export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
/** By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented. */
export type CustomFieldConfig = {
    options?: string[];
    iconName?: string;
    color?: string;
} | null;
/** `CustomFieldListOverride` of the document. */
export interface CustomFieldListOverride {
    list_id: number;
    /** `granted` is the only value seen. */
    access: "granted" | (string & {});
}
/** `CustomFieldDefinition` of the document. */
export interface CustomFieldDefinition {
    id: number;
    name: string;
    type: CustomFieldType;
    config: CustomFieldConfig;
    position: number;
    /** False: on all lists. True: only where the next two say. */
    is_scope_restricted?: boolean;
    /** Folders whose lists carry the field. */
    granted_folder_ids?: number[];
    list_overrides?: CustomFieldListOverride[];
}
/** `CustomFieldDefinitionList` of the document. */
export type CustomFieldDefinitionList = CustomFieldDefinition[];
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
/** `CustomFieldInput` of the document. */
export interface CustomFieldInput {
    id: IdInput;
    /** Null clears the field. */
    value: string | null;
}
/** A task before or after a change, null where there was or is none. */
export type TaskState = TaskSnapshot | null;
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
/** `Folder` of the document. */
export interface Folder {
    id: number;
    workspace_id: number;
    name: string;
    icon: string | null;
    color: string | null;
    position: number;
    /** Format: date-time. */
    created_at: string;
}
/** `FolderList` of the document. */
export type FolderList = Folder[];
/** `FolderCreateParams` of the document. */
export interface FolderCreateParams {
    workspace_id: IdInput;
    name: string;
    /** Icon slug, such as `folder-1`, `folder-2`, `chart`. */
    icon?: string | undefined;
    /** `blue` when left out. */
    color?: string | undefined;
}
/** `FolderUpdateParams` of the document. */
export interface FolderUpdateParams {
    name?: string | undefined;
    icon?: string | undefined;
    color?: string | undefined;
}
/** `LabelRef` of the document. */
export interface LabelRef {
    id: number;
    name: string;
    color: string | null;
}
/** `Label` of the document. */
export interface Label {
    id: number;
    workspace_id: number;
    name: string;
    color: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** `LabelList` of the document. */
export type LabelList = Label[];
/** `LabelCreateParams` of the document. */
export interface LabelCreateParams {
    workspace_id: IdInput;
    name: string;
    /** `gray` when left out. */
    color?: string | undefined;
}
/** `LabelUpdateParams` of the document. */
export interface LabelUpdateParams {
    name?: string | undefined;
    color?: string | undefined;
}
/** `List` of the document. */
export interface List {
    id: number;
    workspace_id: number;
    /** Typed as nullable by the pages; a list in fact always sits in a folder. */
    folder_id: number | null;
    name: string;
    icon: string | null;
    color: string | null;
    position: number;
    /** Format: date-time. */
    created_at: string;
}
/** `ListList` of the document. */
export type ListList = List[];
/** `ListCreateParams` of the document. */
export interface ListCreateParams {
    workspace_id: IdInput;
    folder_id: IdInput;
    name: string;
    /** Icon slug, such as `folder-1`, `chart`, `code`. */
    icon?: string | undefined;
    /** `gray` when left out. */
    color?: string | undefined;
}
/** `ListUpdateParams` of the document. */
export interface ListUpdateParams {
    name?: string | undefined;
    icon?: string | undefined;
    color?: string | undefined;
    /** Moves the list to this folder. */
    folder_id?: IdInput | undefined;
}
/** `User` of the document. */
export interface User {
    id: number;
    email: string;
    name: string;
    avatar_url: string | null;
    /** Format: date-time. */
    created_at: string;
}
/** As far as Arca's own clients show; more properties may come. */
export interface Member {
    /** Number of the person, as `assignee_ids` wants it. */
    id: number;
    name: string;
    role: Role;
    avatar_url?: string | null;
    email?: string;
}
/** `MemberList` of the document. */
export type MemberList = Member[];
/** As read: besides the four that can be written, older pages and clients show `active` and `done`. */
export type StatusCategory = "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
/** `StatusCategoryInput` of the document. */
export type StatusCategoryInput = "pending" | "in_progress" | "completed" | "cancelled" | (string & {});
/** `StatusRef` of the document. */
export interface StatusRef {
    id: number;
    name: string;
    icon: string | null;
    color: string | null;
    category: StatusCategory;
}
/** The status of a task, null where its workspace has none. */
export type TaskStatus = StatusRef | null;
/** `Status` of the document. */
export interface Status {
    id: number;
    workspace_id: number;
    name: string;
    icon: string | null;
    color: string | null;
    category: StatusCategory;
    position: number;
    /** Format: date-time. */
    created_at: string;
}
/** `StatusList` of the document. */
export type StatusList = Status[];
/** `StatusCreateParams` of the document. */
export interface StatusCreateParams {
    workspace_id: IdInput;
    name: string;
    category: StatusCategoryInput;
    icon?: string | undefined;
    /** `gray` when left out. */
    color?: string | undefined;
}
/** `StatusUpdateParams` of the document. */
export interface StatusUpdateParams {
    name?: string | undefined;
    category?: StatusCategoryInput | undefined;
    icon?: string | undefined;
    color?: string | undefined;
    /** Moves the status in the order. */
    position?: number | undefined;
}
/** `Priority` of the document. */
export type Priority = "urgent" | "high" | "medium" | "low" | "none" | (string & {});
/** `Subtask` of the document. */
export interface Subtask {
    id: number;
    title: string;
    priority: Priority;
    /** Counts within the workspace. */
    identifier: number;
    status: TaskStatus;
    assignees: UserRef[];
}
/** `Attachment` of the document. */
export interface Attachment {
    id: number;
    file_name: string;
    /** Bytes. */
    file_size: number;
    mime_type: string;
    /** Format: date-time. */
    created_at: string;
    uploader: UserRef;
}
/** `TaskListItem` of the document. */
export interface TaskListItem {
    id: number;
    workspace_id: number;
    list_id: number | null;
    title: string;
    priority: Priority;
    /** Counts within the workspace. */
    identifier: number;
    /** Format: date-time. */
    due_date: string | null;
    /** Format: date-time. */
    start_date: string | null;
    creator_id: number;
    /** Format: date-time. */
    created_at: string;
    status: TaskStatus;
    assignees: UserRef[];
    subtasks: Subtask[];
    custom_fields: CustomFieldValue[];
}
/** `TaskList` of the document. */
export interface TaskList {
    data: TaskListItem[];
    page: number;
    /** The page size that was used. */
    limit: number;
    /** Tasks on all pages. */
    total: number;
    total_pages: number;
}
/** `Task` of the document. */
export interface Task {
    id: number;
    workspace_id: number;
    list_id: number | null;
    title: string;
    /** HTML. */
    description: string | null;
    priority: Priority;
    /** Counts within the workspace. */
    identifier: number;
    /** Format: date-time. */
    due_date: string | null;
    /** Format: date-time. */
    start_date: string | null;
    /** The owner of the key that created it. */
    creator_id: number;
    /** Format: date-time. */
    created_at: string;
    status: TaskStatus;
    assignees: UserRef[];
    custom_fields: CustomFieldValue[];
}
/** `TaskDetail` of the document. */
export interface TaskDetail {
    id: number;
    workspace_id: number;
    list_id: number | null;
    title: string;
    /** HTML. */
    description: string | null;
    priority: Priority;
    /** Counts within the workspace. */
    identifier: number;
    /** Format: date-time. */
    due_date: string | null;
    /** Format: date-time. */
    start_date: string | null;
    creator_id: number;
    /** Format: date-time. */
    created_at: string;
    status: TaskStatus;
    assignees: UserRef[];
    custom_fields: CustomFieldValue[];
    labels: LabelRef[];
    subtasks: Subtask[];
    /** No address to load them from is documented. */
    attachments: Attachment[];
}
/** `TaskCreateParams` of the document. */
export interface TaskCreateParams {
    list_id: IdInput;
    title: string;
    /** HTML. */
    description?: string | null | undefined;
    /** `none` when left out. */
    priority?: Priority | undefined;
    /** A status of the same workspace. Default is its first one of category pending. */
    status_id?: IdInput | undefined;
    /** ISO 8601; without a zone it is read as UTC. */
    due_date?: string | null | undefined;
    /** ISO 8601; without a zone it is read as UTC. */
    start_date?: string | null | undefined;
    /** Members of the workspace; others are dropped without an error. */
    assignee_ids?: readonly IdInput[] | undefined;
    /** Fields that do not apply or are hidden are ignored without an error. */
    custom_fields?: readonly CustomFieldInput[] | undefined;
}
/** `TaskUpdateParams` of the document. */
export interface TaskUpdateParams {
    title?: string | undefined;
    /** HTML. */
    description?: string | null | undefined;
    priority?: Priority | undefined;
    /** A status of the same workspace. */
    status_id?: IdInput | undefined;
    /** Moves the task to this list of the same workspace. */
    list_id?: IdInput | undefined;
    /** ISO 8601; null or an empty string clears it. */
    due_date?: string | null | undefined;
    /** ISO 8601; null or an empty string clears it. */
    start_date?: string | null | undefined;
    /** Replaces the whole set; an empty array clears it. */
    assignee_ids?: readonly IdInput[] | undefined;
    /** Only the fields named here change. */
    custom_fields?: readonly CustomFieldInput[] | undefined;
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
/** `Workspace` of the document. */
export interface Workspace {
    id: number;
    name: string;
    /** Name for addresses; in upper case, with a task's `identifier`, it is how people name a task (`ACME-12`). */
    slug: string;
    description: string | null;
    /** Icon slug, such as `folder-1`, `chart`, `briefcase`. */
    icon: string | null;
    color: string | null;
    image_url: string | null;
    owner_id: number;
    /** The caller's role here. */
    role: Role;
    /** Format: date-time. */
    created_at: string;
}
/** `WorkspaceList` of the document. */
export type WorkspaceList = Workspace[];
