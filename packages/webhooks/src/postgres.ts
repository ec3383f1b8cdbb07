/**
 * What receivers in several processes share through PostgreSQL: the marks of events, together with the handlers' own writes, the
 * secrets, the inbox. The client is your application's own, recognized by its methods. It is never closed.
 */
export { type Boss, type PgBossInboxOptions, pgBossInbox } from "./drivers/pg-boss/inbox.ts";
export type { PostgresClient, TransactionOf } from "./drivers/postgres/client.ts";
export { type PostgresInboxOptions, postgresInbox, postgresInboxSchema } from "./drivers/postgres/inbox.ts";
export { postgresDocument, postgresDocumentSchema } from "./drivers/postgres/secret-document.ts";
export {
	type PostgresStore,
	type PostgresStoreOptions,
	postgresStore,
	postgresStoreSchema,
} from "./drivers/postgres/store.ts";
