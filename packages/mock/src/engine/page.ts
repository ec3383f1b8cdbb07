import type { Collection } from "./database.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { MockRoute } from "./route.ts";

/** Finds the position of an id among the rows of its kind. */
export interface Places {
	/** Position of an id; undefined if no row of the kind ever had it. Greater positions are newer. */
	placeOf(id: string): number | undefined;
}

/** The pagination parameters of a call. */
export interface Asked {
	readonly size: number;
	readonly after: string | undefined;
	readonly before: string | undefined;
}

/** A page of a cursor list. */
export interface CursorPage {
	readonly data: readonly JsonObject[];
	readonly more: boolean;
	/** Whether the page was read backward. */
	readonly isBackward: boolean;
}

const FORWARD = "starting_after";
const BACKWARD = "ending_before";

/** @throws Refusal 400 for a page size above the maximum, or for two cursors */
export function askedOf({ pagination }: MockRoute, query: Readonly<Record<string, unknown>>): Asked {
	const size = Number((pagination?.limit !== undefined && query[pagination.limit]) || pagination?.default || 20);
	if (pagination?.maximum !== undefined && size > pagination.maximum)
		throw invalid(pagination.limit ?? "limit", `${pagination.limit ?? "limit"} must be at most ${pagination.maximum}.`);
	const cursor = pagination?.cursor;
	const textOf = (name: string | undefined): string | undefined =>
		name === undefined || query[name] === undefined ? undefined : String(query[name]);
	const after = textOf(cursor);
	const before = cursor === FORWARD ? textOf(BACKWARD) : undefined;
	if (after !== undefined && before !== undefined) throw invalid(BACKWARD, `Send ${FORWARD} or ${BACKWARD}, not both.`);
	return { size, after, before };
}

/** Whether the call requests the total count. */
export const wantsCount = ({ pagination }: MockRoute, query: Readonly<Record<string, unknown>>): boolean =>
	pagination?.cursor === FORWARD && (query.include_count === true || query.include_count === "true");

const invalid = (param: string, hint: string): Refusal =>
	new Refusal(400, "validation_error", { type: "validation_error", param, hint });

const unknownCursor = (param: string): Refusal =>
	new Refusal(400, "invalid_cursor", {
		type: "validation_error",
		param,
		hint: "The cursor does not match a record of this list.",
	});

/** Cuts a page out of a complete list. @throws Refusal 400 for a cursor that names no record */
export function pageOf(
	route: MockRoute,
	items: readonly JsonObject[],
	asked: Asked,
	placesOf: (cursor: string, items: readonly JsonObject[]) => Places | undefined,
): CursorPage {
	const { size, after, before } = asked;
	if (before !== undefined) {
		const end = boundary(items, before, BACKWARD, placesOf, "before");
		const start = Math.max(0, end - size);
		return { data: items.slice(start, end), more: start > 0, isBackward: true };
	}
	const start =
		after === undefined ? 0 : boundary(items, after, route.pagination?.cursor ?? FORWARD, placesOf, "after");
	return { data: items.slice(start, start + size), more: start + size < items.length, isBackward: false };
}

/**
 * Returns the index where a page after a record begins, or a page before it ends. A record that was deleted or no
 * longer matches the filter still has its position, so the items around it can be found.
 */
function boundary(
	items: readonly JsonObject[],
	cursor: string,
	param: string,
	placesOf: (cursor: string, items: readonly JsonObject[]) => Places | undefined,
	side: "after" | "before",
): number {
	const index = items.findIndex((row) => row.id === cursor || String(row.id) === cursor);
	if (index >= 0) return side === "after" ? index + 1 : index;
	const places = placesOf(cursor, items);
	const gone = places?.placeOf(cursor);
	if (!places || gone === undefined) throw unknownCursor(param);
	const at = items.map((row) => places.placeOf(String(row.id)) ?? 0);
	const isNewestFirst = (at[0] ?? 0) >= (at.at(-1) ?? 0);
	// Continues after the last item before the record, so nothing between two pages is skipped.
	let end = at.length;
	while (end > 0 && !(isNewestFirst ? (at[end - 1] ?? 0) > gone : (at[end - 1] ?? 0) < gone)) end--;
	return end;
}

/** Reads a page from a collection, newest first, without scanning more rows than needed. */
export function pageFrom(
	route: MockRoute,
	rows: Pick<Collection, "placeOf" | "newest" | "oldest">,
	{ size, after, before }: Asked,
	where: ((row: JsonObject) => boolean) | undefined,
): CursorPage {
	const placeOf = (cursor: string, param: string): number => {
		const place = rows.placeOf(cursor);
		if (place === undefined) throw unknownCursor(param);
		return place;
	};
	const take = (from: Iterable<JsonObject>): { readonly data: JsonObject[]; readonly more: boolean } => {
		const data: JsonObject[] = [];
		for (const row of from) {
			if (data.length === size) return { data, more: true };
			data.push(row);
		}
		return { data, more: false };
	};
	if (before !== undefined) {
		const { data, more } = take(rows.oldest(placeOf(before, BACKWARD), where));
		return { data: data.reverse(), more, isBackward: true };
	}
	const start = after === undefined ? undefined : placeOf(after, route.pagination?.cursor ?? FORWARD);
	return { ...take(rows.newest(start, where)), isBackward: false };
}
