import type { Clock } from "../clock.ts";
import type { Context } from "../context.ts";
import type { RequestSummary } from "../errors/index.ts";
import type { Operation } from "../operations/operation.ts";
import type { BuiltRequest } from "./build-request.ts";

/** One call, from its first attempt to its last. `begin` creates it, and it must be ended. */
export interface CallState {
	readonly context: Context;
	readonly operation: Operation;
	readonly request: RequestSummary;
	readonly built: BuiltRequest;
	/** The values of the request's secret fields, for redaction. */
	readonly secrets: () => readonly string[];
	/** Headers without those that sign the request; names are in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** Whether sending twice does no harm: a read, or a write with an idempotency key. */
	readonly repeatable: boolean;
	readonly clock: Clock;
	/** Milliseconds for one attempt. */
	readonly timeout: number;
	/** Milliseconds for the whole call; Infinity without a deadline. */
	readonly deadline: number;
	/** When the call must have ended, in monotonic milliseconds. */
	readonly deadlineAt: number;
	readonly maxRetries: number;
	readonly maxRetryAfter: number;
	/** Aborted by the caller, or by the deadline. */
	readonly signal: AbortSignal | undefined;
	/** The key of the last attempt; empty before the first. */
	key: string;
	/** Attempts sent so far. */
	attempts: number;
	/** Retries used up so far. Renewing a key and waiting for a running request do not count. */
	retries: number;
	/** Whether a 401 has already made the call request another key. */
	keyRenewed: boolean;
	/** How often the server said that the first request with this idempotency key is still running. */
	stillRunning: number;
	/** Cancels the deadline's timer and stops listening to the caller's signal. */
	end(): void;
}
