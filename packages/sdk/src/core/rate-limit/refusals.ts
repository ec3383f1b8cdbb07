import type { Answer } from "../answer.ts";
import { type ApiError, apiError, scrubHeaders } from "../errors.ts";
import { keyPrefix } from "../redact.ts";
import type { CallState } from "../send.ts";
import type { RateLimiter } from "./limiter.ts";

type Refusal = Pick<Answer, "body" | "details"> & { readonly headers: Headers };

/** The last 429 of each limiter: calls that it keeps from being sent fail with what the API said. */
const last = new WeakMap<RateLimiter, Refusal>();

export function rememberRefusal(limiter: RateLimiter, { response, body, details }: Answer): void {
	last.set(limiter, { headers: response.headers, body, details });
}

/** The error of a call that was not sent, because a 429 blocks the key for longer than the call waits. `wait` is in milliseconds. */
export function blockedError(state: CallState, limiter: RateLimiter, wait: number): ApiError {
	const { context, request, attempts, key } = state;
	const refusal = last.get(limiter);
	const seconds = Math.ceil(wait / 1_000);
	const why = wait > state.maxRetryAfter ? "longer than maxRetryAfter allows" : "which would pass the deadline";
	return apiError({
		status: 429,
		headers: scrubHeaders(refusal?.headers ?? new Headers(), context.keys.seen),
		body: refusal?.body,
		request,
		attempts,
		retryable: true,
		keyPrefix: keyPrefix(key),
		at: context.clock.now(),
		details: {
			hint: "The rate limit is exceeded",
			...refusal?.details,
			retryAfter: wait / 1_000,
		},
		note: `Not sent: an earlier 429 asks all calls with this key to wait another ${seconds} s, ${why}`,
	});
}
