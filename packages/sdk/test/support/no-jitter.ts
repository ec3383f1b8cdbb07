import { type Clock, realClock } from "../../src/core/clock.ts";

/** Real time, but no waiting for jitter. Creates a new clock each time, because clients that share a clock share their limits. */
export const withoutJitter = (): Clock => ({ ...realClock, random: () => 0 });
