import type { Position } from "./cursor.ts";
import { PaginationError } from "./errors.ts";

/** Cursors that are remembered. A longer circle is found by its anchor, one round later. */
const REMEMBERED = 10_000;

/** Finds a circle of any length with one remembered mark (Brent's algorithm): the mark moves on in steps that double. */
class Anchor {
	#mark: string | undefined;
	#at = 0;
	#step = 1;

	/** Whether the mark is met again, at a later place. */
	meets(mark: string, at: number): boolean {
		if (mark === this.#mark && at > this.#at) return true;
		if (this.#mark === undefined || at - this.#at >= this.#step) {
			this.#mark = mark;
			this.#at = at;
			this.#step *= 2;
		}
		return false;
	}

	forget(): void {
		this.#mark = undefined;
	}
}

/**
 * The cursors that one walk received, with the number of the page that had each. Fetching the same page again gives the same cursor;
 * a later page that has the cursor of an earlier one would lead in a circle.
 */
export class Trail {
	readonly #given = new Map<string, number>();
	readonly #anchor = new Anchor();

	/** @throws PaginationError for a cursor that an earlier page had */
	follow(operation: string, next: Position | undefined, page: number): void {
		// Offsets and page numbers grow by themselves; only a cursor is the server's word.
		if (!next || !("c" in next)) return;
		const earlier = this.#given.get(next.c);
		if ((earlier !== undefined && earlier < page) || this.#anchor.meets(next.c, page))
			throw new PaginationError(
				`${operation}: the server sent the same cursor twice, so the list would never end. Report this to the vendor; \`cursor\` names the page.`,
			);
		this.#given.set(next.c, page);
		for (const cursor of this.#given.keys()) {
			if (this.#given.size <= REMEMBERED) break;
			this.#given.delete(cursor);
		}
	}
}

/** Ids that are remembered, so that an item which moved during the walk is given once. */
export const REMEMBERED_ITEMS = 1_000;

const idOf = (item: unknown): string | number | undefined => {
	const id = (item as { id?: unknown } | null | undefined)?.id;
	return typeof id === "string" || typeof id === "number" ? id : undefined;
};

/** What a page brings. */
export interface TakenItems<T> {
	readonly items: readonly T[];
	/** Whether there is anything that no earlier page had, as far as ids and content show. */
	readonly isNew: boolean;
	/** The same page came before, so long ago that its items are forgotten. */
	readonly isCircle: boolean;
}

/** Which items a walk has given. */
export class GivenItems {
	readonly #given = new Map<string | number, number>();
	readonly #anchor = new Anchor();
	#pages = 0;
	#last = "";

	/** Whether an item with this item's id was given. */
	has(item: unknown): boolean {
		const id = idOf(item);
		return id !== undefined && this.#given.has(id);
	}

	/**
	 * Returns the items that no earlier page had. An item without an id is always kept, and so is one whose id is repeated within its page:
	 * they are different records until a page is given twice.
	 */
	take<T>(data: readonly T[]): TakenItems<T> {
		const ids = data.map(idOf);
		const earlier = new Map(this.#given);
		const here = new Map<string | number, number>();
		let isNew = false;
		const items = data.filter((_, index) => {
			const id = ids[index];
			if (id === undefined) return true;
			here.set(id, (here.get(id) ?? 0) + 1);
			const left = earlier.get(id) ?? 0;
			if (left > 0) {
				earlier.set(id, left - 1);
				return false;
			}
			isNew = true;
			return true;
		});
		this.#remember(here, Math.max(REMEMBERED_ITEMS, 2 * data.length));
		return { items, ...this.#newsOf(data, ids, isNew) };
	}

	/** Pages that were fetched before come again, by the walk's own will. */
	goBack(): void {
		this.#anchor.forget();
		this.#last = "";
	}

	#newsOf(data: readonly unknown[], ids: readonly unknown[], hasNewId: boolean): Omit<TakenItems<never>, "items"> {
		if (data.length === 0) return { isNew: false, isCircle: false };
		const isAnonymous = ids.every((id) => id === undefined);
		const content = JSON.stringify(isAnonymous ? data : ids);
		const isSame = content === this.#last;
		const isMet = !isSame && this.#anchor.meets(content, ++this.#pages);
		this.#last = content;
		return { isNew: !isSame && !isMet && (hasNewId || isAnonymous), isCircle: isMet && hasNewId };
	}

	#remember(here: ReadonlyMap<string | number, number>, most: number): void {
		for (const [id, count] of here) {
			const known = this.#given.get(id) ?? 0;
			// Moved to the end: what was met last is forgotten last.
			this.#given.delete(id);
			this.#given.set(id, Math.max(known, count));
		}
		for (const id of this.#given.keys()) {
			if (this.#given.size <= most) break;
			this.#given.delete(id);
		}
	}
}
