import type { Claim, ReceiverStore } from "./store.ts";

/** What came of running the handlers of one event. */
export type HandlingResult =
	| { readonly state: "done" }
	| { readonly state: "failed"; readonly error: unknown }
	/** Somebody else had taken the event by the time they were through. */
	| { readonly state: "overtaken" }
	/** They succeeded, and the store would not take note of it. */
	| { readonly state: "unmarked"; readonly error: unknown };

type Steps<Transaction> = (signal: AbortSignal, transaction: Transaction) => readonly (() => unknown)[];

const MARK_TRIES = 3;

/**
 * Runs handlers one after the other and marks the event, in the store's own transaction where it has one.
 * Gives `"timeout"` when they take too long; then `late` is told how they ended, whenever that is.
 */
export async function runHandlers<Transaction>(
	store: ReceiverStore<Transaction>,
	claim: Claim,
	steps: Steps<Transaction>,
	timeoutMs: number,
	late: (result: HandlingResult) => unknown,
): Promise<HandlingResult | "timeout"> {
	const controller = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<"timeout">((resolve) => {
		timer = setTimeout(() => {
			controller.abort(new Error(`The handler took more than ${timeoutMs} ms`));
			resolve("timeout");
		}, timeoutMs);
	});
	const run = async (transaction: Transaction) => {
		for (const step of steps(controller.signal, transaction)) {
			// After the time is over the sender tries again: what has not begun is left to that try.
			controller.signal.throwIfAborted();
			await step();
		}
	};
	const work = store.completeWith ? inTransaction(store, claim, run) : thenMark(store, claim, run);
	const result = await Promise.race([work, timeout]);
	clearTimeout(timer);
	if (result === "timeout") void work.then(late);
	return result;
}

async function inTransaction<Transaction>(
	store: ReceiverStore<Transaction>,
	claim: Claim,
	run: (transaction: Transaction) => Promise<void>,
): Promise<HandlingResult> {
	try {
		return { state: (await store.completeWith!(claim, run)) ? "done" : "overtaken" };
	} catch (error) {
		return { state: "failed", error };
	}
}

async function thenMark<Transaction>(
	store: ReceiverStore<Transaction>,
	claim: Claim,
	run: (transaction: Transaction) => Promise<void>,
): Promise<HandlingResult> {
	try {
		await run(undefined as Transaction);
	} catch (error) {
		return { state: "failed", error };
	}
	for (let tries = 1; ; tries++) {
		try {
			return { state: (await store.complete(claim)) ? "done" : "overtaken" };
		} catch (error) {
			if (tries === MARK_TRIES) return { state: "unmarked", error };
		}
	}
}
