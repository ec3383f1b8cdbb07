import { scrub } from "./redact.ts";

/** What was asked for. Never holds a credential. */
export interface RequestSummary {
	readonly method: string;
	/** Path without the query. */
	readonly path: string;
	/** Ask again with it, and the write cannot happen twice. */
	readonly idempotencyKey: string | undefined;
}

/** One thing that is wrong with a request. */
export interface Issue {
	readonly path: string;
	readonly code: string | undefined;
	readonly message: string;
}

/** Every error of this package. No key or secret stands in any of them. */
export class CountersignError extends Error {
	override readonly name: string = "CountersignError";
	/** For lists: pass it as `options.cursor` to go on where this page would have begun. */
	cursor?: string;
}

/** What every error says of the call that it ended. */
export interface CallFacts {
	readonly request: RequestSummary;
	readonly attempts: number;
	readonly cause?: unknown;
}

/** No answer came: refused, reset, name not found, cut off in the middle. */
export class ConnectionError extends CountersignError {
	override readonly name: string = "ConnectionError";
	readonly request: RequestSummary;
	readonly attempts: number;
	readonly retryable: boolean = true;

	constructor(message: string, facts: CallFacts) {
		super(message, { cause: facts.cause });
		this.request = facts.request;
		this.attempts = facts.attempts;
	}
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. */
export class TimeoutError extends ConnectionError {
	override readonly name: string = "TimeoutError";
	/** Which of the two ran out. */
	readonly phase: "timeout" | "deadline";

	constructor(message: string, phase: "timeout" | "deadline", facts: CallFacts) {
		super(message, facts);
		this.phase = phase;
	}
}

/** The caller's `signal` was aborted; its reason is the `cause`. */
export class AbortError extends CountersignError {
	override readonly name: string = "AbortError";
	readonly request: RequestSummary;
	readonly attempts: number;

	constructor(facts: CallFacts) {
		super("The call was aborted by its signal.", { cause: facts.cause });
		this.request = facts.request;
		this.attempts = facts.attempts;
	}
}

/** A list that cannot be gone on with: the server repeated a cursor, or sent a page that is none. */
export class PaginationError extends CountersignError {
	override readonly name: string = "PaginationError";
}

/** What a provider reads from the body and headers of a refusal. */
export interface ErrorDetails {
	readonly code?: string | undefined;
	readonly type?: string | undefined;
	readonly hint?: string | undefined;
	readonly param?: string | undefined;
	readonly requestId?: string | undefined;
	readonly requiredScope?: string | undefined;
	readonly issues?: readonly Issue[] | undefined;
	/** Seconds. */
	readonly retryAfter?: number | undefined;
}

/** Headers that can also be read as fields, as the vendor's own samples do: `error.headers["retry-after"]`. */
export type ErrorHeaders = Headers & { readonly [name: `${string}-${string}`]: string | undefined };

/** The headers of a refusal, with neither cookies nor a credential that the server repeats. */
export function scrubHeaders(headers: Headers, secrets: ReadonlySet<string>): ErrorHeaders {
	const result = new Headers();
	for (const [name, value] of headers) if (name !== "set-cookie") result.append(name, scrub(value, secrets));
	// Names with a dash cannot hide a method.
	return Object.assign(result, Object.fromEntries([...result].filter(([name]) => name.includes("-"))));
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorInit extends CallFacts {
	readonly status: number;
	readonly headers: ErrorHeaders;
	readonly body: unknown;
	readonly details: ErrorDetails;
	readonly retryable: boolean;
	readonly keyPrefix: string | undefined;
	readonly at: number;
	/** Said after the reason: why the call was not tried again. */
	readonly note?: string | undefined;
}

/** The API refused or failed. */
export class ApiError extends CountersignError {
	override readonly name: string = "ApiError";
	readonly status: number;
	/** The vendor's machine-readable code. */
	readonly code: string | undefined;
	readonly type: string | undefined;
	readonly hint: string | undefined;
	readonly param: string | undefined;
	readonly requestId: string | undefined;
	readonly headers: ErrorHeaders;
	readonly body: unknown;
	readonly attempts: number;
	readonly retryable: boolean;
	readonly issues: readonly Issue[];
	readonly request: RequestSummary;
	readonly #bundle: Readonly<Record<string, unknown>>;

	constructor(init: ApiErrorInit) {
		const { details, request, status } = init;
		const reason =
			details.code && details.hint
				? `${details.code}: ${details.hint}`
				: (details.hint ?? details.code ?? "no reason given");
		const place = details.param ? ` (${details.param})` : "";
		super(
			`${status} ${request.method} ${request.path}: ${reason}${place}${init.note ? `. ${init.note}` : ""}${details.requestId ? ` [${details.requestId}]` : ""}`,
			{ cause: init.cause },
		);
		this.status = status;
		this.code = details.code;
		this.type = details.type;
		this.hint = details.hint;
		this.param = details.param;
		this.requestId = details.requestId;
		this.headers = init.headers;
		this.body = init.body;
		this.attempts = init.attempts;
		this.retryable = init.retryable;
		this.issues =
			details.issues ??
			(details.param ? [{ path: details.param, code: details.code, message: details.hint ?? details.code ?? "" }] : []);
		this.request = request;
		this.#bundle = {
			requestId: details.requestId,
			time: new Date(init.at).toISOString(),
			keyPrefix: init.keyPrefix,
			method: request.method,
			path: request.path,
			status,
			code: details.code,
			attempts: init.attempts,
			idempotencyKey: request.idempotencyKey,
		};
	}

	/** What a vendor's support asks for: request id, time, key prefix, method, path, status, attempts. Holds no secret. */
	supportBundle(): Readonly<Record<string, unknown>> {
		return { ...this.#bundle };
	}

	/** For logs: the facts, without headers. */
	toJSON(): object {
		const { name, message, status, code, type, hint, param, requestId, attempts, retryable, issues, request } = this;
		return { name, message, status, code, type, hint, param, requestId, attempts, retryable, issues, request };
	}
}

/** 400: a parameter is wrong. */
export class BadRequestError extends ApiError {
	override readonly name = "BadRequestError";
}
/** 401: no key, or one that is unknown, deleted or expired. */
export class AuthenticationError extends ApiError {
	override readonly name = "AuthenticationError";
}
/** 403: the key may not do this. */
export class PermissionError extends ApiError {
	override readonly name = "PermissionError";
	/** The missing scope, where the API names it. */
	readonly requiredScope: string | undefined;

	constructor(init: ApiErrorInit) {
		super(init);
		this.requiredScope = init.details.requiredScope;
	}
}
/** 404: there is no such record for this key. */
export class NotFoundError extends ApiError {
	override readonly name = "NotFoundError";
}
/** 409: the record's state forbids it, or the idempotency key belongs to another body. */
export class ConflictError extends ApiError {
	override readonly name = "ConflictError";
}
/** 422: the body is wrong; `issues` says where. */
export class ValidationError extends ApiError {
	override readonly name = "ValidationError";
}
/** 429, after the retries. */
export class RateLimitError extends ApiError {
	override readonly name = "RateLimitError";
	/** Seconds to wait, where the API says so. */
	readonly retryAfter: number | undefined;

	constructor(init: ApiErrorInit) {
		super(init);
		this.retryAfter = init.details.retryAfter;
	}
}
/** 5xx, after the retries. */
export class ServerError extends ApiError {
	override readonly name = "ServerError";
}

const CLASSES: Readonly<Record<number, new (init: ApiErrorInit) => ApiError>> = {
	400: BadRequestError,
	401: AuthenticationError,
	403: PermissionError,
	404: NotFoundError,
	409: ConflictError,
	422: ValidationError,
	429: RateLimitError,
};

export function apiError(init: ApiErrorInit): ApiError {
	const Class = CLASSES[init.status] ?? (init.status >= 500 ? ServerError : ApiError);
	return new Class(init);
}

/** A success whose body does not fit the document (`validate: "strict"`). Nothing is lost: the body is here. */
export class ResponseValidationError extends CountersignError {
	override readonly name = "ResponseValidationError";
	readonly issues: readonly Issue[];
	readonly body: unknown;
	readonly requestId: string | undefined;
	readonly request: RequestSummary;

	constructor(
		operation: string,
		facts: {
			readonly issues: readonly Issue[];
			readonly body: unknown;
			readonly requestId: string | undefined;
			readonly request: RequestSummary;
		},
	) {
		super(
			`The answer to ${operation} does not fit the document: ${facts.issues.map((issue) => `${issue.path || "(root)"} ${issue.message}`).join("; ")}${facts.requestId ? ` [${facts.requestId}]` : ""}`,
		);
		this.issues = facts.issues;
		this.body = facts.body;
		this.requestId = facts.requestId;
		this.request = facts.request;
	}
}

/** A body that repeats a credential back, as some proxies do, must not carry it into an error. */
export function scrubBody(text: string, secrets: Iterable<string>): string {
	return scrub(text, secrets);
}
