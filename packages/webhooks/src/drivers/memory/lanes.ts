import type { Kept } from "./kept.ts";

/**
 * Keeps entries with the same key in their order of arrival: only the first one that is not over may be handed out. Entries of types
 * that this process has no handler for do not count, because they may wait forever.
 */
export function lanes() {
	const byKey = new Map<string, Kept[]>();
	/** Entries that are due and have to wait for an earlier one. */
	const behind = new Set<Kept>();

	return {
		/** How many wait for an earlier one. */
		get waiting() {
			return behind.size;
		},
		join(kept: Kept): void {
			const key = kept.letter.orderKey;
			if (key === undefined) return;
			const lane = byKey.get(key) ?? [];
			byKey.set(key, lane);
			let place = lane.length;
			while (place > 0 && lane[place - 1]!.sequence > kept.sequence) place--;
			lane.splice(place, 0, kept);
		},
		leave(kept: Kept): void {
			const key = kept.letter.orderKey;
			const lane = key === undefined ? undefined : byKey.get(key);
			if (!lane) return;
			const place = lane.indexOf(kept);
			if (place >= 0) lane.splice(place, 1);
			if (lane.length === 0) byKey.delete(key!);
		},
		/** Whether no earlier entry of its key comes first. */
		isFirst(kept: Kept, skippedTypes: ReadonlySet<string>): boolean {
			const key = kept.letter.orderKey;
			if (key === undefined) return true;
			return byKey.get(key)?.find(({ letter }) => !skippedTypes.has(letter.type)) === kept;
		},
		putBehind: (kept: Kept) => void behind.add(kept),
		forget: (kept: Kept) => void behind.delete(kept),
		/** The next one that waits for its turn, after an entry of its key has changed. */
		next(kept: Kept): Kept | undefined {
			const key = kept.letter.orderKey;
			const found = key === undefined || behind.size === 0 ? undefined : byKey.get(key)?.find((one) => behind.has(one));
			if (found) behind.delete(found);
			return found;
		},
	};
}
