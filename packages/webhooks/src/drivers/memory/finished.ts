import type { Entry } from "./entry.ts";

/** How many ids of finished entries are kept, and for how long. */
export interface FinishedLimits {
	readonly ttl: number;
	readonly maxFinished: number;
	readonly now: () => number;
}

/** The ids of finished entries, to recognize duplicates. */
export class FinishedIds {
	readonly #limits: FinishedLimits;
	/** The time at which each entry finished, the oldest first. */
	readonly #ids = new Map<string, number>();

	constructor(limits: FinishedLimits) {
		this.#limits = limits;
	}

	add(id: string, at: number): void {
		this.#ids.delete(id);
		this.#ids.set(id, at);
		this.#forget();
	}

	has(id: string): boolean {
		const at = this.#ids.get(id);
		return at !== undefined && at > this.#oldest;
	}

	*snapshot(): IterableIterator<Entry> {
		this.#forget();
		for (const [id, at] of this.#ids) yield { op: "done", id, at };
	}

	get #oldest(): number {
		return this.#limits.now() - this.#limits.ttl;
	}

	#forget(): void {
		const oldest = this.#oldest;
		for (const [id, at] of this.#ids) {
			if (this.#ids.size <= this.#limits.maxFinished && at > oldest) return;
			this.#ids.delete(id);
		}
	}
}
