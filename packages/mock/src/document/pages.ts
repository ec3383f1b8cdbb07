/** Cuts pages out of lists, in every style that `x-pagination` describes. */
import { Refusal } from "../engine/handler.ts";
import type { DescribedOperation, DescribedPagination, JsonSchema } from "./description.ts";
import { putAt, valueAt } from "./places.ts";
import { isRecord, own, type Schemas } from "./schema-view.ts";

/** A request for a page. */
export interface PageRequest {
	readonly query: Readonly<Record<string, unknown>>;
	readonly body: unknown;
	/** The URL as it was sent, with the query. */
	readonly url: string;
	/** `http://127.0.0.1:4010`. */
	readonly origin: string;
}

/** A row with the position that lists have it at. */
export interface Listed {
	readonly id: string;
	readonly shown: unknown;
}

/** A page, with what goes around it. */
export interface Page {
	readonly items: readonly Listed[];
	/** Sets the fields of the page in a response body. Returns headers. */
	fill(body: unknown, schema: JsonSchema, schemas: Schemas): Readonly<Record<string, string>>;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 1_000;
const HEADER = "header:";

const refuse = (param: string, hint: string): Refusal =>
	new Refusal(400, "validation_error", { type: "validation_error", param, hint });

const stepsOf = (path: string): string[] => (path === "" ? [] : path.split("."));

/**
 * Returns the page that a call asks for.
 *
 * @param rows all rows of the list, in order
 * @param placeOf returns the place of a row among all rows, even of one that was deleted
 * @throws Refusal 400 for a position or size that is invalid
 */
export function pageOf(
	operation: DescribedOperation,
	rows: readonly Listed[],
	request: PageRequest,
	placeOf: (id: string) => number | undefined,
): Page {
	const { pagination } = operation;
	if (!pagination || pagination.style === "none") return { items: rows, fill: countsOnly(rows.length) };
	const asked = (name: string | undefined): unknown => {
		if (name === undefined) return undefined;
		const place = pagination.in === "body" ? request.body : request.query;
		// The position of a next URL is often a parameter that the document does not declare.
		return own(place, name) ?? own(request.query, name) ?? paramsOf(request.url).get(name) ?? undefined;
	};
	const size = sizeOf(pagination, asked(pagination.limit));
	const positionName = positionOf(pagination, operation);
	const sent = asked(positionName);
	const described = operation.parameters.find((one) => one.name === positionName)?.schema;
	// The default of a position is the first page, whatever it looks like.
	const isDefault = sent !== undefined && own(described, "default") !== undefined && sent === own(described, "default");
	const counted = countedBy(pagination, operation, positionName);
	const given = isDefault && counted === undefined ? undefined : sent;
	const start = startOf(pagination, rows, {
		counted,
		given,
		name: positionName,
		size,
		before: asked(pagination.before),
		placeOf,
	});
	const items = rows.slice(start, start + size);
	const hasMore = start + size < rows.length;
	return {
		items,
		fill(body, schema, schemas) {
			const next = hasMore ? nextOf(pagination, counted, items, start, size) : undefined;
			const page = { start, size, total: rows.length, hasMore, next, positionName };
			return fill(pagination, body, page, request, { schema, schemas });
		},
	};
}

function sizeOf({ limit, default: usual, maximum }: DescribedPagination, asked: unknown): number {
	const size = Number(asked ?? usual ?? DEFAULT_SIZE);
	const name = limit ?? "limit";
	if (!Number.isInteger(size) || size < 1) throw refuse(name, `${name} must be a whole number of at least 1.`);
	if (maximum !== undefined && size > maximum) throw refuse(name, `${name} must be at most ${maximum}.`);
	return Math.min(size, MAX_SIZE);
}

/** The parameter that carries the position. A next URL needs one too, even if the document names none. */
function positionOf({ style, cursor, offset, page }: DescribedPagination, { parameters }: DescribedOperation): string {
	const named = style === "offset" ? (offset ?? cursor) : style === "page" ? (page ?? cursor) : cursor;
	if (named !== undefined) return named;
	const known = parameters.filter((one) => one.in === "query").map(({ name }) => name);
	return (
		offset ??
		page ??
		known.find((name) => /cursor|page_?token|after|offset|^page$/i.test(name)) ??
		(style === "offset" || style === "page" ? style : "cursor")
	);
}

/** What positions count, if they are numbers that a client can compute. */
function countedBy(
	pagination: DescribedPagination,
	{ parameters }: DescribedOperation,
	position: string,
): "offset" | "page" | undefined {
	const { style, next, from, cursor, page, offset } = pagination;
	if (style === "offset") return offset !== undefined || from === undefined ? "offset" : undefined;
	if (style === "page") return page !== undefined || next === undefined ? "page" : undefined;
	if (cursor !== undefined || from === "last-id") return undefined;
	// A URL of the next page, in which the position is a number, such as GitHub's `page`.
	if (position === offset) return "offset";
	if (position === page) return "page";
	const known = parameters.find((one) => one.in === "query" && one.name === position);
	if (!isRecord(known?.schema) || known.schema.type !== "integer") return undefined;
	return /offset/i.test(position) ? "offset" : /^page$/i.test(position) ? "page" : undefined;
}

type Counted = ReturnType<typeof countedBy>;

interface Asked {
	readonly counted: Counted;
	readonly given: unknown;
	readonly name: string;
	readonly size: number;
	readonly before: unknown;
	placeOf(id: string): number | undefined;
}

function startOf(pagination: DescribedPagination, rows: readonly Listed[], asked: Asked): number {
	const { given, name, size, before } = asked;
	if (given === undefined || given === null || given === "") {
		if (before === undefined) return 0;
		const end = rows.findIndex(({ id }) => id === String(before));
		if (end < 0) throw refuse(pagination.before ?? "before", "The cursor does not name a record of this list.");
		return Math.max(0, end - size);
	}
	const number = Number(given);
	const { counted } = asked;
	if (counted && Number.isInteger(number)) {
		const start = counted === "page" ? (number - 1) * size : number;
		if (start < 0) throw refuse(name, `${name} must be ${counted === "page" ? "at least 1" : "0 or more"}.`);
		return start;
	}
	const id = pagination.from === "last-id" ? String(given) : decodeCursor(String(given));
	const index = id === undefined ? -1 : rows.findIndex((row) => row.id === id || lastIdOf(pagination, row) === id);
	if (index >= 0) return index + 1;
	const place = id === undefined ? undefined : asked.placeOf(id);
	if (place === undefined) throw refuse(name, `${name} is not a position in this list.`);
	// The record is gone: continue with the first one that came after it.
	const after = rows.findIndex((row) => (asked.placeOf(row.id) ?? 0) > place);
	return after < 0 ? rows.length : after;
}

const lastIdOf = ({ lastId = "id" }: DescribedPagination, { id, shown }: Listed): string => {
	const value = valueAt(shown, stepsOf(lastId));
	return typeof value === "string" || typeof value === "number" ? String(value) : id;
};

const encodeCursor = (id: string): string => Buffer.from(`after ${id}`).toString("base64url");

function decodeCursor(text: string): string | undefined {
	const plain = Buffer.from(text, "base64url").toString("utf8");
	return plain.startsWith("after ") ? plain.slice("after ".length) : undefined;
}

function nextOf(
	pagination: DescribedPagination,
	counted: Counted,
	items: readonly Listed[],
	start: number,
	size: number,
): string | number | undefined {
	if (counted) return counted === "page" ? Math.floor(start / size) + 2 : start + size;
	const last = items.at(-1);
	if (!last) return undefined;
	return pagination.from === "last-id" ? lastIdOf(pagination, last) : encodeCursor(last.id);
}

interface Filled {
	readonly start: number;
	readonly size: number;
	readonly total: number;
	readonly hasMore: boolean;
	readonly next: string | number | undefined;
	readonly positionName: string;
}

function fill(
	pagination: DescribedPagination,
	body: unknown,
	page: Filled,
	request: PageRequest,
	{ schema, schemas }: { readonly schema: JsonSchema; readonly schemas: Schemas },
): Record<string, string> {
	const headers: Record<string, string> = {};
	const url = page.next === undefined ? undefined : nextUrl(request, page.positionName, page.next);
	const { next, nextIs, style } = pagination;
	const isUrl = nextIs === "url" || style === "url" || style === "link";
	const put = (path: string | undefined, value: unknown): void => {
		if (path === undefined || path === "") return;
		if (path.startsWith(HEADER)) {
			if (value !== undefined && value !== null) headers[path.slice(HEADER.length).toLowerCase()] = String(value);
			return;
		}
		if (isRecord(body)) putTyped(body, stepsOf(path), value, schema, schemas);
	};
	if (isRecord(body)) setCounts(body, page, schema, schemas, page.total);
	put(pagination.hasMore, page.hasMore);
	put(pagination.total, page.total);
	put(pagination.totalPages, Math.max(1, Math.ceil(page.total / page.size)));
	if (next?.toLowerCase() === "header:link" || style === "link") {
		if (url !== undefined) headers.link = `<${url}>; rel="next"`;
	} else if (next !== undefined) put(next, isUrl ? url : page.next);
	else if (style === "cursor" && pagination.from !== "last-id") put(pagination.from ?? "next_cursor", page.next);
	return headers;
}

const paramsOf = (url: string): URLSearchParams => new URLSearchParams(url.split("?")[1] ?? "");

/** The URL of the next page, on the same origin. */
function nextUrl({ url, origin }: PageRequest, name: string, next: string | number): string {
	const path = url.replace(/^https?:\/\/[^/]+/, "");
	const mark = path.indexOf("?");
	const params = paramsOf(path);
	params.set(name, String(next));
	return `${origin}${mark < 0 ? path : path.slice(0, mark)}?${params}`;
}

/** Sets a value as the type that the schema wants. Without one, the property is null, or absent if null is not allowed. */
function putTyped(
	body: Record<string, unknown>,
	path: readonly string[],
	value: unknown,
	schema: JsonSchema,
	schemas: Schemas,
): void {
	let at: JsonSchema = schema;
	let isOptional = true;
	let holder: Record<string, unknown> | undefined = body;
	for (const [index, step] of path.entries()) {
		const view = schemas.view(at);
		isOptional = !view.required.has(step);
		at = view.properties[step] ?? {};
		if (value === undefined && index < path.length - 1) {
			// The whole object can be null, such as `next_page` on the last page.
			if (schemas.view(at).isNullable || isOptional) {
				if (holder) {
					if (schemas.view(at).isNullable) holder[step] = null;
					else delete holder[step];
				}
				return;
			}
			const inner: unknown = holder ? own(holder, step) : undefined;
			holder = isRecord(inner) ? inner : undefined;
		}
	}
	const { type, isNullable } = schemas.view(at);
	if (value === undefined) {
		const last = path.at(-1) ?? "";
		if (isNullable || type === undefined) putAt(body, path, null);
		else if (isOptional && holder) delete holder[last];
		else putAt(body, path, type === "string" ? "" : null);
		return;
	}
	putAt(
		body,
		path,
		type === "string" ? String(value) : type === "integer" && typeof value === "string" ? Number(value) : value,
	);
}

const TOTAL = /^(total|count|total_?(count|items|results|records|entries)|size)$/i;

/** Sets totals that the document has, but does not declare for pagination. */
function setCounts(
	body: Record<string, unknown>,
	page: Partial<Filled>,
	schema: JsonSchema,
	schemas: Schemas,
	total: number,
): void {
	for (const [name, one] of Object.entries(schemas.view(schema).properties)) {
		const { type } = schemas.view(one);
		if ((type === "integer" || type === "number") && TOTAL.test(name)) putAt(body, [name], total);
		if (type === "boolean" && /^has_?more$/i.test(name)) putAt(body, [name], page.hasMore === true);
	}
}

const countsOnly =
	(total: number): Page["fill"] =>
	(body, schema, schemas) => {
		if (isRecord(body)) setCounts(body, {}, schema, schemas, total);
		return {};
	};
