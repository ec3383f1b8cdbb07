import type { FaultKind } from "./faults.ts";

/** One request and its outcome. */
export interface RequestEntry {
	/** Time of the request, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** Id of the operation, such as `orders.create`; undefined if an error came first. */
	readonly operation: string | undefined;
	/** The HTTP method. */
	readonly method: string;
	/** The path as sent, with the base path and without the query. */
	readonly path: string;
	/** The HTTP status of the response; 0 if a fault broke the connection before the work began. */
	readonly status: number;
	/** Request id, also sent as `X-Request-Id`. */
	readonly requestId: string;
	/** Id of the key; undefined without a valid key. */
	readonly keyId: string | undefined;
	/** The key's entity; undefined without a valid key. */
	readonly entityId: string | undefined;
	/** The key's mode; undefined without a valid key. */
	readonly mode: "live" | "test" | undefined;
	/** The scopes that the call needs, including those for its `expand[]`. Each entry is a sufficient alternative. */
	readonly scopes: readonly (readonly string[])[];
	/** The fault that was injected into it; undefined for none. */
	readonly fault: FaultKind | undefined;
	/** The idempotency key of the call; undefined if none was sent or the operation does not accept one. */
	readonly idempotencyKey: string | undefined;
	/** Whether the response was replayed from an earlier request with the same idempotency key. */
	readonly replayed: boolean;
	/** Fields that were sent but not read: `line_items[0].colour`, or `?colour` from the query. */
	readonly unread: readonly string[];
	/** The caller's address; undefined if the transport has none. */
	readonly ip: string | undefined;
}

/** Facts about a request, collected while it is handled. */
export type RequestFacts = { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] };
