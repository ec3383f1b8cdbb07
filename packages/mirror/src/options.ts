import type { Clock } from "@countersign/webhooks";
import type { BackgroundLimiter, BudgetStatus } from "./budget/limiter.ts";
import type { Feed, FeedStatus } from "./sources/feed.ts";
import type { Change, MirrorStore } from "./store/store.ts";
import type { TableDescription } from "./tables/description.ts";
import type { ExtraProof, ProofCopy, VerifyReport } from "./verify/report.ts";

/** Options of a mirror. */
export interface MirrorOptions {
	/** A client of the SDK, or one that was generated from a document. Give it `rateLimit: backgroundLimiter()` to share a rate limit with other work. */
	readonly client: object;
	/** Where the copy is kept: `postgresMirror(...)` or `memoryMirror()`. */
	readonly database: MirrorStore;
	/** What to mirror, such as `arcusTables`. */
	readonly resources: readonly TableDescription[];
	/** The limiter of the client, such as `backgroundLimiter()`, if `status` is to show it. */
	readonly budget?: Pick<BackgroundLimiter, "budget"> | undefined;
	/** A feed that names what changed, such as `arcusFeed(client)`. */
	readonly feed?: Feed | undefined;
	/** Proofs that only this API has, such as its audit chain or its totals. */
	readonly proofs?: ((signal: AbortSignal, copy: ProofCopy) => Promise<readonly ExtraProof[]>) | undefined;
	/** How many requests run at the same time. @defaultValue 4 */
	readonly concurrency?: number | undefined;
	/** Milliseconds between two walks over a list. @defaultValue 86_400_000 */
	readonly walkEvery?: number | undefined;
	/** Milliseconds between two looks at the feed. @defaultValue 30_000 */
	readonly feedEvery?: number | undefined;
	/** Milliseconds for which changes are kept, from 60,000. Older ones are removed while a run works; `Infinity` keeps all. @defaultValue 30 days */
	readonly keepChanges?: number | undefined;
	/**
	 * Milliseconds for which the mirror remembers that a record was deleted, from 3,600,000. It must be longer than a replica of the API can lag behind. A
	 * record is forgotten only after a whole reading of its list that began later than all that is known about its deletion. `Infinity` forgets none.
	 *
	 * @defaultValue 30 days
	 */
	readonly keepDeleted?: number | undefined;
	/**
	 * The base URL of the server that the copy came from, if the API has moved to another one. Only copies of APIs that name no account are bound to a server.
	 *
	 * @defaultValue the base URL of the client
	 */
	readonly server?: string | undefined;
	/** Milliseconds before a check in which a change may still be on its way. @defaultValue 60_000 */
	readonly grace?: number | undefined;
	/** Milliseconds after which another process takes over what a process that died was doing. @defaultValue 120_000 */
	readonly lease?: number | undefined;
	/** Receives one line for each failure. @defaultValue none */
	readonly logger?:
		| {
				/** Logs what the caller should look at. */
				warn(message: string): void;
		  }
		| undefined;
	/** Time, for tests. @defaultValue the real clock */
	readonly clock?: Clock | undefined;
}

/** What a mirror says about a resource. */
export interface ResourceStatus {
	/** The resource. */
	readonly resource: string;
	/** Records that exist. */
	readonly rows: number;
	/** Records and lists that wait to be read again. */
	readonly pending: number;
	/** For how many milliseconds the one that waits longest could have been read; 0 if nothing waits. */
	readonly lag: number;
	/** `waiting` before the first walk, `reading` during it, `complete` after it, `failing` while the last request failed, or if a list has records that cannot be copied. */
	readonly state: "waiting" | "reading" | "complete" | "failing";
	/** Pages of the walk in progress. */
	readonly pages: number | undefined;
	/** When the last finished walk began, in milliseconds since 1970. */
	readonly walkedFrom: number | undefined;
	/** Up to when a check has proved that nothing is missing, in milliseconds since 1970, by the API's clock if its responses have a `Date` header. */
	readonly verifiedThrough: number | undefined;
	/** Differences that the last check found. */
	readonly differences: number | undefined;
	/** The last error; undefined after a success. */
	readonly lastError: string | undefined;
	/** What the mirror cannot promise about it. */
	readonly limits: readonly string[];
}

/** The state of a mirror. */
export interface MirrorStatus {
	/** Whether every list was read to its end, nothing waits, and the feed was read, if there is one. */
	readonly isComplete: boolean;
	/** One entry for each resource. */
	readonly resources: readonly ResourceStatus[];
	/** The feed; undefined without `feed`. While it cannot be read, changes that no event reports are found only when the lists are read again. */
	readonly feed?: FeedStatus | undefined;
	/** What the mirror uses of the rate limit; undefined without `budget`. */
	readonly budget?: BudgetStatus | undefined;
}

/** Options of a run. */
export interface RunOptions {
	/** Keep running and follow changes until the signal aborts or the mirror is closed. @defaultValue false */
	readonly follow?: boolean | undefined;
	/**
	 * Read every list to its end once more, even if that was done within `walkEvery`. Without a feed or events, only this shows what has changed.
	 *
	 * @defaultValue false
	 */
	readonly fresh?: boolean | undefined;
	/** Ends the run. What was read is kept. */
	readonly signal?: AbortSignal | undefined;
}

/** Options of a check. */
export interface VerifyOptions {
	/** Fetch each record by its id, too, where that shows fields that lists leave out. @defaultValue false */
	readonly deep?: boolean | undefined;
	/** Ends the check. */
	readonly signal?: AbortSignal | undefined;
}

/** A copy of an API's data. */
export interface Mirror {
	/**
	 * Reads every list, and everything that was reported as changed. Can be interrupted at any point; the next run continues. Resolves with the
	 * status: look at `isComplete`, because a run that the API refused or throttled is not complete.
	 *
	 * @throws MirrorAccountError if the copy was made with a key of another account or mode, or from another server
	 */
	run(options?: RunOptions): Promise<MirrorStatus>;
	/** Stores what an event names. When it resolves, the event may be acknowledged: `receiver.on("*", mirror.receive)`. */
	readonly receive: (event: object) => Promise<void>;
	/** Returns rows, progress, errors and what is proved, for each resource. */
	status(): Promise<MirrorStatus>;
	/** Compares everything with the API, corrects what differs, and says what it could not prove. */
	verify(options?: VerifyOptions): Promise<VerifyReport>;
	/**
	 * Returns changes after a position, the oldest first: at most `max`, which is 1,000 by default.
	 *
	 * @throws TypeError for a position or a number that is not a whole number
	 * @throws MirrorChangesError if some of these changes are older than `keepChanges` and were removed
	 */
	changes(options?: {
		readonly after?: number | undefined;
		readonly max?: number | undefined;
	}): Promise<readonly Change[]>;
	/** Ends runs and frees what the mirror opened. */
	close(): Promise<void>;
}
