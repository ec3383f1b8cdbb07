import { onAbort } from "./abort.ts";
import type { Position } from "./cursor.ts";
import { ApiError, PaginationError } from "./errors.ts";
import { type Listing, type LoadedPage, load, Trail } from "./page.ts";
import { positionBefore } from "./page-position.ts";

/** Empty pages with more behind them are walked over, but not for ever. */
const MAX_EMPTY = 100;
/** Items whose ids are remembered, so that one which moved while we looked is given once. */
const REMEMBERED = 1_000;

/** Refusals with which a server may say that it does not know the record which a cursor names. */
const UNKNOWN_CURSOR = new Set([400, 404, 410, 422]);

/**
 * A walk over the pages of a list. After an error the same walk can go on: the page that failed is asked for again. Records that
 * come or go meanwhile make none of the others be left out or given twice, as far as the list's answers show it.
 */
export class Scan<T, Item> implements AsyncIterableIterator<Item> {
	readonly #listing: Listing;
	readonly #items: (page: LoadedPage<T>) => readonly Item[];
	readonly #prefetch: boolean;
	readonly #stop = new AbortController();
	readonly #trail = new Trail();
	/** Where the walk began, where the next page begins, and where the one before it did. */
	readonly #start: Position | undefined;
	#position: Position | undefined;
	#before: Position | undefined;
	#page: readonly Item[] = [];
	#index = 0;
	#done = false;
	/** The page taken last was the last one. */
	#atEnd = false;
	/** Pages taken. */
	#count = 0;
	#empty = 0;
	#total: number | undefined;
	#ahead: Promise<LoadedPage<T>> | undefined;
	readonly #given = new Set<unknown>();
	/** The page that comes was taken before, and is asked for again because of what has gone from it. */
	#again = false;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(listing: Listing, start: Position | undefined, items: (page: LoadedPage<T>) => readonly Item[]) {
		this.#listing = listing;
		this.#start = start;
		this.#position = start;
		this.#before = start;
		this.#items = items;
		this.#prefetch = (listing.options.prefetch ?? 1) > 0;
	}

	[Symbol.asyncIterator](): this {
		return this;
	}

	/** Calls that come before the last is answered wait for their turn: no item is given twice. */
	next(): Promise<IteratorResult<Item>> {
		const result = this.#turn.then(() => this.#step());
		this.#turn = result.catch(() => {});
		return result;
	}

	/** Ends the walk; a page that is being fetched is let go, and who waits for it is told that there is no more. */
	async return(): Promise<IteratorResult<Item>> {
		this.#done = true;
		this.#page = [];
		this.#stop.abort();
		return { done: true, value: undefined };
	}

	async #step(): Promise<IteratorResult<Item>> {
		while (!this.#done && this.#index >= this.#page.length) {
			if (this.#atEnd) this.#done = true;
			else
				try {
					await this.#advance();
				} catch (error) {
					if (!this.#done) throw error;
				}
		}
		if (this.#done) return { done: true, value: undefined };
		const value = this.#page[this.#index++] as Item;
		if (this.#prefetch && !this.#atEnd && this.#index * 2 >= this.#page.length) this.#fetchAhead();
		return { done: false, value };
	}

	#fetchAhead(): Promise<LoadedPage<T>> {
		if (!this.#ahead) {
			// Listened to while a page is fetched, not longer: nobody may ever call `return`.
			const { signal } = this.#listing.options;
			const leave = onAbort(signal, () => this.#stop.abort(signal?.reason));
			this.#ahead = load<T>(this.#listing, this.#position, this.#stop.signal, this.#trail, this.#count + 1).finally(
				leave,
			);
			// Whoever takes the page gets the failure; until then it must not count as unhandled.
			this.#ahead.catch(() => {});
		}
		return this.#ahead;
	}

	async #advance(): Promise<void> {
		let page: LoadedPage<T>;
		try {
			page = await this.#fetchAhead();
		} catch (error) {
			if (this.#canGoBack(error)) return this.#goBack(this.#before);
			throw error;
		} finally {
			this.#ahead = undefined;
		}
		const slipped = this.#slipped(page);
		if (slipped) return this.#goBack(slipped);
		this.#take(page);
	}

	#take(page: LoadedPage<T>): void {
		this.#count++;
		this.#empty = page.data.length > 0 ? 0 : this.#empty + 1;
		if (page.next && this.#empty > MAX_EMPTY)
			throw new PaginationError(
				`${this.#listing.operation}: ${this.#empty} empty pages in a row, and the server says there is more`,
			);
		this.#before = this.#position;
		this.#position = page.next;
		this.#atEnd = page.next === undefined;
		this.#index = 0;
		this.#page = this.#items(this.#withoutRepeats(page));
		this.#again = false;
	}

	/** The record that the cursor names is gone: the page before has what comes after it. Once, for it may be gone for other reasons. */
	#canGoBack(error: unknown): boolean {
		return (
			error instanceof ApiError &&
			UNKNOWN_CURSOR.has(error.status) &&
			error.param !== undefined &&
			error.param === this.#listing.config.cursor &&
			this.#count > 0 &&
			!this.#again
		);
	}

	/** Where items have gone from pages that were taken, those behind them moved up: from where they are met again. */
	#slipped({ total }: LoadedPage<T>): Position | undefined {
		const gone = (this.#total ?? 0) - (total ?? 0);
		const known = this.#total !== undefined && total !== undefined;
		this.#total = total;
		if (!known || gone <= 0 || this.#count === 0) return undefined;
		const { config, params } = this.#listing;
		return positionBefore(config, params, this.#position, this.#start, Math.min(gone, REMEMBERED));
	}

	#goBack(position: Position | undefined): void {
		this.#position = position;
		this.#again = true;
		this.#page = [];
		this.#index = 0;
	}

	#withoutRepeats(page: LoadedPage<T>): LoadedPage<T> {
		const { style } = this.#listing.config;
		const moves = style === "offset" || style === "page";
		const data = page.data.filter((item) => {
			const id = (item as { id?: unknown } | null)?.id;
			if (id === undefined) return true;
			if (this.#given.has(id)) return !(moves || this.#again);
			this.#given.add(id);
			return true;
		});
		const kept = Math.max(REMEMBERED, 2 * page.data.length);
		for (const id of this.#given) {
			if (this.#given.size <= kept) break;
			this.#given.delete(id);
		}
		return data.length === page.data.length ? page : { ...page, data };
	}
}
