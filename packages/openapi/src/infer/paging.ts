import type { Json, JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";
import { type ItemsPlace, itemsOf } from "./paging-items.ts";
import { type NextPlace, nextOf } from "./paging-next.ts";

const LIMIT =
	/^(?:limit|page_?size|per_?page|page_?limit|max_?(?:results|items|keys|page_?size)|size|count|take|first|\$?top|rows|num(?:ber)?_?(?:results|items)|results_?per_?page|items_?per_?page|page\[(?:size|limit)\])$/i;
const CURSOR =
	/^(?:cursor|next_?cursor|page_?cursor|start_?cursor|pagination_?(?:token|cursor)|page_?token|next_?(?:page_?)?token|continuation_?token|continue|iterator|marker|next_?marker|starting_?after|end_?cursor|after(?:_?(?:id|cursor))?|last_?id|since_?id|start_?after|exclusive_?start_?key|scroll_?id|next|page\[(?:after|cursor)\]|\$?skiptoken)$/i;
const LAST_ID = /^(?:starting_?after|after(?:_?id)?|last_?id|start_?after|since_?id)$/i;
const BEFORE = /^(?:ending_?before|before(?:_?(?:id|cursor))?|page\[before\])$/i;
const OFFSET =
	/^(?:offset|skip|start(?:_?(?:at|index|from|offset))?|from_?index|first_?result|page\[offset\]|\$skip)$/i;
const PAGE = /^(?:page|page_?(?:number|no|num|index)|p|current_?page|page\[number\])$/i;
const HAS_MORE = /^(?:has_?(?:more|next(?:_?page)?|next)|more|is_?truncated|more_?(?:available|results|items))$/i;
const TOTAL = /^(?:total|total_?(?:count|items|results|records|entries|elements|size)|num_?found|num_?results)$/i;
const TOTAL_PAGES = /^(?:total_?pages?|pages?|page_?count|num_?pages|last_?page)$/i;

/** What is sent to get a page. */
interface Sent {
	readonly limit?: string;
	readonly cursor?: string;
	readonly before?: string;
	readonly offset?: string;
	readonly page?: string;
	readonly in: "query" | "body";
	readonly default?: number;
	readonly maximum?: number;
	/** The schema of the offset or page: a string there holds a token, not a number. */
	readonly isToken: boolean;
}

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

const isPaged = ({ cursor, offset, page }: Sent): boolean => (cursor ?? offset ?? page) !== undefined;

function sentInQuery(look: Look, place: OperationPlace): Sent {
	return sentOf(
		look,
		look
			.parameters(place)
			.flatMap((one) =>
				one.in === "query" ? [{ name: String(one.name), schema: one.schema, text: String(one.description ?? "") }] : [],
			),
		"query",
	);
}

function sentInBody(look: Look, { operation }: OperationPlace): Sent {
	const content = object(look.follow(operation.requestBody).content);
	const [media] = Object.values(content);
	const properties = look.properties(object(media).schema);
	return sentOf(
		look,
		Object.entries(properties).map(([name, schema]) => ({
			name,
			schema,
			text: String(look.follow(schema).description ?? ""),
		})),
		"body",
	);
}

interface Field {
	readonly name: string;
	readonly schema: Json | undefined;
	readonly text: string;
}

function sentOf(look: Look, fields: readonly Field[], where: "query" | "body"): Sent {
	const isNumber = ({ schema }: Field): boolean => {
		const types = look.types(schema);
		return types.length > 0 && types.every((type) => type === "integer" || type === "number");
	};
	const isSingle = ({ schema }: Field): boolean =>
		!look.types(schema).some((type) => type === "object" || type === "array" || type === "boolean");
	const named = (pattern: RegExp): Field | undefined => fields.find((one) => pattern.test(one.name) && isSingle(one));
	const limit = fields.find((one) => LIMIT.test(one.name) && isSingle(one) && !/count/i.test(one.name)) ?? named(LIMIT);
	// A date after which something was created is a filter.
	const cursor = fields.find((one) => CURSOR.test(one.name) && isSingle(one) && !isDate(look, one));
	const offset = named(OFFSET);
	const page = named(PAGE);
	const size = look.follow(limit?.schema);
	const token = page ?? offset;
	return {
		in: where,
		...(limit && { limit: limit.name }),
		...(cursor && { cursor: cursor.name }),
		...(cursor && { before: named(BEFORE)?.name }),
		...(offset && isDate(look, offset) ? {} : offset && { offset: offset.name }),
		...(page && { page: page.name }),
		...(typeof size.default === "number" &&
			Number.isInteger(size.default) &&
			size.default > 0 && { default: size.default }),
		...(typeof size.maximum === "number" &&
			Number.isInteger(size.maximum) &&
			size.maximum > 0 && { maximum: size.maximum }),
		isToken: token !== undefined && !isNumber(token) && look.types(token.schema).includes("string"),
	} as Sent;
}

const isDate = (look: Look, { schema, text, name }: Field): boolean =>
	/date|time/.test(String(look.follow(schema).format ?? "")) ||
	(/^(?:after|before|since|start)$/i.test(name) && /\b(?:date|timestamp|ISO ?8601|unix)\b/i.test(text));

interface StatusFields {
	readonly hasMore?: string;
	readonly total?: string;
	readonly totalPages?: string;
}

/** Fields that say how many items or pages there are, at the root of the response or in the object that has the items. */
function statusFields(look: Look, schema: Json, itemsPath: string): StatusFields {
	const found: Record<string, string> = {};
	const holders: [string, Record<string, Json>][] = [["", look.properties(schema)]];
	for (const [name, inner] of Object.entries(look.properties(schema)))
		if (
			/^(?:meta(?:data)?|_meta|paging|pagination|page(?:_?info)?|links|_links|response_?metadata|page_?context|result_?info)$/i.test(
				name,
			) ||
			itemsPath.startsWith(`${name}.`)
		)
			holders.push([`${name}.`, look.properties(inner)]);
	for (const [prefix, properties] of holders)
		for (const [name, inner] of Object.entries(properties)) {
			const types = look.types(inner);
			const isCount = types.length > 0 && types.every((type) => type === "integer" || type === "number");
			if (types.includes("boolean") && HAS_MORE.test(name)) found.hasMore ??= `${prefix}${name}`;
			if (isCount && TOTAL_PAGES.test(name)) found.totalPages ??= `${prefix}${name}`;
			if (isCount && TOTAL.test(name)) found.total ??= `${prefix}${name}`;
			if (isCount && /^count$/i.test(name) && prefix !== "") found.count ??= `${prefix}${name}`;
		}
	// A plain count is often that of the page. It counts everything only if nothing else does.
	const { count, ...others } = found;
	return count === undefined || others.total !== undefined || others.totalPages !== undefined
		? others
		: { ...others, total: count };
}

/** Returns how lists are written in most queries of the document. */
export function inferArrayFormat(look: Look, places: readonly OperationPlace[]): Inference<"repeat" | "brackets"> {
	const names = places.flatMap((place) =>
		look
			.parameters(place)
			.flatMap((one) => (one.in === "query" && look.types(one.schema).includes("array") ? [String(one.name)] : [])),
	);
	const bracketed = names.filter((name) => name.endsWith("[]")).length;
	if (bracketed > names.length / 2)
		return { value: "brackets", confidence: "high", because: "most list parameters end with []" };
	return {
		value: "repeat",
		confidence: "high",
		because: "OpenAPI repeats the name of a list parameter unless it says otherwise",
	};
}
