import type { Clock } from "../core/clock.ts";

/**
 * Keeps later events of a key behind one that failed, until it succeeds, is dead or its time is over. An event that had to wait
 * keeps its own place for a short time, so that those behind it do not overtake it when the way is free.
 */
export interface OrderKeeper {
	/** The event that comes before this one; undefined where it may run. */
	before(key: string, id: string): string | undefined;
	/** Whether an earlier event of the key comes first. If so, this one is noted as waiting. */
	mustWait(key: string, id: string): boolean;
	/** Notes that the event failed: it ran, or its turn did not come in time. */
	failed(key: string, id: string, ran: boolean): void;
	/** Forgets the event: it succeeded, or is never tried again. */
	over(key: string, id: string): void;
}

interface Waiting {
	readonly id: string;
	until: number;
}

/** How long an event that was told to wait keeps its place. Senders and inboxes return much sooner than from a failure. */
const WAITER_MS = 30_000;
const MAX_PER_KEY = 100;
const MAX_KEYS = 10_000;

/** @param holdMs how long a failed event keeps the others waiting */
export function orderKeeper(clock: Clock, holdMs: number, report: (error: unknown) => void): OrderKeeper {
	/** Events by key, in the order in which they may run. The first keys are those that were touched longest ago. */
	const keys = new Map<string, Waiting[]>();

	const alive = (key: string): Waiting[] => {
		const time = clock.monotonic();
		const events = (keys.get(key) ?? []).filter(({ until }) => until > time);
		if (events.length === 0) keys.delete(key);
		return events;
	};
	const keep = (key: string, events: Waiting[]) => {
		keys.delete(key);
		keys.set(key, events);
		if (keys.size <= MAX_KEYS) return;
		const [oldest] = keys.keys();
		keys.delete(oldest!);
		report(
			new Error(
				`More than ${MAX_KEYS} orderBy keys have a failed event. The key ${JSON.stringify(oldest)} no longer waits for its own.`,
			),
		);
	};

	return {
		before(key, id) {
			const first = alive(key)[0]?.id;
			return first === id ? undefined : first;
		},
		mustWait(key, id) {
			const events = alive(key);
			if (events.length === 0 || events[0]!.id === id) return false;
			const own = events.find((event) => event.id === id);
			const until = clock.monotonic() + WAITER_MS;
			if (own) own.until = Math.max(own.until, until);
			else if (events.length < MAX_PER_KEY) events.push({ id, until });
			keep(key, events);
			return true;
		},
		failed(key, id, ran) {
			let events = alive(key);
			const until = clock.monotonic() + holdMs;
			const own = events.find((event) => event.id === id);
			// Nothing comes before an event that ran, also where its redelivery was noted behind others while it was still running.
			if (ran) events = [{ id, until }, ...events.filter((event) => event !== own)];
			else if (own) own.until = until;
			else if (events.length < MAX_PER_KEY) events.push({ id, until });
			keep(key, events);
		},
		over(key, id) {
			const events = alive(key).filter((event) => event.id !== id);
			if (events.length > 0) keys.set(key, events);
			else keys.delete(key);
		},
	};
}
