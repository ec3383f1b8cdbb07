import { REFUSED_WAIT } from "../failures.ts";
import type { Context } from "../sources/context.ts";
import { keyOf } from "../sources/units.ts";

/** How far a clock may be corrected without counting as set back, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

/** Decides when a run walks over a list from its start. */
export class WalkTurns {
	readonly #context: Context;
	readonly #lease: number;
	readonly #walkEvery: number;
	/** The store's time at the first look. */
	#startedAt: number | undefined;

	constructor(context: Context, lease: number, walkEvery: number) {
		this.#context = context;
		this.#lease = lease;
		this.#walkEvery = walkEvery;
	}

	/**
	 * Starts a walk over each list that was never read, or not for a while.
	 *
	 * @param fresh whether also over each list that was not read to its end since the run began
	 */
	async startDue(fresh: boolean): Promise<void> {
		const { store, resources } = this.#context;
		// The time of the store, because the wall clocks of processes differ and jump.
		const now = await store.adjust(2 * Math.max(this.#lease, REFUSED_WAIT));
		this.#startedAt ??= now;
		const states = await store.states();
		const key = keyOf({ kind: "list" });
		for (const { resource } of resources.map(({ table }) => table)) {
			const { walk, walkedSince, walkedUntil } = states.get(resource) ?? {};
			const since = walkedSince ?? walkedUntil;
			// If that is in the future, the store's clock was set back, and nobody knows how long ago the walk was.
			const isDue = since === undefined || since + this.#walkEvery <= now || since > now + CLOCK_TOLERANCE;
			const isOld = fresh && (walkedUntil ?? 0) < this.#startedAt;
			if ((isDue || isOld || walk) && !(await store.hasTask(resource, key)))
				await store.hint([{ resource, key, reason: "walk" }]);
		}
	}
}
