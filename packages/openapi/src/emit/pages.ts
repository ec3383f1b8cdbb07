import type { ApiModel, Pagination } from "../model/api-model.ts";
import type { PageConfig } from "../model/client-runtime.ts";
import { property } from "./names.ts";
import type { Places } from "./places.ts";
import { importTypes } from "./print.ts";

/** The data that a client needs at run time to paginate. Page sizes are left to the server, except where offsets are counted in pages. */
function needed(pagination: Pagination): PageConfig {
	const { maximum: _maximum, ...rest } = pagination;
	if (rest.source || rest.style === "offset" || rest.style === "page") return rest;
	const { limit: _limit, default: _default, from, ...others } = rest;
	if (from !== "next_cursor") return others;
	return { ...others, from, ...(TAKES_ID.test(others.cursor ?? "") && { lastId: true }) };
}

/** By convention, a parameter with this name takes the id of an item, even if the response has a `next_cursor`. */
const TAKES_ID = /^(?:starting_after|after_id)$/;

/** Each distinct way of pagination gets a name, in order of appearance. */
export function pageNames(model: ApiModel): {
	configs: Map<string, PageConfig>;
	byOperation: Map<string, string>;
} {
	const configs = new Map<string, PageConfig>();
	const names = new Map<string, string>();
	const byOperation = new Map<string, string>();
	for (const { id, pagination } of model.operations) {
		if (!pagination) continue;
		const config = needed(pagination);
		const key = JSON.stringify(config);
		let name = names.get(key);
		if (name === undefined) {
			const same = [...configs.keys()].filter((known) => known.replace(/\d+$/, "") === pagination.style).length;
			name = same === 0 ? pagination.style : `${pagination.style}${same + 1}`;
			names.set(key, name);
			configs.set(name, config);
		}
		byOperation.set(id, name);
	}
	return { configs, byOperation };
}

export function emitPages(model: ApiModel, header: string, places: Places): string {
	const { configs } = pageNames(model);
	const entries = [...configs].map(([name, config]) => {
		const fields = Object.entries(config).map(([field, value]) => `${property(field)}: ${JSON.stringify(value)}`);
		return `\t${name}: { ${fields.join(", ")} },`;
	});
	return `${header}${importTypes(["PageConfig"], places.core("operations/operation", 0))}\n/** The pagination styles of this API's lists. The operations table refers to them by name. */\nexport const pages: Readonly<Record<string, PageConfig>> = {\n${entries.join("\n")}\n};\n`;
}
