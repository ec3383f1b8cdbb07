import type { Outcome } from "./api-promise.ts";
import { encodeCursor, type ListName, type Position } from "./cursor.ts";
import { CountersignError, PaginationError } from "./errors.ts";
import type { PageConfig } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { nextPosition, pagingParams } from "./page-position.ts";

/** One page of a list. */
export interface Page<T> {
	/** The items of this page. */
	readonly data: readonly T[];
	/** Whether another page follows. */
	readonly hasMore: boolean;
	/** How many items there are in all, where the endpoint says so. */
	readonly total?: number;
	/** Where the next page begins; another process can pass it as `options.cursor`. Undefined at the end. */
	readonly cursor: string | undefined;
	/** Fetches the page after this one. @throws PaginationError at the end, or when the server repeats a cursor */
	nextPage(): Promise<Page<T>>;
}

/** Fetches one page: the raw answer to the list's request with these paging params. */
export type PageSource = (
	params: Readonly<Record<string, unknown>>,
	signal: AbortSignal | undefined,
) => Promise<Outcome<unknown>>;

/** A list that was asked for. */
export interface Listing extends ListName {
	readonly config: PageConfig;
	readonly params: Readonly<Record<string, unknown>>;
	readonly options: CallOptions;
	readonly fetch: PageSource;
}

export interface LoadedPage<T> extends Page<T> {
	readonly next: Position | undefined;
	readonly outcome: Outcome<unknown>;
}

/**
 * The cursors that one walk was given, with the number of the page that gave each. The same page may be asked for again and
 * gives the same one; a later page that gives an earlier one's would lead in a circle.
 */
export class Trail {
	readonly #given = new Map<string, number>();

	/** @throws PaginationError for a cursor that an earlier page gave */
	follow(operation: string, next: Position | undefined, page: number): void {
		// Offsets and page numbers grow by themselves; only a cursor is the server's word.
		if (!next || !("c" in next)) return;
		const earlier = this.#given.get(next.c);
		if (earlier !== undefined && earlier < page)
			throw new PaginationError(`${operation}: the server sent a cursor for the second time; going on would never end`);
		this.#given.set(next.c, page);
	}
}

/** Loads a page, the `number`th of its walk; an error says where to go on from. */
export async function load<T>(
	listing: Listing,
	position: Position | undefined,
	signal: AbortSignal | undefined,
	trail: Trail,
	number: number,
): Promise<LoadedPage<T>> {
	try {
		const outcome = await listing.fetch(pagingParams(listing.config, listing.params, position), signal);
		return read<T>(listing, outcome, position, trail, number);
	} catch (error) {
		if (error instanceof CountersignError) {
			if (position) error.cursor = encodeCursor(listing, position);
			else if (listing.options.cursor !== undefined) error.cursor = listing.options.cursor;
		}
		throw error;
	}
}

function read<T>(
	listing: Listing,
	outcome: Outcome<unknown>,
	position: Position | undefined,
	trail: Trail,
	number: number,
): LoadedPage<T> {
	const { config, operation, params } = listing;
	const body = outcome.data as Record<string, unknown> | unknown[] | undefined;
	const data = itemsOf<T>(body, config);
	if (!data)
		throw new PaginationError(`${operation}: the answer holds no list${config.items ? ` under ${config.items}` : ""}`);
	const fields = (Array.isArray(body) ? {} : body) as Record<string, unknown>;
	const field = (name: string | undefined): unknown => (name === undefined ? undefined : fields[name]);
	const given = field(config.total);
	const total = typeof given === "number" ? given : undefined;
	const next = nextPosition(operation, config, params, position, { data, field, total });
	trail.follow(operation, next, number);
	return {
		data,
		hasMore: next !== undefined,
		...(total !== undefined && { total }),
		cursor: next && encodeCursor(listing, next),
		next,
		outcome,
		nextPage: () =>
			next
				? load<T>(listing, next, listing.options.signal, trail, number + 1)
				: Promise.reject(new PaginationError(`${operation}: this was the last page`)),
	};
}

/** The items of an answer; undefined where it holds none. */
function itemsOf<T>(body: unknown, { items }: PageConfig): T[] | undefined {
	const found =
		items === ""
			? body
			: items.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], body);
	return Array.isArray(found) ? found : undefined;
}
