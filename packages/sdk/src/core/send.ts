import { attempt } from "./attempt.ts";
import { retryAfterMs } from "./backoff.ts";
import { abortable } from "./clock.ts";
import type { Context } from "./context.ts";
import { type ErrorDetails, type RequestSummary, scrubBody } from "./errors.ts";
import { isHeard, tell } from "./hooks.ts";
import type { Operation } from "./operation.ts";
import type { LimitReading, Ticket } from "./rate-limit/limiter.ts";
import { shownHeaders } from "./redact.ts";
import type { RetryState } from "./retry.ts";
import type { TransportResponse } from "./transport.ts";

/** One call while it lasts. */
export interface CallState extends RetryState {
	readonly context: Context;
	readonly operation: Operation;
	readonly request: RequestSummary;
	readonly url: string;
	readonly body: string | undefined;
	/** Without those that sign; names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly timeout: number;
	readonly deadline: number;
	readonly signal: AbortSignal | undefined;
	/** The key of the last attempt. */
	key: string;
	attempts: number;
	/** Whether a 401 has already made it ask for another key. */
	keyRenewed: boolean;
	/** How often it was told that the first request with its idempotency key is still running. */
	stillRunning: number;
}

/** What came back, read. */
export interface Answer {
	readonly response: TransportResponse;
	/** The JSON, the text where it is none, undefined where there is no body. */
	readonly body: unknown;
	/** Whether the body is JSON to its end, or empty. */
	readonly whole: boolean;
	/** Of a refusal. */
	readonly details: ErrorDetails;
	/** Milliseconds that a refusal asks to wait. */
	readonly asked: number | undefined;
}

/** One attempt: key, place in the budget, signature, hooks. */
export async function send(state: CallState): Promise<Answer> {
	const { context, operation, request, url, body, signal } = state;
	const { clock, provider } = context;
	signal?.throwIfAborted();
	const key = context.keys.current();
	state.key = typeof key === "string" ? key : await abortable(key, signal);
	const place = context.limiterFor(state.key)?.acquire({ signal });
	const ticket = place instanceof Promise ? await waitFor(state, place) : place;
	const base = { operation: operation.id, request, attempt: ++state.attempts };
	const began = clock.now();
	let reading: LimitReading | undefined;
	let answer: Answer | undefined;
	try {
		const signed = provider.signIn({ key: state.key, method: operation.method, url, body });
		const headers = { ...state.headers, ...(signed instanceof Promise ? await signed : signed) };
		if (isHeard(context, "request"))
			tell(context, "request", { ...base, url, headers: shownHeaders(Object.entries(headers)) });
		const response = await attempt(
			context.transport,
			{ url, method: operation.method, headers, body },
			{ clock, timeout: state.timeout, signal },
		);
		const { status } = response;
		const now = clock.now();
		const duration = now - began;
		reading = provider.readLimits?.(response.headers, now);
		answer = read(context, response, now);
		// Neither a busy server nor a broken one has looked at the key.
		if (status < 500 && status !== 429) context.keys.report(state.key, status !== 401);
		if (isHeard(context, "response")) {
			const requestId = answer.details.requestId ?? provider.requestId(response.headers, answer.body);
			tell(context, "response", { ...base, status, requestId, duration });
		}
		context.logger?.debug(`${operation.id}: ${status} in ${duration} ms`);
		return answer;
	} finally {
		ticket?.release(
			reading,
			answer?.response.status === 429 ? (answer.asked ?? 1_000) : undefined,
			answer !== undefined,
		);
	}
}

async function waitFor({ context, operation, request }: CallState, place: Promise<Ticket>): Promise<Ticket> {
	const began = context.clock.now();
	const ticket = await place;
	tell(context, "rateLimit", { operation: operation.id, request, waited: context.clock.now() - began });
	return ticket;
}

function read({ provider, keys }: Context, response: TransportResponse, now: number): Answer {
	const { status, headers } = response;
	const refused = status >= 300;
	// A refusal goes into an error, and must not carry a credential there that the server repeats.
	const text = refused ? scrubBody(response.body, keys.seen) : response.body;
	let body: unknown;
	let whole = true;
	if (text !== "") {
		try {
			// Once more where it is read: a text inside a text was escaped twice.
			body = JSON.parse(
				text,
				refused ? (_, value) => (typeof value === "string" ? scrubBody(value, keys.seen) : value) : undefined,
			);
		} catch {
			body = text;
			whole = false;
		}
	}
	const details = refused ? provider.readError(status, body, headers) : {};
	const inBody = details.retryAfter === undefined ? undefined : details.retryAfter * 1000;
	return { response, body, whole, details, asked: refused ? (retryAfterMs(headers, now) ?? inBody) : undefined };
}
