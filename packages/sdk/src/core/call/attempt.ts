import { abortable, limited } from "../clock.ts";
import type { Context } from "../context.ts";
import { guarded, isHeard, tell } from "../hooks.ts";
import { type LimitReading, RateLimitBlockedError, type RateLimiter, type Ticket } from "../rate-limit/limiter.ts";
import { checkReading } from "../rate-limit/reading.ts";
import { scrub, shownHeaders } from "../redact.ts";
import type { BuiltRequest } from "./build-request.ts";
import { type Answer, readAnswer } from "./read-response.ts";
import { blockedError, rememberRefusal } from "./refusals.ts";
import { checkResponse, sendOnce } from "./send.ts";
import type { CallState } from "./state.ts";
import { KEY_TIMEOUT, SIGN_IN_TIMEOUT } from "./time-limits.ts";

/** What has been reported, once per client. */
const ODD_LIMITS = "rate limit headers";

/** How long to wait after a 429 that does not say how long, in milliseconds. */
const USUAL_WAIT = 1_000;

/** Makes one attempt: gets the key and a place in the budget, signs and sends the request, and reads the response. */
export async function attempt(state: CallState): Promise<Answer> {
	const { context, signal } = state;
	signal?.throwIfAborted();
	const key = askKey(state, () => context.keys.current(state.operation));
	state.key = typeof key === "string" ? key : await key;
	const limiter = context.limiterFor(state.key);
	if (!limiter) return exchange(state, undefined);
	const place = takePlace(state, limiter);
	const ticket = place instanceof Promise ? await place : place;
	let reading: LimitReading | undefined;
	let answer: Answer | undefined;
	try {
		answer = await exchange(state, (headers) => {
			reading = readingOf(context, state.operation.id, headers);
		});
		if (answer.response.status === 429) rememberRefusal(limiter, answer);
		return answer;
	} finally {
		const blockedFor = answer?.response.status === 429 ? (answer.asked ?? USUAL_WAIT) : undefined;
		guarded("the rate limiter's `release`", context.logger, () =>
			ticket.release(reading, blockedFor, answer !== undefined),
		);
	}
}

/** Signs and sends the request and reads the response. `onHeaders` runs even if the response cannot be read. */
async function exchange(state: CallState, onHeaders: ((headers: Headers) => void) | undefined): Promise<Answer> {
	const { context, operation, request, built, key } = state;
	const { clock, keys, logger, provider } = context;
	const { method, id } = operation;
	const { url, body } = built as BuiltRequest & { readonly body: string | undefined };
	const signed = provider.signIn({ key, method, url, body, operation });
	const headers = {
		...state.headers,
		...(signed instanceof Promise ? await limited(signed, state, SIGN_IN_TIMEOUT) : signed),
	};
	const base = { operation: id, request, attempt: ++state.attempts };
	const isResponseHeard = isHeard(context, "response");
	// The clock is read only if a hook or logger needs it: reading it costs as much as the rest of a hook.
	const isTimed = logger !== undefined || isResponseHeard;
	const began = isTimed ? clock.monotonic() : 0;
	if (isHeard(context, "request"))
		tell(context, "request", {
			...base,
			url: scrub(url, keys.seen),
			headers: shownHeaders(Object.entries(headers), keys.seen),
		});
	const response = checkResponse(await sendOnce(context.transport, { ...built, method, headers }, state));
	const { status } = response;
	const duration = isTimed ? clock.monotonic() - began : 0;
	onHeaders?.(response.headers);
	const answer = readAnswer(state, response);
	// A server that is busy or broken has not looked at the key.
	if (status < 500 && status !== 429) keys.report(key, status !== 401);
	if (isResponseHeard) tell(context, "response", { ...base, status, requestId: answer.requestId, duration });
	logger?.debug(`${id}: ${status} in ${Math.round(duration)} ms`);
	return answer;
}

/**
 * Asks for a key and waits for it, at most as long as an attempt may take. A key function that has not resolved within the `timeout` or
 * `deadline` of a call hangs, even if every call gives up earlier: later calls then call it again.
 */
export function askKey<T>(state: CallState, ask: () => T | Promise<T>): T | Promise<T> {
	forgetHanging(state);
	const work = ask();
	return work instanceof Promise ? awaitKey(state, work) : work;
}

async function awaitKey<T>(state: CallState, work: Promise<T>): Promise<T> {
	const { clock, context } = state;
	const { keyWait } = context;
	keyWait.since ??= clock.monotonic();
	// Set when the key function settles, even if this call no longer waits for it.
	const answered = (): void => {
		keyWait.since = undefined;
	};
	work.then(answered, answered);
	try {
		return await limited(work, state, KEY_TIMEOUT);
	} catch (error) {
		forgetHanging(state, error === KEY_TIMEOUT);
		throw error;
	}
}

function forgetHanging({ clock, context, timeout, deadline }: CallState, isSure = false): void {
	const { keyWait, keys } = context;
	if (keyWait.since === undefined) return;
	if (!isSure && clock.monotonic() - keyWait.since < Math.min(timeout, deadline)) return;
	keyWait.since = undefined;
	keys.forget();
}

function takePlace(state: CallState, limiter: RateLimiter): Ticket | Promise<Ticket> {
	const { context, signal } = state;
	const began = context.clock.monotonic();
	const maxBlock = Math.min(state.maxRetryAfter, state.deadlineAt - began);
	const place = limiter.acquire({ signal, maxBlock, onWait: context.announceWait });
	return typeof (place as Partial<PromiseLike<Ticket>> | undefined)?.then === "function"
		? waitFor(state, limiter, Promise.resolve(place), began)
		: (place as Ticket);
}

async function waitFor(state: CallState, limiter: RateLimiter, place: Promise<Ticket>, began: number): Promise<Ticket> {
	const { context, operation, request, signal } = state;
	try {
		const ticket = await abortable(place, signal);
		const waited = context.clock.monotonic() - began;
		tell(context, "rateLimit", { operation: operation.id, request, waited });
		return ticket;
	} catch (error) {
		// A limiter that ignores the signal must not delay the call. A place that it hands out too late is released.
		place.then(
			(ticket) =>
				guarded("the rate limiter's `release`", context.logger, () => ticket.release(undefined, undefined, false)),
			() => {},
		);
		throw error instanceof RateLimitBlockedError ? blockedError(state, limiter, error.wait) : error;
	}
}

/** Returns what the headers say about the limit. Impossible values are ignored and logged once per client. */
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
