import { onAbort } from "../abort.ts";
import { NOT_NEEDED } from "../call/not-needed.ts";
import { NEVER } from "../clock.ts";
import { ApiError, PaginationError } from "../errors/index.ts";
import { encodeCursor, type Position } from "./cursor.ts";
import { type Listing, type LoadedPage, load, type Page } from "./page.ts";
import { goesBack, positionBefore } from "./position.ts";
import { givenItems, newTrail, REMEMBERED_ITEMS } from "./trail.ts";

/** Pages in a row without anything new, after which the walk gives up. */
const MAX_WITHOUT_NEWS = 100;
/** Steps back in a row without anything new, after which the walk gives up. */
const MAX_STEPS_BACK = 10;

/** Statuses with which a server may report that the record named by a cursor does not exist. */
const UNKNOWN_CURSOR = new Set([400, 404, 410, 422]);

/** What a walk returns for each page, and when it stops. */
export interface ScanPlan<T, Item> {
	readonly items: (page: Page<T>) => readonly Item[];
	/** Number of items after which the consumer stops. No page beyond them is fetched ahead. */
	readonly max?: number;
}

/**
 * Walks over the pages of a list. After an error the same walk can continue: the page that failed is fetched again. If records are
 * created or removed meanwhile, no other record is left out or returned twice, as far as the responses show it.
 */
export function scan<T, Item>(
	listing: Listing,
	start: Position | undefined,
	{ items: itemsOf, max = NEVER }: ScanPlan<T, Item>,
): AsyncIterableIterator<Item> {
	const { operation, config, params, options } = listing;
	const stop = new AbortController();
	const trail = newTrail();
	const given = givenItems();
	/** Where the next page begins. */
	let position = start;
	/** Where the last pages began, with their size; only as many as the remembered items cover. */
	const taken: { readonly at: Position | undefined; readonly size: number }[] = [];
	let page: readonly Item[] = [];
	let index = 0;
	let done = false;
	/** Whether the current page is the last one. */
	let atEnd = false;
	/** The number of the current page, from 1. */
	let number = 0;
	/** Number of items returned. */
	let count = 0;
	let withoutNews = 0;
	let stepsBack = 0;
	let lastTotal: number | undefined;
	/** Cursors that the server has rejected since the last new item, with the error. */
	const refused = new Map<string | undefined, ApiError>();
	let ahead: Promise<LoadedPage<T>> | undefined;
	let turn: Promise<unknown> = Promise.resolve();

	const step = async (): Promise<IteratorResult<Item>> => {
		while (!done && index >= page.length) {
			if (atEnd) done = true;
			else
				try {
					await advance();
				} catch (error) {
					if (!done) throw error;
				}
		}
		if (done) return { done, value: undefined };
		const value = page[index++] as Item;
		count++;
		const left = page.length - index;
		if ((options.prefetch ?? 1) > 0 && !atEnd && index >= left && count + left < max) fetchAhead();
		return { done, value };
	};

	const fetchAhead = (): Promise<LoadedPage<T>> => {
		if (!ahead) {
			// The signal is listened to only while a page is fetched, because `return` may never be called.
			const { signal } = options;
			const leave = onAbort(signal, () => stop.abort(signal?.reason));
			ahead = load<T>(listing, position, stop.signal, trail, number + 1).finally(leave);
			// The failure is thrown when the page is taken. Until then it must not count as unhandled.
			ahead.catch(() => {});
		}
		return ahead;
	};

	const advance = async (): Promise<void> => {
		let loaded: LoadedPage<T>;
		try {
			loaded = await fetchAhead();
		} catch (error) {
			if (isUnknownCursor(error)) return backFrom(error);
			throw error;
		} finally {
			ahead = undefined;
		}
		const slipped = slippedTo(loaded.page);
		if (!slipped) return take(loaded);
		if (++stepsBack > MAX_STEPS_BACK)
			throw failure("the total keeps changing but no new item arrives, as if several servers disagreed");
		goBack(slipped);
	};

	const take = ({ page: loaded, next }: LoadedPage<T>): void => {
		const { data } = loaded;
		const { items, isNew, isCircle } = given.take(data);
		number++;
		remember(data.length);
		position = next;
		atEnd = next === undefined;
		index = 0;
		page = itemsOf(items.length === data.length ? loaded : { ...loaded, data: items });
		withoutNews = isNew ? 0 : withoutNews + 1;
		if (isNew) {
			stepsBack = 0;
			refused.clear();
		}
		// The previous page leads to the rejected cursor again, so the walk cannot continue from there.
		const refusal = refused.get(next?.c);
		if (refusal) throw refusal;
		if (isCircle) throw failure("the server began again from an earlier page, so the list would never end");
		if (next && withoutNews > MAX_WITHOUT_NEWS)
			throw failure(`${withoutNews} pages in a row had no new items, but the server says there is more`);
	};

	const remember = (size: number): void => {
		taken.push({ at: position, size });
		let items = taken.reduce((sum, one) => sum + one.size, 0);
		while (taken.length > 1 && (items > REMEMBERED_ITEMS || taken.length > MAX_STEPS_BACK))
			items -= taken.shift()?.size ?? 0;
	};

	/** The record that the cursor names may be gone. The previous page then has what follows it. */
	const isUnknownCursor = (error: unknown): error is ApiError =>
		error instanceof ApiError &&
		UNKNOWN_CURSOR.has(error.status) &&
		error.param !== undefined &&
		error.param === (goesBack(config, params, position) ? config.before : config.cursor);

	/** Steps back by a page, or throws the error if there is no page or stepping back has not helped. */
	const backFrom = (refusal: ApiError): void => {
		if (taken.length === 0 || ++stepsBack > MAX_STEPS_BACK) {
			stepsBack = 0;
			throw refusal;
		}
		if (position?.c !== undefined) refused.set(position.c, refusal);
		number--;
		goBack(taken.pop()?.at);
	};

	/** If items were removed from earlier pages, later items moved up. Returns the position from which they are found again. */
	const slippedTo = ({ total, data }: Page<T>): Position | undefined => {
		const gone = lastTotal === undefined || total === undefined ? 0 : lastTotal - total;
		lastTotal = total;
		// If a page begins with a known item, no item was skipped.
		if (gone <= 0 || number === 0 || given.has(data[0])) return undefined;
		return positionBefore(config, params, position, start, Math.min(gone, REMEMBERED_ITEMS));
	};

	const goBack = (to: Position | undefined): void => {
		position = to;
		given.goBack();
		page = [];
		index = 0;
	};

	/** Creates an error after which the walk can continue, here or in another process from the error's cursor. */
	const failure = (reason: string): PaginationError => {
		stepsBack = 0;
		withoutNews = 0;
		const error = new PaginationError(
			`${operation}: ${reason}. Resume later with options.cursor set to this error's \`cursor\`.`,
		);
		if (position) error.cursor = encodeCursor(listing, position);
		return error;
	};

	return {
		[Symbol.asyncIterator]() {
			return this;
		},
		/** Concurrent calls wait for each other, so that no item is returned twice. */
		next() {
			const result = turn.then(step);
			turn = result.catch(() => {});
			return result;
		},
		/** Ends the walk. A request that is under way is cancelled, and pending calls of `next` resolve with the end. */
		async return() {
			done = true;
			page = [];
			stop.abort(NOT_NEEDED);
			return { done, value: undefined };
		},
	};
}
