import { type Clock, realClock } from "../../src/core/clock.ts";

/** Real time, but no waiting for jitter. A new one each time: clients that share a clock share their limits. */
export const withoutJitter = (): Clock => ({ ...realClock, random: () => 0 });
