import { onAbort } from "./abort.ts";
import type { Outcome } from "./api-promise.ts";
import { CALL_DEADLINE } from "./attempt.ts";
import { buildRequest, checkHeader } from "./build-request.ts";
import { abortable, sleep } from "./clock.ts";
import type { Context } from "./context.ts";
import { tell } from "./hooks.ts";
import { callKey } from "./idempotency.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, checkNumber } from "./options.ts";
import { cutOff, finalError, refusal, succeed } from "./outcome.ts";
import { afterFailure, afterResponse, afterThrow, type Decision, within } from "./retry.ts";
import { type Answer, type CallState, send } from "./send.ts";

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
	const state = begin(context, operation, args, params, options);
	const { request, signal } = state;
	let keyRenewed = false;
	let stillRunning = 0;
	try {
		for (;;) {
			let answer: Answer | undefined;
			let error: unknown;
			let decision: Decision;
			try {
				answer = await send(state);
			} catch (thrown) {
				error = thrown;
			}
			if (!answer) decision = afterThrow(error, state);
			else if (answer.response.status < 300) {
				if (answer.whole) return await succeed<T>(state, answer);
				error = cutOff(state, answer);
				decision = afterFailure("connection", false, state);
			} else {
				const { response, asked } = answer;
				decision = afterResponse(response, asked, state);
				if (response.status === 401 && !keyRenewed) {
					keyRenewed = true;
					const key = await abortable(context.keys.renew(state.key), signal);
					if (key !== undefined) decision = { retry: true, delay: 0, reason: "new_key" };
				} else if (stillRunning < MAX_STILL_RUNNING && isStillRunning(state, answer))
					decision = within(Math.min(2_000, 100 * 2 ** stillRunning++), "still_running", state);
				if (!decision.retry) error = refusal(state, answer, decision.note);
			}
			if (!decision.retry) throw finalError(error, state, decision.note);
			await pause(state, decision);
		}
	} catch (thrown) {
		const error = finalError(thrown, state, undefined);
		tell(context, "error", { operation: operation.id, request, error, attempts: state.attempts });
		throw error;
	} finally {
		state.end();
	}
}

/** Everything that is wrong with a call is said here, before anything is sent or any timer runs. */
function begin(
	context: Context,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
	options: CallOptions,
): CallState & { end(): void } {
	const { provider, clock } = context;
	const built = buildRequest(provider, context.baseUrl, context.prefix(operation.entity), operation, args, params);
	const own = options.idempotencyKey;
	const checked = own === undefined && !operation.key ? undefined : callKey(own);
	// A key given for an operation that is not known to take one is sent, but no write is repeated in reliance on it.
	const idempotencyKey = provider.idempotencyHeader && (operation.key || !operation.safe) ? checked : undefined;
	const deadline = checkNumber(options.deadline, "deadline", context.deadline, 0);
	return {
		context,
		operation,
		request: { method: operation.method, path: built.path, idempotencyKey },
		url: built.url,
		body: built.body,
		headers: headersOf(context, operation, built, idempotencyKey, options.headers),
		timeout: checkNumber(options.timeout, "timeout", context.timeout, 0),
		maxRetries: checkNumber(options.maxRetries, "maxRetries", context.maxRetries, 0),
		maxRetryAfter: context.maxRetryAfter,
		repeatable: operation.safe || (operation.key && idempotencyKey !== undefined),
		clock,
		key: "",
		attempts: 0,
		deadline,
		deadlineAt: clock.now() + deadline,
		...callLife(context, options.signal, deadline),
	};
}

/** The call's own signal: the caller's, and the deadline where there is one. */
function callLife(
	{ clock }: Context,
	signal: AbortSignal | undefined,
	deadline: number,
): { signal: AbortSignal | undefined; end(): void } {
	if (deadline === Number.POSITIVE_INFINITY) return { signal, end: () => {} };
	const controller = new AbortController();
	const cancel = clock.after(deadline, () => controller.abort(CALL_DEADLINE));
	const leave = onAbort(signal, () => controller.abort(signal?.reason));
	return {
		signal: controller.signal,
		end() {
			cancel();
			leave();
		},
	};
}

function headersOf(
	context: Context,
	operation: Operation,
	built: { readonly headers: Readonly<Record<string, string>>; readonly body: string | undefined },
	idempotencyKey: string | undefined,
	extra: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
	const headers: Record<string, string> = { accept: "application/json", ...context.headers, ...built.headers };
	if (built.body !== undefined) headers["content-type"] = "application/json";
	if (idempotencyKey !== undefined) headers[context.provider.idempotencyHeader?.toLowerCase() ?? ""] = idempotencyKey;
	for (const [name, value] of Object.entries(extra ?? {})) {
		const lower = name.toLowerCase();
		if (context.reserved.has(lower))
			throw new TypeError(`${operation.id}: the header ${name} is the client's; use apiKey or idempotencyKey`);
		headers[lower] = checkHeader(name, value);
	}
	return headers;
}

function isStillRunning({ context, request }: CallState, { response, details }: Answer): boolean {
	return (
		response.status === 409 && request.idempotencyKey !== undefined && context.provider.stillRunning?.(details) === true
	);
}

async function pause(state: CallState, { reason, delay }: Decision & { retry: true }): Promise<void> {
	const { context, operation, request, attempts, signal } = state;
	tell(context, "retry", { operation: operation.id, request, attempt: attempts, reason, delay });
	context.logger?.info(`${operation.id}: attempt ${attempts} failed (${reason}), next in ${Math.round(delay)} ms`);
	if (delay > 0) await sleep(context.clock, delay, signal);
}
