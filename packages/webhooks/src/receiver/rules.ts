import type { Clock } from "../core/clock.ts";
import type { KeyOf } from "./endpoint.ts";
import type { HandlerRun } from "./handling.ts";
import type { StoreMemory } from "./memory.ts";
import type { ReceiverStore } from "./store.ts";
import type { Handler, ReceiverNotice } from "./types.ts";

/** The handlers of one event. */
export type Handlers<Transaction> = readonly Handler<never, Transaction>[];

/** What attempts need. */
export interface AttemptRules<Transaction> {
	readonly store: ReceiverStore<Transaction>;
	/** The store's synchronous methods, if its memory is in this process. */
	readonly memory: StoreMemory | undefined;
	readonly clock: Clock;
	readonly observe: ((notice: ReceiverNotice) => void) | undefined;
	readonly report: (error: unknown, about?: { readonly id?: string; readonly type?: string }) => void;
	readonly keyOf: KeyOf;
	readonly lease: number;
	readonly patience: number;
	readonly maxAttempts: number;
	readonly handlerTimeout: number;
	readonly storeTimeout: number;
	/** Running attempts, so that closing can abort them. */
	readonly running: Set<HandlerRun<Transaction>>;
	/** Events whose handlers exceeded their timeout and are still running, with the time until which new attempts wait for them. */
	readonly overdue: Map<string, number>;
}

/** How an attempt ended, for the events that wait behind it. */
export type TurnEnd = "over" | "failed" | "late" | "unchanged";

/** The turn of an event in the queue. `end` ends it; only the first call counts. */
export interface Turn {
	end(how: TurnEnd): void;
}
