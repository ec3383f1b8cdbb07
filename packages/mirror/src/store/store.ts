import type { RawRecord, Stored, Tick } from "../gate/observation.ts";

/** A record that must be fetched again, or the children of a record that must be listed again. */
export interface Task {
	/** The resource. */
	readonly resource: string;
	/** What to refresh, as `sources/units.ts` writes it. */
	readonly key: string;
	/** Why, in a word: `event`, `feed`, `doubt`, `unseen`, `parent`. */
	readonly reason: string;
	/** The tick of the newest hint. A fetch that began before it does not settle the task. */
	readonly wanted: Tick;
	/** Failed attempts so far. */
	readonly tries: number;
	/**
	 * Text of what a fetch found and the gate doubted, and of what was stored then, and how often in a row they were the same; and text of what was
	 * expected then.
	 */
	readonly doubt?: { readonly content: string; readonly times: number; readonly expects?: string } | undefined;
	/** What an event said about the record. A fetch that shows something older came from a replica that lags behind. */
	readonly expects?: Expectation | undefined;
	/** Why the last attempt failed. Undefined after a successful one. */
	readonly error?: TaskError | undefined;
}

/** Why a task failed. */
export interface TaskError {
	/** What happened, in words. */
	readonly message: string;
	/** Wall-clock time, in milliseconds since 1970. */
	readonly at: number;
	/** `refused`: the key may not read this. */
	readonly kind: "refused" | "failed";
}

/** The open tasks of a resource. */
export interface OpenTasks {
	/** Number of tasks. */
	readonly count: number;
	/** For how many milliseconds the one that waits longest has been due. */
	readonly waited: number;
	/** The newest error of a task that has not succeeded since. */
	readonly error?: TaskError | undefined;
}

/** What events say about the record that they name. */
export interface Expectation {
	/** The newest version of the record in an event. */
	readonly version?: string;
	/** Whether an event says that it was deleted. */
	readonly gone?: true;
	/** The version that the deleted record had, if the event says it. */
	readonly goneAt?: string;
	/** When it changed, by the API's clock, if nothing says to which version; empty if nothing says when either. */
	readonly changedAt?: string;
}

/** A hint that something may have changed. */
export type Hint = Pick<Task, "resource" | "key" | "reason" | "expects">;

/** What is remembered of the pages of a list, to notice that it has no end. It stays small however long the list is. */
export interface Trail {
	/** Pages so far. */
	readonly pages: number;
	/** The last of them in a row that had no record. */
	readonly empty: number;
	/** A page to compare later ones with: its number, the cursor after it, and its records. */
	readonly mark: { readonly at: number; readonly cursor: string; readonly ids: string };
	/** After how many pages the marked page came again, and how often. */
	readonly round?: { readonly pages: number; readonly times: number };
}

/** Records that a response shows and that cannot be copied. */
export interface Refusal {
	/** How many. */
	readonly count: number;
	/** Why the first of them cannot be copied, as the end of a sentence. */
	readonly why: string;
}

/** A record that the lists of two parents have shown during one reading. */
export interface Moved {
	/** Its id. */
	readonly id: string;
	/** The parent whose list has shown it first. */
	readonly from: string;
	/** The parent whose list has shown it then. */
	readonly to: string;
}

/** Where the walk over a resource's list is. */
export interface Walk {
	/** The number of this walk, from 1. */
	readonly number: number;
	/** The worker that read the last page. */
	readonly by: string;
	/** The tick before its first request. */
	readonly begin: Tick;
	/** Wall-clock time of its start, in milliseconds since 1970. */
	readonly startedAt: number;
	/** The store's time at its start, in milliseconds. Only a difference between two of them means something. */
	readonly storeStartedAt: number;
	/** For lists below records: the parent whose list is read. */
	readonly parent?: string;
	/** Which of the resource's lists is read, from 0. */
	readonly list: number;
	/** Where the next page begins; undefined at the start of a list. */
	readonly cursor?: string;
	/** Whether another worker continued it, after a crash for example. */
	readonly resumed: boolean;
	/** Pages so far. */
	readonly pages: number;
	/** Records so far. */
	readonly records: number;
	/** How often it began again because the API refused its cursor, or the list had no end. */
	readonly restarts: number;
	/** What is remembered of the pages of the list that is read, to notice that it has no end. */
	readonly trail?: Trail;
	/** Records so far that cannot be copied. */
	readonly refused?: Refusal;
	/** How many records the list that is read has shown, and how many the API said that it has at least. */
	readonly counted?: { readonly shown: number; readonly least: number };
	/** The first list that has shown fewer records than the API counts. */
	readonly short?: { readonly shown: number; readonly least: number };
	/** The first records that were in the lists of two parents. */
	readonly moved?: readonly Moved[];
	/** The worker's monotonic time at its start, in milliseconds. */
	readonly monotonicStartedAt?: number;
}

/** What a store remembers about a resource. */
export interface ResourceState {
	/** The walk in progress. */
	readonly walk?: Walk | undefined;
	/** Number of the last walk. */
	readonly walks: number;
	/** The tick at which the last finished walk began. */
	readonly previousWalkBegin?: Tick;
	/** Number of records that the last finished walk did not show. */
	readonly unseen?: number;
	/** How many walks in a row have ended before it was clear what became of records that they did not show. */
	readonly soon?: number;
	/** What the last finished walk has not read although it ended, in sentences. */
	readonly unread?: string | undefined;
	/** Wall-clock time at which the last finished walk began. */
	readonly walkedFrom?: number;
	/** The store's time at which the last finished walk began, in milliseconds. */
	readonly walkedSince?: number;
	/** The store's time at which the last finished walk ended, in milliseconds. */
	readonly walkedUntil?: number;
	/** The worker that ended it, and its monotonic time then. */
	readonly walkedBy?: { readonly worker: string; readonly until: number };
	/** Fields that lists of the resource have shown. */
	readonly listed: readonly string[];
	/** Fields that fetches by id have shown. */
	readonly fetched?: readonly string[];
	/** Number of fetches by id since the last that showed a new field. */
	readonly fetches?: number;
	/** Wall-clock time up to which a check has proved that nothing is missing. */
	readonly verifiedThrough?: number;
	/** Whether the last check found differences. */
	readonly differences?: number;
}

/** A change of a record, in the order in which the mirror made them. */
export interface Change {
	/** Position in the feed; pass the last one as `after`. */
	readonly position: number;
	/** The resource, such as `orders`. */
	readonly resource: string;
	/** Id of the record. */
	readonly id: string;
	/** The record before; undefined if it is new. */
	readonly before: RawRecord | undefined;
	/** The record after; undefined if it was deleted. */
	readonly after: RawRecord | undefined;
	/** Wall-clock time of the change in the mirror, in milliseconds since 1970. */
	readonly at: number;
}

/** Changes after a position were removed, because they are older than `keepChanges`. */
export class MirrorChangesError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "MirrorChangesError";
	/** Pass it as `after` to get every change that is left. */
	readonly after: number;

	constructor(asked: number, after: number) {
		super(
			`The changes after position ${asked} are not all kept: those up to ${after} were removed. Copy the tables again, then continue with the changes after ${after}.`,
		);
		this.after = after;
	}
}

/** A record as it is written. */
export interface Write {
	/** The id. */
	readonly id: string;
	/** Id of its parent, for lists below a record. */
	readonly parent?: string;
	/** What to store. `raw` undefined stores that it is deleted. */
	readonly stored: Stored;
	/** The record before, if its content changes; then the change enters the feed. */
	readonly changed?: { readonly before: RawRecord | undefined };
}

/** What one transaction does. */
export interface Batch {
	/** Records to write. */
	readonly writes: readonly Write[];
	/** Tasks to add; one that exists gets the newer tick. */
	readonly hints: readonly Hint[];
	/** A task that is settled if no newer hint has arrived since the fetch began; otherwise it is only freed. */
	readonly settle?: { readonly task: Task; readonly begin: Tick };
	/** A task to retry. Its doubt and error are replaced by these. */
	readonly retry?: {
		readonly task: Task;
		readonly dueIn: number;
		readonly doubt?: Task["doubt"] | undefined;
		readonly error?: TaskError | undefined;
	};
	/** The new state of the resource. */
	readonly state?: Partial<ResourceState>;
}

/** What is stored of a record. */
export interface Found extends Stored {
	/** Id of its parent. */
	readonly parent?: string;
}

/** A stored record with its id. */
export interface StoredRecord {
	/** The id. */
	readonly id: string;
	/** Id of its parent. */
	readonly parent?: string;
	/** What is stored. */
	readonly stored: Stored;
}

/**
 * Where a mirror keeps everything. Every method is one transaction. Processes that share a store call it at the same time: `change` runs its work
 * for one resource at a time, in all of them.
 */
export interface MirrorStore {
	/** Creates or migrates what it needs. */
	open(): Promise<void>;
	/** Returns the next tick. */
	tick(): Promise<Tick>;
	/** Stores hints. When it resolves, they survive a crash. */
	hint(hints: readonly Hint[]): Promise<void>;
	/**
	 * Takes up to `max` tasks of these resources that are due. Another process gets them if this one does not settle them within `lease` milliseconds.
	 * Processes that mirror other resources may use the same store, and have tasks of their own. One list comes first, then records, then other lists;
	 * with `recordsFirst`, for a caller that reads a list already, all lists come last.
	 */
	claim(max: number, lease: number, resources: readonly string[], recordsFirst?: boolean): Promise<readonly Task[]>;
	/** Milliseconds until the next task of these resources is due; undefined without tasks. */
	nextDue(resources: readonly string[]): Promise<number | undefined>;
	/** Makes tasks due that would wait longer than `longest` milliseconds: the store's clock was set back. Returns the store's time in milliseconds. */
	adjust(longest: number): Promise<number>;
	/** Whether a task exists, claimed or not. */
	hasTask(resource: string, key: string): Promise<boolean>;
	/** The open tasks of each resource that has some. */
	pending(): Promise<ReadonlyMap<string, OpenTasks>>;
	/** Returns the state of a resource. */
	state(resource: string): Promise<ResourceState>;
	/** Returns the states of all resources that have one. */
	states(): Promise<ReadonlyMap<string, ResourceState>>;
	/**
	 * Reads the records with these ids, the state of the resource, a new tick and the store's time, and performs what `work` returns, all in one
	 * transaction that no other process runs for this resource at the same time. The store's time is in milliseconds and the same for all processes.
	 * A transaction may do the work of several calls, one after another, and a store may call `work` again after a transaction that failed.
	 */
	change(
		resource: string,
		ids: readonly string[],
		work: (found: ReadonlyMap<string, Found>, state: ResourceState, now: Tick, time: number) => Batch | undefined,
	): Promise<Batch | undefined>;
	/** Returns records that exist, by id, in the order of their ids: at most `max` after `after`. */
	records(
		resource: string,
		options: {
			readonly after?: string | undefined;
			readonly max: number;
			/** Only records last seen before this tick. */
			readonly before?: Tick | undefined;
			/** Only the children of this record. */
			readonly parent?: string | undefined;
			/** Only records in which this field has this value. */
			readonly where?: { readonly field: string; readonly value: string } | undefined;
		},
	): Promise<readonly StoredRecord[]>;
	/** Returns one record. */
	read(resource: string, id: string): Promise<Stored | undefined>;
	/** Number of records that exist. */
	count(resource: string): Promise<number>;
	/**
	 * Returns changes after a position, the oldest first.
	 *
	 * @throws MirrorChangesError if some of them were removed
	 */
	changes(after: number, max: number): Promise<readonly Change[]>;
	/** Removes the oldest changes, at most `max`, if they are older than `age` milliseconds. Returns how many. */
	forget(age: number, max: number): Promise<number>;
	/**
	 * Forgets deleted records, at most `max`, if their deletion was last confirmed more than `age` milliseconds ago and before the tick of their resource,
	 * and no task asks for them. Returns how many.
	 */
	forgetDeleted(age: number, max: number, before: ReadonlyMap<string, Tick>): Promise<number>;
	/** Returns a value that belongs to the whole mirror, such as the position in the activity feed. */
	note(name: string): Promise<string | undefined>;
	/** Stores such a value; with `isFirst`, only if it does not exist yet. */
	setNote(name: string, value: string, isFirst?: boolean): Promise<void>;
	/**
	 * Passes a view of the store at one moment to `work`: all that it reads belongs together, while others continue to write. A view is only for reading.
	 *
	 * @throws MirrorMissingError if a resource has no table yet
	 */
	snapshot<T>(resources: readonly string[], work: (view: MirrorStore) => Promise<T>): Promise<T>;
	/** Frees connections that it opened itself. */
	close(): Promise<void>;
}
