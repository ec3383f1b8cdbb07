import { type CallFacts, CountersignError, type Issue, type RequestSummary } from "./base-errors.ts";
import { brandAll } from "./brand.ts";
import { sentences, tidy } from "./sentences.ts";

/** What a provider reads from the body and headers of an error response. */
export interface ErrorDetails {
	/** The vendor's machine-readable code. */
	readonly code?: string | undefined;
	/** The vendor's kind of error. */
	readonly type?: string | undefined;
	/** The vendor's explanation. */
	readonly hint?: string | undefined;
	/** The parameter that is wrong. */
	readonly param?: string | undefined;
	/** The vendor's id of the request. */
	readonly requestId?: string | undefined;
	/** The scope or permission that the key lacks. */
	readonly requiredScope?: string | undefined;
	/** Everything that is wrong. @defaultValue one issue for `param`, if there is one */
	readonly issues?: readonly Issue[] | undefined;
	/** Seconds to wait. */
	readonly retryAfter?: number | undefined;
}

/** Headers that can also be read as properties, as in the vendor's samples: `error.headers["retry-after"]`. */
export type ErrorHeaders = Headers & { readonly [name: `${string}-${string}`]: string | undefined };

/** What an {@link ApiError} is created from. */
export interface ApiErrorInit extends CallFacts {
	/** The HTTP status. */
	readonly status: number;
	/** The response headers, without cookies and credentials. */
	readonly headers: ErrorHeaders;
	/** The response body: parsed JSON, or the text if it isn't JSON. */
	readonly body: unknown;
	/** What the provider read from body and headers. */
	readonly details: ErrorDetails;
	/** Whether the same request may succeed later. */
	readonly retryable: boolean;
	/** The part of the key that may be shown; undefined if no key was sent. */
	readonly keyPrefix: string | undefined;
	/** When the response arrived, in milliseconds since 1970. */
	readonly at: number;
	/** Follows the reason in the message: why the call was not retried. */
	readonly note?: string | undefined;
}

/** The detail of a response that its error also shows as a property, by status. */
const DETAILS: Readonly<Record<number, "requiredScope" | "retryAfter">> = { 403: "requiredScope", 429: "retryAfter" };

/** Returns the vendor's code, explanation and parameter, each once. */
function reasonOf({ code = "", hint = "", param }: ErrorDetails): string {
	const why = tidy(hint);
	const reason = [code, why === code ? "" : why].filter(Boolean).join(": ") || "no reason given";
	return param && !reason.includes(param) ? `${reason} (${param})` : reason;
}

/** The API responded with an error. */
export class ApiError extends CountersignError {
	/** `ApiError`, or the name of the subclass for the status. */
	declare readonly name: string;
	/** The HTTP status. */
	declare readonly status: number;
	/** The vendor's machine-readable code. */
	declare readonly code: string | undefined;
	/** The vendor's kind of error; undefined if it gives none. */
	declare readonly type: string | undefined;
	/** The vendor's explanation; undefined if it gives none. */
	declare readonly hint: string | undefined;
	/** The parameter that is wrong; undefined if the vendor names none. */
	declare readonly param: string | undefined;
	/** The vendor's request id, for its support; undefined if the response has none. */
	declare readonly requestId: string | undefined;
	/** The response headers, without cookies and with credentials replaced. */
	declare readonly headers: ErrorHeaders;
	/** The response body: parsed JSON, the text if it isn't JSON, undefined if it is empty. Credentials are replaced. */
	declare readonly body: unknown;
	/** Number of attempts, including the first. */
	declare readonly attempts: number;
	/** Whether the same request may succeed later: 408, 429, 500, 502, 503 and 504. */
	declare readonly retryable: boolean;
	/** Everything that is wrong with the request; empty if the vendor gives no details. */
	declare readonly issues: readonly Issue[];
	/** The request that failed. */
	declare readonly request: RequestSummary;
	readonly #facts: object;
	readonly #bundle: Readonly<Record<string, unknown>>;

	constructor({
		details,
		request,
		status,
		headers,
		body,
		attempts,
		retryable,
		keyPrefix,
		at,
		note,
		cause,
	}: ApiErrorInit) {
		const { code, type, hint, param, requestId } = details;
		const { method, path, idempotencyKey } = request;
		const text = sentences([reasonOf(details), note]);
		super(`${status} ${method} ${path}: ${text}${requestId ? ` [${requestId}]` : ""}`, { cause });
		const issues = details.issues ?? (param ? [{ path: param, code, message: hint ?? code ?? "" }] : []);
		this.#facts = { status, code, type, hint, param, requestId, attempts, retryable, issues, request };
		const detail = DETAILS[status];
		Object.assign(this, this.#facts, { headers, body }, detail && { [detail]: details[detail] });
		const time = new Date(at).toISOString();
		this.#bundle = { requestId, time, keyPrefix, method, path, status, code, attempts, idempotencyKey };
	}

	/** Returns what a vendor's support needs: request id, time, key prefix, method, path, status, attempts. Contains no secret. */
	supportBundle(): Readonly<Record<string, unknown>> {
		return { ...this.#bundle };
	}

	/** Returns the error for logs, without headers and body. */
	toJSON(): object {
		return { name: this.name, message: this.message, ...this.#facts };
	}
}

/** 400: a parameter is wrong. */
export class BadRequestError extends ApiError {
	/** Always `BadRequestError`. */
	declare readonly name: "BadRequestError";
}
/** 401: no key, or one that is unknown, deleted or expired. */
export class AuthenticationError extends ApiError {
	/** Always `AuthenticationError`. */
	declare readonly name: "AuthenticationError";
}
/** 403: the key is not allowed to do this. */
export class PermissionError extends ApiError {
	/** Always `PermissionError`. */
	declare readonly name: "PermissionError";
	/** The missing scope; undefined if the API does not name it. */
	declare readonly requiredScope: string | undefined;
}
/** 404: this key sees no such record. */
export class NotFoundError extends ApiError {
	/** Always `NotFoundError`. */
	declare readonly name: "NotFoundError";
}
/** 409: the record's state does not allow it, or the idempotency key was used with another body. */
export class ConflictError extends ApiError {
	/** Always `ConflictError`. */
	declare readonly name: "ConflictError";
}
/** 422: the body is invalid; see `issues`. */
export class ValidationError extends ApiError {
	/** Always `ValidationError`. */
	declare readonly name: "ValidationError";
}
/** 429, after the retries. */
export class RateLimitError extends ApiError {
	/** Always `RateLimitError`. */
	declare readonly name: "RateLimitError";
	/** Seconds to wait; undefined if the API does not say. */
	declare readonly retryAfter: number | undefined;
}
/** 5xx, after the retries. */
export class ServerError extends ApiError {
	/** Always `ServerError`. */
	declare readonly name: "ServerError";
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

/** Returns the class of the error for a status. Clients throw this class, and the generator documents it by its name. */
export const errorClassOf = (status: number): (new (init: ApiErrorInit) => ApiError) =>
	CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);

brandAll({
	ApiError,
	BadRequestError,
	AuthenticationError,
	PermissionError,
	NotFoundError,
	ConflictError,
	ValidationError,
	RateLimitError,
	ServerError,
});
