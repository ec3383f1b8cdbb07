import { ApiPromise } from "../call/api-promise.ts";
import { decodeCursor, type Position } from "./cursor.ts";
import { type Listing, load, type Page } from "./page.ts";
import { pageSize } from "./position.ts";
import { type ScanPlan, scan } from "./scan.ts";
import { newTrail } from "./trail.ts";

export type { Page } from "./page.ts";

/** @throws TypeError for a cursor that this list cannot resume from */
function startOf(listing: Listing): Position | undefined {
	const { operation, options, config, params } = listing;
	if (options.cursor === undefined) return undefined;
	const position = decodeCursor(listing, options.cursor);
	if (position.s !== undefined && position.s !== pageSize(config, params))
		throw new TypeError(
			`${operation}: the cursor was created with ${config.limit ?? "page size"}: ${position.s}; pass the same value with it`,
		);
	return position;
}

/**
 * A list that is not fetched yet: `await` returns the first page, `for await` every item.
 */
export class PagePromise<T> extends ApiPromise<Page<T>> implements AsyncIterable<T> {
	readonly #listing: Listing;

	constructor(listing: Listing) {
		super(async () => {
			const { page, outcome } = await load<T>(listing, startOf(listing), listing.options.signal, newTrail(), 1);
			return { ...outcome, data: page };
		});
		this.#listing = listing;
	}

	#scan<Item>(plan: ScanPlan<T, Item>): AsyncIterableIterator<Item> {
		return scan(this.#listing, startOf(this.#listing), plan);
	}

	/** Iterates over all pages. */
	pages(): AsyncIterableIterator<Page<T>> {
		return this.#scan({ items: (page) => [page] });
	}

	/** Iterates over all items. Each iteration starts at the first page. */
	[Symbol.asyncIterator](): AsyncIterableIterator<T> {
		return this.#scan({ items: (page) => page.data });
	}

	/**
	 * Returns the items as an array.
	 *
	 * @param options `max` is the maximum number of items. It is required, so that a list of unknown length does not fill the memory by accident
	 * @throws TypeError without `max`
	 */
	async toArray({ max }: { readonly max: number } = {} as never): Promise<T[]> {
		if (!(max > 0))
			throw new TypeError(
				`${this.#listing.operation}: toArray needs { max }, a number above 0, but max was ${String(max)}`,
			);
		const items: T[] = [];
		for await (const item of this.#scan({ items: (page) => page.data, max })) if (items.push(item) >= max) break;
		return items;
	}
}
