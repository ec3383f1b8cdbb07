import type { Outcome } from "./api-promise.ts";
import { ATTEMPT_TIMEOUT, CALL_DEADLINE } from "./attempt.ts";
import {
	AbortError,
	type ApiError,
	apiError,
	ConnectionError,
	CountersignError,
	scrubBody,
	scrubHeaders,
	TimeoutError,
} from "./errors.ts";
import { keyPrefix } from "./redact.ts";
import { isRetryable } from "./retry.ts";
import type { Answer, CallState } from "./send.ts";
import { TransportError, type TransportResponse } from "./transport.ts";

/** The data of a success, without its envelope. */
export async function succeed<T>(state: CallState, { response, body }: Answer): Promise<Outcome<T>> {
	const { context, operation, request, attempts } = state;
	const requestId = context.provider.requestId(response.headers, body);
	if (context.validator && body !== undefined)
		await context.validator.check(operation.id, body, { request, requestId });
	const wrapped = operation.data && typeof body === "object" && body !== null && "data" in body;
	const data = wrapped ? (body as { data: unknown }).data : body;
	return { data: data as T, requestId, attempts, response: () => toResponse(response) };
}

/** The answer as a `Response`, made when someone asks for it. */
function toResponse({ status, headers, body }: TransportResponse): Response {
	return new Response(status === 204 || status === 304 ? null : body, { status, headers });
}

/** The error of a refusal; `note` says why it was not asked again. */
export function refusal(state: CallState, { response, body, details, asked }: Answer, note?: string): ApiError {
	const { context, request, attempts, key } = state;
	const { status, headers } = response;
	return apiError({
		status,
		headers: scrubHeaders(headers, context.keys.seen),
		body,
		request,
		attempts,
		retryable: isRetryable(status),
		keyPrefix: key === "" ? undefined : keyPrefix(key),
		at: context.clock.now(),
		details: {
			...details,
			requestId: details.requestId ?? context.provider.requestId(headers, body),
			retryAfter: asked === undefined ? undefined : asked / 1000,
		},
		note,
	});
}

const how = ({ request, attempts }: CallState): string =>
	`, ${attempts} attempt${attempts === 1 ? "" : "s"}${request.idempotencyKey ? `; ask again with idempotencyKey ${request.idempotencyKey}` : ""}`;

/** A success whose body is no JSON was cut off, or is not the API's: the write, if it was one, may be done. */
export function cutOff(state: CallState, { response, body }: Answer): ConnectionError {
	const { method, path } = state.request;
	const shown = JSON.stringify(scrubBody(String(body).slice(0, 200), state.context.keys.seen));
	return new ConnectionError(
		`${method} ${path}: the answer ${response.status} is not whole JSON: ${shown}${how(state)}`,
		state,
	);
}

/** What the caller sees of a failure. An error that is not of the call, as of a key function, is passed on as it is. */
export function finalError(error: unknown, state: CallState, note: string | undefined): Error {
	if (error instanceof CountersignError) return error;
	const { request, attempts, signal, context } = state;
	const where = `${request.method} ${request.path}`;
	if (signal?.aborted) {
		if (signal.reason !== CALL_DEADLINE) return new AbortError({ request, attempts, cause: signal.reason });
		return new TimeoutError(`${where}: the deadline of ${state.deadline} ms ran out${how(state)}`, "deadline", state);
	}
	if (error === ATTEMPT_TIMEOUT)
		return new TimeoutError(`${where}: no whole answer within ${state.timeout} ms${how(state)}`, "timeout", state);
	if (error instanceof TransportError) {
		const message = scrubBody(error.message, context.keys.seen);
		return new ConnectionError(`${where}: ${message}${how(state)}${note ? `. ${note}` : ""}`, state);
	}
	return error instanceof Error ? error : new Error(String(error));
}
