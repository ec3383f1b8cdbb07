import type { Clock } from "../core/clock.ts";
import type { RotationState } from "./state.ts";

/** The longest wait of one load: less than the ten seconds after which loads time out and senders give up. */
export const MAX_LOAD_WAIT_MS = 8_000;
export const POLL_MS = 25;

/** How long a switch may take from the request to the sender: the call with its retries, and the write. */
const SWITCH_MS = 8_000;
/** A longer lead is ignored, because deliveries would be held for as long. */
const MAX_LEAD_MS = 60_000;
/** How far the clocks of two hosts may be apart before the age of a rotation is misjudged. */
const CLOCK_SKEW_MS = 300_000;

/**
 * Returns whether a sender may be switching right now. Hold deliveries with an unknown signature only during that time: a rotation
 * whose process died stays in the store until somebody resumes it, and until then every forged delivery would be held.
 */
export function switchWait(clock: Clock): { isUnderWay(rotation: RotationState | undefined): boolean } {
	let seen: { readonly note: string; readonly at: number } | undefined;
	return {
		isUnderWay(rotation) {
			if (rotation?.step !== "requested") return false;
			const { idempotencyKey, requestedAt, lead = 0 } = rotation;
			const span = Math.min(Math.max(lead, 0), MAX_LEAD_MS) + SWITCH_MS;
			// Measured from when this process first saw the rotation, because the clock of the host that recorded it may differ. Its age counts
			// only if it is larger than such a difference.
			if (requestedAt !== undefined && clock.now() - requestedAt > span + CLOCK_SKEW_MS) return false;
			const note = `${idempotencyKey} ${requestedAt}`;
			if (seen?.note !== note) seen = { note, at: clock.monotonic() };
			return clock.monotonic() - seen.at < span;
		},
	};
}
