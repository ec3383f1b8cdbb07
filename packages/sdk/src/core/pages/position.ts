import { PaginationError } from "../errors/index.ts";
import type { PageConfig } from "../operations/operation.ts";
import type { Position } from "./cursor.ts";

type Params = Readonly<Record<string, unknown>>;

/** Returns the params that request the page at a position. */
export function pagingParams(config: PageConfig, params: Params, position: Position | undefined): Params {
	const { c, b, o, p } = position ?? {};
	if (c !== undefined && config.before !== undefined) {
		// Send only one of the two cursors: a page cannot be on both sides.
		const { [config.before]: _before, [config.cursor ?? ""]: _after, ...rest } = params;
		return { ...rest, [(b ? config.before : config.cursor) ?? ""]: c };
	}
	const name = c !== undefined ? config.cursor : o !== undefined ? config.offset : config.page;
	return !position || name === undefined ? params : { ...params, [name]: c ?? o ?? p };
}

/** Returns the page size, if the request or the document says it. */
export function pageSize(config: PageConfig, params: Params): number | undefined {
	const size = Number((config.limit !== undefined && params[config.limit]) || config.default);
	return size > 0 ? size : undefined;
}

/** What a response says about its page. */
export interface PageFacts {
	readonly data: readonly unknown[];
	/** Returns a response field other than the items. */
	readonly field: (name: string | undefined) => unknown;
	readonly total: number | undefined;
}

/** Whether the server says that more follows; undefined if it does not say. Some servers send a string or a number. */
function moreOf(value: unknown): boolean | undefined {
	if (value === true || value === "true" || value === 1) return true;
	return value === false || value === "false" || value === 0 ? false : undefined;
}

/** Returns the number that a param starts with. */
function firstOf(name: string | undefined, params: Params, least: number): number {
	const first = Number((name !== undefined && params[name]) || least);
	return Number.isFinite(first) ? Math.max(first, least) : least;
}

/** Returns where the page after this one begins; undefined if this was the last. */
export function nextPosition(
	operation: string,
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	{ data, field, total }: PageFacts,
): Position | undefined {
	if (config.style === "none") return undefined;
	const more = moreOf(field(config.hasMore));
	if (goesBack(config, params, position)) return before(operation, more, data);
	if (config.style === "cursor") return nextCursor(operation, config, more, data, field("next_cursor"));
	const asked = pageSize(config, params);
	const { length } = data;
	if (config.style === "offset") {
		// An empty page that is followed by others must not be fetched again.
		const o = (position?.o ?? firstOf(config.offset, params, 0)) + (length || (asked ?? 1));
		return (more ?? (total === undefined ? length >= (asked ?? 1) : o < total)) ? { o } : undefined;
	}
	const at = position?.p ?? firstOf(config.page, params, 1);
	// A server may give fewer items than requested without saying so, which only the first page shows.
	const isShort = at === 1 && length > 0 && length < Math.min(asked ?? 0, total ?? 0);
	const m = position?.m ?? (isShort ? length : undefined);
	// If the response says how many items a page has, that number counts.
	const given = field(config.limit);
	const size = typeof given === "number" && given > 0 ? given : (m ?? asked ?? length);
	const pages = field(config.totalPages) ?? (total !== undefined && size > 0 ? Math.ceil(total / size) : undefined);
	const goesOn = more ?? (typeof pages === "number" ? at < pages : length > 0 && length >= size);
	return goesOn ? { p: at + 1, s: asked, m } : undefined;
}

/** Whether a list runs back towards its beginning, according to its cursor or the call's params. */
export const goesBack = ({ before }: PageConfig, params: Params, position: Position | undefined): boolean =>
	position ? position.b === 1 : before !== undefined && params[before] !== undefined && params[before] !== null;

/** Returns the position before this page: before its first item, whatever `next_cursor` says. */
function before(operation: string, more: boolean | undefined, data: readonly unknown[]): Position | undefined {
	if (more !== true) return undefined;
	const id = idOf(data[0]);
	if (isId(id)) return { c: String(id), b: 1 };
	throw stuck(operation, `the id of the first item is ${shown(id)}`);
}

function nextCursor(
	operation: string,
	{ from, lastId }: PageConfig,
	more: boolean | undefined,
	data: readonly unknown[],
	cursor: unknown,
): Position | undefined {
	const isGiven = from === "next_cursor";
	if (more === false || (!isGiven && !more)) return undefined;
	const isNone = cursor === undefined || cursor === null || cursor === "";
	if (isGiven && typeof cursor === "string" && !isNone) return { c: cursor };
	// Without has_more, no cursor means the end; a cursor of another type means neither.
	if (more === undefined && isNone) return undefined;
	const byId = !isGiven || lastId;
	const id = byId ? idOf(data.at(-1)) : undefined;
	if (isId(id)) return { c: String(id) };
	const what = byId ? `the id of the last item is ${shown(id)}` : `its next_cursor is ${shown(cursor)}`;
	throw stuck(operation, byId && data.length === 0 ? "the page is empty" : what);
}

const idOf = (item: unknown): unknown => (item as { id?: unknown } | null | undefined)?.id;

const isId = (id: unknown): boolean => (typeof id === "string" && id !== "") || typeof id === "number";

const stuck = (operation: string, why: string): PaginationError =>
	new PaginationError(
		`${operation}: the server says there is more, but ${why}, so pagination cannot continue. Report this to the vendor.`,
	);

const shown = (value: unknown): string => JSON.stringify(value) ?? "missing";

/**
 * Returns the position from which `count` items that moved to earlier pages are found again, but not before the start of the walk;
 * undefined if items cannot move to earlier pages.
 */
export function positionBefore(
	config: PageConfig,
	params: Params,
	position: Position | undefined,
	start: Position | undefined,
	count: number,
): Position | undefined {
	const key = position?.o === undefined ? "p" : "o";
	const at = position?.[key];
	const floor = start?.[key] ?? (key === "o" ? firstOf(config.offset, params, 0) : firstOf(config.page, params, 1));
	const steps = key === "o" ? count : Math.ceil(count / (position?.m ?? pageSize(config, params) ?? count));
	return at !== undefined && at > floor ? { ...position, [key]: Math.max(floor, at - steps) } : undefined;
}
