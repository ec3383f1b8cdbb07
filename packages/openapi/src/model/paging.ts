import type { JsonObject } from "../document/json.ts";
import type { PagePlaces, Pagination, Parameter } from "./api-model.ts";
import { text } from "./references.ts";

/** The name of a param that no document has: the client keeps the URL or cursor of the next page in it. */
const OWN_PARAM = "next page";

const isDotted = (path: unknown): boolean => typeof path === "string" && path.includes(".");

/** Reads `x-pagination`. What plain clients cannot follow is described by `source`. */
export function paginationOf(raw: JsonObject, parameters: readonly Parameter[]): Pagination {
	const { next, nextIs, lastId, in: place, ...rest } = raw;
	const given = rest as unknown as Omit<Pagination, "style"> & { readonly style: string };
	const property = (name: string | undefined): string | undefined =>
		parameters.find((one) => one.in === "query" && one.name === name)?.property ?? name;
	const names = {
		...(given.limit !== undefined && { limit: property(given.limit) as string }),
		...(given.before !== undefined && { before: property(given.before) as string }),
		...(given.cursor !== undefined && { cursor: property(given.cursor) as string }),
		...(given.offset !== undefined && { offset: property(given.offset) as string }),
		...(given.page !== undefined && { page: property(given.page) as string }),
	};
	const isUrl = nextIs === "url" || given.style === "url" || given.style === "link";
	const from = typeof next === "string" ? next : given.style === "link" ? "header:Link" : undefined;
	const isById =
		given.style === "cursor" && given.from === "last-id" && (typeof lastId === "string" || given.hasMore === undefined);
	const isCursor = from !== undefined || isUrl || isById;
	const isMoved = [given.hasMore, given.total, given.totalPages].some(isDotted);
	if (!isCursor && !isMoved) return { ...given, ...names } as Pagination;
	const { hasMore, total, totalPages, items } = given;
	const param = names.cursor ?? names.offset ?? names.page;
	const source: PagePlaces = {
		items,
		...(from !== undefined && { next: from }),
		...(isUrl && { isUrl: true }),
		...(isCursor && !isUrl && param !== undefined && { param }),
		...(isCursor && place === "body" && given.style !== "cursor" && { isNumber: true }),
		...(isById && { lastId: text(lastId) || "id" }),
		...(hasMore !== undefined && { hasMore }),
		...(total !== undefined && { total }),
		...(totalPages !== undefined && { totalPages }),
		...(isById && names.limit !== undefined && { limit: names.limit }),
		...(isById && given.default !== undefined && { size: given.default }),
	};
	const { maximum } = given;
	const common = {
		items: "data",
		...(names.limit !== undefined && { limit: names.limit }),
		...(hasMore !== undefined && { hasMore: "has_more" }),
		...(total !== undefined && { total: "total" }),
		...(given.default !== undefined && { default: given.default }),
		...(maximum !== undefined && { maximum }),
	};
	if (isCursor)
		return {
			...common,
			style: "cursor",
			from: "next_cursor",
			cursor: isUrl || param === undefined || isDotted(param) ? OWN_PARAM : param,
			source,
		};
	return {
		...common,
		...names,
		style: given.style as Pagination["style"],
		...(given.from !== undefined && { from: given.from }),
		...(totalPages !== undefined && { totalPages: "total_pages" }),
		source,
	};
}
