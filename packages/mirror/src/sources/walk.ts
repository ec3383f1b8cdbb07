import { ApiError, PaginationError } from "@countersign/sdk";
import type { Batch, Hint, ResourceState, StoredRecord, Task, Walk } from "../store/store.ts";
import { requireAccess } from "./access.ts";
import { batchOf, listedFields, passGate, type Seen } from "./apply.ts";
import { type Context, type Mirrored, rulesOf } from "./context.ts";
import { hintsAfter } from "./effects.ts";
import { idOf } from "./record.ts";
import { isGone } from "./source.ts";
import { keyOf } from "./units.ts";

/** A walk begins again this often when the API refuses its cursor. */
const MAX_RESTARTS = 5;
/** Milliseconds between two walks that together may delete what neither has shown. */
const APART = 30_000;
/** How many records that a walk did not show are looked at in one transaction. */
const BATCH = 500;

/** Walks over the list of a resource by one page, and puts the task back until the list has ended. */
export async function walk(context: Context, mirrored: Mirrored, task: Task, signal: AbortSignal): Promise<void> {
	const at = await beginOrContinue(context, mirrored);
	const retry = { task: { ...task, tries: -1 }, dueIn: 0 };
	const next = await step(context, mirrored, at, retry, signal);
	if (next === "waits") return;
	await context.store.change(mirrored.table.resource, [], () => ({
		writes: [],
		hints: [],
		...(next === "finished" ? { settle: { task, begin: at.begin } } : { retry }),
	}));
}

/** What has become of a walk: its task is put back already, or must be, or is done. */
type Next = "waits" | "continues" | "finished";

const newWalk = (state: ResourceState, begin: number, storeStartedAt: number, context: Context): Walk => ({
	number: state.walks + 1,
	by: context.worker,
	begin,
	startedAt: context.clock.now(),
	storeStartedAt,
	resumed: false,
	list: 0,
	pages: 0,
	records: 0,
	restarts: 0,
});

async function beginOrContinue(context: Context, { table }: Mirrored): Promise<Walk> {
	// Whether it is still there when the page has been read, is checked then.
	const { walk: ours } = await context.store.state(table.resource);
	if (ours?.by === context.worker) return ours;
	let at: Walk | undefined;
	await context.store.change(table.resource, [], (_found, state, now, time) => {
		const { walk: running } = state;
		at = running
			? { ...running, by: context.worker, resumed: running.resumed || running.by !== context.worker }
			: newWalk(state, now, time, context);
		return { writes: [], hints: [], state: { walk: at } };
	});
	return at as Walk;
}

/** Reads one page and stores it together with the place where the next one begins. */
async function step(
	context: Context,
	mirrored: Mirrored,
	walk: Walk,
	retry: NonNullable<Batch["retry"]>,
	signal: AbortSignal,
): Promise<Next> {
	const { store } = context;
	const { resource, parent: parentResource } = mirrored.table;
	const parent = await parentOf(context, mirrored, walk);
	if (parentResource !== undefined && parent === undefined) return finish(context, mirrored, walk);
	const from = await store.tick();
	let page: Awaited<ReturnType<Mirrored["source"]["page"]>>;
	try {
		page = await mirrored.source.page({ list: walk.list, cursor: walk.cursor, parent, signal });
	} catch (error) {
		// The list below a record that was deleted meanwhile is empty.
		if (parent !== undefined && isGone(error)) {
			await requireAccess(context, mirrored, signal);
			page = { records: [], cursor: undefined };
		} else if (isExpired(error, walk)) return restart(context, mirrored, walk, error);
		else throw error;
	}
	const seen = page.records.flatMap((raw): Seen[] => {
		const id = idOf(raw);
		return id === undefined ? [] : [{ id, raw, ...(parent !== undefined && { parent }) }];
	});
	let last: Walk | undefined;
	await store.change(resource, [...new Set(seen.map(({ id }) => id))].sort(), (found, state, now) => {
		// If another worker has read this page meanwhile, what the page shows still counts, but not its place.
		const isOurs = state.walk !== undefined && isSamePlace(state.walk, walk);
		// A field that this page shows for the first time is one that the page's other records may have lost.
		const listed = listedFields(state, page.records);
		const outcome = passGate(seen, "list", from, now, found, rulesOf(mirrored, { ...state, ...listed }));
		const isEndOfList = page.cursor === undefined && walk.list + 1 >= mirrored.source.lists;
		const next = isOurs ? nextWalk(walk, mirrored, parent, page.cursor, seen.length) : undefined;
		if (parentResource === undefined && isEndOfList) last = next;
		return batchOf(outcome, hintsAfter(context, mirrored, outcome), {
			state: {
				...(next && { walk: next }),
				...listed,
			},
			...(!last && { retry }),
		});
	});
	return last ? finish(context, mirrored, last) : "waits";
}

const isSamePlace = (a: Walk, b: Walk): boolean =>
	a.number === b.number &&
	a.restarts === b.restarts &&
	a.pages === b.pages &&
	a.list === b.list &&
	a.cursor === b.cursor &&
	a.parent === b.parent;

/** Whether a page was refused because its cursor does not work any more. */
function isExpired(error: unknown, walk: Walk): boolean {
	if (walk.cursor === undefined) return false;
	if (error instanceof TypeError || error instanceof PaginationError) return true;
	return error instanceof ApiError && [400, 404, 410, 422].includes(error.status);
}

function nextWalk(
	walk: Walk,
	{ source }: Mirrored,
	parent: string | undefined,
	cursor: string | undefined,
	records: number,
): Walk {
	const { cursor: _cursor, parent: _parent, ...rest } = walk;
	const next = cursor === undefined ? (walk.list + 1) % source.lists : walk.list;
	return {
		...rest,
		list: next,
		pages: walk.pages + 1,
		records: walk.records + records,
		...(parent !== undefined && { parent }),
		...(cursor !== undefined && { cursor }),
	};
}

/** The record whose list is read next; undefined when all have been read, or for a list that is below none. */
async function parentOf(context: Context, { table }: Mirrored, walk: Walk): Promise<string | undefined> {
	if (table.parent === undefined) return undefined;
	// In the middle of the lists of one record.
	if (walk.cursor !== undefined || walk.list > 0) return walk.parent;
	const [next] = await context.store.records(table.parent, { after: walk.parent, max: 1 });
	return next?.id;
}

async function restart(context: Context, mirrored: Mirrored, walk: Walk, error: unknown): Promise<Next> {
	if (walk.restarts >= MAX_RESTARTS) throw error;
	await context.store.change(mirrored.table.resource, [], (_found, state, now, time) =>
		state.walk && isSamePlace(state.walk, walk)
			? {
					writes: [],
					hints: [],
					state: { walk: { ...newWalk(state, now, time, context), restarts: walk.restarts + 1 } },
				}
			: undefined,
	);
	return "continues";
}

/**
 * Ends a walk that has read every page. What it did not show is fetched by its id, or its list is read again. Only where neither is possible, it is
 * deleted: if this walk was not interrupted and the walk before did not show the record either.
 */
async function finish(context: Context, mirrored: Mirrored, walk: Walk): Promise<Next> {
	const { store } = context;
	const { resource, parent } = mirrored.table;
	let unseen = 0;
	for (let after: string | undefined; ; ) {
		const records = await store.records(resource, { after, before: walk.begin, max: BATCH });
		unseen += records.length;
		await store.hint(records.flatMap((record) => lookAgain(mirrored, record)));
		if (!mirrored.source.retrieve && parent === undefined && canDelete(walk, await store.state(resource)))
			await remove(context, mirrored, walk, records);
		after = records.at(-1)?.id;
		if (records.length < BATCH) break;
	}
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
					},
				}
			: undefined,
	);
	return "finished";
}

function lookAgain({ source, table }: Mirrored, { id, parent }: StoredRecord): Hint[] {
	const { resource } = table;
	if (source.retrieve) return [{ resource, key: keyOf({ kind: "record", id }), reason: "unseen" }];
	return parent === undefined ? [] : [{ resource, key: keyOf({ kind: "below", id: parent }), reason: "unseen" }];
}

/**
 * An empty list may be the response to a key without scopes, and an interrupted walk may have skipped records. If the walk before has ended a moment
 * ago, the two may have missed the same record for the same reason. The store's time says how long ago: the two walks may be from different
 * processes, and a process's wall clock jumps.
 */
const canDelete = (walk: Walk, { walkedUntil }: ResourceState): boolean =>
	!walk.resumed &&
	walk.restarts === 0 &&
	walk.records > 0 &&
	walkedUntil !== undefined &&
	walk.storeStartedAt - walkedUntil >= APART;

async function remove(
	context: Context,
	mirrored: Mirrored,
	walk: Walk,
	records: readonly StoredRecord[],
): Promise<void> {
	await context.store.change(
		mirrored.table.resource,
		records.map(({ id }) => id),
		(found, state, now) => {
			const previous = state.previousWalkBegin ?? -1;
			const gone = records.filter(({ stored }) => stored.end < previous).map(({ id }) => ({ id, raw: undefined }));
			const outcome = passGate(gone, "list", walk.begin, now, found, rulesOf(mirrored, state));
			return batchOf(outcome, hintsAfter(context, mirrored, outcome));
		},
	);
}
