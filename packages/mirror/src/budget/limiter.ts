import {
	type AcquireOptions,
	type LimitReading,
	RateLimitBlockedError,
	type RateLimiter,
	type Ticket,
} from "@countersign/sdk";
import type { Clock } from "@countersign/webhooks";
import { realClock } from "../clock.ts";

/** Options of {@link backgroundLimiter}. */
export interface BackgroundLimiterOptions {
	/** The part of the rate limit that the mirror may use, from 0.01 to 1. @defaultValue 0.5 */
	readonly share?: number | undefined;
	/** Calls per minute, if the API does not say it in its responses. */
	readonly perMinute?: number | undefined;
	/** Time, for tests. @defaultValue the real clock */
	readonly clock?: Pick<Clock, "monotonic" | "after"> | undefined;
}

/** What a mirror uses of the rate limit. */
export interface BudgetStatus {
	/** Calls per minute that the API accepts from everyone with this key; undefined until a response says it. */
	readonly limit: number | undefined;
	/** Calls per minute that the mirror may make now. It is less than its share while others need more. */
	readonly allowed: number | undefined;
	/** Calls of the mirror within the last minute. */
	readonly used: number;
	/** Calls that wait for their place. */
	readonly waiting: number;
}

/** A limiter for work in the background. */
export interface BackgroundLimiter extends RateLimiter {
	/** Returns what is used and what is allowed. */
	budget(): BudgetStatus;
}

const MINUTE = 60_000;
/** Calls may come this much faster than their average, so that what a slow response has cost is made up for. */
const FASTER = 1.15;
/** The part of the limit that nobody takes: others need it to find out how much is left. */
const RESERVE = 0.01;
/** How long it counts what others were seen to use, in milliseconds. */
const REMEMBERED = 90_000;
const [SHORTEST_BLOCK, LONGEST_BLOCK] = [50, 3_600_000];

interface Waiting {
	readonly options: AcquireOptions;
	readonly settle: (ticket: Ticket | Promise<never>) => void;
}

/**
 * Creates a limiter that uses only a share of a key's rate limit, spreads its calls over the minute, and gives way when other clients with the same
 * key need more. Pass it as `rateLimit` to the client of a mirror.
 *
 * @throws TypeError for a share that is not a number from 0.01 to 1
 * @example
 * ```ts
 * import { backgroundLimiter } from "@countersign/mirror";
 * import { Arcus } from "@countersign/sdk/arcus";
 *
 * const client = new Arcus({ rateLimit: backgroundLimiter({ share: 0.3 }) });
 * ```
 */
export function backgroundLimiter(options: BackgroundLimiterOptions = {}): BackgroundLimiter {
	const { share = 0.5 } = options;
	if (!(share >= 0.01 && share <= 1)) throw new TypeError(`share must be from 0.01 to 1 but was ${share}.`);
	return new Background(share, options.perMinute, options.clock ?? realClock);
}

class Background implements BackgroundLimiter {
	readonly #share: number;
	readonly #clock: Pick<Clock, "monotonic" | "after">;
	/** When the calls of the last minute ended, the oldest first. A call in flight is in none. */
	#ended: number[] = [];
	readonly #queue = new Set<Waiting>();
	#limit: number | undefined;
	#inFlight = 0;
	#lastSentAt = Number.NEGATIVE_INFINITY;
	#others = { most: 0, at: Number.NEGATIVE_INFINITY };
	#blockedUntil: number | undefined;
	#hasAnswer = false;
	#cancel: () => void = () => {};

	constructor(share: number, perMinute: number | undefined, clock: Pick<Clock, "monotonic" | "after">) {
		this.#share = share;
		this.#clock = clock;
		this.#limit = perMinute;
	}

	budget(): BudgetStatus {
		const now = this.#clock.monotonic();
		return { limit: this.#limit, allowed: this.#allowed(now), used: this.#used(now), waiting: this.#queue.size };
	}

	acquire(options: AcquireOptions): Promise<Ticket> {
		const { signal, maxBlock = Number.POSITIVE_INFINITY } = options;
		if (signal?.aborted) return Promise.reject(signal.reason);
		const block = (this.#blockedUntil ?? 0) - this.#clock.monotonic();
		if (block > maxBlock) return Promise.reject(new RateLimitBlockedError(block));
		return new Promise((resolve, reject) => {
			const onAbort = (): void => {
				this.#queue.delete(waiting);
				reject(signal?.reason);
			};
			const waiting: Waiting = {
				options,
				settle: (ticket) => {
					this.#queue.delete(waiting);
					signal?.removeEventListener("abort", onAbort);
					resolve(ticket);
				},
			};
			signal?.addEventListener("abort", onAbort, { once: true });
			this.#queue.add(waiting);
			this.#pump();
		});
	}

	#used(now: number): number {
		while ((this.#ended[0] ?? now) <= now - MINUTE) this.#ended.shift();
		return this.#ended.length + this.#inFlight;
	}

	/** Calls per minute that are allowed now; undefined without a limit. */
	#allowed(now: number): number | undefined {
		if (this.#limit === undefined) return undefined;
		const theirs = now - this.#others.at < REMEMBERED ? this.#others.most : 0;
		const left = this.#limit * (1 - RESERVE) - theirs;
		return Math.max(1, Math.floor(Math.min(this.#limit * this.#share, left)));
	}

	/** Milliseconds until the next call may be sent; undefined if only a response can tell. */
	#delay(now: number): number | undefined {
		const block = (this.#blockedUntil ?? 0) - now;
		if (block > 0) return block;
		// The first call shows the limit, and the first one after a block shows whether it has ended.
		if ((!this.#hasAnswer || this.#blockedUntil !== undefined) && this.#inFlight > 0) return undefined;
		const allowed = this.#allowed(now);
		if (allowed === undefined) return 0;
		const gap = this.#lastSentAt + MINUTE / (allowed * FASTER) - now;
		if (this.#used(now) < allowed) return Math.max(0, gap);
		const oldest = this.#ended[0];
		return oldest === undefined ? undefined : Math.max(gap, oldest + MINUTE - now);
	}

	#pump(): void {
		this.#cancel();
		for (const { options, settle } of this.#queue) {
			const wait = this.#delay(this.#clock.monotonic());
			if (wait === undefined) return;
			if (wait > 0) {
				this.#cancel = this.#clock.after(Math.ceil(wait), () => this.#pump());
				options.onWait?.(wait);
				return;
			}
			settle(this.#take());
		}
	}

	#take(): Ticket {
		const isProbe = this.#blockedUntil !== undefined;
		let isOpen = true;
		this.#inFlight++;
		this.#lastSentAt = this.#clock.monotonic();
		return {
			release: (reading, blockedFor, hasResponse = true) => {
				if (!isOpen) return;
				isOpen = false;
				this.#inFlight--;
				const now = this.#clock.monotonic();
				this.#ended.push(now);
				this.#hasAnswer ||= hasResponse;
				if (reading) this.#learn(reading, now);
				if (blockedFor !== undefined) this.#block(now, blockedFor);
				else if (isProbe && hasResponse) this.#blockedUntil = undefined;
				this.#pump();
			},
		};
	}

	#learn({ limit, remaining }: LimitReading, now: number): void {
		if (!(limit >= 1 && Number.isFinite(limit) && remaining >= 0)) return;
		this.#limit = Math.floor(limit);
		const theirs = Math.max(0, limit - remaining - this.#used(now));
		if (theirs >= this.#others.most || now - this.#others.at >= REMEMBERED) this.#others = { most: theirs, at: now };
	}

	#block(now: number, blockedFor: number): void {
		const wait = Math.min(Math.max(blockedFor || SHORTEST_BLOCK, SHORTEST_BLOCK), LONGEST_BLOCK);
		this.#blockedUntil = Math.max(this.#blockedUntil ?? 0, now + wait);
		for (const { options, settle } of this.#queue)
			if (wait > (options.maxBlock ?? Number.POSITIVE_INFINITY))
				settle(Promise.reject(new RateLimitBlockedError(wait)));
	}
}
