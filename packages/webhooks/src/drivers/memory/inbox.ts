import { type Clock, realClock } from "../../core/clock.ts";
import type { InboxStorage } from "../../inbox/storage.ts";
import { Ledger } from "./ledger.ts";

/** Options of {@link memoryInbox}. */
export interface MemoryInboxOptions {
	/** How long the id of a finished entry is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many such ids are kept. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** Wall-clock time, in milliseconds. @defaultValue the clock's */
	readonly now?: (() => number) | undefined;
	/** The clock. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/**
 * Creates an inbox in this process, for tests and for events that may be lost with it. For those that may not, use `fileInbox` of
 * `/node`, `postgresInbox` or `pgBossInbox` of `/postgres`, or `bullmqInbox` of `/redis`.
 *
 * @example
 * ```ts
 * import { memoryInbox } from "@countersign/webhooks";
 *
 * console.log(await memoryInbox().counts());
 * ```
 */
export function memoryInbox({
	ttl = 604_800_000,
	maxFinished = 100_000,
	clock = realClock,
	now = clock.now,
}: MemoryInboxOptions = {}): InboxStorage {
	return new Ledger({ ttl, maxFinished, now, clock, write: async (_entries, commit) => commit() });
}
