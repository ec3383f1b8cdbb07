import { type Clock, NEVER } from "../clock.ts";
import { CallLog } from "./call-log.ts";
import {
	type AcquireOptions,
	blockOf,
	type LimitReading,
	RateLimitBlockedError,
	type RateLimiter,
	type Ticket,
} from "./limiter.ts";
import { OtherClients } from "./other-clients.ts";
import { Pace } from "./pace.ts";
import { CallQueue } from "./queue.ts";
import { checkReading } from "./reading.ts";

/** Calls in flight before the first response has shown the tier. */
const CAREFUL = 2;

/** This part of the minute's budget is used one call at a time, so that a client that starts later finds a place. */
const DOOR = 0.01;

const SECOND = 1_000;
const MINUTE = 60_000;

/**
 * Paces one key by the minute window and the burst of a second, as responses show them. A call takes its place when it is
 * sent and counts until a window after its response arrived. The server saw the call no later than that, whatever the network delayed,
 * so our own calls are never rejected. What other clients use of the same key's budget shows in `remaining` and is left to them.
 *
 * All durations are monotonic: a wall clock that jumps changes nothing.
 */
export class AutoLimiter implements RateLimiter {
	readonly #clock: Clock;
	readonly #burstOf: (perMinute: number) => number;
	readonly #lastSecond = new CallLog(SECOND);
	readonly #lastMinute = new CallLog(MINUTE);
	readonly #pace = new Pace();
	readonly #others = new OtherClients();
	readonly #queue = new CallQueue();
	/** Calls per minute; undefined while unknown. */
	#limit: number | undefined;
	/** Whether no response has shown yet if there is a limit at all. */
	#isCareful: boolean;
	#inFlight = 0;
	#lastSentAt = -NEVER;
	/** The end of the block after a 429. Undefined once a later call was accepted. */
	#blockedUntil: number | undefined;
	/** Whether the call that tests the API after a block is in flight. */
	#isProbing = false;
	#cancelTimer: (() => void) | undefined;

	/** @param known calls per minute, if they are known before the first response */
	constructor(clock: Clock, burstOf: (perMinute: number) => number, known: number | undefined) {
		this.#clock = clock;
		this.#burstOf = burstOf;
		this.#limit = known;
		this.#isCareful = known === undefined;
		if (known !== undefined) this.#pace.learn(burstOf(known), known, "at once");
	}

	acquire(options: AcquireOptions): Ticket | Promise<Ticket> {
		const { signal, maxBlock = NEVER } = options;
		if (signal?.aborted) return Promise.reject(signal.reason);
		const now = this.#clock.monotonic();
		const blocked = this.#block(now);
		if (blocked > maxBlock) return Promise.reject(new RateLimitBlockedError(blocked));
		if (this.#queue.size === 0 && this.#delay(now) <= 0) return this.#take();
		// When a call leaves the queue, the next one may be sent at once, or the timer is no longer needed.
		const place = this.#queue.wait(options, () => this.#pump());
		this.#pump();
		return place;
	}

	/** Whether this limiter can be removed without losing anything: no call waits, is in flight or was made in the last minute. */
	isIdle(): boolean {
		const now = this.#clock.monotonic();
		return (
			this.#queue.size === 0 && this.#inFlight === 0 && this.#block(now) === 0 && this.#lastMinute.count(now) === 0
		);
	}

	/** Learns from a response to a call that another limiter let through; `blockedFor` is its 429's wait in milliseconds. */
	note(reading: LimitReading | undefined, blockedFor: number | undefined): void {
		const now = this.#clock.monotonic();
		if (blockedFor === undefined) this.#learn(reading, now);
		else this.#refused(reading, blockedFor, now, now);
		this.#pump();
	}

	/** Milliseconds for which a 429 stops all calls. */
	#block(now: number): number {
		return this.#blockedUntil === undefined ? 0 : Math.max(0, this.#blockedUntil - now);
	}

	/** Milliseconds until a call may be sent: 0 for at once, `NEVER` while only a response can tell. */
	#delay(now: number): number {
		const blocked = this.#block(now);
		if (blocked > 0) return blocked;
		const isTesting = this.#isProbing || (this.#blockedUntil !== undefined && this.#inFlight > 0);
		if (isTesting || (this.#isCareful && this.#inFlight >= CAREFUL)) return NEVER;
		return Math.max(this.#secondDelay(now), this.#minuteDelay(now));
	}

	#secondDelay(now: number): number {
		return this.#lastSecond.count(now) + this.#inFlight < this.#pace.value ? 0 : this.#lastSecond.leaves(now);
	}

	#minuteDelay(now: number): number {
		const limit = this.#limit;
		const own = this.#lastMinute.count(now) + this.#inFlight;
		if (limit === undefined || own + this.#others.used(now) < Math.round(limit * (1 - DOOR))) return 0;
		const leaves = this.#lastMinute.leaves(now);
		if (own >= limit) return leaves;
		if (this.#inFlight < this.#others.spare(limit, now)) return 0;
		return this.#inFlight > 0 ? leaves : Math.min(leaves, this.#others.retryIn(this.#lastSentAt, now));
	}

	#take(): Ticket {
		const sentAt = this.#clock.monotonic();
		this.#inFlight++;
		this.#lastSentAt = sentAt;
		this.#others.sent();
		// After a 429 one call goes ahead. The others follow when its response arrives.
		const isProbe = this.#blockedUntil !== undefined;
		if (isProbe) this.#isProbing = true;
		let isOpen = true;
		return {
			release: (reading, blockedFor, hasResponse = true) => {
				if (!isOpen) return;
				isOpen = false;
				this.#inFlight--;
				const now = this.#clock.monotonic();
				this.#lastSecond.add(now);
				this.#lastMinute.add(now);
				if (isProbe) this.#isProbing = false;
				if (blockedFor !== undefined) this.#refused(reading, blockedFor, sentAt, now);
				else if (hasResponse) this.#accepted(reading, isProbe, now);
				this.#pump();
			},
		};
	}

	#accepted(reading: LimitReading | undefined, isProbe: boolean, now: number): void {
		if (isProbe) this.#blockedUntil = undefined;
		// Calls are not paced if the API says nothing about its budget, or something impossible. A 429 still stops all calls.
		this.#isCareful = false;
		this.#learn(reading, now);
		this.#pace.grow(now, this.#others.used(now) > 0 ? "shared" : "alone");
	}

	#refused(given: LimitReading | undefined, blockedFor: number, sentAt: number, now: number): void {
		this.#blockedUntil = Math.max(this.#blockedUntil ?? 0, now + blockOf(blockedFor));
		const reading = this.#learn(given, now);
		// The minute has room, or the wait is short, so only the second was full.
		if (reading ? reading.remaining > 0 : blockedFor <= SECOND)
			this.#pace.cut(now, sentAt, this.#lastSecond.count(now) + this.#inFlight);
		this.#queue.refuse(this.#block(now));
	}

	#learn(given: LimitReading | undefined, now: number): LimitReading | undefined {
		const wall = this.#clock.now();
		const { reading } = checkReading(given, wall);
		if (!reading) return undefined;
		if (reading.limit !== this.#limit) {
			this.#limit = reading.limit;
			this.#pace.learn(this.#burstOf(reading.limit), reading.limit, "slowly");
		}
		this.#isCareful = false;
		this.#others.learn(reading, this.#lastMinute.count(now) + this.#inFlight, now, reading.resetAt - wall);
		return reading;
	}

	/** Sends as many waiting calls as may be sent now, and sets a timer for the next one. */
	readonly #pump = (): void => {
		this.#cancelTimer?.();
		this.#cancelTimer = undefined;
		while (this.#queue.size > 0) {
			const wait = this.#delay(this.#clock.monotonic());
			if (wait > 0) {
				if (wait === NEVER) return;
				this.#cancelTimer = this.#clock.after(Math.ceil(wait), this.#pump);
				this.#queue.announce(wait);
				return;
			}
			this.#queue.grant(() => this.#take());
		}
	};
}
