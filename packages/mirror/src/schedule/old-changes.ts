import type { MirrorStore } from "../store/store.ts";

const MINUTE = 60_000;
/** How many old changes are removed in one transaction. */
const REMOVED_AT_ONCE = 1_000;

/** Decides when a run removes old changes. Times are monotonic. */
export class OldChanges {
	readonly #store: MirrorStore;
	/** For how many milliseconds changes are kept. */
	readonly #keep: number;
	#next = Number.NEGATIVE_INFINITY;

	constructor(store: MirrorStore, keep: number) {
		this.#store = store;
		this.#keep = keep;
	}

	/** Removes some old changes if that is due. */
	async removeIfDue(now: number): Promise<void> {
		if (now < this.#next || this.#keep === Number.POSITIVE_INFINITY) return;
		const gone = await this.#store.forget(this.#keep, REMOVED_AT_ONCE);
		this.#next = gone < REMOVED_AT_ONCE ? now + MINUTE : now;
	}
}
