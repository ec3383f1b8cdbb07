import type { FaultKind } from "./faults.ts";

/** A request as plain data. Every transport makes one. */
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
	/** Done to the answer on its way: only a real transport can do it. */
	readonly fault?: FaultKind;
	/** How late the answer is, with a fault that makes it late. */
	readonly delayMs?: number;
	/** To be called when a late answer has gone out; until then its idempotency key counts as in use. */
	readonly answered?: () => void;
}
