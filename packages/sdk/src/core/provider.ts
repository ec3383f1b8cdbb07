import type { ErrorDetails } from "./errors/index.ts";
import type { PageConfig, QueryFormat } from "./operations/operation.ts";
import type { LimitReading } from "./rate-limit/limiter.ts";

/** What the core needs to know of an API: how it signs in, pages, limits and fails. */
export interface Provider {
	/** Names the API in caches and messages. */
	readonly name: string;
	/** The API's name in messages. */
	readonly title: string;
	/** How a list is written in a query: `name[]=a&name[]=b`, or `name=a&name=b`. */
	readonly arrayFormat: "brackets" | "repeat";
	/** Writes params whose documented form is not `arrayFormat`; needed where an operation has `formats`. */
	writeQuery?(format: QueryFormat, name: string, value: unknown): string[];
	/** The ways in which lists page; operations name theirs. */
	readonly pages: Readonly<Record<string, PageConfig>>;
	/** The header that carries idempotency keys; without it none is sent. */
	readonly idempotencyHeader?: string;
	/** Headers that sign a request; they never follow a redirect to another origin. */
	signIn(request: {
		readonly key: string;
		readonly method: string;
		readonly url: string;
		readonly body: string | undefined;
	}): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
	/** @throws TypeError for a key that cannot be one; the message must not contain it */
	checkKey(key: string): void;
	/** The mode that a key is of; undefined where it does not show. */
	modeOf?(key: string): "live" | "test" | undefined;
	/** Reads a refusal. */
	readError(status: number, body: unknown, headers: Headers): ErrorDetails;
	/** Whether a refusal says that the idempotency key was used before with another body. */
	keyReused?(details: ErrorDetails): boolean;
	/** Whether a 409 says that the first request with this key is still running. */
	stillRunning?(details: ErrorDetails): boolean;
	/** The vendor's id of a request, from its answer. */
	requestId(headers: Headers, body: unknown): string | undefined;
	/** What an answer says of the budget; absent where the API says nothing. */
	readLimits?(headers: Headers, now: number): LimitReading | undefined;
	/** Calls in one second that a budget of so many in a minute allows. */
	burst?(perMinute: number): number;
	/** A budget that is known before the first answer. */
	readonly perMinute?: number;
	/** Module that holds the schemas, for `validate`. */
	readonly schemasModule: string;
}
