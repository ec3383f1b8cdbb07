import type { FaultKind } from "./faults.ts";

/** One request and its outcome. */
export interface RequestEntry {
	/** When it came, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** Id of the operation, such as `orders.create`; undefined where a refusal or a fault came before it. */
	readonly operation: string | undefined;
	/** The HTTP method. */
	readonly method: string;
	/** The path as it was sent, base path included and query left out. */
	readonly path: string;
	/** The HTTP status of the answer; 0 for a connection that broke before the work began. */
	readonly status: number;
	/** Made by the mock; the answer names it in `X-Request-Id`. */
	readonly requestId: string;
	/** Id of the key; undefined where nobody was signed in. */
	readonly keyId: string | undefined;
	/** The key's entity; undefined where nobody was signed in. */
	readonly entityId: string | undefined;
	/** The key's mode; undefined where nobody was signed in. */
	readonly mode: "live" | "test" | undefined;
	/** The scopes that the call needs, those of its `expand[]` among them: alternatives, each of which is enough. */
	readonly scopes: readonly (readonly string[])[];
	/** The fault that was injected into it; undefined for none. */
	readonly fault: FaultKind | undefined;
	/** The key that was sent; undefined for none, and for an operation that takes none. */
	readonly idempotencyKey: string | undefined;
	/** Whether the answer was that of an earlier request with the same idempotency key. */
	readonly replayed: boolean;
	/** Fields that were sent and that nobody reads: `line_items[0].colour`, or `?colour` from the query. */
	readonly unread: readonly string[];
	/** The caller's address; undefined where the transport knows none. */
	readonly ip: string | undefined;
}

/** What is being found out about a request while it is answered. */
export type RequestFacts = { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] };
