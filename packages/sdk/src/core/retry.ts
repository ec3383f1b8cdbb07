import { ATTEMPT_TIMEOUT } from "./attempt.ts";
import { backoff } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import { TransportError, type TransportResponse } from "./transport.ts";

/** What to do after an attempt that failed: wait and try again, or give up, perhaps with a word on why. */
export type Decision =
	| { readonly retry: true; readonly delay: number; readonly reason: string }
	| { readonly retry: false; readonly note?: string };

/** 501 is not among them: what is not implemented now is not implemented in a second either. */
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);

export interface RetryState {
	/** Attempts made. */
	readonly attempts: number;
	readonly maxRetries: number;
	readonly maxRetryAfter: number;
	/** When the call must be over, in milliseconds since 1970. */
	readonly deadlineAt: number;
	/** Whether sending twice does no harm: a read, or a write with an idempotency key. */
	readonly repeatable: boolean;
	readonly clock: Clock;
}

export const isRetryable = (status: number): boolean => RETRIED.has(status);

/** Decides by the status and headers of an answer; `asked` is the wait in milliseconds that the server wants, if it says so. */
export function afterResponse(response: TransportResponse, asked: number | undefined, state: RetryState): Decision {
	if (!RETRIED.has(response.status)) return { retry: false };
	if (response.headers.get("x-should-retry") === "false")
		return { retry: false, note: "The server says not to try again" };
	if (!state.repeatable)
		return { retry: false, note: "Not tried again: without an idempotency key the write could happen twice" };
	if (asked !== undefined && asked > state.maxRetryAfter)
		return {
			retry: false,
			note: `The server asks to wait ${Math.ceil(asked / 1000)} s, longer than maxRetryAfter allows`,
		};
	if (state.attempts > state.maxRetries)
		return {
			retry: false,
			...(asked !== undefined && { note: `The server asks to wait ${Math.ceil(asked / 1000)} s` }),
		};
	return within(asked ?? backoff(state.attempts, state.clock), String(response.status), state);
}

/** Decides after an attempt without an answer. */
export function afterFailure(reason: "connection" | "timeout", neverLeft: boolean, state: RetryState): Decision {
	if (state.attempts > state.maxRetries) return { retry: false };
	if (!state.repeatable && !neverLeft)
		return { retry: false, note: "Not tried again: without an idempotency key the write could happen twice" };
	return within(backoff(state.attempts, state.clock), reason, state);
}

/** Decides after an attempt that threw; what the transport did not throw is not tried again. */
export function afterThrow(error: unknown, state: RetryState & { readonly signal: AbortSignal | undefined }): Decision {
	if (state.signal?.aborted) return { retry: false };
	if (error === ATTEMPT_TIMEOUT) return afterFailure("timeout", false, state);
	return error instanceof TransportError ? afterFailure("connection", error.neverLeft, state) : { retry: false };
}

/** A wait that would pass the deadline is not begun. */
export function within(delay: number, reason: string, state: Pick<RetryState, "clock" | "deadlineAt">): Decision {
	if (state.clock.now() + delay >= state.deadlineAt)
		return {
			retry: false,
			note: `Waiting ${(delay / 1000).toFixed(1)} s for the next attempt would pass the deadline`,
		};
	return { retry: true, delay, reason };
}
