import type { Outcome } from "../call/api-promise.ts";
import { type Call, call } from "../call/call.ts";
import { PaginationError } from "../errors/index.ts";
import type { PageConfig } from "../operations/operation.ts";
import { ExactUrl } from "./exact-url.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Returns the value at a dotted path; the value itself for an empty path. */
const at = (body: unknown, path: string): unknown =>
	path === "" ? body : path.split(".").reduce((value, step) => (value as Fields | null | undefined)?.[step], body);

/** Returns a copy with a value at a dotted path. */
function withValue(params: Fields, path: string, value: unknown): Fields {
	const [step = "", ...rest] = path.split(".");
	if (rest.length === 0) return { ...params, [step]: value };
	const inner = params[step];
	return {
		...params,
		[step]: withValue(typeof inner === "object" && inner !== null ? (inner as Fields) : {}, rest.join("."), value),
	};
}

/** The longest `Link` header that is read. */
const LONGEST_LINK = 65_536;

/** Returns the target of `rel="next"` in a `Link` header. */
export function nextLink(header: string | null): string | undefined {
	const text = (header ?? "").slice(0, LONGEST_LINK);
	for (const [, url = "", params = ""] of text.matchAll(
		/<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g,
	)) {
		// The first `rel` counts. Other parameters can have quotes with anything in them.
		const all = [...params.matchAll(/;\s*([^\s=;,]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]*)))?/g)];
		const rel = all.find(([, name = ""]) => name.toLowerCase() === "rel");
		if ((rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s+/).includes("next")) return url;
	}
	return undefined;
}

/** Reads a total, which some APIs send as text. */
const numberOf = (value: unknown): number | undefined => {
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number === "number" ? number : undefined;
};

type Source = NonNullable<PageConfig["source"]>;

/** Returns what the API says about the next page: a cursor, a URL, or nothing. */
function nextOf(
	source: Source,
	{ data, response }: Outcome<unknown>,
	items: readonly unknown[],
	params: Fields,
	operation: string,
): string | undefined {
	const { next, lastId } = source;
	if (next === undefined) {
		if (lastId === undefined) return undefined;
		const size = Number((source.limit !== undefined && params[source.limit]) || source.size);
		// Without a field for it, a full page says that there may be more.
		const goesOn = source.hasMore === undefined && items.length > 0 && !(items.length < size);
		if (!goesOn && source.hasMore === undefined) return undefined;
		const id = at(items.at(-1), lastId);
		return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
	}
	const header = /^header:(.+)$/i.exec(next)?.[1];
	const isLink = header?.toLowerCase() === "link";
	const value = header === undefined ? at(data, next) : response().headers.get(header);
	const found = isLink ? nextLink(value as string | null) : value;
	if (found === undefined || found === null || found === "" || found === false) return undefined;
	if (typeof found === "string" || typeof found === "number") return String(found);
	throw new PaginationError(
		`${operation}: ${next} must be a ${source.isUrl ? "URL" : "cursor"}, but is of type ${typeof found}, so pagination cannot continue. Report this to the vendor.`,
	);
}

/**
 * Fetches a page of any list: one whose response says at another place how it continues, or by a URL. It returns what a list with the usual
 * fields would have.
 */
export const fetchPage: Call = async (context, operation, args, params, options) => {
	const { source, cursor: name = "" } = context.provider.pages[operation.page ?? ""] ?? {};
	if (!source) return call<unknown>(context, operation, args, params, options);
	const { [name]: cursor, ...others } = (params ?? {}) as Fields;
	const outcome = await call<unknown>(context, operation, args, requestOf(source, cursor, others), options);
	const body = outcome.data;
	const items = at(body, source.items);
	if (!Array.isArray(items))
		throw new PaginationError(
			`${operation.id}: the response has no list${source.items ? ` in its field ${source.items}` : ""}, so pagination cannot continue.`,
		);
	const field = (path: string | undefined): unknown => (path === undefined ? undefined : at(body, path));
	return {
		...outcome,
		data: {
			data: items,
			has_more: field(source.hasMore),
			total: numberOf(field(source.total)),
			total_pages: numberOf(field(source.totalPages)),
			next_cursor: nextOf(source, outcome, items, { ...others }, operation.id),
		},
		get requestId() {
			return outcome.requestId;
		},
	};
};

function requestOf(source: Source, cursor: unknown, others: Fields): object {
	if (cursor === undefined) return others;
	if (source.isUrl) return new ExactUrl(String(cursor));
	const value = source.isNumber && /^\d+$/.test(String(cursor)) ? Number(cursor) : cursor;
	return withValue(others, source.param ?? "", value);
}
