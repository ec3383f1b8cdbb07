import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { callLog } from "./call-log.ts";
import { blockOf, type LimitReading, RateLimitBlockedError, type RateLimiter, type Ticket } from "./limiter.ts";
import { otherPrograms } from "./others.ts";
import { newPace } from "./pace.ts";
import { checkReading } from "./reading.ts";

/** Calls in flight before the first response has shown the tier. */
const CAREFUL = 2;

/** This part of the minute is taken one call at a time, so that a program that starts later finds a place. */
const DOOR = 0.01;

const SECOND = 1_000;
const NEVER = Number.POSITIVE_INFINITY;

interface Waiter {
	readonly maxBlock: number;
	grant(ticket: Ticket): void;
	refuse(error: RateLimitBlockedError): void;
}

/** A limiter that says whether forgetting it would lose anything. */
export interface AutoLimiter extends RateLimiter {
	/** Nothing waits, nothing is in flight, and no call of the last minute counts. */
	isIdle(): boolean;
	/** Learns from a response to a call that another limiter let through; `blockedFor` is its 429's wait in milliseconds. */
	note(reading: LimitReading | undefined, blockedFor: number | undefined): void;
}

/**
 * Paces one key by the minute window and the burst of a second, as responses show them. A call's place is taken when it is
 * sent and counts until a window after its response arrived. The server saw the call no later than that, whatever the network delayed,
 * so our own calls are never refused. What other programs use of the same key shows in `remaining` and is left to them.
 *
 * All durations are monotonic: a wall clock that jumps changes nothing.
 */
export function autoLimiter(
	clock: Clock,
	burstOf: (perMinute: number) => number,
	known: number | undefined,
): AutoLimiter {
	let limit = known;
	/** Until the first response nobody knows whether there is a limit at all. */
	let careful = known === undefined;
	const answered = callLog();
	const pace = newPace();
	const others = otherPrograms();
	let inFlight = 0;
	let lastSentAt = Number.NEGATIVE_INFINITY;
	/** After a 429: until when nobody is sent, and whether the call that tests the API is in flight. Undefined once it got a response. */
	let blockedUntil: number | undefined;
	let probing = false;
	// First come, first served. Leaving from the middle costs nothing, however long the queue is.
	const queue = new Set<Waiter>();
	let cancelTimer: (() => void) | undefined;
	if (known !== undefined) pace.learn(burstOf(known), known, "at once");

	/** Milliseconds for which a 429 stops everyone. */
	const block = (now: number): number => (blockedUntil === undefined ? 0 : Math.max(0, blockedUntil - now));

	/** Milliseconds until a call may be sent; 0 for at once, `NEVER` while only a response can tell. */
	const delay = (now: number): number => {
		const blocked = block(now);
		if (blocked > 0) return blocked;
		if (probing || (blockedUntil !== undefined && inFlight > 0) || (careful && inFlight >= CAREFUL)) return NEVER;
		return Math.max(secondDelay(now), minuteDelay(now));
	};

	const secondDelay = (now: number): number =>
		answered.inSecond(now) + inFlight < pace.value ? 0 : answered.secondLeaves(now);

	const minuteDelay = (now: number): number => {
		const own = answered.inMinute(now) + inFlight;
		if (limit === undefined || own + others.used(now) < Math.round(limit * (1 - DOOR))) return 0;
		const leaves = answered.minuteLeaves(now);
		if (own >= limit) return leaves;
		if (inFlight < others.spare(limit, now)) return 0;
		return inFlight > 0 ? leaves : Math.min(leaves, others.tryAgain(lastSentAt, now));
	};

	const take = (): Ticket => {
		const sentAt = clock.monotonic();
		inFlight++;
		lastSentAt = sentAt;
		others.sent();
		// After a 429 one call goes ahead. The others follow when its response arrives.
		const probe = blockedUntil !== undefined;
		if (probe) probing = true;
		let open = true;
		return {
			release(reading, blockedFor, came = true) {
				if (!open) return;
				open = false;
				inFlight--;
				const now = clock.monotonic();
				answered.add(now);
				if (probe) probing = false;
				if (blockedFor !== undefined) refused(reading, blockedFor, sentAt, now);
				else if (came) accepted(reading, probe, now);
				pump();
			},
		};
	};

	const accepted = (reading: LimitReading | undefined, probe: boolean, now: number): void => {
		if (probe) blockedUntil = undefined;
		// An API that says nothing about its budget, or nonsense, is not paced. A 429 still stops everyone.
		careful = false;
		learn(reading, now);
		pace.grow(now, others.used(now) > 0 ? "shared" : "alone");
	};

	const refused = (given: LimitReading | undefined, blockedFor: number, sentAt: number, now: number): void => {
		blockedUntil = Math.max(blockedUntil ?? 0, now + blockOf(blockedFor));
		const reading = learn(given, now);
		// The minute has room, or the wait is short: the second was full.
		if (reading ? reading.remaining > 0 : blockedFor <= SECOND)
			pace.cut(now, sentAt, answered.inSecond(now) + inFlight);
		const wait = block(now);
		for (const waiter of queue) {
			if (waiter.maxBlock >= wait) continue;
			queue.delete(waiter);
			waiter.refuse(new RateLimitBlockedError(wait));
		}
	};

	const learn = (given: LimitReading | undefined, now: number): LimitReading | undefined => {
		const wall = clock.now();
		const { reading } = checkReading(given, wall);
		if (!reading) return undefined;
		if (reading.limit !== limit) {
			limit = reading.limit;
			pace.learn(burstOf(limit), limit, "slowly");
		}
		careful = false;
		others.learn(reading, answered.inMinute(now) + inFlight, now, reading.resetAt - wall);
		return reading;
	};

	const pump = (): void => {
		cancelTimer?.();
		cancelTimer = undefined;
		for (const waiter of queue) {
			const wait = delay(clock.monotonic());
			if (wait > 0) {
				if (wait !== NEVER) cancelTimer = clock.after(Math.ceil(wait), pump);
				return;
			}
			queue.delete(waiter);
			waiter.grant(take());
		}
	};

	return {
		acquire({ signal, maxBlock = NEVER }) {
			if (signal?.aborted) return Promise.reject(signal.reason);
			const now = clock.monotonic();
			const blocked = block(now);
			if (blocked > maxBlock) return Promise.reject(new RateLimitBlockedError(blocked));
			if (queue.size === 0 && delay(now) <= 0) return take();
			return new Promise((resolve, reject) => {
				const waiter: Waiter = {
					maxBlock,
					grant(ticket) {
						leave();
						resolve(ticket);
					},
					refuse(error) {
						leave();
						reject(error);
					},
				};
				const leave = onAbort(signal, () => {
					queue.delete(waiter);
					reject(signal?.reason);
					// The next call may be sent at once; with an empty queue the timer is no longer needed.
					pump();
				});
				queue.add(waiter);
				pump();
			});
		},
		isIdle() {
			const now = clock.monotonic();
			return queue.size === 0 && inFlight === 0 && block(now) === 0 && answered.inMinute(now) === 0;
		},
		note(reading, blockedFor) {
			const now = clock.monotonic();
			if (blockedFor === undefined) learn(reading, now);
			else refused(reading, blockedFor, now, now);
			pump();
		},
	};
}
