import type { Clock } from "../core/clock.ts";

interface Waiting {
	readonly id: string;
	until: number;
	/** Whether a queue of its own retries it, such as an inbox. */
	queued: boolean;
}

/** How long an event that had to wait keeps its place. Senders and inboxes retry it much sooner than an event that failed. */
const WAITER_MS = 30_000;
const MAX_PER_KEY = 100;
const MAX_KEYS = 10_000;

/**
 * Keeps later events of a key behind one that failed, until it succeeds, is dead, or its hold time is over. An event that had to wait keeps
 * its own place for a short time, so that later events do not overtake it once the key is free.
 *
 * An event from an inbox waits only for events from an inbox. Any other event that failed there, such as one of a catch-up, comes back behind it in
 * the inbox, so each would wait for the other.
 */
export class OrderKeeper {
	readonly #clock: Clock;
	readonly #holdMs: number;
	readonly #report: (error: unknown) => void;
	/** Events by key, in the order in which they may run. Keys are sorted by last use, the oldest first. */
	readonly #keys = new Map<string, Waiting[]>();

	/** @param holdMs how long a failed event blocks the others, in milliseconds */
	constructor(clock: Clock, holdMs: number, report: (error: unknown) => void) {
		this.#clock = clock;
		this.#holdMs = holdMs;
		this.#report = report;
	}

	/** Returns the id of the event that must run before this one; `undefined` if this one may run. */
	before(key: string, id: string, queued: boolean): string | undefined {
		return firstBefore(this.#alive(key), id, queued);
	}

	/** Returns whether an earlier event of the key must run first. If so, this event is recorded as waiting. */
	mustWait(key: string, id: string, queued: boolean): boolean {
		const events = this.#alive(key);
		if (firstBefore(events, id, queued) === undefined) return false;
		const own = events.find((event) => event.id === id);
		const until = this.#clock.monotonic() + WAITER_MS;
		if (own) {
			own.until = Math.max(own.until, until);
			own.queued ||= queued;
		} else if (events.length < MAX_PER_KEY) events.push({ id, until, queued });
		this.#keep(key, events);
		return true;
	}

	/** Records that the event failed: it ran, or did not get its turn in time. */
	failed(key: string, id: string, how: { readonly ran: boolean; readonly queued: boolean }): void {
		let events = this.#alive(key);
		const own = events.find((event) => event.id === id);
		const failed: Waiting = {
			id,
			until: this.#clock.monotonic() + this.#holdMs,
			queued: how.queued || own?.queued === true,
		};
		// An event that ran goes first, even if its redelivery was recorded behind others while it was still running.
		if (how.ran) events = [failed, ...events.filter((event) => event !== own)];
		else if (own) Object.assign(own, failed);
		else if (events.length < MAX_PER_KEY) events.push(failed);
		this.#keep(key, events);
	}

	/** Forgets an event that succeeded or is never retried. */
	over(key: string, id: string): void {
		const events = this.#alive(key).filter((event) => event.id !== id);
		if (events.length > 0) this.#keys.set(key, events);
		else this.#keys.delete(key);
	}

	#alive(key: string): Waiting[] {
		const time = this.#clock.monotonic();
		const events = (this.#keys.get(key) ?? []).filter(({ until }) => until > time);
		if (events.length === 0) this.#keys.delete(key);
		return events;
	}

	#keep(key: string, events: Waiting[]): void {
		this.#keys.delete(key);
		this.#keys.set(key, events);
		if (this.#keys.size <= MAX_KEYS) return;
		const [oldest] = this.#keys.keys();
		this.#keys.delete(oldest!);
		this.#report(
			new Error(
				`More than ${MAX_KEYS} orderBy keys have a failed event. The key ${JSON.stringify(oldest)} no longer waits for its own.`,
			),
		);
	}
}

function firstBefore(events: readonly Waiting[], id: string, queued: boolean): string | undefined {
	const first = events.find((event) => event.id === id || event.queued || !queued);
	return first?.id === id ? undefined : first?.id;
}
