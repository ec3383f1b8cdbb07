import { onAbort } from "./abort.ts";
import { ApiPromise, type ApiResult, type Outcome } from "./api-promise.ts";
import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";
import { CountersignError, PaginationError } from "./errors.ts";
import type { PageConfig } from "./operation.ts";
import type { CallOptions } from "./options.ts";

/** One page of a list. */
export interface Page<T> {
	readonly data: readonly T[];
	readonly hasMore: boolean;
	/** How many items there are in all, where the endpoint says so. */
	readonly total?: number;
	/** Where the next page begins; another process can pass it as `options.cursor`. Undefined at the end. */
	readonly cursor: string | undefined;
	/** @throws PaginationError at the end */
	nextPage(): Promise<Page<T>>;
}

/** Fetches one page: the raw answer to the list's request with these paging params. */
export type PageSource = (
	params: Record<string, unknown>,
	signal: AbortSignal | undefined,
) => Promise<Outcome<unknown>>;

interface Listing {
	readonly operation: string;
	readonly config: PageConfig;
	readonly params: Readonly<Record<string, unknown>>;
	readonly options: CallOptions;
	readonly fetch: PageSource;
}

interface LoadedPage<T> extends Page<T> {
	readonly next: Position | undefined;
	readonly outcome: Outcome<unknown>;
}

function pagingParams({ config, params }: Listing, position: Position | undefined): Record<string, unknown> {
	if (!position) return { ...params };
	const [name, value] =
		"c" in position
			? [config.cursor, position.c]
			: "o" in position
				? [config.offset, position.o]
				: [config.page, position.p];
	return { ...params, ...(name !== undefined && { [name]: value }) };
}

function read<T>(listing: Listing, outcome: Outcome<unknown>, position: Position | undefined): LoadedPage<T> {
	const { config, operation, params } = listing;
	const body = outcome.data as Record<string, unknown> | unknown[] | undefined;
	const data = (
		config.items === ""
			? body
			: config.items.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], body)
	) as T[] | undefined;
	if (!Array.isArray(data))
		throw new PaginationError(`${operation}: the answer holds no list${config.items ? ` under ${config.items}` : ""}`);
	const fields = (Array.isArray(body) ? {} : body) as Record<string, unknown>;
	const field = (name: string | undefined): unknown => (name === undefined ? undefined : fields[name]);
	const total = field(config.total);
	const next = nextPosition(config, {
		data,
		field,
		total: typeof total === "number" ? total : undefined,
		params,
		position,
		operation,
	});
	const page: LoadedPage<T> = {
		data,
		hasMore: next !== undefined,
		...(typeof total === "number" && { total }),
		cursor: next && encodeCursor(operation, next),
		next,
		outcome,
		nextPage: () =>
			next
				? load<T>(listing, next, listing.options.signal)
				: Promise.reject(new PaginationError(`${operation}: this was the last page`)),
	};
	return page;
}

interface PageFacts {
	readonly data: readonly unknown[];
	readonly field: (name: string | undefined) => unknown;
	readonly total: number | undefined;
	readonly params: Readonly<Record<string, unknown>>;
	readonly position: Position | undefined;
	readonly operation: string;
}

function nextPosition(
	config: PageConfig,
	{ data, field, total, params, position, operation }: PageFacts,
): Position | undefined {
	const size = Number((config.limit !== undefined && params[config.limit]) || config.default || data.length);
	const more = field(config.hasMore);
	switch (config.style) {
		case "none":
			return undefined;
		case "offset": {
			const start =
				position && "o" in position ? position.o : Number((config.offset !== undefined && params[config.offset]) || 0);
			// An empty page with more behind it must not be asked for again.
			const next = start + (data.length || size);
			return (typeof more === "boolean" ? more : total !== undefined && next < total) ? { o: next } : undefined;
		}
		case "page": {
			const at =
				position && "p" in position ? position.p : Number((config.page !== undefined && params[config.page]) || 1);
			const pages = field(config.totalPages) ?? (total !== undefined && size > 0 ? Math.ceil(total / size) : undefined);
			return (
				typeof more === "boolean"
					? more
					: typeof pages === "number"
						? at < pages
						: data.length > 0 && data.length >= size
			)
				? { p: at + 1 }
				: undefined;
		}
		case "cursor": {
			if (config.from === "next_cursor") {
				const cursor = field("next_cursor");
				return typeof cursor === "string" && cursor !== "" && more !== false ? { c: cursor } : undefined;
			}
			if (more !== true) return undefined;
			const last = data.at(-1) as { id?: unknown } | undefined;
			if (typeof last?.id !== "string" && typeof last?.id !== "number")
				throw new PaginationError(`${operation}: the server says that there is more, and sent no id to go on from`);
			return { c: String(last.id) };
		}
	}
}

/** Loads a page; an error says where to go on from. */
async function load<T>(
	listing: Listing,
	position: Position | undefined,
	signal: AbortSignal | undefined,
): Promise<LoadedPage<T>> {
	try {
		return read<T>(listing, await listing.fetch(pagingParams(listing, position), signal), position);
	} catch (error) {
		if (error instanceof CountersignError) {
			if (position) error.cursor = encodeCursor(listing.operation, position);
			else if (listing.options.cursor !== undefined) error.cursor = listing.options.cursor;
		}
		throw error;
	}
}

/**
 * A list that has been asked for, but not yet fetched: `await` gives the first page, `for await` every item.
 */
export class PagePromise<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
	readonly #listing: Listing;
	#first: Promise<LoadedPage<T>> | undefined;

	constructor(listing: Listing) {
		this.#listing = listing;
	}

	#start(): Position | undefined {
		const { operation, options } = this.#listing;
		return options.cursor === undefined ? undefined : decodeCursor(operation, options.cursor);
	}

	#load(): Promise<LoadedPage<T>> {
		this.#first ??= (async () => load<T>(this.#listing, this.#start(), this.#listing.options.signal))();
		return this.#first;
	}

	// biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
	then<A = Page<T>, B = never>(
		onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
		onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
	): Promise<A | B> {
		return this.#load().then(onFulfilled, onRejected);
	}

	/** As of any promise, for the first page. */
	catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
		return this.then(undefined, onRejected);
	}

	/** As of any promise, for the first page. */
	finally(onFinally?: (() => void) | null): Promise<Page<T>> {
		return this.then().finally(onFinally);
	}

	/** The first page together with the HTTP answer. */
	withResponse(): Promise<ApiResult<Page<T>>> {
		return new ApiPromise<Page<T>>(
			this.#load().then((page) => ({ ...page.outcome, data: page as Page<T> })),
		).withResponse();
	}

	/** The HTTP answer of the first page. */
	async asResponse(): Promise<Response> {
		return (await this.#load()).outcome.response();
	}

	/** Every page. */
	pages(): AsyncIterableIterator<Page<T>> {
		return new Scan<T, Page<T>>(this.#listing, this.#start(), (page) => [page]);
	}

	/** Every item; a new scan each time. */
	[Symbol.asyncIterator](): AsyncIterableIterator<T> {
		return new Scan<T, T>(this.#listing, this.#start(), (page) => page.data);
	}

	/**
	 * The items as an array.
	 *
	 * @param options `max` caps their number; it must be given, so that no list ends in memory by accident
	 * @throws TypeError without a cap
	 */
	async toArray({ max }: { readonly max: number }): Promise<T[]> {
		if (!(max > 0)) throw new TypeError(`${this.#listing.operation}: toArray needs { max }, a number above 0`);
		const items: T[] = [];
		for await (const item of this) if (items.push(item) >= max) break;
		return items;
	}
}

/** Empty pages with more behind them are walked over, but not for ever. */
const MAX_EMPTY = 100;

/** A walk over the pages. After an error the same walk can go on: the page that failed is asked for again. */
class Scan<T, Item> implements AsyncIterableIterator<Item> {
	readonly #listing: Listing;
	readonly #items: (page: LoadedPage<T>) => readonly Item[];
	readonly #prefetch: boolean;
	readonly #stop = new AbortController();
	readonly #seen = new Set<string>();
	#position: Position | undefined;
	#page: readonly Item[] = [];
	#index = 0;
	#done = false;
	/** The page taken last was the last one. */
	#atEnd = false;
	#empty = 0;
	#ahead: Promise<LoadedPage<T>> | undefined;
	/** Ids of the page before: an item that moved while we looked is given once. */
	#before = new Set<unknown>();
	#turn: Promise<unknown> = Promise.resolve();

	constructor(listing: Listing, start: Position | undefined, items: (page: LoadedPage<T>) => readonly Item[]) {
		this.#listing = listing;
		this.#position = start;
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
			this.#ahead = load<T>(this.#listing, this.#position, this.#stop.signal).finally(leave);
			// Whoever takes the page gets the failure; until then it must not count as unhandled.
			this.#ahead.catch(() => {});
		}
		return this.#ahead;
	}

	async #advance(): Promise<void> {
		const { operation, config } = this.#listing;
		let page: LoadedPage<T>;
		try {
			page = await this.#fetchAhead();
		} finally {
			this.#ahead = undefined;
		}
		// Offsets and page numbers grow by themselves; only a cursor is the server's word.
		if (page.next && "c" in page.next) {
			if (this.#seen.has(page.next.c))
				throw new PaginationError(
					`${operation}: the server sent a cursor for the second time; going on would never end`,
				);
			this.#seen.add(page.next.c);
		}
		this.#empty = page.data.length > 0 ? 0 : this.#empty + 1;
		if (page.next && this.#empty > MAX_EMPTY)
			throw new PaginationError(`${operation}: ${this.#empty} empty pages in a row, and the server says there is more`);
		this.#position = page.next;
		this.#atEnd = page.next === undefined;
		this.#index = 0;
		this.#page = this.#items(config.style === "offset" || config.style === "page" ? this.#withoutRepeats(page) : page);
	}

	#withoutRepeats(page: LoadedPage<T>): LoadedPage<T> {
		const ids = new Set<unknown>();
		const idOf = (item: T): unknown => (item as { id?: unknown } | null)?.id;
		const data = page.data.filter((item) => {
			const id = idOf(item);
			if (id === undefined) return true;
			ids.add(id);
			return !this.#before.has(id);
		});
		this.#before = ids;
		return data.length === page.data.length ? page : { ...page, data };
	}
}
