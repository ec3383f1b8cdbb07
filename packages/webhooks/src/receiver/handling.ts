import type { Clock } from "../core/clock.ts";
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

/** Handlers that are running. */
export interface Running {
	/** How they ended, or why they were aborted before that. */
	readonly outcome: Promise<HandlingResult | "timeout" | "closing">;
	/** How they ended, however long that takes: neither a handler nor the mark of its event is at work any more. */
	readonly settled: Promise<HandlingResult>;
	/** Aborts `context.signal` because the receiver closes. */
	close(): void;
	/** Whether the receiver closed while they were running: what they end with then is no fault of the event. */
	readonly interrupted: boolean;
}

/** What running handlers needs beside the handlers. */
export interface HandlingRules<Transaction> {
	readonly store: ReceiverStore<Transaction>;
	readonly clock: Clock;
	/** Milliseconds for all handlers of the event. */
	readonly handlerTimeout: number;
	/** Milliseconds for one call of the store. */
	readonly storeTimeout: number;
}

type Steps<Transaction> = (signal: AbortSignal, transaction: Transaction) => readonly (() => unknown)[];

const MARK_TRIES = 3;

/** Runs handlers one after the other and marks the event, in the store's own transaction where it has one. */
export function startHandlers<Transaction>(
	rules: HandlingRules<Transaction>,
	claim: Claim,
	steps: Steps<Transaction>,
): Running {
	const { store, clock, handlerTimeout } = rules;
	const controller = new AbortController();
	const { signal } = controller;
	let handlers: Promise<void> = Promise.resolve();
	const run = (transaction: Transaction) => {
		handlers = runSteps(steps(signal, transaction), signal);
		return handlers;
	};
	const marked = store.completeWith ? inTransaction(store, claim, run, signal) : thenMark(rules, claim, run);
	// A store may end its transaction at the timeout, before the handler notices: that is not the end of the handler.
	const settled = marked.then((result) =>
		handlers.then(
			() => result,
			() => result,
		),
	);
	const cancel = clock.after(handlerTimeout, () =>
		controller.abort(new Error(`The handlers took more than ${handlerTimeout} ms.`)),
	);
	void settled.then(cancel);
	let interrupted = false;
	const outcome = new Promise<HandlingResult | "timeout" | "closing">((resolve) => {
		void settled.then(resolve);
		signal.addEventListener("abort", () => resolve(interrupted ? "closing" : "timeout"), { once: true });
	});
	return {
		outcome,
		settled,
		get interrupted() {
			return interrupted;
		},
		close() {
			interrupted = !signal.aborted;
			controller.abort(new Error("The receiver is closing."));
		},
	};
}

async function runSteps(steps: readonly (() => unknown)[], signal: AbortSignal): Promise<void> {
	for (const step of steps) {
		// After the timeout the sender retries: handlers that have not begun are left to that attempt.
		signal.throwIfAborted();
		await step();
	}
}

async function inTransaction<Transaction>(
	store: ReceiverStore<Transaction>,
	claim: Claim,
	run: (transaction: Transaction) => Promise<void>,
	signal: AbortSignal,
): Promise<HandlingResult> {
	try {
		return { state: (await store.completeWith!(claim, run, signal)) ? "done" : "overtaken" };
	} catch (error) {
		return { state: "failed", error };
	}
}

async function thenMark<Transaction>(
	{ store, clock, storeTimeout }: HandlingRules<Transaction>,
	claim: Claim,
	run: (transaction: Transaction) => Promise<void>,
): Promise<HandlingResult> {
	try {
		await run(undefined as Transaction);
	} catch (error) {
		return { state: "failed", error };
	}
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
