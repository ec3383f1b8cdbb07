import type { AnyTransportRequest } from "./transport.ts";

/**
 * Cancels an attempt. A transport of this package listens through {@link ON_CANCEL}; for any other the `AbortSignal` is created when it
 * is first read. Creating one for each attempt and listening to it costs more than building the request.
 */
export class Cancellation {
	#controller: AbortController | undefined;
	#listener: ((reason: unknown) => void) | undefined;
	#cancelled: { readonly reason: unknown } | undefined;

	get signal(): AbortSignal {
		if (!this.#controller) {
			this.#controller = new AbortController();
			if (this.#cancelled) this.#controller.abort(this.#cancelled.reason);
		}
		return this.#controller.signal;
	}

	cancel(reason: unknown): void {
		if (this.#cancelled) return;
		this.#cancelled = { reason };
		this.#controller?.abort(reason);
		this.#listener?.(reason);
	}

	/** Runs `listener` when the attempt is cancelled, at once if it already is. There is one listener: a later one replaces it. */
	listen(listener: (reason: unknown) => void): void {
		this.#listener = listener;
		if (this.#cancelled) listener(this.#cancelled.reason);
	}
}

/** Adds a cancellation to a request, and returns a function that cancels it. */
export function cancellable({ url, method, headers, body, receive }: Omit<AnyTransportRequest, "signal">): {
	readonly request: AnyTransportRequest & Cancellable;
	readonly cancel: (reason: unknown) => void;
} {
	const cancellation = new Cancellation();
	const request = {
		url,
		method,
		headers,
		body,
		receive,
		get signal() {
			return cancellation.signal;
		},
		[ON_CANCEL]: cancellation,
	};
	return { request, cancel: (reason) => cancellation.cancel(reason) };
}

/** The key under which a request has its cancellation. It is registered by name, because the client and the transport may come from two copies of this package. */
export const ON_CANCEL: unique symbol = Symbol.for("@countersign/sdk/on-cancel") as never;

/** A request that may have its cancellation. */
export interface Cancellable {
	readonly [ON_CANCEL]?: Pick<Cancellation, "listen"> | undefined;
}
