import { brandAll } from "./brand.ts";

/** A request, for errors and hooks. Contains no credential. */
export interface RequestSummary {
	/** HTTP method, in capitals. */
	readonly method: string;
	/** Path without the query. */
	readonly path: string;
	/** If you retry with this key, the write cannot happen twice. */
	readonly idempotencyKey: string | undefined;
}

/** One thing that is wrong with a request. */
export interface Issue {
	/** The parameter, or field names joined by dots; empty for the whole body. */
	readonly path: string;
	/** The vendor's code; undefined if it gives none. */
	readonly code: string | undefined;
	/** What is wrong; empty if the vendor does not say. */
	readonly message: string;
}

/** Base class of every error of this package. None of them contains a key or secret. */
export class CountersignError extends Error {
	/** The error's class. */
	// Copied from the prototype, where the brand puts it: JSON and consoles show only own properties.
	override readonly name: string = Reflect.get(this, "name");
	/** For lists: pass it as `options.cursor` to resume where this page would have begun. */
	cursor?: string | undefined;

	/** Leaves out an undefined cause, because consoles would print it. */
	constructor(message?: string, options?: { readonly cause?: unknown }) {
		super(message, options?.cause === undefined ? undefined : options);
	}
}

/** What every error says about its call. */
export interface CallFacts {
	/** The request. */
	readonly request: RequestSummary;
	/** Number of attempts, including the first; 0 if the call ended before it. */
	readonly attempts: number;
	/** The underlying error, if there is one. */
	readonly cause?: unknown;
}

/** No complete response arrived: the connection was refused, reset or cut off, or the name was not found. See `cause` for details. */
export class ConnectionError extends CountersignError {
	/** `ConnectionError`, or `TimeoutError`. */
	declare readonly name: string;
	/** The request that failed. */
	declare readonly request: RequestSummary;
	/** Number of attempts, including the first; 0 if the call timed out before it. */
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
	/** Which limit was exceeded. */
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
	/** The request that was aborted. A write may have been done. */
	declare readonly request: RequestSummary;
	/** Attempts started before the abort. */
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
 * A success whose body is not JSON, such as a proxy's or a login page. Whether the API has seen the request is unknown, so
 * the call is not retried. Check `baseUrl` and any proxy between you and the API.
 */
export class UnexpectedResponseError extends CountersignError {
	/** Always `UnexpectedResponseError`. */
	declare readonly name: "UnexpectedResponseError";
	/** The HTTP status. */
	declare readonly status: number;
	/** The `Content-Type` of the response; undefined if it has none. */
	declare readonly contentType: string | undefined;
	/** The vendor's request id; undefined if the response has none. */
	declare readonly requestId: string | undefined;
	/** The request. A write may have been done. */
	declare readonly request: RequestSummary;
	/** Number of attempts, including the first. */
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
