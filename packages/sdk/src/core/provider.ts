import type { ErrorDetails } from "./errors/index.ts";
import type { Operation, PageConfig, QueryFormat } from "./operations/operation.ts";
import type { LimitReading } from "./rate-limit/limiter.ts";

type AnyFunction = (...args: never[]) => unknown;

/** What the core needs to know about an API: how it signs in, paginates, limits and fails. */
export interface Provider {
	/** Names the API in caches and messages. */
	readonly name: string;
	/** The API's name in messages. */
	readonly title: string;
	/** How a list is written in a query: `brackets` as `name[]=a&name[]=b`, `repeat` as `name=a&name=b`. */
	readonly arrayFormat: "brackets" | "repeat";
	/** Writes params whose documented form is not `arrayFormat`. Required if an operation has `formats`. */
	readonly writeQuery?: ((format: QueryFormat, name: string, value: unknown) => string[]) | undefined;
	/** Builds the requests of operations that have a `wire`: a `Build`, whose type would need this one. */
	readonly build?: AnyFunction | undefined;
	/** Fetches a page of a list: a `Call`. @defaultValue makes the call of the list, whose response has the fields that the style names */
	readonly fetchPage?: AnyFunction | undefined;
	/** The pagination styles of the API, by the names that operations use. */
	readonly pages: Readonly<Record<string, PageConfig>>;
	/** The header for idempotency keys. Without it, none is sent. */
	readonly idempotencyHeader?: string;
	/** Returns the headers that sign a request. They never follow a redirect to another origin. */
	signIn(request: {
		readonly key: string;
		readonly method: string;
		readonly url: string;
		readonly body: string | undefined;
		readonly operation: Operation;
	}): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
	/** Checks the format of a key. @throws TypeError for an invalid key; the message must not contain it */
	checkKey(key: string): void;
	/** Returns the mode of a key; undefined if the key does not show it. */
	modeOf?(key: string): "live" | "test" | undefined;
	/** Reads an error response. */
	readError(status: number, body: unknown, headers: Headers): ErrorDetails;
	/** Whether a refusal says that the idempotency key was used before with another body. */
	keyReused?(details: ErrorDetails): boolean;
	/** Returns what the key shows about a refusal, such as that it belongs to another account; undefined if it shows nothing. */
	keyNote?(refusal: { readonly status: number; readonly key: string; readonly url: string }): string | undefined;
	/** Whether a 409 says that the first request with this key is still running. */
	stillRunning?(details: ErrorDetails): boolean;
	/** Returns the vendor's request id from a response. */
	requestId(headers: Headers, body: unknown): string | undefined;
	/** Reads what a response says about the rate limit. Absent if the API says nothing. */
	readLimits?(headers: Headers, now: number): LimitReading | undefined;
	/** Returns the calls per second that a limit per minute allows. */
	burst?(perMinute: number): number;
	/** The calls per minute, if they are known before the first response. */
	readonly perMinute?: number;
	/** The module with the schemas, for `validate`. */
	readonly schemasModule: string;
}
