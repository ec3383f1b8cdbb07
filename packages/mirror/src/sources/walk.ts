import { ApiError, PaginationError } from "@countersign/sdk";
import type { Tick } from "../gate/observation.ts";
import type { Batch, Refusal, ResourceState, Task, Walk } from "../store/store.ts";
import { requireAccess } from "./access.ts";
import { batchOf, listedFields, passGate, type Seen } from "./apply.ts";
import { type Context, type Mirrored, rulesOf } from "./context.ts";
import { hintsAfter } from "./effects.ts";
import { finishWalk, SECOND_WALK_IN } from "./finish-walk.ts";
import { addMoved } from "./moved.ts";
import { addRefusals, recordsIn } from "./record.ts";
import { isGone } from "./source.ts";
import { follow } from "./trail.ts";

/** A walk begins again this often when the API refuses its cursor, before that counts as a failure. */
const MAX_RESTARTS = 5;

/**
 * Walks over the list of a resource by one page, or by more as long as nobody waits. Puts the task back unless the list has
 * ended.
 */
export async function walk(
	context: Context,
	mirrored: Mirrored,
	task: Task,
	turn: Turn,
	signal: AbortSignal,
): Promise<void> {
	let at = await beginOrContinue(context, mirrored);
	// A walk that has to begin again and again fails in the end, although most of its pages can be read.
	const tries = at.restarts > 0 ? task.tries - 1 : -1;
	const retry = { task: { ...task, tries }, dueIn: 0 };
	let next = await step(context, mirrored, at, undefined, { retry, turn }, signal);
	while (typeof next === "object") {
		at = next.walk;
		next = await step(context, mirrored, at, next.from, { retry, turn }, signal);
	}
	if (next === "waits") return;
	const again = next === "soon" ? { task: { ...task, tries: -1 }, dueIn: SECOND_WALK_IN } : retry;
	await context.store.change(mirrored.table.resource, [], () => ({
		writes: [],
		hints: [],
		...(next === "finished" ? { settle: { task, begin: at.begin } } : { retry: again }),
	}));
}

/** What a walk may do besides its page. */
export interface Turn {
	/** Whether the next page may be read before anything else. */
	readonly mayContinue: () => boolean;
	/** Makes the worker look at the tasks, because there are new ones. */
	readonly wake: () => void;
}

/**
 * What has become of a walk: its task is put back already, or must be, or is done, or another walk must follow soon. Or it continues at once, with a
 * tick that is older than its next request.
 */
type Next = "waits" | "continues" | "finished" | "soon" | { readonly walk: Walk; readonly from: Tick };

const newWalk = (state: ResourceState, begin: number, storeStartedAt: number, context: Context): Walk => ({
	number: state.walks + 1,
	by: context.worker,
	begin,
	startedAt: context.clock.now(),
	monotonicStartedAt: context.clock.monotonic(),
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
	before: Tick | undefined,
	{ retry, turn }: { readonly retry: NonNullable<Batch["retry"]>; readonly turn: Turn },
	signal: AbortSignal,
): Promise<Next> {
	const { store } = context;
	const { resource, parent: parentResource } = mirrored.table;
	const parent = await parentOf(context, mirrored, walk);
	if (parentResource !== undefined && parent === undefined) return finishWalk(context, mirrored, walk, signal);
	const from = before ?? (await store.tick());
	let page: Awaited<ReturnType<Mirrored["source"]["page"]>>;
	try {
		page = await mirrored.source.page({ list: walk.list, cursor: walk.cursor, parent, signal });
	} catch (error) {
		// The list below a record that was deleted meanwhile is empty.
		if (parent !== undefined && isGone(error)) {
			await requireAccess(context, mirrored, signal);
			page = { records: [], cursor: undefined };
		} else if (isExpired(error, walk)) {
			await restart(context, mirrored, walk);
			if (walk.restarts >= MAX_RESTARTS) throw error;
			return "continues";
		} else throw error;
	}
	const { records, refused } = recordsIn(page.records);
	const seen = records.map((one): Seen => ({ ...one, ...(parent !== undefined && { parent }) }));
	let after: Walk;
	try {
		after = nextWalk(walk, mirrored, { parent, ...page, seen, refused });
	} catch (error) {
		// A list without an end is read from its start again, with longer and longer waits.
		await restart(context, mirrored, walk);
		throw error;
	}
	let last: Walk | undefined;
	let hasHints = false;
	let continued: Exclude<Next, string> | undefined;
	await store.change(resource, [...new Set(seen.map(({ id }) => id))].sort(), (found, state, now) => {
		// If another worker has read this page meanwhile, what the page shows still counts, but not its place.
		const isOurs = state.walk !== undefined && isSamePlace(state.walk, walk);
		// A field that this page shows for the first time is one that the page's other records may have lost.
		const listed = listedFields(
			state,
			records.map(({ raw }) => raw),
		);
		const outcome = passGate(seen, "list", from, now, found, rulesOf(mirrored, { ...state, ...listed }));
		const isEndOfList = page.cursor === undefined && walk.list + 1 >= mirrored.source.lists;
		const moved = parent === undefined ? [] : addMoved(walk.moved ?? [], seen, found, walk.begin);
		const next = isOurs ? { ...after, ...(moved.length > 0 && { moved }) } : undefined;
		last = parentResource === undefined && isEndOfList ? next : undefined;
		continued = !last && next && turn.mayContinue() ? { walk: next, from: now } : undefined;
		const hints = hintsAfter(context, mirrored, outcome);
		hasHints = hints.length > 0;
		return batchOf(outcome, hints, {
			state: {
				...(next && { walk: next }),
				...listed,
			},
			...(!last && !continued && { retry }),
		});
	});
	if (hasHints) turn.wake();
	return last ? finishWalk(context, mirrored, last, signal) : (continued ?? "waits");
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

/** A page that was read. */
interface ReadPage {
	readonly parent: string | undefined;
	readonly cursor: string | undefined;
	/** How many records the list has, as the API says. */
	readonly total?: number | undefined;
	readonly seen: readonly Seen[];
	readonly refused: Refusal | undefined;
}

/** @throws Error if the list has no end */
function nextWalk(walk: Walk, { source, table }: Mirrored, { parent, cursor, total, seen, refused }: ReadPage): Walk {
	const { cursor: _cursor, parent: _parent, trail, counted: before, ...rest } = walk;
	const next = cursor === undefined ? (walk.list + 1) % source.lists : walk.list;
	const ids = seen.map(({ id }) => id);
	const refusals = addRefusals(walk.refused, refused);
	const counted = {
		shown: (before?.shown ?? 0) + seen.length + (refused?.count ?? 0),
		least: Math.min(before?.least ?? total ?? 0, total ?? before?.least ?? 0),
	};
	const isShort = cursor === undefined && counted.shown < counted.least;
	return {
		...rest,
		list: next,
		pages: walk.pages + 1,
		records: walk.records + seen.length,
		...(parent !== undefined && { parent }),
		...(cursor !== undefined && { cursor, trail: follow(trail, table.resource, { cursor, ids }) }),
		...(cursor !== undefined && counted.least > 0 && { counted }),
		...(isShort && { short: walk.short ?? counted }),
		...(refusals && { refused: refusals }),
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

/** Begins a walk again. */
async function restart(context: Context, mirrored: Mirrored, walk: Walk): Promise<void> {
	await context.store.change(mirrored.table.resource, [], (_found, state, now, time) =>
		state.walk && isSamePlace(state.walk, walk)
			? {
					writes: [],
					hints: [],
					state: { walk: { ...newWalk(state, now, time, context), restarts: walk.restarts + 1 } },
				}
			: undefined,
	);
}
