import { AuthenticationError, PermissionError } from "@countersign/sdk";
import { sleep } from "./clock.ts";
import type { MirrorOptions } from "./options.ts";
import type { Context } from "./sources/context.ts";
import { type Feed, feedFailed, readFeed } from "./sources/feed.ts";
import { putBack, refresh, waitAfter } from "./sources/refresh.ts";
import { keyOf } from "./sources/units.ts";
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
	"concurrency" | "feed" | "feedEvery" | "lease" | "logger" | "walkEvery"
>;

/** Where a run is. Times are monotonic. */
interface Run {
	nextFeed: number;
	nextLook: number;
	/** The store's time at its start. */
	startedAt?: number;
	/** How often in a row the feed could not be read. */
	feedFailures: number;
	/** Tasks that failed again and again. */
	readonly hopeless: Set<string>;
}

/** Does the tasks of a store, one batch after another. Several workers share a store. */
export class Worker {
	readonly #context: Context;
	readonly #options: WorkerOptions;
	readonly #names: readonly string[];
	readonly #resting = new Set<AbortController>();
	/** Tasks that failed together with the database, so that they could not be put back. */
	#unreturned: { readonly task: Task; readonly rest: Parameters<typeof putBack>[2] }[] = [];

	constructor(context: Context, options: WorkerOptions) {
		this.#context = context;
		this.#options = options;
		this.#names = context.resources.map(({ table }) => table.resource);
	}

	/** Ends the rest between two looks at the tasks. */
	wake(): void {
		for (const rest of this.#resting) rest.abort();
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
			feedFailures: 0,
			hopeless: new Set(),
		};
		for (let failures = 0; !signal.aborted; ) {
			try {
				const wait = await this.#step(run, until, signal);
				if (wait === undefined) return;
				if (wait > 0) await this.#rest(wait, signal);
				failures = 0;
			} catch (error) {
				if (!signal.aborted && !until.follow && failures >= GIVES_UP_AFTER) throw error;
				this.#warn(`the database failed: ${messageOf(error)}`);
				await this.#rest(Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT), signal);
			}
		}
	}

	/** Does what is due. Returns milliseconds to rest, or undefined at the end of the run. */
	async #step(run: Run, { follow, fresh, needsFeed }: Until, signal: AbortSignal): Promise<number | undefined> {
		const { store, clock } = this.#context;
		const { feed, concurrency = 4, lease = LEASE } = this.#options;
		const now = clock.monotonic();
		await this.#putBackAll();
		if (feed && now >= run.nextFeed) {
			run.feedFailures = await this.#readFeed(feed, run.feedFailures, signal);
			run.nextFeed = now + this.#waitForFeed(run.feedFailures);
		}
		if (now >= run.nextLook) {
			await this.#startWalks(run, fresh);
			run.nextLook = now + LOOK_EVERY;
		}
		const tasks = await store.claim(concurrency, lease, this.#names);
		if (tasks.length > 0) {
			const done = await Promise.allSettled(tasks.map((task) => this.#perform(task, signal, run.hopeless)));
			for (const one of done) if (one.status === "rejected") throw one.reason;
			return 0;
		}
		const due = await store.nextDue(this.#names);
		if (!follow && (due === undefined || (await this.#isHopeless(run.hopeless)))) {
			const isFeedDone = run.feedFailures === 0 || run.feedFailures >= GIVES_UP_AFTER;
			return isFeedDone || !needsFeed ? undefined : Math.max(0, run.nextFeed - clock.monotonic());
		}
		return Math.min(due ?? LOOK_EVERY, LOOK_EVERY);
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

	async #rest(ms: number, signal: AbortSignal): Promise<void> {
		const rest = new AbortController();
		this.#resting.add(rest);
		await sleep(this.#context.clock, ms, AbortSignal.any([signal, rest.signal])).catch(() => {});
		this.#resting.delete(rest);
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

	/** Starts a walk over each list that was never read, or not for a while. */
	async #startWalks(run: Run, fresh: boolean): Promise<void> {
		const { store } = this.#context;
		const { lease = LEASE, walkEvery = 86_400_000 } = this.#options;
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
	async #perform(task: Task, signal: AbortSignal, hopeless: Set<string>): Promise<void> {
		const name = `${task.resource}\n${task.key}`;
		try {
			await refresh(this.#context, task, signal);
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
