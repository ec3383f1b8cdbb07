import type { Answer } from "../receiver/answer.ts";
import type { ArrivingDelivery, ReceivedDelivery } from "../receiver/types.ts";
import type { CloseInboxOptions, DeadListOptions } from "./options.ts";
import type { AdoptOptions, DeadLetter, InboxSummary } from "./storage.ts";

/** What an inbox has done in this process since it was created, and what its storage contains. */
export interface InboxMetrics {
	/** Deliveries that were stored. */
	readonly stored: number;
	/** Deliveries of events that were stored before. */
	readonly duplicates: number;
	/** Deliveries that could not be stored; the sender retries them. */
	readonly unstored: number;
	/** Attempts that succeeded. */
	readonly handled: number;
	/** Attempts that failed. */
	readonly failed: number;
	/** Entries that became dead. */
	readonly died: number;
	/** Entries that are being worked on. */
	readonly working: number;
	/** Milliseconds between the arrival of the entry handled last and the end of its handling. */
	readonly lag: number | undefined;
	/** In the storage, of all processes: entries that wait or are being worked on. */
	readonly waiting: number;
	/** The waiting entries that no process has had a handler for so far. */
	readonly unhandled: number;
	/** In the storage, of all processes. */
	readonly dead: number;
	/** In the storage: other inboxes with entries that no process works on. See {@link Inbox.adopt}. */
	readonly abandoned: readonly InboxSummary[];
}

/** Stores verified deliveries, responds at once, and handles them later. */
export interface Inbox {
	/** The largest body, in bytes. */
	readonly maxBodyBytes: number;
	/**
	 * Responds to a Fetch request: 200 once the delivery is stored, 500 if it cannot be stored, and 503 while too many entries wait, while
	 * the inbox closes, or after this process has lost the storage. Never rejects.
	 */
	handle(request: Request): Promise<Response>;
	/** Responds to a delivery whose exact body was already read. Adapters accept an inbox wherever they accept a receiver. */
	process(delivery: ReceivedDelivery): Promise<Answer>;
	/** Responds to a delivery whose body is still arriving, and reads it within the receiver's limits. Never rejects. */
	receive(delivery: ArrivingDelivery): Promise<Answer>;
	/** Reports a body that was abandoned because of its size, and returns the response. */
	tooLarge(): Answer;
	/**
	 * Starts to handle entries in this process. Do not call it in processes that only receive. While the storage is down or secrets cannot be
	 * loaded, it reports that and retries.
	 *
	 * @throws InboxStartError when the storage does not respond within `startTimeout`; call it again later
	 */
	start(): Promise<void>;
	/**
	 * Stops taking entries, waits for those in progress for as long as the receiver lets them run, and closes the storage. Waiting entries
	 * stay in it.
	 *
	 * @throws InboxTimeoutError when the storage does not respond within `stopTimeout`, or a handler does not return for that long after its
	 * own timeout; call it again later
	 */
	stop(): Promise<void>;
	/**
	 * Closes the inbox within a bounded time, as on SIGTERM: deliveries get 503, handlers in progress have until the timeout, and the
	 * storage is closed. Unfinished entries are handled after the next start.
	 */
	close(options?: CloseInboxOptions): Promise<void>;
	/**
	 * Returns a page of dead entries, the oldest first. @param options the maximum number of entries (100 by default), and the entry to start
	 * after
	 * @throws InboxTimeoutError when the storage does not respond within a minute. The other methods that query it do the same
	 */
	dead(options?: number | DeadListOptions): Promise<readonly DeadLetter[]>;
	/**
	 * Retries a dead entry, with a full set of attempts. Its age is not checked again: it was verified when it arrived.
	 *
	 * @param id the id of the entry
	 * @returns false if there is no such dead entry
	 */
	replay(id: string): Promise<boolean>;
	/** Retries all entries that are dead by now, the oldest first. @returns how many entries are retried */
	replayAll(): Promise<number>;
	/**
	 * Removes a dead entry for good. A later delivery of its event counts as a duplicate.
	 *
	 * @returns false if there is no such dead entry
	 * @throws TypeError if the storage cannot discard
	 */
	discard(id: string): Promise<boolean>;
	/**
	 * Takes over all entries of another inbox in the same storage, and its secrets: for use after the inbox was renamed, or its secret was
	 * replaced while no process was running. Inboxes with such entries are listed in `metrics().abandoned`.
	 *
	 * @param from the name of the other inbox
	 * @returns how many entries were moved
	 * @throws InboxInUseError while a process of the other inbox is running, unless `force` is set
	 * @throws TypeError if the storage cannot do that
	 */
	adopt(from: string, options?: AdoptOptions): Promise<number>;
	/** What this process has done since the inbox was created, and what its storage holds now. */
	metrics(): Promise<InboxMetrics>;
}
