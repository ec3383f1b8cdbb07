/** Deliveries that are stored first and handled later. */
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
export { type MemoryInboxOptions, memoryInbox } from "./memory.ts";
export { InboxNameUnknownError } from "./name.ts";
export { InboxStartError } from "./starting.ts";
export {
	type Consumer,
	type DeadLetter,
	type DeadQuery,
	type InboxCounts,
	type InboxScope,
	type InboxStorage,
	InboxUnavailableError,
	type Outcome,
	type TryingRules,
	type Work,
	type WorkRules,
} from "./storage.ts";
