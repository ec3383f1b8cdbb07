import { type Clock, systemClock } from "../core/clock.ts";
import type { Letter } from "./letter.ts";
import { type Consumer, type InboxScope, isUnavailable, type Outcome, type Work, type WorkRules } from "./storage.ts";

/** An entry that this process works on. */
export interface Taken {
	readonly letter: Letter;
	/** 1 for the first attempt. One whose worker died counts if the entry was the only one in progress there. */
	readonly attempt: number;
	/** Which taking this is: after another worker has taken the entry over, this one settles nothing. */
	readonly ticket: string;
	/** Whether nothing else may be worked on beside it, because its last worker died. */
	readonly alone?: boolean;
}

/** What becomes of an entry after an attempt. */
export type Verdict =
	| { readonly state: "done" }
	| {
			readonly state: "later";
			readonly delayMs: number;
			/** Whether it was an attempt. */
			readonly counted: boolean;
			readonly reason?: string;
			/** Whether this process had no handler for it. */
			readonly unhandled?: true;
	  }
	| { readonly state: "dead"; readonly reason: string };

export interface TakeRequest {
	/** How many entries at most. */
	readonly limit: number;
	/** How many are in progress here. Those whose handlers outlived their timeout are not: their attempt is over. */
	readonly running: number;
	/** Event types to leave to other processes. */
	readonly skippedTypes: ReadonlySet<string>;
	/** Which entries to look for. */
	readonly scope: InboxScope;
}

/** A storage that is asked for entries, as opposed to one that pushes them. */
export interface PullSource {
	/**
	 * Takes entries that are due, in the order in which they became due. An entry whose worker died is taken by itself, when
	 * nothing else is in progress: if it ends this process too, no other entry is blamed for it.
	 */
	take(request: TakeRequest): Promise<readonly Taken[]>;
	settle(taken: Taken, verdict: Verdict): Promise<void>;
	/** Makes an entry available again whose outcome cannot be recorded. Left out where its lease does so. */
	release?(taken: Taken): void;
	/** Says that these are still in progress; for sources that are shared with other processes. */
	renew?(taken: readonly Taken[]): Promise<void>;
	readonly renewEveryMs?: number;
	/** Milliseconds between two looks when nothing was due. */
	readonly pollMs: number;
	/** Calls `wake` when an entry has arrived; returns a function that ends that. */
	onArrival(wake: () => void): () => void;
}

/** About a minute: long enough for a failover or a full disk that someone clears. */
const SETTLE_ATTEMPTS = 15;
const AFTER_ERROR_MS = 500;
const AFTER_ERROR_AT_MOST_MS = 5_000;
const NO_TYPES: ReadonlySet<string> = new Set();

export function verdictOn(outcome: Outcome, attempt: number, { maxAttempts, backoff }: WorkRules): Verdict {
	if (outcome.state === "done") return outcome;
	if (outcome.state === "wait") return { state: "later", delayMs: outcome.delayMs, counted: false };
	if (outcome.state === "unhandled") return { state: "later", delayMs: 0, counted: false, unhandled: true };
	const { reason } = outcome;
	if (attempt >= maxAttempts) return { state: "dead", reason };
	return { state: "later", delayMs: backoff(attempt), counted: true, reason };
}

/** Works on entries, so many at once, until it is stopped. */
export function pullConsumer(source: PullSource, work: Work, rules: WorkRules): Consumer {
	const clock = rules.clock ?? systemClock;
	const running = new Map<Promise<void>, Taken>();
	/** Their attempt is over, and their handlers have not returned: they have a place, and nothing else. */
	const overdue = new Set<Promise<unknown>>();
	const stopping = new AbortController();
	const bell = doorbell(clock);
	const leave = source.onArrival(bell.ring);

	async function settle(taken: Taken, verdict: Verdict): Promise<boolean> {
		for (let attempts = 1; ; attempts++) {
			try {
				await source.settle(taken, verdict);
				return true;
			} catch (error) {
				rules.onError(error);
				if (attempts >= SETTLE_ATTEMPTS || isUnavailable(error) || stopping.signal.aborted) {
					// Not recorded: it runs again, here or where its lease is taken over, and the mark of its event says what was done.
					source.release?.(taken);
					return false;
				}
				await bell.wait(Math.min(AFTER_ERROR_AT_MOST_MS, AFTER_ERROR_MS * 2 ** (attempts - 1)), stopping.signal);
			}
		}
	}

	async function handle(taken: Taken): Promise<void> {
		const { letter, attempt } = taken;
		// An entry that ends its worker each time would end every worker there is.
		const outcome: Outcome =
			attempt > rules.maxAttempts
				? { state: "failed", reason: `its worker died in ${attempt - 1} tries` }
				: await work(letter, attempt);
		const verdict = verdictOn(outcome, attempt, rules);
		const made = Math.min(attempt, rules.maxAttempts);
		if (await settle({ ...taken, attempt: made }, verdict))
			rules.onEnd(letter, outcome, verdict.state === "dead", made);
		if (outcome.ended) keepPlace(outcome.ended);
	}

	function keepPlace(ended: Promise<unknown>): void {
		const over = () => {
			overdue.delete(ended);
			bell.ring();
		};
		overdue.add(ended);
		ended.then(over, over);
	}

	async function requestFor(limit: number): Promise<TakeRequest> {
		const scope = (await rules.currentScope?.()) ?? rules;
		return { limit, running: running.size, skippedTypes: rules.skippedTypes?.() ?? NO_TYPES, scope };
	}

	async function takeSome(): Promise<void> {
		const free = rules.concurrency - running.size - overdue.size;
		const isExclusive = [...running.values()].some(({ alone }) => alone);
		const taken = free > 0 && !isExclusive ? await source.take(await requestFor(free)) : [];
		for (const one of taken) {
			const end: Promise<void> = handle(one)
				.catch(rules.onError)
				.then(() => {
					running.delete(end);
					bell.ring();
				});
			running.set(end, one);
		}
		if (taken.length < free || free <= 0 || taken[0]?.alone) await bell.sleep(source.pollMs);
	}

	async function loop(): Promise<void> {
		while (!stopping.signal.aborted) {
			try {
				await takeSome();
			} catch (error) {
				rules.onError(error);
				if (isUnavailable(error)) return;
				await bell.sleep(AFTER_ERROR_MS);
			}
		}
	}

	const stopRenewing =
		source.renew && source.renewEveryMs ? renewing(clock, source, running, rules.onError) : undefined;
	const looping = loop();

	return {
		async stop() {
			stopping.abort();
			leave();
			bell.ring();
			await looping;
			await Promise.all(running.keys());
			await Promise.allSettled(overdue);
			stopRenewing?.();
		},
	};
}

/** A wait that can be cut short. A ring that comes while nobody waits counts for the next wait. */
function doorbell(clock: Clock) {
	let rung = false;
	let wake: (() => void) | undefined;
	const ring = () => {
		rung = true;
		wake?.();
	};
	return {
		ring,
		async sleep(ms: number): Promise<void> {
			if (!rung)
				await new Promise<void>((resolve) => {
					const cancel = clock.after(ms, resolve);
					wake = () => {
						cancel();
						resolve();
					};
				});
			wake = undefined;
			rung = false;
		},
		/** Until the time is over or the signal aborts. */
		wait: (ms: number, signal: AbortSignal) =>
			new Promise<void>((resolve) => {
				if (signal.aborted) return resolve();
				const end = () => {
					cancel();
					signal.removeEventListener("abort", end);
					resolve();
				};
				const cancel = clock.after(ms, end);
				signal.addEventListener("abort", end);
			}),
	};
}

function renewing(
	clock: Clock,
	source: PullSource,
	running: ReadonlyMap<unknown, Taken>,
	onError: (error: unknown) => void,
): () => void {
	let stopped = false;
	let cancel = () => {};
	const next = () => {
		cancel = clock.after(source.renewEveryMs!, () => {
			const renewal = running.size > 0 ? source.renew!([...running.values()]) : Promise.resolve();
			renewal.catch(onError).then(() => {
				if (!stopped) next();
			});
		});
	};
	next();
	return () => {
		stopped = true;
		cancel();
	};
}
