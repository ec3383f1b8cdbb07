import type { RawRecord } from "../gate/observation.ts";
import type { Hint, Trail } from "../store/store.ts";
import type { Context } from "./context.ts";
import { idOf } from "./record.ts";
import { follow } from "./trail.ts";
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
	/**
	 * Returns what an entry is about: the value of `object` of a record, its id, and when it changed, by the API's clock, as the API writes it. Without
	 * that time, a fetch that shows nothing new is repeated, because it may come from a replica that lags behind.
	 */
	subject(entry: RawRecord): { readonly object: string; readonly id: string; readonly at?: string } | undefined;
}

/** What the store remembers about a feed. */
interface FeedNote {
	/** Wall-clock time of the last look that succeeded, in milliseconds since 1970. */
	readonly readAt?: number;
	/** Why the last look failed; absent after a success. */
	readonly error?: string;
}

/** What a mirror says about its feed. */
export interface FeedStatus {
	/** The name of the feed. */
	readonly name: string;
	/** `waiting` before the first look at it, `read` after a look, `failing` after a look that failed. */
	readonly state: "waiting" | "read" | "failing";
	/** When the last look that succeeded began, in milliseconds since 1970. */
	readonly readAt: number | undefined;
	/** Why the last look failed; undefined after a success. */
	readonly lastError: string | undefined;
}

/** A feed that has grown by more pages than this since the last look is not read to its end: every list is read again instead. */
const MAX_PAGES = 200;
/** How many of the newest ids are remembered: entries can vanish, too. */
const REMEMBERED = 50;

const stateNote = ({ name }: Feed): string => `feed-state:${name}`;

async function noteOf({ store }: Pick<Context, "store">, feed: Feed): Promise<FeedNote> {
	const text = await store.note(stateNote(feed));
	return text === undefined ? {} : (JSON.parse(text) as FeedNote);
}

/** Returns what the store knows about a feed. */
export async function feedStatus(context: Pick<Context, "store">, feed: Feed): Promise<FeedStatus> {
	const { readAt, error } = await noteOf(context, feed);
	const state = error === undefined ? (readAt === undefined ? "waiting" : "read") : "failing";
	return { name: feed.name, state, readAt, lastError: error };
}

/** Remembers that a feed cannot be read, until it was read. */
export async function feedFailed(context: Context, feed: Feed, error: string): Promise<void> {
	const before = await noteOf(context, feed);
	if (before.error !== error) await context.store.setNote(stateNote(feed), JSON.stringify({ ...before, error }));
}

/** Reads what is new in a feed and stores a hint for each record in it. Entries are only ever hints: the records themselves are fetched. */
export async function readFeed(context: Context, feed: Feed, signal: AbortSignal): Promise<void> {
	const readAt = context.clock.now();
	await readNew(context, feed, signal);
	await context.store.setNote(stateNote(feed), JSON.stringify({ readAt } satisfies FeedNote));
}

async function readNew(context: Context, feed: Feed, signal: AbortSignal): Promise<void> {
	const { store, hints } = context;
	const note = `feed:${feed.name}`;
	const before = await store.note(note);
	const known = before === undefined ? undefined : new Set(JSON.parse(before) as string[]);
	const newest: string[] = [];
	const found = new Map<string, Hint>();
	let cursor: string | undefined;
	let trail: Trail | undefined;
	let reached = false;
	for (let pages = 0; pages < MAX_PAGES && !reached; pages++) {
		const page = await feed.page({ cursor, signal });
		for (const entry of page.entries) {
			const id = idOf(entry);
			if (id === undefined)
				throw new Error(`An entry of the feed ${feed.name} has no id, so nobody can tell which entries are new.`);
			if (known?.has(id)) {
				reached = true;
				break;
			}
			if (newest.length < REMEMBERED) newest.push(id);
			const subject = feed.subject(entry);
			const table = subject && hints.tableOf(subject.object);
			if (subject && table)
				for (const hint of hints.forRecord(table, subject.id, "feed", { changedAt: subject.at ?? "" })) {
					// The newest entry of a record comes first.
					const name = `${hint.resource}\n${hint.key}`;
					if (!found.has(name)) found.set(name, hint);
				}
		}
		cursor = page.cursor;
		// The first look only remembers where the feed is: the lists are read after it.
		if (cursor === undefined || known === undefined) break;
		// Otherwise a feed that repeats its cursor would be read for all pages at each look.
		const ids = page.entries.map((entry) => idOf(entry) ?? "");
		if (!reached) trail = follow(trail, `the feed ${feed.name}`, { cursor, ids });
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
