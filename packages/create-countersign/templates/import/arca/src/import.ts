import { type Arca, findOrCreateTask } from "@countersign/sdk/arca";
import type { TaskRow } from "./tasks-csv.ts";

/** Where the tasks go. */
export interface Place {
	readonly workspaceId: number;
	readonly listId: number;
	/** A custom field of type text. It stores the ids of the source, so that a task is found again. */
	readonly fieldId: number;
}

export interface Imported {
	readonly id: string;
	readonly title: string;
	/** What people call the task in Arca, such as ACME-12. */
	readonly task: string;
	readonly outcome: "created" | "already there";
}

export interface ImportOptions {
	readonly onTask?: (task: Imported) => void;
	readonly signal?: AbortSignal;
}

/** Returns the ids of a list and a custom field by their names. @throws Error that says what is missing */
export async function findPlace(arca: Arca, listName: string, fieldName: string): Promise<Place> {
	for await (const workspace of arca.workspaces.list()) {
		const list = (await arca.lists.list(workspace.id)).data.find(({ name }) => name === listName);
		if (!list) continue;
		const fields = await arca.customFields.list(workspace.id);
		const field = fields.data.find(({ name, type }) => name === fieldName && type === "text");
		if (field) return { workspaceId: workspace.id, listId: list.id, fieldId: field.id };
		throw new Error(
			`The workspace "${workspace.name}" has no custom field "${fieldName}" of type text. Create it in Arca.`,
		);
	}
	throw new Error(`No workspace of this key has a list "${listName}".`);
}

/**
 * Imports tasks, each once. You can stop it at any moment and run it again.
 *
 * Arca has no idempotency keys. So it looks for the source's id in the custom field before it creates a task, and again if the response to
 * a creation was lost. Two imports that run at the same time can still create a task twice: run only one.
 */
export async function importTasks(
	arca: Arca,
	{ workspaceId, listId, fieldId }: Place,
	rows: readonly TaskRow[],
	{ onTask, signal }: ImportOptions = {},
): Promise<readonly Imported[]> {
	const options = signal ? { signal } : {};
	const { slug } = await arca.workspaces.retrieve(workspaceId, options);
	const known = new Map<string, { readonly identifier: number }>();
	for await (const task of arca.tasks.list(workspaceId, { list_id: listId, limit: 100 }, options)) {
		const value = task.custom_fields.find(({ id }) => id === fieldId)?.value;
		if (value) known.set(value, task);
	}
	const result: Imported[] = [];
	for (const row of rows) {
		signal?.throwIfAborted();
		const found = known.get(row.id);
		const { task, created } = found
			? { task: found, created: false }
			: await findOrCreateTask(
					arca,
					{
						list_id: listId,
						title: row.title,
						priority: row.priority,
						due_date: row.due,
						custom_fields: [{ id: fieldId, value: row.id }],
					},
					// The whole list was read above. This only looks for what has been created since, and the newest tasks come first.
					{ ...options, workspaceId, lookBack: 100 },
				);
		const imported: Imported = {
			id: row.id,
			title: row.title,
			task: `${slug.toUpperCase()}-${task.identifier}`,
			outcome: created ? "created" : "already there",
		};
		result.push(imported);
		onTask?.(imported);
	}
	return result;
}
