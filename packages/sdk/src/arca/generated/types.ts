// Generated from packages/openapi/specs/arca (schemas) by `npm run generate`. Do not edit.
/** The person who wrote a comment. */
export interface CommentAuthor {
    /** Id of the person. */
    id?: number;
    /** Name of the person. */
    name: string;
    /** URL of the avatar image, or `null` if not set. */
    avatar_url?: string | null;
}
/** A comment on a task. Responses may contain more fields. */
export interface Comment {
    /** Unique id of the comment. */
    id?: number;
    /** Text of the comment, as HTML. */
    content: string;
    /** When the comment was created. ISO 8601, UTC. */
    created_at: string;
    /** The person who wrote the comment. */
    author: CommentAuthor;
}
/** The comments on a task. */
export type CommentList = Comment[];
/** A comment that was just created. */
export interface CreatedComment {
    /** Unique id of the comment. */
    id: number;
    /** Text of the comment, as HTML. */
    content: string;
    /** Name of the author. May be missing; `author` is then present. */
    name?: string;
    /** The person who wrote the comment. May be missing; `name` is then present. */
    author?: CommentAuthor;
    /** When the comment was created. ISO 8601, UTC. */
    created_at?: string;
}
/** A comment to add. */
export interface CommentCreateParams {
    /** Text of the comment, as HTML. It must not be blank. */
    content: string;
}
/** An id, as a number or a string of digits. Both mean the same. */
export type IdInput = number | string;
/** The body of every error response except 429. */
export interface ErrorBody {
    /** What is wrong, in one sentence. There is no error code. */
    error: string;
}
/** The body of a 429 response. */
export interface RateLimitBody {
    /** Status code, always 429. */
    statusCode: number;
    /** Always `Too Many Requests`. */
    error: string;
    /** How long to wait, in seconds. */
    retryAfter: number;
}
/** Role of a person in a workspace. A `viewer` can only read. A `member` can also create and change folders, lists and tasks. An `admin` or `owner` can do everything. */
export type Role = "owner" | "admin" | "member" | "viewer" | (string & {});
/** A person. */
export interface UserRef {
    /** Id of the person. */
    id: number;
    /** Name of the person. */
    name: string;
    /** URL of the avatar image, or `null` if not set. */
    avatar_url: string | null;
}
/** Type of a custom field. */
export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
/** Settings of a custom field. `dropdown` has `options`, `rating` has `iconName` and `color`, and `number` has none (`null`). Those of the other types are not documented. */
export type CustomFieldConfig = {
    /** Values that a dropdown offers. */
    options?: string[];
    /** Icon of a rating, for example `star-filled`. */
    iconName?: string;
    /** Color of a rating, for example `yellow`. */
    color?: string;
} | null;
/** Access of one list to a custom field. */
export interface CustomFieldListOverride {
    /** Id of the list. */
    list_id: number;
    /** Access of the list. `granted` is the only known value. */
    access: "granted" | (string & {});
}
/** The definition of a custom field. */
export interface CustomFieldDefinition {
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
    /** Whether the field is limited to some lists. `false`: all lists have it. `true`: only the lists in `granted_folder_ids` and `list_overrides` have it. */
    is_scope_restricted?: boolean;
    /** Ids of the folders whose lists have the field. */
    granted_folder_ids?: number[];
    /** Lists that have the field, whatever their folder. */
    list_overrides?: CustomFieldListOverride[];
}
/** The custom fields of a workspace. */
export type CustomFieldDefinitionList = CustomFieldDefinition[];
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
/** A value for a custom field. */
export interface CustomFieldInput {
    /** Id of the custom field. */
    id: IdInput;
    /** Value as a string. `null` clears the field. */
    value: string | null;
}
/** A task before or after a change, or `null` if it did not exist. */
export type TaskState = TaskSnapshot | null;
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
/** A folder, which contains lists. */
export interface Folder {
    /** Unique id of the folder. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Name of the folder. */
    name: string;
    /** Icon, for example `folder-1`, or `null` for none. */
    icon: string | null;
    /** Name of the color, for example `blue`, or `null` for none. */
    color: string | null;
    /** Position in the workspace, in ascending order. */
    position: number;
    /** When the folder was created. ISO 8601, UTC. */
    created_at: string;
}
/** The folders of a workspace. */
export type FolderList = Folder[];
/** A folder to create. */
export interface FolderCreateParams {
    /** Id of the workspace. */
    workspace_id: IdInput;
    /** Name of the folder. It must not be blank. */
    name: string;
    /** Icon, for example `folder-1`, `folder-2` or `chart`. Defaults to none. */
    icon?: string | undefined;
    /** Name of the color. Defaults to `blue`. */
    color?: string | undefined;
}
/** Fields of the folder to change. */
export interface FolderUpdateParams {
    /** Name of the folder. It must not be blank. */
    name?: string | undefined;
    /** Icon, for example `folder-1`. */
    icon?: string | undefined;
    /** Name of the color, for example `blue`. */
    color?: string | undefined;
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
/** A label of a workspace. */
export interface Label {
    /** Unique id of the label. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Name of the label. */
    name: string;
    /** Name of the color, or `null` for none. */
    color: string | null;
    /** When the label was created. ISO 8601, UTC. */
    created_at: string;
}
/** The labels of a workspace. */
export type LabelList = Label[];
/** A label to create. */
export interface LabelCreateParams {
    /** Id of the workspace. */
    workspace_id: IdInput;
    /** Name of the label. It must not be blank. */
    name: string;
    /** Name of the color. Defaults to `gray`. */
    color?: string | undefined;
}
/** Fields of the label to change. */
export interface LabelUpdateParams {
    /** Name of the label. It must not be blank. */
    name?: string | undefined;
    /** Name of the color. */
    color?: string | undefined;
}
/** A list, which contains tasks. */
export interface List {
    /** Unique id of the list. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Id of the folder that contains the list. Typed as nullable, although every list is in a folder. */
    folder_id: number | null;
    /** Name of the list. */
    name: string;
    /** Icon, for example `chart`, or `null` for none. */
    icon: string | null;
    /** Name of the color, for example `gray`, or `null` for none. */
    color: string | null;
    /** Position in the workspace, in ascending order. */
    position: number;
    /** When the list was created. ISO 8601, UTC. */
    created_at: string;
}
/** The lists of a workspace or folder. */
export type ListList = List[];
/** A list to create. */
export interface ListCreateParams {
    /** Id of the workspace. */
    workspace_id: IdInput;
    /** Id of the folder. It must be in the same workspace. */
    folder_id: IdInput;
    /** Name of the list. It must not be blank. */
    name: string;
    /** Icon, for example `folder-1`, `chart` or `code`. Defaults to none. */
    icon?: string | undefined;
    /** Name of the color. Defaults to `gray`. */
    color?: string | undefined;
}
/** Fields of the list to change. */
export interface ListUpdateParams {
    /** Name of the list. It must not be blank. */
    name?: string | undefined;
    /** Icon, for example `chart`. */
    icon?: string | undefined;
    /** Name of the color, for example `gray`. */
    color?: string | undefined;
    /** Id of the folder to move the list to. */
    folder_id?: IdInput | undefined;
}
/** The owner of the API key. */
export interface User {
    /** Unique id of the person. */
    id: number;
    /** Email address. */
    email: string;
    /** Name of the person. */
    name: string;
    /** URL of the avatar image, or `null` if not set. */
    avatar_url: string | null;
    /** When the account was created. ISO 8601, UTC. */
    created_at: string;
}
/** A member of a workspace. Responses may contain more fields. */
export interface Member {
    /** Id of the person. Pass it in `assignee_ids`. */
    id: number;
    /** Name of the person. */
    name: string;
    /** Role of the person in the workspace. */
    role: Role;
    /** URL of the avatar image, or `null` if not set. */
    avatar_url?: string | null;
    /** Email address. May be missing. */
    email?: string;
}
/** The members of a workspace. */
export type MemberList = Member[];
/** Category of a status. You can write `pending`, `in_progress`, `completed` and `cancelled`; responses can also contain `active` and `done`. */
export type StatusCategory = "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
/** Category of a status. `pending`: not started. `in_progress`: being worked on. `completed`: done. `cancelled`: will not be done. */
export type StatusCategoryInput = "pending" | "in_progress" | "completed" | "cancelled";
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
/** The status of a task, or `null` if the workspace has no statuses. */
export type TaskStatus = StatusRef | null;
/** A status that tasks of a workspace can have. */
export interface Status {
    /** Unique id of the status. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Name of the status. */
    name: string;
    /** Icon, or `null` for none. */
    icon: string | null;
    /** Name of the color, for example `gray`, or `null` for none. */
    color: string | null;
    /** Category of the status. */
    category: StatusCategory;
    /** Position in the workspace, in ascending order. */
    position: number;
    /** When the status was created. ISO 8601, UTC. */
    created_at: string;
}
/** The statuses of a workspace. */
export type StatusList = Status[];
/** A status to create. */
export interface StatusCreateParams {
    /** Id of the workspace. */
    workspace_id: IdInput;
    /** Name of the status. It must not be blank. */
    name: string;
    /** Category of the status. */
    category: StatusCategoryInput;
    /** Icon. Defaults to none. */
    icon?: string | undefined;
    /** Name of the color. Defaults to `gray`. */
    color?: string | undefined;
}
/** Fields of the status to change. */
export interface StatusUpdateParams {
    /** Name of the status. It must not be blank. */
    name?: string | undefined;
    /** Category of the status. */
    category?: StatusCategoryInput | undefined;
    /** Icon. */
    icon?: string | undefined;
    /** Name of the color. */
    color?: string | undefined;
    /** New position in the workspace. */
    position?: number | undefined;
}
/** Priority of a task. `none` means that no priority is set. */
export type Priority = "urgent" | "high" | "medium" | "low" | "none" | (string & {});
/** A subtask of a task. */
export interface Subtask {
    /** Unique id of the subtask. */
    id: number;
    /** Title of the subtask. */
    title: string;
    /** Priority of the subtask. */
    priority: Priority;
    /** Number of the subtask within the workspace. */
    identifier: number;
    /** Status of the subtask, or `null` if the workspace has no statuses. */
    status: TaskStatus;
    /** People that the subtask is assigned to. */
    assignees: UserRef[];
}
/** A file attached to a task. No URL to download it is documented. */
export interface Attachment {
    /** Unique id of the attachment. */
    id: number;
    /** Name of the file. */
    file_name: string;
    /** Size of the file, in bytes. */
    file_size: number;
    /** Media type of the file. */
    mime_type: string;
    /** When the file was uploaded. ISO 8601, UTC. */
    created_at: string;
    /** The person who uploaded the file. */
    uploader: UserRef;
}
/** A task in a list response. It has no description, labels or attachments. */
export interface TaskListItem {
    /** Unique id of the task. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Id of the list, or `null` if the task is in none. */
    list_id: number | null;
    /** Title of the task. */
    title: string;
    /** Priority of the task. */
    priority: Priority;
    /** Number of the task within the workspace. People call the task by the workspace's `slug` and this number, for example `ACME-12`. */
    identifier: number;
    /** When the task is due, or `null` if it has no due date. ISO 8601, UTC. */
    due_date: string | null;
    /** When the task starts, or `null` if it has no start date. ISO 8601, UTC. */
    start_date: string | null;
    /** Id of the person who created the task. */
    creator_id: number;
    /** When the task was created. ISO 8601, UTC. */
    created_at: string;
    /** Status of the task, or `null` if the workspace has no statuses. */
    status: TaskStatus;
    /** People that the task is assigned to. */
    assignees: UserRef[];
    /** Direct subtasks. */
    subtasks: Subtask[];
    /** Values of the custom fields. */
    custom_fields: CustomFieldValue[];
}
/** One page of tasks. */
export interface TaskList {
    /** The tasks on this page. */
    data: TaskListItem[];
    /** Number of this page, starting at 1. */
    page: number;
    /** Maximum number of tasks per page that was used. */
    limit: number;
    /** Number of tasks on all pages. */
    total: number;
    /** Number of pages. */
    total_pages: number;
}
/** A task, as returned when you create or change it. */
export interface Task {
    /** Unique id of the task. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Id of the list, or `null` if the task is in none. */
    list_id: number | null;
    /** Title of the task. */
    title: string;
    /** Text of the task, as HTML, or `null` if not set. */
    description: string | null;
    /** Priority of the task. */
    priority: Priority;
    /** Number of the task within the workspace. People call the task by the workspace's `slug` and this number, for example `ACME-12`. */
    identifier: number;
    /** When the task is due, or `null` if it has no due date. ISO 8601, UTC. */
    due_date: string | null;
    /** When the task starts, or `null` if it has no start date. ISO 8601, UTC. */
    start_date: string | null;
    /** Id of the person who created the task. */
    creator_id: number;
    /** When the task was created. ISO 8601, UTC. */
    created_at: string;
    /** Status of the task, or `null` if the workspace has no statuses. */
    status: TaskStatus;
    /** People that the task is assigned to. */
    assignees: UserRef[];
    /** Values of the custom fields. */
    custom_fields: CustomFieldValue[];
}
/** A task with its labels, subtasks and attachments. */
export interface TaskDetail {
    /** Unique id of the task. */
    id: number;
    /** Id of the workspace. */
    workspace_id: number;
    /** Id of the list, or `null` if the task is in none. */
    list_id: number | null;
    /** Title of the task. */
    title: string;
    /** Text of the task, as HTML, or `null` if not set. */
    description: string | null;
    /** Priority of the task. */
    priority: Priority;
    /** Number of the task within the workspace. People call the task by the workspace's `slug` and this number, for example `ACME-12`. */
    identifier: number;
    /** When the task is due, or `null` if it has no due date. ISO 8601, UTC. */
    due_date: string | null;
    /** When the task starts, or `null` if it has no start date. ISO 8601, UTC. */
    start_date: string | null;
    /** Id of the person who created the task. */
    creator_id: number;
    /** When the task was created. ISO 8601, UTC. */
    created_at: string;
    /** Status of the task, or `null` if the workspace has no statuses. */
    status: TaskStatus;
    /** People that the task is assigned to. */
    assignees: UserRef[];
    /** Values of the custom fields. */
    custom_fields: CustomFieldValue[];
    /** Labels on the task. */
    labels: LabelRef[];
    /** Direct subtasks. */
    subtasks: Subtask[];
    /** Files attached to the task. No URL to download them is documented. */
    attachments: Attachment[];
}
/** A task to create. */
export interface TaskCreateParams {
    /** Id of the list. It also determines the workspace. */
    list_id: IdInput;
    /** Title of the task. It must not be blank. */
    title: string;
    /** Text of the task, as HTML. */
    description?: string | null | undefined;
    /** Priority of a task. `none` means that no priority is set. */
    priority?: "urgent" | "high" | "medium" | "low" | "none" | undefined;
    /** Id of a status in the same workspace. Defaults to the first status with the category `pending`. */
    status_id?: IdInput | undefined;
    /** When the task is due, in ISO 8601. Without a time zone, UTC is assumed. */
    due_date?: string | null | undefined;
    /** When the task starts, in ISO 8601. Without a time zone, UTC is assumed. */
    start_date?: string | null | undefined;
    /** Ids of the people to assign. Ids of people who are not members of the workspace are ignored without an error. */
    assignee_ids?: readonly IdInput[] | undefined;
    /** Values of custom fields. Fields that the list does not have or that you cannot see are ignored without an error. */
    custom_fields?: readonly CustomFieldInput[] | undefined;
}
/** Fields of the task to change. */
export interface TaskUpdateParams {
    /** Title of the task. It must not be empty. */
    title?: string | undefined;
    /** Text of the task, as HTML. */
    description?: string | null | undefined;
    /** Priority of a task. `none` means that no priority is set. */
    priority?: "urgent" | "high" | "medium" | "low" | "none" | undefined;
    /** Id of a status in the same workspace. */
    status_id?: IdInput | undefined;
    /** Id of a list in the same workspace to move the task to. */
    list_id?: IdInput | undefined;
    /** When the task is due, in ISO 8601. Without a time zone, UTC is assumed. `null` or an empty string clears it. */
    due_date?: string | null | undefined;
    /** When the task starts, in ISO 8601. Without a time zone, UTC is assumed. `null` or an empty string clears it. */
    start_date?: string | null | undefined;
    /** Ids of the people to assign. They replace all current assignees; an empty array clears them. */
    assignee_ids?: readonly IdInput[] | undefined;
    /** Custom fields to change. Fields that you do not pass stay unchanged. */
    custom_fields?: readonly CustomFieldInput[] | undefined;
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
/** A workspace that the owner of the key belongs to. */
export interface Workspace {
    /** Unique id of the workspace. */
    id: number;
    /** Name of the workspace. */
    name: string;
    /** Short name for URLs. In upper case and with a task's `identifier`, it names a task, for example `ACME-12`. */
    slug: string;
    /** Text that explains the workspace, or `null` if not set. */
    description: string | null;
    /** Icon, for example `folder-1`, `chart` or `briefcase`, or `null` for none. */
    icon: string | null;
    /** Name of the color, or `null` for none. */
    color: string | null;
    /** URL of the image, or `null` if not set. */
    image_url: string | null;
    /** Id of the person who owns the workspace. */
    owner_id: number;
    /** Role of the key's owner in the workspace. */
    role: Role;
    /** When the workspace was created. ISO 8601, UTC. */
    created_at: string;
}
/** The workspaces of the key's owner. */
export type WorkspaceList = Workspace[];
