import type { MirrorStore } from "../store/store.ts";

const MINUTE = 60_000;
/** How many entries are removed in one transaction. */
const REMOVED_AT_ONCE = 1_000;

/** Decides when a run removes old entries. Times are monotonic. */
export class OldEntries {
	readonly #remove: (age: number, max: number) => Promise<number>;
	/** For how many milliseconds entries are kept. */
	readonly #keep: number;
	#next = Number.NEGATIVE_INFINITY;

	/** @param remove removes entries older than `age` milliseconds, at most `max`, and returns how many */
	constructor(remove: (age: number, max: number) => Promise<number>, keep: number) {
		this.#remove = remove;
		this.#keep = keep;
	}

	/** Removes some old entries if that is due. */
	async removeIfDue(now: number): Promise<void> {
		if (now < this.#next || this.#keep === Number.POSITIVE_INFINITY) return;
		const gone = await this.#remove(this.#keep, REMOVED_AT_ONCE);
		this.#next = gone < REMOVED_AT_ONCE ? now + MINUTE : now;
	}
}

/**
 * Removes marks of deleted records. A mark keeps a response that is older than the deletion from bringing the record back. It goes only if a whole walk
 * over its list has begun after everything that the mirror knows about the deletion, and has ended without gaps.
 */
export async function removeMarks(store: MirrorStore, age: number, max: number): Promise<number> {
	const walked = new Map<string, number>();
	for (const [resource, { previousWalkBegin, unread }] of await store.states())
		if (previousWalkBegin !== undefined && unread === undefined) walked.set(resource, previousWalkBegin);
	return walked.size > 0 ? store.forgetDeleted(age, max, walked) : 0;
}
