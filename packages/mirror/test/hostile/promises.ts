import { canonical } from "../../src/gate/content.ts";
import type { MirrorStore } from "../../src/index.ts";
import type { Batch, ResourceState, Walk } from "../../src/store/store.ts";
import type { VirtualClock } from "./clock.ts";
import type { Trouble } from "./trouble.ts";
import type { Thing, Vendor } from "./vendor.ts";

/** What differs between the vendor and the mirror, in words. */
export async function differences(vendor: Vendor, store: MirrorStore, short: boolean): Promise<string[]> {
	const found: string[] = [];
	for (const [resource, things] of vendor.all()) {
		const rows = new Map((await store.records(resource, { max: 1_000_000 })).map((row) => [row.id, row.stored]));
		for (const [id, thing] of things) {
			const stored = rows.get(id);
			const { size: _size, ...listed } = thing;
			const expected = short && resource === "boxes" && stored?.from === "list" ? listed : thing;
			if (!stored?.raw) found.push(`${resource} ${id} is missing`);
			else if (canonical(stored.raw) !== canonical(expected))
				found.push(`${resource} ${id} is ${canonical(stored.raw)} instead of ${canonical(expected)}`);
		}
		for (const id of rows.keys()) if (!things.has(id)) found.push(`${resource} ${id} should not exist`);
	}
	return found;
}

/** Each change must begin where the one before it ended. */
export function feedProblems(changes: Awaited<ReturnType<MirrorStore["changes"]>>): string[] {
	const last = new Map<string, string>();
	return changes.flatMap(({ resource, id, before, after, position }) => {
		const key = `${resource} ${id}`;
		const was = last.get(key) ?? canonical(undefined);
		last.set(key, canonical(after));
		return canonical(before) === was
			? []
			: [`change ${position} of ${key} begins with ${canonical(before)} instead of ${was}`];
	});
}

/** Parts whose box is gone. */
export async function orphans(store: MirrorStore): Promise<string[]> {
	const boxes = new Set((await store.records("boxes", { max: 1_000_000 })).map(({ id }) => id));
	return (await store.records("boxes.parts", { max: 1_000_000 }))
		.filter(({ parent }) => !boxes.has(String(parent)))
		.map(({ id, parent }) => `part ${id} remains although its box ${parent} is gone, and nothing is pending`);
}

/** Whether a walk is at a place that it has already left. */
const isBefore = (a: Walk, b: Walk): boolean =>
	(a.number - b.number || a.restarts - b.restarts || a.pages - b.pages) < 0;

/** Watches what a mirror writes, whichever process does, and reports what must never happen. */
export function watched(
	base: MirrorStore,
	vendor: Vendor,
	trouble: Trouble,
	clock: VirtualClock,
	broken: string[],
): MirrorStore {
	const began = new Map<string, number>();
	/** The index of the last state that the mirror has shown. */
	const reached = new Map<string, number>();

	const isKnownToWait = async (resource: string, thing: Thing): Promise<boolean> => {
		const box = thing.box_id === undefined ? undefined : String(thing.box_id);
		// The list below a box that the mirror does not have yet is read when the box arrives.
		if (box !== undefined && !(await base.read("boxes", box))?.raw) return true;
		const key = box === undefined ? `=${thing.id}` : `/${box}`;
		if (await base.hasTask(resource, key)) return true;
		// A record in doubt that cannot be fetched waits for the next walk. One that is missing is no doubt: the walk has just ended.
		return resource === "rates" && (await base.read(resource, thing.id))?.raw !== undefined;
	};

	const thingsOf = (resource: string): ReadonlyMap<string, Thing> =>
		vendor.all().find(([name]) => name === resource)?.[1] ?? new Map();

	const checkWalk = async (resource: string, begin: number): Promise<void> => {
		if (resource === "rates" && trouble.blind > 0) return;
		const settledAt = begin - (resource === "rates" ? trouble.unindexed : 0);
		for (const thing of thingsOf(resource).values()) {
			if (vendor.changedAt(thing.id) >= settledAt) continue;
			const { raw } = (await base.read(resource, thing.id)) ?? {};
			const isRight = raw && (trouble.short || canonical(raw) === canonical(thing));
			if (!isRight && !(await isKnownToWait(resource, thing)))
				broken.push(`a walk over ${resource} ended, and ${thing.id} is ${canonical(raw)}, not ${canonical(thing)}`);
		}
	};

	/** Reports a record that goes back to a state which the mirror has already left behind. */
	const checkOrder = (resource: string, id: string, raw: object | undefined): void => {
		if (trouble.short && resource === "boxes") return;
		const text = canonical(raw);
		const before = reached.get(id) ?? 0;
		const states = vendor.states(id).map(({ thing }) => canonical(thing));
		const now = states.findIndex((state, index) => index >= before && state === text);
		if (now >= 0) reached.set(id, now);
		else if (states.includes(text)) broken.push(`${resource} ${id} went back in time to ${text}`);
	};

	const look = async (resource: string, before: ResourceState, batch: Batch): Promise<void> => {
		for (const { id, stored, changed } of batch.writes) {
			if (changed) checkOrder(resource, id, stored.raw);
			if (trouble.short && changed?.before?.size !== undefined && stored.raw && stored.raw.size === undefined)
				broken.push(`${resource} ${id} lost what only a fetch by its id shows`);
			if (changed && !stored.raw && thingsOf(resource).has(id))
				broken.push(`${resource} ${id} was deleted in the mirror, but exists`);
		}
		const walk = batch.state?.walk;
		if (walk && before.walk && isBefore(walk, before.walk))
			broken.push(`the walk over ${resource} went back from page ${before.walk.pages} to ${walk.pages}`);
		const isNew = walk && (before.walk?.number !== walk.number || before.walk.restarts !== walk.restarts);
		if (isNew) began.set(resource, clock.monotonic());
		if ((batch.state?.walks ?? 0) > before.walks)
			await checkWalk(resource, began.get(resource) ?? Number.NEGATIVE_INFINITY);
	};

	return new Proxy(base, {
		get(target, name) {
			if (name === "change")
				return async (...[resource, ids, work]: Parameters<MirrorStore["change"]>) => {
					const before = await target.state(resource);
					const batch = await target.change(resource, ids, work);
					if (batch) await look(resource, before, batch);
					return batch;
				};
			const value = Reflect.get(target, name) as unknown;
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
}
