import { AuthenticationError, PermissionError } from "@countersign/sdk";
import { sleep } from "./clock.ts";
import type { MirrorOptions } from "./options.ts";
import type { Context } from "./sources/context.ts";
import { type Feed, feedFailed, readFeed } from "./sources/feed.ts";
import { putBack, refresh, waitAfter } from "./sources/refresh.ts";
import { keyOf, unitOf } from "./sources/units.ts";
import type { Turn } from "./sources/walk.ts";
import type { Task } from "./store/store.ts";

/** The first wait after the database has failed, in milliseconds. It doubles each time. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;
/** A run that does not follow gives up a task, or the database, after this many tries. */
const GIVES_UP_AFTER = 8;
/** How long a refused resource waits, in milliseconds. */
const REFUSED_WAIT = 60_000;
/** The longest wait between two looks at the tasks, in milliseconds: other processes add some, too. */
const LOOK_EVERY = 1_000;
/** The same after some were found, in milliseconds: the end of one of them is the usual reason to look again. */
const GLANCE_EVERY = 100;
const [MINUTE, DAY] = [60_000, 86_400_000];
/** How many old changes are removed in one transaction. */
const FORGOTTEN_AT_ONCE = 1_000;
/** How long a process owns a task, in milliseconds. */
const LEASE = 120_000;
/** How far a clock may be corrected without counting as set back, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isRefused = (error: unknown): boolean => error instanceof PermissionError || error instanceof AuthenticationError;

/** When a run ends. */
export interface Until {
	/** Whether it continues when nothing is left to do. */
	readonly follow: boolean;
	/** Whether it reads every list to its end once more. */
	readonly fresh: boolean;
	/** Whether it tries again to read the feed before it ends. */
	readonly needsFeed: boolean;
}

/** What a worker takes from the options of its mirror. */
export type WorkerOptions = Pick<
	MirrorOptions,
	"concurrency" | "feed" | "feedEvery" | "keepChanges" | "lease" | "logger" | "walkEvery"
>;

/** Where a run is. Times are monotonic. */
interface Run {
	nextFeed: number;
	nextLook: number;
	nextForget: number;
	/** The store's time at its start. */
	startedAt?: number;
	/** How often in a row the feed could not be read. */
	feedFailures: number;
	/** Tasks that failed again and again. */
	readonly hopeless: Set<string>;
	/** The tasks in progress, each with whether it reads a list. */
	readonly running: Map<Promise<void>, boolean>;
	/** Whether the task that was taken last reads a list. */
	wasList: boolean;
	/** The first failure of the database that no step has reported yet. */
	failure: { readonly error: unknown } | undefined;
	/** Ends the rest between two looks at the tasks. */
	wake: () => void;
	/** Whether something has happened since the last look at the tasks. */
	isAwake: boolean;
}

function wake(run: Run): void {
	run.isAwake = true;
	run.wake();
}

/** Does the tasks of a store, as many at a time as it may send requests. Several workers share a store. */
export class Worker {
	readonly #context: Context;
	readonly #options: WorkerOptions;
	readonly #names: readonly string[];
	readonly #runs = new Set<Run>();
	/** Tasks that failed together with the database, so that they could not be put back. */
	#unreturned: { readonly task: Task; readonly rest: Parameters<typeof putBack>[2] }[] = [];

	constructor(context: Context, options: WorkerOptions) {
		this.#context = context;
		this.#options = options;
		this.#names = context.resources.map(({ table }) => table.resource);
	}

	/** Makes every run look at the tasks now, or again if it is looking at them. */
	wake(): void {
		for (const run of this.#runs) wake(run);
	}

	/**
	 * Works until the signal aborts, and survives an outage of the database. Without `follow`, it also ends when nothing is left, or what is left has
	 * failed again and again.
	 *
	 * @throws the error of the database if it fails again and again and the run does not follow
	 */
	async run(until: Until, signal: AbortSignal): Promise<void> {
		const run: Run = {
			nextFeed: Number.NEGATIVE_INFINITY,
			nextLook: Number.NEGATIVE_INFINITY,
			nextForget: Number.NEGATIVE_INFINITY,
			feedFailures: 0,
			hopeless: new Set(),
			running: new Map(),
			wasList: false,
			failure: undefined,
			wake: () => {},
			isAwake: false,
		};
		const onAbort = (): void => wake(run);
		signal.addEventListener("abort", onAbort, { once: true });
		this.#runs.add(run);
		try {
			await this.#work(run, until, signal);
		} finally {
			await Promise.all(run.running.keys());
			this.#runs.delete(run);
			signal.removeEventListener("abort", onAbort);
		}
	}

	async #work(run: Run, until: Until, signal: AbortSignal): Promise<void> {
		for (let failures = 0; !signal.aborted; ) {
			try {
				run.isAwake = false;
				const wait = await this.#step(run, until, signal);
				if (wait === undefined) return;
				await this.#rest(run, wait);
				if (!run.failure) failures = 0;
			} catch (error) {
				if (!signal.aborted && !until.follow && failures >= GIVES_UP_AFTER) throw error;
				this.#warn(`the database failed: ${messageOf(error)}`);
				await sleep(this.#context.clock, Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT), signal).catch(() => {});
			}
		}
	}

	/** Starts what is due. Returns milliseconds to rest unless something happens before, or undefined at the end of the run. */
	async #step(run: Run, { follow, fresh, needsFeed }: Until, signal: AbortSignal): Promise<number | undefined> {
		const { store, clock } = this.#context;
		const { feed, concurrency = 4, lease = LEASE } = this.#options;
		const now = clock.monotonic();
		await this.#throwFailure(run);
		await this.#putBackAll();
		if (feed && now >= run.nextFeed) {
			run.feedFailures = await this.#readFeed(feed, run.feedFailures, signal);
			run.nextFeed = now + this.#waitForFeed(run.feedFailures);
		}
		if (now >= run.nextLook) {
			await this.#startWalks(run, fresh);
			await this.#forget(run, now);
			run.nextLook = now + LOOK_EVERY;
		}
		const free = concurrency - run.running.size;
		if (free <= 0) return LOOK_EVERY;
		// A list that is read already, or was the last to get a turn, leaves the next one to records.
		const recordsFirst = run.wasList || [...run.running.values()].includes(true);
		const tasks = await store.claim(free, lease, this.#names, recordsFirst);
		for (const task of tasks) this.#start(run, task, signal);
		if (tasks.length === free) return LOOK_EVERY;
		if (tasks.length > 0) return GLANCE_EVERY;
		const due = await store.nextDue(this.#names);
		const isIdle = run.running.size === 0 && !run.failure;
		if (isIdle && !follow && (due === undefined || (await this.#isHopeless(run.hopeless)))) {
			const isFeedDone = run.feedFailures === 0 || run.feedFailures >= GIVES_UP_AFTER;
			return isFeedDone || !needsFeed ? undefined : Math.max(0, run.nextFeed - clock.monotonic());
		}
		return Math.min(due ?? LOOK_EVERY, LOOK_EVERY);
	}

	/** Waits for the tasks in progress after the database has failed one of them, and throws why. */
	async #throwFailure(run: Run): Promise<void> {
		if (!run.failure) return;
		await Promise.all(run.running.keys());
		const { error } = run.failure;
		run.failure = undefined;
		throw error;
	}

	/** Performs a task beside the others. */
	#start(run: Run, task: Task, signal: AbortSignal): void {
		run.wasList = unitOf(task.key).kind === "list";
		const { concurrency = 4, lease = LEASE } = this.#options;
		const { clock } = this.#context;
		const until = clock.monotonic() + lease / 2;
		// With a request to spare, whatever is due has been taken, and nothing waits for the pages of a list. Failures are forgotten first.
		const mayContinue = (): boolean =>
			task.tries <= 0 && run.running.size < concurrency && clock.monotonic() < until && !run.failure && !signal.aborted;
		const running = this.#perform(task, { mayContinue, wake: () => wake(run) }, signal, run.hopeless)
			.catch((error: unknown) => {
				run.failure ??= { error };
			})
			.then(() => {
				run.running.delete(running);
				wake(run);
			});
		run.running.set(running, run.wasList);
	}

	async #putBackAll(): Promise<void> {
		for (let next = this.#unreturned[0]; next; next = this.#unreturned[0]) {
			await putBack(this.#context, next.task, next.rest);
			this.#unreturned.shift();
		}
	}

	/** Puts a task back, or remembers to do it when the database works again. */
	async #putBack(task: Task, rest: Parameters<typeof putBack>[2]): Promise<void> {
		try {
			await putBack(this.#context, task, rest);
		} catch (error) {
			this.#unreturned.push({ task, rest });
			throw error;
		}
	}

	/** Rests until something happens: a task has ended, an event has come, or the run must stop. */
	async #rest(run: Run, ms: number): Promise<void> {
		if (run.isAwake || ms <= 0) return;
		const rest = new AbortController();
		run.wake = () => rest.abort();
		await sleep(this.#context.clock, ms, rest.signal).catch(() => {});
		run.wake = () => {};
	}

	/** Reads the feed. Returns how often in a row it could not be read. */
	async #readFeed(feed: Feed, failures: number, signal: AbortSignal): Promise<number> {
		try {
			await readFeed(this.#context, feed, signal);
			return 0;
		} catch (error) {
			if (signal.aborted) return failures;
			this.#warn(`the feed ${feed.name} cannot be read: ${messageOf(error)}`);
			await feedFailed(this.#context, feed, messageOf(error));
			return isRefused(error) ? GIVES_UP_AFTER : failures + 1;
		}
	}

	#waitForFeed(failures: number): number {
		const { feedEvery = 30_000 } = this.#options;
		return failures === 0 ? feedEvery : Math.min(feedEvery, waitAfter(failures - 1));
	}

	/** Removes old changes, not all at once. */
	async #forget(run: Run, now: number): Promise<void> {
		const { keepChanges = 30 * DAY } = this.#options;
		if (now < run.nextForget || keepChanges === Number.POSITIVE_INFINITY) return;
		const gone = await this.#context.store.forget(keepChanges, FORGOTTEN_AT_ONCE);
		run.nextForget = gone < FORGOTTEN_AT_ONCE ? now + MINUTE : now;
	}

	/** Starts a walk over each list that was never read, or not for a while. */
	async #startWalks(run: Run, fresh: boolean): Promise<void> {
		const { store } = this.#context;
		const { lease = LEASE, walkEvery = DAY } = this.#options;
		// The time of the store, because the wall clocks of processes differ and jump.
		const now = await store.adjust(2 * Math.max(lease, REFUSED_WAIT));
		run.startedAt ??= now;
		const states = await store.states();
		const key = keyOf({ kind: "list" });
		for (const resource of this.#names) {
			const { walk, walkedSince, walkedUntil } = states.get(resource) ?? {};
			const since = walkedSince ?? walkedUntil;
			// If that is in the future, the store's clock was set back, and nobody knows how long ago the walk was.
			const isDue = since === undefined || since + walkEvery <= now || since > now + CLOCK_TOLERANCE;
			const isOld = fresh && (walkedUntil ?? 0) < run.startedAt;
			if ((isDue || isOld || walk) && !(await store.hasTask(resource, key)))
				await store.hint([{ resource, key, reason: "walk" }]);
		}
	}

	async #isHopeless(hopeless: ReadonlySet<string>): Promise<boolean> {
		let tasks = 0;
		for (const [resource, { count }] of await this.#context.store.pending())
			if (this.#names.includes(resource)) tasks += count;
		return tasks <= hopeless.size;
	}

	/** Performs a task, or puts it back. Adds it to `hopeless` after too many failures, and removes it after a success. */
	async #perform(task: Task, turn: Turn, signal: AbortSignal, hopeless: Set<string>): Promise<void> {
		const name = `${task.resource}\n${task.key}`;
		try {
			await refresh(this.#context, task, turn, signal);
			hopeless.delete(name);
		} catch (error) {
			if (signal.aborted)
				return this.#putBack({ ...task, tries: task.tries - 1 }, { dueIn: 0, doubt: task.doubt, error: task.error });
			const refused = isRefused(error);
			const message = messageOf(error);
			this.#warn(`${task.resource}: ${message}`);
			if (refused || task.tries >= GIVES_UP_AFTER) hopeless.add(name);
			await this.#putBack(task, {
				dueIn: refused ? REFUSED_WAIT : waitAfter(task.tries),
				error: { message, at: this.#context.clock.now(), kind: refused ? "refused" : "failed" },
			});
		}
	}

	#warn(message: string): void {
		try {
			this.#options.logger?.warn(message);
		} catch {
			// A logger that fails must not end a run.
		}
	}
}
