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
	// Read from the prototype, where the brand puts it, and made a property of its own: JSON and consoles show only those.
	override readonly name: string = Reflect.get(this, "name");
	/** For lists: pass it as `options.cursor` to resume where this page would have begun. */
	cursor?: string | undefined;

	/** A cause that is undefined is left out: consoles would print it. */
	constructor(message?: string, options?: { readonly cause?: unknown }) {
		super(message, options?.cause === undefined ? undefined : options);
	}
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
	declare readonly name: string;
	/** What was asked for. */
	declare readonly request: RequestSummary;
	/** Attempts made, the first included; 0 if the call timed out before it. */
	declare readonly attempts: number;
	/** Always `true`: you can retry the call. Retry a write with the `idempotencyKey` of `request`, because it may have been done. */
	readonly retryable: boolean = true;

	constructor(message: string, { cause, request, attempts }: CallFacts) {
		super(message, { cause });
		Object.assign(this, { request, attempts });
	}
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. */
export class TimeoutError extends ConnectionError {
	/** Always `TimeoutError`. */
	declare readonly name: string;
	/** Which of the two was exceeded. */
	declare readonly phase: "timeout" | "deadline";

	constructor(message: string, phase: "timeout" | "deadline", facts: CallFacts) {
		super(message, facts);
		Object.assign(this, { phase });
	}
}

/** The caller's `signal` was aborted; its reason is the `cause`. */
export class AbortError extends CountersignError {
	/** Always `AbortError`. */
	declare readonly name: string;
	/** What was asked for; a write may have been done. */
	declare readonly request: RequestSummary;
	/** Attempts begun before the abort; 0 where none was. */
	declare readonly attempts: number;

	constructor({ cause, request, attempts }: CallFacts) {
		super("The call was aborted by its signal.", { cause });
		Object.assign(this, { request, attempts });
	}
}

/** Pagination cannot continue: the server repeated a cursor or returned something that isn't a page. */
export class PaginationError extends CountersignError {
	/** Always `PaginationError`. */
	declare readonly name: string;
}

/**
 * A success whose body is no JSON, such as the page of a proxy or of a sign-in. Whether the API has seen the request is unknown, and
 * the call is not retried. Check `baseUrl` and what lies between you and the API.
 */
export class UnexpectedResponseError extends CountersignError {
	/** Always `UnexpectedResponseError`. */
	declare readonly name: "UnexpectedResponseError";
	/** The HTTP status. */
	declare readonly status: number;
	/** The `Content-Type` of the response; undefined where it has none. */
	declare readonly contentType: string | undefined;
	/** The vendor's id of the request; undefined where the response has none. */
	declare readonly requestId: string | undefined;
	/** What was asked for; a write may have been done. */
	declare readonly request: RequestSummary;
	/** Attempts made, the first included. */
	declare readonly attempts: number;

	constructor(
		message: string,
		facts: CallFacts & Pick<UnexpectedResponseError, "status" | "contentType" | "requestId">,
	) {
		super(message);
		const { status, contentType, requestId, request, attempts } = facts;
		Object.assign(this, { status, contentType, requestId, request, attempts });
	}
}

brandAll({
	CountersignError,
	ConnectionError,
	TimeoutError,
	AbortError,
	PaginationError,
	UnexpectedResponseError,
});
