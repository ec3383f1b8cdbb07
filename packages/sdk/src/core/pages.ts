import { ApiPromise } from "./api-promise.ts";
import { decodeCursor, type Position } from "./cursor.ts";
import { type Listing, load, type Page, Trail } from "./page.ts";
import { pageSize } from "./page-position.ts";
import { Scan } from "./scan.ts";

export type { Page } from "./page.ts";

/** @throws TypeError for a cursor that this list cannot go on from */
function startOf(listing: Listing): Position | undefined {
	const { operation, options, config, params } = listing;
	if (options.cursor === undefined) return undefined;
	const position = decodeCursor(listing, options.cursor);
	if ("p" in position && position.s !== undefined && position.s !== pageSize(config, params))
		throw new TypeError(
			`${operation}: the cursor counts pages of ${position.s}; give ${config.limit ?? "the page size"}: ${position.s} with it`,
		);
	return position;
}

/**
 * A list that has been asked for, but not yet fetched: `await` gives the first page, `for await` every item.
 */
export class PagePromise<T> extends ApiPromise<Page<T>> implements AsyncIterable<T> {
	readonly #listing: Listing;

	constructor(listing: Listing) {
		super(async () => {
			const page = await load<T>(listing, startOf(listing), listing.options.signal, new Trail(), 1);
			return { ...page.outcome, data: page };
		});
		this.#listing = listing;
	}

	/** Every page. */
	pages(): AsyncIterableIterator<Page<T>> {
		return new Scan<T, Page<T>>(this.#listing, startOf(this.#listing), (page) => [page]);
	}

	/** Every item; a new scan each time. */
	[Symbol.asyncIterator](): AsyncIterableIterator<T> {
		return new Scan<T, T>(this.#listing, startOf(this.#listing), (page) => page.data);
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
