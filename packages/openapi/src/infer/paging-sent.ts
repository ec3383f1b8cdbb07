import type { Json } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Look } from "./look.ts";

const LIMIT =
	/^(?:limit|page_?size|per_?page|page_?limit|max_?(?:results|items|keys|page_?size)|size|count|take|first|\$?top|rows|num(?:ber)?_?(?:results|items)|results_?per_?page|items_?per_?page|page\[(?:size|limit)\])$/i;
const CURSOR =
	/^(?:cursor|next_?cursor|page_?cursor|start_?cursor|pagination_?(?:token|cursor)|page_?token|next_?(?:page_?)?token|continuation_?token|continue|iterator|marker|next_?marker|starting_?after|end_?cursor|after(?:_?(?:id|cursor))?|last_?id|since_?id|start_?after|exclusive_?start_?key|scroll_?id|next|page\[(?:after|cursor)\]|\$?skiptoken)$/i;
const BEFORE = /^(?:ending_?before|before(?:_?(?:id|cursor))?|page\[before\])$/i;
const OFFSET =
	/^(?:offset|skip|start(?:_?(?:at|index|from|offset))?|from_?index|first_?result|page\[offset\]|\$skip)$/i;
const PAGE = /^(?:page|page_?(?:number|no|num|index)|p|current_?page|page\[number\])$/i;

/** What is sent to get a page. */
export interface Sent {
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

/** Whether another page can be asked for. */
export const isPaged = ({ cursor, offset, page }: Sent): boolean => (cursor ?? offset ?? page) !== undefined;

/** Returns the query parameters that get a page. */
export function sentInQuery(look: Look, place: OperationPlace): Sent {
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

/** Returns the fields of the body that get a page. */
export function sentInBody(look: Look, { operation }: OperationPlace): Sent {
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
