import type { Clock } from "../../core/clock.ts";
import type { Claim, ClaimResult, EventState } from "../../receiver/store.ts";

/** What is remembered about an event. */
export interface KeptEvent {
	state: EventState;
	readonly token: number;
	attempts: number;
	/** When the event finished or, while it is pending, when its lease ends. On the monotonic clock. */
	since: number;
	reason: string | undefined;
}

/** How many events are remembered, and for how long. */
export interface MemoryLimits {
	readonly clock: Clock;
	readonly ttl: number;
	readonly maxEntries: number;
}

/** How many events one claim checks. It must be more than one, because each claim can add an event. */
const SWEEP = 8;

/** The events of a memory store. */
export class MemoryEvents {
	readonly #clock: Clock;
	readonly #ttl: number;
	readonly #maxEntries: number;
	/**
	 * The events, the oldest claim first. Nearly all are done at the first attempt. For those, only the time is kept: a store remembers many,
	 * and the more memory survives, the longer the garbage collector takes.
	 */
	readonly #events = new Map<string, KeptEvent | number>();
	/** Keeps its position between two calls: a new iterator would have to skip everything that was removed since the map last grew. */
	#walk = this.#events.keys();
	/** The key of the oldest event. */
	#oldest: string | undefined;
	/** The oldest event does not expire before this time. */
	#quietUntil = Number.NEGATIVE_INFINITY;

	constructor({ clock, ttl, maxEntries }: MemoryLimits) {
		this.#clock = clock;
		this.#ttl = ttl;
		this.#maxEntries = maxEntries;
	}

	get size(): number {
		return this.#events.size;
	}

	get(key: string): Readonly<KeptEvent> | undefined {
		const kept = this.#events.get(key);
		if (typeof kept !== "number") return kept;
		return { state: "done", token: 1, attempts: 1, since: kept, reason: undefined };
	}

	claim(key: string, leaseMs: number): ClaimResult {
		const at = this.#clock.monotonic();
		const kept = this.get(key);
		const last = kept && (kept.state === "pending" || kept.since + this.#ttl > at) ? kept : undefined;
		if (last?.state === "done" || last?.state === "dead") return { state: last.state };
		const takenOver = last?.state === "pending";
		if (takenOver && last.since > at) return { state: "pending", leaseUntil: this.#clock.now() + last.since - at };
		const token = (last?.token ?? 0) + 1;
		const attempts = (last?.attempts ?? 0) + 1;
		if (kept) this.#remove(key);
		this.#events.set(key, { state: "pending", token, attempts, since: at + leaseMs, reason: undefined });
		this.#sweep(at);
		const leaseUntil = this.#clock.now() + leaseMs;
		return { state: "claimed", claim: { key, token, attempt: attempts, takenOver, leaseUntil } };
	}

	/** Marks an event as done. Returns `false` if the claim is no longer the latest. */
	complete(claim: Claim): boolean {
		const kept = this.#pending(claim);
		if (!kept) return false;
		kept.state = "done";
		kept.since = this.#clock.monotonic();
		// Rounded up, because a whole number needs no separate memory.
		if (kept.token === 1) this.#events.set(claim.key, Math.ceil(kept.since));
		return true;
	}

	/**
	 * Ends a claim without success. Returns `false` if it is no longer the latest.
	 *
	 * @param uncounted how many attempts not to count
	 */
	fail(claim: Claim, state: "failed" | "dead", reason?: string, uncounted = 0): boolean {
		const kept = this.#pending(claim);
		if (!kept) return false;
		kept.state = state;
		kept.attempts -= uncounted;
		kept.since = this.#clock.monotonic();
		kept.reason = reason;
		return true;
	}

	#pending({ key, token }: Claim): KeptEvent | undefined {
		const kept = this.#events.get(key);
		return typeof kept === "object" && kept.state === "pending" && kept.token === token ? kept : undefined;
	}

	/** Removes a few expired events. Called for each new one, so that the limits hold however fast events arrive, and no call takes long. */
	#sweep(at: number): void {
		for (let budget = SWEEP; budget > 0; budget--) {
			const isFull = this.#events.size > this.#maxEntries;
			if (!isFull && at < this.#quietUntil) return;
			this.#oldest ??= this.#nextKey();
			if (this.#oldest === undefined) return;
			const key = this.#oldest;
			const kept = this.#events.get(key)!;
			const isHeld = typeof kept === "object" && kept.state === "pending" && kept.since > at;
			const since = isHeld ? at : typeof kept === "object" ? kept.since : kept;
			if (!isFull && since + this.#ttl > at) {
				this.#quietUntil = since + this.#ttl;
				return;
			}
			// If the lease of a worker has ended, it is gone. Its event stays for `ttl`, or while there is room, so that the next claim has
			// `takenOver` set.
			this.#remove(key);
			// An event that a worker still holds must stay. Others behind it may have finished.
			if (isHeld) this.#events.set(key, kept);
		}
	}

	#remove(key: string): void {
		if (this.#oldest === key) this.#oldest = undefined;
		this.#events.delete(key);
	}

	#nextKey(): string | undefined {
		let next = this.#walk.next();
		if (next.done) {
			// An iterator that has reached the end stays there, also when events are added.
			this.#walk = this.#events.keys();
			next = this.#walk.next();
		}
		return next.done ? undefined : next.value;
	}
}
