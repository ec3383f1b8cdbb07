import type { Clock } from "../core/clock.ts";
import { isThenable } from "../core/guard.ts";
import { Interruption } from "./interruption.ts";
import type { Claim, ReceiverStore } from "./store.ts";
import { within } from "./within.ts";

/** What came of running the handlers of one event. */
export type HandlingResult =
	| { readonly state: "done" }
	| { readonly state: "failed"; readonly error: unknown }
	/** Another worker had taken the event over by the time they were through. */
	| { readonly state: "overtaken" }
	/** They succeeded, and the store did not record it. */
	| { readonly state: "unmarked"; readonly error: unknown };

/** What running handlers needs beside the handlers. */
export interface HandlingRules<Transaction> {
	readonly store: ReceiverStore<Transaction>;
	readonly clock: Clock;
	/** Milliseconds for all handlers of the event. */
	readonly handlerTimeout: number;
	/** Milliseconds for one call of the store. */
	readonly storeTimeout: number;
}

type Steps<Transaction> = (interruption: Interruption, transaction: Transaction) => readonly (() => unknown)[];

const MARK_TRIES = 3;

/**
 * Runs the handlers of one event, one after the other, and marks the event: in the store's own transaction where it has one.
 */
export class HandlerRun<Transaction> {
	/** How they ended, however long that takes: neither a handler nor the mark of its event is at work any more. */
	readonly settled: Promise<HandlingResult>;
	/** How they ended, or why they were aborted before that. */
	readonly outcome: Promise<HandlingResult | "timeout" | "closing">;
	readonly #interruption = new Interruption();
	#interrupted = false;
	#tellInterrupted: (why: "timeout" | "closing") => void = () => {};

	constructor(rules: HandlingRules<Transaction>, claim: Claim, steps: Steps<Transaction>) {
		const { store, clock, handlerTimeout } = rules;
		const interruption = this.#interruption;
		const run = (transaction: Transaction) => runSteps(steps(interruption, transaction), interruption);
		const cancel = clock.after(handlerTimeout, () =>
			this.#interrupt(`The handlers took more than ${handlerTimeout} ms.`, "timeout"),
		);
		this.settled = store.completeWith
			? inTransaction(store, claim, run, interruption, cancel)
			: thenMark(rules, claim, run, cancel);
		this.outcome = new Promise((resolve) => {
			this.#tellInterrupted = resolve;
			void this.settled.then(resolve);
		});
	}

	/** Whether the receiver closed while they were running: what they end with then is no fault of the event. */
	get interrupted(): boolean {
		return this.#interrupted;
	}

	/** Aborts `context.signal` because the receiver closes. */
	close(): void {
		this.#interrupt("The receiver is closing.", "closing");
	}

	#interrupt(message: string, why: "timeout" | "closing"): void {
		if (this.#interruption.reason) return;
		this.#interrupted = why === "closing";
		this.#interruption.abort(new Error(message));
		this.#tellInterrupted(why);
	}
}

/** At once where no handler returns a promise. */
function runSteps(steps: readonly (() => unknown)[], interruption: Interruption, from = 0): undefined | Promise<void> {
	for (let index = from; index < steps.length; index++) {
		// After the timeout the sender retries: handlers that have not begun are left to that attempt.
		if (interruption.reason) throw interruption.reason;
		const result = steps[index]!();
		if (isThenable(result)) return runRest(result, steps, interruption, index + 1);
	}
	return undefined;
}

async function runRest(
	first: PromiseLike<unknown>,
	steps: readonly (() => unknown)[],
	interruption: Interruption,
	from: number,
): Promise<void> {
	await first;
	await runSteps(steps, interruption, from);
}

type RunHandlers<Transaction> = (transaction: Transaction) => undefined | Promise<void>;

async function inTransaction<Transaction>(
	store: ReceiverStore<Transaction>,
	claim: Claim,
	run: RunHandlers<Transaction>,
	interruption: Interruption,
	cancelTimer: () => void,
): Promise<HandlingResult> {
	let handlers: Promise<void> | undefined;
	const work = async (transaction: Transaction) => {
		handlers = (async () => run(transaction))();
		await handlers;
	};
	let result: HandlingResult;
	try {
		result = { state: (await store.completeWith!(claim, work, interruption.signal)) ? "done" : "overtaken" };
	} catch (error) {
		result = { state: "failed", error };
	}
	// A store may end its transaction at the timeout, before the handler notices: that is not the end of the handler.
	await handlers?.catch(() => {});
	cancelTimer();
	return result;
}

async function thenMark<Transaction>(
	rules: HandlingRules<Transaction>,
	claim: Claim,
	run: RunHandlers<Transaction>,
	cancelTimer: () => void,
): Promise<HandlingResult> {
	try {
		const handlers = run(undefined as Transaction);
		if (handlers) await handlers;
		return await mark(rules, claim);
	} catch (error) {
		return { state: "failed", error };
	} finally {
		cancelTimer();
	}
}

/** Never rejects. */
async function mark<Transaction>(
	{ store, clock, storeTimeout }: HandlingRules<Transaction>,
	claim: Claim,
): Promise<HandlingResult> {
	let failure: unknown;
	for (let tries = 1; tries <= MARK_TRIES; tries++) {
		try {
			const marked = await within(clock, storeTimeout, store.complete(claim));
			if (marked !== "late") return { state: marked ? "done" : "overtaken" };
			failure = new Error(`The store did not record the event as done within ${storeTimeout} ms.`);
		} catch (error) {
			failure = error;
		}
	}
	return { state: "unmarked", error: failure };
}
