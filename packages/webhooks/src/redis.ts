/**
 * What receivers in several processes share through Redis or Valkey: the marks of events, the secrets, an inbox on BullMQ. The client is
 * your application's own, recognized by its methods. It is never closed.
 */
export {
	type BullJob,
	type BullJobOptions,
	type BullmqInboxOptions,
	type BullQueue,
	type BullWorker,
	type BullWorkerOptions,
	bullmqInbox,
} from "./drivers/bullmq/inbox.ts";
export { type RedisClient, type RedisCommand, redisCommand } from "./drivers/redis/client.ts";
export { redisDocument } from "./drivers/redis/secret-document.ts";
export { type RedisStoreOptions, redisStore } from "./drivers/redis/store.ts";
