import { channelOf } from "#platform";
import type { RequestSummary } from "./errors/index.ts";
import { textOf } from "./text-of.ts";

interface HookBase {
	/** `orders.create`. */
	readonly operation: string;
	/** The request; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** Number of the attempt, from 1. */
	readonly attempt: number;
}

/** An attempt that is about to be sent. */
export interface RequestHook extends HookBase {
	/** The full URL with its query. */
	readonly url: string;
	/** Credentials are replaced. */
	readonly headers: Readonly<Record<string, string>>;
}

/** A response, with how long it took. */
export interface ResponseHook extends HookBase {
	/** The HTTP status. */
	readonly status: number;
	/** The vendor's request id; undefined if the response has none. */
	readonly requestId: string | undefined;
	/** Milliseconds of this attempt. */
	readonly duration: number;
}

/** An attempt that failed and will be retried. */
export interface RetryHook extends HookBase {
	/** `503`, `timeout`, `connection`, `still_running`, `new_key`. */
	readonly reason: string;
	/** Milliseconds until the next attempt. */
	readonly delay: number;
}

/** An attempt that the rate limiter delayed. */
export interface RateLimitHook {
	/** `orders.create`. */
	readonly operation: string;
	/** The request; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** Milliseconds that the call waited in the queue. */
	readonly waited: number;
}

/** A call that failed. */
export interface ErrorHook {
	/** `orders.create`. */
	readonly operation: string;
	/** The request; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** What the call rejects with. */
	readonly error: Error;
	/** Number of attempts, including the first; 0 if the call ended before it. */
	readonly attempts: number;
}

/** A page that was being fetched ahead when the loop over a list was left. This is not a failure. */
export interface CancelHook {
	/** `orders.list`. */
	readonly operation: string;
	/** The request; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** Number of attempts; 0 if the call was cancelled before the first. */
	readonly attempts: number;
}

interface Events {
	readonly request: RequestHook;
	readonly response: ResponseHook;
	readonly retry: RetryHook;
	readonly rateLimit: RateLimitHook;
	readonly error: ErrorHook;
	readonly cancel: CancelHook;
}

/**
 * Functions that receive what a client does. They cannot change or break a call: what they throw is logged. All events of one call
 * carry the same `request` object. On runtimes with `node:diagnostics_channel`, events are also published there, as
 * `countersign:request` and so on.
 */
export interface Hooks {
	/** Called before each attempt. */
	readonly request?: ((event: RequestHook) => void) | undefined;
	/** Called after each response, whatever its status. */
	readonly response?: ((event: ResponseHook) => void) | undefined;
	/** Called before the wait for a retry. */
	readonly retry?: ((event: RetryHook) => void) | undefined;
	/** Called after the rate limiter delayed a call. */
	readonly rateLimit?: ((event: RateLimitHook) => void) | undefined;
	/** Called when a call fails. */
	readonly error?: ((event: ErrorHook) => void) | undefined;
	/** Called when `break` or `toArray` cancels the page that a list was fetching ahead. */
	readonly cancel?: ((event: CancelHook) => void) | undefined;
}

/** One level of a logger: an object and a message, or only a message. */
export type Log = (message: string, ...details: unknown[]) => void;

/** What console, pino and winston have in common. */
export interface Logger {
	/** Receives each response: operation, status, milliseconds. */
	readonly debug: Log;
	/** Receives each attempt that failed and will be retried. */
	readonly info: Log;
	/**
	 * Receives responses that do not match the document (`validate: "warn"`), hooks that throw, and waits for the rate limit that are longer
	 * than 2 s: one line when a wait begins, with its end, however many calls wait.
	 */
	readonly warn: Log;
	/** Required because all loggers have it; the client writes nothing at this level. */
	readonly error: Log;
}

/** Runs `failed` when a user's function throws, or when what it returns rejects. The result is not waited for. */
function settled(work: () => unknown, failed: (error: unknown) => void): void {
	try {
		const result = work();
		if (typeof (result as PromiseLike<unknown> | undefined)?.then === "function")
			Promise.resolve(result as PromiseLike<unknown>).then(undefined, failed);
	} catch (error) {
		failed(error);
	}
}

/** Runs a user's callback so that nothing it does reaches the caller; what it throws is logged under `name`. */
export function guarded(name: string, logger: Pick<Logger, "warn"> | undefined, work: () => unknown): void {
	settled(work, (error) => {
		// If the logger fails as well, there is nowhere left to report to.
		settled(
			() => logger?.warn(`${name} threw: ${textOf(error)}`),
			() => {},
		);
	});
}

/** Wraps a logger so that it cannot break a call. `clean` removes the secrets from every line. */
export function safeLogger(logger: Logger | undefined, clean: (line: string) => string): Logger | undefined {
	if (!logger) return undefined;
	const safe =
		(level: keyof Logger): Log =>
		(message, ...details) =>
			settled(
				() => logger[level](clean(message), ...details),
				// If the logger fails, there is nowhere left to report to.
				() => {},
			);
	return { debug: safe("debug"), info: safe("info"), warn: safe("warn"), error: safe("error") };
}

interface Listeners {
	readonly hooks: Hooks;
	readonly logger: Logger | undefined;
}

/** Whether anyone listens. Expensive values are computed only then. */
export function isHeard({ hooks }: Listeners, name: keyof Events): boolean {
	return hooks[name] !== undefined || channelOf(name)?.hasSubscribers === true;
}

/** Passes an event to channel and hooks, so that nothing they do reaches the call. */
export function tell<Name extends keyof Events>({ hooks, logger }: Listeners, name: Name, event: Events[Name]): void {
	const channel = channelOf(name);
	if (channel?.hasSubscribers) guarded(`the channel countersign:${name}`, logger, () => channel.publish(event));
	const hook = hooks[name] as ((event: Events[Name]) => unknown) | undefined;
	if (hook) guarded(`the ${name} hook`, logger, () => hook.call(hooks, event));
}
