import type { Clock } from "../core/clock.ts";
import { within } from "../core/within.ts";
import { InboxTimeoutError } from "./timeout-error.ts";

/** The dependencies for stopping an inbox. */
export interface StopRules {
	readonly clock: Clock;
	/** How long to wait while no attempt is in progress, in milliseconds. */
	readonly timeout: number;
	/** Returns how many attempts are in progress. Their handlers have time limits of their own. */
	readonly working: () => number;
}

/** Waits for work that stops. @throws InboxTimeoutError if it does not end although no attempt is in progress */
export async function stopPatiently(
	stopping: Promise<unknown>,
	what: string,
	{ clock, timeout, working }: StopRules,
): Promise<void> {
	// Attempts are looked at twice in each timeout: what follows the last one has at least half of it.
	for (let quiet = 0; (await within(clock, timeout / 2, stopping)) === "late"; ) {
		quiet = working() > 0 ? 0 : quiet + 1;
		if (quiet === 2)
			throw new InboxTimeoutError(
				"stop",
				timeout,
				`inbox.stop: ${what} within ${timeout} ms. Acknowledged entries stay in the storage, and those in progress are handled again. Call stop() again to wait longer, or close() to give up.`,
			);
	}
}
