import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import type { LimitReading, RateLimiter, Ticket } from "./limiter.ts";

const MINUTE = 60_000;
const SECOND = 1_000;
/** Calls at once before the first answer has told the tier. */
const CAREFUL = 2;
/** So many answered calls that count no more are forgotten at once; one by one would cost a copy each. */
const HISTORY = 10_000;

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
	let burst = known === undefined ? CAREFUL : burstOf(known);
	/** Until the first answer nobody knows whether there is a limit at all. */
	let careful = known === undefined;
	/** When answered calls were answered, oldest first; `head` is the first that may still count. */
	let answered: number[] = [];
	let head = 0;
	let secondHead = 0;
	let inFlight = 0;
	/** Calls of others in the current window, as the last answer showed, and when they are gone at the latest. */
	let foreign = 0;
	let foreignUntil = 0;
	let blockedUntil = 0;
	let probing = false;
	// First come, first served; leaving from the middle costs nothing however long it is.
	const queue = new Set<Waiter>();
	let cancelTimer: (() => void) | undefined;

	/** Milliseconds until a call may go; 0 for at once, Infinity while only an answer can tell. */
	const delay = (now: number): number => {
		if (now < blockedUntil) return blockedUntil - now;
		if (probing || (careful && inFlight >= CAREFUL)) return Number.POSITIVE_INFINITY;
		if (blockedUntil > 0 && inFlight > 0) return Number.POSITIVE_INFINITY;
		while (head < answered.length && (answered[head] ?? 0) + MINUTE <= now) head++;
		if (secondHead < head) secondHead = head;
		while (secondHead < answered.length && (answered[secondHead] ?? 0) + SECOND <= now) secondHead++;
		if (head > HISTORY) {
			answered = answered.slice(head);
			secondHead -= head;
			head = 0;
		}
		if (now >= foreignUntil) foreign = 0;
		let wait = 0;
		const inSecond = answered.length - secondHead + inFlight;
		if (inSecond >= burst)
			wait = secondHead < answered.length ? (answered[secondHead] ?? 0) + SECOND - now : Number.POSITIVE_INFINITY;
		if (limit !== undefined && answered.length - head + inFlight + foreign >= limit) {
			const own = head < answered.length ? (answered[head] ?? 0) + MINUTE - now : Number.POSITIVE_INFINITY;
			wait = Math.max(wait, foreign > 0 ? Math.min(own, foreignUntil - now) : own);
		}
		return wait;
	};

	const take = (): Ticket => {
		inFlight++;
		// After a 429 one call goes ahead; the others follow when it is answered.
		if (blockedUntil > 0) probing = true;
		let open = true;
		return {
			release(reading, blockedFor, came = true) {
				if (!open) return;
				open = false;
				inFlight--;
				const now = clock.now();
				answered.push(now);
				if (blockedFor === undefined) {
					if (probing) {
						probing = false;
						blockedUntil = 0;
					}
				} else {
					probing = false;
					blockedUntil = Math.max(blockedUntil, now + Math.max(blockedFor, 50));
				}
				if (reading) learn(reading, now);
				else if (careful && came && blockedFor === undefined) {
					// An API that says nothing of a budget is not paced; a 429 still stops everyone.
					careful = false;
					burst = Number.POSITIVE_INFINITY;
				}
				pump();
			},
		};
	};

	const learn = (reading: LimitReading, now: number): void => {
		if (!(reading.limit > 0)) return;
		careful = false;
		if (reading.limit !== limit) {
			limit = reading.limit;
			burst = burstOf(limit);
		}
		delay(now);
		// The server may not have seen those in flight yet: only what is more than all of ours is others'.
		const others = limit - reading.remaining - (answered.length - head) - inFlight;
		if (others > 0) {
			foreign = others;
			foreignUntil = Math.max(reading.resetAt, now + SECOND);
		} else foreign = 0;
	};

	const pump = (): void => {
		cancelTimer?.();
		cancelTimer = undefined;
		for (const waiter of queue) {
			const wait = delay(clock.now());
			if (wait > 0) {
				if (wait !== Number.POSITIVE_INFINITY) cancelTimer = clock.after(Math.ceil(wait), pump);
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
			const last = answered[answered.length - 1] ?? Number.NEGATIVE_INFINITY;
			return queue.size === 0 && inFlight === 0 && now >= blockedUntil && last + MINUTE <= now;
		},
	};
}
