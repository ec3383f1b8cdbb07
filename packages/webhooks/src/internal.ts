/**
 * What our other packages need from this one in addition to its public entry points. Not for applications: names here change
 * without notice.
 *
 * @internal
 */
export { headerPairs } from "./adapters/node/handler.ts";
export { realClock, sleep } from "./core/clock.ts";
export { withoutCredentials } from "./core/redact-delivery.ts";
export { systemDisk, systemProcess } from "./drivers/file/disk.ts";
export { lockFile } from "./drivers/file/lock.ts";
export { sqlOf } from "./drivers/postgres/client.ts";
export type { Run, Sql } from "./drivers/postgres/sql.ts";
export { checkName } from "./inbox/name.ts";
export { bodyTimeout, received, refused } from "./receiver/answer.ts";
export { readBodySource } from "./receiver/read-body.ts";
