import type { Clock } from "../core/clock.ts";
import type { KeyOf } from "./endpoint.ts";
import type { HandlerRun } from "./handling.ts";
import type { StoreMemory } from "./memory.ts";
import type { ReceiverStore } from "./store.ts";
import type { Handler, ReceiverNotice } from "./types.ts";

/** The handlers of one event. */
export type Handlers<Transaction> = readonly Handler<never, Transaction>[];

/** What attempts at events need. */
export interface AttemptRules<Transaction> {
	readonly store: ReceiverStore<Transaction>;
	/** The store's memory, where that is in this process. */
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
	/** Attempts in work, so that closing can abort them. */
	readonly running: Set<HandlerRun<Transaction>>;
	/** Events whose handlers outlived their timeout and are still running, with the time until which others wait for them. */
	readonly overdue: Map<string, number>;
}

/** How an attempt ended for the events that wait behind this one. */
export type TurnEnd = "over" | "failed" | "late" | "unchanged";

/** The place of an event in the queue. `end` gives it up; only the first call counts. */
export interface Turn {
	end(how: TurnEnd): void;
}
