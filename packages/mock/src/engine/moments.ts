/** The moments that the mock works with. Documents have dates with four digits for the year. */

/** 1970: rate limits and ids count from there. */
const FIRST = 0;
/** The end of 9999. */
const LAST = Date.UTC(10_000, 0, 1) - 1;

/** Whether a time can be written with a year of four digits, and is not before 1970. */
export const isMoment = (ms: number): boolean => ms >= FIRST && ms <= LAST;

/** @throws TypeError for a time that documents cannot have */
export function checkTime(name: string, ms: number | undefined): void {
	if (ms === undefined || isMoment(ms)) return;
	throw new TypeError(`${name} must be a date from 1970 to 9999, but was ${String(ms)}`);
}
