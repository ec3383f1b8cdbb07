import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Card, CardFields } from "./card.ts";

/** The saved state: the cards, and the tasks that must still be deleted. */
interface BoardFile {
	readonly cards: readonly Card[];
	readonly removed: readonly number[];
}

const EMPTY: BoardFile = { cards: [], removed: [] };

/** The local board: cards in memory and, with a path, in a JSON file that is replaced atomically. */
export class BoardStore {
	readonly #cards = new Map<string, Card>();
	readonly #removed = new Set<number>();
	readonly #path: string | undefined;
	#last = 0;

	constructor(path?: string) {
		this.#path = path;
		const { cards, removed } = path === undefined ? EMPTY : readFile(path);
		for (const card of cards) {
			this.#cards.set(card.id, card);
			this.#last = Math.max(this.#last, Number(card.id.replace(/\D/g, "")));
		}
		for (const taskId of removed) this.#removed.add(taskId);
	}

	/** Adds a card that has no task yet. */
	add(fields: CardFields, taskId: number | null = null): Card {
		this.#last += 1;
		return this.put({ id: `card-${this.#last}`, taskId, fields, agreed: null });
	}

	put(card: Card): Card {
		this.#cards.set(card.id, card);
		this.#save();
		return card;
	}

	/** Records a change that a person made on the board. */
	edit(id: string, change: Partial<CardFields>): Card {
		const card = this.get(id);
		return this.put({ ...card, fields: { ...card.fields, ...change } });
	}

	/** Removes a card; its task must still be deleted. */
	discard(id: string): void {
		const { taskId } = this.get(id);
		if (taskId !== null) this.#removed.add(taskId);
		this.remove(id);
	}

	remove(id: string): void {
		this.#cards.delete(id);
		this.#save();
	}

	/** Tasks whose cards were removed and which must still be deleted. */
	get tasksToDelete(): readonly number[] {
		return [...this.#removed];
	}

	taskDeleted(taskId: number): void {
		if (this.#removed.delete(taskId)) this.#save();
	}

	get(id: string): Card {
		const card = this.#cards.get(id);
		if (!card) throw new Error(`There is no card ${id}.`);
		return card;
	}

	has(id: string): boolean {
		return this.#cards.has(id);
	}

	byTask(taskId: number): Card | undefined {
		return this.all().find((card) => card.taskId === taskId);
	}

	all(): readonly Card[] {
		return [...this.#cards.values()];
	}

	#save(): void {
		if (this.#path === undefined) return;
		const file: BoardFile = { cards: this.all(), removed: this.tasksToDelete };
		writeFileSync(`${this.#path}.new`, JSON.stringify(file, null, "\t"));
		renameSync(`${this.#path}.new`, this.#path);
	}
}

function readFile(path: string): BoardFile {
	try {
		return JSON.parse(readFileSync(path, "utf8")) as BoardFile;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return EMPTY;
		throw error;
	}
}
