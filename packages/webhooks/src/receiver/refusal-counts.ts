import type { Clock } from "../core/clock.ts";
import type { WebhookErrorCode } from "../core/errors.ts";

/** The refusals with one code in the current window. */
export interface Count {
	code: WebhookErrorCode;
	refused: number;
	/** How many of them the log has mentioned. */
	told: number;
	/** Whether a closing receiver has written the count. Once per window is enough, or a receiver per request would write it each time. */
	toldAtClose: boolean;
}

/** What has been written to a logger about the deliveries of one sender. */
export interface RefusalCounts {
	readonly byCode: Map<WebhookErrorCode, Count>;
	readonly written: Set<string>;
	windowEnd: number;
}

const SENDERS_AT_MOST = 100;

const loggers = new WeakMap<object, WeakMap<Clock, Map<string, RefusalCounts>>>();

/**
 * Returns the counts that receivers with the same logger, clock and sender share. On some platforms each request creates a receiver, and
 * counts of its own would never reach the limit. Senders beyond the first 100 share their counts, so the memory is bounded.
 */
export function refusalCounts(logger: object, clock: Clock, sender: string): RefusalCounts {
	// A logger of the wrong type is reported when it is called: it must not fail here.
	const clocks = entry(loggers, Object(logger) as object, () => new WeakMap<Clock, Map<string, RefusalCounts>>());
	const senders = entry(clocks, clock, () => new Map<string, RefusalCounts>());
	const name = senders.has(sender) || senders.size < SENDERS_AT_MOST ? sender : "";
	return entry(senders, name, () => ({ byCode: new Map(), written: new Set(), windowEnd: Number.NEGATIVE_INFINITY }));
}

function entry<Key, Value>(
	map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
	key: Key,
	create: () => Value,
): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const created = create();
	map.set(key, created);
	return created;
}
