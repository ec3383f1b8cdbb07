import { sleep } from "./clock.ts";
import { GIVES_UP_AFTER, isRefused, messageOf, REFUSED_WAIT } from "./failures.ts";
import type { MirrorOptions } from "./options.ts";
import { FeedTurns } from "./schedule/feed-turns.ts";
import { OldEntries, removeMarks } from "./schedule/old-entries.ts";
import { WalkTurns } from "./schedule/walk-turns.ts";
import type { Context } from "./sources/context.ts";
import { putBack, refresh, waitAfter } from "./sources/refresh.ts";
import { unitOf } from "./sources/units.ts";
import type { Turn } from "./sources/walk.ts";
import type { Task } from "./store/store.ts";

/** The first wait after the database has failed, in milliseconds. It doubles each time. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;
/** The longest wait between two looks at the tasks, in milliseconds: other processes add some, too. */
const LOOK_EVERY = 1_000;
/** The same after some were found, in milliseconds: the end of one of them is the usual reason to look again. */
const GLANCE_EVERY = 100;
const DAY = 86_400_000;
/** How long a process owns a task, in milliseconds. */
const LEASE = 120_000;

/** When a run ends. */
export interface Until {
	/** Whether it continues when nothing is left to do. */
	readonly follow: boolean;
	/** Whether it reads every list to its end once more. */
	readonly fresh: boolean;
	/** Whether it retries a failed feed before it ends. */
	readonly needsFeed: boolean;
}

/** What a worker takes from the options of its mirror. */
export type WorkerOptions = Pick<
	MirrorOptions,
	"concurrency" | "feed" | "feedEvery" | "keepChanges" | "keepDeleted" | "lease" | "logger" | "walkEvery"
>;

/** Where a run is. Times are monotonic. */
interface Run {
	readonly feed: FeedTurns;
	readonly walks: WalkTurns;
	readonly oldEntries: readonly OldEntries[];
	nextLook: number;
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
	readonly #concurrency: number;
	readonly #lease: number;
	readonly #names: readonly string[];
	readonly #runs = new Set<Run>();
	/** Tasks that failed together with the database, so that they could not be put back. */
	#unreturned: { readonly task: Task; readonly rest: Parameters<typeof putBack>[2] }[] = [];

	constructor(context: Context, options: WorkerOptions) {
		this.#context = context;
		this.#options = options;
		this.#concurrency = options.concurrency ?? 4;
		this.#lease = options.lease ?? LEASE;
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
		const { walkEvery = DAY, keepChanges = 30 * DAY, keepDeleted = 30 * DAY } = this.#options;
		const { store } = this.#context;
		const run: Run = {
			feed: new FeedTurns(this.#context, this.#options, (message) => this.#warn(message)),
			walks: new WalkTurns(this.#context, this.#lease, walkEvery),
			oldEntries: [
				new OldEntries((age, max) => store.forget(age, max), keepChanges),
				new OldEntries((age, max) => removeMarks(store, age, max), keepDeleted),
			],
			nextLook: Number.NEGATIVE_INFINITY,
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
		const now = clock.monotonic();
		await this.#throwFailure(run);
		await this.#putBackAll();
		await run.feed.readIfDue(now, signal);
		if (now >= run.nextLook) {
			await run.walks.startDue(fresh);
			for (const entries of run.oldEntries) await entries.removeIfDue(now);
			run.nextLook = now + LOOK_EVERY;
		}
		const free = this.#concurrency - run.running.size;
		if (free <= 0) return LOOK_EVERY;
		// A list that is read already, or was the last to get a turn, leaves the next one to records.
		const recordsFirst = run.wasList || [...run.running.values()].includes(true);
		const tasks = await store.claim(free, this.#lease, this.#names, recordsFirst);
		for (const task of tasks) this.#start(run, task, signal);
		if (tasks.length === free) return LOOK_EVERY;
		if (tasks.length > 0) return GLANCE_EVERY;
		const due = await store.nextDue(this.#names);
		const isIdle = run.running.size === 0 && !run.failure;
		if (isIdle && !follow && (due === undefined || (await this.#isHopeless(run.hopeless))))
			return run.feed.isDone || !needsFeed ? undefined : run.feed.waitFrom(clock.monotonic());
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
		const { clock } = this.#context;
		const until = clock.monotonic() + this.#lease / 2;
		// With a request to spare, whatever is due has been taken, and nothing waits for the pages of a list. Failures are forgotten first.
		const mayContinue = (): boolean =>
			task.tries <= 0 &&
			run.running.size < this.#concurrency &&
			clock.monotonic() < until &&
			!run.failure &&
			!signal.aborted;
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
