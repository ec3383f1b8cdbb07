import type { Clock } from "../clock.ts";
import type { Logger } from "../hooks.ts";

/** Shorter waits for the rate limit are not logged. */
const LONG = 2_000;

/** Calls in the same wait compute slightly different ends. Ends within this many milliseconds count as the same. */
const SAME_END = 1_000;

/** Returns a function that logs a long wait when it begins, once for all calls that wait for the same moment. */
export function waitAnnouncer(clock: Clock, logger: Logger | undefined): (ms: number) => void {
	let announced = Number.NEGATIVE_INFINITY;
	return (ms) => {
		if (!logger || !(ms > LONG)) return;
		const end = clock.monotonic() + ms;
		if (end <= announced + SAME_END) return;
		announced = end;
		const until = new Date(clock.now() + ms).toISOString();
		logger.warn(`Rate limit: calls wait ${Math.ceil(ms / 1_000)} s, until ${until}`);
	};
}
