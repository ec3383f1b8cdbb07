import type { Tick } from "../gate/observation.ts";
import type { Found, Moved, Trail } from "../store/store.ts";
import type { Seen } from "./apply.ts";
import type { Mirrored } from "./context.ts";
import { recordsIn } from "./record.ts";
import { isGone } from "./source.ts";
import { follow } from "./trail.ts";

/** How many records are looked at again. */
const SAMPLE = 3;
/** How many pages of a list are looked at. */
const MAX_PAGES = 20;

/** Adds records that the list of another parent has shown, since `begin` if it is given. */
export function addMoved(
	known: readonly Moved[],
	seen: readonly Seen[],
	found: ReadonlyMap<string, Found>,
	begin: Tick = Number.NEGATIVE_INFINITY,
): readonly Moved[] {
	const moved = [...known];
	for (const { id, parent } of seen) {
		const stored = found.get(id);
		if (moved.length >= SAMPLE || parent === undefined || !stored?.raw || stored.begin <= begin) continue;
		if (stored.parent !== undefined && stored.parent !== parent) moved.push({ id, from: stored.parent, to: parent });
	}
	return moved;
}

/**
 * Says, as a sentence, that ids are in the lists of several parents at the same time: the copy has each id once, so it has lost the others. A record
 * that was moved meanwhile is in one list only.
 */
export async function sharedIds(
	mirrored: Mirrored,
	moved: readonly Moved[],
	signal: AbortSignal,
): Promise<string | undefined> {
	const { resource, parent } = mirrored.table;
	for (const { id, from, to } of moved)
		if ((await shows(mirrored, from, id, signal)) && (await shows(mirrored, to, id, signal)))
			return `The id ${id} of ${resource} is in the lists of ${parent} ${from} and ${to}, and the copy has each id once, so it cannot have both.`;
	return undefined;
}

async function shows({ source, table }: Mirrored, parent: string, id: string, signal: AbortSignal): Promise<boolean> {
	for (let list = 0; list < source.lists; list++) {
		let cursor: string | undefined;
		let trail: Trail | undefined;
		for (let pages = 0; pages < MAX_PAGES && (pages === 0 || cursor !== undefined); pages++) {
			const page = await source.page({ list, cursor, parent, signal }).catch((error: unknown) => {
				if (isGone(error)) return { records: [], cursor: undefined };
				throw error;
			});
			const ids = recordsIn(page.records).records.map((one) => one.id);
			if (ids.includes(id)) return true;
			cursor = page.cursor;
			if (cursor !== undefined) trail = follow(trail, table.resource, { cursor, ids });
		}
	}
	return false;
}
