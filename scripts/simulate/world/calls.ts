import type { Leaks } from "./leaks.ts";
import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

interface Pending {
	readonly name: string;
	readonly process: SimProcess;
	readonly since: number;
	readonly bound: number;
}

/** Follows every call that the simulation makes: each must settle within a bounded virtual time. */
export class Calls {
	readonly #pending = new Set<Pending>();
	settled = 0;
	constructor(
		private readonly world: World,
		private readonly leaks: Leaks,
	) {}

	/** Passes the outcome through. @param bound milliseconds within which the call must settle while its process runs */
	async follow<T>(process: SimProcess, name: string, bound: number, work: () => PromiseLike<T>): Promise<T> {
		const pending: Pending = { name, process, since: this.world.now, bound };
		this.#pending.add(pending);
		try {
			return await work();
		} catch (error) {
			this.leaks.look(`an error of ${name}`, error);
			throw error;
		} finally {
			this.settled++;
			this.#pending.delete(pending);
		}
	}

	/** Run after every step. */
	check(): void {
		for (const one of this.#pending) {
			if (!one.process.isAlive) this.#pending.delete(one);
			else if (!one.process.isPaused && this.world.now - one.since > one.bound + PAUSES)
				this.world.break(
					"every call settles",
					`${one.name} of ${one.process.label} has not settled within ${Math.round(one.bound / 1000)} s of virtual time`,
				);
		}
	}

	open(): readonly string[] {
		return [...this.#pending].filter((one) => one.process.isAlive).map((one) => `${one.name} of ${one.process.label}`);
	}
}

/** A process may have been paused for this long in the middle of a call. */
const PAUSES = 180_000;
