import type { RawRecord } from "../gate/observation.ts";
import type { Hint } from "../store/store.ts";
import type { Context } from "./context.ts";
import { keyOf } from "./units.ts";

/** A feed of what happened, newest first, such as the activity of Arcus. */
export interface Feed {
	/** Names it in the store. */
	readonly name: string;
	/** Reads one page. */
	page(options: {
		readonly cursor: string | undefined;
		readonly signal: AbortSignal;
	}): Promise<{ readonly entries: readonly RawRecord[]; readonly cursor: string | undefined }>;
	/** Returns what an entry is about: the value of `object` of a record, and its id. */
	subject(entry: RawRecord): { readonly object: string; readonly id: string } | undefined;
}

/** A feed that has grown by more pages than this since the last look is not read to its end: every list is read again instead. */
const MAX_PAGES = 200;
/** How many of the newest ids are remembered: entries can vanish, too. */
const REMEMBERED = 50;

/** Reads what is new in a feed and stores a hint for each record in it. Entries are only ever hints: the records themselves are fetched. */
export async function readFeed(context: Context, feed: Feed, signal: AbortSignal): Promise<void> {
	const { store, hints } = context;
	const note = `feed:${feed.name}`;
	const before = await store.note(note);
	const known = before === undefined ? undefined : new Set(JSON.parse(before) as string[]);
	const newest: string[] = [];
	const found = new Map<string, Hint>();
	let cursor: string | undefined;
	let reached = false;
	for (let pages = 0; pages < MAX_PAGES && !reached; pages++) {
		const page = await feed.page({ cursor, signal });
		for (const entry of page.entries) {
			const id = String(entry.id);
			if (known?.has(id)) {
				reached = true;
				break;
			}
			if (newest.length < REMEMBERED) newest.push(id);
			const subject = feed.subject(entry);
			const table = subject && hints.tableOf(subject.object);
			if (subject && table)
				for (const hint of hints.forRecord(table, subject.id, "feed")) found.set(`${hint.resource}\n${hint.key}`, hint);
		}
		cursor = page.cursor;
		// The first look only remembers where the feed is: the lists are read after it.
		if (cursor === undefined || known === undefined) break;
	}
	// What changed between the first page of a list and the first look at the feed is in neither.
	const isLate = known === undefined && (await store.states()).size > 0;
	const isGap = isLate || (known !== undefined && known.size > 0 && !reached);
	await store.hint(
		isGap
			? context.resources.map(({ table }) => ({
					resource: table.resource,
					key: keyOf({ kind: "list" }),
					reason: "gap in the feed",
				}))
			: known
				? [...found.values()]
				: [],
	);
	if (newest.length > 0 || known === undefined)
		await store.setNote(note, JSON.stringify([...newest, ...(known ?? [])].slice(0, REMEMBERED)));
}
