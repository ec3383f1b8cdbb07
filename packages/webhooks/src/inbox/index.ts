/** Deliveries that are stored first and worked off later. */
export { createInbox, type Inbox, type InboxMetrics, type InboxOptions } from "./inbox.ts";
export { type MemoryInboxOptions, memoryInbox } from "./ledger.ts";
export type { Letter } from "./letter.ts";
export type {
	Consumer,
	DeadLetter,
	InboxCounts,
	InboxStorage,
	Outcome,
	TryingRules,
	Work,
	WorkRules,
} from "./storage.ts";
