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
	 * Lists all comments on a task, oldest first.
	 *
	 * Scopes: `comments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid task ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.tasks.comments.list("48217")) console.log(item);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<Comment>;

	/**
	 * `POST /tasks/{id}/comments`
	 *
	 * Add a comment to a task.
	 *
	 * Adds a comment. The response has the author's name either in `name` or in `author`; check both.
	 *
	 * Scopes: `comments:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid task ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @throws 400 `content is required`: `content` is missing or blank
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.comments.create("48217", { content: "<p>Done?</p>" });
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	create(id: IdInput, params: CommentCreateParams, options?: KeylessCallOptions): ApiPromise<CreatedComment>;
}

/** Parameters of tasks.list. */
export interface TasksListParams {
	/**
	 * Returns only tasks in this list. If you may not see the list, you get a 403 response.
	 */
	list_id?: IdInput | undefined;
	/**
	 * Returns only tasks assigned to this person.
	 */
	assignee_id?: IdInput | undefined;
	/**
	 * Page number, starting at 1. Defaults to `1`.
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `50`.
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
	 * Lists top-level tasks page by page, newest first. Each task contains its direct subtasks, but no description,
	 * labels or attachments.
	 *
	 * Scopes: `tasks:read`.
	 * Pages: page, 50 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @throws 400 `list_id must be a valid numeric ID`: `list_id` is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.tasks.list("318", { list_id: "9036", assignee_id: "1204" })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/tasks/list (page)
	 */
	list(id: IdInput, params?: TasksListParams, options?: KeylessCallOptions): PagePromise<TaskListItem>;

	/**
	 * `POST /tasks`
	 *
	 * Create a task.
	 *
	 * Creates a task in a list, which also determines the workspace. Without `status_id`, the task gets the first
	 * status with the category `pending`; `status` is `null` if the workspace has no statuses. Viewers cannot create
	 * tasks.
	 *
	 * People who are not members, and custom fields that the list does not have or that you cannot see, are ignored
	 * without an error.
	 *
	 * This call takes no idempotency key. If you lose the response, do not simply repeat the call: `findOrCreateTask`
	 * of the SDK first looks whether the task exists.
	 *
	 * Scopes: `tasks:write`.
	 * Events: `task.created`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `list_id is required`: `list_id` is missing
	 *
	 * @throws 400 `list_id must be a valid numeric ID`: `list_id` is not an integer
	 *
	 * @throws 400 `title is required`: `title` is missing or blank
	 *
	 * @throws 400 `status_id must be a valid numeric ID`: `status_id` is not an integer
	 *
	 * @throws 400 `Invalid priority. Must be one of: urgent, high, medium, low, none`: `priority` has another value
	 *
	 * @throws 400 `Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `due_date` cannot be parsed
	 *
	 * @throws 400 `Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `start_date` cannot be parsed
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.create({
	 * 	list_id: "9036",
	 * 	title: "Write",
	 * 	status_id: "2255",
	 * 	assignee_ids: [1204],
	 * 	custom_fields: [{ id: 662, value: "4711" }],
	 * 	due_date: "2026-03-18T17:00:00",
	 * });
	 * ```
	 *
	 * Source: /api-reference/tasks/create (partly)
	 */
	create(params: TaskCreateParams, options?: KeylessCallOptions): ApiPromise<Task>;

	/**
	 * `GET /tasks/{id}`
	 *
	 * Retrieve a task.
	 *
	 * Retrieves a task with its labels, subtasks and attachments. The key's owner must be a member of its workspace.
	 *
	 * Scopes: `tasks:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid task ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.retrieve("48217");
	 * ```
	 *
	 * Source: /api-reference/tasks/get (page)
	 */
	retrieve(id: IdInput, options?: KeylessCallOptions): ApiPromise<TaskDetail>;

	/**
	 * `PATCH /tasks/{id}`
	 *
	 * Update a task.
	 *
	 * Changes the fields that you pass and returns the whole task. Pass `list_id` to move the task. `assignee_ids`
	 * replaces all assignees. `custom_fields` changes only the fields that you pass. `null` or an empty string clears
	 * a date.
	 *
	 * Viewers cannot change tasks. Members with restricted access cannot change tasks in lists that they may not see,
	 * or move tasks there.
	 *
	 * Scopes: `tasks:write`.
	 * Events: `task.status.changed`, `task.priority.changed`, `task.assignees.changed`, `task.start_date.changed`, `task.due_date.changed`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid task ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @throws 400 `title cannot be empty`: `title` is empty
	 *
	 * @throws 400 `status_id must be a valid numeric ID`: `status_id` is not an integer
	 *
	 * @throws 400 `list_id must be a valid numeric ID`: `list_id` is not an integer
	 *
	 * @throws 400 `Invalid priority. Must be one of: urgent, high, medium, low, none`: `priority` has another value
	 *
	 * @throws 400 `Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `due_date` cannot be parsed
	 *
	 * @throws 400 `Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`: `start_date` cannot be parsed
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.update("48217", {
	 * 	status_id: "2251",
	 * 	priority: "urgent",
	 * 	start_date: "2026-03-16T09:00:00",
	 * 	due_date: null,
	 * });
	 * ```
	 *
	 * Source: /api-reference/tasks/update (partly)
	 */
	update(id: IdInput, params: TaskUpdateParams, options?: KeylessCallOptions): ApiPromise<Task>;

	/**
	 * `DELETE /tasks/{id}`
	 *
	 * Delete a task.
	 *
	 * Permanently deletes a task. Members, admins and owners can do this.
	 *
	 * Scopes: `tasks:write`.
	 * Events: `task.deleted`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid task ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @example
	 * ```ts
	 * await arca.tasks.delete("48217");
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
