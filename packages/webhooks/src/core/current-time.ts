/**
 * Returns the wall-clock time as `Date.now` tells it at the moment of the call, because an application's test may have replaced it. It has
 * a separate file, so that a verifier on an edge runtime has no timers in its bundle.
 */
export const currentTime = (): number => Date.now();
