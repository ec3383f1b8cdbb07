// Generated from packages/openapi/specs/arca (schemas) by `npm run generate`. Do not edit.
export type CommentAuthor = {
    id?: number;
    name: string;
    avatar_url?: string | null;
};
export type Comment = {
    id?: number;
    content: string;
    created_at: string;
    author: CommentAuthor;
};
export type CommentList = Comment[];
export type CreatedComment = {
    id: number;
    content: string;
    name?: string;
    author?: CommentAuthor;
    created_at?: string;
};
export type CommentCreateParams = {
    content: string;
};
export type IdInput = number | string;
export type ErrorBody = {
    error: string;
};
export type RateLimitBody = {
    statusCode: number;
    error: string;
    retryAfter: number;
};
export type Role = "owner" | "admin" | "member" | "viewer" | (string & {});
export type UserRef = {
    id: number;
    name: string;
    avatar_url: string | null;
};
export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "rating" | "dropdown" | "money" | "people" | (string & {});
export type CustomFieldConfig = {
    options?: string[];
    iconName?: string;
    color?: string;
} | null;
export type CustomFieldListOverride = {
    list_id: number;
    access: "granted" | (string & {});
};
export type CustomFieldDefinition = {
    id: number;
    name: string;
    type: CustomFieldType;
    config: CustomFieldConfig;
    position: number;
    is_scope_restricted?: boolean;
    granted_folder_ids?: number[];
    list_overrides?: CustomFieldListOverride[];
};
export type CustomFieldDefinitionList = CustomFieldDefinition[];
export type CustomFieldValue = {
    id: number;
    name: string;
    type: CustomFieldType;
    config: CustomFieldConfig;
    position: number;
    value: string | null;
};
export type CustomFieldInput = {
    id: IdInput;
    value: string | null;
};
export type TaskState = TaskSnapshot | null;
export type PingEvent = {
    event: "ping";
    timestamp: string;
    workspaceId: number | null;
    before: null;
    after: null;
    data: {
        [key: string]: unknown;
    };
};
export type TaskCreatedEvent = {
    event: "task.created";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskDeletedEvent = {
    event: "task.deleted";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskStatusChangedEvent = {
    event: "task.status.changed";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskPriorityChangedEvent = {
    event: "task.priority.changed";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskAssigneesChangedEvent = {
    event: "task.assignees.changed";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskStartDateChangedEvent = {
    event: "task.start_date.changed";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskDueDateChangedEvent = {
    event: "task.due_date.changed";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type TaskLabelsChangedEvent = {
    event: "task.labels.changed";
    timestamp: string;
    workspaceId?: number | null;
    before: TaskState;
    after: TaskState;
    data?: {
        [key: string]: unknown;
    };
    workspace?: {
        [key: string]: unknown;
    };
    user?: {
        [key: string]: unknown;
    };
};
export type Folder = {
    id: number;
    workspace_id: number;
    name: string;
    icon: string | null;
    color: string | null;
    position: number;
    created_at: string;
};
export type FolderList = Folder[];
export type FolderCreateParams = {
    workspace_id: IdInput;
    name: string;
    icon?: string;
    color?: string;
};
export type FolderUpdateParams = {
    name?: string;
    icon?: string;
    color?: string;
};
export type LabelRef = {
    id: number;
    name: string;
    color: string | null;
};
export type Label = {
    id: number;
    workspace_id: number;
    name: string;
    color: string | null;
    created_at: string;
};
export type LabelList = Label[];
export type LabelCreateParams = {
    workspace_id: IdInput;
    name: string;
    color?: string;
};
export type LabelUpdateParams = {
    name?: string;
    color?: string;
};
export type List = {
    id: number;
    workspace_id: number;
    folder_id: number | null;
    name: string;
    icon: string | null;
    color: string | null;
    position: number;
    created_at: string;
};
export type ListList = List[];
export type ListCreateParams = {
    workspace_id: IdInput;
    folder_id: IdInput;
    name: string;
    icon?: string;
    color?: string;
};
export type ListUpdateParams = {
    name?: string;
    icon?: string;
    color?: string;
    folder_id?: IdInput;
};
export type User = {
    id: number;
    email: string;
    name: string;
    avatar_url: string | null;
    created_at: string;
};
export type Member = {
    id: number;
    name: string;
    role: Role;
    avatar_url?: string | null;
    email?: string;
};
export type MemberList = Member[];
export type StatusCategory = "pending" | "in_progress" | "completed" | "cancelled" | "active" | "done" | (string & {});
export type StatusCategoryInput = "pending" | "in_progress" | "completed" | "cancelled" | (string & {});
export type StatusRef = {
    id: number;
    name: string;
    icon: string | null;
    color: string | null;
    category: StatusCategory;
};
export type TaskStatus = StatusRef | null;
export type Status = {
    id: number;
    workspace_id: number;
    name: string;
    icon: string | null;
    color: string | null;
    category: StatusCategory;
    position: number;
    created_at: string;
};
export type StatusList = Status[];
export type StatusCreateParams = {
    workspace_id: IdInput;
    name: string;
    category: StatusCategoryInput;
    icon?: string;
    color?: string;
};
export type StatusUpdateParams = {
    name?: string;
    category?: StatusCategoryInput;
    icon?: string;
    color?: string;
    position?: number;
};
export type Priority = "urgent" | "high" | "medium" | "low" | "none" | (string & {});
export type Subtask = {
    id: number;
    title: string;
    priority: Priority;
    identifier: number;
    status: TaskStatus;
    assignees: UserRef[];
};
export type Attachment = {
    id: number;
    file_name: string;
    file_size: number;
    mime_type: string;
    created_at: string;
    uploader: UserRef;
};
export type TaskListItem = {
    id: number;
    workspace_id: number;
    list_id: number | null;
    title: string;
    priority: Priority;
    identifier: number;
    due_date: string | null;
    start_date: string | null;
    creator_id: number;
    created_at: string;
    status: TaskStatus;
    assignees: UserRef[];
    subtasks: Subtask[];
    custom_fields: CustomFieldValue[];
};
export type TaskList = {
    data: TaskListItem[];
    page: number;
    limit: number;
    total: number;
    total_pages: number;
};
export type Task = {
    id: number;
    workspace_id: number;
    list_id: number | null;
    title: string;
    description: string | null;
    priority: Priority;
    identifier: number;
    due_date: string | null;
    start_date: string | null;
    creator_id: number;
    created_at: string;
    status: TaskStatus;
    assignees: UserRef[];
    custom_fields: CustomFieldValue[];
};
export type TaskDetail = {
    id: number;
    workspace_id: number;
    list_id: number | null;
    title: string;
    description: string | null;
    priority: Priority;
    identifier: number;
    due_date: string | null;
    start_date: string | null;
    creator_id: number;
    created_at: string;
    status: TaskStatus;
    assignees: UserRef[];
    custom_fields: CustomFieldValue[];
    labels: LabelRef[];
    subtasks: Subtask[];
    attachments: Attachment[];
};
export type TaskCreateParams = {
    list_id: IdInput;
    title: string;
    description?: string | null;
    priority?: Priority;
    status_id?: IdInput;
    due_date?: string | null;
    start_date?: string | null;
    assignee_ids?: IdInput[];
    custom_fields?: CustomFieldInput[];
};
export type TaskUpdateParams = {
    title?: string;
    description?: string | null;
    priority?: Priority;
    status_id?: IdInput;
    list_id?: IdInput;
    due_date?: string | null;
    start_date?: string | null;
    assignee_ids?: IdInput[];
    custom_fields?: CustomFieldInput[];
};
export type TaskSnapshot = {
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
};
export type Workspace = {
    id: number;
    name: string;
    slug: string;
    description: string | null;
    icon: string | null;
    color: string | null;
    image_url: string | null;
    owner_id: number;
    role: Role;
    created_at: string;
};
export type WorkspaceList = Workspace[];
export type StatusesDeleteQuery = {
    reassign_to?: IdInput;
};
export type TasksListQuery = {
    list_id?: IdInput;
    assignee_id?: IdInput;
    page?: number;
    limit?: number;
};
