import type { Clock } from "../core/clock.ts";

const LOOK_AGAIN_MS = 5_000;
const TYPES_AT_MOST = 1_000;

/** Event types without a handler in this process. Each is retried now and then, because handlers can be registered later. */
export class UnhandledTypes {
	readonly #clock: Clock;
	readonly #until = new Map<string, number>();
	readonly #reported = new Set<string>();

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** @returns whether this is the first time */
	add(type: string): boolean {
		if (this.#until.size >= TYPES_AT_MOST) this.#until.clear();
		this.#until.set(type, this.#clock.monotonic() + LOOK_AGAIN_MS);
		const isNew = !this.#reported.has(type) && this.#reported.size < TYPES_AT_MOST;
		if (isNew) this.#reported.add(type);
		return isNew;
	}

	handled(type: string): void {
		this.#until.delete(type);
		this.#reported.delete(type);
	}

	/** Returns the types whose entries are left to others for now. */
	current(): ReadonlySet<string> {
		const time = this.#clock.monotonic();
		for (const [type, at] of this.#until) if (at <= time) this.#until.delete(type);
		return new Set(this.#until.keys());
	}
}
