import type { Answer } from "./answer.ts";
import type { Outcome } from "./api-promise.ts";
import { ATTEMPT_TIMEOUT, CALL_DEADLINE } from "./attempt.ts";
import { safeCause } from "./cause.ts";
import { limited } from "./clock.ts";
import {
	AbortError,
	type ApiError,
	apiError,
	ConnectionError,
	CountersignError,
	scrubHeaders,
	TimeoutError,
	UnexpectedResponseError,
} from "./errors.ts";
import { formsOf, keyPrefix, scrub } from "./redact.ts";
import { redirectNote } from "./redirects.ts";
import { isRetryable } from "./retry.ts";
import { secretValues } from "./secret-fields.ts";
import { type CallState, KEY_TIMEOUT, SIGN_IN_TIMEOUT } from "./send.ts";
import { textOf } from "./text-of.ts";
import { TransportError, type TransportResponse } from "./transport.ts";

/** The schemas were not loaded within the time of an attempt. */
export const SCHEMAS_TIMEOUT: unique symbol = Symbol("schemas timeout");
/** Checking a response took longer than an attempt may. */
const CHECK_TIMEOUT: unique symbol = Symbol("check timeout");

/** The data of a success, without its envelope. */
export async function succeed<T>(state: CallState, { response, body, requestId }: Answer): Promise<Outcome<T>> {
	const { context, operation, attempts } = state;
	if (context.validator && (body !== undefined || operation.promised)) await check(state, body, requestId);
	const wrapped = operation.data && typeof body === "object" && body !== null && "data" in body;
	const data = wrapped ? (body as { data: unknown }).data : body;
	return { data: data as T, requestId, attempts, response: () => toResponse(response) };
}

async function check(state: CallState, body: unknown, requestId: string | undefined): Promise<void> {
	const { context, operation, request, clock, timeout } = state;
	const own = secretValues(body, operation.secrets).flatMap(formsOf);
	const secrets = [...context.keys.seen, ...state.secrets(), ...own];
	const checking = context.validator?.check(operation.id, body, { request, requestId, secrets });
	// The call has succeeded: neither its deadline nor its signal may take the result away.
	if (checking) await limited(checking, { clock, timeout, signal: undefined }, CHECK_TIMEOUT);
}

/** Statuses whose response must have no body. */
const BODILESS: readonly number[] = [101, 103, 204, 205, 304];

/** The response as a `Response`, created when someone asks for it. */
function toResponse({ status, headers, body }: TransportResponse): Response {
	return new Response(BODILESS.includes(status) ? null : body, { status, headers });
}

/** The error of a refusal; `note` says why it was not retried. */
export function refusal(state: CallState, { response, body, details, asked }: Answer, note?: string): ApiError {
	const { context, request, attempts, key } = state;
	const { status, headers } = response;
	const redirect =
		status >= 300 && status < 400 && status !== 304
			? scrub(redirectNote(request.method, state.url, headers), context.keys.seen)
			: undefined;
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
			retryAfter: asked === undefined ? undefined : asked / 1000,
		},
		note: note ?? redirect,
	});
}

const how = ({ request, attempts }: CallState): string =>
	`, ${attempts} attempt${attempts === 1 ? "" : "s"}${request.idempotencyKey ? `; retry with idempotencyKey ${request.idempotencyKey}` : ""}`;

/** What kind of body came, in words; never the body itself, which may hold secrets. */
function kindOf({ headers, body }: TransportResponse, state: CallState): string {
	const type = scrub(headers.get("content-type") ?? "", state.context.keys.seen).slice(0, 100);
	return `${type === "" ? "no Content-Type" : type}, ${body.length} characters`;
}

/** A success whose body was lost or cut off. A write may have been done. */
export function cutOff(state: CallState, { response }: Answer, note: string | undefined): ConnectionError {
	const { method, path } = state.request;
	const what = response.body.trim() === "" ? "came without its body" : "is not complete JSON";
	return new ConnectionError(
		`${method} ${path}: the response ${response.status} ${what} (${kindOf(response, state)})${how(state)}${note ? `. ${note}` : ""}`,
		{ ...state, cause: new Error(`The response ${response.status} ${what}`) },
	);
}

/** A success that is no JSON and so cannot be the API's. */
export function foreign(state: CallState, { response, requestId }: Answer): UnexpectedResponseError {
	const { request, attempts, context } = state;
	const { method, path } = request;
	return new UnexpectedResponseError(
		`${method} ${path}: the response ${response.status} is not JSON (${kindOf(response, state)}). Check baseUrl, and any proxy in between${how(state)}`,
		{
			request,
			attempts,
			status: response.status,
			contentType: scrubbed(response.headers.get("content-type"), context.keys.seen),
			requestId,
		},
	);
}

const scrubbed = (text: string | null, secrets: Iterable<string>): string | undefined =>
	text === null ? undefined : scrub(text, secrets);

/** What was still missing when the time of an attempt was over. */
const WAITED_FOR: ReadonlyMap<unknown, string> = new Map<unknown, string>([
	[ATTEMPT_TIMEOUT, "no complete response"],
	[KEY_TIMEOUT, "the apiKey function returned no key"],
	[SIGN_IN_TIMEOUT, "the request was not signed"],
	[SCHEMAS_TIMEOUT, "the schemas were not loaded"],
	[CHECK_TIMEOUT, "the schema did not finish checking the response"],
]);

/** What the caller sees of a failure. An error that is not the call's own, such as a key function's, is passed on as it is. */
export function finalError(error: unknown, state: CallState, note: string | undefined): Error {
	if (error instanceof CountersignError) return error;
	const { request, attempts, signal, context } = state;
	const where = `${request.method} ${request.path}`;
	const missing = WAITED_FOR.get(error);
	if (signal?.aborted) {
		if (signal.reason !== CALL_DEADLINE) return new AbortError({ request, attempts, cause: signal.reason });
		const sent = attempts === 0 ? "; nothing was sent" : how(state);
		return new TimeoutError(`${where}: the deadline of ${state.deadline} ms was exceeded${sent}`, "deadline", state);
	}
	if (missing !== undefined)
		return new TimeoutError(`${where}: ${missing} within ${state.timeout} ms${how(state)}`, "timeout", state);
	if (error instanceof TransportError) {
		const message = scrub(error.message, context.keys.seen);
		const cause = safeCause(error.cause ?? error, context.keys.seen);
		return new ConnectionError(`${where}: ${message}${how(state)}${note ? `. ${note}` : ""}`, {
			request,
			attempts,
			cause,
		});
	}
	return error instanceof Error ? error : new Error(scrub(textOf(error), context.keys.seen));
}
