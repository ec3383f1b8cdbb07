import { type Clock, realClock } from "../core/clock.ts";
import { within } from "../core/within.ts";
import { StoreTimeoutError } from "../receiver/errors.ts";
import type { Letter } from "./letter.ts";
import { type Consumer, type InboxScope, isUnavailable, type Outcome, type Work, type WorkRules } from "./storage.ts";

/** An entry that this process is working on. */
export interface Taken {
	readonly letter: Letter;
	/** 1 for the first attempt. An attempt whose worker died counts if the entry was the only one in progress there. */
	readonly attempt: number;
	/** Identifies this attempt. After another worker has taken the entry over, this attempt cannot change it. */
	readonly ticket: string;
	/** Whether it must be handled alone, because its last worker died. */
	readonly alone?: boolean;
}

/** What happens to an entry after an attempt. */
export type Verdict =
	| { readonly state: "done" }
	| {
			readonly state: "later";
			readonly delayMs: number;
			/** Whether it counts as an attempt. */
			readonly counted: boolean;
			readonly reason?: string;
			/** Whether this process had no handler for it. */
			readonly unhandled?: true;
	  }
	| { readonly state: "dead"; readonly reason: string };

export interface TakeRequest {
	/** The maximum number of entries. */
	readonly limit: number;
	/**
	 * How many entries are in progress in this process. Entries whose handlers outlived their timeout do not count: their attempt is over.
	 */
	readonly running: number;
	/** Event types to leave to other processes. */
	readonly skippedTypes: ReadonlySet<string>;
	/** The entries to look for. */
	readonly scope: InboxScope;
}

/** A storage that is polled for entries, as opposed to one that pushes them. */
export interface PullSource {
	/**
	 * Takes entries that are due, in the order in which they became due. An entry whose worker died is taken by itself, when
	 * nothing else is in progress: if it ends this process too, no other entry is blamed for it.
	 */
	take(request: TakeRequest): Promise<readonly Taken[]>;
	settle(taken: Taken, verdict: Verdict): Promise<void>;
	/** Makes an entry available again if its outcome cannot be recorded. Omit it if the entry's lease does that. */
	release?(taken: Taken): void;
	/** Records that these entries are still in progress, if the source is shared with other processes. */
	renew?(taken: readonly Taken[]): Promise<void>;
	readonly renewEveryMs?: number;
	/** Milliseconds between two polls when nothing is due. */
	readonly pollMs: number;
	/** Calls `wake` when an entry has arrived. Returns a function that stops the calls. */
	onArrival(wake: () => void): () => void;
}

/** About a minute: long enough for a failover, or for an operator to clear a full disk. */
const SETTLE_ATTEMPTS = 15;
const AFTER_ERROR_MS = 500;
const AFTER_ERROR_AT_MOST_MS = 5_000;
/** How long one call of a storage may take. */
const HANGS_MS = 30_000;
const NO_TYPES: ReadonlySet<string> = new Set();

export function verdictOn(outcome: Outcome, attempt: number, { maxAttempts, backoff }: WorkRules): Verdict {
	if (outcome.state === "done") return outcome;
	if (outcome.state === "wait") return { state: "later", delayMs: outcome.delayMs, counted: false };
	if (outcome.state === "unhandled") return { state: "later", delayMs: 0, counted: false, unhandled: true };
	const { reason } = outcome;
	if (attempt >= maxAttempts) return { state: "dead", reason };
	return { state: "later", delayMs: backoff(attempt), counted: true, reason };
}

/** Handles up to `concurrency` entries at once until it is stopped. */
export class PullConsumer implements Consumer {
	readonly #source: PullSource;
	readonly #work: Work;
	readonly #rules: WorkRules;
	readonly #clock: Clock;
	readonly #bell: Doorbell;
	readonly #running = new Map<Promise<void>, Taken>();
	/** Entries whose attempt is over but whose handlers have not returned. They still count toward `concurrency`. */
	readonly #overdue = new Set<Promise<unknown>>();
	readonly #stopping = new AbortController();
	readonly #leave: () => void;
	readonly #looping: Promise<void>;
	#cancelRenewal: () => void = () => {};
	#renews = true;

	constructor(source: PullSource, work: Work, rules: WorkRules) {
		this.#source = source;
		this.#work = work;
		this.#rules = rules;
		this.#clock = rules.clock ?? realClock;
		this.#bell = new Doorbell(this.#clock);
		this.#leave = source.onArrival(() => this.#bell.ring());
		this.#renewLater();
		this.#looping = this.#loop();
	}

	async stop(): Promise<void> {
		this.#stopping.abort();
		this.#leave();
		this.#bell.ring();
		await this.#looping;
		await Promise.all(this.#running.keys());
		await Promise.allSettled(this.#overdue);
		this.#renews = false;
		this.#cancelRenewal();
	}

	async #loop(): Promise<void> {
		while (!this.#stopping.signal.aborted) {
			try {
				await this.#takeSome();
			} catch (error) {
				this.#rules.onError(error);
				if (isUnavailable(error)) return;
				await this.#bell.sleep(AFTER_ERROR_MS);
			}
		}
	}

	async #takeSome(): Promise<void> {
		const free = this.#rules.concurrency - this.#running.size - this.#overdue.size;
		const isExclusive = [...this.#running.values()].some(({ alone }) => alone);
		const taken = free > 0 && !isExclusive ? await this.#bounded(this.#takeUpTo(free)) : [];
		for (const one of taken) {
			const end: Promise<void> = this.#handle(one)
				.catch(this.#rules.onError)
				.then(() => {
					this.#running.delete(end);
					this.#bell.ring();
				});
			this.#running.set(end, one);
		}
		if (taken.length < free || free <= 0 || taken[0]?.alone) await this.#bell.sleep(this.#source.pollMs);
	}

	async #takeUpTo(limit: number): Promise<readonly Taken[]> {
		return this.#source.take(await this.#requestFor(limit));
	}

	/**
	 * Gives up on a call that takes too long: its connection may be gone without a sign. Entries that it takes nevertheless are handed out
	 * again when their leases end. A source without leases works on one file or in memory, where there is no other connection to use.
	 */
	async #bounded<T>(call: Promise<T>, ms = HANGS_MS): Promise<T> {
		if (this.#source.release) return call;
		const result = await within(this.#clock, ms, call);
		if (result === "late") throw new StoreTimeoutError("The storage of the inbox did not respond", ms);
		return result;
	}

	async #requestFor(limit: number): Promise<TakeRequest> {
		const scope = (await this.#rules.currentScope?.()) ?? this.#rules;
		const skippedTypes = this.#rules.skippedTypes?.() ?? NO_TYPES;
		return { limit, running: this.#running.size, skippedTypes, scope };
	}

	async #handle(taken: Taken): Promise<void> {
		const { letter, attempt } = taken;
		const { maxAttempts, onEnd } = this.#rules;
		// An entry that crashes its worker each time would otherwise crash every worker.
		const outcome: Outcome =
			attempt > maxAttempts
				? { state: "failed", reason: `its worker crashed in all ${attempt - 1} attempts` }
				: await this.#work(letter, attempt);
		const verdict = verdictOn(outcome, attempt, this.#rules);
		const made = Math.min(attempt, maxAttempts);
		if (await this.#settle({ ...taken, attempt: made }, verdict))
			onEnd(letter, outcome, verdict.state === "dead", made);
		if (outcome.ended) this.#keepPlace(outcome.ended);
	}

	async #settle(taken: Taken, verdict: Verdict): Promise<boolean> {
		const { signal } = this.#stopping;
		for (let attempts = 1; ; attempts++) {
			try {
				await this.#bounded(this.#source.settle(taken, verdict));
				return true;
			} catch (error) {
				this.#rules.onError(error);
				if (attempts >= SETTLE_ATTEMPTS || isUnavailable(error) || signal.aborted) {
					// The outcome is not recorded, so the entry runs again here or in another process. The receiver's store knows whether its event is done.
					this.#source.release?.(taken);
					return false;
				}
				await this.#bell.wait(Math.min(AFTER_ERROR_AT_MOST_MS, AFTER_ERROR_MS * 2 ** (attempts - 1)), signal);
			}
		}
	}

	#keepPlace(ended: Promise<unknown>): void {
		const over = () => {
			this.#overdue.delete(ended);
			this.#bell.ring();
		};
		this.#overdue.add(ended);
		ended.then(over, over);
	}

	#renewLater(): void {
		const source = this.#source;
		if (!source.renew || !source.renewEveryMs) return;
		this.#cancelRenewal = this.#clock.after(source.renewEveryMs, () => {
			const renewal = this.#running.size > 0 ? source.renew!([...this.#running.values()]) : Promise.resolve();
			// The next renewal must come before the leases end.
			const most = Math.min(HANGS_MS, (source.renewEveryMs ?? HANGS_MS) / 2);
			this.#bounded(renewal, most)
				.catch(this.#rules.onError)
				.then(() => {
					if (this.#renews) this.#renewLater();
				});
		});
	}
}

/** A wait that can be ended early. If `ring` is called while nothing waits, the next wait ends at once. */
class Doorbell {
	readonly #clock: Clock;
	#rung = false;
	#wake: (() => void) | undefined;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	ring(): void {
		this.#rung = true;
		this.#wake?.();
	}

	async sleep(ms: number): Promise<void> {
		if (!this.#rung)
			await new Promise<void>((resolve) => {
				const cancel = this.#clock.after(ms, resolve);
				this.#wake = () => {
					cancel();
					resolve();
				};
			});
		this.#wake = undefined;
		this.#rung = false;
	}

	/** Waits until the time has passed or the signal aborts. */
	wait(ms: number, signal: AbortSignal): Promise<void> {
		return new Promise((resolve) => {
			if (signal.aborted) return resolve();
			const end = () => {
				cancel();
				signal.removeEventListener("abort", end);
				resolve();
			};
			const cancel = this.#clock.after(ms, end);
			signal.addEventListener("abort", end);
		});
	}
}
