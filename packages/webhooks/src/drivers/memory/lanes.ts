import type { Kept } from "./kept.ts";

/**
 * Keeps entries with the same key in order of arrival: only the first unfinished entry of a key may be handed out. Entries without a handler
 * in this process are skipped, because they may wait forever.
 */
export class Lanes {
	readonly #byKey = new Map<string, Kept[]>();
	/** Entries that are due but must wait for an earlier one. */
	readonly #behind = new Set<Kept>();

	join(kept: Kept): void {
		const key = kept.letter.orderKey;
		if (key === undefined) return;
		const lane = this.#byKey.get(key) ?? [];
		this.#byKey.set(key, lane);
		let place = lane.length;
		while (place > 0 && lane[place - 1]!.sequence > kept.sequence) place--;
		lane.splice(place, 0, kept);
	}

	leave(kept: Kept): void {
		const key = kept.letter.orderKey;
		const lane = key === undefined ? undefined : this.#byKey.get(key);
		if (!lane) return;
		const place = lane.indexOf(kept);
		if (place >= 0) lane.splice(place, 1);
		if (lane.length === 0) this.#byKey.delete(key!);
	}

	/** Returns whether the entry is the first of its key. */
	isFirst(kept: Kept, skippedTypes: ReadonlySet<string>): boolean {
		const key = kept.letter.orderKey;
		if (key === undefined) return true;
		return this.#byKey.get(key)?.find(({ letter }) => !skippedTypes.has(letter.type)) === kept;
	}

	/** Records that the entry is due and waits for an earlier one. */
	putBehind(kept: Kept): void {
		this.#behind.add(kept);
	}

	/** Records that the entry no longer waits. */
	forget(kept: Kept): void {
		this.#behind.delete(kept);
	}

	/** Returns the next waiting entry of a key, after an entry of that key has changed. */
	next(kept: Kept): Kept | undefined {
		const key = kept.letter.orderKey;
		if (key === undefined || this.#behind.size === 0) return undefined;
		const found = this.#byKey.get(key)?.find((one) => this.#behind.has(one));
		if (found) this.#behind.delete(found);
		return found;
	}
}
