import type { Position } from "./cursor.ts";
import { PaginationError } from "./errors.ts";
import type { PageConfig } from "./operation.ts";

type Params = Readonly<Record<string, unknown>>;

/** The params that ask for the page at a position. */
export function pagingParams(config: PageConfig, params: Params, position: Position | undefined): Params {
	if (!position) return params;
	const [name, value] =
		"c" in position
			? [config.cursor, position.c]
			: "o" in position
				? [config.offset, position.o]
				: [config.page, position.p];
	return name === undefined ? params : { ...params, [name]: value };
}

/** Items of a full page, as far as the request says. */
export function pageSize(config: PageConfig, params: Params): number | undefined {
	const size = Number((config.limit !== undefined && params[config.limit]) || config.default);
	return size > 0 ? size : undefined;
}

/** What an answer says of the page that it is. */
export interface PageFacts {
	readonly data: readonly unknown[];
	/** A field beside the items. */
	readonly field: (name: string | undefined) => unknown;
	readonly total: number | undefined;
}

/** Where the page after this one begins; undefined where this was the last. */
export function nextPosition(
	operation: string,
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	facts: PageFacts,
): Position | undefined {
	switch (config.style) {
		case "none":
			return undefined;
		case "offset":
			return nextOffset(config, params, position, facts);
		case "page":
			return nextPage(config, params, position, facts);
		case "cursor":
			return nextCursor(operation, config, facts);
	}
}

function nextOffset(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	{ data, field, total }: PageFacts,
): Position | undefined {
	const start =
		position && "o" in position ? position.o : Number((config.offset !== undefined && params[config.offset]) || 0);
	// An empty page with more behind it must not be asked for again.
	const next = start + (data.length || (pageSize(config, params) ?? 1));
	const more = field(config.hasMore);
	return (typeof more === "boolean" ? more : total !== undefined && next < total) ? { o: next } : undefined;
}

function nextPage(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	{ data, field, total }: PageFacts,
): Position | undefined {
	const at = position && "p" in position ? position.p : Number((config.page !== undefined && params[config.page]) || 1);
	// A server may give less than was asked for; where it says how much, that is what its pages are counted in.
	const given = field(config.limit);
	const size = typeof given === "number" && given > 0 ? given : (pageSize(config, params) ?? data.length);
	const pages = field(config.totalPages) ?? (total !== undefined && size > 0 ? Math.ceil(total / size) : undefined);
	const more = field(config.hasMore);
	const goesOn =
		typeof more === "boolean" ? more : typeof pages === "number" ? at < pages : data.length > 0 && data.length >= size;
	const asked = pageSize(config, params);
	return goesOn ? { p: at + 1, ...(asked !== undefined && { s: asked }) } : undefined;
}

function nextCursor(operation: string, config: PageConfig, { data, field }: PageFacts): Position | undefined {
	const more = field(config.hasMore);
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

/**
 * The position from which `count` items that slipped below this one are met again, not before where the walk began; undefined
 * where positions do not slip.
 */
export function positionBefore(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	start: Position | undefined,
	count: number,
): Position | undefined {
	const first = (name: string | undefined, least: number): number => Number((name && params[name]) || least);
	if (position && "o" in position) {
		const floor = start && "o" in start ? start.o : first(config.offset, 0);
		return position.o > floor ? { o: Math.max(floor, position.o - count) } : undefined;
	}
	if (!position || !("p" in position)) return undefined;
	const floor = start && "p" in start ? start.p : first(config.page, 1);
	const pages = Math.ceil(count / (pageSize(config, params) ?? count));
	return position.p > floor ? { ...position, p: Math.max(floor, position.p - pages) } : undefined;
}
