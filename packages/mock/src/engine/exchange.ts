import type { FaultKind } from "./faults.ts";

/** A request as plain data. Every transport creates one. */
export interface EngineRequest {
	readonly method: string;
	/** Path and query; an origin before it is ignored. */
	readonly url: string;
	readonly headers: { get(name: string): string | undefined };
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
