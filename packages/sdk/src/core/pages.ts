import { ApiPromise, type ApiResult } from "./api-promise.ts";
import { decodeCursor, type Position } from "./cursor.ts";
import { type Listing, type LoadedPage, load, type Page, Trail } from "./page.ts";
import { pageSize } from "./page-position.ts";
import { Scan } from "./scan.ts";

export type { Page } from "./page.ts";

/**
 * A list that has been asked for, but not yet fetched: `await` gives the first page, `for await` every item.
 */
export class PagePromise<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
	readonly #listing: Listing;
	#first: Promise<LoadedPage<T>> | undefined;

	constructor(listing: Listing) {
		this.#listing = listing;
	}

	/** @throws TypeError for a cursor that this list cannot go on from */
	#start(): Position | undefined {
		const { operation, options, config, params } = this.#listing;
		if (options.cursor === undefined) return undefined;
		const position = decodeCursor(this.#listing, options.cursor);
		if ("p" in position && position.s !== undefined && position.s !== pageSize(config, params))
			throw new TypeError(
				`${operation}: the cursor counts pages of ${position.s}; give ${config.limit ?? "the page size"}: ${position.s} with it`,
			);
		return position;
	}

	#load(): Promise<LoadedPage<T>> {
		this.#first ??= (async () => load<T>(this.#listing, this.#start(), this.#listing.options.signal, new Trail(), 1))();
		return this.#first;
	}

	/** As of any promise, for the first page; it is fetched once, when first asked for. */
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
