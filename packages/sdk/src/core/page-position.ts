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

/** What a response says about its page. */
export interface PageFacts {
	readonly data: readonly unknown[];
	/** A field beside the items. */
	readonly field: (name: string | undefined) => unknown;
	readonly total: number | undefined;
}

/** Where the page after this one begins; undefined if this was the last. */
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

/** Whether the server says that more follows; undefined if it says nothing. Some write the answer as a text or a number. */
function moreOf(value: unknown): boolean | undefined {
	if (value === true || value === "true" || value === 1) return true;
	return value === false || value === "false" || value === 0 ? false : undefined;
}

/** The number that a param begins with. */
function firstOf(name: string | undefined, params: Params, least: number): number {
	const first = Number(name === undefined ? least : (params[name] ?? least));
	return Number.isFinite(first) ? Math.max(first, least) : least;
}

function nextOffset(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	{ data, field, total }: PageFacts,
): Position | undefined {
	const start = position && "o" in position ? position.o : firstOf(config.offset, params, 0);
	const size = pageSize(config, params);
	// An empty page with more behind it must not be fetched again.
	const next = start + (data.length || (size ?? 1));
	const isFull = data.length > 0 && data.length >= (size ?? 1);
	const more = moreOf(field(config.hasMore)) ?? (total === undefined ? isFull : next < total);
	return more ? { o: next } : undefined;
}

function nextPage(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	{ data, field, total }: PageFacts,
): Position | undefined {
	const at = position && "p" in position ? position.p : firstOf(config.page, params, 1);
	const asked = pageSize(config, params);
	const actual = actualSize(at, asked, position, { data, field, total });
	const given = field(config.limit);
	// A server may give fewer items than requested. If it says how many, its pages are counted in that.
	const size = typeof given === "number" && given > 0 ? given : (actual ?? asked ?? data.length);
	const pages = field(config.totalPages) ?? (total !== undefined && size > 0 ? Math.ceil(total / size) : undefined);
	const goesOn =
		moreOf(field(config.hasMore)) ?? (typeof pages === "number" ? at < pages : data.length > 0 && data.length >= size);
	return goesOn
		? { p: at + 1, ...(asked !== undefined && { s: asked }), ...(actual !== undefined && { m: actual }) }
		: undefined;
}

/** The size of a page where the server gives fewer items than requested without saying so, which only the first page shows. */
function actualSize(
	at: number,
	asked: number | undefined,
	position: Position | undefined,
	{ data, total }: PageFacts,
): number | undefined {
	if (position && "p" in position && position.m !== undefined) return position.m;
	const isShort = at === 1 && asked !== undefined && data.length > 0 && data.length < asked;
	return isShort && total !== undefined && data.length < total ? data.length : undefined;
}

function nextCursor(operation: string, config: PageConfig, { data, field }: PageFacts): Position | undefined {
	const more = moreOf(field(config.hasMore));
	if (config.from !== "next_cursor") return more === true ? lastId(operation, data) : undefined;
	const cursor = field("next_cursor");
	if (more === false) return undefined;
	if (typeof cursor === "string" && cursor !== "") return { c: cursor };
	// Without has_more, no cursor means the end; a cursor of another type means neither.
	if (more === undefined && (cursor === undefined || cursor === null || cursor === "")) return undefined;
	if (config.lastId) return lastId(operation, data);
	throw new PaginationError(
		`${operation}: the server says there is more, but its next_cursor is ${JSON.stringify(cursor) ?? "missing"}, so pagination cannot continue. Report this to the vendor.`,
	);
}

function lastId(operation: string, data: readonly unknown[]): Position {
	const id = (data.at(-1) as { id?: unknown } | null | undefined)?.id;
	if ((typeof id !== "string" || id === "") && typeof id !== "number")
		throw new PaginationError(
			`${operation}: the server says there is more, but ${data.length === 0 ? "the page is empty" : `the id of the last item is ${JSON.stringify(id) ?? "missing"}`}, so pagination cannot continue. Report this to the vendor.`,
		);
	return { c: String(id) };
}

/**
 * The position from which `count` items that slipped below this one are met again, not before where the walk began; undefined
 * if positions do not slip.
 */
export function positionBefore(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	start: Position | undefined,
	count: number,
): Position | undefined {
	if (position && "o" in position) {
		const floor = start && "o" in start ? start.o : firstOf(config.offset, params, 0);
		return position.o > floor ? { o: Math.max(floor, position.o - count) } : undefined;
	}
	if (!position || !("p" in position)) return undefined;
	const floor = start && "p" in start ? start.p : firstOf(config.page, params, 1);
	const pages = Math.ceil(count / (position.m ?? pageSize(config, params) ?? count));
	return position.p > floor ? { ...position, p: Math.max(floor, position.p - pages) } : undefined;
}
