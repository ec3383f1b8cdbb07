import { onAbort } from "../abort.ts";
import { NEVER } from "../clock.ts";
import { type AcquireOptions, RateLimitBlockedError, type Ticket } from "./limiter.ts";

interface Waiter {
	readonly options: AcquireOptions;
	settle(place: Ticket | Promise<Ticket>): void;
}

/** Calls that wait for a place, first come, first served. A call can leave from the middle at no cost, however long the queue is. */
export class CallQueue {
	readonly #waiting = new Set<Waiter>();

	get size(): number {
		return this.#waiting.size;
	}

	/** Adds a call. `onLeave` runs when its signal takes it out of the queue. */
	wait(options: AcquireOptions, onLeave: () => void): Promise<Ticket> {
		const { signal } = options;
		return new Promise((resolve, reject) => {
			const waiter: Waiter = {
				options,
				settle(place) {
					leave();
					resolve(place);
				},
			};
			const leave = onAbort(signal, () => {
				this.#waiting.delete(waiter);
				reject(signal?.reason);
				onLeave();
			});
			this.#waiting.add(waiter);
		});
	}

	/** Tells the first call how long all calls have to wait. */
	announce(ms: number): void {
		const [first] = this.#waiting;
		first?.options.onWait?.(ms);
	}

	/** Gives the first call its place. */
	grant(ticketOf: (options: AcquireOptions) => Ticket | Promise<Ticket>): void {
		for (const waiter of this.#waiting) {
			this.#waiting.delete(waiter);
			waiter.settle(ticketOf(waiter.options));
			return;
		}
	}

	/** Rejects every call that does not wait for a block of `wait` milliseconds. */
	refuse(wait: number): void {
		for (const waiter of this.#waiting) {
			if ((waiter.options.maxBlock ?? NEVER) >= wait) continue;
			this.#waiting.delete(waiter);
			waiter.settle(Promise.reject(new RateLimitBlockedError(wait)));
		}
	}
}
