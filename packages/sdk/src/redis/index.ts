/**
 * One rate limit budget for all processes of one API key, in Redis or Valkey. Promises: places are handed out in the order of asking
 * within a process, a call that waits can be aborted, and no call fails because Redis is away.
 */
export type { RedisClient } from "./commands.ts";
export { type RedisLimiterOptions, redisLimiter } from "./limiter.ts";
