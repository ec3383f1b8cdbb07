import { AuthenticationError, PermissionError } from "@countersign/sdk";
import { sleep } from "./clock.ts";
import type { MirrorOptions } from "./options.ts";
import type { Context } from "./sources/context.ts";
import { type Feed, readFeed } from "./sources/feed.ts";
import { putBack, refresh, waitAfter } from "./sources/refresh.ts";
import { keyOf } from "./sources/units.ts";
import type { Task } from "./store/store.ts";

/** A worker that is gone longer than this loses its task to another, in milliseconds. */
const LEASE = 120_000;
/** A run that does not follow gives up a task after this many tries. */
const GIVES_UP_AFTER = 8;
/** How long a refused resource waits, in milliseconds. */
const REFUSED_WAIT = 60_000;
/** The longest wait between two looks at the tasks, in milliseconds: other processes add some, too. */
const LOOK_EVERY = 1_000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a worker takes from the options of its mirror. */
export type WorkerOptions = Pick<MirrorOptions, "concurrency" | "feed" | "feedEvery" | "logger" | "walkEvery">;

/** Does the tasks of a store, one batch after another. Several workers share a store. */
export class Worker {
	readonly #context: Context;
	readonly #options: WorkerOptions;
	readonly #resting = new Set<AbortController>();

	constructor(context: Context, options: WorkerOptions) {
		this.#context = context;
		this.#options = options;
	}

	/** Ends the rest between two looks at the tasks. */
	wake(): void {
		for (const rest of this.#resting) rest.abort();
	}

	/** Works until the signal aborts or, without `follow`, until nothing is left or what is left has failed again and again. */
	async run(follow: boolean, signal: AbortSignal): Promise<void> {
		const { store, clock } = this.#context;
		const { feed, feedEvery = 30_000, concurrency = 4 } = this.#options;
		let nextFeed = clock.monotonic();
		let nextLook = nextFeed;
		const hopeless = new Set<string>();
		while (!signal.aborted) {
			const now = clock.monotonic();
			if (feed && now >= nextFeed) {
				nextFeed = now + feedEvery;
				await this.#readFeed(feed, signal);
			}
			if (now >= nextLook) {
				nextLook = now + LOOK_EVERY;
				await this.#startWalks();
			}
			const tasks = await store.claim(concurrency, LEASE);
			if (tasks.length > 0) {
				await Promise.all(tasks.map((task) => this.#perform(task, signal, hopeless)));
				continue;
			}
			const due = await store.nextDue();
			if (!follow && (due === undefined || (await this.#isHopeless(hopeless)))) break;
			await this.#rest(Math.min(due ?? LOOK_EVERY, LOOK_EVERY), signal);
		}
	}

	async #rest(ms: number, signal: AbortSignal): Promise<void> {
		const rest = new AbortController();
		this.#resting.add(rest);
		await sleep(this.#context.clock, ms, AbortSignal.any([signal, rest.signal])).catch(() => {});
		this.#resting.delete(rest);
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
		const states = await store.states();
		const key = keyOf({ kind: "list" });
		for (const { resource } of resources.map(({ table }) => table)) {
			const { walk, walkedFrom } = states.get(resource) ?? {};
			const isDue = walkedFrom === undefined || walkedFrom + (this.#options.walkEvery ?? 86_400_000) <= clock.now();
			if (isDue && !walk && !(await store.hasTask(resource, key)))
				await store.hint([{ resource, key, reason: "walk" }]);
		}
	}

	async #isHopeless(hopeless: ReadonlySet<string>): Promise<boolean> {
		let tasks = 0;
		for (const { count } of (await this.#context.store.pending()).values()) tasks += count;
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
				return putBack(
					this.#context,
					{ ...task, tries: task.tries - 1 },
					{ dueIn: 0, doubt: task.doubt, error: task.error },
				);
			const isRefused = error instanceof PermissionError || error instanceof AuthenticationError;
			const message = messageOf(error);
			this.#warn(`${task.resource}: ${message}`);
			await putBack(this.#context, task, {
				dueIn: isRefused ? REFUSED_WAIT : waitAfter(task.tries),
				error: { message, at: this.#context.clock.now(), kind: isRefused ? "refused" : "failed" },
			});
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
}
