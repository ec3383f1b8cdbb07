/** A copy of an API's data that can be trusted: it says what it has proved. */
export { MirrorAccountError } from "./account.ts";
export {
	type BackgroundLimiter,
	type BackgroundLimiterOptions,
	type BudgetStatus,
	backgroundLimiter,
} from "./budget/limiter.ts";
export type { RawRecord } from "./gate/observation.ts";
export {
	type MirrorMeter,
	type MirrorMetricsOptions,
	mirrorMetrics,
	type ObservedGauge,
	type ObservedValues,
} from "./metrics.ts";
export { createMirror } from "./mirror.ts";
export type {
	Mirror,
	MirrorOptions,
	MirrorStatus,
	ResourceStatus,
	RunOptions,
	VerifyOptions,
} from "./options.ts";
export type { Feed, FeedStatus } from "./sources/feed.ts";
export { isEveryListComplete } from "./status.ts";
export { memoryMirror } from "./store/memory.ts";
export { MirrorMissingError } from "./store/snapshot.ts";
export { type PostgresMirrorOptions, postgresMirror } from "./store/sql.ts";
export { MirrorFormatError } from "./store/sql-schema.ts";
export { MirrorColumnsError } from "./store/sql-tables.ts";
export { type Change, MirrorChangesError, type MirrorStore } from "./store/store.ts";
export type { Column, ColumnType, TableDescription } from "./tables/description.ts";
export type { Difference, ExtraProof, ProofCopy, ResourceProof, VerifyReport } from "./verify/report.ts";
