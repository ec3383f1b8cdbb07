import type { Arca, Task, TaskListItem } from "@countersign/sdk/arca";
import type { CardFields, Column, Priority } from "./card.ts";

/** The board in Arca: a list, the statuses of its workspace, and a custom field with the card's id. */
export interface BoardList {
	readonly workspaceId: number;
	readonly listId: number;
	/** A string field by which a task can be found if the response to its creation was lost. */
	readonly cardFieldId: number;
	readonly statusOf: Readonly<Record<Column, number>>;
}

/** Statuses are matched by category, because each workspace chooses its own names. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
	pending: "todo",
	in_progress: "doing",
	active: "doing",
	completed: "done",
	done: "done",
	cancelled: "dropped",
};

export async function findBoardList(arca: Arca, listName: string, fieldName: string): Promise<BoardList> {
	for await (const workspace of arca.workspaces.list()) {
		const lists = await arca.lists.list(workspace.id);
		const list = lists.data.find(({ name }) => name === listName);
		if (!list) continue;
		const fields = await arca.customFields.list(workspace.id);
		const field = fields.data.find(({ name, type }) => name === fieldName && type === "text");
		if (!field) throw new Error(`The workspace "${workspace.name}" needs a custom field "${fieldName}" of type text.`);
		const statuses = await arca.statuses.list(workspace.id);
		const statusOf = (column: Column): number => {
			const found = statuses.data.find(({ category }) => COLUMN_OF[category] === column);
			if (!found) throw new Error(`The workspace "${workspace.name}" has no status for the column "${column}".`);
			return found.id;
		};
		return {
			workspaceId: workspace.id,
			listId: list.id,
			cardFieldId: field.id,
			statusOf: {
				todo: statusOf("todo"),
				doing: statusOf("doing"),
				done: statusOf("done"),
				dropped: statusOf("dropped"),
			},
		};
	}
	throw new Error(`No workspace of this key has a list "${listName}".`);
}

/** The fields of a task that the board shows. */
export function fieldsOf(task: Task | TaskListItem): CardFields {
	return {
		title: task.title,
		column: COLUMN_OF[task.status?.category ?? "pending"] ?? "todo",
		priority: task.priority as Priority,
		due: task.due_date,
	};
}

/** The card that a task was created for, if we created it. */
export function cardIdOf(task: Task | TaskListItem, board: BoardList): string | null {
	return task.custom_fields.find(({ id }) => id === board.cardFieldId)?.value ?? null;
}

/** The fields of a card in the format of a call. */
export function paramsOf(board: BoardList, fields: Partial<CardFields>) {
	return {
		...(fields.title !== undefined && { title: fields.title }),
		...(fields.column !== undefined && { status_id: board.statusOf[fields.column] }),
		...(fields.priority !== undefined && { priority: fields.priority }),
		...(fields.due !== undefined && { due_date: fields.due }),
	};
}
