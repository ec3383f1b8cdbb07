import { AuthenticationError, PermissionError } from "@countersign/sdk";
import type { Clock } from "@countersign/webhooks";
import { realClock, sleep } from "./clock.ts";
import type { Context, Mirrored } from "./sources/context.ts";
import { type Feed, readFeed } from "./sources/feed.ts";
import { HintFinder } from "./sources/hints.ts";
import { putBack, refresh, waitAfter } from "./sources/refresh.ts";
import { clientSource } from "./sources/source.ts";
import { keyOf } from "./sources/units.ts";
import type { Change, MirrorStore, Task } from "./store/store.ts";
import type { TableDescription } from "./tables/description.ts";
import type { ExtraProof, VerifyReport } from "./verify/report.ts";
import { verifyResource } from "./verify/verify.ts";

/** Options of a mirror. */
export interface MirrorOptions {
	/** A client of the SDK, or one that was generated from a document. Give it its own limiter to share a rate limit with other work. */
	readonly client: object;
	/** Where the copy is kept: `postgresMirror(...)` or `memoryMirror()`. */
	readonly database: MirrorStore;
	/** What to mirror, such as `arcusTables`. */
	readonly resources: readonly TableDescription[];
	/** A feed that names what changed, such as `arcusFeed(client)`. */
	readonly feed?: Feed | undefined;
	/** Proofs that only this API has, such as its audit chain. */
	readonly proofs?: ((signal: AbortSignal) => Promise<readonly ExtraProof[]>) | undefined;
	/** How many requests run at the same time. @defaultValue 4 */
	readonly concurrency?: number | undefined;
	/** Milliseconds between two walks over a list. @defaultValue 86_400_000 */
	readonly walkEvery?: number | undefined;
	/** Milliseconds between two looks at the feed. @defaultValue 30_000 */
	readonly feedEvery?: number | undefined;
	/** Milliseconds before a check in which a change may still be on its way. @defaultValue 60_000 */
	readonly grace?: number | undefined;
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
	/** `waiting` before the first walk, `reading` during it, `complete` after it, `failing` while the last request failed. */
	readonly state: "waiting" | "reading" | "complete" | "failing";
	/** Pages of the walk in progress. */
	readonly pages: number | undefined;
	/** When the last finished walk began, in milliseconds since 1970. */
	readonly walkedFrom: number | undefined;
	/** Up to when a check has proved that nothing is missing, in milliseconds since 1970. */
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
	/** Whether every list was read to its end and nothing waits. */
	readonly isComplete: boolean;
	/** One entry for each resource. */
	readonly resources: readonly ResourceStatus[];
}

/** Options of a run. */
export interface RunOptions {
	/** Keep running and follow changes until the signal aborts or the mirror is closed. @defaultValue false */
	readonly follow?: boolean | undefined;
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
	 */
	run(options?: RunOptions): Promise<MirrorStatus>;
	/** Stores what an event names. When it resolves, the event may be acknowledged: `receiver.on("*", mirror.receive)`. */
	readonly receive: (event: object) => Promise<void>;
	/** Returns rows, progress, errors and what is proved, for each resource. */
	status(): Promise<MirrorStatus>;
	/** Compares everything with the API, corrects what differs, and says what it could not prove. */
	verify(options?: VerifyOptions): Promise<VerifyReport>;
	/** Returns changes after a position, the oldest first. @defaultValue max 1_000 */
	changes(options?: {
		readonly after?: number | undefined;
		readonly max?: number | undefined;
	}): Promise<readonly Change[]>;
	/** Ends runs and frees what the mirror opened. */
	close(): Promise<void>;
}

/** A worker that is gone longer than this loses its task to another, in milliseconds. */
const LEASE = 120_000;
/** A run that does not follow gives up a task after this many tries. */
const GIVES_UP_AFTER = 8;
/** How long a refused resource waits, in milliseconds. */
const REFUSED_WAIT = 60_000;
/** The longest wait between two looks at the tasks, in milliseconds: other processes add some, too. */
const LOOK_EVERY = 1_000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Creates a mirror.
 *
 * @throws TypeError if the client does not have a resource, or two resources have the same name
 */
export function createMirror(options: MirrorOptions): Mirror {
	return new RunningMirror(options);
}

class RunningMirror implements Mirror {
	readonly #options: MirrorOptions;
	readonly #context: Context;
	readonly #closing = new AbortController();
	readonly #runs = new Set<Promise<unknown>>();
	#opened: Promise<void> | undefined;
	#wake = (): void => {};

	constructor(options: MirrorOptions) {
		const { client, database, resources, clock = realClock } = options;
		const names = new Set<string>();
		const mirrored = resources.map((table): Mirrored => {
			if (names.has(table.resource)) throw new TypeError(`resources names ${table.resource} twice; pass it once`);
			names.add(table.resource);
			return { table, source: clientSource(client, table) };
		});
		for (const { resource, parent } of resources)
			if (parent !== undefined && !names.has(parent))
				throw new TypeError(`${resource} is listed below the records of ${parent}; add ${parent} to resources`);
		this.#options = options;
		this.#context = {
			store: database,
			resources: mirrored,
			hints: new HintFinder(resources),
			clock,
			worker: clock.uuid(),
		};
	}

	readonly receive = async (event: object): Promise<void> => {
		await this.#open();
		await this.#context.store.hint(this.#context.hints.inEvent(event));
		this.#wake();
	};

	async #open(): Promise<void> {
		this.#opened ??= this.#context.store.open();
		try {
			await this.#opened;
		} catch (error) {
			this.#opened = undefined;
			throw error;
		}
	}

	run({ follow = false, signal }: RunOptions = {}): Promise<MirrorStatus> {
		const running = this.#run(follow, signal);
		this.#runs.add(running);
		const leave = (): void => void this.#runs.delete(running);
		running.then(leave, leave);
		return running;
	}

	async #run(follow: boolean, outer: AbortSignal | undefined): Promise<MirrorStatus> {
		const signal = outer ? AbortSignal.any([outer, this.#closing.signal]) : this.#closing.signal;
		await this.#open();
		let nextFeed = this.#context.clock.monotonic();
		const hopeless = new Set<string>();
		try {
			while (!signal.aborted) {
				const now = this.#context.clock.monotonic();
				if (this.#options.feed && now >= nextFeed) {
					nextFeed = now + (this.#options.feedEvery ?? 30_000);
					await this.#readFeed(this.#options.feed, signal);
				}
				await this.#startWalks();
				const tasks = await this.#context.store.claim(this.#options.concurrency ?? 4, LEASE);
				if (tasks.length > 0) {
					await Promise.all(tasks.map((task) => this.#perform(task, signal, hopeless)));
					continue;
				}
				const due = await this.#context.store.nextDue();
				// What is left has failed again and again: the run ends without it, and says so.
				if (!follow && (due === undefined || (await this.#isHopeless(hopeless)))) break;
				await this.#rest(Math.min(due ?? LOOK_EVERY, LOOK_EVERY), signal);
			}
		} catch (error) {
			if (!signal.aborted) throw error;
		}
		return this.status();
	}

	async #rest(ms: number, signal: AbortSignal): Promise<void> {
		const woken = new AbortController();
		this.#wake = () => woken.abort();
		await sleep(this.#context.clock, ms, AbortSignal.any([signal, woken.signal])).catch(() => {});
	}

	async #readFeed(feed: Feed, signal: AbortSignal): Promise<void> {
		try {
			await readFeed(this.#context, feed, signal);
		} catch (error) {
			if (!signal.aborted) this.#warn(`the feed ${feed.name} cannot be read: ${messageOf(error)}`);
		}
	}

	/** Starts a walk over each list that was never read, or not for a while. */
	async #startWalks(): Promise<void> {
		const { store, resources, clock } = this.#context;
		for (const { table } of resources) {
			const state = await store.state(table.resource);
			const due =
				state.walkedFrom === undefined || state.walkedFrom + (this.#options.walkEvery ?? 86_400_000) <= clock.now();
			if (due && !state.walk && !(await this.#isPending(table.resource)))
				await store.hint([{ resource: table.resource, key: keyOf({ kind: "list" }), reason: "walk" }]);
		}
	}

	async #isPending(resource: string): Promise<boolean> {
		return this.#context.store.hasTask(resource, keyOf({ kind: "list" }));
	}

	async #isHopeless(hopeless: ReadonlySet<string>): Promise<boolean> {
		let tasks = 0;
		for (const count of (await this.#context.store.pending()).values()) tasks += count;
		return tasks <= hopeless.size;
	}

	/** Performs a task, or puts it back. Adds it to `hopeless` after too many failures, and removes it after a success. */
	async #perform(task: Task, signal: AbortSignal, hopeless: Set<string>): Promise<void> {
		const name = `${task.resource}\n${task.key}`;
		const { store, clock } = this.#context;
		try {
			await refresh(this.#context, task, signal);
			hopeless.delete(name);
		} catch (error) {
			if (signal.aborted) return putBack(this.#context, { ...task, tries: task.tries - 1 }, 0);
			const isRefused = error instanceof PermissionError || error instanceof AuthenticationError;
			this.#warn(`${task.resource}: ${messageOf(error)}`);
			await store.change(task.resource, [], () => ({
				writes: [],
				hints: [],
				retry: { task, dueIn: isRefused ? REFUSED_WAIT : waitAfter(task.tries) },
				state: {
					lastError: { message: messageOf(error), at: clock.now(), kind: isRefused ? "refused" : "failed" },
				},
			}));
			if (isRefused || task.tries >= GIVES_UP_AFTER) hopeless.add(name);
		}
	}

	#warn(message: string): void {
		try {
			this.#options.logger?.warn(message);
		} catch {
			// A logger that fails must not end a run.
		}
	}

	async status(): Promise<MirrorStatus> {
		await this.#open();
		const { store, resources } = this.#context;
		const pending = await store.pending();
		const all: ResourceStatus[] = [];
		for (const { table } of resources) {
			const state = await store.state(table.resource);
			const isRead = state.walks > 0;
			const waiting = pending.get(table.resource) ?? 0;
			all.push({
				resource: table.resource,
				rows: await store.count(table.resource),
				pending: waiting,
				state: state.lastError ? "failing" : isRead ? "complete" : state.walk ? "reading" : "waiting",
				pages: state.walk?.pages,
				walkedFrom: state.walkedFrom,
				verifiedThrough: state.verifiedThrough,
				differences: state.differences,
				lastError: state.lastError?.message,
				limits: table.limits ?? [],
			});
		}
		return { isComplete: all.every((one) => one.state === "complete" && one.pending === 0), resources: all };
	}

	async verify({ deep = false, signal: outer }: VerifyOptions = {}): Promise<VerifyReport> {
		const signal = outer ? AbortSignal.any([outer, this.#closing.signal]) : this.#closing.signal;
		const { isComplete } = await this.run({ signal });
		const resources = [];
		for (const mirrored of this.#context.resources) resources.push(await this.#verifyOne(mirrored, deep, signal));
		const proofs = (await this.#options.proofs?.(signal)) ?? [];
		return {
			isComplete:
				isComplete &&
				resources.every((one) => one.isProved) &&
				proofs.every((one) => one.holds === true) &&
				resources.length > 0,
			resources,
			proofs,
		};
	}

	async #verifyOne(mirrored: Mirrored, deep: boolean, signal: AbortSignal): Promise<VerifyReport["resources"][number]> {
		try {
			return await verifyResource(this.#context, mirrored, this.#options.grace ?? 60_000, deep, signal);
		} catch (error) {
			if (signal.aborted) throw error;
			const { resource } = mirrored.table;
			const { verifiedThrough } = await this.#context.store.state(resource);
			return {
				resource,
				isProved: false,
				records: 0,
				differences: [],
				differenceCount: 0,
				inFlight: 0,
				verifiedThrough,
				unproved: [`${resource} could not be read to its end: ${messageOf(error)}`],
			};
		}
	}

	async changes({
		after = 0,
		max = 1_000,
	}: {
		readonly after?: number | undefined;
		readonly max?: number | undefined;
	} = {}) {
		await this.#open();
		return this.#context.store.changes(after, max);
	}

	async close(): Promise<void> {
		this.#closing.abort();
		await Promise.allSettled([...this.#runs]);
		await this.#context.store.close();
	}
}
