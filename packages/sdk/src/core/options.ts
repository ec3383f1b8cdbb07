import type { Clock } from "./clock.ts";
import type { Hooks, Logger } from "./hooks.ts";
import type { ApiKeyOption } from "./keys/key-source.ts";
import type { RateLimiter } from "./rate-limit/limiter.ts";
import { textOf } from "./text-of.ts";
import type { Transport } from "./transport/transport.ts";
import type { SchemaSource } from "./validation/validation.ts";

/** Options of one call; they override the client's. */
export interface CallOptions {
	/** 1 to 255 visible ASCII characters. Throws a `TypeError` for an operation that takes no key. @defaultValue a new key for each call of an operation that takes one */
	readonly idempotencyKey?: string | undefined;
	/** Milliseconds for one attempt: connect, headers and body. */
	readonly timeout?: number | undefined;
	/** Milliseconds for the whole call with its queueing, retries and waits. */
	readonly deadline?: number | undefined;
	/** Attempts after the first. @defaultValue the client's `maxRetries` */
	readonly maxRetries?: number | undefined;
	/** Ends the call at any stage when aborted. */
	readonly signal?: AbortSignal | undefined;
	/** Additional headers of this call; they override those of the client. Headers that sign it or carry its idempotency key throw a `TypeError`. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
	/** For lists: where to resume, from `page.cursor` or an error's `cursor`. */
	readonly cursor?: string | undefined;
	/** For lists: 1 requests the next page when half of the current one is consumed, 0 when all of it is. @defaultValue 1 */
	readonly prefetch?: 0 | 1 | undefined;
}

/** Options of a call that takes no idempotency key. Passing one throws a `TypeError`, because the API would ignore it. */
export interface KeylessCallOptions extends Omit<CallOptions, "idempotencyKey"> {
	/** Not available: this operation takes no idempotency key. */
	readonly idempotencyKey?: undefined;
}

/** Options that every client takes. */
export interface ClientOptions {
	/** The API key, or a function that returns it; a function is called once more after a 401. */
	readonly apiKey?: ApiKeyOption | undefined;
	/** The URL of the API; `https:` except on loopback. */
	readonly baseUrl?: string | undefined;
	/** Attempts after the first. @defaultValue 2 */
	readonly maxRetries?: number | undefined;
	/** Milliseconds for one attempt: connect, headers and body. @defaultValue 30_000 */
	readonly timeout?: number | undefined;
	/** Milliseconds for a whole call with its queueing, retries and waits. @defaultValue none */
	readonly deadline?: number | undefined;
	/**
	 * The longest wait that a call accepts from the API, in milliseconds. If the API asks for a longer one, the call fails at once, and so do
	 * later calls until the wait is over. @defaultValue 60_000
	 */
	readonly maxRetryAfter?: number | undefined;
	/** `"auto"` paces calls by response headers; `false` disables rate limits; or your own limiter. @defaultValue "auto" */
	readonly rateLimit?: "auto" | false | RateLimiter | undefined;
	/** Check responses against the document: `"warn"` counts and logs, `"strict"` throws. @defaultValue "off" */
	readonly validate?: "off" | "warn" | "strict" | undefined;
	/** The schemas to check with, from the provider's `/schemas`. Required if your code is bundled. */
	readonly schemas?: SchemaSource | undefined;
	/** How requests are sent. @defaultValue `fetch` */
	readonly transport?: Transport | undefined;
	/** The `fetch` that the default transport uses. @defaultValue the global one */
	readonly fetch?: typeof globalThis.fetch | undefined;
	/** Sent with every request. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
	/** Functions that receive attempts, responses, retries, waits and failures. @defaultValue none */
	readonly hooks?: Hooks | undefined;
	/** Anything with `debug`, `info`, `warn` and `error`: console, pino, winston. */
	readonly logger?: Logger | undefined;
	/** Reject a key of the other mode before any request is sent. */
	readonly mode?: "live" | "test" | undefined;
	/** Allow a live key in a browser, where everyone can read it. @defaultValue false */
	readonly dangerouslyAllowBrowser?: boolean | undefined;
	/** Allow `http:` to hosts other than loopback. The key is then sent unencrypted. @defaultValue false */
	readonly dangerouslyAllowHttp?: boolean | undefined;
	/** Time and randomness, for tests. @defaultValue the real clock */
	readonly clock?: Clock | undefined;
}

/** Returns an environment variable; undefined if it is empty or the runtime has no environment. */
export function environment(name: string): string | undefined {
	const value = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
	return value === "" ? undefined : value;
}

/**
 * Reports all missing settings in one error.
 *
 * @param missing each in words, such as `"an API key: pass apiKey or set API_KEY"`
 * @throws TypeError if there is any
 */
export function rejectMissing(title: string, missing: readonly string[]): void {
	if (missing.length === 0) return;
	if (missing.length === 1) throw new TypeError(`${title} needs ${missing[0]}`);
	throw new TypeError(`${title} needs ${missing.length} settings:\n${missing.map((one) => `- ${one}`).join("\n")}`);
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Returns the base URL without trailing slashes. @throws TypeError if it is invalid or would send the key unencrypted */
export function checkBaseUrl(baseUrl: string, allowHttp: boolean, option = "baseUrl"): string {
	const text = String(baseUrl);
	let url: URL | undefined;
	try {
		url = new URL(text);
	} catch {
		// Reported below.
	}
	const isSafe = allowHttp || url?.protocol === "https:" || LOOPBACK.test(url?.hostname ?? "");
	// Only the first problem is reported.
	const problems: [boolean, string][] = [
		[typeof baseUrl !== "string", "must be a string"],
		[/\s|^$/.test(text), "must not be empty or contain blanks"],
		[!/^https?:\/\/[^/]/i.test(text), "must begin with https:// (or http:// on loopback) and a host"],
		[/[?#]/.test(text), "must not contain a query or fragment (? or #)"],
		[!url, "is not a valid URL"],
		[Boolean(url?.username || url?.password), "must not contain credentials"],
		[!isSafe, "would send the key in the clear: use https:, or set dangerouslyAllowHttp"],
	];
	const problem = problems.find(([applies]) => applies)?.[1];
	if (!problem) return text.replace(/\/+$/, "");
	// The message must contain neither credentials nor a token from the query.
	throw new TypeError(
		`${option} ${problem}${/[@?]/.test(text) ? "" : `, but was ${JSON.stringify(text.slice(0, 200))}`}`,
	);
}

/** Returns the option, or `fallback` without it. @throws TypeError if it is not a number of at least `minimum` */
export function checkNumber<Name extends string>(
	options: { readonly [name in Name]?: number | undefined },
	name: Name,
	fallback: number,
	minimum: number,
): number {
	const { [name]: value = fallback } = options;
	if (typeof value === "number" && value >= minimum) return value;
	throw new TypeError(`${name} must be a number of at least ${minimum}, but is ${textOf(value)}`);
}

/** @throws TypeError for something other than a signal, such as the controller that it belongs to */
export function checkSignal(operation: string, signal: unknown): void {
	if (signal === undefined || signal === null) return;
	if (typeof (signal as Partial<AbortSignal>).throwIfAborted === "function") return;
	throw new TypeError(`${operation}: signal must be an AbortSignal. Pass \`controller.signal\` of an AbortController`);
}

/** @throws TypeError for a live key in a browser, or a key of the other mode */
export function checkKeyUse(
	key: string,
	options: ClientOptions,
	modeOf: ((key: string) => "live" | "test" | undefined) | undefined,
): void {
	const mode = modeOf?.(key);
	if (options.mode && mode && options.mode !== mode)
		throw new TypeError(
			`The client was created with mode: "${options.mode}" but got a ${mode} key. Use a ${options.mode} key, or remove \`mode\`.`,
		);
	if (inBrowser() && mode !== "test" && !options.dangerouslyAllowBrowser) {
		throw new TypeError(
			"Anyone who opens the page can read a live key in a browser. Call the API from a server, or set dangerouslyAllowBrowser.",
		);
	}
}

/** Whether the code runs in a page or in a page's worker. Servers have workers too, but with another user agent. */
function inBrowser(): boolean {
	const { window, document, WorkerGlobalScope, navigator } = globalThis as Readonly<Record<string, unknown>>;
	if (window !== undefined && document !== undefined) return true;
	const { userAgent } = (navigator ?? {}) as { userAgent?: unknown };
	return WorkerGlobalScope !== undefined && String(userAgent).startsWith("Mozilla/");
}
