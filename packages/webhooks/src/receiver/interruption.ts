/**
 * The end of the time of an event's handlers. An `AbortSignal` costs more than many a handler, so it is made when one is first asked
 * for.
 */
export class Interruption {
	/** Why the time is over; `undefined` while it is not. */
	reason: Error | undefined;
	#controller: AbortController | undefined;

	/** The signal for handlers and stores; aborted already where their time is over. */
	get signal(): AbortSignal {
		if (!this.#controller) {
			this.#controller = new AbortController();
			if (this.reason) this.#controller.abort(this.reason);
		}
		return this.#controller.signal;
	}

	/** Only the first reason counts. */
	abort(reason: Error): void {
		if (this.reason) return;
		this.reason = reason;
		this.#controller?.abort(reason);
	}
}
