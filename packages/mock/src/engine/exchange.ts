import type { FaultKind } from "./faults.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { Effects } from "./trace.ts";

/** A request as plain data. Every transport creates one. */
export interface EngineRequest {
	readonly method: string;
	/** Path and query; an origin before it is ignored. */
	readonly url: string;
	readonly headers: {
		get(name: string): string | undefined;
		/** All headers, names in lower case; left out by callers that have no list of them. */
		all?(): Readonly<Record<string, string>>;
	};
	readonly body: string;
	/** The body was not UTF-8. */
	readonly isGarbled?: boolean;
	readonly ip?: string | undefined;
}

/** A response as plain data. */
export interface EngineReply {
	/** The HTTP status; 0 for a connection that breaks before the work begins. */
	readonly status: number;
	/** Header names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** The body as text; empty for none. */
	readonly body: string;
	/** A fault of the transfer, which only a real transport can apply. */
	readonly fault?: FaultKind;
	/** Delay of the response, for faults that delay it. */
	readonly delayMs?: number;
	/** Call this after sending a delayed response; until then its idempotency key is in use. */
	readonly answered?: () => void;
}

/** A request with its response, in the form that listeners of `exchange` receive. */
export interface Exchange extends Effects {
	/** The entry of the exchange in the request journal. */
	readonly entry: RequestEntry;
	/** The query as sent; empty for none. */
	readonly query: string;
	/** Headers of the request, names in lower case, credentials included. Empty if the transport has no list of them. */
	readonly requestHeaders: Readonly<Record<string, string>>;
	/** Body of the request as text. */
	readonly requestBody: string;
	/** Headers of the response, names in lower case. */
	readonly responseHeaders: Readonly<Record<string, string>>;
	/** Body of the response, without the effect of a fault. */
	readonly responseBody: string;
	/** How long the mock worked on the request, in milliseconds of real time. */
	readonly durationMs: number;
}
