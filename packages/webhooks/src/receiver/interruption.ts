/** Aborts the handlers of an event. Creating an `AbortSignal` costs more than running many a handler, so it is created on first use. */
export class Interruption {
	/** Why the handlers were aborted; `undefined` until they are. */
	reason: Error | undefined;
	#controller: AbortController | undefined;

	/** The signal for handlers and stores; already aborted if `abort` was called before. */
	get signal(): AbortSignal {
		if (!this.#controller) {
			this.#controller = new AbortController();
			if (this.reason) this.#controller.abort(this.reason);
		}
		return this.#controller.signal;
	}

	/** Aborts the signal. Only the first reason counts. */
	abort(reason: Error): void {
		if (this.reason) return;
		this.reason = reason;
		this.#controller?.abort(reason);
	}
}
