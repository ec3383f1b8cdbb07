import type { Json } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Look } from "./look.ts";

/** Where a response says how to get the next page. */
export interface NextPlace {
	/** With dots, or `header:Link`. */
	readonly path: string;
	/** What is there: a cursor to send back, the URL of the next page, or a Link header. */
	readonly kind: "cursor" | "url" | "link";
}

const CURSOR =
	/^(?:next_?(?:page_?)?(?:cursor|token|marker|id|key|start|offset|iterator)|next|next_?page|cursor|(?:end|after)_?cursor|(?:page_?|pagination_?|continuation_?)(?:token|cursor)|continue|iterator|marker|scroll_?id|@odata\.nextlink|last_?evaluated_?key|after)$/i;
const URL_NAME = /^(?:next_?(?:page_?)?(?:ur[il]|link|href)|@odata\.nextlink)$/i;
const HOLDER =
	/^(?:meta(?:data)?|_meta|paging|pagination|page(?:_?info)?|links|_links|response_?metadata|next_?page|next|cursors?|page_?context|result_?info|data|result|additional_?data|pages|search_?metadata)$/i;
const MAX_DEPTH = 3;

/** Finds what a response says about the next page. */
export function nextOf(look: Look, place: OperationPlace, schema: Json, itemsPath: string): NextPlace | undefined {
	const inBody = search(look, schema, "", itemsPath, 0);
	const [best] = inBody.sort((a, b) => a.rank - b.rank);
	if (best) return { path: best.path, kind: best.kind };
	const headers = object(look.success(place)?.headers);
	const link = Object.keys(headers).find((name) => name.toLowerCase() === "link");
	if (link !== undefined) return { path: "header:Link", kind: "link" };
	const token = Object.keys(headers).find((name) => /^(?:x-)?next-?(?:page|cursor|token)$/i.test(name));
	return token === undefined ? undefined : { path: `header:${token}`, kind: "cursor" };
}

interface Ranked extends NextPlace {
	readonly rank: number;
}

function search(look: Look, schema: Json, prefix: string, itemsPath: string, depth: number): Ranked[] {
	if (depth >= MAX_DEPTH) return [];
	return Object.entries(look.properties(schema)).flatMap(([name, one]): Ranked[] => {
		const path = `${prefix}${name}`;
		if (path === itemsPath || look.items(one) !== undefined || name.includes(".")) return [];
		const types = look.types(one);
		if (types.includes("object") || Object.keys(look.properties(one)).length > 0)
			return HOLDER.test(name) || itemsPath.startsWith(`${path}.`)
				? search(look, one, `${path}.`, itemsPath, depth + 1)
				: [];
		if (types.includes("boolean")) return [];
		const { format, description, example, examples } = look.follow(one);
		const shown = [example, ...(Array.isArray(examples) ? examples : [])].find((value) => typeof value === "string");
		const inNext = /(?:^|\.)next(?:_?page)?\.$/i.test(prefix);
		const says = `${String(description ?? "")}`;
		const isUrl =
			URL_NAME.test(name) ||
			((/^next(?:_?page)?$/i.test(name) || (inNext && /^(?:href|ur[il])$/i.test(name))) &&
				(/ur[il]/.test(String(format ?? "")) ||
					/^(?:https?:)?\/\//.test(String(shown ?? "")) ||
					/\bur[il]\b|\blink\b/i.test(says) ||
					/links?\.$/i.test(prefix)));
		if (isUrl) return [{ path, kind: "url", rank: depth + 10 }];
		const isCursor = CURSOR.test(name) || (inNext && /^(?:offset|cursor|token|after|start|page)$/i.test(name));
		if (!isCursor) return [];
		// `next` says more than `cursor`, which can be that of the page itself.
		return [{ path, kind: "cursor", rank: depth + (/next|end|continu/i.test(path) ? 0 : 5) }];
	});
}
