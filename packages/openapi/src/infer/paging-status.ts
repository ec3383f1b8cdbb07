import type { Json } from "../document/load.ts";
import type { Look } from "./look.ts";

const HAS_MORE = /^(?:has_?(?:more|next(?:_?page)?|next)|more|is_?truncated|more_?(?:available|results|items))$/i;
const TOTAL = /^(?:total|total_?(?:count|items|results|records|entries|elements|size)|num_?found|num_?results)$/i;
const TOTAL_PAGES = /^(?:total_?pages?|pages?|page_?count|num_?pages|last_?page)$/i;

/** The fields of a response that say how much there is, by their paths. */
export interface StatusFields {
	readonly hasMore?: string;
	readonly total?: string;
	readonly totalPages?: string;
}

/** Fields that say how many items or pages there are, at the root of the response or in the object that has the items. */
export function statusFields(look: Look, schema: Json, itemsPath: string): StatusFields {
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
