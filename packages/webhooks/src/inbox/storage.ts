import type { Letter } from "./letter.ts";

/** What came of working on a letter. */
export type Outcome =
	| { readonly state: "done" }
	/** Its handlers failed: once more, later, or never after so many times. */
	| { readonly state: "failed"; readonly reason: string }
	/** Another worker holds its event: it is looked at again later, and that does not count as a try. */
	| { readonly state: "wait"; readonly delayMs: number };

/** Works on a letter; never rejects. */
export type Work = (letter: Letter, attempt: number) => Promise<Outcome>;

/** How often and how soon a letter is tried. */
export interface TryingRules {
	/** Tries before a letter is dead. */
	readonly maxAttempts: number;
	/** Milliseconds before the next try, after so many failed ones. */
	readonly backoff: (attempts: number) => number;
}

/** How letters are worked off in this process. */
export interface WorkRules extends TryingRules {
	/** Letters worked on at once by this process. */
	readonly concurrency: number;
	/** Told what the storage threw. */
	readonly onError: (error: unknown) => void;
	/** Told how each try ended, and whether that was the last. */
	readonly onEnd: (letter: Letter, outcome: Outcome, dead: boolean) => void;
}

/** Work that goes on until it is stopped. */
export interface Consumer {
	/** Begins nothing new; resolves when what has begun is over. */
	stop(): Promise<void>;
}

/** A letter that is not tried any more. */
export interface DeadLetter {
	/** The delivery, with its event's id. */
	readonly letter: Letter;
	/** Tries made, all of them failed. */
	readonly attempts: number;
	/** Why the last try failed. */
	readonly reason: string;
}

/** What a storage holds. */
export interface InboxCounts {
	/** Letters that wait for a try or are being tried. */
	readonly waiting: number;
	/** Letters that are not tried any more. */
	readonly dead: number;
}

/**
 * Where letters are kept until they are worked off: `memoryInbox`, `fileInbox`, `postgresInbox`, `bullmqInbox`, `pgBossInbox`, or one
 * of your own.
 */
export interface InboxStorage {
	/** Keeps a letter; once it resolves, the letter outlives whatever the storage outlives. `false`: it was there already. */
	put(letter: Letter, rules: TryingRules): Promise<boolean>;
	/** Begins to hand out letters. A letter is handed out again when its worker dies. */
	start(work: Work, rules: WorkRules): Promise<Consumer>;
	/** How many letters wait, and how many are dead, of all processes. */
	counts(): Promise<InboxCounts>;
	/** Dead letters, those that were received first before the others. */
	dead(limit: number): Promise<readonly DeadLetter[]>;
	/** Makes a dead letter one that waits, with all its tries before it. `false` where there is no such letter. */
	replay(id: string, rules: TryingRules): Promise<boolean>;
	/** Frees what the storage itself has opened. */
	close?(): Promise<void>;
}
