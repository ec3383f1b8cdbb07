import type { Clock } from "./clock.ts";

const BASE_MS = 500;
const CAP_MS = 8_000;

/** Full-jitter exponential backoff: anywhere between nothing and the growing cap, so that callers do not come back together. */
export function backoff(attempt: number, clock: Clock): number {
	return clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const HTTP_DATE = new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*(?:${MONTHS}).*$`);

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
	const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
