import { type ApiError, type ApiErrorInit, errorClassOf } from "../errors/index.ts";
import type { RateLimiter } from "../rate-limit/limiter.ts";
import { keyPrefix, scrubHeaders } from "../redact.ts";
import type { Answer } from "./read-response.ts";
import { isRetryable } from "./retry.ts";
import type { CallState } from "./state.ts";

type Refusal = Pick<Answer, "body" | "details"> & { readonly headers: Headers };

/** The last 429 of each limiter. Calls that are then not sent fail with what the API said. */
const last = new WeakMap<RateLimiter, Refusal>();

export function rememberRefusal(limiter: RateLimiter, { response, body, details }: Answer): void {
	last.set(limiter, { headers: response.headers, body, details });
}

/** Creates the error for an error response, with what the call knows about itself. */
export function refusalOf(
	state: CallState,
	facts: Pick<ApiErrorInit, "status" | "body" | "details" | "note"> & { readonly headers: Headers },
): ApiError {
	const { context, request, attempts, key } = state;
	return new (errorClassOf(facts.status))({
		...facts,
		request,
		attempts,
		headers: scrubHeaders(facts.headers, [...context.keys.seen, ...state.secrets()]),
		retryable: isRetryable(facts.status),
		keyPrefix: key === "" ? undefined : keyPrefix(key),
		at: context.clock.now(),
	});
}

/** Creates the error for a call that was not sent because a 429 blocks the key for longer than the call waits. `wait` is in milliseconds. */
export function blockedError(state: CallState, limiter: RateLimiter, wait: number): ApiError {
	const { headers = new Headers(), body, details } = last.get(limiter) ?? {};
	const why = wait > state.maxRetryAfter ? "longer than maxRetryAfter allows" : "which would pass the deadline";
	return refusalOf(state, {
		status: 429,
		headers,
		body,
		details: { hint: "The rate limit is exceeded", ...details, retryAfter: wait / 1_000 },
		note: `Not sent: an earlier 429 asks all calls with this key to wait another ${Math.ceil(wait / 1_000)} s, ${why}`,
	});
}
