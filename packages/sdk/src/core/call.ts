import type { Outcome } from "./api-promise.ts";
import { ATTEMPT_TIMEOUT, attempt, CALL_DEADLINE } from "./attempt.ts";
import { retryAfterMs } from "./backoff.ts";
import { buildRequest, checkHeader } from "./build-request.ts";
import { sleep } from "./clock.ts";
import type { Context } from "./context.ts";
import {
	AbortError,
	type ApiError,
	apiError,
	ConnectionError,
	CountersignError,
	type RequestSummary,
	scrubBody,
	TimeoutError,
} from "./errors.ts";
import { tell } from "./hooks.ts";
import { callKey } from "./idempotency.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, checkNumber } from "./options.ts";
import type { Ticket } from "./rate-limit/limiter.ts";
import { keyPrefix, shownHeaders } from "./redact.ts";
import { afterFailure, afterResponse, type Decision, isRetryable, type RetryState, within } from "./retry.ts";
import { TransportError, type TransportResponse } from "./transport.ts";

/** Waits of a call for the first request with its key, before it gives up; with growing pauses about a minute. */
const MAX_STILL_RUNNING = 40;

/**
 * One call, one pipeline: key, limit, attempt, retry decision, decoding, envelope, error. The idempotency key belongs to the call
 * and exists before its first attempt.
 */
export async function call<T>(
	context: Context,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
	options: CallOptions = {},
): Promise<Outcome<T>> {
	const { clock, hooks, logger } = context;
	const built = buildRequest(
		context.provider,
		context.baseUrl,
		context.prefix(operation.entity),
		operation,
		args,
		params,
	);
	const idempotencyKey = operation.key ? callKey(options.idempotencyKey) : undefined;
	const request: RequestSummary = { method: operation.method, path: built.path, idempotencyKey };
	const deadline = checkNumber(options.deadline, "deadline", context.deadline, 0);
	const life = callLife(context, options.signal, deadline);
	const state = {
		attempts: 0,
		maxRetries: checkNumber(options.maxRetries, "maxRetries", context.maxRetries, 0),
		maxRetryAfter: context.maxRetryAfter,
		deadlineAt: life.deadlineAt,
		repeatable: operation.safe || idempotencyKey !== undefined,
		clock,
	};
	const timeout = checkNumber(options.timeout, "timeout", context.timeout, 0);
	const headers = commonHeaders(context, operation, built.headers, built.body, idempotencyKey, options.headers);
	let key = "";
	let keyRenewed = false;
	let stillRunning = 0;

	const pause = async (decision: Decision & { retry: true }): Promise<void> => {
		tell(
			hooks.retry,
			{ operation: operation.id, request, attempt: state.attempts, reason: decision.reason, delay: decision.delay },
			logger,
		);
		logger?.info(
			`${operation.id}: attempt ${state.attempts} failed (${decision.reason}), next in ${Math.round(decision.delay)} ms`,
		);
		if (decision.delay > 0) await sleep(clock, decision.delay, life.signal);
	};

	try {
		for (;;) {
			life.signal?.throwIfAborted();
			const found = context.keys.current();
			key = typeof found === "string" ? found : await found;
			const ticket = await enter(context, operation, key, life.signal);
			state.attempts++;
			let response: TransportResponse;
			try {
				response = await send(
					context,
					operation,
					{ ...built, headers },
					key,
					request,
					state,
					{ timeout, signal: life.signal },
					ticket,
				);
			} catch (error) {
				const decision = failed(error, state, life.signal);
				if (!decision.retry)
					throw asCallError(
						error,
						context,
						{ request, attempts: state.attempts },
						{ timeout, deadline, note: decision.note },
					);
				await pause(decision);
				continue;
			}
			if (response.status < 300) {
				const body = parse(response.body);
				if (typeof body !== "string")
					return await succeed<T>(context, operation, response, body, request, state.attempts);
				const decision = afterFailure("connection", false, state);
				if (!decision.retry) throw notJson(context, response, body, { request, attempts: state.attempts });
				await pause(decision);
				continue;
			}

			const error = refusal(context, response, request, state.attempts, key);
			if (response.status === 401 && !keyRenewed) {
				keyRenewed = true;
				if ((await context.keys.renew(key)) !== undefined) {
					await pause({ retry: true, delay: 0, reason: "new_key" });
					continue;
				}
			}
			if (
				response.status === 409 &&
				idempotencyKey !== undefined &&
				stillRunning < MAX_STILL_RUNNING &&
				context.provider.stillRunning?.(error)
			) {
				const wait = within(Math.min(2_000, 100 * 2 ** stillRunning++), "still_running", state);
				if (wait.retry) {
					await pause(wait);
					continue;
				}
			}
			const decision = afterResponse(response, state);
			if (!decision.retry)
				throw decision.note ? refusal(context, response, request, state.attempts, key, decision.note) : error;
			await pause(decision);
		}
	} catch (error) {
		const final =
			error instanceof CountersignError || error instanceof TypeError
				? error
				: asCallError(error, context, { request, attempts: state.attempts }, { timeout, deadline, note: undefined });
		tell(hooks.error, { operation: operation.id, error: final, attempts: state.attempts }, logger);
		throw final;
	} finally {
		life.end();
	}
}

/** The call's own signal: the caller's, and the deadline where there is one. */
function callLife(
	{ clock }: Context,
	signal: AbortSignal | undefined,
	deadline: number,
): { signal: AbortSignal | undefined; deadlineAt: number; end(): void } {
	if (deadline === Number.POSITIVE_INFINITY) return { signal, deadlineAt: deadline, end: () => {} };
	const controller = new AbortController();
	const cancel = clock.after(deadline, () => controller.abort(CALL_DEADLINE));
	const onAbort = (): void => controller.abort(signal?.reason);
	if (signal?.aborted) onAbort();
	else signal?.addEventListener("abort", onAbort, { once: true });
	return {
		signal: controller.signal,
		deadlineAt: clock.now() + deadline,
		end() {
			cancel();
			signal?.removeEventListener("abort", onAbort);
		},
	};
}

function commonHeaders(
	context: Context,
	operation: Operation,
	own: Readonly<Record<string, string>>,
	body: string | undefined,
	idempotencyKey: string | undefined,
	extra: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
	const headers: Record<string, string> = { accept: "application/json", ...context.headers, ...own };
	if (body !== undefined) headers["content-type"] = "application/json";
	if (idempotencyKey !== undefined && context.provider.idempotencyHeader)
		headers[context.provider.idempotencyHeader] = idempotencyKey;
	for (const [name, value] of Object.entries(extra ?? {})) {
		if (context.credentials.has(name.toLowerCase()))
			throw new TypeError(`${operation.id}: the header ${name} is the client's; give the key as apiKey`);
		headers[name] = checkHeader(name, value);
	}
	return headers;
}

/** Takes a place in the budget, or none where there is no limiter. */
async function enter(
	context: Context,
	operation: Operation,
	key: string,
	signal: AbortSignal | undefined,
): Promise<Ticket | undefined> {
	const place = context.limiterFor(key)?.acquire({ signal });
	if (place === undefined || !(place instanceof Promise)) return place;
	const began = context.clock.now();
	const ticket = await place;
	tell(context.hooks.rateLimit, { operation: operation.id, waited: context.clock.now() - began }, context.logger);
	return ticket;
}

/** One attempt with its signature, hooks and place in the budget. */
async function send(
	context: Context,
	operation: Operation,
	built: {
		readonly url: string;
		readonly body: string | undefined;
		readonly headers: Readonly<Record<string, string>>;
	},
	key: string,
	request: RequestSummary,
	state: RetryState,
	limits: { readonly timeout: number; readonly signal: AbortSignal | undefined },
	ticket: Ticket | undefined,
): Promise<TransportResponse> {
	const { clock, hooks, logger, provider } = context;
	const began = clock.now();
	let blockedFor: number | undefined;
	let answered = false;
	let reading: ReturnType<NonNullable<typeof provider.readLimits>>;
	try {
		const signed = provider.signIn({ key, method: operation.method, url: built.url, body: built.body });
		const headers = { ...built.headers, ...(signed instanceof Promise ? await signed : signed) };
		const base = { operation: operation.id, request, attempt: state.attempts };
		if (hooks.request)
			tell(hooks.request, { ...base, url: built.url, headers: shownHeaders(Object.entries(headers)) }, logger);
		const response = await attempt(
			context.transport,
			{ url: built.url, method: operation.method, headers, body: built.body },
			{ clock, ...limits, credentials: context.credentials },
		);
		answered = true;
		const now = clock.now();
		reading = provider.readLimits?.(response.headers, now);
		if (response.status === 429) blockedFor = retryAfterMs(response.headers, now) ?? 1_000;
		context.keys.report(key, response.status !== 401);
		if (hooks.response)
			tell(
				hooks.response,
				{
					...base,
					status: response.status,
					requestId: provider.requestId(response.headers, undefined),
					duration: now - began,
				},
				logger,
			);
		logger?.debug(`${operation.id}: ${response.status} in ${now - began} ms`);
		return response;
	} finally {
		ticket?.release(reading, blockedFor, answered);
	}
}

function failed(error: unknown, state: RetryState, signal: AbortSignal | undefined): Decision {
	if (signal?.aborted || error instanceof TypeError) return { retry: false };
	if (error === ATTEMPT_TIMEOUT) return afterFailure("timeout", false, state);
	return error instanceof TransportError ? afterFailure("connection", error.neverLeft, state) : { retry: false };
}

/** What the caller sees of a failure without an answer. */
function asCallError(
	error: unknown,
	context: Context,
	facts: { request: RequestSummary; attempts: number },
	limits: { timeout: number; deadline: number; note: string | undefined },
): Error {
	if (error instanceof TypeError && !(error.cause instanceof Error)) return error;
	const where = `${facts.request.method} ${facts.request.path}`;
	const again = facts.request.idempotencyKey ? `; ask again with idempotencyKey ${facts.request.idempotencyKey}` : "";
	if (error === CALL_DEADLINE)
		return new TimeoutError(
			`${where}: the deadline of ${limits.deadline} ms ran out after ${facts.attempts} attempts${again}`,
			"deadline",
			facts,
		);
	if (error === ATTEMPT_TIMEOUT)
		return new TimeoutError(
			`${where}: no whole answer within ${limits.timeout} ms, ${facts.attempts} attempts${again}`,
			"timeout",
			facts,
		);
	if (error instanceof TransportError) {
		const message = scrubBody(error.message, context.keys.seen);
		return new ConnectionError(
			`${where}: ${message}, ${facts.attempts} attempts${limits.note ? `. ${limits.note}` : ""}${again}`,
			facts,
		);
	}
	return new AbortError({ ...facts, cause: error });
}

const NO_BODY = Symbol("no body");

function parse(text: string): unknown {
	if (text === "") return NO_BODY;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

/** The answer as a `Response`, made when someone asks for it. */
function toResponse({ status, headers, body }: TransportResponse): Response {
	return new Response(status === 204 || status === 304 ? null : body, { status, headers });
}

/** A success whose body is no JSON was cut off, or is not the API's: the write, if it was one, may be done. */
function notJson(
	context: Context,
	response: TransportResponse,
	body: string,
	facts: { request: RequestSummary; attempts: number },
): ConnectionError {
	const { method, path, idempotencyKey } = facts.request;
	const shown = JSON.stringify(scrubBody(body.slice(0, 200), context.keys.seen));
	return new ConnectionError(
		`${method} ${path}: the answer ${response.status} is not whole JSON: ${shown}${idempotencyKey ? `; ask again with idempotencyKey ${idempotencyKey}` : ""}`,
		facts,
	);
}

async function succeed<T>(
	context: Context,
	operation: Operation,
	response: TransportResponse,
	body: unknown,
	request: RequestSummary,
	attempts: number,
): Promise<Outcome<T>> {
	const requestId = context.provider.requestId(response.headers, body);
	if (context.validator && body !== NO_BODY) await context.validator.check(operation.id, body, { request, requestId });
	const wrapped = operation.data && typeof body === "object" && body !== null && "data" in body;
	const data = body === NO_BODY ? undefined : wrapped ? (body as { data: unknown }).data : body;
	return { data: data as T, requestId, attempts, response: () => toResponse(response) };
}

function refusal(
	context: Context,
	response: TransportResponse,
	request: RequestSummary,
	attempts: number,
	key: string,
	note?: string,
): ApiError {
	const text = scrubBody(response.body, context.keys.seen);
	const parsed = parse(text);
	const body = parsed === NO_BODY ? undefined : parsed;
	const now = context.clock.now();
	const asked = retryAfterMs(response.headers, now);
	const details = context.provider.readError(response.status, body, response.headers);
	const retryAfter = asked !== undefined ? asked / 1000 : details.retryAfter;
	return apiError({
		status: response.status,
		headers: response.headers,
		body,
		request,
		attempts,
		retryable: isRetryable(response.status),
		keyPrefix: key === "" ? undefined : keyPrefix(key),
		at: now,
		details: {
			...details,
			requestId: details.requestId ?? context.provider.requestId(response.headers, body),
			retryAfter,
		},
		note,
	});
}
