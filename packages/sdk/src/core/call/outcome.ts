import { redirectNote } from "#platform";
import { limited } from "../clock.ts";
import {
	AbortError,
	type ApiError,
	ConnectionError,
	CountersignError,
	type ErrorDetails,
	TimeoutError,
	UnexpectedResponseError,
} from "../errors/index.ts";
import { safeCause, scrub, secretValues } from "../redact.ts";
import { textOf } from "../text-of.ts";
import { TransportError } from "../transport/transport.ts";
import type { Outcome } from "./api-promise.ts";
import { type Answer, BODILESS } from "./read-response.ts";
import { refusalOf } from "./refusals.ts";
import type { CallState } from "./state.ts";
import { CALL_DEADLINE, CHECK_TIMEOUT, STEP_LIMITS } from "./time-limits.ts";

/** Returns the result of a success, without its envelope. */
export function outcomeOf<T>({ operation, attempts }: CallState, answer: Answer): Outcome<T> {
	const { body, response } = answer;
	const isWrapped = operation.data && typeof body === "object" && body !== null && "data" in body;
	return {
		data: (isWrapped ? body.data : body) as T,
		attempts,
		get requestId() {
			return answer.requestId;
		},
		response: () => toResponse(response),
	};
}

/** Checks a success against its schema; undefined without a validator. */
export function check(state: CallState, answer: Answer): Promise<void> | undefined {
	const { body } = answer;
	const { context, operation, request, clock, timeout } = state;
	if (!context.validator || (body === undefined && !operation.promised)) return undefined;
	const own = secretValues(body, operation.secrets);
	const secrets = [...context.keys.seen, ...state.secrets(), ...own];
	const checking = context.validator.check(operation.id, body, { request, requestId: answer.requestId, secrets });
	// The call has succeeded: neither its deadline nor its signal may take the result away.
	return limited(checking, { clock, timeout, signal: undefined }, CHECK_TIMEOUT);
}

/** Converts a response to a `Response`. */
function toResponse({ status, headers, body }: Answer["response"]): Response {
	return new Response(BODILESS.has(status) ? null : body, { status, headers });
}

/** Creates the error for an error response. `note` says why it was not retried. */
export function refusal(state: CallState, { response, body, details, asked }: Answer, note?: string): ApiError {
	const { status, headers } = response;
	const isRedirect = status >= 300 && status < 400 && status !== 304;
	const redirect = isRedirect ? redirectNote(state.request.method, state.built.url, headers) : undefined;
	return refusalOf(state, {
		status,
		headers,
		body,
		details: { ...details, retryAfter: asked === undefined ? undefined : asked / 1000 },
		note: note ?? reusedKeyNote(state, details) ?? keyNote(state, status) ?? scrub(redirect, state.context.keys.seen),
	});
}

/** Says what the key shows about a refusal. */
function keyNote({ context, key, built }: CallState, status: number): string | undefined {
	return context.provider.keyNote?.({ status, key, url: built.url });
}

/** Says what to do after a key was used with another body. */
function reusedKeyNote({ request, context }: CallState, details: ErrorDetails): string | undefined {
	if (request.idempotencyKey === undefined || context.provider.keyReused?.(details) !== true) return undefined;
	return `The idempotency key ${request.idempotencyKey} was used before, with another body. Use one key per record: send the same body again to get the first response, or choose a new key for a new record`;
}

/** Builds a message: the request, what went wrong, how often it was sent, and why it was not retried. */
function told({ request, attempts }: CallState, what: string, note?: string): string {
	const { method, path, idempotencyKey } = request;
	const sent = `, ${attempts} attempt${attempts === 1 ? "" : "s"}`;
	const retry = idempotencyKey ? `; retry with idempotencyKey ${idempotencyKey}` : "";
	return `${method} ${path}: ${what}${attempts === 0 ? "; nothing was sent" : sent + retry}${note ? `. ${note}` : ""}`;
}

/** Describes a response and the kind of its body, but never shows the body, which may contain secrets. */
function toldOf({ status, headers, body }: Answer["response"], what: string, state: CallState): string {
	const type = scrub(headers.get("content-type"), state.context.keys.seen)?.slice(0, 100) || "no Content-Type";
	return `the response ${status} ${what} (${type}, ${(body as string).length} characters)`;
}

/** Creates the error for a success whose body was lost or cut off. A write may have been done. */
export function cutOff(state: CallState, { response }: Answer, note: string | undefined): ConnectionError {
	const what = (response.body as string).trim() === "" ? "came without its body" : "is not complete JSON";
	const cause = new Error(`The response ${response.status} ${what}`);
	return new ConnectionError(told(state, toldOf(response, what, state), note), { ...state, cause });
}

/** Creates the error for a success that is not JSON and so cannot come from the API. */
export function foreign(state: CallState, { response, requestId }: Answer): UnexpectedResponseError {
	const { status, headers } = response;
	const contentType = scrub(headers.get("content-type"), state.context.keys.seen) ?? undefined;
	const what = `${toldOf(response, "is not JSON", state)}. Check baseUrl, and any proxy in between`;
	return new UnexpectedResponseError(told(state, what), { ...state, status, contentType, requestId });
}

/** Returns the error that the caller sees. Errors from outside the call, such as a key function's, are passed on unchanged. */
export function finalError(error: unknown, state: CallState, note: string | undefined): Error {
	if (error instanceof CountersignError) return error;
	const { signal, context, deadline, timeout } = state;
	const { seen } = context.keys;
	if (signal?.aborted && signal.reason !== CALL_DEADLINE) return new AbortError({ ...state, cause: signal.reason });
	if (signal?.aborted)
		return new TimeoutError(told(state, `the deadline of ${deadline} ms was exceeded`), "deadline", state);
	if (STEP_LIMITS.has(error)) {
		const what = `${(error as symbol).description} within ${timeout} ms`;
		return new TimeoutError(told(state, what), "timeout", state);
	}
	if (error instanceof TransportError) {
		const cause = safeCause(error.cause ?? error, seen);
		return new ConnectionError(told(state, scrub(error.message, seen), note), { ...state, cause });
	}
	return error instanceof Error ? error : new Error(scrub(textOf(error), seen));
}
