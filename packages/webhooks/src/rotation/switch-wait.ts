import type { Clock } from "../core/clock.ts";
import type { RotationState } from "./state.ts";

/** One load waits no longer than this: it is below the ten seconds in which a load must be over, and in which senders give up. */
export const MAX_LOAD_WAIT_MS = 8_000;
export const POLL_MS = 25;

/** How long a switch takes, from the moment the sender is asked: the call with its retries, and the write. */
const SWITCH_MS = 8_000;
/** A note that asks for more is not believed: deliveries would be held for as long. */
const MAX_LEAD_MS = 60_000;
/** How far the clocks of two hosts may be apart before the age of a note is misjudged. */
const CLOCK_SKEW_MS = 300_000;

/**
 * Tells whether a sender may be switching right now. Only then is it worth holding a delivery that no known secret signed: a rotation
 * whose process died is noted in the store until somebody resumes it, and meanwhile every forged delivery would be held.
 */
export function switchWait(clock: Clock): { isUnderWay(rotation: RotationState | undefined): boolean } {
	let seen: { readonly note: string; readonly at: number } | undefined;
	return {
		isUnderWay(rotation) {
			if (rotation?.step !== "requested") return false;
			const { idempotencyKey, requestedAt, lead = 0 } = rotation;
			const span = Math.min(Math.max(lead, 0), MAX_LEAD_MS) + SWITCH_MS;
			// Measured here from when the note was first seen, because the host that wrote it may have another time. Its age counts only
			// where it cannot be explained by that.
			if (requestedAt !== undefined && clock.now() - requestedAt > span + CLOCK_SKEW_MS) return false;
			const note = `${idempotencyKey} ${requestedAt}`;
			if (seen?.note !== note) seen = { note, at: clock.monotonic() };
			return clock.monotonic() - seen.at < span;
		},
	};
}
