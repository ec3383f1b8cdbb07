import { onAbort } from "../abort.ts";
import { type AcquireOptions, RateLimitBlockedError, type Ticket } from "./limiter.ts";

interface Waiter {
	readonly options: AcquireOptions;
	grant(ticket: Ticket | Promise<Ticket>): void;
	refuse(error: RateLimitBlockedError): void;
}

/** Calls that wait for a place, first come, first served. Leaving from the middle costs nothing, however long the queue is. */
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
				grant(ticket) {
					leave();
					resolve(ticket);
				},
				refuse(error) {
					leave();
					reject(error);
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

	/** Gives the first call its place. */
	grant(ticketOf: (options: AcquireOptions) => Ticket | Promise<Ticket>): void {
		for (const waiter of this.#waiting) {
			this.#waiting.delete(waiter);
			waiter.grant(ticketOf(waiter.options));
			return;
		}
	}

	/** Rejects every call that does not wait for a block of `wait` milliseconds. */
	refuse(wait: number): void {
		for (const waiter of this.#waiting) {
			if ((waiter.options.maxBlock ?? Number.POSITIVE_INFINITY) >= wait) continue;
			this.#waiting.delete(waiter);
			waiter.refuse(new RateLimitBlockedError(wait));
		}
	}
}
