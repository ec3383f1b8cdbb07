import { canonical } from "../gate/content.ts";
import type { Batch, Hint, Moved, Task, Trail } from "../store/store.ts";
import { requireAccess } from "./access.ts";
import { batchOf, isBehind, isConfirmed, listedFields, mayLag, passGate, type Seen, timesSeen } from "./apply.ts";
import { type Context, countFetch, type Mirrored, rulesOf } from "./context.ts";
import { hintsAfter, refreshReferences } from "./effects.ts";
import { addMoved, sharedIds } from "./moved.ts";
import { idOf, recordsIn, refusalText } from "./record.ts";
import { isGone } from "./source.ts";
import { follow } from "./trail.ts";
import { keyOf, unitOf } from "./units.ts";
import { type Turn, walk } from "./walk.ts";

/** The first wait before a task is retried, in milliseconds. It doubles each time. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 60_000;
/** A list below one record may have this many pages. */
const MAX_PAGES = 1_000;
/** How often a replica that lags behind an event is read before it is believed. */
const PATIENCE = 6;

/** Returns how long a task waits after so many attempts, in milliseconds. */
export const waitAfter = (tries: number): number => Math.min(FIRST_WAIT * 2 ** Math.min(tries, 20), LONGEST_WAIT);

/**
 * Does what a task says. It is settled in the same transaction in which its result is stored.
 */
export async function refresh(context: Context, task: Task, turn: Turn, signal: AbortSignal): Promise<void> {
	const mirrored = context.resources.find(({ table }) => table.resource === task.resource);
	const unit = unitOf(task.key);
	if (!mirrored) return settle(context, task);
	if (unit.kind === "list") return walk(context, mirrored, task, turn, signal);
	if (unit.kind === "references") return refreshReferences(context, task, unit.id);
	if (unit.kind === "record") return refreshRecord(context, mirrored, task, unit.id, signal);
	return refreshBelow(context, mirrored, task, unit.id, signal);
}

/** Settles a task without doing anything but to ask for others. */
async function settle(context: Context, task: Task, hints: readonly Hint[] = []): Promise<void> {
	await context.store.change(task.resource, [], (_found, _state, now) => ({
		writes: [],
		hints,
		settle: { task, begin: now },
	}));
}

/** Puts a task back, which then waits `dueIn` milliseconds. */
export async function putBack(
	context: Context,
	task: Task,
	rest: Omit<NonNullable<Batch["retry"]>, "task">,
): Promise<void> {
	await context.store.change(task.resource, [], () => ({ writes: [], hints: [], retry: { task, ...rest } }));
}

async function refreshRecord(
	context: Context,
	mirrored: Mirrored,
	task: Task,
	id: string,
	signal: AbortSignal,
): Promise<void> {
	const { store } = context;
	const { retrieve } = mirrored.source;
	if (!retrieve) return settle(context, task);
	const begin = await store.tick();
	const raw = await retrieve(id, signal);
	// What is stored is only known in the transaction, so this asks whenever the deletion may be believed there.
	const most = { content: "", times: (task.doubt?.times ?? 0) + 1 };
	if (raw === undefined && isConfirmed(task, raw, most)) await requireAccess(context, mirrored, signal);
	await store.change(task.resource, [id], (found, state, now) => {
		const counted = countFetch(state, raw);
		const rules = rulesOf(mirrored, { ...state, ...counted });
		const doubt = timesSeen(task, raw, found.get(id)?.raw);
		const confirmed = isConfirmed(task, raw, doubt);
		const outcome = passGate([{ id, raw }], "retrieve", begin, now, found, rules, confirmed);
		const expects = canonical(task.expects);
		const again = { task, dueIn: waitAfter(task.tries), doubt: { ...doubt, expects } };
		const rest = counted ? { state: counted } : {};
		// What has raised the doubt has seen something newer, which a replica that lags behind may not show yet.
		const isDoubtful = task.reason === "doubt" || mayLag(task, raw, rules);
		const isUnsettled = isDoubtful && outcome.verdicts.get(id) === "same" && !confirmed;
		if (isUnsettled || outcome.doubts.length > 0) return { writes: [], hints: [], retry: again, ...rest };
		// The attempts before an event came say nothing about how long a replica has had to catch up with it.
		const isPatient = task.tries < PATIENCE || task.doubt?.expects !== expects;
		const isLate = isBehind(task, raw, rules) && isPatient;
		return batchOf(outcome, hintsAfter(context, mirrored, outcome), {
			...(isLate ? { retry: again } : { settle: { task, begin } }),
			...rest,
		});
	});
}

/** Reads the whole list below a record; undefined if it is too long for that. */
async function readAll(
	{ source, table }: Mirrored,
	parent: string,
	signal: AbortSignal,
): Promise<unknown[] | undefined> {
	const all: unknown[] = [];
	let pages = 0;
	for (let list = 0; list < source.lists; list++) {
		let cursor: string | undefined;
		let trail: Trail | undefined;
		do {
			if (++pages > MAX_PAGES) return undefined;
			const page = await source.page({ list, cursor, parent, signal });
			all.push(...page.records);
			cursor = page.cursor;
			if (cursor !== undefined)
				trail = follow(trail, table.resource, { cursor, ids: page.records.map((raw) => idOf(raw) ?? "") });
		} while (cursor !== undefined);
	}
	return all;
}

/** Reads the whole list below a record. What it does not show any more is deleted, or fetched by its id where the API allows it. */
async function refreshBelow(
	context: Context,
	mirrored: Mirrored,
	task: Task,
	parent: string,
	signal: AbortSignal,
): Promise<void> {
	const { store } = context;
	const { table, source } = mirrored;
	const { resource } = table;
	const begin = await store.tick();
	let all: readonly unknown[] = [];
	const exists = table.parent === undefined || (await store.read(table.parent, parent))?.raw !== undefined;
	try {
		const read = exists ? await readAll(mirrored, parent, signal) : [];
		// A walk, which has checkpoints, reads a longer list.
		if (!read) return settle(context, task, [{ resource, key: keyOf({ kind: "list" }), reason: "long list" }]);
		all = read;
	} catch (error) {
		if (!isGone(error)) throw error;
		await requireAccess(context, mirrored, signal);
		// The parent was deleted, and its list with it.
		const above = table.parent === undefined ? undefined : context.hints.table(table.parent);
		if (above)
			await store.hint(
				context.hints.forRecord(above, parent, "list is gone").filter((one) => one.resource !== resource),
			);
	}
	const { records, refused } = recordsIn(all);
	const seen = records.map((one): Seen => ({ ...one, parent }));
	const shown = new Set(seen.map(({ id }) => id));
	const missing = (await store.records(resource, { parent, before: begin, max: MAX_PAGES * 100 })).filter(
		({ id }) => !shown.has(id),
	);
	const ids = [...shown, ...missing.map(({ id }) => id)].sort();
	let moved: readonly Moved[] = [];
	await store.change(resource, ids, (found, state, now) => {
		if (state.unread === undefined) moved = addMoved([], seen, found);
		// The list was read from its start without interruption, so what it does not show is gone. Where a record can be fetched, that decides.
		const gone = source.retrieve ? [] : missing.map(({ id }): Seen => ({ id, parent, raw: undefined }));
		const listed = listedFields(
			state,
			records.map(({ raw }) => raw),
		);
		const outcome = passGate([...seen, ...gone], "list", begin, now, found, rulesOf(mirrored, { ...state, ...listed }));
		const unseen = source.retrieve
			? missing.map(({ id }) => ({ resource, key: keyOf({ kind: "record", id }), reason: "unseen" }))
			: [];
		return batchOf(outcome, [...hintsAfter(context, mirrored, outcome), ...unseen], {
			...(!refused && { settle: { task, begin } }),
			...(listed && { state: listed }),
		});
	});
	// The task stays open, so the resource is not complete.
	if (refused) throw new Error(refusalText(resource, refused));
	const unread = await sharedIds(mirrored, moved, signal);
	if (unread !== undefined) await store.change(resource, [], () => ({ writes: [], hints: [], state: { unread } }));
}
