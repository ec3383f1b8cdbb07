import { limited, sleep } from "../clock.ts";
import type { Context } from "../context.ts";
import { tell } from "../hooks.ts";
import type { Operation } from "../operations/operation.ts";
import type { CallOptions } from "../options.ts";
import type { Outcome } from "./api-promise.ts";
import { askKey, attempt } from "./attempt.ts";
import { begin } from "./begin.ts";
import { NOT_NEEDED } from "./not-needed.ts";
import { check, cutOff, finalError, foreign, outcomeOf, refusal } from "./outcome.ts";
import type { Answer } from "./read-response.ts";
import { afterFailure, afterResponse, afterThrow, type Decision, within } from "./retry.ts";
import type { CallState } from "./state.ts";
import { SCHEMAS_TIMEOUT } from "./time-limits.ts";

/** How often a call waits for the first request with its idempotency key before it gives up. With the growing pauses, about a minute. */
const MAX_STILL_RUNNING = 40;

/** Makes a call. */
export type Call = typeof call<unknown>;

/** The result of one attempt. */
type Tried = { readonly answer: Answer } | { readonly thrown: unknown };

/**
 * Makes a call: attempts, retries and waits until there is data or an error. The idempotency key belongs to the call and exists
 * before its first attempt.
 */
export async function call<T>(
	context: Context,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
	options: CallOptions = {},
): Promise<Outcome<T>> {
	const state = begin(context, operation, args, params, options);
	try {
		// Loaded first: schemas that cannot be loaded must not fail a write that has been done.
		const loading = context.validator?.ready();
		if (loading) await limited(loading, state, SCHEMAS_TIMEOUT);
		for (;;) {
			let tried: Tried;
			try {
				tried = { answer: await attempt(state) };
			} catch (thrown) {
				tried = { thrown };
			}
			if ("answer" in tried && isSuccess(tried.answer)) {
				const checking = check(state, tried.answer);
				if (checking) await checking;
				return outcomeOf<T>(state, tried.answer);
			}
			const decision = await decide(state, tried);
			const { once } = state.built;
			if (!decision.retry || once) throw errorOf(state, tried, decision.retry ? once : decision.note);
			await pause(state, decision);
		}
	} catch (thrown) {
		const error = finalError(thrown, state, undefined);
		const facts = { operation: operation.id, request: state.request, attempts: state.attempts };
		// If the reader of a list has stopped, the list has not failed.
		if (state.signal?.aborted && state.signal.reason === NOT_NEEDED) tell(context, "cancel", facts);
		else tell(context, "error", { ...facts, error });
		throw error;
	} finally {
		state.end();
	}
}

const isSuccess = ({ response, condition }: Answer): boolean => response.status < 300 && condition === "complete";

/** Decides whether an attempt without success is retried, when and why. */
async function decide(state: CallState, tried: Tried): Promise<Decision> {
	if ("thrown" in tried) return afterThrow(tried.thrown, state);
	const { response, condition } = tried.answer;
	if (condition === "foreign") return { retry: false };
	if (condition === "cut") return afterFailure("connection", false, state);
	if (response.status === 401 && (await hasNewKey(state)))
		return { retry: true, delay: 0, reason: "new_key", free: true };
	if (state.stillRunning < MAX_STILL_RUNNING && isStillRunning(state, tried.answer))
		return within(Math.min(2_000, 100 * 2 ** state.stillRunning++), "still_running", state, true);
	return afterResponse(tried.answer, state);
}

function errorOf(state: CallState, tried: Tried, note: string | undefined): Error {
	if ("thrown" in tried) return finalError(tried.thrown, state, note);
	const { answer } = tried;
	if (answer.condition === "foreign") return foreign(state, answer);
	return answer.condition === "cut" ? cutOff(state, answer, note) : refusal(state, answer, note);
}

/** Requests a key other than the rejected one, once per call. */
async function hasNewKey(state: CallState): Promise<boolean> {
	if (state.keyRenewed) return false;
	state.keyRenewed = true;
	return (await askKey(state, () => state.context.keys.renew(state.key, state.operation))) !== undefined;
}

function isStillRunning({ context, request }: CallState, { response, details }: Answer): boolean {
	return (
		response.status === 409 && request.idempotencyKey !== undefined && context.provider.stillRunning?.(details) === true
	);
}

async function pause(state: CallState, { reason, delay, free }: Decision & { retry: true }): Promise<void> {
	if (!free) state.retries++;
	const { context, operation, request, attempts, signal } = state;
	tell(context, "retry", { operation: operation.id, request, attempt: attempts, reason, delay });
	context.logger?.info(`${operation.id}: attempt ${attempts} failed (${reason}), next in ${Math.round(delay)} ms`);
	if (reason === "429") context.announceWait(delay);
	if (delay > 0) await sleep(context.clock, delay, signal);
}
