/**
 * Returns the wall-clock time as `Date.now` tells it at the moment of the call, because an application's test may have replaced it. In a
 * file of its own, so that a verifier at the edge has no timers in its bundle.
 */
export const currentTime = (): number => Date.now();
