// Generated from packages/openapi/specs/arca (paths: tasks, comments) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Comment,
	CommentCreateParams,
	CreatedComment,
	IdInput,
	Task,
	TaskCreateParams,
	TaskDetail,
	TaskListItem,
	TaskUpdateParams,
} from "../types.ts";

/**
 * `arca.tasks.comments`
 */
export interface TasksCommentsResource {
	/**
	 * `GET /tasks/{id}/comments`
	 *
	 * List the comments of a task.
	 *
	 * A bare array. No client sends a paging parameter. The page could not be read; the order is our assumption (oldest first).
	 *
	 * Scopes: `comments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid task ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.tasks.comments.list(1)) console.log(item);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<Comment>;

	/**
	 * `POST /tasks/{id}/comments`
	 *
	 * Comment on a task.
	 *
	 * Sources disagree: arca-mcp before 2026-04-29 posted to `/comments` with a `task_id`, it and n8n-nodes-arca now post here. We follow
	 * the later form. The author's name stands at the top level of the answer in the later client and under `author` in the earlier
	 * one: read both.
	 *
	 * Scopes: `comments:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid task ID`: The id in the path is not an integer
	 *
	 * @throws 400 `content is required`: `content` is absent or blank
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.comments.create(1, { content: "content" });
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	create(id: IdInput, params: CommentCreateParams, options?: KeylessCallOptions): ApiPromise<CreatedComment>;
}

/** Params of tasks.list. */
export interface TasksListParams {
	/**
	 * Only tasks of this list. A list outside what the caller may see is refused with 403.
	 */
	list_id?: IdInput | undefined;
	/**
	 * Only tasks of this person. No page names it; Arca's Raycast extension sends it to find the caller's own tasks.
	 */
	assignee_id?: IdInput | undefined;
	/**
	 * Page to read, counted from 1.
	 */
	page?: number | undefined;
	/**
	 * Items on one page, 1 to 100.
	 */
	limit?: number | undefined;
}

/**
 * `arca.tasks`
 */
export interface TasksResource {
	/** Sub-resource `tasks.comments`. */
	readonly comments: TasksCommentsResource;

	/**
	 * `GET /workspaces/{id}/tasks`
	 *
	 * List the tasks of a workspace.
	 *
	 * Top-level tasks, newest `created_at` first, in pages; each carries its direct subtasks. Items have no description, labels or attachments.
	 * Sources disagree: an older revision leaves subtasks out of the answer, the newer one nests them. We follow the newer one.
	 * One client sends the filter as `listId`; the pages name it `list_id`, and so do we.
	 *
	 * Scopes: `tasks:read`.
	 * Pages: page, 50 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid workspace ID`: The id in the path is not an integer
	 *
	 * @throws 400 `list_id must be a valid numeric ID`: `list_id` is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.tasks.list(1)) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/tasks/list (page)
	 */
	list(id: IdInput, params?: TasksListParams, options?: KeylessCallOptions): PagePromise<TaskListItem>;

	/**
	 * `POST /tasks`
	 *
	 * Create a task in a list.
	 *
	 * The workspace follows from the list. Without `status_id` the first status of category `pending` is taken; `status` is null where the
	 * workspace has none. Assignees who are not members, and custom fields that do not apply to the list or are hidden from the caller,
	 * are dropped without an error. Viewers are refused.
	 * Sources disagree: an older revision requires `workspace_id` and says that assignees cannot be set here. We follow the newer one.
	 * There is no idempotency key: a call whose answer is lost must not simply be repeated; `findOrCreateTask` of the SDK looks first.
	 *
	 * Scopes: `tasks:write`.
	 * Events: `task.created`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `list_id is required`: `list_id` is absent
	 *
	 * @throws 400 `list_id must be a valid numeric ID`: `list_id` is not an integer
	 *
	 * @throws 400 `title is required`: `title` is absent or blank
	 *
	 * @throws 400 `status_id must be a valid numeric ID`: `status_id` is not an integer
	 *
	 * @throws 400 `Invalid priority. Must be one of: urgent, high, medium, low, none`: `priority` is none of them
	 *
	 * @throws 400 `Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `due_date` cannot be parsed
	 *
	 * @throws 400 `Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `start_date` cannot be parsed
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.create({ list_id: 1, title: "title" });
	 * ```
	 *
	 * Source: /api-reference/tasks/create (partly)
	 */
	create(params: TaskCreateParams, options?: KeylessCallOptions): ApiPromise<Task>;

	/**
	 * `GET /tasks/{id}`
	 *
	 * Read one task with labels, subtasks and attachments.
	 *
	 * The caller must be a member of the task's workspace.
	 *
	 * Scopes: `tasks:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid task ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.retrieve(1);
	 * ```
	 *
	 * Source: /api-reference/tasks/get (page)
	 */
	retrieve(id: IdInput, options?: KeylessCallOptions): ApiPromise<TaskDetail>;

	/**
	 * `PATCH /tasks/{id}`
	 *
	 * Change a task or move it to another list.
	 *
	 * Absent fields stay as they are. `assignee_ids` replaces the whole set, an empty array clears it; `custom_fields` changes only the fields
	 * it names; null or an empty string clears a date. Viewers are refused, and so is a restricted member when the task is in, or would go
	 * to, a list that is not granted. Answers with the whole task.
	 *
	 * Scopes: `tasks:write`.
	 * Events: `task.status.changed`, `task.priority.changed`, `task.assignees.changed`, `task.start_date.changed`, `task.due_date.changed`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid task ID`: The id in the path is not an integer
	 *
	 * @throws 400 `title cannot be empty`: `title` is set to nothing
	 *
	 * @throws 400 `status_id must be a valid numeric ID`: `status_id` is not an integer
	 *
	 * @throws 400 `list_id must be a valid numeric ID`: `list_id` is not an integer
	 *
	 * @throws 400 `Invalid priority. Must be one of: urgent, high, medium, low, none`: `priority` is none of them
	 *
	 * @throws 400 `Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `due_date` cannot be parsed
	 *
	 * @throws 400 `Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `start_date` cannot be parsed
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.update(1, { title: "title" });
	 * ```
	 *
	 * Source: /api-reference/tasks/update (partly)
	 */
	update(id: IdInput, params: TaskUpdateParams, options?: KeylessCallOptions): ApiPromise<Task>;

	/**
	 * `DELETE /tasks/{id}`
	 *
	 * Delete a task for good.
	 *
	 * Members, admins and owners may; that members may is a conclusion from the general rule.
	 *
	 * Scopes: `tasks:write`.
	 * Events: `task.deleted`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid task ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.delete(1);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
