/** Deliveries that are stored first and handled later. */

export { AbandonedEntriesError } from "./abandoned.ts";
export {
	type CloseInboxOptions,
	createInbox,
	type DeadListOptions,
	type Inbox,
	type InboxMetrics,
	type InboxOptions,
	type UnhandledEntry,
} from "./inbox.ts";
export type { Letter } from "./letter.ts";
export { InboxNameUnknownError } from "./name.ts";
export { InboxStartError } from "./starting.ts";
export {
	type AdoptOptions,
	type AttemptResult,
	type Consumer,
	type DeadLetter,
	type DeadQuery,
	type InboxCounts,
	InboxInUseError,
	type InboxScope,
	type InboxStorage,
	type InboxSummary,
	InboxUnavailableError,
	type Outcome,
	type TryingRules,
	type Work,
	type WorkRules,
} from "./storage.ts";
export { InboxTimeoutError } from "./timeout-error.ts";
