import { brandAll } from "./brand.ts";

/** What was asked for. Never holds a credential. */
export interface RequestSummary {
	/** HTTP method, in capitals. */
	readonly method: string;
	/** Path without the query. */
	readonly path: string;
	/** Retry with it, and the write cannot happen twice. */
	readonly idempotencyKey: string | undefined;
}

/** One thing that is wrong with a request. */
export interface Issue {
	/** Where: the parameter, or field names joined by points; empty for the whole body. */
	readonly path: string;
	/** The vendor's code; undefined where it gives none. */
	readonly code: string | undefined;
	/** What is wrong, in words; empty where the vendor says nothing. */
	readonly message: string;
}

/** Base class of every error of this package. None of them contains a key or secret. */
export class CountersignError extends Error {
	/** The error's class. */
	override readonly name: string = "CountersignError";
	/** For lists: pass it as `options.cursor` to resume where this page would have begun. */
	cursor?: string | undefined;
}

/** What every error says of the call that it ended. */
export interface CallFacts {
	/** What was asked for. */
	readonly request: RequestSummary;
	/** Attempts made, the first included; 0 where the call ended before it. */
	readonly attempts: number;
	/** What was thrown underneath, where anything was. */
	readonly cause?: unknown;
}

/** No complete response arrived: connection refused or reset, name not found, or cut off in the middle. The `cause` has the details. */
export class ConnectionError extends CountersignError {
	/** `ConnectionError`, or `TimeoutError`. */
	override readonly name: string = "ConnectionError";
	/** What was asked for. */
	readonly request: RequestSummary;
	/** Attempts made, the first included; 0 if the call timed out before it. */
	readonly attempts: number;
	/** Always `true`: you can retry the call. Retry a write with the `idempotencyKey` of `request`, because it may have been done. */
	readonly retryable: boolean = true;

	constructor(message: string, facts: CallFacts) {
		super(message, { cause: facts.cause });
		this.request = facts.request;
		this.attempts = facts.attempts;
	}
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. */
export class TimeoutError extends ConnectionError {
	/** Always `TimeoutError`. */
	override readonly name: string = "TimeoutError";
	/** Which of the two was exceeded. */
	readonly phase: "timeout" | "deadline";

	constructor(message: string, phase: "timeout" | "deadline", facts: CallFacts) {
		super(message, facts);
		this.phase = phase;
	}
}

/** The caller's `signal` was aborted; its reason is the `cause`. */
export class AbortError extends CountersignError {
	/** Always `AbortError`. */
	override readonly name: string = "AbortError";
	/** What was asked for; a write may have been done. */
	readonly request: RequestSummary;
	/** Attempts begun before the abort; 0 where none was. */
	readonly attempts: number;

	constructor(facts: CallFacts) {
		super("The call was aborted by its signal.", { cause: facts.cause });
		this.request = facts.request;
		this.attempts = facts.attempts;
	}
}

/** Pagination cannot continue: the server repeated a cursor or returned something that isn't a page. */
export class PaginationError extends CountersignError {
	/** Always `PaginationError`. */
	override readonly name: string = "PaginationError";
}

/** What a {@link ResponseValidationError} is made of. */
export interface ResponseValidationFacts {
	/** Where the body differs from the document, and how. */
	readonly issues: readonly Issue[];
	/** The parsed body as it came. */
	readonly body: unknown;
	/** The vendor's id of the request. */
	readonly requestId: string | undefined;
	/** What was asked for. */
	readonly request: RequestSummary;
}

/** A success whose body does not fit the document (`validate: "strict"`). Nothing is lost: read `body`. */
export class ResponseValidationError extends CountersignError {
	/** Always `ResponseValidationError`. */
	override readonly name = "ResponseValidationError";
	/** Where the body differs from the document, and how. */
	readonly issues: readonly Issue[];
	/** The vendor's id of the request; undefined where the response has none. */
	readonly requestId: string | undefined;
	/** What was asked for; it has succeeded. */
	readonly request: RequestSummary;
	// Private, because bodies hold secrets that are shown once: printing or serializing the error must not show them.
	readonly #body: unknown;

	constructor(operation: string, { issues, body, requestId, request }: ResponseValidationFacts) {
		const told = issues.map((issue) => `${issue.path || "(root)"} ${issue.message}`).join("; ");
		super(`The response to ${operation} does not fit the document: ${told}${requestId ? ` [${requestId}]` : ""}`);
		this.issues = issues;
		this.#body = body;
		this.requestId = requestId;
		this.request = request;
	}

	/** The parsed body as it came, its envelope included. It can hold secrets, so it is neither printed nor serialized. */
	get body(): unknown {
		return this.#body;
	}
}

/**
 * A success whose body is no JSON, such as the page of a proxy or of a sign-in. Whether the API has seen the request is unknown, and
 * the call is not retried. Check `baseUrl` and what lies between you and the API.
 */
export class UnexpectedResponseError extends CountersignError {
	/** Always `UnexpectedResponseError`. */
	override readonly name = "UnexpectedResponseError";
	/** The HTTP status. */
	readonly status: number;
	/** The `Content-Type` of the response; undefined where it has none. */
	readonly contentType: string | undefined;
	/** The vendor's id of the request; undefined where the response has none. */
	readonly requestId: string | undefined;
	/** What was asked for; a write may have been done. */
	readonly request: RequestSummary;
	/** Attempts made, the first included. */
	readonly attempts: number;

	constructor(
		message: string,
		facts: CallFacts & Pick<UnexpectedResponseError, "status" | "contentType" | "requestId">,
	) {
		super(message);
		this.status = facts.status;
		this.contentType = facts.contentType;
		this.requestId = facts.requestId;
		this.request = facts.request;
		this.attempts = facts.attempts;
	}
}

brandAll({
	CountersignError,
	ConnectionError,
	TimeoutError,
	AbortError,
	PaginationError,
	ResponseValidationError,
	UnexpectedResponseError,
});
