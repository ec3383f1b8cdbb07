import { abortable, limited } from "../clock.ts";
import type { Context } from "../context.ts";
import type { RequestSummary } from "../errors/index.ts";
import { guarded, isHeard, tell } from "../hooks.ts";
import type { Operation } from "../operations/operation.ts";
import { type LimitReading, RateLimitBlockedError, type RateLimiter, type Ticket } from "../rate-limit/limiter.ts";
import { checkReading } from "../rate-limit/reading.ts";
import { blockedError, rememberRefusal } from "../rate-limit/refusals.ts";
import { scrub, shownHeaders } from "../redact.ts";
import { type Answer, read } from "./read-response.ts";
import type { RetryState } from "./retry.ts";
import { sendOnce } from "./send.ts";

/** The key function did not return a key within the time of an attempt. */
export const KEY_TIMEOUT: unique symbol = Symbol("the apiKey function returned no key");
/** Signing the request took longer than an attempt may. */
export const SIGN_IN_TIMEOUT: unique symbol = Symbol("the request was not signed");

/** What has been reported, once per client. */
const ODD_LIMITS = "rate limit headers";

/** One call while it lasts. */
export interface CallState extends RetryState {
	readonly context: Context;
	readonly operation: Operation;
	readonly request: RequestSummary;
	readonly url: string;
	readonly body: string | undefined;
	/** Values of the request's secret fields, for redaction. */
	readonly secrets: () => readonly string[];
	/** Without those that sign; names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly timeout: number;
	readonly deadline: number;
	readonly signal: AbortSignal | undefined;
	/** The key of the last attempt. */
	key: string;
	attempts: number;
	retries: number;
	/** Whether a 401 has already made it ask for another key. */
	keyRenewed: boolean;
	/** How often the server said that the first request with its idempotency key is still running. */
	stillRunning: number;
}

/** One attempt: key, place in the budget, signature, hooks. */
export async function attempt(state: CallState): Promise<Answer> {
	const { context, operation, request, url, body, signal } = state;
	const { clock, provider } = context;
	signal?.throwIfAborted();
	const key = context.keys.current();
	state.key = await (typeof key === "string" ? key : awaitKey(state, key));
	const limiter = context.limiterFor(state.key);
	const place = limiter && takePlace(state, limiter);
	const ticket = place instanceof Promise ? await place : place;
	let reading: LimitReading | undefined;
	let answer: Answer | undefined;
	try {
		const signed = provider.signIn({ key: state.key, method: operation.method, url, body });
		const headers = {
			...state.headers,
			...(signed instanceof Promise ? await limited(signed, state, SIGN_IN_TIMEOUT) : signed),
		};
		const base = { operation: operation.id, request, attempt: ++state.attempts };
		// Read where someone wants to know only: a clock costs as much as the rest of a hook.
		const isTimed = context.logger !== undefined || isHeard(context, "response");
		const began = isTimed ? clock.monotonic() : 0;
		if (isHeard(context, "request"))
			tell(context, "request", {
				...base,
				url: scrub(url, context.keys.seen),
				headers: shownHeaders(Object.entries(headers), context.keys.seen),
			});
		const response = await sendOnce(
			context.transport,
			{ url, method: operation.method, headers, body },
			{ clock, timeout: state.timeout, signal },
		);
		const { status } = response;
		const duration = isTimed ? clock.monotonic() - began : 0;
		if (limiter) reading = readingOf(context, operation.id, response.headers);
		answer = read(state, response);
		if (status === 429 && limiter) rememberRefusal(limiter, answer);
		// A server that is busy or broken has not looked at the key.
		if (status < 500 && status !== 429) context.keys.report(state.key, status !== 401);
		if (isHeard(context, "response"))
			tell(context, "response", { ...base, status, requestId: answer.requestId, duration });
		context.logger?.debug(`${operation.id}: ${status} in ${Math.round(duration)} ms`);
		return answer;
	} finally {
		const blockedFor = answer?.response.status === 429 ? (answer.asked ?? 1_000) : undefined;
		if (ticket)
			guarded("the rate limiter's `release`", context.logger, () =>
				ticket.release(reading, blockedFor, answer !== undefined),
			);
	}
}

/** Waits for the key function, for as long as an attempt may take. One that hangs is called again by the next call. */
export async function awaitKey<T>(state: CallState, work: Promise<T>): Promise<T> {
	try {
		return await limited(work, state, KEY_TIMEOUT);
	} catch (error) {
		if (error === KEY_TIMEOUT) state.context.keys.forget();
		throw error;
	}
}

function takePlace(state: CallState, limiter: RateLimiter): Ticket | Promise<Ticket> {
	const { context, signal } = state;
	const began = context.clock.monotonic();
	const maxBlock = Math.min(state.maxRetryAfter, state.deadlineAt - began);
	const place = limiter.acquire({ signal, maxBlock });
	return "then" in place ? waitFor(state, limiter, Promise.resolve(place), began) : place;
}

async function waitFor(state: CallState, limiter: RateLimiter, place: Promise<Ticket>, began: number): Promise<Ticket> {
	const { context, operation, request, signal } = state;
	try {
		const ticket = await abortable(place, signal);
		const waited = context.clock.monotonic() - began;
		tell(context, "rateLimit", { operation: operation.id, request, waited });
		return ticket;
	} catch (error) {
		// A limiter that ignores the signal must not keep the call; a place that it hands out too late goes back.
		place.then(
			(ticket) => ticket.release(undefined, undefined, false),
			() => {},
		);
		throw error instanceof RateLimitBlockedError ? blockedError(state, limiter, error.wait) : error;
	}
}

/** What the headers say about the limit; what cannot be true is ignored and logged once per client. */
function readingOf(context: Context, operation: string, headers: Headers): LimitReading | undefined {
	const { provider, clock, logger, reported, keys } = context;
	if (!provider.readLimits) return undefined;
	const now = clock.now();
	const given = provider.readLimits(headers, now);
	const { reading, isOdd } = checkReading(given, now);
	if ((isOdd || (!given && headers.has("x-ratelimit-limit"))) && !reported.has(ODD_LIMITS)) {
		reported.add(ODD_LIMITS);
		const shown = [...headers]
			.filter(([name]) => name.includes("ratelimit"))
			.map(([name, value]) => `${name}: ${JSON.stringify(scrub(value, keys.seen).slice(0, 40))}`);
		logger?.warn(`${operation}: ignored rate limit headers that make no sense: ${shown.join(", ")}`);
	}
	return reading;
}
