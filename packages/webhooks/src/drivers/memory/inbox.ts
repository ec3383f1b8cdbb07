import { type Clock, realClock } from "../../core/clock.ts";
import type { InboxStorage } from "../../inbox/storage.ts";
import { checkNumbers } from "../duration.ts";
import { Ledger } from "./ledger.ts";

/** Options of {@link memoryInbox}. */
export interface MemoryInboxOptions {
	/** How long the id of a finished entry is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The maximum number of these ids. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** Returns wall-clock time in milliseconds. @defaultValue the time of `clock` */
	readonly now?: (() => number) | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/**
 * Creates an inbox in memory, for tests and for events that you can lose when the process ends. For all others, use `fileInbox` from
 * `/node`, `postgresInbox` or `pgBossInbox` from `/postgres`, or `bullmqInbox` from `/redis`.
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
	checkNumbers("memoryInbox", { ttl, maxFinished }, 0);
	return new Ledger({ ttl, maxFinished, now, clock, write: async (_entries, commit) => commit() });
}
