/** The part of a minute's calls that may be made within one second, if the API does not say. */
export const USUAL_BURST_PART = 12;

/** Returns the calls per second that are assumed for a limit per minute. */
export const usualBurst = (perMinute: number): number => Math.max(1, Math.floor(perMinute / USUAL_BURST_PART));
