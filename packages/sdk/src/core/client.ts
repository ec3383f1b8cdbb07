import { ApiPromise } from "./call/api-promise.ts";
import { addHeaders } from "./call/build-request.ts";
import { type Call, call } from "./call/call.ts";
import { RawParams, type RequestMethod, type RequestOptions, rawOperation } from "./call/raw-request.ts";
import { type Clock, NEVER, realClock } from "./clock.ts";
import type { Context } from "./context.ts";
import { type Logger, safeLogger } from "./hooks.ts";
import { type ApiKeyOption, type KeySource, keySource } from "./keys/key-source.ts";
import type { Operation, PageConfig } from "./operations/operation.ts";
import type { Caller } from "./operations/resource.ts";
import {
	type CallOptions,
	type ClientOptions,
	checkBaseUrl,
	checkKeyUse,
	checkNumber,
	checkSignal,
	rejectMissing,
} from "./options.ts";
import { PagePromise } from "./pages/page-promise.ts";
import type { Provider } from "./provider.ts";
import { waitAnnouncer } from "./rate-limit/announce.ts";
import { sharedLimiters } from "./rate-limit/shared.ts";
import { scrub } from "./redact.ts";
import { fetchTransport } from "./transport/fetch.ts";
import { lazyValidator } from "./validation/lazy-validator.ts";
import type { Drift } from "./validation/validation.ts";

export interface ClientSettings {
	readonly apiKey: ApiKeyOption | undefined;
	readonly apiKeyName: string;
	/** Missing settings other than the key, each described in words. */
	readonly missing?: readonly string[];
	readonly baseUrl: string;
	readonly prefix: (entityOnly: boolean) => string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Lower-case names of headers that sign a request. */
	readonly credentials: readonly string[];
	/** Returns what must never be printed besides the key: other credentials, and forms in which the key is sent. */
	readonly secretsOf?: (key: string) => readonly string[];
	/** Creates the source of the client's keys, if it is not `apiKey`. */
	readonly keys?: (logger: Logger | undefined) => KeySource;
}

/** The pipeline under a client. */
export interface Client extends Caller {
	/** Returns how responses have differed from the document, by operation. */
	drift(): readonly Drift[];
	/** Calls an endpoint that the client has no method for, through the same pipeline. */
	request<T>(method: RequestMethod, path: string, options?: RequestOptions): ApiPromise<T>;
}

/** @throws TypeError for invalid options */
export function createClient(provider: Provider, settings: ClientSettings, options: ClientOptions): Client {
	const context = contextOf(provider, settings, options);
	const { baseUrl } = context;
	return {
		call: <T>(
			operation: Operation,
			path: readonly unknown[],
			params: object | undefined,
			callOptions: CallOptions | undefined,
		) => {
			const begun = call<T>(context, operation, path, params, callOptions);
			return new ApiPromise<T>(() => begun);
		},
		request<T>(method: RequestMethod, path: string, requestOptions: RequestOptions = {}) {
			const send = async () => {
				const operation = rawOperation(provider, method, path);
				return call<T>(context, operation, [], new RawParams(operation, requestOptions), requestOptions);
			};
			const begun = send();
			return new ApiPromise<T>(() => begun);
		},
		list<T>(operation: Operation, path: readonly unknown[], params: object | undefined, callOptions: CallOptions = {}) {
			const config: PageConfig | undefined = operation.page === undefined ? undefined : provider.pages[operation.page];
			if (!config)
				throw new TypeError(
					`${operation.id}: the client does not know how this list is paginated. Generate the client again.`,
				);
			checkSignal(operation.id, callOptions.signal);
			return new PagePromise<T>({
				operation: operation.id,
				path,
				config,
				params: { ...params },
				options: callOptions,
				fetch: (paging, signal) =>
					((provider.fetchPage as Call | undefined) ?? call<unknown>)(
						context,
						{ ...operation, data: false },
						path,
						paging,
						{
							...callOptions,
							signal,
						},
					),
			});
		},
		describe: () => ({ mode: modeOf(provider, settings, options), baseUrl: context.baseUrl }),
		drift: () => context.validator?.drift() ?? [],
		async identity(digest) {
			const key = await context.keys.current();
			return { baseUrl, account: accountOf(settings), mode: provider.modeOf?.(key), key: digest(key) };
		},
	};
}

/** Returns the part of the path that names the account; empty if the path names none. */
function accountOf({ prefix }: ClientSettings): string {
	try {
		return prefix(true);
	} catch {
		return "";
	}
}

function contextOf(provider: Provider, settings: ClientSettings, options: ClientOptions): Context {
	const { clock = realClock, validate = "off" } = options;
	if (options.mode !== undefined && !["live", "test"].includes(options.mode))
		throw new TypeError(`mode must be "live" or "test", but is ${JSON.stringify(options.mode)}`);
	const secrets: { seen: Iterable<string> } = { seen: [] };
	const logger = safeLogger(options.logger, (line) => scrub(line, secrets.seen));
	const keys = settings.keys?.(logger) ?? keysOf(provider, settings, options, logger);
	secrets.seen = keys.seen;
	if (!["off", "warn", "strict"].includes(validate))
		throw new TypeError(`validate must be "off", "warn" or "strict", but is ${JSON.stringify(validate)}`);
	const baseUrl = checkBaseUrl(settings.baseUrl, options.dangerouslyAllowHttp === true);
	const reserved = new Set(settings.credentials);
	if (provider.idempotencyHeader) reserved.add(provider.idempotencyHeader.toLowerCase());
	return {
		provider,
		baseUrl,
		prefix: settings.prefix,
		keys,
		keyWait: { since: undefined },
		transport: options.transport ?? fetchTransport(options.fetch),
		clock,
		limiterFor: limitersOf(provider, baseUrl, clock, options.rateLimit),
		headers: addHeaders({}, { ...settings.headers, ...options.headers }, reserved),
		reserved,
		maxRetries: checkNumber(options, "maxRetries", 2, 0),
		timeout: checkNumber(options, "timeout", 30_000, 1),
		deadline: checkNumber(options, "deadline", NEVER, 0),
		maxRetryAfter: checkNumber(options, "maxRetryAfter", 60_000, 0),
		hooks: options.hooks ?? {},
		logger,
		announceWait: waitAnnouncer(clock, logger),
		reported: new Set(),
		validator:
			validate === "off" ? undefined : lazyValidator(validate, options.schemas, provider.schemasModule, logger),
	};
}

function modeOf(provider: Provider, { apiKey }: ClientSettings, { mode }: ClientOptions): string {
	return mode ?? (typeof apiKey === "string" ? provider.modeOf?.(apiKey) : undefined) ?? "unknown";
}

function keysOf(
	provider: Provider,
	settings: ClientSettings,
	options: ClientOptions,
	logger: Logger | undefined,
): KeySource {
	const { apiKey = "", apiKeyName, missing = [], secretsOf } = settings;
	const needsKey = `an API key: pass apiKey or set ${apiKeyName}`;
	rejectMissing(provider.title, [...(apiKey === "" ? [needsKey] : []), ...missing]);
	const check = (key: string): void => {
		if (typeof key !== "string" || key.trim() === "") throw new TypeError(`${provider.title}: the API key is empty`);
		if (!/^[\x20-\x7e]+$/.test(key))
			throw new TypeError(`${provider.title}: the API key contains characters that are not allowed in a header`);
		provider.checkKey(key);
		checkKeyUse(key, options, provider.modeOf);
	};
	return keySource(apiKey, { check, secretsOf, logger });
}

function limitersOf(
	provider: Provider,
	baseUrl: string,
	clock: Clock,
	rateLimit: ClientOptions["rateLimit"] = "auto",
): Context["limiterFor"] {
	if (rateLimit === "auto") return sharedLimiters(provider, baseUrl, clock);
	if (rateLimit === false) return () => undefined;
	if (typeof rateLimit?.acquire !== "function") throw new TypeError('rateLimit must be "auto", false or a RateLimiter');
	return () => rateLimit;
}
