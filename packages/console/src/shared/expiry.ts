/** The end of a day, in UTC. */
export const endOfDay = (date: string): string => `${date}T23:59:59.000Z`;

/**
 * Returns why a key cannot expire at the end of a day. Undefined if it can, or if no day is chosen.
 *
 * @param now on the API's clock, which may have been moved
 */
export function expiryProblem(date: string, now: number): string | undefined {
	if (date === "" || Date.parse(endOfDay(date)) > now) return undefined;
	return `This day is over: the API's clock says ${new Date(now).toISOString().slice(0, 10)}. To see a key expire, move the clock under Time.`;
}
