import type { Clock } from "../core/clock.ts";
import { storageError } from "../core/driver-error.ts";
import { isThenable } from "../core/guard.ts";
import { within } from "../core/within.ts";
import { AttemptContext } from "./context.ts";
import { StoreTimeoutError } from "./errors.ts";
import { Interruption } from "./interruption.ts";
import { completeNow, type StoreMemory } from "./memory.ts";
import type { Claim, ReceiverStore } from "./store.ts";
import type { Handler, VerifiedEvent } from "./types.ts";

/** The result of running the handlers of one event. */
export type HandlingResult =
	| { readonly state: "done" }
	| { readonly state: "failed"; readonly error: unknown }
	/** Another worker had taken over the event before they finished. */
	| { readonly state: "overtaken" }
	/** The handlers succeeded, but the store did not record it. */
	| { readonly state: "unmarked"; readonly error: unknown };

/** What a {@link HandlerRun} needs in addition to the handlers. */
export interface HandlingRules<Transaction> {
	readonly store: ReceiverStore<Transaction>;
	readonly memory: StoreMemory | undefined;
	readonly clock: Clock;
	/** Timeout for all handlers of the event together, in milliseconds. */
	readonly handlerTimeout: number;
	/** Timeout for one call to the store, in milliseconds. */
	readonly storeTimeout: number;
}

/** Handlers that are still running, or whose event is still being marked. */
export interface PendingHandlers {
	/** Resolves with the result when all handlers have returned and the event is marked, however long that takes. */
	readonly settled: Promise<HandlingResult>;
	/** Resolves with the result, or earlier with the reason if the handlers are aborted. */
	readonly outcome: Promise<HandlingResult | "timeout" | "closing">;
}

const MARK_TRIES = 3;
const DONE: HandlingResult = { state: "done" };
const OVERTAKEN: HandlingResult = { state: "overtaken" };

/** Returns the result of marking an event. A store of yours that returns nothing has most likely marked it: without this, the event would run again. */
function markedBy(method: "complete" | "completeWith", marked: unknown): HandlingResult {
	if (marked !== undefined && marked !== null) return marked ? DONE : OVERTAKEN;
	const error = new TypeError(
		`The store's \`${method}\` must resolve with true, or with false if another worker has the event, but resolved with ${marked}.`,
	);
	return { state: "unmarked", error };
}

/** Runs the handlers of one event one after the other, then marks the event. Uses the store's own transaction if it has one. */
export class HandlerRun<Transaction> {
	readonly #rules: HandlingRules<Transaction>;
	readonly #verified: VerifiedEvent<unknown>;
	readonly #handlers: readonly Handler<never, Transaction>[];
	readonly #claim: Claim;
	readonly #interruption = new Interruption();
	#interrupted = false;
	#tellInterrupted: ((why: "timeout" | "closing") => void) | undefined;

	constructor(
		rules: HandlingRules<Transaction>,
		verified: VerifiedEvent<unknown>,
		handlers: readonly Handler<never, Transaction>[],
		claim: Claim,
	) {
		this.#rules = rules;
		this.#verified = verified;
		this.#handlers = handlers;
		this.#claim = claim;
	}

	/** Starts the handlers. Returns the result if it is available synchronously. */
	start(): HandlingResult | PendingHandlers {
		const { store, memory, clock, handlerTimeout } = this.#rules;
		if (store.completeWith) {
			const cancel = clock.after(handlerTimeout, this.#timeOut);
			return this.#pending(this.#inTransaction(cancel));
		}
		let handlers: Promise<void> | undefined;
		try {
			handlers = this.#run(undefined as Transaction);
		} catch (error) {
			return { state: "failed", error };
		}
		const marked = handlers ? undefined : completeNow(store, memory, this.#claim);
		if (marked !== undefined) return marked ? DONE : OVERTAKEN;
		return this.#pending(this.#thenMark(handlers, clock.after(handlerTimeout, this.#timeOut)));
	}

	/** Whether the receiver closed while the handlers were running. A failure after that is not the event's fault. */
	get interrupted(): boolean {
		return this.#interrupted;
	}

	/** Aborts `context.signal` because the receiver is closing. */
	close(): void {
		this.#interrupt("The receiver is closing.", "closing");
	}

	readonly #timeOut = (): void =>
		this.#interrupt(`The handlers took more than ${this.#rules.handlerTimeout} ms.`, "timeout");

	#interrupt(message: string, why: "timeout" | "closing"): void {
		if (this.#interruption.reason) return;
		this.#interrupted = why === "closing";
		this.#interruption.abort(new Error(message));
		this.#tellInterrupted?.(why);
	}

	#pending(settled: Promise<HandlingResult>): PendingHandlers {
		const outcome = new Promise<HandlingResult | "timeout" | "closing">((resolve) => {
			this.#tellInterrupted = resolve;
			void settled.then(resolve);
		});
		return { settled, outcome };
	}

	/** Runs the handlers; synchronous if none of them returns a promise. */
	#run(transaction: Transaction, from = 0): undefined | Promise<void> {
		const handlers = this.#handlers;
		const interruption = this.#interruption;
		for (let index = from; index < handlers.length; index++) {
			// The sender retries after a timeout, so handlers that have not started are left to the next attempt.
			if (interruption.reason) throw interruption.reason;
			const context = new AttemptContext(this.#verified, this.#claim, interruption, transaction);
			const result = handlers[index]!(this.#verified.event as never, context);
			if (isThenable(result)) return this.#runRest(result, transaction, index + 1);
		}
		return undefined;
	}

	async #runRest(first: PromiseLike<unknown>, transaction: Transaction, from: number): Promise<void> {
		await first;
		await this.#run(transaction, from);
	}

	async #inTransaction(cancelTimer: () => void): Promise<HandlingResult> {
		let handlers: Promise<void> | undefined;
		const work = async (transaction: Transaction) => {
			handlers = (async () => this.#run(transaction))();
			await handlers;
		};
		let result: HandlingResult;
		try {
			const { store } = this.#rules;
			result = markedBy("completeWith", await store.completeWith!(this.#claim, work, this.#interruption.signal));
			if (result !== OVERTAKEN && !handlers)
				result = { state: "failed", error: new TypeError("The store's `completeWith` never called `work`.") };
		} catch (error) {
			result = { state: "failed", error };
		}
		// A store may end its transaction at the timeout, while the handler is still running. Wait for the handler too.
		await handlers?.catch(() => {});
		cancelTimer();
		return result;
	}

	async #thenMark(handlers: Promise<void> | undefined, cancelTimer: () => void): Promise<HandlingResult> {
		try {
			if (handlers) await handlers;
			return await this.#mark();
		} catch (error) {
			return { state: "failed", error };
		} finally {
			cancelTimer();
		}
	}

	/** Marks the event as done, with retries if the store fails. Never rejects. */
	async #mark(): Promise<HandlingResult> {
		const { store, memory, clock, storeTimeout } = this.#rules;
		let failure: unknown;
		for (let tries = 1; tries <= MARK_TRIES; tries++) {
			try {
				const marked =
					completeNow(store, memory, this.#claim) ?? (await within(clock, storeTimeout, store.complete(this.#claim)));
				if (marked !== "late") return markedBy("complete", marked);
				failure = new StoreTimeoutError("The store did not record the event as done", storeTimeout);
			} catch (error) {
				failure = storageError(error);
			}
		}
		return { state: "unmarked", error: failure };
	}
}
