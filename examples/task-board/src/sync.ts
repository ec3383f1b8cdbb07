import { NotFoundError } from "@countersign/sdk";
import { type Arca, findOrCreateTask, type Task, type TaskListItem } from "@countersign/sdk/arca";
import { type BoardList, cardIdOf, fieldsOf, paramsOf } from "./board-list.ts";
import { type Card, type CardFields, changedFields, merge } from "./card.ts";
import type { BoardStore } from "./store.ts";

/** Counts what the sync has done so far. */
export interface SyncReport {
	created: number;
	pushed: number;
	pulled: number;
	removed: number;
	conflicts: number;
}

/** Keeps the board and an Arca list in sync. A webhook only says that a task changed; its current state is read from the
 * API, so that late, repeated or reordered deliveries do no harm. All changes of the store go through one queue.
 */
export class BoardSync {
	readonly report: SyncReport = { created: 0, pushed: 0, pulled: 0, removed: 0, conflicts: 0 };
	readonly #arca: Arca;
	readonly #store: BoardStore;
	readonly #board: BoardList;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(arca: Arca, store: BoardStore, board: BoardList) {
		this.#arca = arca;
		this.#store = store;
		this.#board = board;
	}

	/** Sends local changes to Arca. */
	push(): Promise<void> {
		return this.#inTurn(async () => {
			for (const card of this.#store.all()) await this.#pushCard(card);
			for (const taskId of this.#store.tasksToDelete) {
				await this.#arca.tasks.delete(taskId).catch(ignoreNotFound);
				this.#store.taskDeleted(taskId);
			}
		});
	}

	/** Updates the card of a task that has changed. */
	refresh(taskId: number): Promise<void> {
		return this.#inTurn(async () => {
			const task = await this.#arca.tasks.retrieve(taskId).catch(ignoreNotFound);
			if (task && task.list_id === this.#board.listId) await this.#pull(task);
			else this.#forget(taskId);
		});
	}

	/** Reads the whole list to find lost deliveries and changes that have no event. */
	catchUp(): Promise<void> {
		return this.#inTurn(async () => {
			const { workspaceId, listId } = this.#board;
			const seen = new Set<number>();
			for await (const task of this.#arca.tasks.list(workspaceId, { list_id: listId, limit: 100 })) {
				seen.add(task.id);
				await this.#pull(task);
			}
			for (const { taskId } of this.#store.all()) {
				if (taskId === null || seen.has(taskId)) continue;
				// Pages shift while tasks are deleted, so a task that was not seen may still exist.
				const task = await this.#arca.tasks.retrieve(taskId).catch(ignoreNotFound);
				if (task && task.list_id === listId) await this.#pull(task);
				else this.#forget(taskId);
			}
		});
	}

	async #pushCard(card: Card): Promise<void> {
		if (card.taskId === null) return this.#createTask(card);
		const changed = changedFields(card);
		if (changed.length === 0) return;
		const change = Object.fromEntries(changed.map((name) => [name, card.fields[name]])) as Partial<CardFields>;
		const task = await this.#arca.tasks.update(card.taskId, paramsOf(this.#board, change)).catch(ignoreNotFound);
		if (!task) return this.#forget(card.taskId);
		this.report.pushed += 1;
		this.#store.put({ ...card, agreed: card.fields });
	}

	/** Arca has no idempotency keys, so the card's id in a custom field shows whether the task already exists. */
	async #createTask(card: Card): Promise<void> {
		const { workspaceId, listId, cardFieldId } = this.#board;
		const { task } = await findOrCreateTask(
			this.#arca,
			{
				...paramsOf(this.#board, card.fields),
				title: card.fields.title,
				list_id: listId,
				custom_fields: [{ id: cardFieldId, value: card.id }],
			},
			{ workspaceId, match: (one) => cardIdOf(one, this.#board) === card.id },
		);
		this.report.created += 1;
		this.#store.put({ ...card, taskId: task.id, agreed: card.fields });
	}

	async #pull(task: Task | TaskListItem): Promise<void> {
		if (this.#store.tasksToDelete.includes(task.id)) return;
		const remote = fieldsOf(task);
		const own = cardIdOf(task, this.#board);
		const card =
			this.#store.byTask(task.id) ?? (own !== null && this.#store.has(own) ? this.#store.get(own) : undefined);
		if (!card) {
			this.#store.put({ ...this.#store.add(remote, task.id), agreed: remote });
			this.report.pulled += 1;
			return;
		}
		const merged = merge(card, remote);
		if (changedFields({ ...card, agreed: merged.fields }).length > 0) this.report.pulled += 1;
		this.report.conflicts += merged.conflicts.length;
		const next = this.#store.put({ ...card, taskId: task.id, fields: merged.fields, agreed: remote });
		if (merged.toPush.length > 0) await this.#pushCard(next);
	}

	#forget(taskId: number): void {
		this.#store.taskDeleted(taskId);
		const card = this.#store.byTask(taskId);
		if (!card) return;
		this.#store.remove(card.id);
		this.report.removed += 1;
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}
}

function ignoreNotFound(error: unknown): undefined {
	if (error instanceof NotFoundError) return undefined;
	throw error;
}
