/**
 * One rate limit budget for all processes of one API key, in Redis or Valkey. Within a process, calls are sent in the order in which
 * they were made. A waiting call can be aborted, and no call fails because Redis is unavailable.
 */
export type { RedisClient } from "./commands.ts";
export { type RedisLimiterOptions, redisLimiter } from "./limiter.ts";
