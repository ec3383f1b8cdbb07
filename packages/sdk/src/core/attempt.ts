import { sendAndFollow } from "#platform";
import { onAbort } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { textOf } from "./text-of.ts";
import { type Transport, TransportError, type TransportResponse } from "./transport.ts";

/** The attempt took longer than its `timeout`. */
export const ATTEMPT_TIMEOUT: unique symbol = Symbol("attempt timeout");
/** The call took longer than its `deadline`. */
export const CALL_DEADLINE: unique symbol = Symbol("call deadline");

export interface AttemptRequest {
	readonly url: string;
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | undefined;
}

/**
 * Sends once, within `timeout` milliseconds from connect to the end of the body. Rejects with {@link ATTEMPT_TIMEOUT}, with the
 * signal's reason, or with the transport's error; leaves neither timer nor listener. It does not wait for a transport that is
 * slow to notice its signal, or a `fetch` that knows none.
 */
export function attempt(
	transport: Transport,
	request: AttemptRequest,
	limits: {
		readonly clock: Clock;
		readonly timeout: number;
		readonly signal: AbortSignal | undefined;
	},
): Promise<TransportResponse> {
	const { signal, clock, timeout } = limits;
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const controller = new AbortController();
		const over = (): void => {
			cancelTimer?.();
			leave();
		};
		const end = (reason: unknown): void => {
			over();
			controller.abort(reason);
			reject(reason);
		};
		const cancelTimer =
			timeout === Number.POSITIVE_INFINITY ? undefined : clock.after(timeout, () => end(ATTEMPT_TIMEOUT));
		const leave = onAbort(signal, () => end(signal?.reason));
		sendAndFollow(transport, { ...request, signal: controller.signal }).then(
			(response) => {
				over();
				resolve(response);
			},
			(error: unknown) => {
				over();
				// Whatever a transport of the user's throws: no response arrived, and what it carries must not get out unscrubbed.
				reject(error instanceof TransportError ? error : new TransportError(textOf(error), false, error));
			},
		);
	});
}
