import { onAbort } from "./abort.ts";
import { encodeCursor, type Position } from "./cursor.ts";
import { ApiError, PaginationError } from "./errors.ts";
import { NOT_NEEDED } from "./not-needed.ts";
import { type Listing, type LoadedPage, load, type Page } from "./page.ts";
import { positionBefore } from "./page-position.ts";
import { GivenItems, REMEMBERED_ITEMS, Trail } from "./trail.ts";

/** Pages in a row that bring nothing new, before the walk gives up. */
const MAX_WITHOUT_NEWS = 100;
/** Steps back in a row that bring nothing new, before the walk gives up. */
const MAX_STEPS_BACK = 10;

/** Refusals with which a server may say that it does not know the record which a cursor names. */
const UNKNOWN_CURSOR = new Set([400, 404, 410, 422]);

/** How a walk gives its pages, and how far it goes. */
export interface ScanPlan<T, Item> {
	readonly items: (page: Page<T>) => readonly Item[];
	/** Items after which the consumer stops: no page is fetched ahead for what is beyond them. */
	readonly max?: number;
}

/**
 * A walk over the pages of a list. After an error the same walk can continue: the page that failed is fetched again. Records that are
 * created or removed meanwhile make no other record be left out or given twice, as far as the responses show it.
 */
export class Scan<T, Item> implements AsyncIterableIterator<Item> {
	readonly #listing: Listing;
	readonly #plan: ScanPlan<T, Item>;
	readonly #prefetch: boolean;
	readonly #stop = new AbortController();
	readonly #trail = new Trail();
	readonly #given = new GivenItems();
	/** Where the walk began, and where the next page begins. */
	readonly #start: Position | undefined;
	#position: Position | undefined;
	/** Where pages that were taken began, with their size; only as many as the remembered items cover. */
	readonly #taken: { readonly at: Position | undefined; readonly size: number }[] = [];
	#page: readonly Item[] = [];
	#index = 0;
	#done = false;
	/** The page taken last was the last one. */
	#atEnd = false;
	/** The number of the page taken last, from 1. */
	#number = 0;
	/** Items given. */
	#count = 0;
	#withoutNews = 0;
	#stepsBack = 0;
	#total: number | undefined;
	/** Cursors that the server refused since there was anything new, with the refusal. */
	readonly #refused = new Map<string, ApiError>();
	#ahead: Promise<LoadedPage<T>> | undefined;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(listing: Listing, start: Position | undefined, plan: ScanPlan<T, Item>) {
		this.#listing = listing;
		this.#start = start;
		this.#position = start;
		this.#plan = plan;
		this.#prefetch = (listing.options.prefetch ?? 1) > 0;
	}

	[Symbol.asyncIterator](): this {
		return this;
	}

	/** Calls that come before the last one is answered wait for their turn: no item is given twice. */
	next(): Promise<IteratorResult<Item>> {
		const result = this.#turn.then(() => this.#step());
		this.#turn = result.catch(() => {});
		return result;
	}

	/** Ends the walk. A request that is under way is cancelled, and pending calls of `next` resolve with the end. */
	async return(): Promise<IteratorResult<Item>> {
		this.#done = true;
		this.#page = [];
		this.#stop.abort(NOT_NEEDED);
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
		this.#count++;
		const left = this.#page.length - this.#index;
		if (this.#prefetch && !this.#atEnd && this.#index >= left && this.#count + left < (this.#plan.max ?? Infinity))
			this.#fetchAhead();
		return { done: false, value };
	}

	#fetchAhead(): Promise<LoadedPage<T>> {
		if (!this.#ahead) {
			// Listened to while a page is fetched, not longer: nobody may ever call `return`.
			const { signal } = this.#listing.options;
			const leave = onAbort(signal, () => this.#stop.abort(signal?.reason));
			this.#ahead = load<T>(this.#listing, this.#position, this.#stop.signal, this.#trail, this.#number + 1).finally(
				leave,
			);
			// Whoever takes the page gets the failure; until then it must not count as unhandled.
			this.#ahead.catch(() => {});
		}
		return this.#ahead;
	}

	async #advance(): Promise<void> {
		let loaded: LoadedPage<T>;
		try {
			loaded = await this.#fetchAhead();
		} catch (error) {
			if (this.#isUnknownCursor(error)) return this.#backFrom(error);
			throw error;
		} finally {
			this.#ahead = undefined;
		}
		const slipped = this.#slipped(loaded.page);
		if (slipped) return this.#backTo(slipped);
		this.#take(loaded);
	}

	#take({ page, next }: LoadedPage<T>): void {
		const { items, isNew, isCircle } = this.#given.take(page.data);
		this.#number++;
		this.#remember(page.data.length);
		this.#position = next;
		this.#atEnd = next === undefined;
		this.#index = 0;
		this.#page = this.#plan.items(items.length === page.data.length ? page : { ...page, data: items });
		this.#withoutNews = isNew ? 0 : this.#withoutNews + 1;
		if (isNew) {
			this.#stepsBack = 0;
			this.#refused.clear();
		}
		// The page before leads to the refused cursor again: the refusal is the answer.
		const refusal = next && "c" in next ? this.#refused.get(next.c) : undefined;
		if (refusal) throw refusal;
		if (isCircle) throw this.#failure("the server began again from an earlier page, so the list would never end");
		if (next && this.#withoutNews > MAX_WITHOUT_NEWS)
			throw this.#failure(`${this.#withoutNews} pages in a row brought nothing new, but the server says there is more`);
	}

	#remember(size: number): void {
		this.#taken.push({ at: this.#position, size });
		let items = this.#taken.reduce((sum, one) => sum + one.size, 0);
		while (this.#taken.length > 1 && (items > REMEMBERED_ITEMS || this.#taken.length > MAX_STEPS_BACK))
			items -= this.#taken.shift()?.size ?? 0;
	}

	/** The record that the cursor names may be gone: the page before has what comes after it. */
	#isUnknownCursor(error: unknown): error is ApiError {
		return (
			error instanceof ApiError &&
			UNKNOWN_CURSOR.has(error.status) &&
			error.param !== undefined &&
			error.param === this.#listing.config.cursor
		);
	}

	/** Goes back by a page, or throws the refusal if there is none, or if going back has not helped. */
	#backFrom(refusal: ApiError): void {
		if (this.#taken.length === 0 || ++this.#stepsBack > MAX_STEPS_BACK) {
			this.#stepsBack = 0;
			throw refusal;
		}
		if (this.#position && "c" in this.#position) this.#refused.set(this.#position.c, refusal);
		this.#number--;
		this.#goBack(this.#taken.pop()?.at);
	}

	/** Where items are gone from pages that were taken, those behind them moved up: the place from which they are met again. */
	#slipped({ total, data }: Page<T>): Position | undefined {
		const gone = (this.#total ?? 0) - (total ?? 0);
		const known = this.#total !== undefined && total !== undefined;
		this.#total = total;
		// A page that begins with an item that was given leaves none out.
		if (!known || gone <= 0 || this.#number === 0 || this.#given.has(data[0])) return undefined;
		const { config, params } = this.#listing;
		return positionBefore(config, params, this.#position, this.#start, Math.min(gone, REMEMBERED_ITEMS));
	}

	#backTo(position: Position): void {
		if (++this.#stepsBack > MAX_STEPS_BACK)
			throw this.#failure(
				"the total keeps shrinking and growing while no new item comes, as if servers behind the address disagreed",
			);
		this.#goBack(position);
	}

	#goBack(position: Position | undefined): void {
		this.#position = position;
		this.#given.goBack();
		this.#page = [];
		this.#index = 0;
	}

	/** The walk can be continued: by itself, or by another process from the error's cursor. */
	#failure(reason: string): PaginationError {
		this.#stepsBack = 0;
		this.#withoutNews = 0;
		const error = new PaginationError(
			`${this.#listing.operation}: ${reason}. Resume later with options.cursor set to this error's \`cursor\`.`,
		);
		if (this.#position) error.cursor = encodeCursor(this.#listing, this.#position);
		return error;
	}
}
