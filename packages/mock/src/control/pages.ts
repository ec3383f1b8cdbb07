import { ControlError } from "./errors.ts";

/** One page of a list. */
export interface PageOf<Item> {
	readonly data: readonly Item[];
	readonly has_more: boolean;
	readonly next_cursor: string | null;
}

/**
 * Returns one page of items that are sorted from the newest. The cursor is the id of the last item of a page, so items that arrive in between
 * do not move a page.
 *
 * @throws ControlError 400 if the cursor is not known, because its item is forgotten
 */
export function pageOf<Source, Item>(
	sources: Iterable<Source>,
	{ cursor, limit = 50 }: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
	{
		idOf,
		show,
		matches = () => true,
	}: {
		idOf(source: Source): string;
		show(source: Source): Item;
		/** Whether an item belongs to the list. The item of the cursor need not match. */
		matches?(source: Source): boolean;
	},
): PageOf<Item> {
	const data: Item[] = [];
	let last: string | undefined;
	let isAfter = cursor === undefined;
	for (const source of sources) {
		if (!isAfter) {
			isAfter = idOf(source) === cursor;
			continue;
		}
		if (!matches(source)) continue;
		if (data.length === limit) return { data, has_more: true, next_cursor: last ?? null };
		data.push(show(source));
		last = idOf(source);
	}
	if (!isAfter)
		throw new ControlError(
			400,
			"unknown_cursor",
			"The item of the cursor is forgotten. Start the list again.",
			"cursor",
		);
	return { data, has_more: false, next_cursor: null };
}
