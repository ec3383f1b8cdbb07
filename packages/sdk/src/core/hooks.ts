import { channelOf } from "#platform";
import type { RequestSummary } from "./errors/index.ts";
import { textOf } from "./text-of.ts";

interface HookBase {
	/** `orders.create`. */
	readonly operation: string;
	/** What is asked for; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** 1 for the first. */
	readonly attempt: number;
}

/** An attempt that is about to be sent. */
export interface RequestHook extends HookBase {
	/** The whole address, query included. */
	readonly url: string;
	/** Credentials are replaced. */
	readonly headers: Readonly<Record<string, string>>;
}

/** An answer, with how long it took. */
export interface ResponseHook extends HookBase {
	/** The HTTP status. */
	readonly status: number;
	/** The vendor's id of the request; undefined where the answer has none. */
	readonly requestId: string | undefined;
	/** Milliseconds of this attempt. */
	readonly duration: number;
}

/** An attempt that failed and will be made again. */
export interface RetryHook extends HookBase {
	/** `503`, `timeout`, `connection`, `still_running`, `new_key`. */
	readonly reason: string;
	/** Milliseconds until the next attempt. */
	readonly delay: number;
}

/** A wait that the limiter put in front of an attempt. */
export interface RateLimitHook {
	/** `orders.create`. */
	readonly operation: string;
	/** What is asked for; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** Milliseconds that the call waited in the queue. */
	readonly waited: number;
}

/** A call that failed for good. */
export interface ErrorHook {
	/** `orders.create`. */
	readonly operation: string;
	/** What was asked for; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** What the call rejects with. */
	readonly error: Error;
	/** Attempts made, the first included; 0 where the call ended before it. */
	readonly attempts: number;
}

/** A page of a list that was being fetched ahead when the list was left. It has not failed. */
export interface CancelHook {
	/** `orders.list`. */
	readonly operation: string;
	/** What was requested; the same object in all events of a call. */
	readonly request: RequestSummary;
	/** Attempts made; 0 if the call was cancelled before the first. */
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
 * Told of what a client does. None can change or break a call: what it throws is logged and forgotten. All events of one call
 * carry the same `request` object. Where there is `node:diagnostics_channel`, the events are published there too, as
 * `countersign:request` and so on.
 */
export interface Hooks {
	/** Before each attempt. */
	readonly request?: ((event: RequestHook) => void) | undefined;
	/** After each answer, whatever its status. */
	readonly response?: ((event: ResponseHook) => void) | undefined;
	/** Before the wait for another attempt. */
	readonly retry?: ((event: RetryHook) => void) | undefined;
	/** When pace makes a call wait. */
	readonly rateLimit?: ((event: RateLimitHook) => void) | undefined;
	/** When a call fails for good. */
	readonly error?: ((event: ErrorHook) => void) | undefined;
	/** When `break` or `toArray` cancels the page that a list was fetching ahead. */
	readonly cancel?: ((event: CancelHook) => void) | undefined;
}

/** One level of a logger: an object and a message, or a message alone. */
export type Log = (message: string, ...details: unknown[]) => void;

/** What console, pino and winston have in common. */
export interface Logger {
	/** Told of each answer: operation, status, milliseconds. */
	readonly debug: Log;
	/** Told of each attempt that failed and will be made again. */
	readonly info: Log;
	/** Told of answers that do not fit the document (`validate: "warn"`) and of hooks that throw. */
	readonly warn: Log;
	/** Part of the shape that loggers share; the client writes nothing at this level. */
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
		// Where the logger fails as well, nothing is left to report to.
		settled(
			() => logger?.warn(`${name} threw: ${textOf(error)}`),
			() => {},
		);
	});
}

/** Wraps a logger so that it cannot break a call, and `clean` takes the secrets out of every line. */
export function safeLogger(logger: Logger | undefined, clean: (line: string) => string): Logger | undefined {
	if (!logger) return undefined;
	const safe =
		(level: keyof Logger): Log =>
		(message, ...details) =>
			settled(
				() => logger[level](clean(message), ...details),
				// Where the logger fails, nothing is left to report to.
				() => {},
			);
	return { debug: safe("debug"), info: safe("info"), warn: safe("warn"), error: safe("error") };
}

interface Listeners {
	readonly hooks: Hooks;
	readonly logger: Logger | undefined;
}

/** Whether anyone listens; expensive values are made for listeners only. */
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
