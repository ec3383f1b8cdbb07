import type { JsonObject } from "../document/load.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";
import { type ItemsPlace, itemsOf } from "./paging-items.ts";
import { type NextPlace, nextOf } from "./paging-next.ts";
import { isPaged, type Sent, sentInBody, sentInQuery } from "./paging-sent.ts";
import { type StatusFields, statusFields } from "./paging-status.ts";

const LAST_ID = /^(?:starting_?after|after(?:_?id)?|last_?id|start_?after|since_?id)$/i;

/**
 * Concludes how a list is paginated. The parameters and the response must agree: a cursor that can be sent but that no response contains is
 * not enough.
 */
export function inferPaging(look: Look, place: OperationPlace): Inference<JsonObject> | undefined {
	const schema = look.resultSchema(place);
	if (schema === undefined) return undefined;
	const items = itemsOf(look, place, schema);
	if (!items) return undefined;
	const fromQuery = sentInQuery(look, place);
	const sent = isPaged(fromQuery) || place.method === "get" ? fromQuery : sentInBody(look, place);
	const next = nextOf(look, place, schema, items.path);
	const fields = statusFields(look, schema, items.path);
	const found =
		cursorStyle(sent, next, fields, look, items) ?? urlStyle(sent, next) ?? numberStyle(sent, fields, items, next);
	if (found) return finish(found, sent, items, fields);
	// POST and PUT return lists for other reasons.
	if (place.method !== "get") return undefined;
	if (sent.cursor !== undefined || sent.offset !== undefined || sent.page !== undefined)
		return finish(
			{
				paging: {
					style: sent.cursor !== undefined ? "cursor" : sent.offset !== undefined ? "offset" : "page",
					...chosen(sent),
				},
				confidence: "low",
				because: `${[sent.cursor, sent.offset, sent.page].filter(Boolean).join(", ")} can be sent, but no field of the response says whether there is a next page`,
			},
			sent,
			items,
			fields,
		);
	if (items.confidence === "low") return undefined;
	return finish(
		{ paging: { style: "none" }, confidence: "high", because: "no parameter asks for another page" },
		{} as Sent,
		items,
		{},
	);
}

interface Style {
	readonly paging: JsonObject;
	readonly confidence: "high" | "medium" | "low";
	readonly because: string;
}

function finish(style: Style, sent: Sent, items: ItemsPlace, fields: StatusFields): Inference<JsonObject> {
	const isPagedStyle = style.paging.style !== "none";
	const value: JsonObject = {
		...style.paging,
		items: items.path,
		...(isPagedStyle && sent.in === "body" && { in: "body" }),
		...(isPagedStyle && sent.limit !== undefined && { limit: sent.limit }),
		...(isPagedStyle && fields.hasMore !== undefined && { hasMore: fields.hasMore }),
		...(isPagedStyle && fields.total !== undefined && { total: fields.total }),
		...(style.paging.style === "page" && fields.totalPages !== undefined && { totalPages: fields.totalPages }),
		...(isPagedStyle && sent.default !== undefined && { default: sent.default }),
		...(isPagedStyle && sent.maximum !== undefined && { maximum: sent.maximum }),
	};
	const confidence = items.confidence === "low" ? "low" : style.confidence;
	return { value, confidence, because: `${style.because}; ${items.because}` };
}

const chosen = ({ cursor, before, offset, page }: Sent): JsonObject => ({
	...(cursor !== undefined
		? { cursor, ...(before !== undefined && { before }) }
		: offset !== undefined
			? { offset }
			: page !== undefined
				? { page }
				: {}),
});

function cursorStyle(
	sent: Sent,
	next: NextPlace | undefined,
	fields: StatusFields,
	look: Look,
	items: ItemsPlace,
): Style | undefined {
	const tokenIn = sent.cursor ?? (sent.isToken ? (sent.page ?? sent.offset) : undefined);
	if (tokenIn !== undefined && next && next.kind === "cursor") {
		const plain = next.path === "next_cursor" && sent.cursor !== undefined;
		return {
			paging: {
				style: "cursor",
				...(plain && { from: "next_cursor" }),
				cursor: tokenIn,
				...(sent.before !== undefined && { before: sent.before }),
				...(!plain && { next: next.path }),
			},
			confidence: "high",
			because: `${next.path} of the response is sent as ${tokenIn}`,
		};
	}
	if (sent.cursor === undefined || !LAST_ID.test(sent.cursor) || next?.kind === "url") return undefined;
	const id = ["id", "uuid", "uid", "sid", "key"].find((name) => look.everyHas(items.item, name));
	if (id === undefined) return undefined;
	const isCertain = fields.hasMore !== undefined;
	const knowsEnd = isCertain || sent.limit !== undefined;
	return {
		paging: {
			style: "cursor",
			from: "last-id",
			cursor: sent.cursor,
			...(sent.before !== undefined && { before: sent.before }),
			...(id !== "id" && { lastId: id }),
		},
		confidence: isCertain ? "high" : knowsEnd ? "medium" : "low",
		because: `${sent.cursor} takes the ${id} of the last item${isCertain ? `, and ${fields.hasMore} says whether there are more` : ""}`,
	};
}

function urlStyle(sent: Sent, next: NextPlace | undefined): Style | undefined {
	if (!next || next.kind === "cursor") return undefined;
	if (next.kind === "link")
		return {
			paging: { style: "link", next: next.path, ...pageStart(sent) },
			confidence: "high",
			because: "the response has a Link header with the next page",
		};
	return {
		paging: { style: "url", next: next.path, nextIs: "url" },
		confidence: "high",
		because: `${next.path} of the response is the URL of the next page`,
	};
}

const pageStart = ({ page }: Sent): JsonObject => (page === undefined ? {} : { page });

function numberStyle(
	sent: Sent,
	fields: StatusFields,
	items: ItemsPlace,
	next: NextPlace | undefined,
): Style | undefined {
	// A number can be declared as a string, but without a count nothing says that it is one.
	const hasCount = fields.total !== undefined || fields.totalPages !== undefined;
	if (sent.isToken && (!hasCount || next?.kind === "cursor")) return undefined;
	if (sent.offset !== undefined) {
		if (next?.kind === "cursor" && /offset|start|skip|next/i.test(next.path))
			return {
				paging: { style: "offset", offset: sent.offset, next: next.path, nextIs: "cursor" },
				confidence: "medium",
				because: `${next.path} of the response is sent as ${sent.offset}`,
			};
		return {
			paging: { style: "offset", offset: sent.offset },
			confidence:
				fields.total !== undefined || fields.hasMore !== undefined
					? "high"
					: sent.limit !== undefined
						? "medium"
						: "low",
			because: `${sent.offset} skips items${fields.total !== undefined ? `, and ${fields.total} counts all of them` : ""}`,
		};
	}
	if (sent.page === undefined) return undefined;
	const knowsEnd = [fields.total, fields.totalPages, fields.hasMore].some((one) => one !== undefined);
	return {
		paging: { style: "page", page: sent.page },
		confidence: knowsEnd ? "high" : sent.limit !== undefined ? "medium" : items.path === "" ? "medium" : "low",
		because: `${sent.page} is the number of the page`,
	};
}
