import { TransportError } from "../transport/transport.ts";
import { backoff } from "./backoff.ts";
import type { Answer } from "./read-response.ts";
import type { CallState } from "./state.ts";
import { ATTEMPT_TIMEOUT } from "./time-limits.ts";

/** What to do after a failed attempt: wait and retry, or give up, perhaps with a reason. */
export type Decision =
	| {
			readonly retry: true;
			readonly delay: number;
			readonly reason: string;
			/** Whether the retry does not count, because nothing has failed. */
			readonly free?: boolean;
	  }
	| { readonly retry: false; readonly note?: string };

/** 501 is not included: what is not implemented now will not be implemented in a second. */
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);

export const isRetryable = (status: number): boolean => RETRIED.has(status);

const UNSAFE: Decision = {
	retry: false,
	note: "Not retried: without an idempotency key the write could happen twice",
};

/** Decides based on a response; `asked` is the wait in milliseconds that the server requests, if any, and `hint` its explanation. */
export function afterResponse(
	{ response, asked, details: { hint } }: Pick<Answer, "response" | "asked" | "details">,
	state: CallState,
): Decision {
	if (!RETRIED.has(response.status)) return { retry: false };
	if (response.headers.get("x-should-retry") === "false") return { retry: false, note: "The server says not to retry" };
	if (!state.repeatable) return UNSAFE;
	const isTooLong = asked !== undefined && asked > state.maxRetryAfter;
	if (!isTooLong && state.retries < state.maxRetries)
		return within(asked ?? backoff(state.retries + 1, state.clock), String(response.status), state);
	if (asked === undefined) return { retry: false };
	const seconds = Math.ceil(asked / 1000);
	// The vendor's message says it as well: "Wait 30 seconds."
	const isSaid = new RegExp(`\\b${seconds}\\b`).test(hint ?? "");
	const wait = isSaid ? "This" : `The server asks to wait ${seconds} s`;
	if (isTooLong) return { retry: false, note: `${wait}${isSaid ? " is" : ","} longer than maxRetryAfter allows` };
	return isSaid ? { retry: false } : { retry: false, note: wait };
}

/** Decides after an attempt without a response. */
export function afterFailure(reason: "connection" | "timeout", neverLeft: boolean, state: CallState): Decision {
	if (state.retries >= state.maxRetries) return { retry: false };
	if (!state.repeatable && !neverLeft) return UNSAFE;
	return within(backoff(state.retries + 1, state.clock), reason, state);
}

/** Decides after an attempt that threw. Only errors of the transport are retried. */
export function afterThrow(error: unknown, state: CallState): Decision {
	if (state.signal?.aborted) return { retry: false };
	if (error === ATTEMPT_TIMEOUT) return afterFailure("timeout", false, state);
	return error instanceof TransportError ? afterFailure("connection", error.neverLeft, state) : { retry: false };
}

/** Retries after `delay`, unless that would pass the deadline. */
export function within(
	delay: number,
	reason: string,
	state: Pick<CallState, "clock" | "deadlineAt">,
	free = false,
): Decision {
	if (state.clock.monotonic() + delay >= state.deadlineAt)
		return {
			retry: false,
			note: `Waiting ${(delay / 1000).toFixed(1)} s for the next attempt would pass the deadline`,
		};
	return { retry: true, delay, reason, free };
}
