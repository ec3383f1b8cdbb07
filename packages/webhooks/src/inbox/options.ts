import type { Clock } from "../core/clock.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Receiver } from "../receiver/types.ts";
import type { DeadLetter, InboxStorage } from "./storage.ts";

/** An entry that no handler is registered for in this process. */
export interface UnhandledEntry {
	/** The entry's id. */
	readonly id: string;
	/** The event's type. */
	readonly type: string;
}

/** Options of {@link createInbox}. */
export interface InboxOptions<Events, Unknown, Transaction> {
	/** The same verifier that the receiver uses. */
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	/** The receiver with your handlers and its store. Do not set its `maxAttempts`, because the inbox counts attempts. */
	readonly receiver: Receiver<Events, Unknown, Transaction>;
	/** Where deliveries are kept until they are handled. */
	readonly storage: InboxStorage;
	/**
	 * The name of the inbox: letters, digits, dots, hyphens and underscores, 100 at most. An entry belongs to the inbox that
	 * stored it, and only processes with that name handle it. Set it if several services share a storage.
	 *
	 * @defaultValue a name for the endpoint, which is identified by its signing secrets. The storage remembers it while secrets are rotated
	 */
	readonly name?: string | undefined;
	/** How many events this process handles at the same time. @defaultValue 10 */
	readonly concurrency?: number | undefined;
	/** Attempts before an entry is dead. @defaultValue 10 */
	readonly maxAttempts?: number | undefined;
	/** Returns the milliseconds to wait before the next attempt, given the number of failed ones. @defaultValue a second, doubled each time, at most an hour */
	readonly backoff?: ((attempts: number) => number) | undefined;
	/** How many entries can wait in the storage. Above that, deliveries get 503 with `Retry-After`, so that the sender retries them later. @defaultValue 100_000 */
	readonly maxBacklog?: number | undefined;
	/**
	 * How long the storage may take to store a delivery, in milliseconds. After that, the delivery gets 503 with `Retry-After`. @defaultValue
	 * 10_000
	 */
	readonly storeTimeout?: number | undefined;
	/** Milliseconds for which `start` retries while the storage does not respond, such as during a database restart. @defaultValue 60_000 */
	readonly startTimeout?: number | undefined;
	/**
	 * Milliseconds for which `stop` waits for a storage that does not respond, and for handlers that ignore their own timeout. @defaultValue
	 * 60_000
	 */
	readonly stopTimeout?: number | undefined;
	/** Receives errors of the storage. If the callback itself throws, that error is logged. @defaultValue console.error */
	readonly onError?: ((error: unknown) => unknown) | undefined;
	/** Receives every entry that is no longer retried. */
	readonly onDead?: ((dead: DeadLetter) => unknown) | undefined;
	/**
	 * Receives the first entry of each event type that this process has no handler for. Such entries are kept for a process that has
	 * one. To drop them instead, register a handler that does nothing: `receiver.on("*", () => {})`.
	 *
	 * @defaultValue onError
	 */
	readonly onUnhandled?: ((entry: UnhandledEntry) => unknown) | undefined;
	/** Returns wall-clock time in milliseconds. @defaultValue the time of `clock` */
	readonly now?: (() => number) | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/** Options of {@link Inbox.close}. */
export interface CloseInboxOptions {
	/** How long handlers in progress may take to finish, in milliseconds. @defaultValue 25_000 */
	readonly timeout?: number | undefined;
}

/** Options of {@link Inbox.dead}. */
export interface DeadListOptions {
	/** The maximum number of entries. @defaultValue 100 */
	readonly limit?: number | undefined;
	/** The last entry of the previous page. */
	readonly after?: DeadLetter | undefined;
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
export const doubling = (attempts: number): number => Math.min(HOUR_MS, 1000 * 2 ** (attempts - 1));

/** Returns a backoff that always returns a valid time: an error or invalid result of the callback is reported, and the default is used. */
export function safeBackoff(
	backoff: (attempts: number) => number,
	report: (error: unknown) => void,
): (attempts: number) => number {
	return (attempts) => {
		try {
			const ms = backoff(attempts);
			if (Number.isFinite(ms) && ms >= 0) return Math.min(ms, WEEK_MS);
			report(new TypeError(`backoff(${attempts}) must return milliseconds, 0 or more, but returned ${String(ms)}.`));
		} catch (error) {
			report(error);
		}
		return doubling(attempts);
	};
}

/** @throws TypeError for anything but a number of at least 1 */
export function count(name: string, value: number): number {
	if (typeof value === "number" && value >= 1) return value;
	throw new TypeError(`createInbox: \`${name}\` must be a number of at least 1, but was ${String(value)}.`);
}
