import { GIVES_UP_AFTER, isRefused, messageOf } from "../failures.ts";
import type { MirrorOptions } from "../options.ts";
import type { Context } from "../sources/context.ts";
import { feedFailed, readFeed } from "../sources/feed.ts";
import { waitAfter } from "../sources/refresh.ts";

/** Decides when a run reads the feed. Times are monotonic. Without a feed it does nothing. */
export class FeedTurns {
	readonly #context: Context;
	readonly #options: Pick<MirrorOptions, "feed" | "feedEvery">;
	readonly #warn: (message: string) => void;
	#next = Number.NEGATIVE_INFINITY;
	/** How often in a row the feed could not be read. */
	#failures = 0;

	constructor(context: Context, options: Pick<MirrorOptions, "feed" | "feedEvery">, warn: (message: string) => void) {
		this.#context = context;
		this.#options = options;
		this.#warn = warn;
	}

	/** Whether the last look succeeded, or no further look is worth waiting for. */
	get isDone(): boolean {
		return this.#failures === 0 || this.#failures >= GIVES_UP_AFTER;
	}

	/** Returns milliseconds until the next look. */
	waitFrom(now: number): number {
		return Math.max(0, this.#next - now);
	}

	/** Reads the feed if it is due. A feed that cannot be read is retried later. */
	async readIfDue(now: number, signal: AbortSignal): Promise<void> {
		const { feed, feedEvery = 30_000 } = this.#options;
		if (!feed || now < this.#next) return;
		try {
			await readFeed(this.#context, feed, signal);
			this.#failures = 0;
		} catch (error) {
			if (!signal.aborted) {
				const message = messageOf(error);
				this.#warn(`the feed ${feed.name} cannot be read: ${message}`);
				await feedFailed(this.#context, feed, message);
				this.#failures = isRefused(error) ? GIVES_UP_AFTER : this.#failures + 1;
			}
		}
		this.#next = now + (this.#failures === 0 ? feedEvery : Math.min(feedEvery, waitAfter(this.#failures - 1)));
	}
}
