import type { Outcome } from "../call/api-promise.ts";
import { CountersignError, PaginationError } from "../errors/index.ts";
import type { PageConfig } from "../operations/operation.ts";
import type { CallOptions } from "../options.ts";
import { encodeCursor, type ListName, type Position } from "./cursor.ts";
import { nextPosition, pagingParams } from "./position.ts";
import type { Trail } from "./trail.ts";

/** One page of a list. */
export interface Page<T> {
	/** The items of this page. */
	readonly data: readonly T[];
	/** Whether another page follows. */
	readonly hasMore: boolean;
	/** The number of items in the whole list, if the endpoint reports it. */
	readonly total?: number;
	/** Where the next page begins; another process can pass it as `options.cursor`. Undefined at the end. */
	readonly cursor: string | undefined;
	/** Fetches the page after this one. @throws PaginationError at the end, or when the server repeats a cursor */
	nextPage(): Promise<Page<T>>;
}

/** Fetches one page: the raw response to the list's request with these paging params. */
export type PageSource = (
	params: Readonly<Record<string, unknown>>,
	signal: AbortSignal | undefined,
) => Promise<Outcome<unknown>>;

/** A list and how it was called. */
export interface Listing extends ListName {
	readonly config: PageConfig;
	readonly params: Readonly<Record<string, unknown>>;
	readonly options: CallOptions;
	readonly fetch: PageSource;
}

/** A page with what the walk needs to know about it. A separate object, so that a printed page shows its items only once. */
export interface LoadedPage<T> {
	readonly page: Page<T>;
	readonly next: Position | undefined;
	readonly outcome: Outcome<unknown>;
}

/** Loads a page, the `number`th of its walk. The `cursor` of an error says where to resume. */
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
		throw new PaginationError(
			`${operation}: the response has no list${config.items ? ` in its field ${config.items}` : ""}, so pagination cannot continue.`,
		);
	const fields = (Array.isArray(body) ? {} : body) as Record<string, unknown>;
	const field = (name: string | undefined): unknown => (name === undefined ? undefined : fields[name]);
	const given = field(config.total);
	const total = typeof given === "number" && given >= 0 ? given : undefined;
	const next = nextPosition(operation, config, params, position, { data, field, total });
	trail(operation, next?.c, number);
	const page: Page<T> = {
		data,
		hasMore: next !== undefined,
		...(total !== undefined && { total }),
		cursor: next && encodeCursor(listing, next),
		nextPage: async () => {
			if (!next) throw new PaginationError(`${operation}: this was the last page. Check hasMore before nextPage().`);
			return (await load<T>(listing, next, listing.options.signal, trail, number + 1)).page;
		},
	};
	return { page, next, outcome };
}

/** The items of a response; undefined if it has none. */
function itemsOf<T>(body: unknown, { items }: PageConfig): T[] | undefined {
	const found =
		items === ""
			? body
			: items
					.split(".")
					.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], body);
	return Array.isArray(found) ? found : undefined;
}
