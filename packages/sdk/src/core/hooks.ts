import type { RequestSummary } from "./errors.ts";

interface HookBase {
	/** `orders.create`. */
	readonly operation: string;
	readonly request: RequestSummary;
	readonly attempt: number;
}

export interface RequestHook extends HookBase {
	readonly url: string;
	/** Credentials are replaced. */
	readonly headers: Readonly<Record<string, string>>;
}

export interface ResponseHook extends HookBase {
	readonly status: number;
	readonly requestId: string | undefined;
	/** Milliseconds of this attempt. */
	readonly duration: number;
}

export interface RetryHook extends HookBase {
	/** `503`, `timeout`, `connection`, `still_running`, `new_key`. */
	readonly reason: string;
	/** Milliseconds until the next attempt. */
	readonly delay: number;
}

export interface RateLimitHook {
	readonly operation: string;
	/** Milliseconds that the call waited in the queue. */
	readonly waited: number;
}

export interface ErrorHook {
	readonly operation: string;
	readonly error: Error;
	readonly attempts: number;
}

/** Told of what a client does. None can change or break a call: what it throws is logged and forgotten. */
export interface Hooks {
	readonly request?: (event: RequestHook) => void;
	readonly response?: (event: ResponseHook) => void;
	readonly retry?: (event: RetryHook) => void;
	readonly rateLimit?: (event: RateLimitHook) => void;
	readonly error?: (event: ErrorHook) => void;
}

type Log = (message: string, ...details: unknown[]) => void;

/** What console, pino and winston have in common. */
export interface Logger {
	readonly debug: Log;
	readonly info: Log;
	readonly warn: Log;
	readonly error: Log;
}

/** Calls a hook so that nothing it does reaches the call. */
export function tell<Event>(
	hook: ((event: Event) => void) | undefined,
	event: Event,
	logger: Logger | undefined,
): void {
	if (!hook) return;
	try {
		const result: unknown = hook(event);
		// A hook that is an async function must not make an unhandled rejection either.
		if (result instanceof Promise) result.catch((error: unknown) => logger?.warn(`a hook failed: ${String(error)}`));
	} catch (error) {
		logger?.warn(`a hook failed: ${String(error)}`);
	}
}
