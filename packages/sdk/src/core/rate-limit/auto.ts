import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { CallLog } from "./call-log.ts";
import type { LimitReading, RateLimiter, Ticket } from "./limiter.ts";
import { Others } from "./others.ts";
import { Pace } from "./pace.ts";

/** Calls on their way before the first answer has told the tier. */
const CAREFUL = 2;
/** Milliseconds that a 429 stops everyone at least. */
const SHORTEST_BLOCK = 50;

/** This part of the minute is taken one call at a time, so that a program which begins later finds a place. */
const DOOR = 0.01;

const SECOND = 1_000;
const NEVER = Number.POSITIVE_INFINITY;

type Waiter = (ticket: Ticket) => void;

/** A limiter that can tell whether forgetting it would lose anything. */
export interface AutoLimiter extends RateLimiter {
	/** Nothing waits, nothing is on its way, and no call of the last minute counts. */
	isIdle(): boolean;
}

/**
 * Paces one key by the minute window and the burst of a second, as its answers tell them. A call's place is taken when it is
 * sent and counts until a window after its answer came: whatever the network delays in between, the server saw it no later than
 * that, so our own calls are never refused. What other programs use of the same key shows in `remaining` and is left to them.
 */
export function autoLimiter(
	clock: Clock,
	burstOf: (perMinute: number) => number,
	known: number | undefined,
): AutoLimiter {
	let limit = known;
	/** Until the first answer nobody knows whether there is a limit at all. */
	let careful = known === undefined;
	const answered = new CallLog();
	const pace = new Pace();
	const others = new Others();
	let inFlight = 0;
	let lastSentAt = Number.NEGATIVE_INFINITY;
	/** After a 429: until when nobody goes, and whether the one that goes first is on its way. Until it is answered, 0 is not back. */
	let blockedUntil = 0;
	let probing = false;
	// First come, first served; leaving from the middle costs nothing however long it is.
	const queue = new Set<Waiter>();
	let cancelTimer: (() => void) | undefined;
	if (known !== undefined) pace.learn(burstOf(known), known, "at once");

	/** Milliseconds until a call may go; 0 for at once, `NEVER` while only an answer can tell. */
	const delay = (now: number): number => {
		if (now < blockedUntil) return blockedUntil - now;
		if (probing || (blockedUntil > 0 && inFlight > 0) || (careful && inFlight >= CAREFUL)) return NEVER;
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
		const sentAt = clock.now();
		inFlight++;
		lastSentAt = sentAt;
		others.sent();
		// After a 429 one call goes ahead; the others follow when it is answered.
		const probe = blockedUntil > 0;
		if (probe) probing = true;
		let open = true;
		return {
			release(reading, blockedFor, came = true) {
				if (!open) return;
				open = false;
				inFlight--;
				const now = clock.now();
				answered.add(now);
				if (probe) probing = false;
				if (blockedFor !== undefined) refused(reading, blockedFor, sentAt, now);
				else if (came) accepted(reading, probe, now);
				pump();
			},
		};
	};

	const accepted = (reading: LimitReading | undefined, probe: boolean, now: number): void => {
		if (probe) blockedUntil = 0;
		if (reading) learn(reading, now);
		// An API that says nothing of a budget is not paced; a 429 still stops everyone.
		else careful = false;
		pace.grow(now, others.used(now) > 0 ? "shared" : "alone");
	};

	const refused = (reading: LimitReading | undefined, blockedFor: number, sentAt: number, now: number): void => {
		blockedUntil = Math.max(blockedUntil, now + Math.max(blockedFor, SHORTEST_BLOCK));
		if (reading) learn(reading, now);
		// The minute has room, or the wait is short: it was the second that was full.
		if (reading ? reading.remaining > 0 : blockedFor <= SECOND)
			pace.cut(now, sentAt, answered.inSecond(now) + inFlight);
	};

	const learn = (reading: LimitReading, now: number): void => {
		if (!(reading.limit > 0)) return;
		if (reading.limit !== limit) {
			limit = reading.limit;
			pace.learn(burstOf(limit), limit, "slowly");
		}
		careful = false;
		others.learn(reading, answered.inMinute(now) + inFlight, now);
	};

	const pump = (): void => {
		cancelTimer?.();
		cancelTimer = undefined;
		for (const waiter of queue) {
			const wait = delay(clock.now());
			if (wait > 0) {
				if (wait !== NEVER) cancelTimer = clock.after(Math.ceil(wait), pump);
				return;
			}
			queue.delete(waiter);
			waiter(take());
		}
	};

	return {
		acquire({ signal }) {
			if (signal?.aborted) return Promise.reject(signal.reason);
			if (queue.size === 0 && delay(clock.now()) <= 0) return take();
			return new Promise((resolve, reject) => {
				const waiter: Waiter = (ticket) => {
					leave();
					resolve(ticket);
				};
				const leave = onAbort(signal, () => {
					queue.delete(waiter);
					reject(signal?.reason);
					// Whoever is next may go at once; where nobody is, the timer is not needed any more.
					pump();
				});
				queue.add(waiter);
				pump();
			});
		},
		isIdle() {
			const now = clock.now();
			return queue.size === 0 && inFlight === 0 && now >= blockedUntil && answered.inMinute(now) === 0;
		},
	};
}
