import { ConnectionError, RateLimitError, ServerError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import type { PagePromise } from "../core/pages.ts";
import type { IdInput, Task, TaskCreateParams, TaskListItem } from "./generated/types.ts";

/** What {@link findOrCreateTask} needs of a client; `Arca` is one. */
export interface TaskCalls {
	/** The calls on tasks; `arca.tasks` has them. */
	readonly tasks: {
		/** `arca.tasks.list`. */
		list(
			workspaceId: IdInput,
			params: { list_id: IdInput; limit: number },
			options?: CallOptions,
		): PagePromise<TaskListItem>;
		/** `arca.tasks.retrieve`. */
		retrieve(id: IdInput, options?: CallOptions): PromiseLike<Task>;
		/** `arca.tasks.create`. */
		create(params: TaskCreateParams, options?: CallOptions): PromiseLike<Task>;
	};
}

/** Options of {@link findOrCreateTask}. */
export interface FindOrCreateTaskOptions extends Omit<CallOptions, "idempotencyKey" | "cursor"> {
	/** The workspace of the list: tasks are listed by workspace. */
	readonly workspaceId: IdInput;
	/**
	 * Whether a task is the one meant. Best is an id of your own in a custom field, because a title is nobody's alone.
	 *
	 * @defaultValue every custom field of the params that has a value has the same one; without such fields, the same title
	 */
	readonly match?: ((task: TaskListItem) => boolean) | undefined;
	/** How many of the list's newest tasks are looked at. @defaultValue 1000 */
	readonly lookBack?: number | undefined;
	/** How often it is asked for at most, each time after a look whether it is there. @defaultValue 3 */
	readonly maxAttempts?: number | undefined;
}

/** The task, and whether this call made it. */
export interface FoundOrCreatedTask {
	/** The task, found or made. */
	readonly task: Task;
	/** Whether this call made it, also where the answer to the creation was lost; `false` where it was there before. */
	readonly created: boolean;
}

/**
 * Creates a task unless it is there already, and when the answer to the creation is lost looks before asking again: Arca has no
 * idempotency keys, so a plain repetition could make it twice.
 *
 * Its limits: two programs that look at the same time both find nothing and both create; and a creation that takes longer than our
 * waiting for it is not seen by the look that follows. Let one program create the tasks of one source.
 *
 * @throws what the last creation threw, when the task was not there afterwards
 * @throws TypeError when `lookBack` or `maxAttempts` cannot be meant
 * @example
 * ```ts no-run: the ids are those of a list and a custom field in a workspace of yours
 * import { Arca, findOrCreateTask } from "@countersign/sdk/arca";
 *
 * const arca = new Arca();
 * const { task, created } = await findOrCreateTask(
 *   arca,
 *   { list_id: 12, title: "Invoice 4711", custom_fields: [{ id: 3, value: "4711" }] },
 *   { workspaceId: 7 },
 * );
 * console.log(task.identifier, created);
 * ```
 */
export async function findOrCreateTask(
	client: TaskCalls,
	params: TaskCreateParams,
	options: FindOrCreateTaskOptions,
): Promise<FoundOrCreatedTask> {
	const { workspaceId, match = sameTask(params), lookBack = 1000, maxAttempts = 3, ...call } = options;
	for (const [name, value] of Object.entries({ lookBack, maxAttempts }))
		if (!Number.isSafeInteger(value) || value < 1)
			throw new TypeError(`${name} must be a whole number from 1 up, and is ${String(value)}`);
	let failure: unknown;
	let created = false;
	for (let attempt = 0; attempt <= maxAttempts; attempt++) {
		const found = await find(client, workspaceId, params.list_id, match, lookBack, call);
		if (found) return { task: await client.tasks.retrieve(found.id, call), created };
		if (attempt === maxAttempts) break;
		try {
			return { task: await client.tasks.create(params, call), created: true };
		} catch (error) {
			if (!mayBeRepeated(error) || call.signal?.aborted) throw error;
			failure = error;
			created = mayHaveHappened(error);
		}
	}
	throw failure;
}

async function find(
	client: TaskCalls,
	workspaceId: IdInput,
	listId: IdInput,
	match: (task: TaskListItem) => boolean,
	lookBack: number,
	call: CallOptions,
): Promise<TaskListItem | undefined> {
	let looked = 0;
	for await (const task of client.tasks.list(workspaceId, { list_id: listId, limit: Math.min(100, lookBack) }, call)) {
		if (match(task)) return task;
		if (++looked >= lookBack) return undefined;
	}
	return undefined;
}

function sameTask(params: TaskCreateParams): (task: TaskListItem) => boolean {
	const marks = (params.custom_fields ?? []).filter(({ value }) => value !== null);
	if (marks.length === 0) return (task) => task.title === params.title.trim();
	return (task) =>
		marks.every(({ id, value }) =>
			task.custom_fields.some((field) => field.id === Number(id) && field.value === value),
		);
}

/** A failure that says nothing about whether the task was made. A refusal of pace is sure that it was not. */
const mayHaveHappened = (error: unknown): boolean => error instanceof ConnectionError || error instanceof ServerError;
const mayBeRepeated = (error: unknown): boolean => mayHaveHappened(error) || error instanceof RateLimitError;
