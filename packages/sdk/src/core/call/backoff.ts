import type { Clock } from "../clock.ts";

const BASE_MS = 500;
const CAP_MS = 8_000;

/** Returns the wait before a retry in milliseconds: exponential backoff with full jitter, so that callers do not retry at the same time. */
export function backoff(attempt: number, clock: Clock): number {
	return clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const HTTP_DATE = new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*(?:${MONTHS}).*$`);

/** The maximum difference that the clocks of two machines usually have, in milliseconds. */
const USUAL_SKEW = 60_000;

/** Returns how long the server requests to wait, in milliseconds: `retry-after-ms`, or `Retry-After` as seconds or as an HTTP date. */
export function retryAfterMs(
	headers: { get(name: string): string | null | undefined },
	now: number,
): number | undefined {
	const exact = longest(headers.get("retry-after-ms"));
	if (exact !== undefined) return exact;
	const text = headers.get("retry-after")?.trim();
	if (!text) return undefined;
	const seconds = longest(text);
	if (seconds !== undefined) return seconds * 1000;
	const until = dateOf(text);
	if (until === undefined) return undefined;
	return untilDate(until - now, until - (dateOf(headers.get("date") ?? "") ?? now));
}

/** At most 15 digits, so that no number becomes infinite. */
const NUMBERS = /^\s*\d{1,15}(?:\.\d+)?(?:\s*,\s*\d{1,15}(?:\.\d+)?)*\s*$/;

/** Returns the number in a header, the largest one if a proxy repeated the header; undefined for anything else. */
function longest(text: string | null | undefined): number | undefined {
	return text && NUMBERS.test(text) ? Math.max(...text.split(",").map(Number)) : undefined;
}

function dateOf(text: string): number | undefined {
	const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? undefined : date;
}

/**
 * Picks between the wait by our clock and the wait by the server's `Date`. If they are close, the longer one is safe. If one clock is far
 * off, it is the clock with the negative or the longer wait.
 */
function untilDate(byOurs: number, byTheirs: number): number {
	if (Math.abs(byOurs - byTheirs) <= USUAL_SKEW) return Math.max(0, byOurs, byTheirs);
	if (byOurs < 0 || byTheirs < 0) return Math.max(0, byOurs, byTheirs);
	return Math.min(byOurs, byTheirs);
}
