import { NotFoundError } from "@countersign/sdk";
import type { Arca, TaskListItem } from "@countersign/sdk/arca";
import type { Store } from "./store.ts";

/** What one pass changed. */
export interface Synced {
	/** The number of tasks read, including those that an earlier, stopped run of the same pass has read. */
	readonly read: number;
	readonly updated: number;
	readonly removed: number;
	/** Whether the pass resumed one that was stopped. */
	readonly resumed: boolean;
}

/** What Arca's list of tasks can filter by. It cannot list only what changed, so each pass reads all pages. */
export interface Filter {
	readonly listId?: number;
	readonly assigneeId?: number;
}

export interface SyncOptions {
	readonly filter?: Filter;
	readonly pageSize?: number;
	readonly signal?: AbortSignal;
	readonly onPage?: (read: number) => void;
}

/** Copies the tasks of a workspace. You can stop it at any moment: the next run resumes after the last complete page. */
export async function syncTasks(
	arca: Arca,
	workspaceId: number,
	store: Store<TaskListItem>,
	{ filter = {}, pageSize = 100, signal, onPage }: SyncOptions = {},
): Promise<Synced> {
	const options = signal ? { signal } : {};
	const name = JSON.stringify([workspaceId, filter.listId ?? null, filter.assigneeId ?? null, pageSize]);
	const saved = store.progress();
	const stopped = saved?.filter === name ? saved : undefined;
	const seen = new Set(stopped?.seen);
	let updated = 0;
	const tasks = arca.tasks.list(
		workspaceId,
		{ list_id: filter.listId, assignee_id: filter.assigneeId, limit: pageSize },
		stopped ? { ...options, cursor: stopped.cursor } : options,
	);
	for await (const page of tasks.pages()) {
		for (const task of page.data) {
			seen.add(task.id);
			// Tasks in the list have no time of their last change.
			if (JSON.stringify(store.get(task.id)) !== JSON.stringify(task)) updated++;
			store.put(task);
		}
		if (page.cursor !== undefined) store.save({ cursor: page.cursor, filter: name, seen: [...seen] });
		onPage?.(seen.size);
		signal?.throwIfAborted();
	}
	let removed = 0;
	for (const { id } of store.all()) {
		// A task can move to another page while the list is read, so only the task itself says that it is gone.
		if (seen.has(id) || (await belongs(arca, id, workspaceId, filter, options))) continue;
		store.remove(id);
		removed++;
	}
	store.save();
	return { read: seen.size, updated, removed, resumed: stopped !== undefined };
}

async function belongs(
	arca: Arca,
	id: number,
	workspaceId: number,
	{ listId, assigneeId }: Filter,
	options: { readonly signal?: AbortSignal },
): Promise<boolean> {
	try {
		const task = await arca.tasks.retrieve(id, options);
		return (
			task.workspace_id === workspaceId &&
			(listId === undefined || task.list_id === listId) &&
			(assigneeId === undefined || task.assignees.some((person) => person.id === assigneeId))
		);
	} catch (error) {
		if (error instanceof NotFoundError) return false;
		throw error;
	}
}
