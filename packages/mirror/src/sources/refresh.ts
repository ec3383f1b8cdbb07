import { canonical } from "../gate/content.ts";
import type { RawRecord } from "../gate/observation.ts";
import type { Batch, Task } from "../store/store.ts";
import { requireAccess } from "./access.ts";
import { batchOf, isBehind, isConfirmed, listedFields, passGate, type Seen, timesSeen } from "./apply.ts";
import { type Context, countFetch, type Mirrored, rulesOf } from "./context.ts";
import { hintsAfter, refreshReferences } from "./effects.ts";
import { idOf } from "./record.ts";
import { isGone, type Source } from "./source.ts";
import { keyOf, unitOf } from "./units.ts";
import { walk } from "./walk.ts";

/** The first wait before a task is tried again, in milliseconds. It doubles each time. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 60_000;
/** A list below one record may have this many pages. */
const MAX_PAGES = 1_000;
/** A replica that lags behind an event is asked this often before it is believed. */
const PATIENCE = 6;

/** Returns how long a task waits after so many tries, in milliseconds. */
export const waitAfter = (tries: number): number => Math.min(FIRST_WAIT * 2 ** Math.min(tries, 20), LONGEST_WAIT);

/** Does what a task says. It is settled in the same transaction in which its result is stored. */
export async function refresh(context: Context, task: Task, signal: AbortSignal): Promise<void> {
	const mirrored = context.resources.find(({ table }) => table.resource === task.resource);
	const unit = unitOf(task.key);
	if (!mirrored) return settle(context, task);
	if (unit.kind === "list") return walk(context, mirrored, task, signal);
	if (unit.kind === "references") return refreshReferences(context, task, unit.id);
	if (unit.kind === "record") return refreshRecord(context, mirrored, task, unit.id, signal);
	return refreshBelow(context, mirrored, task, unit.id, signal);
}

/** Settles a task without doing anything. */
async function settle(context: Context, task: Task): Promise<void> {
	await context.store.change(task.resource, [], (_found, _state, now) => ({
		writes: [],
		hints: [],
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
		const isUnsettled = task.reason === "doubt" && outcome.verdicts.get(id) === "same" && !confirmed;
		if (isUnsettled || outcome.doubts.length > 0) return { writes: [], hints: [], retry: again, ...rest };
		// The tries before an event came say nothing about how long a replica has had to catch up with it.
		const isPatient = task.tries < PATIENCE || task.doubt?.expects !== expects;
		const isLate = isBehind(task, raw, rules) && isPatient;
		return batchOf(outcome, hintsAfter(context, mirrored, outcome), {
			...(isLate ? { retry: again } : { settle: { task, begin } }),
			...rest,
		});
	});
}

/** Reads the whole list below a record into `records`. Returns whether it was short enough. */
async function readAll(source: Source, parent: string, records: RawRecord[], signal: AbortSignal): Promise<boolean> {
	let pages = 0;
	for (let list = 0; list < source.lists; list++) {
		let cursor: string | undefined;
		do {
			if (++pages > MAX_PAGES) return false;
			const page = await source.page({ list, cursor, parent, signal });
			records.push(...page.records);
			cursor = page.cursor;
		} while (cursor !== undefined);
	}
	return true;
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
	const records: RawRecord[] = [];
	const exists = table.parent === undefined || (await store.read(table.parent, parent))?.raw !== undefined;
	try {
		// The next walk, which has checkpoints, reads a longer list.
		if (exists && !(await readAll(source, parent, records, signal))) return settle(context, task);
	} catch (error) {
		if (!isGone(error)) throw error;
		await requireAccess(context, mirrored, signal);
		// The parent was deleted, and its list with it.
		records.length = 0;
		const above = table.parent === undefined ? undefined : context.hints.table(table.parent);
		if (above)
			await store.hint(
				context.hints.forRecord(above, parent, "list is gone").filter((one) => one.resource !== resource),
			);
	}
	const seen = records.flatMap((raw): Seen[] => {
		const id = idOf(raw);
		return id === undefined ? [] : [{ id, parent, raw }];
	});
	const shown = new Set(seen.map(({ id }) => id));
	const missing = (await store.records(resource, { parent, before: begin, max: MAX_PAGES * 100 })).filter(
		({ id }) => !shown.has(id),
	);
	const ids = [...shown, ...missing.map(({ id }) => id)].sort();
	await store.change(resource, ids, (found, state, now) => {
		// The list was read from its start without interruption, so what it does not show is gone. Where a record can be fetched, that decides.
		const gone = source.retrieve ? [] : missing.map(({ id }): Seen => ({ id, parent, raw: undefined }));
		const listed = listedFields(state, records);
		const outcome = passGate([...seen, ...gone], "list", begin, now, found, rulesOf(mirrored, { ...state, ...listed }));
		const unseen = source.retrieve
			? missing.map(({ id }) => ({ resource, key: keyOf({ kind: "record", id }), reason: "unseen" }))
			: [];
		return batchOf(outcome, [...hintsAfter(context, mirrored, outcome), ...unseen], {
			settle: { task, begin },
			...(listed && { state: listed }),
		});
	});
}
