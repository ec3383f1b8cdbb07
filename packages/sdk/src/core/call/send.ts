import { sendAndFollow } from "#platform";
import { limited, type TimeLimit } from "../clock.ts";
import { textOf } from "../text-of.ts";
import { type Transport, TransportError, type TransportResponse } from "../transport/transport.ts";

/** The attempt took longer than its `timeout`. */
export const ATTEMPT_TIMEOUT: unique symbol = Symbol("no complete response");
/** The call took longer than its `deadline`. */
export const CALL_DEADLINE: unique symbol = Symbol("deadline");

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
export function sendOnce(transport: Transport, request: AttemptRequest, limits: TimeLimit): Promise<TransportResponse> {
	if (limits.signal?.aborted) return Promise.reject(limits.signal.reason);
	const controller = new AbortController();
	return limited(sendAndFollow(transport, { ...request, signal: controller.signal }), limits, ATTEMPT_TIMEOUT, {
		cancel: (reason) => controller.abort(reason),
		// Whatever a transport of the user's throws: no response arrived, and what it carries must not get out unscrubbed.
		wrap: (error) => (error instanceof TransportError ? error : new TransportError(textOf(error), false, error)),
	});
}
