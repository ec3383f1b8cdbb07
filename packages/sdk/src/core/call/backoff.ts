import type { Clock } from "../clock.ts";

const BASE_MS = 500;
const CAP_MS = 8_000;

/** Full-jitter exponential backoff: anywhere between nothing and the growing cap, so that callers do not come back together. */
export function backoff(attempt: number, clock: Clock): number {
	return clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const HTTP_DATE = new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*(?:${MONTHS}).*$`);

/** Milliseconds by which clocks that nobody sets may differ. */
const USUAL_SKEW = 60_000;

/** Milliseconds that the server asks to wait: `retry-after-ms`, or `Retry-After` as seconds or as an HTTP date. */
export function retryAfterMs(
	headers: { get(name: string): string | null | undefined },
	now: number,
): number | undefined {
	const exact = Number(headers.get("retry-after-ms") ?? Number.NaN);
	if (Number.isFinite(exact) && exact >= 0) return exact;
	const text = headers.get("retry-after")?.trim();
	if (!text) return undefined;
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
	const until = dateOf(text);
	if (until === undefined) return undefined;
	return untilDate(until - now, until - (dateOf(headers.get("date") ?? "") ?? now));
}

function dateOf(text: string): number | undefined {
	const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? undefined : date;
}

/**
 * A date is read by our clock and by the one in the server's `Date`. Where they are near each other the longer wait is safe; where one
 * of them is far off, it is the one that asks for a wait in the past or for hours.
 */
function untilDate(byOurs: number, byTheirs: number): number {
	if (Math.abs(byOurs - byTheirs) <= USUAL_SKEW) return Math.max(0, byOurs, byTheirs);
	if (byOurs < 0 || byTheirs < 0) return Math.max(0, byOurs, byTheirs);
	return Math.min(byOurs, byTheirs);
}
