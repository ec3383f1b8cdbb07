import type { Clock } from "../core/clock.ts";
import type { Letter } from "./letter.ts";

/** The outcome of one attempt at an entry. */
export type Outcome = AttemptResult & {
	/** Set if its handlers outlived their timeout; resolves when they have returned. Until then they keep their `concurrency` slot. */
	readonly ended?: Promise<unknown> | undefined;
};

/** How an attempt at an entry ended. */
export type AttemptResult =
	| { readonly state: "done" }
	/** Its handlers failed: it is retried later, or is dead if its attempts are used up. */
	| { readonly state: "failed"; readonly reason: string }
	/** Another worker holds its event, or the receiver is busy. It is retried later, and this does not count as an attempt. */
	| { readonly state: "wait"; readonly delayMs: number }
	/** No handler is registered for it in this process. It is kept for a process that has one, and this does not count as an attempt. */
	| { readonly state: "unhandled"; readonly delayMs: number };

/** Handles an entry; never rejects. */
export type Work = (letter: Letter, attempt: number) => Promise<Outcome>;

/** Which entries belong to an inbox. */
export interface InboxScope {
	/**
	 * The names of the inbox, first the one that new entries get. There are several if an endpoint's secrets were known under several names.
	 * An empty name means entries of version 0.1.0, which had none. Undefined means all entries, for tools.
	 */
	readonly inboxes?: readonly string[] | undefined;
	/** The verifier's name, with which the entry ids of version 0.1.0 begin. */
	readonly verifier?: string | undefined;
}

/** How often and how soon an entry is retried. */
export interface TryingRules extends InboxScope {
	/** Attempts before an entry is dead. */
	readonly maxAttempts: number;
	/** Milliseconds before the next attempt, given the number of failed ones. */
	readonly backoff: (attempts: number) => number;
	/** The id that version 0.1.0 gave this entry: if an entry was finished under that id, this one is a duplicate. */
	readonly formerId?: string | undefined;
}

/** How this process works on entries. */
export interface WorkRules extends TryingRules {
	/** Entries worked on at once by this process. */
	readonly concurrency: number;
	/** Receives what the storage threw. */
	readonly onError: (error: unknown) => void;
	/** Called after each attempt; `dead` says whether it was the last. */
	readonly onEnd: (letter: Letter, outcome: Outcome, dead: boolean, attempts?: number) => void;
	/**
	 * Returns the current scope: names are added while secrets are replaced. A storage calls it each time before it looks for entries to
	 * hand out. Without it, the scope of these rules is used.
	 */
	readonly currentScope?: (() => Promise<InboxScope>) | undefined;
	/** Event types that this process has no handler for, as far as it knows: their entries are left to others. */
	readonly skippedTypes?: (() => ReadonlySet<string>) | undefined;
	/** The clock for every wait. @defaultValue the machine's own */
	readonly clock?: Clock | undefined;
}

/** A running consumer of entries. */
export interface Consumer {
	/** Takes no further entries; resolves when those in progress have ended. */
	stop(): Promise<void>;
}

/** An entry that is not retried anymore. */
export interface DeadLetter {
	/** The delivery, with its event's id. */
	readonly letter: Letter;
	/** Attempts made, all of them failed. */
	readonly attempts: number;
	/** Why the last attempt failed. */
	readonly reason: string;
}

/** How many entries a storage contains. */
export interface InboxCounts {
	/** Entries that wait for an attempt or are being worked on. */
	readonly waiting: number;
	/** Entries that are not retried any more. */
	readonly dead: number;
	/** The waiting entries that no process had a handler for. Absent if every entry has a handler. */
	readonly unhandled?: number | undefined;
}

/** An inbox in a storage, with the number of its entries. */
export interface InboxSummary {
	/** The name of the inbox. */
	readonly name: string;
	/** Entries that wait. */
	readonly waiting: number;
	/** Entries that are not retried any more. */
	readonly dead: number;
}

/** Options of {@link Inbox.adopt}. */
export interface AdoptOptions {
	/** Also adopts from an inbox that a process has worked on in the last few minutes. @defaultValue false */
	readonly force?: boolean | undefined;
}

/** Which dead entries to list. */
export interface DeadQuery extends InboxScope {
	/** Lists only entries that come after this one. */
	readonly after?: DeadLetter | undefined;
}

/**
 * Where entries are kept until they are handled: `memoryInbox`, `fileInbox`, `postgresInbox`, `bullmqInbox`, `pgBossInbox`, or one
 * of your own.
 */
export interface InboxStorage {
	/** Stores an entry. Once this resolves, the entry is as durable as the storage itself. Resolves with `false` if it was already stored. */
	put(letter: Letter, rules: TryingRules): Promise<boolean>;
	/** Starts to hand out entries. An entry is handed out again when its worker dies. */
	start(work: Work, rules: WorkRules): Promise<Consumer>;
	/** Counts the entries that wait and those that are dead, of all processes. */
	counts(scope?: InboxScope): Promise<InboxCounts>;
	/** Lists dead entries, the oldest first. */
	dead(limit: number, query?: DeadQuery): Promise<readonly DeadLetter[]>;
	/** Makes a dead entry wait again, with a full set of attempts. Resolves with `false` if there is no such entry. */
	replay(id: string, rules: TryingRules): Promise<boolean>;
	/** Removes a dead entry; a later delivery of its event counts as a duplicate. Resolves with `false` if there is no such entry. */
	discard?(id: string): Promise<boolean>;
	/**
	 * Returns the names of an endpoint's inbox. The endpoint is identified by the fingerprints of its secrets. Remembers the fingerprints,
	 * so that the names stay the same while secrets are rotated.
	 */
	namesFor?(verifier: string, fingerprints: readonly string[]): Promise<readonly string[]>;
	/** Lists inboxes with entries that no process has worked on lately, because the inbox was renamed or its secret was replaced while it was down. */
	abandoned?(): Promise<readonly InboxSummary[]>;
	/**
	 * Moves the entries of an inbox, dead ones included, and its secrets to another inbox.
	 *
	 * @returns how many entries were moved
	 * @throws InboxInUseError while a process works on it, unless `force` is set
	 */
	adopt?(from: string, into: string, options?: AdoptOptions): Promise<number>;
	/** Closes what the storage itself has opened. */
	close?(): Promise<void>;
}

/**
 * Thrown by a storage that this process can no longer use: it was closed, or another process has taken over its file. Deliveries get
 * 503 until the process is restarted.
 */
export class InboxUnavailableError extends Error {
	/** Always `InboxUnavailableError`, also where `instanceof` cannot be used. */
	override readonly name = "InboxUnavailableError";
}

/** Thrown by `adopt` for an inbox whose entries are handled by a process: two services must not handle the same entries. */
export class InboxInUseError extends Error {
	/** Always `InboxInUseError`, also where `instanceof` cannot be used. */
	override readonly name = "InboxInUseError";
	constructor(inbox: string) {
		super(
			`A process has handled entries of the inbox ${inbox} in the last minutes. Stop the processes of that inbox first, or set \`force\` if you are sure that none of them is running.`,
		);
	}
}

/** Returns whether an error cannot be fixed by a retry in this process. */
export function isUnavailable(error: unknown): boolean {
	return (error as { name?: unknown } | null | undefined)?.name === "InboxUnavailableError";
}

/** Returns whether an entry belongs to a scope. Entries of version 0.1.0 belong to the inbox with their verifier. */
export function isInScope(
	{ id, inbox = "" }: Pick<Letter, "id" | "inbox">,
	{ inboxes, verifier }: InboxScope,
): boolean {
	if (inboxes === undefined) return true;
	if (!inboxes.includes(inbox)) return false;
	return inbox !== "" || verifier === undefined || id.startsWith(`${verifier}:`);
}
