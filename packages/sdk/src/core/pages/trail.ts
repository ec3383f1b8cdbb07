import { PaginationError } from "../errors/index.ts";

/** Cursors that are remembered. A longer circle is found by its anchor, one round later. */
const REMEMBERED = 10_000;

/** Finds a circle of any length with one remembered mark (Brent's algorithm). The distance between marks doubles each time. */
function anchor() {
	let mark: string | undefined;
	let at = 0;
	let step = 1;
	return {
		/** Whether the mark is met again, at a later place. */
		meets(next: string, place: number): boolean {
			if (next === mark && place > at) return true;
			if (mark === undefined || place - at >= step) {
				mark = next;
				at = place;
				step *= 2;
			}
			return false;
		},
		forget(): void {
			mark = undefined;
		},
	};
}

/** Removes the oldest entries beyond `most`. */
function shrink(map: Map<unknown, unknown>, most: number): void {
	for (const key of map.keys()) {
		if (map.size <= most) break;
		map.delete(key);
	}
}

/** Takes the cursor that follows a page. @throws PaginationError for one that an earlier page had */
export type Trail = (operation: string, cursor: string | undefined, page: number) => void;

/**
 * The cursors that one walk received, with the number of the page that had each. Fetching the same page again gives the same cursor;
 * a later page with the cursor of an earlier one leads in a circle. Offsets and page numbers always grow.
 */
export function newTrail(): Trail {
	const given = new Map<string, number>();
	const { meets } = anchor();
	return (operation, cursor, page) => {
		if (cursor === undefined) return;
		if ((given.get(cursor) ?? page) < page || meets(cursor, page))
			throw new PaginationError(
				`${operation}: the server sent the same cursor twice, so the list would never end. Report this to the vendor; \`cursor\` names the page.`,
			);
		given.set(cursor, page);
		shrink(given, REMEMBERED);
	};
}

/** Ids that are remembered, so that an item that moved during the walk is returned once. */
export const REMEMBERED_ITEMS = 1_000;

const idOf = (item: unknown): string | number | undefined => {
	const id = (item as { id?: unknown } | null | undefined)?.id;
	return typeof id === "string" || typeof id === "number" ? id : undefined;
};

/** What a page adds to a walk. */
export interface TakenItems<T> {
	readonly items: readonly T[];
	/** Whether the page has anything that no earlier page had, as far as ids and content show. */
	readonly isNew: boolean;
	/** Whether the same page came earlier, and its items are no longer remembered. */
	readonly isCircle: boolean;
}

/** Which items a walk has returned. */
export interface GivenItems {
	/** Whether an item with this item's id was returned. */
	has(item: unknown): boolean;
	/**
	 * Returns the items that no earlier page had. An item without an id is always kept, and so is one whose id is repeated within its page:
	 * they are different records.
	 */
	take<T>(data: readonly T[]): TakenItems<T>;
	/** Called when the walk steps back: earlier pages are then fetched again on purpose. */
	goBack(): void;
}

export function givenItems(): GivenItems {
	const given = new Map<unknown, number>();
	const { meets, forget } = anchor();
	let pages = 0;
	let last = "";
	return {
		has: (item) => given.has(idOf(item)),
		take(data) {
			const ids = data.map(idOf);
			const earlier = new Map(given);
			const here = new Map<unknown, number>();
			let hasNewId = false;
			const items = data.filter((_, index) => {
				const id = ids[index];
				if (id === undefined) return true;
				here.set(id, (here.get(id) ?? 0) + 1);
				const left = earlier.get(id);
				if (left) earlier.set(id, left - 1);
				else hasNewId = true;
				return !left;
			});
			for (const [id, count] of here) {
				const known = given.get(id) ?? 0;
				// Move it to the end: what was seen last is forgotten last.
				given.delete(id);
				given.set(id, Math.max(known, count));
			}
			shrink(given, Math.max(REMEMBERED_ITEMS, 2 * data.length));
			const isAnonymous = data.length > 0 && here.size === 0;
			const content = JSON.stringify(isAnonymous ? data : ids);
			const isSame = data.length === 0 || content === last;
			const isMet = !isSame && meets(content, ++pages);
			if (data.length > 0) last = content;
			return { items, isNew: !isSame && !isMet && (hasNewId || isAnonymous), isCircle: isMet && hasNewId };
		},
		goBack() {
			forget();
			last = "";
		},
	};
}
