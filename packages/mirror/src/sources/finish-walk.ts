import type { Hint, ResourceState, StoredRecord, Walk } from "../store/store.ts";
import { batchOf, passGate } from "./apply.ts";
import { type Context, type Mirrored, rulesOf } from "./context.ts";
import { hintsAfter } from "./effects.ts";
import { sharedIds } from "./moved.ts";
import { countText, refusalText } from "./record.ts";
import { keyOf } from "./units.ts";

/** Milliseconds between two walks that together may delete what neither has shown. */
const APART = 30_000;
/** A walk that begins this much later than it must is surely late enough, in milliseconds. */
const MARGIN = 1_000;
/** Milliseconds after which the second of two such walks begins. */
export const SECOND_WALK_IN = APART + MARGIN;
/** How often a list that shows fewer records than before is walked over again soon, because only two walks together may delete them. */
const SOON = 3;
/** How many records that a walk did not show are looked at in one transaction. */
const BATCH = 500;

/**
 * Ends a walk that has read every page. What it did not show is fetched by its id, or its list is read again. Only where neither is possible, it is
 * deleted: if this walk was not interrupted and the walk before did not show the record either. Until then another walk follows soon.
 */
export async function finishWalk(
	context: Context,
	mirrored: Mirrored,
	walk: Walk,
	signal: AbortSignal,
): Promise<"soon" | "finished"> {
	const { store } = context;
	const { resource, parent } = mirrored.table;
	let unseen = 0;
	let removed = 0;
	for (let after: string | undefined; ; ) {
		const records = await store.records(resource, { after, before: walk.begin, max: BATCH });
		unseen += records.length;
		await store.hint(records.flatMap((record) => lookAgain(mirrored, record)));
		if (!mirrored.source.retrieve && parent === undefined && canDelete(walk, await store.state(resource)))
			removed += await remove(context, mirrored, walk, records);
		after = records.at(-1)?.id;
		if (records.length < BATCH) break;
	}
	const unread = await unreadBy(context, mirrored, walk, unseen, signal);
	// A list that shows nothing deletes nothing, however often it is read.
	const isUndecided = !mirrored.source.retrieve && parent === undefined && unseen > removed && walk.records > 0;
	const { soon: before = 0 } = await store.state(resource);
	const soon = isUndecided && before < SOON ? before + 1 : 0;
	await store.change(resource, [], (_found, state, _now, time) =>
		state.walk?.number === walk.number
			? {
					writes: [],
					hints: [],
					state: {
						walk: undefined,
						walks: walk.number,
						previousWalkBegin: walk.begin,
						walkedFrom: walk.startedAt,
						walkedUntil: time,
						unseen,
						soon,
						unread,
						walkedSince: walk.storeStartedAt,
						walkedBy: { worker: context.worker, until: context.clock.monotonic() },
					},
				}
			: undefined,
	);
	return soon > 0 ? "soon" : "finished";
}

/** Says what a walk has not read although it has read every page, in sentences. */
async function unreadBy(
	{ store }: Context,
	mirrored: Mirrored,
	{ refused, short, moved }: Walk,
	unseen: number,
	signal: AbortSignal,
): Promise<string | undefined> {
	const { resource, parent } = mirrored.table;
	const sentences: string[] = [];
	if (refused) sentences.push(refusalText(resource, refused));
	if (short) {
		// What the list did not show because it changed meanwhile, may have come from an event or the feed.
		const isWhole = parent === undefined && mirrored.source.lists === 1;
		if (!isWhole || (await store.count(resource)) - unseen < short.least)
			sentences.push(countText(resource, short.least, short.shown));
	}
	const shared = moved && (await sharedIds(mirrored, moved, signal));
	if (shared !== undefined) sentences.push(shared);
	return sentences.length > 0 ? sentences.join(" ") : undefined;
}

function lookAgain({ source, table }: Mirrored, { id, parent }: StoredRecord): Hint[] {
	const { resource } = table;
	if (source.retrieve) return [{ resource, key: keyOf({ kind: "record", id }), reason: "unseen" }];
	return parent === undefined ? [] : [{ resource, key: keyOf({ kind: "below", id: parent }), reason: "unseen" }];
}

/**
 * An empty list may be the response to a key without scopes, and an interrupted walk may have skipped records. If the walk before has ended a moment
 * ago, the two may have missed the same record for the same reason. The store's time says how long ago: the two walks may be from different
 * processes, and a process's wall clock jumps. If both are from this process, its monotonic clock must agree: the store's clock may jump, too.
 */
const canDelete = (walk: Walk, { walkedUntil, walkedBy }: ResourceState): boolean =>
	!walk.resumed &&
	walk.restarts === 0 &&
	walk.records > 0 &&
	walkedUntil !== undefined &&
	walk.storeStartedAt - walkedUntil >= APART &&
	(walkedBy?.worker !== walk.by || (walk.monotonicStartedAt ?? 0) - walkedBy.until >= APART);

async function remove(
	context: Context,
	mirrored: Mirrored,
	walk: Walk,
	records: readonly StoredRecord[],
): Promise<number> {
	const batch = await context.store.change(
		mirrored.table.resource,
		records.map(({ id }) => id),
		(found, state, now) => {
			const previous = state.previousWalkBegin ?? -1;
			const gone = records.filter(({ stored }) => stored.end < previous).map(({ id }) => ({ id, raw: undefined }));
			const outcome = passGate(gone, "list", walk.begin, now, found, rulesOf(mirrored, state));
			return batchOf(outcome, hintsAfter(context, mirrored, outcome));
		},
	);
	return batch?.writes.filter(({ stored }) => stored.raw === undefined).length ?? 0;
}
