/**
 * What receivers in several processes share through PostgreSQL: the marks of events, together with the handlers' own writes, the
 * secrets, the inbox. The client is the application's own, known by its shape; it is used, never closed.
 */
export { type Boss, type PgBossInboxOptions, pgBossInbox } from "../inbox/pg-boss.ts";
export { type PostgresInboxOptions, postgresInbox, postgresInboxSchema } from "../inbox/postgres.ts";
export { postgresDocument, postgresDocumentSchema } from "../rotation/postgres-document.ts";
export type { PostgresClient, TransactionOf } from "./client.ts";
export { type PostgresStore, type PostgresStoreOptions, postgresStore, postgresStoreSchema } from "./store.ts";
