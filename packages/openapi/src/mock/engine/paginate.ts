import { type JsonObject, Refusal } from "./handler.ts";
import type { MockRoute } from "./route.ts";

/** Cuts a list as the endpoint's document says, and puts it into the endpoint's envelope. */
export function paginate(
	route: MockRoute,
	path: string,
	query: Readonly<Record<string, unknown>>,
	items: readonly JsonObject[],
	extra: JsonObject,
	order: "newest" | "given",
	envelope: readonly string[],
): unknown {
	const { pagination } = route;
	const all = order === "newest" ? [...items].reverse() : items;
	if (!pagination || pagination.style === "none") {
		if (pagination?.items === "") return all;
		return fill(envelope, { data: all, total: all.length, count: all.length, has_more: false, url: path }, extra);
	}
	const size = Number((pagination.limit !== undefined && query[pagination.limit]) || pagination.default || 20);
	if (pagination.maximum !== undefined && size > pagination.maximum)
		throw tooLarge(pagination.limit ?? "limit", pagination.maximum);
	let start = 0;
	if (pagination.style === "offset") start = Number((pagination.offset !== undefined && query[pagination.offset]) || 0);
	else if (pagination.style === "page")
		start = (Number((pagination.page !== undefined && query[pagination.page]) || 1) - 1) * size;
	else {
		const after = pagination.cursor === undefined ? undefined : query[pagination.cursor];
		if (after !== undefined) {
			start = all.findIndex((row) => row.id === after) + 1;
			if (start === 0)
				throw new Refusal(400, "invalid_cursor", {
					type: "validation_error",
					param: pagination.cursor,
					hint: "The cursor names no record of this list.",
				});
		}
	}
	const data = all.slice(start, start + size);
	const more = start + size < all.length;
	return fill(
		envelope,
		{
			data,
			total: all.length,
			count: data.length,
			...(query.include_count === true && { total_count: all.length }),
			has_more: more,
			next_cursor: more ? (data.at(-1)?.id ?? null) : null,
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

function tooLarge(param: string, maximum: number): Refusal {
	return new Refusal(400, "validation_error", {
		type: "validation_error",
		param,
		hint: `${param} must be at most ${maximum}.`,
	});
}

/** Only the fields that the document gives the envelope, in its order; what a rule adds on top comes last. */
function fill(envelope: readonly string[], values: Readonly<Record<string, unknown>>, extra: JsonObject): JsonObject {
	const body: JsonObject = {};
	for (const name of envelope) {
		if (name === "object") body.object = "list";
		else if (name in extra) body[name] = extra[name];
		else if (name === "total_count" && values.total_count === undefined) continue;
		else if (name in values) body[name] = values[name];
	}
	return { ...body, ...extra };
}
