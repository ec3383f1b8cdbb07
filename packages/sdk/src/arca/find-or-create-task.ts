import { abortable } from "../core/clock.ts";
import { ApiError, ConnectionError, CountersignError, RateLimitError, ServerError } from "../core/errors/index.ts";
import type { CallOptions } from "../core/options.ts";
import type { PagePromise } from "../core/pages/page-promise.ts";
import type { CustomFieldDefinition, IdInput, Task, TaskCreateParams, TaskListItem } from "./generated/types.ts";

/** The part of a client that {@link findOrCreateTask} calls; `Arca` has it. */
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
	/** The calls on custom fields; `arca.customFields` has them. Used to see whether a field applies to the list. */
	readonly customFields?: {
		/** `arca.customFields.list`. */
		list(workspaceId: IdInput, options?: CallOptions): PromiseLike<{ readonly data: readonly CustomFieldDefinition[] }>;
	};
}

/** Options of {@link findOrCreateTask}. */
export interface FindOrCreateTaskOptions extends Omit<CallOptions, "idempotencyKey" | "cursor"> {
	/** The workspace of the list: tasks are listed by workspace. */
	readonly workspaceId: IdInput;
	/**
	 * Says whether a task is the one you mean. The best choice is your own id in a custom field, because titles are not unique.
	 *
	 * @defaultValue every custom field of the params that has a value and applies to the list has the same value; without such fields, the same title
	 */
	readonly match?: ((task: TaskListItem) => boolean) | undefined;
	/** How many of the list's newest tasks are searched. @defaultValue 1000 */
	readonly lookBack?: number | undefined;
	/** The maximum number of attempts to create the task, each after a search for it. @defaultValue 3 */
	readonly maxAttempts?: number | undefined;
}

/** The task, and whether this call created it. */
export interface FoundOrCreatedTask {
	/** The task, found or created. */
	readonly task: Task;
	/** Whether this call created it, even if the response to the creation was lost; `false` if it existed before. */
	readonly created: boolean;
}

/** The task was created, but Arca stored another value in a custom field that identifies it, so the next run would create it again. */
export class TaskValueChangedError extends CountersignError {
	/** Always `TaskValueChangedError`, for code that cannot use `instanceof`. */
	override readonly name = "TaskValueChangedError";
	constructor(
		message: string,
		/** The task that was created. */
		readonly task: Task,
	) {
		super(message);
	}
}

/**
 * Creates a task unless it exists already. If the response to the creation is lost, it searches before it retries: Arca has no
 * idempotency keys, so a plain retry could create the task twice.
 *
 * Arca ignores the value of a custom field that does not apply to the list. Such a field cannot identify a task, so it is left out of the
 * comparison. Calls for the same task in one process wait for each other.
 *
 * Limits: two processes that search at the same time both find nothing and both create; and a creation that takes longer than the
 * call's timeout is not seen by the search that follows. To avoid this, let only one process create the tasks of a source.
 *
 * @throws the error of the last creation, if the task did not exist afterwards
 * @throws {@link TaskValueChangedError} if Arca stored another value in an identifying custom field; pass `match`
 * @throws TypeError if `lookBack` or `maxAttempts` is not a whole number of at least 1
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
	const { lookBack = 1000, maxAttempts = 3 } = options;
	for (const [name, value] of Object.entries({ lookBack, maxAttempts }))
		if (!Number.isSafeInteger(value) || value < 1)
			throw new TypeError(`${name} must be a whole number of at least 1, but is ${String(value)}`);
	return alone(client, keyOf(params, options), options.signal, () => findOrCreate(client, params, options));
}

async function findOrCreate(
	client: TaskCalls,
	params: TaskCreateParams,
	options: FindOrCreateTaskOptions,
): Promise<FoundOrCreatedTask> {
	const { workspaceId, match, lookBack = 1000, maxAttempts = 3, ...call } = options;
	let failure: unknown;
	let created = false;
	for (let attempt = 0; attempt <= maxAttempts; attempt++) {
		const found = await find(client, params, { ...options, lookBack }, call);
		if (found) return { task: await client.tasks.retrieve(found.id, call), created };
		if (attempt === maxAttempts) break;
		try {
			const task = await client.tasks.create(params, call);
			if (!match) checkMarks(task, params);
			return { task, created: true };
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
	params: TaskCreateParams,
	{ workspaceId, match, lookBack }: FindOrCreateTaskOptions & { readonly lookBack: number },
	call: CallOptions,
): Promise<TaskListItem | undefined> {
	const marks = marksOf(params);
	const isSame = match ?? ((task: TaskListItem) => isSameTask(task, params, marks));
	/** The tasks that match if some of the fields do not apply to the list, and the fields that at least one task has. */
	const lookalikes: TaskListItem[] = [];
	const seen = new Set<number>();
	let searched = 0;
	const list = client.tasks.list(workspaceId, { list_id: params.list_id, limit: Math.min(100, lookBack) }, call);
	for await (const task of list) {
		if (isSame(task)) return task;
		for (const { id } of task.custom_fields ?? []) seen.add(id);
		if (!match && isSameTask(task, params, shownBy(task, marks)) && lookalikes.length < MAX_LOOKALIKES)
			lookalikes.push(task);
		if (++searched >= lookBack) break;
	}
	if (lookalikes.length === 0) return undefined;
	const unknown = marks.filter(({ id }) => !seen.has(id));
	const definitions = unknown.length === 0 ? undefined : await definitionsOf(client, workspaceId, call);
	const applying = marks.filter(({ id }) => seen.has(id) || appliesTo(definitions, id, Number(params.list_id)));
	return lookalikes.find((task) => isSameTask(task, params, applying));
}

const MAX_LOOKALIKES = 1_000;

/** A custom field with a value identifies a task. */
interface Mark {
	readonly id: number;
	readonly value: string;
}

const marksOf = (params: TaskCreateParams): Mark[] =>
	(params.custom_fields ?? []).flatMap(({ id, value }) =>
		value === null ? [] : [{ id: Number(id), value: String(value) }],
	);

const shownBy = (task: TaskListItem, marks: readonly Mark[]): Mark[] =>
	marks.filter(({ id }) => task.custom_fields?.some((field) => field.id === id));

function isSameTask(task: TaskListItem, { title }: TaskCreateParams, marks: readonly Mark[]): boolean {
	if (marks.length === 0) return task.title === title.trim();
	return marks.every(({ id, value }) =>
		task.custom_fields?.some((field) => field.id === id && isSameValue(field.value, value)),
	);
}

/** Arca may return a number or a date in a different form than it received. */
function isSameValue(stored: string | null, given: string): boolean {
	if (stored === null) return false;
	const [a, b] = [String(stored).trim(), given.trim()];
	if (a === b) return true;
	if (a === "" || b === "") return false;
	if (NUMBER.test(a) && NUMBER.test(b)) return Number(a) === Number(b);
	return DATE.test(a) && DATE.test(b) && Date.parse(a) === Date.parse(b);
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/;

/** Undefined if this client, or this key, cannot see them. */
async function definitionsOf(
	client: TaskCalls,
	workspaceId: IdInput,
	call: CallOptions,
): Promise<readonly CustomFieldDefinition[] | undefined> {
	try {
		return (await client.customFields?.list(workspaceId, call))?.data;
	} catch (error) {
		if (error instanceof ApiError && error.status < 500) return undefined;
		throw error;
	}
}

/** Whether a field that no task has applies to the list anyway. */
function appliesTo(definitions: readonly CustomFieldDefinition[] | undefined, id: number, listId: number): boolean {
	const field = definitions?.find((one) => one.id === id);
	if (!field) return false;
	if (field.is_scope_restricted !== true) return true;
	return field.list_overrides?.some((one) => one.list_id === listId && one.access === "granted") === true;
}

function checkMarks(task: Task, params: TaskCreateParams): void {
	for (const { id, value } of marksOf(params)) {
		const stored = task.custom_fields?.find((field) => field.id === id)?.value;
		if (typeof stored !== "string" || isSameValue(stored, value)) continue;
		throw new TaskValueChangedError(
			`The task was created, but Arca stored ${JSON.stringify(stored)} in custom field ${id} instead of ${JSON.stringify(value)}, so the next run would not find it. Use the stored form, or pass match.`,
			task,
		);
	}
}

const running = new WeakMap<TaskCalls, Map<string, Promise<unknown>>>();

/** Identifies the tasks that two calls could confuse. With your own `match`, all tasks of the list. */
const keyOf = (params: TaskCreateParams, { workspaceId, match }: FindOrCreateTaskOptions): string =>
	JSON.stringify([String(workspaceId), String(params.list_id), match ? "" : [params.title.trim(), marksOf(params)]]);

/** Runs the work after earlier work with the same key has ended. */
async function alone<T>(
	client: TaskCalls,
	key: string,
	signal: AbortSignal | undefined,
	work: () => Promise<T>,
): Promise<T> {
	const all = running.get(client) ?? new Map<string, Promise<unknown>>();
	running.set(client, all);
	const before = all.get(key);
	const mine = (before ?? Promise.resolve()).then(work, work);
	const over = mine.catch(() => {});
	all.set(key, over);
	void over.then(() => {
		if (all.get(key) === over) all.delete(key);
	});
	return abortable(mine, signal);
}

/** Whether it is unknown after a failure if the task was created. After a 429 it certainly was not created. */
const mayHaveHappened = (error: unknown): boolean => error instanceof ConnectionError || error instanceof ServerError;
const mayBeRepeated = (error: unknown): boolean => mayHaveHappened(error) || error instanceof RateLimitError;
