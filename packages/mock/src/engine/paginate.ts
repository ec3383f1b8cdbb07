import type { Collection } from "./database.ts";
import type { Scan } from "./handler.ts";
import type { JsonObject } from "./json.ts";
import { askedOf, type CursorPage, type Places, pageFrom, pageOf, wantsCount } from "./page.ts";
import type { MockRoute } from "./route.ts";

/** The parts of a list. */
export interface ListContext {
	readonly route: MockRoute;
	/** The path as it was sent. */
	readonly path: string;
	readonly query: Readonly<Record<string, unknown>>;
	/** The fields of the route's envelope. */
	readonly envelope: readonly string[];
	/** Returns the place of the record that a cursor names; undefined for one that never existed. */
	placesOf(cursor: string, items: readonly JsonObject[]): Places | undefined;
}

/** Returns a page of a list in the envelope that the document describes. */
export function paginate(
	context: ListContext,
	items: readonly JsonObject[],
	extra: JsonObject,
	order: "newest" | "given",
): unknown {
	const { route, path, query, envelope } = context;
	const { pagination } = route;
	const all = order === "newest" ? [...items].reverse() : items;
	if (!pagination || pagination.style === "none") {
		if (pagination?.items === "") return all;
		return fill(envelope, { data: all, total: all.length, count: all.length, has_more: false, url: path }, extra);
	}
	const asked = askedOf(route, query);
	if (pagination.style === "cursor") {
		const page = pageOf(route, all, asked, context.placesOf);
		const count = wantsCount(route, query) ? all.length : undefined;
		return cursorBody(
			context,
			page,
			{ data: page.data, total: all.length, ...(count !== undefined && { count }) },
			extra,
		);
	}
	const { size } = asked;
	const start =
		pagination.style === "offset"
			? Number((pagination.offset !== undefined && query[pagination.offset]) || 0)
			: (Number((pagination.page !== undefined && query[pagination.page]) || 1) - 1) * size;
	const data = all.slice(start, start + size);
	return fill(
		envelope,
		{
			data,
			total: all.length,
			count: data.length,
			has_more: start + size < all.length,
			page: Math.floor(start / size) + 1,
			per_page: size,
			limit: size,
			offset: start,
			total_pages: Math.max(1, Math.ceil(all.length / size)),
			url: path,
		},
		extra,
	);
}

/** The same for a cursor list whose rows are read from a collection, newest first. */
export function scan<Row extends JsonObject>(
	context: ListContext,
	rows: Pick<Collection, "size" | "placeOf" | "newest" | "oldest" | "views">,
	{ where, present = (row) => row, count = false }: Scan<Row>,
	extra: JsonObject,
): unknown {
	const { route, query } = context;
	if (route.pagination?.style !== "cursor") throw new TypeError(`${route.id} is not a cursor list`);
	const test = where && ((row: JsonObject): boolean => where(row as Row));
	const page = pageFrom(route, rows, askedOf(route, query), test);
	const isCounted = count || wantsCount(route, query);
	const data = page.data.map((row) => present(row as Row));
	return cursorBody(context, page, { data, ...(isCounted && { count: countOf(rows, test) }) }, extra);
}

function countOf(rows: Pick<Collection, "size" | "views">, test: ((row: JsonObject) => boolean) | undefined): number {
	if (!test) return rows.size;
	let count = 0;
	for (const _ of rows.views(test)) count++;
	return count;
}

/** @param shown.count the total count, if the call requests it; `shown.total` is for envelopes that always have it */
function cursorBody(
	{ envelope, path }: ListContext,
	{ more, isBackward, data: rows }: CursorPage,
	shown: { readonly data: readonly JsonObject[]; readonly total?: number; readonly count?: number },
	extra: JsonObject,
): JsonObject {
	const { data, total, count } = shown;
	const next = more && !isBackward ? (rows.at(-1)?.id ?? null) : null;
	const values = { data, count: data.length, has_more: more, next_cursor: next, url: path };
	const body = fill(envelope, total === undefined ? values : { ...values, total }, extra);
	return count === undefined ? body : { ...body, total_count: count };
}

/** Only the documented fields of the envelope, in order, followed by those that a rule adds. */
function fill(envelope: readonly string[], values: Readonly<Record<string, unknown>>, extra: JsonObject): JsonObject {
	const body: JsonObject = {};
	for (const name of envelope) {
		if (name === "object") body.object = "list";
		else if (name in extra) body[name] = extra[name];
		else if (name in values) body[name] = values[name];
	}
	return { ...body, ...extra };
}
