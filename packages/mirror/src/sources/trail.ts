import { createHash } from "node:crypto";
import type { Trail } from "../store/store.ts";

/** Pages in a row without a record after which a list has no end. Filters may leave some pages empty. */
const MAX_EMPTY = 1_000;
/** A list that shows the same pages again has no end after so many rounds, which together have at least so many pages. */
const [ROUNDS, ROUND_PAGES] = [3, 10];

const digest = (text: string): string => createHash("sha256").update(text).digest("base64").slice(0, 22);

/**
 * Adds a page, as Brent's algorithm finds cycles: each page is compared with one of the pages before, which is replaced after twice as many pages each
 * time. Throws if the list has no end. A page that comes again once may be a coincidence: records that were added at its front push the others back.
 */
export function follow(
	trail: Trail | undefined,
	list: string,
	{ cursor, ids }: { readonly cursor: string; readonly ids: readonly string[] },
): Trail {
	const page = { at: (trail?.pages ?? 0) + 1, cursor: digest(cursor), ids: digest(ids.join("\n")) };
	const empty = ids.length === 0 ? (trail?.empty ?? 0) + 1 : 0;
	const next = { pages: page.at, empty };
	if (empty > MAX_EMPTY)
		throw new Error(`The API returned ${MAX_EMPTY} empty pages in a row, so the list of ${list} has no end.`);
	if (!trail) return { ...next, mark: page };
	const { mark, round } = trail;
	if (page.cursor === mark.cursor)
		throw new Error(`The API repeats the cursor ${cursor.slice(0, 80)}, so the list of ${list} has no end.`);
	const distance = page.at - mark.at;
	const isAgain = page.ids === mark.ids && empty === 0;
	if (round && distance < round.pages * (round.times + 1)) return { ...next, mark, round };
	if (isAgain) {
		const again = { pages: round?.pages ?? distance, times: (round?.times ?? 0) + 1 };
		if (again.times >= ROUNDS && distance >= ROUND_PAGES)
			throw new Error(`The API shows the same pages again and again, so the list of ${list} has no end.`);
		return { ...next, mark, round: again };
	}
	const isPowerOfTwo = (page.at & (page.at - 1)) === 0;
	return { ...next, mark: round || isPowerOfTwo ? page : mark };
}
