/** A control list has no pages worth showing one by one. Longer lists are cut here, so that a page stays quick. */
const MAX_ITEMS = 20_000;

/** Reads a whole list, up to 20,000 items. */
export async function all<T>(list: AsyncIterable<T>, max = MAX_ITEMS): Promise<T[]> {
	const items: T[] = [];
	for await (const item of list) {
		items.push(item);
		if (items.length >= max) break;
	}
	return items;
}
